import { wholeMonths } from '@tomorro/carbon/calendar'
import type { Database } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import type { DashboardApi } from '@tomorro/generated/dashboard/api'
import { breakdownOf } from './breakdown.ts'
import { figureRepository } from './figure-repository.ts'
import { itemRepository } from './item-repository.ts'
import { comparedPeriod, questionOf, seriesOf } from './question.ts'
import { readingOf } from './reading.ts'
import { settingRepository } from './setting-repository.ts'
import { timeseriesOf } from './timeseries.ts'
import { totalsOf } from './totals.ts'
import { vaultOf } from './vault.ts'

/** The emissions of a period at a glance. */
export const dashboardHandlers = ({ database }: { database: Database }) =>
  ({
    async getDashboard({ query }, { caller: { organisationId } }) {
      const { period, subchildIds } = questionOf(query)
      const read = await withOrganisation(database, organisationId, 'read only', async (transaction) => {
        const settings = settingRepository(transaction)
        const yearStartMonth = await settings.yearStartMonth(organisationId)
        const baseYear = query.compare === 'base-year' ? await settings.baseYear(organisationId) : null
        const earlier = comparedPeriod(period, query.compare, { baseYear, yearStartMonth })
        const cut = { aggregate: query.aggregate, yearStartMonth }
        const buckets = seriesOf(period, cut)
        const ledger = figureRepository(transaction)
        const [figures, grades, items, before] = await Promise.all([
          ledger.read(organisationId, readingOf(period, buckets, cut), subchildIds),
          ledger.byGrade(organisationId, period, subchildIds),
          itemRepository(transaction).countStates(organisationId, period, subchildIds),
          earlier && ledger.read(organisationId, wholeMonths(earlier), subchildIds),
        ])
        return { cut, buckets, figures, grades, items, earlier, before }
      })
      const compared = read.earlier && read.before && { period: read.earlier, totals: totalsOf(read.before.bySubchild) }
      const totals = totalsOf(read.figures.bySubchild)
      return {
        status: 200,
        body: {
          vault: vaultOf({ period, totals, compared, items: read.items, grades: read.grades }),
          breakdown: breakdownOf(read.figures.bySubchild),
          timeseries: timeseriesOf(read.buckets, read.figures.byDay, read.cut),
        },
      }
    },
  }) satisfies DashboardApi
