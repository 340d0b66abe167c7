import type { Delimiter } from '@tomorro/spreadsheet/csv-dialect'
import type { Row } from '@tomorro/spreadsheet/row'
import { slashedDay } from './cell-day.ts'
import { type DecimalSign, decimalSignOf } from './cell-number.ts'
import type { Heading } from './template-layout.ts'

/** How a file writes what countries write differently. */
export type Habits = {
  readonly decimalSign: DecimalSign
  /** Dates such as 31/01/2025 are day, month, year; Excel saves them so in the United Kingdom. */
  readonly isDayFirst: boolean
}

/** A workbook holds numbers and dates as such, so text in it is read as the template asks for it. */
export const workbookHabits: Habits = { decimalSign: 'point', isDayFirst: false }

/**
 * Reads all rows of a csv file to see how it writes numbers and dates. Day first: every date with slashes reads as day/month,
 * and one of them only so. Numbers of comma-delimited files have a decimal point; elsewhere the numbers themselves decide.
 */
export async function habitsOf(rows: AsyncIterable<Row>, heading: Heading, delimiter: Delimiter): Promise<Habits> {
  let isDayFirst = true
  let isOnlyDayFirst = false
  const signs = new Set<DecimalSign>()
  for await (const { cells } of rows)
    for (const [at, column] of heading.entries()) {
      const cell = cells[at]
      if (typeof cell !== 'string') continue
      if (column?.kind === 'from' || column?.kind === 'until') {
        const parts = slashedDay(cell)
        if (!parts) continue
        isDayFirst &&= parts.dayFirst !== undefined
        isOnlyDayFirst ||= parts.monthFirst === undefined
      } else if (column?.kind === 'parameter' && column.parameter.type === 'decimal') signs.add(decimalSignOf(cell))
    }
  return { decimalSign: signOf(signs, delimiter), isDayFirst: isDayFirst && isOnlyDayFirst }
}

function signOf(signs: ReadonlySet<DecimalSign>, delimiter: Delimiter): DecimalSign {
  if (delimiter === ',') return 'point'
  if (signs.has('comma')) return signs.has('point') ? 'unknown' : 'comma'
  // Semicolons delimit where commas stand before decimals, so `1.028` may be 1028 there.
  return signs.has('point') || delimiter === '\t' ? 'point' : 'unknown'
}
