import { EMISSION_DECIMALS, QUANTITY_DECIMALS, roundTo } from '@tomorro/carbon/apportion'
import { addMonths, cut, type Day, type Days, dayNumber, dayOf, lengthOf, monthStart } from '@tomorro/carbon/calendar'
import { countedInOf, type Line } from '@tomorro/carbon/engine/ledger-line'
import type { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import type { emissionSource } from '@tomorro/database/schema/calculation'

type SourceRow = typeof emissionSource.$inferSelect
/** The identity of a figure: one subchild at one site, priced by one factor. */
type Source = Omit<SourceRow, 'orgId' | 'id'>

/** A ledger line to write; a reversal names the line that it reverses in `reverses`. */
export type Posting = Line & { readonly reverses?: string }

/** Counted in units of the last decimal: `emissions` in 0.00001 kgCO2e, `quantity` in 0.000000000001 of the source's unit. */
export type Figure = { emissions: bigint; quantity: bigint; lines: number }
export type SourceFigures = {
  readonly source: Source
  /** Totals by the first day of the month. */
  readonly months: Map<Day, Figure>
  /** Changes of the daily rate by day. Rates begin at zero with each month. */
  readonly edges: Map<Day, Figure>
}
/** The sums that lines add to the rollups, by source. */
export type Rollup = Map<string, SourceFigures>

/** Adds lines to a rollup. */
export function rollUpInto(rollup: Rollup, postings: readonly Posting[]): void {
  for (const posting of postings) {
    const source = sourceOf(posting)
    const key = Object.values(source).join('\n')
    let figures = rollup.get(key)
    if (!figures) {
      figures = { source, months: new Map(), edges: new Map() }
      rollup.set(key, figures)
    }
    spread(figures, posting)
  }
}

/** Adds one rollup to another. */
export function mergeInto(rollup: Rollup, added: Rollup): void {
  for (const [key, { source, months, edges }] of added) {
    const figures = rollup.get(key) ?? { source, months: new Map(), edges: new Map() }
    rollup.set(key, figures)
    for (const [month, figure] of months) addTo(figures.months, month, figure)
    for (const [day, figure] of edges) addTo(figures.edges, day, figure)
  }
}

const sourceOf = ({ subchildId, site, scope, category, factor, unit, grade, ...posting }: Posting): Source => ({
  subchildId,
  site: site ?? '',
  scope,
  category: category ?? 0,
  countedIn: countedInOf(posting),
  factorKey: factor.key,
  factorSource: factor.source,
  factorEdition: factor.edition,
  unit,
  grade,
})

/**
 * Spreads a line over its days. A month's total is the difference of rounded running totals, so months add up to the line. Within
 * a month every day has the same rounded-down amount, and the last day also the remainder. So the rate changes on three days at
 * most, days add up to their month exactly, and sums of lines by day need no further rounding.
 */
function spread({ months, edges }: SourceFigures, { days, emissions, quantity, reverses }: Posting): void {
  const lines = reverses === undefined ? 1 : -1
  const whole = { emissions: toUnits(emissions, EMISSION_DECIMALS), quantity: toUnits(quantity, QUANTITY_DECIMALS) }
  const length = lengthOf(days)
  const start = dayNumber(days.start)
  let before = { emissions: 0n, quantity: 0n }
  for (const part of cut(days, 'month')) {
    const passed = dayNumber(part.end) - start
    const until = {
      emissions: roundedShare(whole.emissions, passed, length),
      quantity: roundedShare(whole.quantity, passed, length),
    }
    const total = { emissions: until.emissions - before.emissions, quantity: until.quantity - before.quantity, lines }
    before = until
    const month = monthStart(part.start)
    addTo(months, month, total)
    addEdges(edges, part, total, part.end === addMonths(month, 1))
  }
}

function addEdges(edges: SourceFigures['edges'], part: Days, total: Figure, endsWithMonth: boolean): void {
  const length = BigInt(lengthOf(part))
  const rate = { emissions: total.emissions / length, quantity: total.quantity / length }
  const rest = { emissions: total.emissions % length, quantity: total.quantity % length }
  addTo(edges, part.start, { ...rate, lines: total.lines })
  if (rest.emissions !== 0n || rest.quantity !== 0n) addTo(edges, dayOf(dayNumber(part.end) - 1), { ...rest, lines: 0 })
  if (!endsWithMonth)
    addTo(edges, part.end, {
      emissions: -rate.emissions - rest.emissions,
      quantity: -rate.quantity - rest.quantity,
      lines: -total.lines,
    })
}

function addTo(figures: Map<Day, Figure>, day: Day, { emissions, quantity, lines }: Figure): void {
  const sum = figures.get(day)
  if (!sum) {
    figures.set(day, { emissions, quantity, lines })
    return
  }
  sum.emissions += emissions
  sum.quantity += quantity
  sum.lines += lines
}

/** amount x passed / length, halves away from zero. */
function roundedShare(amount: bigint, passed: number, length: number): bigint {
  if (passed === length) return amount
  const doubled = 2n * (amount < 0n ? -amount : amount) * BigInt(passed) + BigInt(length)
  const rounded = doubled / BigInt(2 * length)
  return amount < 0n ? -rounded : rounded
}

const toUnits = (value: Decimal, decimals: number): bigint =>
  BigInt(roundTo(value, decimals).toFixed(decimals).replace('.', ''))
