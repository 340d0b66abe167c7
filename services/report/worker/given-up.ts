import { givenUpLook } from '@tomorro/database/dead-letters'
import { withOrganisation } from '@tomorro/database/organisation'
import { report } from '@tomorro/database/schema/report'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { deleteFilesBefore, type ReportDependencies } from './make-report.ts'

/**
 * Fails the reports whose jobs are dead letters, as those that killed the worker at every attempt, and deletes their files. A
 * redrive queues such a report again.
 * @returns a look for such reports, which returns their number
 */
export const givenUpReports = ({
  database,
  store,
  now,
}: Omit<ReportDependencies, 'onError'>): (() => Promise<number>) =>
  givenUpLook({
    database,
    idOf: ({ reportId }) => reportId,
    async fail(organisationId, ids) {
      const rows = await withOrganisation(database, organisationId, 'read write', (transaction) =>
        transaction
          .update(report)
          .set({ state: 'failed', problem, revision: sql`${report.revision} + 1`, updatedAt: now() })
          .where(
            and(
              eq(report.orgId, organisationId),
              inArray(report.state, ['queued', 'active']),
              sql`${report.id} = any (${sql.param(ids)}::uuid[])`,
            ),
          )
          .returning({ reportId: report.id, attempt: report.attempt }),
      )
      for (const { reportId, attempt } of rows)
        await deleteFilesBefore(store, { organisationId, reportId, number: attempt + 1 })
      return rows.length
    },
  })

const problem = {
  code: 'given_up',
  detail: 'The report failed at every try; Tomorro has been told and can start it again. Or request it again.',
}
