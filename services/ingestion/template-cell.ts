import { DAY_IN_MS } from '@tomorro/carbon/calendar'
import { fail, type Result, succeed } from '@tomorro/carbon/result'
import { type Cell, FORMULA } from '@tomorro/spreadsheet/row'
import { mayBeFormula } from '@tomorro/spreadsheet/write-csv'
import type { ParameterColumn } from './template-layout.ts'

/** What is wrong with a cell; never the value itself. */
export type CellRefusal = { code: string; message: string }
type Read<Value> = Result<Value, CellRefusal>

const SITE_LENGTH_MAX = 100
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/
const OTHER_DAY = /^\d{1,4}[./-](\d{1,2}|[A-Za-z]{3,9})[./-]\d{1,4}$/
const ERROR_VALUE = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/
const CURRENCY = /\p{Sc}|^(GBP|EUR|USD)\s|\s(GBP|EUR|USD)$/u
const GROUPED = /^-?\d{1,3}([,. '\u00A0\u202F]\d{3})+([,.]\d+)?$|^-?\d+,\d+$/
const CONTROL = /\p{Cc}/u
/** The digits that spreadsheet programs keep of a number; what follows them is an artefact of binary fractions. */
const SPREADSHEET_DIGITS = 15

/**
 * A day as `YYYY-MM-DD`. A date is taken, and text of that form; other text is refused, since 01/02/2025 is two different days in
 * two countries, and so is a bare number, since nothing says that it counts days.
 */
export function readDay(cell: Cell): Read<string> {
  if (cell === null) return refuse('required', 'A date is missing')
  if (cell instanceof Date) {
    const milliseconds = cell.getTime()
    if (Number.isNaN(milliseconds)) return refuse('date', 'Expected a date')
    if (milliseconds % DAY_IN_MS !== 0) return refuse('date_time', 'Expected a date without a time of day')
    return succeed(cell.toISOString().slice(0, 10))
  }
  if (typeof cell === 'number') return refuse('date_serial', 'Expected a date; format the cell as a date')
  if (typeof cell !== 'string') return refuse('date', 'Expected a date')
  const text = cell.trim()
  if (ISO_DAY.test(text)) return isDay(text) ? succeed(text) : refuse('date', 'There is no such day')
  if (OTHER_DAY.test(text)) return refuse('date_format', 'Expected a date as YYYY-MM-DD')
  return refuse('date', 'Expected a date as YYYY-MM-DD')
}

/** A site by name, or undefined where the cell is empty. */
export function readSite(cell: Cell): Read<string | undefined> {
  if (cell === null) return succeed(undefined)
  if (typeof cell !== 'string' && typeof cell !== 'number') return refuse('type', 'Expected the name of a site')
  const text = String(cell).trim()
  if (text.length > SITE_LENGTH_MAX) return refuse('maxLength', `Expected at most ${SITE_LENGTH_MAX} characters`)
  if (CONTROL.test(text)) return refuse('pattern', 'Expected text on one line')
  if (ERROR_VALUE.test(text)) return refuse('error_value', 'The cell shows an error of the spreadsheet')
  if (mayBeFormula(text)) return refuse('formula', 'Expected a name that does not begin like a formula')
  return succeed(text === '' ? undefined : text)
}

/** A parameter's value as an activity takes it, or undefined where the cell is empty; the taxonomy has the last word on it. */
export function readParameter(column: ParameterColumn, cell: Cell): Read<unknown> {
  if (cell === null) return succeed(undefined)
  if (cell === FORMULA) return fail(formula)
  if (typeof cell === 'string' && ERROR_VALUE.test(cell.trim()))
    return refuse('error_value', 'The cell shows an error of the spreadsheet')
  switch (column.parameter.type) {
    case 'decimal':
      return readDecimal(cell)
    case 'choice':
      return readChoice(column, cell)
    case 'boolean':
      return readBoolean(cell)
  }
}

export const formula: CellRefusal = { code: 'formula', message: 'Expected a value, not a formula' }

/** The kind of value that was found, without any of it. */
export function shapeOf(cell: Cell): string {
  if (cell === null) return 'empty'
  if (cell === FORMULA) return 'formula'
  if (cell instanceof Date) return 'date'
  return typeof cell === 'string' ? `text of ${cell.length} characters` : typeof cell
}

function readDecimal(cell: Cell): Read<unknown> {
  if (typeof cell === 'number') return succeed(Number(cell.toPrecision(SPREADSHEET_DIGITS)))
  if (typeof cell !== 'string') return refuse('type', 'Expected a number')
  const text = cell.trim()
  if (CURRENCY.test(text)) return refuse('currency_sign', 'Expected a number without a currency sign')
  if (GROUPED.test(text) && !/^-?\d+\.\d+$/.test(text))
    return refuse('thousand_separator', 'Expected a number without separators of thousands, with a decimal point')
  return succeed(text)
}

function readChoice({ choices, choiceIds }: ParameterColumn, cell: Cell): Read<unknown> {
  const wanted = String(cell).trim().toLowerCase()
  const at = choices.findIndex((choice, index) => [choice.toLowerCase(), choiceIds[index]].includes(wanted))
  return at === -1 ? refuse('choice', 'Expected one of the choices of the list') : succeed(choiceIds[at])
}

function readBoolean(cell: Cell): Read<unknown> {
  if (typeof cell === 'boolean') return succeed(cell)
  const text = typeof cell === 'string' ? cell.trim().toLowerCase() : ''
  if (['yes', 'true'].includes(text)) return succeed(true)
  return ['no', 'false'].includes(text) ? succeed(false) : refuse('type', 'Expected Yes or No')
}

function refuse(code: string, message: string): { readonly failure: CellRefusal } {
  return fail({ code, message })
}

const isDay = (text: string): boolean => {
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}
