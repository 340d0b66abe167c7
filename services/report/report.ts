import type { Database } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import type { ReportsApi } from '@tomorro/generated/report/api'
import type { components } from '@tomorro/generated/report/types'
import { notImplemented } from '@tomorro/runtime/not-implemented'
import { decodeCursor, toPage } from '@tomorro/runtime/page'
import { Problem } from '@tomorro/runtime/problem'
import { type ReportRow, reportRepository } from './report-repository.ts'

type ReportRecord = components['schemas']['ReportRecord']

const DAY_IN_MS = 86_400_000
const uuidPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Reports of the caller's organisation. */
export const reportHandlers = ({ database }: { database: Database }) =>
  ({
    createReport: notImplemented,

    async listReports({ query: { limit, cursor } }, { caller: { organisationId } }) {
      const before = cursor === undefined ? undefined : lastOf(cursor)
      const rows = await withOrganisation(database, organisationId, 'read only', (transaction) =>
        reportRepository(transaction).list(organisationId, limit + 1, before),
      )
      const { items, nextCursor } = toPage(rows, limit, ({ id }) => [id])
      return { status: 200, body: { items: items.map(toRecord), nextCursor } }
    },

    async getReport({ path: { reportId } }, { caller: { organisationId } }) {
      const row = await withOrganisation(database, organisationId, 'read only', (transaction) =>
        reportRepository(transaction).find(organisationId, reportId),
      )
      if (row === undefined) throw new Problem('not_found')
      return { status: 200, body: { item: toRecord(row) } }
    },

    getReportFile: notImplemented,
  }) satisfies ReportsApi

const lastOf = (cursor: string): string | undefined => decodeCursor(cursor, 1, ([id = '']) => uuidPattern.test(id))[0]

/** The one mapping from a stored report to the contract's. */
const toRecord = (row: ReportRow): ReportRecord => ({
  id: row.id,
  orgId: row.orgId,
  ...(row.coverage.length > 0 && { coverage: row.coverage }),
  period: { from: row.periodStart, until: dayBefore(row.periodEnd) },
  aggregate: row.aggregate,
  state: row.state,
  ...(row.objectId !== null && { objectId: row.objectId }),
  ...(row.problem !== null && { problem: row.problem }),
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
})

const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY_IN_MS).toISOString().slice(0, 10)
