import { plainText } from '@tomorro/carbon/plain-text'
import { fail, succeed } from '@tomorro/carbon/result'
import { choiceNamed, nameKey } from '@tomorro/carbon/taxonomy/choice-name'
import { isAmount } from '@tomorro/carbon/taxonomy/taxonomy'
import { type InputUnit, insteadOf, unitOf, unitsLike } from '@tomorro/carbon/unit'
import { type Cell, FORMULA } from '@tomorro/spreadsheet/row'
import { mayBeFormula } from '@tomorro/spreadsheet/write-csv'
import { type NumberReading, readNumber, splitUnit } from '../cell/number.ts'
import { type CellRefusal, errorValue, isErrorValue, type Read, refuse } from '../cell/refusal.ts'
import { type Habits, workbookHabits } from './csv-habits.ts'
import type { ParameterColumn } from './layout.ts'

const SITE_LENGTH_MAX = 100
const CONTROL = /\p{Cc}/u
/** Digits that spreadsheet programs keep of a number; further ones are artefacts of binary fractions. */
const SPREADSHEET_DIGITS = 15

/** A site by name, or undefined where the cell is empty. */
export function readSite(cell: Cell): Read<string | undefined> {
  if (cell === null) return succeed(undefined)
  if (typeof cell !== 'string' && typeof cell !== 'number') return refuse('type', 'Expected the name of a site')
  return readText(cell, SITE_LENGTH_MAX)
}

/** Words on one line, or undefined where there are none. */
function readText(cell: Cell, lengthMax: number): Read<string | undefined> {
  if (typeof cell !== 'string' && typeof cell !== 'number') return refuse('type', 'Expected text')
  const text = plainText(String(cell))
  if (text.length > lengthMax) return refuse('maxLength', `Expected at most ${lengthMax} characters`)
  if (CONTROL.test(text)) return refuse('pattern', 'Expected text on one line')
  if (isErrorValue(text)) return fail(errorValue)
  if (mayBeFormula(text)) return refuse('formula', 'Expected text that does not begin like a formula')
  return succeed(text === '' ? undefined : text)
}

/**
 * A parameter's value in the form of an activity, or undefined for an empty cell. `checkSubmission` decides whether it is valid.
 */
export function readParameter(column: ParameterColumn, cell: Cell, habits: Habits = workbookHabits): Read<unknown> {
  if (cell === null || (typeof cell === 'string' && plainText(cell) === '')) return succeed(undefined)
  if (cell === FORMULA) return fail(formula)
  if (typeof cell === 'string' && isErrorValue(plainText(cell))) return fail(errorValue)
  switch (column.parameter.type) {
    case 'decimal':
      return readAmount(column, cell, {
        sign: habits.decimalSign,
        showsPoint: habits.showsPoint,
        isInPounds: column.parameter.unit === 'GBP',
      })
    case 'choice':
      return readChoice(column, cell)
    case 'boolean':
      return readBoolean(cell)
    case 'text':
      return readText(cell, column.parameter.maxLength)
  }
}

export const formula: CellRefusal = {
  code: 'formula',
  message: 'Expected a value, not a formula: copy the cell and paste it as a value',
}

/** The type of the value, without its content. */
export function shapeOf(cell: Cell): string {
  if (cell === null) return 'empty'
  if (cell === FORMULA) return 'formula'
  if (cell instanceof Date) return 'date'
  return typeof cell === 'string' ? `text of ${cell.length} characters` : typeof cell
}

/** A number in the unit of the cell (`12.345 MWh`), else of the heading, else of the parameter. */
function readAmount(column: ParameterColumn, cell: Cell, reading: NumberReading): Read<unknown> {
  const inCell = typeof cell === 'string' && !reading.isInPounds ? splitUnit(cell) : { number: '', unit: '' }
  if (inCell.unit !== '' && isOwnUnit(column, inCell.unit)) return readDecimal(inCell.number, reading)
  const named = inCell.unit === '' ? undefined : unitOf(inCell.unit)
  if (inCell.unit !== '' && named === undefined && readNumber(inCell.number, reading).value !== undefined)
    return refuse('unit', unknownUnit(inCell.unit, unitsOf(column)))
  const unit = named ?? column.unit
  const read = readDecimal(named === undefined || named === 'GBP' ? cell : inCell.number, reading)
  return read.failure || unit === undefined || unit === 'GBP' ? read : succeed({ value: read.value, unit })
}

/** `5%` in a column in per cent, `220 days` in one in days. */
const isOwnUnit = ({ parameter }: ParameterColumn, unit: string): boolean =>
  parameter.type === 'decimal' &&
  !isAmount(parameter) &&
  nameKey(unit.replace('%', 'per cent')) === nameKey(parameter.unit)

function unknownUnit(unit: string, units: readonly string[]): string {
  const instead = insteadOf(unit)
  if (instead !== undefined) return `The unit behind the number may be either of two: write ${instead}`
  const others = units.length === 0 ? '' : `, or with one of the units ${units.join(', ')}`
  return `What stands behind the number is no unit of this column: write the number alone${others}`
}

const unitsOf = ({ parameter }: ParameterColumn): readonly string[] =>
  parameter.type === 'decimal' && isAmount(parameter) ? unitsLike(parameter.unit as InputUnit) : []

function readDecimal(cell: Cell, reading: NumberReading): Read<unknown> {
  if (typeof cell === 'number') return succeed(Number(cell.toPrecision(SPREADSHEET_DIGITS)))
  return typeof cell === 'string' ? readNumber(cell, reading) : refuse('type', 'Expected a number such as 1028.5')
}

function readChoice({ choices, choiceIds, parameter }: ParameterColumn, cell: Cell): Read<unknown> {
  const known = parameter.type === 'choice' ? parameter.choices : {}
  const id = choiceNamed(plainText(String(cell)), known, choiceIds)
  return id === undefined ? refuse('choice', oneOf(choices, parameter.help)) : succeed(id)
}

const MESSAGE_LENGTH_MAX = 500

/** The choices in a sentence, as many as fit, and the parameter's help, which says what to do without a fitting one. */
function oneOf(choices: readonly string[], help = ''): string {
  const text = choices.join(', ')
  const [more, rest] = [', and more in the list of the template', help && `. ${help}`]
  const room = MESSAGE_LENGTH_MAX - 'Expected one of: '.length - more.length - rest.length
  const shown = text.length <= room ? text : `${text.slice(0, text.lastIndexOf(', ', room))}${more}`
  return `Expected one of: ${shown}${rest}`
}

/** Whether a quantity is estimated: yes or no, or as bills and meters write it, `E` and `Estimated` or `A` and `Actual`. */
export function readEstimated(cell: Cell): Read<boolean> {
  const text = typeof cell === 'string' ? nameKey(cell) : ''
  if (['e', 'est', 'estimate', 'estimated'].includes(text)) return succeed(true)
  if (['a', 'act', 'actual', 'read', 'reading'].includes(text)) return succeed(false)
  const read = readBoolean(cell)
  return read.failure ? refuse('type', 'Expected Yes for an estimate, or No for a reading') : read
}

/** Yes or no, in words or as a value. */
export function readBoolean(cell: Cell): Read<boolean> {
  if (typeof cell === 'boolean') return succeed(cell)
  const text = typeof cell === 'string' ? plainText(cell).toLowerCase() : ''
  if (['yes', 'y', 'true'].includes(text)) return succeed(true)
  return ['no', 'n', 'false'].includes(text) ? succeed(false) : refuse('type', 'Expected Yes or No')
}
