import type { Transaction } from '@tomorro/database/connection'
import type { Jobs } from '@tomorro/database/queues'
import { calculate, type Failure } from './calculate.ts'
import type { FactorCache } from './factor-cache.ts'
import { itemRepository, type SubmittedItem } from './item-repository.ts'
import { ledgerRepository, type RunRow } from './ledger-repository.ts'
import type { LedgerLine, NewLine } from './ledger-row.ts'
import { type Line, reverse } from './line.ts'
import { policyRepository } from './policy-repository.ts'
import { rollUp } from './rollup.ts'

export type Job<Name extends keyof Jobs> = { readonly id: string; readonly data: Jobs[Name] }
export type WorkerDependencies = {
  readonly factors: FactorCache
  readonly now: () => Date
  readonly newId: () => string
}

/**
 * Brings the ledger to where the item's review stands: an approved item has the lines of its activity, any other has none.
 * Lines of an earlier state are taken back, never changed. All that is written belongs to the transaction of the job, and a
 * job that has been through already changes nothing.
 */
export async function calculateItem(
  transaction: Transaction,
  { id: jobId, data: { organisationId, itemId, revision } }: Job<'calculate-item'>,
  { factors, now, newId }: WorkerDependencies,
): Promise<void> {
  const ledger = ledgerRepository(transaction)
  await ledger.lockItem(organisationId, itemId)
  const run =
    (await ledger.findRun(organisationId, jobId)) ?? (await ledger.findRunOfRevision(organisationId, itemId, revision))
  if (run?.state === 'completed') return
  const item = await itemRepository(transaction).find(organisationId, itemId)
  const standing = await ledger.standingLines(organisationId, itemId)
  const calculated = isApprovedAt(item, revision)
    ? calculateEntries(item, {
        factors: await factors.read(transaction),
        policy: await policyRepository(transaction).read(organisationId),
      })
    : { lines: [] }

  const postings = postingsOf(item, revision, standing, calculated.lines ?? [], newId)
  const outcome = calculated.failure
    ? { state: 'failed' as const, problem: calculated.failure, finishedAt: now() }
    : { state: 'completed' as const, problem: null, finishedAt: now() }

  const runId = run?.id ?? jobId
  if (run) await ledger.finishRun(organisationId, runId, outcome)
  else await ledger.insertRun({ ...newRun(organisationId, runId, itemId, revision, now()), ...outcome })
  await ledger.append({ organisationId, runId, itemId, at: now() }, postings)
  await ledger.addToMonths(organisationId, rollUp(postings))
}

/** The lines of all entries, or why one of them has none: an item counts whole or not at all. */
export function calculateEntries(
  { entries }: Pick<SubmittedItem, 'entries'>,
  context: Parameters<typeof calculate>[1],
): { lines: Line[]; failure?: never } | { lines?: never; failure: Failure } {
  const lines: Line[] = []
  for (const [index, entry] of entries.entries()) {
    const calculation = calculate(entry, context)
    if (calculation.failure) {
      const where = entries.length > 1 ? `Entry ${index + 1}: ` : ''
      return { failure: { ...calculation.failure, detail: `${where}${calculation.failure.detail}` } }
    }
    lines.push(...calculation.lines)
  }
  return { lines }
}

/**
 * What is to be written: what stands is taken back, then what is calculated is added. A job of a revision that the item has left
 * behind writes nothing; the change that followed has a job of its own.
 */
function postingsOf(
  item: SubmittedItem | undefined,
  revision: number,
  standing: readonly LedgerLine[],
  calculated: readonly Line[],
  newId: () => string,
): NewLine[] {
  return item && item.revision !== revision ? [] : replacing(standing, calculated, newId)
}

/** Lines that take back what stands, and put what is calculated in its place. */
export const replacing = (
  standing: readonly LedgerLine[],
  calculated: readonly Line[],
  newId: () => string,
): NewLine[] => [
  ...standing.map((line) => ({ ...reverse(line), id: newId(), reverses: line.id })),
  ...calculated.map((line) => ({ ...line, id: newId() })),
]

const isApprovedAt = (item: SubmittedItem | undefined, revision: number): item is SubmittedItem =>
  item?.isApproved === true && item.revision === revision

const newRun = (orgId: string, id: string, itemId: string, itemRevision: number, requestedAt: Date): RunRow => ({
  orgId,
  id,
  kind: 'item',
  itemId,
  itemRevision,
  request: null,
  state: 'queued',
  problem: null,
  requestedAt,
  finishedAt: null,
})
