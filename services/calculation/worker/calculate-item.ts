import type { CalculationFailure } from '@tomorro/carbon/engine/calculate'
import type { Transaction } from '@tomorro/database/connection'
import type { Job } from '@tomorro/database/jobs'
import { readContext } from '@tomorro/records/factor/calculation-context'
import type { FactorCache } from '@tomorro/records/factor/factor-cache'
import { itemRepository, type SubmittedItem } from './item-repository.ts'
import { openBook } from './ledger-book.ts'
import { ledgerRepository, type RunRow } from './ledger-repository.ts'

export type WorkerDependencies = {
  readonly factors: FactorCache
  readonly now: () => Date
  readonly newId: () => string
}

/**
 * Brings the ledger in line with the item's review: an approved item has the lines of its activity, any other has none. Lines of
 * an earlier state are reversed, never changed. Everything is written in the job's transaction, and a repeated job changes
 * nothing. An item may have 100,000 entries, so they are read and calculated in pages.
 * @throws the reason of the job's signal, before the next batch, once it is aborted
 */
export async function calculateItem(
  transaction: Transaction,
  job: Job<'calculate-item'>,
  { factors, now, newId }: WorkerDependencies,
): Promise<void> {
  const { organisationId, itemId, revision } = job.data
  const ledger = ledgerRepository(transaction)
  await ledger.lockItems(organisationId, [itemId])
  const run = runOf(job, await ledger.findRuns(organisationId, { runIds: [job.id], itemIds: [itemId] }))
  if (run?.state === 'completed') return
  const items = itemRepository(transaction)
  const item = await items.find(organisationId, itemId)
  // A deleted item still has its runs. Where both are gone, the organisation was erased.
  if (!run && !item) return
  const runId = run?.id ?? job.id
  if (!run) await ledger.insertRun(newRun(organisationId, runId, itemId, revision, now()))

  let failure: CalculationFailure | undefined
  let emissions: string | null = null
  if (!isApprovedLater(item, revision)) {
    const book = openBook(ledger, { organisationId, runId, itemId, at: now() }, { newId, signal: job.signal })
    const rollup = await book.takeBack(itemId)
    if (item?.isApproved) {
      const context = await readContext(transaction, organisationId, factors)
      failure = await book.add(items.entryPages(item), context, rollup)
    }
    await ledger.addToRollups(organisationId, rollup)
    emissions = book.total().toString()
  }
  await ledger.finishRun(organisationId, runId, {
    ...(failure ? { state: 'failed', problem: toProblem(failure) } : { state: 'completed', problem: null, emissions }),
    finishedAt: now(),
  })
}

/** The run of a job, or that of an earlier job for the same revision of its item. */
export const runOf = ({ id, data: { itemId, revision } }: Job<'calculate-item'>, runs: readonly RunRow[]) =>
  runs.find((run) => run.id === id) ?? runs.find((run) => run.itemId === itemId && run.itemRevision === revision)

/**
 * Whether a later revision of the item is approved: the job of that revision writes its lines. Only an approval or its reversal
 * sends a job, so after a reversal and an edit the job of the reversal alone reverses the lines.
 */
export const isApprovedLater = (item: Pick<SubmittedItem, 'isApproved' | 'revision'> | undefined, revision: number) =>
  item?.isApproved === true && item.revision !== revision

/** A failure in the form that a run stores. */
export const toProblem = ({ code, detail }: CalculationFailure) => ({ code, detail })

export const newRun = (orgId: string, id: string, itemId: string, itemRevision: number, requestedAt: Date): RunRow => ({
  orgId,
  id,
  kind: 'item',
  itemId,
  itemRevision,
  request: null,
  state: 'queued',
  emissions: null,
  problem: null,
  requestedAt,
  finishedAt: null,
})
