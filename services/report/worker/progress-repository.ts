import { londonDay } from '@tomorro/carbon/calendar'
import type { Transaction } from '@tomorro/database/connection'
import { report, type StoredReportFile } from '@tomorro/database/schema/report'
import { and, desc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { differencesOf } from '../model/differences.ts'
import type { Narrative, ReportRequest, Section, Signatory } from '../model/facts.ts'
import type { ReportModel } from '../model/report-model.ts'

/** One attempt to make a report, numbered from 1. */
export type Attempt = {
  readonly organisationId: string
  readonly reportId: string
  readonly number: number
  readonly request: ReportRequest
}

/** Where the object store keeps an attempt's files. */
export const folderOf = ({ organisationId, reportId, number }: Omit<Attempt, 'request'>): string =>
  `report/${organisationId}/${reportId}/${number}`

/** The result of an attempt. */
export type Made = {
  readonly model: ReportModel
  readonly organisation: string
  readonly files: StoredReportFile[]
  readonly objectId: string
  readonly lines: number
  readonly lastLineId: string | null
}

/** The progress of reports. Every change of a row increases its revision. */
export const progressRepository = (transaction: Transaction, organisationId: string) => {
  const change = (reportId: string, set: object, where?: SQL) =>
    transaction
      .update(report)
      .set({ ...set, revision: sql`${report.revision} + 1` })
      .where(and(eq(report.orgId, organisationId), eq(report.id, reportId), where))
  const isMine = ({ number }: Attempt) => and(eq(report.state, 'active'), eq(report.attempt, number))

  return {
    /** Begins another attempt. @returns undefined if the report is deleted or finished */
    async begin(reportId: string, at: Date): Promise<Attempt | undefined> {
      const [row] = await change(
        reportId,
        { state: 'active', attempt: sql`${report.attempt} + 1`, progress: 0, updatedAt: at },
        inArray(report.state, ['queued', 'active']),
      ).returning()
      return row && { organisationId, reportId, number: row.attempt, request: toRequest(row) }
    },

    async advance(attempt: Attempt, progress: number, at: Date): Promise<void> {
      await change(attempt.reportId, { progress, updatedAt: at }, isMine(attempt))
    },

    /**
     * Completes a report with its version and supersedes the version before. Two reports of one kind, period, coverage and
     * aggregate complete one after the other.
     * @throws Error if another attempt has taken the report over
     */
    async complete(
      attempt: Attempt,
      { model, organisation, files, objectId, lines, lastLineId }: Made,
      at: Date,
    ): Promise<void> {
      const { request, reportId } = attempt
      const before = request.isDraft ? undefined : await latest(attempt)
      const [done] = await change(
        reportId,
        {
          ...{ state: 'completed', progress: 100, objectId, files, lines, lastLineId, updatedAt: at },
          ...{ sections: { organisation, sections: model.sections }, warnings: model.warnings.slice(0, WARNINGS_MAX) },
          ...(!request.isDraft && { version: (before?.version ?? 0) + 1 }),
          ...(before && {
            supersedes: before.id,
            differences: differencesOf((before.sections?.sections ?? []) as Section[], model.sections),
          }),
        },
        isMine(attempt),
      ).returning({ id: report.id })
      if (done === undefined) throw new Error('Another attempt has taken this report over')
    },

    async fail(attempt: Attempt, problem: { code: string; detail: string }, at: Date): Promise<void> {
      await change(attempt.reportId, { state: 'failed', problem, updatedAt: at }, isMine(attempt))
    },
  }

  /** The current completed report of the same series, locked until the transaction ends. */
  async function latest({ request: { kind, period, aggregate, coverage } }: Attempt) {
    const series = JSON.stringify([organisationId, kind, period.start, period.end, aggregate, coverage])
    await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${series}, 0))`)
    const successor = alias(report, 'successor')
    const [row] = await transaction
      .select({ id: report.id, version: report.version, sections: report.sections })
      .from(report)
      .leftJoin(successor, and(eq(successor.orgId, report.orgId), eq(successor.supersedes, report.id)))
      .where(
        and(
          ...[eq(report.orgId, organisationId), eq(report.kind, kind), eq(report.aggregate, aggregate)],
          ...[eq(report.periodStart, period.start), eq(report.periodEnd, period.end), eq(report.state, 'completed')],
          ...[eq(report.isDraft, false), isNull(successor.id)],
          sql`${report.coverage} = ${sql.param(coverage)}::text[]`,
        ),
      )
      .orderBy(desc(report.version))
      .limit(1)
    return row
  }
}

/** Maximum warnings of a report in the contract. */
const WARNINGS_MAX = 100

const toRequest = (row: typeof report.$inferSelect): ReportRequest => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  period: { start: row.periodStart, end: row.periodEnd },
  aggregate: row.aggregate,
  coverage: row.coverage,
  narrative: (row.narrative ?? {}) as Narrative,
  ...(row.signatory !== null && { signatory: row.signatory as Signatory }),
  isDraft: row.isDraft,
  askedOn: londonDay(row.createdAt),
})
