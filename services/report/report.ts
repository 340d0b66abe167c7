import type { Database } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import type { ReportsApi } from '@tomorro/generated/report/api'
import type { components } from '@tomorro/generated/report/types'
import { Problem } from '@tomorro/runtime/problem'
import { etagOf } from '@tomorro/service-kit/etag'
import { notImplemented } from '@tomorro/service-kit/not-implemented'
import { decodeCursor, toPage } from '@tomorro/service-kit/page'
import { type ListedReport, reportRepository } from './report-repository.ts'

type ReportRecord = components['schemas']['ReportRecord']

const DAY_IN_MS = 86_400_000
const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Reports of the caller's organisation. */
export const reportHandlers = ({ database }: { database: Database }) =>
  ({
    createReport: notImplemented,

    async listReports({ query: { limit, cursor, kinds, states } }, { caller: { organisationId } }) {
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

    deleteReport: notImplemented,

    getReportSections: notImplemented,

    getReportFile: notImplemented,
  }) satisfies ReportsApi

const lastOf = (cursor: string): string | undefined => decodeCursor(cursor, 1, ([id = '']) => uuidPattern.test(id))[0]

/** The one mapping from a stored report to the contract's. */
const toRecord = (row: ListedReport): ReportRecord => ({
  id: row.id,
  orgId: row.orgId,
  kind: row.kind,
  title: row.title,
  ...(row.coverage.length > 0 && { coverage: row.coverage }),
  period: { from: row.periodStart, until: dayBefore(row.periodEnd) },
  aggregate: row.aggregate,
  ...(row.narrative !== null && { narrative: row.narrative as ReportRecord['narrative'] & object }),
  ...(row.signatory !== null && { signatory: row.signatory as ReportRecord['signatory'] & object }),
  isDraft: row.isDraft,
  ...(row.version !== null && { version: row.version }),
  state: row.state,
  progress: row.progress,
  ...(row.lines !== null && {
    ledger: { lines: row.lines, ...(row.lastLineId !== null && { lastLineId: row.lastLineId }) },
  }),
  ...(row.objectId !== null && { objectId: row.objectId }),
  files: row.files.map(({ format, fileName, bytes, sha256 }) => ({ format, fileName, bytes, sha256 })),
  warnings: row.warnings as ReportRecord['warnings'],
  ...(row.supersedes !== null && { supersedes: row.supersedes }),
  ...(row.supersededBy !== null && { supersededBy: row.supersededBy }),
  ...(row.differences !== null && { differences: row.differences as ReportRecord['differences'] & object }),
  ...(row.problem !== null && { problem: row.problem }),
  ...(row.requestedBy !== null && { requestedBy: row.requestedBy }),
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
})

const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY_IN_MS).toISOString().slice(0, 10)
