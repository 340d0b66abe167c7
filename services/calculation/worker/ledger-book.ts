import { type CalculationFailure, type Context, calculate } from '@tomorro/carbon/engine/calculate'
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
 * @param written how many lines the run has written before
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
      for await (const standing of ledger.pagesOfStandingLines(to.organisationId, itemId))
        await post(replacing(standing, [], newId), rollup)
      return rollup
    },

    /** Adds the lines of all entries, also to the rollups; or none, and says why. */
    async add(
      pages: AsyncIterable<EntryPage>,
      context: Context,
      rollup: Rollup,
    ): Promise<CalculationFailure | undefined> {
      const added: Rollup = new Map()
      await ledger.beginLines()
      for await (const page of pages) {
        const calculated = calculateEntries(page, context)
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
 * @param page the entries; where they are not the whole item, `first` is how many come before them
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
