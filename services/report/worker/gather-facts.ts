import { bucketsOf, cut, type Days, monthStart, overlap } from '@tomorro/carbon/calendar'
import { type SettingKey, settingDefaults } from '@tomorro/carbon/setting/defaults'
import { expandCoverage } from '@tomorro/carbon/taxonomy/taxonomy'
import type { Transaction } from '@tomorro/database/connection'
import { organisation } from '@tomorro/database/schema/admin'
import { report } from '@tomorro/database/schema/report'
import { setting } from '@tomorro/database/schema/settings'
import { energyFactorCache } from '@tomorro/records/factor/energy-factors'
import { and, asc, eq, inArray, or, sql } from 'drizzle-orm'
import type { Facts, Figure, ReportRequest, Settings } from '../model/facts.ts'
import { daysLater, financialYear, financialYearOf } from '../model/period-text.ts'
import { ledgerRepository, type Subject } from './ledger-repository.ts'

/** Maximum years in the progress of a plan. */
const YEARS_MAX = 20

/** The subject of a report. */
export const subjectOf = (organisationId: string, { coverage }: ReportRequest): Subject => ({
  organisationId,
  ...(coverage.length > 0 && { subchildIds: expandCoverage(coverage).subchildIds }),
})

/** Reads all facts of a report, in a transaction with one snapshot of the database. */
export async function gatherFacts(
  transaction: Transaction,
  organisationId: string,
  request: ReportRequest,
): Promise<Facts> {
  const { period, aggregate, kind } = request
  const ledger = ledgerRepository(transaction, subjectOf(organisationId, request))
  const settings = await readSettings(transaction, organisationId)
  const { month } = settings['financial-year-start']
  const current = await ledger.figures(period)
  const previous = await ledger.figures(daysLater(period, -1))
  const baseYear = settings['base-year'].year
  const basePeriod = baseYear && kind !== 'activity' && kind !== 'secr' ? financialYear(baseYear, month) : undefined
  const base = basePeriod && { period: basePeriod, figures: await ledger.figures(basePeriod) }
  const years: { period: Days; figures: readonly Figure[] }[] = []
  if (kind === 'carbon-reduction-plan' && base !== undefined && baseYear) {
    const last = financialYearOf(period.start, month)
    for (let year = Math.max(baseYear, last - YEARS_MAX); year <= last; year++) {
      const days = financialYear(year, month)
      years.push({ period: days, figures: year === baseYear ? base.figures : await ledger.figures(days) })
    }
  }
  const buckets = bucketsOf(period, { aggregate, yearStartMonth: month })
  return {
    request,
    organisation: await nameOf(transaction, organisationId),
    settings,
    current,
    previous,
    ...(base && { base }),
    years,
    series: await ledger.series(period, buckets),
    presence: await ledger.presence(
      period,
      cut(period, 'month').map(({ start }) => monthStart(start)),
    ),
    restatements: await restatementsOf(transaction, organisationId, ledger, [period, ...(base ? [base.period] : [])]),
    factor: await energyFactorCache()(transaction, [...current, ...previous]),
    ledger: { lines: await ledger.countLines(period), lastLineId: await ledger.lastLineId() },
  }
}

/** The current settings: the organisation's, and defaults for the rest. */
async function readSettings(transaction: Transaction, organisationId: string): Promise<Settings> {
  const keys = Object.keys(settingDefaults) as SettingKey[]
  const rows = await transaction
    .select({ key: setting.key, value: setting.value })
    .from(setting)
    .where(and(eq(setting.orgId, organisationId), inArray(setting.key, keys)))
  // The cast is safe: the settings service validates a value against its key's schema.
  return {
    ...settingDefaults,
    ...Object.fromEntries(rows.map(({ key, value }) => [key, value])),
  } as unknown as Settings
}

const nameOf = (transaction: Transaction, organisationId: string): Promise<string> =>
  transaction
    .select({ name: organisation.name })
    .from(organisation)
    .where(eq(organisation.id, organisationId))
    .then(([row]) => row?.name ?? organisationId)

/** Restatements with the completed reports that had counted the earlier figure. */
async function restatementsOf(
  transaction: Transaction,
  organisationId: string,
  ledger: ReturnType<typeof ledgerRepository>,
  periods: readonly Days[],
): Promise<Facts['restatements']> {
  const found = await ledger.restatements(periods)
  if (found.length === 0) return []
  const made = await transaction
    .select({
      title: report.title,
      version: report.version,
      coverage: report.coverage,
      days: { start: report.periodStart, end: report.periodEnd },
      lastLineId: report.lastLineId,
    })
    .from(report)
    .where(
      and(
        eq(report.orgId, organisationId),
        eq(report.state, 'completed'),
        eq(report.isDraft, false),
        or(...periods.map(({ start, end }) => sql`${report.periodStart} < ${end} and ${report.periodEnd} > ${start}`)),
      ),
    )
    .orderBy(asc(report.id))
  // Ids are in the order of writing, so that the last line of a report's snapshot tells which lines it has read.
  return found.map(({ reversed, reversal, days, ...restatement }) => ({
    ...restatement,
    reports: made
      .filter(({ lastLineId }) => lastLineId !== null && lastLineId >= reversed && lastLineId < reversal)
      .filter((one) => days.some((some) => overlap(some, one.days)))
      .filter(
        ({ coverage }) =>
          coverage.length === 0 || expandCoverage(coverage).subchildIds.includes(restatement.subchildId),
      )
      .map(({ title, version }) => `${title}, version ${version}`),
  }))
}
