import { type Day, lengthOf } from './calendar.ts'
import { creditsOf } from './credit.ts'
import type { Entry } from './engine/entry.ts'
import {
  type Compared,
  OUTLIER_RATIO,
  type Own,
  outlierRows,
  overlappingRows,
  PEER_RATIO,
  rowsCoveredEarlier,
  rowsUnlikePeers,
  totalRows,
} from './slips.ts'
import { takesPrices } from './taxonomy/price-route.ts'
import { findParameter, findSubchild, isAmount, numberOf } from './taxonomy/taxonomy.ts'

const slips = {
  equal_rows: 'An earlier row has the same days, site and values',
  total_row: 'This looks like a row of totals: delete it where it adds up other rows, which would count twice',
  overlapping_rows: 'An earlier row of the site covers some of the same days',
  covered_earlier: 'An earlier item covers some of the same days at the same site: is it the same bill?',
  outlier: `The quantity a day is ${OUTLIER_RATIO} times its neighbours', or a tenth`,
  unlike_peers: `The quantity a day is ${PEER_RATIO} times that of the other sites, or a hundredth: check the unit`,
  zero_quantity: 'The quantity is zero for a whole year',
  future_days: 'The period contains days in the future',
  long_period: 'The period is longer than 366 days',
  spend_in_scope_3:
    'Spend on energy or fuel without a price counts in Scope 3 only, and Scopes 1 and 2 stay without it: enter the quantity from the bill, or enter what a unit costs under Settings, Energy prices',
  credit: 'The quantity is below zero: a credit, which lowers what other bills of the site count',
  own_factor: 'The factor is your own, not a published one: a reviewer checks the source and evidence that you name',
} as const

/** Notices of decisions made while reading a file or form, so that no value changes silently. */
const readings = {
  hidden_rows: 'The workbook hides these rows or filters them out, and they count too: delete those that should not',
  hidden_columns: 'The workbook hides columns that hold values in these rows, and they count too: show them and check',
  merged_cells:
    'Cells that begin in these rows are merged with cells below; only their first row has the value, such as the site: fill in each row',
  unread_sheets: 'Only one sheet of the workbook is read; its other visible sheets do not count',
  rounded: 'A value has more decimals than are kept and is rounded',
  spend_for_reference: 'The quantity is calculated; the pounds in the same row are kept for reference',
  day_first_dates: 'Dates such as 01/02/2025 are read as day, month, year: 1 February 2025',
  month_first_dates: 'Dates such as 01/02/2025 are read as month, day, year: 2 January 2025',
  missing_values: 'Some of the columns that are added up are empty in these rows and add nothing',
  thousands_comma: 'Numbers such as 1,028 are read as thousands, since others of the file show a decimal point',
  decimal_comma: 'Numbers such as 1028,5 are read with a decimal comma',
} as const

const details = { ...slips, ...readings }
export type ReadingCode = keyof typeof readings
export type EntryNoticeCode = keyof typeof details

/** A probable slip in accepted entries. It stops nothing; people decide. */
export type EntryNotice = {
  readonly code: EntryNoticeCode
  readonly detail: string
  /** The first of its rows, in order. */
  readonly rows: readonly number[]
}

const ROWS_TOLD_MAX = 10
const LONGEST_PERIOD_DAYS = 366
const YEAR_DAYS = 365

/**
 * Collects the entries of one submission and finds probable slips: equal rows, rows of a site that overlap, a row of totals, a
 * month ten times its neighbours, a first value unlike other sites', zero for a year, days in the future, periods over 366 days,
 * and spend on energy without a price, which therefore counts in Scope 3 only.
 * @param today later days are in the future
 */
export function entryNotices(subchildId: string, today: Day) {
  const quantityNumber = quantityNumberOf(subchildId)
  const ownFactorNumber = ownFactorOf(subchildId)
  const texts = new Map<string, number>()
  const collected: Collected = {
    ...{ own: [], earlier: [], read: new Map() },
    ...{ equal: [], namedTotals: [], spend: [], credits: [], ownFactors: [] },
  }
  const compared = <Row extends number | undefined>(row: Row, { site, days, values }: Handed) => {
    const value = quantityNumber === undefined ? undefined : values[quantityNumber]
    return { row, site: siteKey(site), days, quantity: value === undefined ? undefined : Number(value) }
  }
  const each = () => noticesIn(collected, today)
  return {
    /** Adds a notice about the reading of a row. */
    tell(code: ReadingCode, row: number): void {
      const rows = collected.read.get(code)
      if (rows) rows.push(row)
      else collected.read.set(code, [row])
    },

    /** Adds a row that was added up with an equal one. */
    addEqual(row: number): void {
      collected.equal.push(row)
    },

    /** Adds an earlier entry of the organisation and the subchild, at any site, for comparison. */
    know(entry: Handed): void {
      collected.earlier.push(compared(undefined, entry))
    },

    /** @param isInScope3Only whether no line of the entry is in Scope 1 or 2 */
    add(row: number, entry: Entry, isInScope3Only: boolean): void {
      const { days, values, site = '', method } = entry
      const { own, equal, namedTotals, spend, credits, ownFactors } = collected
      const kept = compared(row, entry)
      const text = `${days.start} ${days.end} ${JSON.stringify(values)} ${kept.site}`
      if (texts.has(text)) equal.push(row)
      else texts.set(text, row)
      if (isTotal(site)) namedTotals.push(row)
      if (method === 'spend' && isInScope3Only && takesPrices(subchildId)) spend.push(row)
      if (method !== 'spend' && creditsOf(entry).length > 0) credits.push(row)
      if (ownFactorNumber !== undefined && values[ownFactorNumber] !== undefined) ownFactors.push(row)
      own.push(kept)
    },

    /** The notices of one check after another. With 100,000 rows each check takes a while: pause between them where others wait. */
    each,

    all: (): EntryNotice[] => [...each()].flat(),
  }
}

