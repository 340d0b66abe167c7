import { toDays, toPeriod } from '@tomorro/carbon/calendar'
import type { Database } from '@tomorro/database/connection'
import type { Enqueuer } from '@tomorro/database/jobs'
import { keptAnswers } from '@tomorro/database/kept-answer'
import { withOrganisation } from '@tomorro/database/organisation'
import { idempotencyKey } from '@tomorro/database/schema/report'
import { contractVersion, type ReportsApi } from '@tomorro/generated/report/api'
import type { components } from '@tomorro/generated/report/types'
import { Problem } from '@tomorro/runtime/problem'
import { etagOf, requireMatch } from '@tomorro/service-kit/etag'
import { decodeCursor, toPage } from '@tomorro/service-kit/page'
import { replayOf } from '@tomorro/service-kit/replay'
import { isUuid } from '@tomorro/service-kit/uuid'
import type { ObjectStore } from '@tomorro/storage/object-store'
import { defaultTitles } from '../model/report-model.ts'
import { checkRequest, withDefaults } from './check-request.ts'
import { type ListedReport, reportRepository } from './report-repository.ts'

type ReportRecord = components['schemas']['ReportRecord']

export type Dependencies = {
  readonly database: Database
  readonly store: ObjectStore
  readonly enqueue: Enqueuer['enqueue']
  readonly now: () => Date
  readonly newId: () => string
}

/** Reports of an organisation. */
export const reportHandlers = ({ database, store, enqueue, now, newId }: Dependencies) =>
  ({
    async createReport({ body, headers }, { caller: { organisationId, userId } }) {
      const asked = withDefaults(body)
      checkRequest(asked)
      const { kind, title, coverage, period, aggregate, narrative, signatory, isDraft, ...unmapped } = asked
      unmapped satisfies Record<string, never>
      const at = now()
      const { start, end } = toDays(period)
      const row: ListedReport = {
        orgId: organisationId,
        id: newId(),
        kind,
        title: title?.trim() || defaultTitles[kind],
        coverage: [...(coverage ?? [])].sort(),
        periodStart: start,
        periodEnd: end,
        aggregate,
        narrative: narrative ?? null,
        signatory: signatory ?? null,
        isDraft,
        requestedBy: userId ?? null,
        createdAt: at,
        updatedAt: at,
        ...untouched,
      }
      const answer = requested(row)
      return withOrganisation(database, organisationId, 'read write', async (transaction) => {
        const key = headers['Idempotency-Key']
        if (key !== undefined) {
          const keys = keptAnswers(transaction, {
            table: idempotencyKey,
            contractVersion,
            organisationId,
            caller: userId ?? null,
          })
          const request = { operationId: 'createReport', key, body, at }
          const replay = await replayOf<typeof answer>(await keys.claim(request, answer), async (id) => {
            const earlier = await reportRepository(transaction).find(organisationId, id)
            return earlier && requested(earlier)
          })
          if (replay !== undefined) return replay
        }
        await reportRepository(transaction).insert(row)
        await enqueue(transaction, 'make-report', { organisationId, reportId: row.id })
        return answer
      })
    },

    async listReports({ query: { limit, cursor, kinds, states, ...unmapped } }, { caller: { organisationId } }) {
      unmapped satisfies Record<string, never>
      const before = cursor === undefined ? undefined : lastOf(cursor)
      const rows = await withOrganisation(database, organisationId, 'read only', (transaction) =>
        reportRepository(transaction).list(organisationId, { kinds, states }, limit + 1, before),
      )
      const { items, nextCursor } = toPage(rows, limit, ({ id }) => [id])
      return { status: 200, body: { items: items.map(toRecord), nextCursor } }
    },

    async getReport({ path: { reportId } }, { caller: { organisationId } }) {
      const row = await withOrganisation(database, organisationId, 'read only', (transaction) =>
        reportRepository(transaction).find(organisationId, reportId),
      )
      if (row === undefined) throw new Problem('not_found')
      return { status: 200, headers: { ETag: etagOf(row.revision) }, body: { item: toRecord(row) } }
    },

    async deleteReport({ path: { reportId }, headers }, { caller: { organisationId } }) {
      const files = await withOrganisation(database, organisationId, 'read write', async (transaction) => {
        const reports = reportRepository(transaction)
        const row = await reports.lock(organisationId, reportId)
        if (row === undefined) throw new Problem('not_found')
        requireMatch(headers['If-Match'], row.revision)
        if (row.state === 'queued' || row.state === 'active')
          throw new Problem('conflict', 'The report is being made; delete it afterwards', { state: row.state })
        if (row.state === 'completed' && !row.isDraft)
          throw new Problem('conflict', 'Only drafts and failed reports can be deleted', { state: row.state })
        await reports.remove(organisationId, reportId)
        return row.files
      })
      // Deleted after the row: a file without a row does no harm, a row without its file is a broken report.
      for (const { key } of files) await store.delete(key)
      return { status: 204 }
    },
  }) satisfies Omit<ReportsApi, 'getReportSections' | 'getReportFile'>

/** The columns of a report that no worker has started. */
const untouched = {
  ...{ state: 'queued' as const, progress: 0, attempt: 0, revision: 1, version: null, lines: null, lastLineId: null },
  ...{
    objectId: null,
    files: [],
    warnings: [],
    differences: null,
    supersedes: null,
    supersededBy: null,
    problem: null,
  },
} satisfies Partial<ListedReport>

const lastOf = (cursor: string): string | undefined => decodeCursor(cursor, 1, ([id = '']) => isUuid(id))[0]

/** A stored report in the contract's form. */
const requested = (row: ListedReport) =>
  ({ status: 202, headers: { Location: `/report/items/${row.id}` }, body: { item: toRecord(row) } }) as const

function toRecord(row: ListedReport): ReportRecord {
  const {
    id,
    orgId,
    kind,
    title,
    coverage,
    periodStart,
    periodEnd,
    aggregate,
    narrative,
    signatory,
    isDraft,
    ...made
  } = row
  const { version, state, progress, lines, lastLineId, objectId, files, warnings, differences, problem, ...more } = made
  const { supersedes, supersededBy, requestedBy, createdAt, updatedAt, attempt: _, revision: __, ...unmapped } = more
  unmapped satisfies Record<string, never>
  return {
    ...{ id, orgId, kind, title },
    ...(coverage.length > 0 && { coverage }),
    period: toPeriod({ start: periodStart, end: periodEnd }),
    aggregate,
    ...(narrative !== null && { narrative: narrative as NonNullable<ReportRecord['narrative']> }),
    ...(signatory !== null && { signatory: signatory as NonNullable<ReportRecord['signatory']> }),
    isDraft,
    ...(version !== null && { version }),
    ...{ state, progress },
    ...(lines !== null && { ledger: { lines, ...(lastLineId !== null && { lastLineId }) } }),
    ...(objectId !== null && { objectId }),
    files: files.map(({ format, fileName, bytes, sha256 }) => ({ format, fileName, bytes, sha256 })),
    warnings: warnings as ReportRecord['warnings'],
    ...(supersedes !== null && { supersedes }),
    ...(supersededBy !== null && { supersededBy }),
    ...(differences !== null && { differences: differences as NonNullable<ReportRecord['differences']> }),
    ...(problem !== null && { problem }),
    ...(requestedBy !== null && { requestedBy }),
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  }
}
