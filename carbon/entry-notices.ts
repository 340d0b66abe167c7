import { type Day, type Days, later, lengthOf } from './calendar.ts'
import type { Entry } from './engine/entry.ts'
import { takesPrices } from './taxonomy/price-route.ts'
import { findParameter, findSubchild, isAmount, numberOf } from './taxonomy/taxonomy.ts'

export type EntryNoticeCode =
  | 'equal_rows'
  | 'overlapping_rows'
  | 'total_row'
  | 'outlier'
  | 'zero_quantity'
  | 'future_days'
  | 'long_period'
  | 'spend_in_scope_3'
  | 'credit'
  | 'own_factor'
  | keyof typeof readings

/** What the reading of a file or form decided, so that no value becomes another one unseen. */
const readings = {
  hidden_rows: 'The workbook hides these rows or filters them out, and they count too: delete those that should not',
  unread_sheets: 'Only one sheet of the workbook is read; its other visible sheets do not count',
  rounded: 'A value has more decimals than are kept and is rounded',
  spend_for_reference: 'The quantity is calculated; the pounds in the same row are kept for reference',
  day_first_dates: 'Dates such as 01/02/2025 are read as day, month, year: 1 February 2025',
  missing_values: 'Some of the columns that are added up are empty in these rows; they add nothing',
  decimal_comma: 'Numbers such as 1028,5 are read with a decimal comma',
} as const
export type ReadingCode = keyof typeof readings

/** Something about accepted entries that is probably a slip. It stops nothing; people decide. */
export type EntryNotice = {
  readonly code: EntryNoticeCode
  readonly detail: string
  /** The first rows that it is about, in their order. */
  readonly rows: readonly number[]
}

/** What is compared of an entry; `row` is its place as the submitter counts it. */
type Seen = { readonly row: number; readonly site: string; readonly days: Days; readonly quantity: number | undefined }

const ROWS_TOLD_MAX = 10
const LONGEST_PERIOD_DAYS = 366
const YEAR_DAYS = 365
/** From so many times its neighbours on, or so small a part of them, a quantity looks like a slip of the unit or of a digit. */
const OUTLIER_RATIO = 10
/** A row within this part of the sum of the rows it covers is their total. */
const TOTAL_TOLERANCE = 0.01

/**
 * Collects the entries of one submission, and tells what is probably a slip: equal rows, rows of a site that overlap, a row of
 * totals, a month ten times its neighbours, zero for a year, days in the future, periods over 366 days, and spend on energy that
 * has no price and therefore counts in Scope 3 only.
 * @param today days after it are in the future
 */
export function entryNotices(subchildId: string, today: Day) {
  const quantityNumber = quantityNumberOf(subchildId)
  const seen: Seen[] = []
  const texts = new Map<string, number>()
  const equal: number[] = []
  const spend: number[] = []
  const credits: number[] = []
  const own: number[] = []
  const ownNumber = ownFactorOf(subchildId)
  const read = new Map<ReadingCode, number[]>()
  return {
    /** Tells what the reading of a row decided. */
    tell(code: ReadingCode, row: number): void {
      const rows = read.get(code)
      if (rows) rows.push(row)
      else read.set(code, [row])
    },

    /** @param isInScope3Only whether no line of the entry is in Scope 1 or 2 */
    add(row: number, entry: Entry, isInScope3Only: boolean): void {
      const { days, values, site = '', method } = entry
      const text = JSON.stringify([site, days.start, days.end, values])
      if (texts.has(text)) equal.push(row)
      else texts.set(text, row)
      if (method === 'spend' && isInScope3Only && takesPrices(subchildId)) spend.push(row)
      if (method !== 'spend' && hasCredit(entry)) credits.push(row)
      if (ownNumber !== undefined && values[ownNumber] !== undefined) own.push(row)
      const value = quantityNumber === undefined ? undefined : values[quantityNumber]
      seen.push({ row, site, days, quantity: value === undefined ? undefined : Number(value) })
    },

    all(): EntryNotice[] {
      const bySite = [...Map.groupBy(seen, ({ site }) => site).values()].map((rows) =>
        rows.toSorted((one, other) => (one.days.start < other.days.start ? -1 : 1)),
      )
      const totals = new Set(bySite.flatMap(totalsIn))
      // A credit corrects the days of another row; so it is neither an overlap nor an outlier.
      const single = bySite.map((rows) => rows.filter(({ row, quantity = 0 }) => !totals.has(row) && quantity >= 0))
      const again = new Set(equal)
      return [
        ...about(equal, 'equal_rows', 'The same days, site and values stand in an earlier row'),
        ...about(
          [...totals],
          'total_row',
          'The quantity is about the sum of the other rows of the site: a row of totals?',
        ),
        ...about(
          single.flatMap(overlapsIn).filter((row) => !again.has(row)),
          'overlapping_rows',
          'An earlier row of the site covers some of the same days',
        ),
        ...about(
          single.flatMap(outliersIn),
          'outlier',
          `The quantity a day is ${OUTLIER_RATIO} times its neighbours', or a tenth`,
        ),
        ...about(
          seen.filter(({ quantity, days }) => quantity === 0 && lengthOf(days) >= YEAR_DAYS).map(({ row }) => row),
          'zero_quantity',
          'The quantity is zero for a whole year',
        ),
        ...about(
          seen.filter(({ days }) => days.end > today).map(({ row }) => row),
          'future_days',
          'The period has days that are still to come',
        ),
        ...about(
          seen.filter(({ days }) => lengthOf(days) > LONGEST_PERIOD_DAYS).map(({ row }) => row),
          'long_period',
          `The period is longer than ${LONGEST_PERIOD_DAYS} days`,
        ),
        ...about(
          spend,
          'spend_in_scope_3',
          'Spend on energy or fuel without a price counts in Scope 3 only, and Scopes 1 and 2 stay without it: enter the quantity from the bill, or enter what a unit costs under Settings, Energy prices',
        ),
        ...about(
          credits,
          'credit',
          'The quantity is below zero: a credit, which lowers what other bills of the site count',
        ),
        ...about(
          own,
          'own_factor',
          'The factor is your own, not a published one: a reviewer looks for it in the source and evidence that you name',
        ),
        ...[...read].flatMap(([code, rows]) =>
          about(rows, code, rows.length > 1 ? `${readings[code]} (${rows.length} rows)` : readings[code]),
        ),
      ]
    },
  }
}

