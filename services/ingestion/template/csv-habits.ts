import type { Delimiter } from '@tomorro/spreadsheet/csv-dialect'
import type { Row } from '@tomorro/spreadsheet/row'
import { type DateOrder, slashedDay } from '../cell/day.ts'
import { type DecimalSign, decimalSignOf } from '../cell/number.ts'
import type { Heading } from './layout.ts'

/** A file's country-dependent notation: order of dates and decimal sign. */
export type Habits = {
  readonly decimalSign: DecimalSign
  /** A number such as 12.50 shows the decimal point, so that the comma of `1,028` can only separate thousands. */
  readonly showsPoint: boolean
  readonly dateOrder: DateOrder
}

/** For a workbook, whose numbers and dates are typed. Its text cells are read as the template asks. */
export const workbookHabits: Habits = { decimalSign: 'point', showsPoint: false, dateOrder: undefined }

/**
 * Reads all rows of a file to find its notation of numbers and dates. The order of day and month is known if every date with
 * slashes fits it and one fits no other: Excel in the United Kingdom saves 31/01/2025.
 * @param delimiter undefined for a workbook
 */
export async function habitsOf(
  rows: AsyncIterable<Row>,
  heading: Heading,
  delimiter: Delimiter | undefined,
): Promise<Habits> {
  const orders = dateOrders()
  const signs = new Set<DecimalSign>()
  for await (const { cells } of rows)
    for (const [at, column] of heading.entries()) {
      const cell = cells[at]
      if (typeof cell !== 'string') continue
      if (column?.kind === 'from' || column?.kind === 'until') orders.add(slashedDay(cell))
      else if (column?.kind === 'parameter' && column.parameter.type === 'decimal') signs.add(decimalSignOf(cell))
    }
  const order = orders.all()
  return {
    decimalSign: signOf(signs, delimiter),
    showsPoint: signs.has('point') && !signs.has('comma'),
    dateOrder: order === 'either' ? undefined : order,
  }
}

/** Collects dates with slashes and finds the order in which all of them are valid. */
export function dateOrders() {
  let [isDayFirst, isMonthFirst] = [true, true]
  let isAny = false
  return {
    add(readings: ReturnType<typeof slashedDay>): void {
      // 31/02/2025 is invalid in either order.
      if (!readings?.dayFirst && !readings?.monthFirst) return
      isAny = true
      isDayFirst &&= readings.dayFirst !== undefined
      isMonthFirst &&= readings.monthFirst !== undefined
    },
    /** `either` if both orders fit, or none; undefined without such dates. */
    all(): DateOrder | 'either' {
      if (!isAny) return undefined
      return isDayFirst === isMonthFirst ? 'either' : isDayFirst ? 'day-first' : 'month-first'
    },
  }
}

/**
 * The decimal sign of a column or file from its numbers. `1028,5` in a comma-delimited file or a workbook is accepted, and makes
 * `1,028` ambiguous. In a semicolon-delimited file the comma is usually the decimal sign, so `1.028` may be 1028.
 */
export function signOf(signs: ReadonlySet<DecimalSign>, delimiter: Delimiter | undefined): DecimalSign {
  const hasPoint = signs.has('point')
  if (delimiter === undefined || delimiter === ',') return signs.has('comma') && !hasPoint ? 'unknown' : 'point'
  if (signs.has('comma')) return hasPoint ? 'unknown' : 'comma'
  return hasPoint || delimiter !== ';' ? 'point' : 'unknown'
}
