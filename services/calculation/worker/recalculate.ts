import type { CalculationFailure, Context } from '@tomorro/carbon/engine/calculate'
import { fail } from '@tomorro/carbon/result'
import type { Transaction } from '@tomorro/database/connection'
import type { Enqueuer, Job } from '@tomorro/database/jobs'
import { type RecalculationRequest, recalculationItem } from '@tomorro/database/schema/calculation'
import { together } from '@tomorro/database/together'
import { readContext } from '@tomorro/records/factor/calculation-context'
import { type Rollup, rollUpInto } from '@tomorro/records/ledger/rollup'
import { beginningOf } from '@tomorro/runtime/beginning'
import { type Difference, differenceOf, openComparison } from '../engine/difference.ts'
import type { WorkerDependencies } from './calculate-item.ts'
import { type ItemHead, itemRepository, type SubmittedItem } from './item-repository.ts'
import { calculateEntries, excessOf, openBook, replacing } from './ledger-book.ts'
import { ledgerRepository } from './ledger-repository.ts'
import type { LedgerLine, NewLine } from './ledger-row.ts'

/** Items per job, few enough that a job ends long before it is considered dead. */
export const ITEMS_PER_JOB = 100
/** Entries and lines per job; an item with more has a job of its own, which reads it page by page. */
const WEIGHT_PER_JOB = 5_000
const REASON_LENGTH_MAX = 500

type ItemRow = typeof recalculationItem.$inferInsert
type Outcome = { row: ItemRow; itemId: string; postings: NewLine[] }
type Target = { readonly organisationId: string; readonly runId: string; readonly request: RecalculationRequest }

/**
 * Recalculates approved items of an organisation with the current factors and settings, and stores for each what changes and why.
 * `apply` reverses the changed lines and adds the new ones; a dry run writes no line. An item that cannot be calculated keeps its
 * lines. Sends the next job if more items are left.
 */
export async function recalculate(
  transaction: Transaction,
  { data: { organisationId, runId, after }, signal }: Job<'recalculate'>,
  dependencies: WorkerDependencies & Pick<Enqueuer, 'enqueue'>,
): Promise<void> {
  const { factors, now, enqueue } = dependencies
  const ledger = ledgerRepository(transaction)
  const items = itemRepository(transaction)
  const run = await ledger.findRun(organisationId, runId)
  if (!run || run.state === 'completed') return
  const target: Target = { organisationId, runId, request: run.request as RecalculationRequest }
  const approved = await items.idsOfApproved(organisationId, target.request, { after, limit: ITEMS_PER_JOB })
  const weights = await items.weights(organisationId, approved)
  const itemIds = firstWithin(WEIGHT_PER_JOB, approved, weights)
  // All items are locked before the first line is written, so that no transaction holds rollup rows while it waits for an item.
  await ledger.lockItems(organisationId, itemIds)
  const context = await readContext(transaction, organisationId, factors)
  const [only] = itemIds
  if (only !== undefined && (weights.get(only) ?? 0) > WEIGHT_PER_JOB)
    await recalculateLarge(transaction, target, only, { context, signal, ...dependencies })
  else await recalculateTogether(transaction, target, itemIds, { context, ...dependencies })

  const last = itemIds.at(-1)
  const isLast = itemIds.length === approved.length && approved.length < ITEMS_PER_JOB
  if (last !== undefined && !isLast) await enqueue(transaction, 'recalculate', { organisationId, runId, after: last })
  else await ledger.finishRun(organisationId, runId, { state: 'completed', problem: null, finishedAt: now() })
}

/** As many of the first items as weigh `most` together at most, but at least one. */
function firstWithin(most: number, itemIds: readonly string[], weights: ReadonlyMap<string, number>): string[] {
  let weight = 0
  const tooMany = itemIds.findIndex((id) => {
    weight += weights.get(id) ?? 0
    return weight > most
  })
  return itemIds.slice(0, tooMany === -1 ? itemIds.length : Math.max(1, tooMany))
}

async function recalculateTogether(
  transaction: Transaction,
  { organisationId, runId, request }: Target,
  itemIds: readonly string[],
  { context, now, newId }: WorkerDependencies & { context: Context },
): Promise<void> {
  const ledger = ledgerRepository(transaction)
  const [found, standing] = await together(
    itemRepository(transaction).findAll(organisationId, itemIds),
    ledger.standingLinesOf(organisationId, itemIds),
  )
  const outcomes = itemIds.flatMap((itemId) =>
    outcomeOf(found.get(itemId), standing.get(itemId) ?? [], { organisationId, runId, request }, { context, newId }),
  )
  if (outcomes.length > 0) await transaction.insert(recalculationItem).values(outcomes.map(({ row }) => row))
  if (request.mode === 'apply') await post(ledger, { organisationId, runId, at: now() }, outcomes)
}

