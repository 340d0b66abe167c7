/** Rows of a file as ranges, both ends inclusive, in the order of the file. */
export type RowRange = { from: number; until: number }

/** Maximum ranges per entry in a response. */
const RANGES_MAX = 100

/** Appends a row to the ranges: 5, 6, 8 gives 5-6 and 8. */
export function addRow(ranges: RowRange[], row: number): void {
  const last = ranges.at(-1)
  if (last && last.until === row - 1) last.until = row
  else ranges.push({ from: row, until: row })
}

/** Ranges as `int4multirange` text of PostgreSQL: `{[5,6],[8,8]}`. */
export const toMultirange = (ranges: readonly RowRange[]): string =>
  `{${ranges.map(({ from, until }) => `[${from},${until}]`).join(',')}}`

/**
 * Parses an `int4multirange` such as `{[5,7),[8,9)}` (exclusive ends): its first ranges, and the number of rows in all
 * of them.
 */
export function fromMultirange(text: string): { rows: RowRange[]; rowCount: number } {
  const ranges = [...text.matchAll(/\[(\d+),(\d+)\)/g)].map(([, from, end]) => ({
    from: Number(from),
    until: Number(end) - 1,
  }))
  const rowCount = ranges.reduce((count, { from, until }) => count + until - from + 1, 0)
  return { rows: ranges.slice(0, RANGES_MAX), rowCount }
}

/** Maximum ranges in `sourceText`. */
const RANGES_NAMED = 5

/** Sheet and rows in words, for finding them: `Transactions, rows 5-35 and 40`. */
export function sourceText(sheet: string | null, multirange: string): string {
  const { rows, rowCount } = fromMultirange(multirange)
  const named = rows.slice(0, RANGES_NAMED).map(({ from, until }) => (from === until ? `${from}` : `${from}-${until}`))
  const more = rowCount - rows.slice(0, RANGES_NAMED).reduce((count, { from, until }) => count + until - from + 1, 0)
  if (more > 0) named.push(`${more} more`)
  const last = named.pop() ?? ''
  const list = named.length === 0 ? last : `${named.join(', ')} and ${last}`
  return [...(sheet === null ? [] : [sheet]), `${rowCount === 1 ? 'row' : 'rows'} ${list}`].join(', ')
}
