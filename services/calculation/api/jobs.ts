import type { Database } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import type { JobsApi } from '@tomorro/generated/calculation/api'
import type { components } from '@tomorro/generated/calculation/types'
import { Problem } from '@tomorro/runtime/problem'
import { type RunRow, runRepository } from './run-repository.ts'

/** The progress of accepted work. */
export const jobHandlers = ({ database }: { database: Database }) =>
  ({
    async getJob({ path: { jobId } }, { caller: { organisationId } }) {
      const run = await withOrganisation(database, organisationId, 'read only', (transaction) =>
        runRepository(transaction).find(organisationId, jobId),
      )
      if (!run) throw new Problem('not_found')
      return { status: 200, body: { item: showRun(run) } }
    },
  }) satisfies JobsApi

function showRun(run: RunRow): components['schemas']['Job'] {
  const { id, state, itemId, requestedAt, finishedAt, problem, ...internal } = run
  // Shown with the item, or not at all.
  const { orgId: _, kind: __, itemRevision: ___, request: ____, emissions: _____, ...unmapped } = internal
  unmapped satisfies Record<string, never>
  return {
    id,
    state,
    ...(itemId !== null && { itemId }),
    requestedAt: requestedAt.toISOString(),
    ...(finishedAt !== null && { finishedAt: finishedAt.toISOString() }),
    ...(problem !== null && { problem }),
  }
}