/** Recalculates one item, unless it is no longer approved or has no factor of the requested edition. */
function outcomeOf(
  item: SubmittedItem | undefined,
  standing: readonly LedgerLine[],
  target: Target,
  { context, newId }: { context: Context; newId: () => string },
): Outcome[] {
  if (!item?.isApproved) return []
  const calculated = calculateAgain(item, context)
  const difference = differenceOf(standing, calculated.value ?? standing)
  if (!isMeant(difference, target.request)) return []
  return [
    {
      itemId: item.id,
      row: toRow(target, item.id, difference, calculated.failure),
      postings: difference.isChanged ? replacing(standing, calculated.value ?? [], newId) : [],
    },
  ]
}

/** Recalculates one item page by page: once to compare and, if something changes, once more to write. */
async function recalculateLarge(
  transaction: Transaction,
  target: Target,
  itemId: string,
  { context, signal, now, newId }: WorkerDependencies & { context: Context; signal: AbortSignal },
): Promise<void> {
  const { organisationId, runId, request } = target
  const ledger = ledgerRepository(transaction)
  const items = itemRepository(transaction)
  const item = await items.find(organisationId, itemId)
  if (!item?.isApproved) return
  const { difference, failure } = await compare(transaction, item, context, signal)
  if (!isMeant(difference, request)) return
  await transaction.insert(recalculationItem).values(toRow(target, itemId, difference, failure))
  if (request.mode !== 'apply' || !difference.isChanged) return
  const written = await ledger.lastOrdinal(organisationId, runId)
  const book = openBook(ledger, { organisationId, runId, itemId, at: now() }, { newId, signal }, written)
  const rollup = await book.takeBack(itemId)
  const failed = await book.add(items.entryPages(item), context, rollup)
  if (failed) throw new Error(`An item that could be calculated a moment ago cannot be now: ${failed.detail}`)
  await ledger.addToRollups(organisationId, rollup)
  await ledger.restateRun(organisationId, itemId, difference.after.toString())
}

/** The change of an item; none for an item that cannot be calculated, because it keeps its lines. */
async function compare(
  transaction: Transaction,
  item: ItemHead,
  context: Context,
  signal: AbortSignal,
): Promise<{ difference: Difference; failure?: CalculationFailure | undefined }> {
  const standing = async (...sides: ((lines: readonly LedgerLine[]) => void)[]) => {
    for await (const page of ledgerRepository(transaction).pagesOfStandingLines(item.row.orgId, item.id)) {
      signal.throwIfAborted()
      for (const take of sides) take(page)
    }
  }
  const keeping = async (failure: CalculationFailure) => {
    const kept = openComparison()
    await standing(kept.before, kept.after)
    return { difference: kept.difference(), failure }
  }
  const changed = openComparison()
  await standing(changed.before)
  for await (const page of itemRepository(transaction).entryPages(item)) {
    signal.throwIfAborted()
    const calculated = calculateAgain(page, context)
    if (calculated.failure) return keeping(calculated.failure)
    changed.after(calculated.value)
  }
  const excess = excessOf(changed.difference().after)
  if (excess) return keeping(excess)
  return { difference: changed.difference() }
}

/** As `calculateEntries`. Where that throws, the item cannot be calculated, so that it does not stop those after it. */
function calculateAgain(...given: Parameters<typeof calculateEntries>): ReturnType<typeof calculateEntries> {
  try {
    return calculateEntries(...given)
  } catch (error) {
    const expected = 'activity that the taxonomy takes'
    return fail({ code: 'unknown_activity', pointer: '/activity', detail: (error as Error).message, expected })
  }
}

const isMeant = ({ factorEditions }: Difference, { edition }: RecalculationRequest): boolean =>
  edition === undefined || factorEditions.has(edition)

const toRow = (
  { organisationId, runId }: Target,
  itemId: string,
  { before, after, editions, isChanged, reasons }: Difference,
  failure: CalculationFailure | undefined,
): ItemRow => {
  const told = failure ? [`Cannot be calculated: ${failure.detail}`] : reasons
  return {
    ...{ orgId: organisationId, runId, itemId, before: before.toString(), after: after.toString() },
    editions: Object.fromEntries(
      [...editions].map(([year, figures]) => [
        year,
        { before: figures.before.toString(), after: figures.after.toString() },
      ]),
    ),
    isChanged,
    reason: told.length > 0 ? beginningOf(told.join('; '), REASON_LENGTH_MAX) : null,
  }
}

async function post(
  ledger: ReturnType<typeof ledgerRepository>,
  { organisationId, runId, at }: { organisationId: string; runId: string; at: Date },
  outcomes: readonly Outcome[],
): Promise<void> {
  let written = await ledger.lastOrdinal(organisationId, runId)
  for (const { itemId, postings, row } of outcomes) {
    await ledger.append({ organisationId, runId, itemId, at }, postings, written)
    if (postings.length > 0) await ledger.restateRun(organisationId, itemId, row.after)
    written += postings.length
  }
  const rollup: Rollup = new Map()
  for (const { postings } of outcomes) rollUpInto(rollup, postings)
  await ledger.addToRollups(organisationId, rollup)
}
