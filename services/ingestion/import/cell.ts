import { DAY_MILLISECONDS } from '@tomorro/carbon/calendar'
import { plainText } from '@tomorro/carbon/plain-text'
import { fail } from '@tomorro/carbon/result'
import { type Cell, FORMULA } from '@tomorro/spreadsheet/row'
import { type DateOrder, type PeriodEnd, readDay, slashedDay } from '../cell/day.ts'
import type { DecimalSign } from '../cell/number.ts'
import { type Read, refuse } from '../cell/refusal.ts'
import { formula } from '../template/cell.ts'

const TIME = /^\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?$/
/** A time of day behind a date: `01/02/2025 00:30`, `2025-02-01T00:30:00Z`. */
const TIME_BEHIND = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?: ?[AP]M)?(?:Z|[+-]\d{2}:?\d{2})?$/i
/** `Jan 2025`, `January-25`; `2025-01`; `01/2025`. */
const NAMED_MONTH = /^([A-Za-z]{3,9})[ ./-](\d{4}|\d{2})$/
const ISO_MONTH = /^(\d{4})-(\d{2})$/
const SLASHED_MONTH = /^(\d{1,2})\/(\d{4})$/
/** Workbooks count days from 1900, so an earlier date is a time of day. */
const FIRST_YEAR = 1900
const GROUPED_THOUSANDS = /^(-?\(?)(?:£ ?)?([1-9]\d{0,2}(?:,\d{3})+)(\)?)$/

/** A cell as text: a day in ISO 8601, a time of day as `00:30`, an empty cell or a formula as ''. */
export function cellText(cell: Cell): string {
  if (cell === null || cell === FORMULA) return ''
  if (!(cell instanceof Date)) return plainText(String(cell))
  if (Number.isNaN(cell.getTime())) return ''
  const text = cell.toISOString()
  return isTime(cell) ? text.slice(11, 16) : text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 16)
}

/** The key for comparing texts; case and the width of spaces do not count. */
export const textKey = (text: string): string => plainText(text).toLowerCase().replace(/\s+/g, ' ')

/** Whether a cell is a time of day, not a day. */
export const isTime = (cell: Date | string): boolean =>
  cell instanceof Date ? cell.getUTCFullYear() <= FIRST_YEAR : TIME.test(cell)

/** Whether a text is a day or a month in any notation. */
export function looksLikeDay(text: string): boolean {
  const day = withoutTime(text)
  return readDay(day).value !== undefined || slashedDay(day) !== undefined || firstOfMonth(day) !== undefined
}

/** Both readings of `31/01/2025` or `31/01/25`, with or without a time; undefined for any other text. */
export const slashedText = (cell: string) => slashedDay(withoutTime(plainText(cell)))

/**
 * The day of a cell as `YYYY-MM-DD`, without its time.
 * @param month accepts months: as the first or the last day of a period, or as any of its days for a period of months
 */
export function readImportDay(cell: Cell, order: DateOrder, month?: PeriodEnd | 'any'): Read<string> {
  if (cell === FORMULA) return fail(formula)
  if (cell instanceof Date)
    return readDay(isTime(cell) ? 'time' : new Date(Math.floor(cell.getTime() / DAY_MILLISECONDS) * DAY_MILLISECONDS))
  if (typeof cell !== 'string') return readDay(cell)
  const text = withoutTime(plainText(cell))
  const first = month === 'any' ? firstOfMonth(text) : undefined
  if (first !== undefined) return readDay(first)
  if (slashedDay(text) && order === undefined) return refuse('date_format', orderUnknown)
  return readDay(text, order, month === 'any' ? undefined : month)
}

const orderUnknown =
  'The day and the month could be taken for each other: say in the mapping whether dates have the day or the month first'

/** `1,250` as `1250` if the file has a decimal point, so that the comma can only separate thousands. */
export const withoutThousands = (cell: Cell, sign: DecimalSign): Cell =>
  sign === 'point' && typeof cell === 'string'
    ? plainText(cell).replace(GROUPED_THOUSANDS, (_, open: string, digits: string, close: string) =>
        [open, digits.replaceAll(',', ''), close].join(''),
      )
    : cell

const withoutTime = (text: string): string => text.replace(TIME_BEHIND, '').trimEnd()

/** The first day of the month that a text names, or undefined. */
function firstOfMonth(text: string): string | undefined {
  const [, name, year] = NAMED_MONTH.exec(text) ?? []
  if (name !== undefined) return readDay(`1-${name}-${year}`).value
  const [, isoYear, isoMonth] = ISO_MONTH.exec(text) ?? []
  if (isoYear !== undefined) return readDay(`${isoYear}-${isoMonth}-01`).value
  const [, month, slashedYear] = SLASHED_MONTH.exec(text) ?? []
  return slashedYear === undefined ? undefined : readDay(`${slashedYear}-${month}-1`).value
}
