import type { Transaction } from '@tomorro/database/connection'
import { report } from '@tomorro/database/schema/report'
import { and, desc, eq, lt } from 'drizzle-orm'

export type ReportRow = typeof report.$inferSelect

/** The reports of an organisation. Their ids count up with time, so the newest is the one with the greatest id. */
export const reportRepository = (transaction: Transaction) => ({
  find: (organisationId: string, reportId: string): Promise<ReportRow | undefined> =>
    transaction
      .select()
      .from(report)
      .where(and(eq(report.orgId, organisationId), eq(report.id, reportId)))
      .then(([row]) => row),

  /** The newest reports before another one, where that is given. */
  list: (organisationId: string, limit: number, before?: string): Promise<ReportRow[]> =>
    transaction
      .select()
      .from(report)
      .where(and(eq(report.orgId, organisationId), before === undefined ? undefined : lt(report.id, before)))
      .orderBy(desc(report.id))
      .limit(limit),
})
