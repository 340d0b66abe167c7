import { type CalculationFailure, type Context, calculate, MAGNITUDE_MAX } from '@tomorro/carbon/engine/calculate'
import type { Entry } from '@tomorro/carbon/engine/entry'
import { type Line, reverse, totalOf } from '@tomorro/carbon/engine/ledger-line'
import { fail, type Result, succeed } from '@tomorro/carbon/result'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { mergeInto, type Rollup, rollUpInto } from '@tomorro/records/ledger/rollup'
import type { EntryPage } from './item-repository.ts'
import type { ledgerRepository } from './ledger-repository.ts'
import type { Destination, LedgerLine, NewLine } from './ledger-row.ts'

/**
 * The ledger lines of an item in a run, written batch by batch.
 * @param written the number of lines that the run has written before
 */
export function openBook(
  ledger: ReturnType<typeof ledgerRepository>,
  to: Destination,
  { newId, signal }: { newId: () => string; signal: AbortSignal },
  written = 0,
) {
  let total = new Decimal(0)
  const post = async (lines: readonly NewLine[], rollup: Rollup) => {
    signal.throwIfAborted()
    const before = written
    written += lines.length
    const appended = ledger.append(to, lines, before)
    rollUpInto(rollup, lines)
    await appended
  }
  return {
    /** Location-based emissions of the added lines, in kgCO2e. */
    total: () => total,

    /** Reverses all standing lines. @returns the change of the rollups */
    async takeBack(itemId: string): Promise<Rollup> {
      const rollup: Rollup = new Map()
      for await (const standing of ledger.pagesOfStandingLines(to.organisationId, itemId))
        await post(replacing(standing, [], newId), rollup)
      return rollup
    },

    /**
     * Adds the lines of all entries, also to the rollups. A page is calculated while PostgreSQL writes the previous one.
     * @returns the failure if an entry has none; then nothing is added
     */
    async add(
      pages: AsyncIterable<EntryPage>,
      context: Context,
      rollup: Rollup,
    ): Promise<CalculationFailure | undefined> {
      const added: Rollup = new Map()
      await ledger.beginLines()
      let writing = Promise.resolve()
      for await (const page of pages) {
        signal.throwIfAborted()
        const calculated = calculateEntries(page, context)
        if (calculated.value) total = total.plus(totalOf(calculated.value))
        const failure = calculated.failure ?? excessOf(total)
        if (failure) {
          await writing
          await ledger.discardLines()
          return failure
        }
        // Sent while PostgreSQL writes the previous page, so that it never waits for this process.
        const before = writing
        writing = post(replacing([], calculated.value ?? [], newId), added)
        writing.catch(() => undefined)
        await before
      }
      await writing
      mergeInto(rollup, added)
      return undefined
    },
  }
}

/**
 * The lines of all entries, or the failure of the first entry without any: an item counts completely or not at all.
 * @param page the entries; on a further page `first` is the number of entries before it
 */
export function calculateEntries(
  { entries, first = 0 }: { entries: readonly Entry[]; first?: number },
  context: Context,
): Result<Line[], CalculationFailure> {
  const lines: Line[] = []
  for (const [index, entry] of entries.entries()) {
    const calculation = calculate(entry, context)
    if (calculation.failure) {
      const where = first + entries.length > 1 ? `Entry ${first + index + 1}: ` : ''
      return fail({ ...calculation.failure, detail: `${where}${calculation.failure.detail}` })
    }
    lines.push(...calculation.value)
  }
  const excess = excessOf(totalOf(lines))
  return excess ? fail(excess) : succeed(lines)
}

/** The failure of an item whose emissions no JSON number shows exactly. */
export const excessOf = (total: Decimal): CalculationFailure | undefined =>
  total.abs().gt(MAGNITUDE_MAX)
    ? {
        code: 'out_of_range',
        pointer: '/activity',
        detail: `The entries amount to ${total.toFixed()} kgCO2e together; more than ${MAGNITUDE_MAX} cannot be accounted for in one item`,
        expected: `at most ${MAGNITUDE_MAX} kgCO2e`,
      }
    : undefined

/** The reversals of the standing lines, and the calculated lines in their place. */
export const replacing = (
  standing: readonly LedgerLine[],
  calculated: readonly Line[],
  newId: () => string,
): NewLine[] => [
  ...standing.map((line) => ({ ...reverse(line), id: newId(), reverses: line.id })),
  ...calculated.map((line) => ({ ...line, id: newId() })),
]