function about(rows: readonly number[], code: EntryNoticeCode, detail: string): EntryNotice[] {
  const sorted = [...new Set(rows)].sort((one, other) => one - other)
  return sorted.length === 0 ? [] : [{ code, detail, rows: sorted.slice(0, ROWS_TOLD_MAX) }]
}

/** Rows that cover the days of all other rows of the site and hold about their sum. `rows` are of one site, by first day. */
function totalsIn(rows: readonly Seen[]): number[] {
  if (rows.length < 3) return []
  const sum = rows.reduce((total, { quantity = 0 }) => total + quantity, 0)
  const start = rows[0]?.days.start ?? ''
  const end = rows.map(({ days }) => days.end).reduce(later, '')
  return rows.flatMap(({ row, days, quantity = 0 }) => {
    const others = sum - quantity
    const isWhole = days.start <= start && days.end >= end
    return isWhole && others > 0 && Math.abs(quantity - others) <= TOTAL_TOLERANCE * others ? [row] : []
  })
}

/** Rows that begin before an earlier row of the site has ended. */
function overlapsIn(rows: readonly Seen[]): number[] {
  let end = ''
  return rows.flatMap(({ row, days }) => {
    const overlaps = days.start < end
    end = later(end, days.end)
    return overlaps ? [row] : []
  })
}

/** Rows whose quantity a day is far from those of both neighbours; at an end, of the two next to it. */
function outliersIn(rows: readonly Seen[]): number[] {
  if (rows.length < 3) return []
  const rates = rows.map(({ quantity, days }) => (quantity === undefined ? 0 : quantity / lengthOf(days)))
  return rows.flatMap(({ row }, at) => {
    const [one, other] =
      at === 0
        ? [rates[1], rates[2]]
        : at === rows.length - 1
          ? [rates[at - 1], rates[at - 2]]
          : [rates[at - 1], rates[at + 1]]
    return isFar(rates[at], one) && isFar(rates[at], other) ? [row] : []
  })
}

const isFar = (one = 0, other = 0): boolean =>
  one > 0 && other > 0 && (one / other >= OUTLIER_RATIO || other / one >= OUTLIER_RATIO)

/** Whether an amount other than pounds is below zero. */
export const hasCredit = (entry: Pick<Entry, 'subchildId' | 'values'>): boolean => creditsOf(entry).length > 0

/** The numbers of the parameters, other than spend, whose amount is below zero. */
export const creditsOf = ({ subchildId, values }: Pick<Entry, 'subchildId' | 'values'>): string[] => {
  const parameters = findSubchild(subchildId)?.parameters ?? {}
  return Object.entries(values).flatMap(([number, value]) => {
    if (typeof value !== 'string' || !value.startsWith('-')) return []
    const parameter = findParameter(parameters[number] ?? '')
    return parameter?.type === 'decimal' && isAmount(parameter) && parameter.unit !== 'GBP' ? [number] : []
  })
}

/** The parameter, by number, in which a subchild takes a factor of the organisation's own. */
function ownFactorOf(subchildId: string): string | undefined {
  const subchild = findSubchild(subchildId)
  const lines = Object.values(subchild?.methods ?? {}).flatMap((routes) => routes.flatMap(({ lines }) => lines))
  const line = lines.find((line) => 'factorFrom' in line && line.describedBy)
  return subchild && line && 'factorFrom' in line ? numberOf(subchild, line.factorFrom) : undefined
}

/** The parameter that says how much, by number: the first in a unit of a quantity, pounds only where there is no other. */
function quantityNumberOf(subchildId: string): string | undefined {
  const amounts = Object.entries(findSubchild(subchildId)?.parameters ?? {}).flatMap(([number, name]) => {
    const parameter = findParameter(name)
    return parameter?.type === 'decimal' && isAmount(parameter) ? [{ number, unit: parameter.unit }] : []
  })
  return (amounts.find(({ unit }) => unit !== 'GBP') ?? amounts[0])?.number
}
