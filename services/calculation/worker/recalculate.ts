import type { Context } from '@tomorro/carbon/engine/calculate'
import type { Transaction } from '@tomorro/database/connection'
import type { Enqueuer, Job } from '@tomorro/database/jobs'
import { type RecalculationRequest, recalculationItem } from '@tomorro/database/schema/calculation'
import { readContext } from '@tomorro/records/factor/calculation-context'
import { type Rollup, rollUpInto } from '@tomorro/records/ledger/rollup'
import { type Difference, differenceOf, touches } from '../engine/difference.ts'
import { calculateEntries, replacing, type WorkerDependencies } from './calculate-item.ts'
import { itemRepository } from './item-repository.ts'
import { ledgerRepository } from './ledger-repository.ts'
import type { NewLine } from './ledger-row.ts'

/** Items per job, so few that a job ends long before it counts as dead. */
export const ITEMS_PER_JOB = 100
const REASON_LENGTH_MAX = 500

type ItemRow = typeof recalculationItem.$inferInsert
type Outcome = { row: ItemRow; itemId: string; postings: NewLine[] }

/**
 * Calculates approved items of an organisation once more, with the factors and settings of now, and notes for each what changes
 * and why. `apply` takes the lines that change back and adds the new ones; a dry run writes no line. An item that cannot be
 * calculated any more keeps its lines. Sends the next job where there are more items than one job takes.
 */
export async function recalculate(
  transaction: Transaction,
  { data: { organisationId, runId, after }, signal }: Job<'recalculate'>,
  { factors, now, newId, enqueue }: WorkerDependencies & Pick<Enqueuer, 'enqueue'>,
): Promise<void> {
  const ledger = ledgerRepository(transaction)
  const run = await ledger.findRun(organisationId, runId)
  if (!run || run.state === 'completed') return
  const request = run.request as RecalculationRequest
  const page = { after, limit: ITEMS_PER_JOB }
  const itemIds = await itemRepository(transaction).idsOfApproved(organisationId, request, page)
  // All locks come before the first line, so that no transaction holds rollup rows while it waits for an item.
  for (const itemId of itemIds) await ledger.lockItem(organisationId, itemId)
  const context = await readContext(transaction, organisationId, factors)
  const outcomes: Outcome[] = []
  for (const itemId of itemIds) {
    signal.throwIfAborted()
    const outcome = await outcomeOf(transaction, { organisationId, runId, itemId }, request, { context, newId })
    if (outcome) outcomes.push(outcome)
  }
  if (outcomes.length > 0) await transaction.insert(recalculationItem).values(outcomes.map(({ row }) => row))
  if (request.mode === 'apply') await post(ledger, { organisationId, runId, at: now() }, outcomes)

  const last = itemIds.length === ITEMS_PER_JOB ? itemIds.at(-1) : undefined
  if (last !== undefined) await enqueue(transaction, 'recalculate', { organisationId, runId, after: last })
  else await ledger.finishRun(organisationId, runId, { state: 'completed', problem: null, finishedAt: now() })
}

/** Recalculates one item; undefined if it is no longer approved or takes no factor of the requested edition. */
async function outcomeOf(
  transaction: Transaction,
  { organisationId, runId, itemId }: { organisationId: string; runId: string; itemId: string },
  { edition }: RecalculationRequest,
  { context, newId }: { context: Context; newId: () => string },
): Promise<Outcome | undefined> {
  const item = await itemRepository(transaction).find(organisationId, itemId)
  if (!item?.isApproved) return undefined
  const standing = await ledgerRepository(transaction).standingLines(organisationId, itemId)
  const calculated = calculateEntries(item, context)
  const lines = calculated.value ?? standing
  if (edition !== undefined && !touches(edition, ...standing, ...lines)) return undefined
  const difference = differenceOf(standing, lines)
  const reasons = calculated.failure ? [`Cannot be calculated: ${calculated.failure.detail}`] : difference.reasons
  return {
    itemId,
    row: { orgId: organisationId, runId, itemId, ...toColumns(difference, reasons) },
    postings: difference.isChanged ? replacing(standing, lines, newId) : [],
  }
}

const toColumns = ({ before, after, editions, isChanged }: Difference, reasons: readonly string[]) => ({
  before: before.toString(),
  after: after.toString(),
  editions: Object.fromEntries(
    [...editions].map(([year, figures]) => [
      year,
      { before: figures.before.toString(), after: figures.after.toString() },
    ]),
  ),
  isChanged,
  reason: reasons.length > 0 ? reasons.join('; ').slice(0, REASON_LENGTH_MAX) : null,
})

async function post(
  ledger: ReturnType<typeof ledgerRepository>,
  { organisationId, runId, at }: { organisationId: string; runId: string; at: Date },
  outcomes: readonly Outcome[],
): Promise<void> {
  let written = await ledger.countLines(organisationId, runId)
  for (const { itemId, postings, row } of outcomes) {
    await ledger.append({ organisationId, runId, itemId, at }, postings, written)
    if (postings.length > 0) await ledger.restateRun(organisationId, itemId, row.after)
    written += postings.length
  }
  const rollup: Rollup = new Map()
  for (const { postings } of outcomes) rollUpInto(rollup, postings)
  await ledger.addToRollups(organisationId, rollup)
}
