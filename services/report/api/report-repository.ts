import type { Transaction } from '@tomorro/database/connection'
import { report } from '@tomorro/database/schema/report'
import { and, desc, eq, getTableColumns, inArray, lt } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'

export type ReportRow = typeof report.$inferSelect
/** A report, and the id of the one that superseded it. */
export type ListedReport = Omit<ReportRow, 'sections'> & { supersededBy: string | null }

type Filter = { kinds?: ReportRow['kind'][] | undefined; states?: ReportRow['state'][] | undefined }

/** The reports of an organisation. Ids increase with time, so the newest report has the greatest id. */
export function reportRepository(transaction: Transaction) {
  // All columns but the sections, which are as large as the rest of a page; only `sections` reads them.
  const { sections: _, ...columns } = getTableColumns(report)
  const successor = alias(report, 'successor')
  const select = () =>
    transaction
      .select({ ...columns, supersededBy: successor.id })
      .from(report)
      .leftJoin(successor, and(eq(successor.orgId, report.orgId), eq(successor.supersedes, report.id)))
  const is = (organisationId: string, reportId: string) =>
    and(eq(report.orgId, organisationId), eq(report.id, reportId))

  return {
    insert: ({ supersededBy: _nobody, ...row }: ListedReport) => transaction.insert(report).values(row),

    find: (organisationId: string, reportId: string): Promise<ListedReport | undefined> =>
      select()
        .where(is(organisationId, reportId))
        .then(([row]) => row),

    /** The report, locked until the transaction ends. */
    lock: (organisationId: string, reportId: string) =>
      transaction
        .select(columns)
        .from(report)
        .where(is(organisationId, reportId))
        .for('update')
        .then(([row]) => row),

    /** The sections of a report. */
    sections: (organisationId: string, reportId: string) =>
      transaction
        .select({ state: report.state, title: report.title, sections: report.sections })
        .from(report)
        .where(is(organisationId, reportId))
        .then(([row]) => row),

    /** The newest reports, before another one if it is given. */
    list: (
      organisationId: string,
      { kinds, states }: Filter,
      limit: number,
      before?: string,
    ): Promise<ListedReport[]> =>
      select()
        .where(
          and(
            eq(report.orgId, organisationId),
            kinds && inArray(report.kind, kinds),
            states && inArray(report.state, states),
            before === undefined ? undefined : lt(report.id, before),
          ),
        )
        .orderBy(desc(report.id))
        .limit(limit),

    remove: (organisationId: string, reportId: string) =>
      transaction.delete(report).where(is(organisationId, reportId)),
  }
}
