import { type Days, dayNumber, hullOf, later, lengthOf } from './calendar.ts'

/** The compared fields of an entry. */
export type Compared = {
  /** The number of its row in the submission; undefined for an entry of an earlier submission. */
  readonly row: number | undefined
  readonly site: string
  readonly days: Days
  readonly quantity: number | undefined
}
/** A row of the submission itself. */
export type Own = Compared & { readonly row: number }

/** A quantity that is this many times its neighbours', or this small a part, looks like a slip of the unit or of a digit. */
export const OUTLIER_RATIO = 10
/** For peers, because sites differ in size far more than the months of one site. */
export const PEER_RATIO = 100
/** Minimum number of peers: the median of fewer proves nothing. */
export const PEERS_MIN = 5
/** A row is a total if it differs from the sum of the rows it covers by at most this part. */
const TOTAL_TOLERANCE = 0.01
/** Levels of totals: of quarters, half-years and years. */
const TOTAL_LEVELS_MAX = 4
/** Maximum rows that a total is compared with: the days of a year and some more. */
const PARTS_MAX = 400
/** Maximum days between neighbours in time: the quarter before is one, the winter before is not. */
const NEIGHBOUR_DAYS = 100

const isOwn = (compared: Compared): compared is Own => compared.row !== undefined
const byFirstDay = <Row extends Compared>(rows: readonly Row[]): Row[] =>
  rows.toSorted((one, other) => (one.days.start < other.days.start ? -1 : one.days.start > other.days.start ? 1 : 0))
const bySite = <Row extends Compared>(rows: readonly Row[]): Row[][] => [
  ...Map.groupBy(rows, ({ site }) => site).values(),
]

/**
 * Rows of totals: about the sum of the rows of their site within their days (a quarter below its months), of all rows of their
 * site, or of the submission.
 */
export function totalRows(rows: readonly Own[]): ReadonlySet<number> {
  const found = new Set<number>()
  const restOf = (all: readonly Own[]) => all.filter(({ row }) => !found.has(row))
  const add = (totals: readonly number[]) => {
    for (const row of totals) found.add(row)
    return totals.length > 0
  }
  for (const ofSite of bySite(rows)) {
    // A year is the sum of its months only after the quarters between them are known as totals.
    for (let level = 0; level < TOTAL_LEVELS_MAX && add(subtotalsIn(restOf(ofSite))); level++);
    add(totalsIn(restOf(ofSite)))
  }
  add(totalsIn(restOf(rows)))
  return found
}

/** Rows that are about the sum of two or more shorter rows within their days. */
function subtotalsIn(rows: readonly Own[]): number[] {
  const inOrder = byFirstDay(rows)
  // 100,000 rows with 400 parts each are 40 million comparisons, which texts make for a second while nobody is served.
  const starts = Int32Array.from(inOrder, ({ days }) => dayNumber(days.start))
  const ends = Int32Array.from(inOrder, ({ days }) => dayNumber(days.end))
  const quantities = Float64Array.from(inOrder, ({ quantity = 0 }) => quantity)
  const shortest = Math.min(...inOrder.slice(0, PARTS_MAX).map(({ days }) => lengthOf(days)))

  /** The sum of the shorter rows within the days of a row; 0 if there are fewer than two or the sum exceeds `most`. */
  function sumWithin(start: number, end: number, most: number): number {
    const first = placeOf(starts, start)
    const last = Math.min(first + PARTS_MAX, inOrder.length)
    let [sum, count] = [0, 0]
    for (let at = first; at < last; at++) {
      const begins = starts[at] ?? 0
      const until = ends[at] ?? 0
      if (begins >= end) break
      if (until > end || (begins === start && until === end)) continue
      sum += quantities[at] ?? 0
      count++
      if (sum > most) return 0
    }
    return count < 2 ? 0 : sum
  }

  return inOrder.flatMap(({ row, quantity = 0 }, at) => {
    const [start = 0, end = 0] = [starts[at], ends[at]]
    if (quantity <= 0 || end - start <= shortest) return []
    const sum = sumWithin(start, end, quantity * (1 + TOTAL_TOLERANCE))
    return Math.abs(quantity - sum) <= TOTAL_TOLERANCE * sum ? [row] : []
  })
}

/** The number of values, in order, that are less than this one. */
function placeOf(values: Int32Array, value: number): number {
  let [from, to] = [0, values.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((values[middle] ?? 0) < value) from = middle + 1
    else to = middle
  }
  return from
}

