import { londonDay } from '@tomorro/carbon/calendar'
import type { Database } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import { together } from '@tomorro/database/together'
import type { DashboardApi } from '@tomorro/generated/dashboard/api'
import { energyFactorCache } from '@tomorro/records/factor/energy-factors'
import { seriesBuckets } from '@tomorro/records/ledger/figure-query'
import { figureRepository, type SourceTotal } from '@tomorro/records/ledger/figure-repository'
import { totalOf, totalsOf } from '@tomorro/records/ledger/totals'
import { decodeCursor, toPage } from '@tomorro/service-kit/page'
import { breakdownOf } from './breakdown.ts'
import { categoriesOf } from './categories.ts'
import { addEditions, type ComparedSource, effectsOf } from './change.ts'
import { countMonths, daysThatExpect, gridOf } from './completeness.ts'
import { energyIn } from './energy.ts'
import { totalledOf } from './filter.ts'
import { intensitiesOf } from './intensity.ts'
import { itemRepository } from './item-repository.ts'
import { largestOf } from './largest.ts'
import { comparedPeriod, expectMonths, financialYear, questionOf } from './question.ts'
import { settingRepository } from './setting-repository.ts'
import { sitesOf } from './sites.ts'
import { targetsOf } from './targets.ts'
import { seriesKeys, timeseriesOf } from './timeseries.ts'
import { vaultOf } from './vault.ts'

/** The emissions of a period at a glance. */
export const dashboardHandlers = ({ database, now }: { database: Database; now: () => Date }) => {
  const energyFactors = energyFactorCache()
  return {
    async getDashboard({ query }, { caller: { organisationId } }) {
      const { from, until, coverage, site, wtt, scope2, aggregate, compare, ...unmapped } = query
      unmapped satisfies Record<string, never>
      const { period, filter } = questionOf({ from, until, coverage, site, wtt, scope2 })
      const read = await withOrganisation(database, organisationId, 'read only', async (transaction) => {
        const ledger = figureRepository(transaction)
        const settings = await settingRepository(transaction).read(organisationId)
        const yearStartMonth = settings['financial-year-start'].month
        const baseYear = settings['base-year'].year
        const buckets = seriesBuckets(period, { aggregate, yearStartMonth })
        const before = comparedPeriod(period, compare, { baseYear, yearStartMonth })
        const hasTargets = settings.targets.targets.length > 0
        const base = hasTargets && baseYear !== null ? financialYear(baseYear, yearStartMonth) : undefined
        const periods = [period, ...(before ? [before] : []), ...(base ? [base] : [])]
        const [{ figures, presences }, series, states] = await together(
          ledger.sources(organisationId, { periods, present: daysThatExpect(period) }, filter),
          ledger.series(organisationId, buckets, seriesKeys, filter),
          itemRepository(transaction).states(organisationId, period, filter),
        )
        const factor = await energyFactors(transaction, figures)
        return { settings, buckets, periods: { before, base }, figures, series, presences, ...states, factor }
      })
      const { before, base } = read.periods
      const asked = { period, filter, isCompared: before !== undefined }
      const compared = read.figures.map((figure): ComparedSource => {
        const [now = nothing, earlier = nothing] = figure.totals
        return { ...figure, now, before: before ? earlier : nothing }
      })
      const totalled = totalledOf(compared, filter)
      const sources = addEditions(totalled)
      const hasData = (number: number) => read.figures.some(({ totals }) => totals[number]?.hasLines)
      const current = { period, hasData: hasData(0), totals: totalsIn(compared, 'now') }
      const earlier = before && {
        period: before,
        hasData: hasData(1),
        totals: totalsIn(compared, 'before'),
        effects: effectsOf(sources),
        energy: energyIn(compared, 'before', read.factor),
      }
      const baseTotals =
        base &&
        totalsOf(read.figures.map((figure) => ({ ...figure, emissions: figure.totals.at(-1)?.emissions ?? 0n })))
      const completeness = countMonths(period, read.presences, londonDay(now()))
      const headline = ({ period, hasData, totals }: typeof current) => ({
        period,
        emissions: hasData ? totalOf(totals, filter.scope2) : undefined,
      })
      return {
        status: 200,
        body: {
          vault: vaultOf({
            ...asked,
            ...current,
            ...{ sources: totalled, items: read.items, uncalculated: read.uncalculated, completeness },
            energy: energyIn(compared, 'now', read.factor),
            compared: earlier,
          }),
          breakdown: breakdownOf(sources, asked),
          sites: sitesOf(sources, asked),
          categories: categoriesOf(sources, asked),
          largest: largestOf(sources, asked),
          intensities: intensitiesOf(headline(current), earlier && headline(earlier), read.settings),
          targets: targetsOf(
            { period, totals: current.hasData ? current.totals : undefined, base: baseTotals, scope2: filter.scope2 },
            read.settings,
          ),
          timeseries: timeseriesOf(read.buckets, read.series, filter),
        },
      }
    },

    async listMonths({ query }, { caller: { organisationId } }) {
      const { limit, cursor, from, until, coverage, site, ...unmapped } = query
      unmapped satisfies Record<string, never>
      const { period, filter } = questionOf({ from, until, coverage, site, wtt: 'include', scope2: 'location' })
      expectMonths(period)
      const { presences, submitted } = await withOrganisation(
        database,
        organisationId,
        'read only',
        async (transaction) => {
          const asked = { periods: [], present: daysThatExpect(period) }
          const [{ presences }, submitted] = await together(
            figureRepository(transaction).sources(organisationId, asked, filter),
            itemRepository(transaction).submittedMonths(organisationId, period, filter),
          )
          return { presences, submitted }
        },
      )
      const today = londonDay(now())
      const [afterSite = '', afterSubchild = ''] = cursor === undefined ? [] : decodeCursor(cursor, 2)
      const rows = gridOf(period, presences, submitted, today).filter(
        ({ site, subchildId }) => site > afterSite || (site === afterSite && subchildId > afterSubchild),
      )
      const page = toPage(rows.slice(0, limit + 1), limit, ({ site, subchildId }) => [site, subchildId])
      return { status: 200, body: { ...page, totals: countMonths(period, presences, today) } }
    },
  } satisfies DashboardApi
}

const nothing: SourceTotal = { emissions: 0n, quantity: 0n }

const totalsIn = (sources: readonly ComparedSource[], period: 'now' | 'before') =>
  totalsOf(sources.map(({ scope, countedIn, [period]: { emissions } }) => ({ scope, countedIn, emissions })))