/** The entries of a submission, those before it, and the rows whose slip shows in the row itself. */
type Collected = {
  readonly own: Own[]
  readonly earlier: Compared[]
  readonly equal: number[]
  /** Rows whose site is called `Total` or the like. */
  readonly namedTotals: number[]
  /** Rows of spend that counts in Scope 3 only. */
  readonly spend: number[]
  readonly credits: number[]
  readonly ownFactors: number[]
  readonly read: Map<ReadingCode, number[]>
}

function* noticesIn(
  { own, earlier, equal, namedTotals, spend, credits, ownFactors, read }: Collected,
  today: Day,
): Generator<EntryNotice[]> {
  const totals = new Set([...totalRows(own), ...(own.length > 1 ? namedTotals : [])])
  // A credit corrects the days of another row, so it is neither an overlap nor an outlier.
  const single = own.filter(({ row, quantity = 0 }) => !totals.has(row) && quantity >= 0)
  const all = [...single, ...earlier]
  const again = new Set(equal)
  yield about(equal, 'equal_rows')
  yield about([...totals], 'total_row')
  yield about(
    overlappingRows(single).filter((row) => !again.has(row)),
    'overlapping_rows',
  )
  yield about(rowsCoveredEarlier(all), 'covered_earlier')
  yield about(outlierRows(all), 'outlier')
  yield about(rowsUnlikePeers(all), 'unlike_peers')
  yield about(
    rowsOf(own, ({ quantity, days }) => quantity === 0 && lengthOf(days) >= YEAR_DAYS),
    'zero_quantity',
  )
  yield about(
    rowsOf(own, ({ days }) => days.end > today),
    'future_days',
  )
  yield about(
    rowsOf(own, ({ days }) => lengthOf(days) > LONGEST_PERIOD_DAYS),
    'long_period',
  )
  yield about(spend, 'spend_in_scope_3')
  yield about(credits, 'credit')
  yield about(ownFactors, 'own_factor')
  for (const [code, rows] of read)
    yield about(rows, code, rows.length > 1 ? `${details[code]} (${rows.length} rows)` : details[code])
}

/** The key of a site for comparison: `HQ` and `hq ` are one site. */
const siteKey = (site = ''): string => site.trim().replace(/\s+/g, ' ').toLowerCase()

/** The compared fields of an earlier entry. */
type Handed = Pick<Entry, 'site' | 'days' | 'values'>

const TOTAL = /^(?:grand |sub[- ]?)?(?:totals?|sum)(?:[^\p{L}]*$| ?\(| (?:for|of|all|kwh|gbp)\b)/iu
/** `Leeds subtotal`, `Q1 2025 total`, `Year to date`. */
const TOTAL_AT_END = /(?:^|[^\p{L}])(?:sub[- ]?)?totals?[^\p{L}]*$|^year[- ]to[- ]date\b|^ytd\b/iu

/** Whether a text names a row of totals: `Total`, `Sub-total`, `Grand total 2025`, `Leeds subtotal`. */
export const isTotal = (text: string): boolean => TOTAL.test(text) || TOTAL_AT_END.test(text)

const rowsOf = (rows: readonly Own[], is: (row: Own) => boolean): number[] => rows.filter(is).map(({ row }) => row)

function about(rows: readonly number[], code: EntryNoticeCode, detail: string = details[code]): EntryNotice[] {
  const sorted = [...new Set(rows)].sort((one, other) => one - other)
  return sorted.length === 0 ? [] : [{ code, detail, rows: sorted.slice(0, ROWS_TOLD_MAX) }]
}

/** The number of the parameter for the organisation's own factor. */
function ownFactorOf(subchildId: string): string | undefined {
  const subchild = findSubchild(subchildId)
  const lines = Object.values(subchild?.methods ?? {}).flatMap((routes) => routes.flatMap(({ lines }) => lines))
  const line = lines.find((line) => 'factorFrom' in line && line.describedBy)
  return subchild && line && 'factorFrom' in line ? numberOf(subchild, line.factorFrom) : undefined
}

/** The number of the quantity parameter: the first one in a unit other than pounds, else the first one. */
function quantityNumberOf(subchildId: string): string | undefined {
  const amounts = Object.entries(findSubchild(subchildId)?.parameters ?? {}).flatMap(([number, name]) => {
    const parameter = findParameter(name)
    return parameter?.type === 'decimal' && isAmount(parameter) ? [{ number, unit: parameter.unit }] : []
  })
  return (amounts.find(({ unit }) => unit !== 'GBP') ?? amounts[0])?.number
}