function totalsIn(rows: readonly Own[]): number[] {
  if (rows.length < 3) return []
  const sum = rows.reduce((total, { quantity = 0 }) => total + quantity, 0)
  const { start, end } = rows.map(({ days }) => days).reduce(hullOf)
  return rows.flatMap(({ row, days, quantity = 0 }) => {
    const others = sum - quantity
    const isWhole = days.start <= start && days.end >= end
    return isWhole && others > 0 && Math.abs(quantity - others) <= TOTAL_TOLERANCE * others ? [row] : []
  })
}

/** Rows that begin before an earlier row of their site has ended. */
export const overlappingRows = (rows: readonly Own[]): number[] =>
  bySite(rows).flatMap((ofSite) => {
    let end = ''
    return byFirstDay(ofSite).flatMap(({ row, days }) => {
      const overlaps = days.start < end
      end = later(end, days.end)
      return overlaps ? [row] : []
    })
  })

/** Rows that share days with an earlier submission's entry of their site. */
export const rowsCoveredEarlier = (rows: readonly Compared[]): number[] =>
  bySite(rows).flatMap((ofSite) => {
    const earlier = byFirstDay(ofSite.filter((one) => !isOwn(one)))
    if (earlier.length === 0) return []
    // The latest end so far: intervals of one site may lie within each other.
    const ends: string[] = []
    for (const { days } of earlier) ends.push(later(ends.at(-1) ?? '', days.end))
    return ofSite.filter(isOwn).flatMap(({ row, days }) => {
      const begun = countBefore(earlier, days.end)
      return begun > 0 && (ends[begun - 1] ?? '') > days.start ? [row] : []
    })
  })

/** The number of entries, sorted by start, that begin before a day. */
function countBefore(entries: readonly Compared[], day: string): number {
  let [from, to] = [0, entries.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((entries[middle]?.days.start ?? '') < day) from = middle + 1
    else to = middle
  }
  return from
}

/**
 * Rows whose quantity per day is far from both neighbours in time at their site; the first and the last row are
 * compared with the two next to them.
 */
export const outlierRows = (rows: readonly Compared[]): number[] =>
  bySite(rows).flatMap((ofSite) => {
    if (ofSite.length < 3) return []
    const inOrder = byFirstDay(ofSite)
    return inOrder.flatMap((mine, at) => {
      if (mine.row === undefined) return []
      const places = at === 0 ? [1, 2] : at === inOrder.length - 1 ? [at - 1, at - 2] : [at - 1, at + 1]
      const neighbours = places.flatMap((place) => inOrder[place] ?? [])
      const isSlip = neighbours.every(
        (other) => isNear(mine, other) && isFar(rateOf(mine), rateOf(other), OUTLIER_RATIO),
      )
      return neighbours.length === 2 && isSlip ? [mine.row] : []
    })
  })

/** Rows of sites without earlier entries whose quantity per day is far from the median of the other sites. */
export function rowsUnlikePeers(rows: readonly Compared[]): number[] {
  const sites = bySite(rows).map((ofSite) => ({
    rows: ofSite.filter(isOwn).map(({ row }) => row),
    isFirst: ofSite.length < 3 && ofSite.every(isOwn),
    rate: meanRate(ofSite),
  }))
  // Sorted once: 8,000 sites that sort the rates of the others each take 8 s of a processor, during which nobody is served.
  const rates = sites.map(({ rate }) => rate).filter((rate) => rate > 0)
  rates.sort((one, other) => one - other)
  const places = new Map(rates.map((rate, place) => [rate, place]))
  return sites.flatMap(({ isFirst, rate, rows }) => {
    const own = places.get(rate)
    if (!isFirst || own === undefined || rates.length - 1 < PEERS_MIN) return []
    const middle = Math.floor((rates.length - 1) / 2)
    // The median of the others: what stands behind the own rate moves up by one.
    const theirs = rates[middle < own ? middle : middle + 1] ?? 0
    return isFar(rate, theirs, PEER_RATIO) ? rows : []
  })
}

/** The median of amounts; 0 without any. */
export function median(amounts: readonly number[]): number {
  const sorted = amounts.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

const rateOf = ({ quantity, days }: Compared): number => (quantity === undefined ? 0 : quantity / lengthOf(days))

function meanRate(rows: readonly Compared[]): number {
  const quantity = rows.reduce((sum, row) => sum + (row.quantity ?? 0), 0)
  return quantity / rows.reduce((sum, { days }) => sum + lengthOf(days), 0)
}

const isNear = (one: Compared, other: Compared): boolean =>
  dayNumber(one.days.start) - dayNumber(other.days.end) <= NEIGHBOUR_DAYS &&
  dayNumber(other.days.start) - dayNumber(one.days.end) <= NEIGHBOUR_DAYS

const isFar = (one: number, other: number, ratio: number): boolean =>
  one > 0 && other > 0 && (one / other >= ratio || other / one >= ratio)
