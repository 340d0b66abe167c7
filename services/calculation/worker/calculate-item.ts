import { type CalculationFailure, type Context, calculate } from '@tomorro/carbon/engine/calculate'
import type { Entry } from '@tomorro/carbon/engine/entry'
import { type Line, reverse, totalOf } from '@tomorro/carbon/engine/ledger-line'
import { fail, type Result, succeed } from '@tomorro/carbon/result'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import type { Transaction } from '@tomorro/database/connection'
import type { Job } from '@tomorro/database/jobs'
import { readContext } from '@tomorro/records/factor/calculation-context'
import type { FactorCache } from '@tomorro/records/factor/factor-cache'
import { mergeInto, type Rollup, rollUpInto } from '@tomorro/records/ledger/rollup'
import { itemRepository } from './item-repository.ts'
import { ledgerRepository, type RunRow } from './ledger-repository.ts'
import type { Destination, LedgerLine, NewLine } from './ledger-row.ts'

/** Batch sizes within one item. Between two batches other work of the process gets its turn. */
const ENTRIES_PER_BATCH = 1_000
const STANDING_LINES_PER_BATCH = 5_000

export type WorkerDependencies = {
  readonly factors: FactorCache
  readonly now: () => Date
  readonly newId: () => string
}

/**
 * Makes the ledger agree with the item's review: an approved item has the lines of its activity, any other has none.
 * Lines of an earlier state are taken back, never changed. All that is written belongs to the transaction of the job, and a
 * job that has been through already changes nothing. An item may have a hundred thousand entries: they are worked in batches.
 * @throws the reason of the job's signal, before the next batch, once it is aborted
 */
export async function calculateItem(
  transaction: Transaction,
  { id: jobId, data: { organisationId, itemId, revision }, signal }: Job<'calculate-item'>,
  { factors, now, newId }: WorkerDependencies,
): Promise<void> {
  const ledger = ledgerRepository(transaction)
  await ledger.lockItem(organisationId, itemId)
  const run =
    (await ledger.findRun(organisationId, jobId)) ?? (await ledger.findRunOfRevision(organisationId, itemId, revision))
  if (run?.state === 'completed') return
  const item = await itemRepository(transaction).find(organisationId, itemId)
  const runId = run?.id ?? jobId
  if (!run) await ledger.insertRun(newRun(organisationId, runId, itemId, revision, now()))

  let failure: CalculationFailure | undefined
  let emissions: string | null = null
  // A newer revision of the item has a job of its own.
  if (!item || item.revision === revision) {
    const book = openBook(ledger, { organisationId, runId, itemId, at: now() }, { newId, signal })
    const rollup = await book.takeBack(itemId)
    if (item?.isApproved) {
      const context = await readContext(transaction, organisationId, factors)
      failure = await book.add(item.entries, context, rollup)
    }
    await ledger.addToRollups(organisationId, rollup)
    emissions = book.total().toString()
  }
  await ledger.finishRun(organisationId, runId, {
    ...(failure ? { state: 'failed', problem: toProblem(failure) } : { state: 'completed', problem: null, emissions }),
    finishedAt: now(),
  })
}

/** A failure as a run keeps it. */
export const toProblem = ({ code, detail }: CalculationFailure) => ({ code, detail })

/** The ledger lines of a run, written batch by batch. */
function openBook(
  ledger: ReturnType<typeof ledgerRepository>,
  to: Destination,
  { newId, signal }: { newId: () => string; signal: AbortSignal },
) {
  let written = 0
  let total = new Decimal(0)
  const post = async (lines: readonly NewLine[], rollup: Rollup) => {
    signal.throwIfAborted()
    await ledger.append(to, lines, written)
    written += lines.length
    rollUpInto(rollup, lines)
  }
  return {
    /** Location-based emissions of the lines that have been added, in kgCO2e. */
    total: () => total,

    /** Reverses all standing lines. @returns what that adds to the rollups */
    async takeBack(itemId: string): Promise<Rollup> {
      const rollup: Rollup = new Map()
      let after: string | undefined
      do {
        const page = { after, limit: STANDING_LINES_PER_BATCH }
        const standing = await ledger.pageOfStandingLines(to.organisationId, itemId, page)
        await post(replacing(standing, [], newId), rollup)
        after = standing.length === STANDING_LINES_PER_BATCH ? standing.at(-1)?.id : undefined
      } while (after !== undefined)
      return rollup
    },

    /** Adds the lines of all entries, also to the rollups; or none, and says why. */
    async add(entries: readonly Entry[], context: Context, rollup: Rollup): Promise<CalculationFailure | undefined> {
      const added: Rollup = new Map()
      await ledger.beginLines()
      for (let first = 0; first < entries.length; first += ENTRIES_PER_BATCH) {
        const batch = { entries: entries.slice(first, first + ENTRIES_PER_BATCH), first, of: entries.length }
        const calculated = calculateEntries(batch, context)
        if (calculated.failure) {
          await ledger.discardLines()
          return calculated.failure
        }
        await post(replacing([], calculated.value, newId), added)
        total = total.plus(totalOf(calculated.value))
      }
      mergeInto(rollup, added)
      return undefined
    },
  }
}

/**
 * The lines of all entries, or why one of them has none: an item counts whole or not at all.
 * @param batch the entries; where they are not the whole item, `first` is how many come before them and `of` how many there are
 */
export function calculateEntries(
  { entries, first = 0, of = entries.length }: { entries: readonly Entry[]; first?: number; of?: number },
  context: Context,
): Result<Line[], CalculationFailure> {
  const lines: Line[] = []
  for (const [index, entry] of entries.entries()) {
    const calculation = calculate(entry, context)
    if (calculation.failure) {
      const where = of > 1 ? `Entry ${first + index + 1}: ` : ''
      return fail({ ...calculation.failure, detail: `${where}${calculation.failure.detail}` })
    }
    lines.push(...calculation.value)
  }
  return succeed(lines)
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
