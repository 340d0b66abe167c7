import { plainText } from '@tomorro/carbon/plain-text'
import { fail, type Result, succeed } from '@tomorro/carbon/result'
import { nameKey } from '@tomorro/carbon/taxonomy/choice-name'
import { type DecimalParameter, findSubchild, isAmount, type Subchild } from '@tomorro/carbon/taxonomy/taxonomy'
import { type InputUnit, insteadOf, unitOf, unitsLike } from '@tomorro/carbon/unit'
import { beginningOf } from '@tomorro/runtime/beginning'
import { columnLetters } from '@tomorro/spreadsheet/cell-place'
import type { Row } from '@tomorro/spreadsheet/row'
import { about, CSV_MARK } from './file.ts'
import { type Column, columnsOf, type Heading, type ParameterColumn, TEMPLATE_VERSION, waysOf } from './layout.ts'
import type { CellViolation } from './row.ts'

/** The template version and subchild that a file declares. */
export type About = { version: string; subchildId: string }

/** A violation of the template as a whole. */
export type TemplateViolation = { code: string; detail: string; expected: string }

/** Reads the hidden sheet; undefined for another sheet. */
export function aboutOfSheet(rows: readonly Row[]): About | undefined {
  const said = new Map(rows.map(({ cells: [name, value] }) => [String(name), String(value ?? '')]))
  return toAbout(said.get(about.version), said.get(about.subchild))
}

/** Reads the first record of csv; undefined for another record. */
export function aboutOfRecord({ cells: [mark, version, subchildId] }: Row): About | undefined {
  return mark === CSV_MARK ? toAbout(String(version ?? ''), String(subchildId ?? '')) : undefined
}

const toAbout = (version: string | undefined, subchildId: string | undefined): About | undefined =>
  version === undefined || subchildId === undefined ? undefined : { version, subchildId }

/** Why a file does not fit the subchild; undefined if it does. */
export function refusalOf(said: About | undefined, subchildId: string): TemplateViolation | undefined {
  const nameOf = (id: string) => findSubchild(id)?.displayName ?? id
  const expected = `the template of “${nameOf(subchildId)}” as you download it, with your rows copied into it; a table of your own is handed in as an import`
  if (!said) {
    const detail = 'The file is not a template: its hidden sheet About, or the first line of a csv file, is missing'
    return { code: 'not_a_template', detail, expected }
  }
  if (said.subchildId !== subchildId) {
    const detail = `The file is the template of “${beginningOf(nameOf(said.subchildId), 100)}”, handed in as “${nameOf(subchildId)}”`
    return { code: 'wrong_subchild', detail, expected }
  }
  if (said.version !== String(TEMPLATE_VERSION))
    return { code: 'template_version', detail: 'Unknown version of the template', expected }
  return undefined
}

/**
 * Finds the columns by their headings, in any order. Columns may be missing (an older template lacks newer ones) if the others
 * give the days and the amounts of at least one method.
 */
export function readHeading({ row, cells }: Row, subchild: Subchild): Result<Heading, CellViolation[]> {
  const columns = columnsOf(subchild)
  const violations: CellViolation[] = []
  const refuse = (column: string, code: string, message: string) =>
    violations.push({
      ...{ row, column: beginningOf(column, COLUMN_LENGTH_MAX), code },
      ...{ message: beginningOf(message, MESSAGE_LENGTH_MAX), shape: 'heading' },
    })
  const texts = cells.map((cell) => plainText(String(typeof cell === 'symbol' ? '' : (cell ?? ''))))
  const heading = texts.map((said) => columns.find((known) => isSaid(known.heading, said)) ?? inUnit(said, columns))
  if (!heading.some((column) => column !== undefined)) {
    refuse('', 'no_headings', noHeadings)
    return fail(violations)
  }
  for (const [at, said] of texts.entries())
    if (cells[at] !== null && !heading[at])
      refuse(`Column ${at + 1}`, 'unknown_column', `${unknownHeading(said, columns)} (column ${columnLetters(at + 1)})`)
  for (const column of columns) {
    const count = heading.filter((found) => found?.heading === column.heading).length
    if (count > 1) refuse(column.heading, 'duplicate_column', 'Two columns have this heading: delete one')
    if (count === 0 && (column.kind === 'from' || column.kind === 'until'))
      refuse(column.heading, 'missing_column', 'This heading is missing: copy it from the template')
  }
  if (!hasAmounts(heading, subchild)) {
    const ways = [...new Set(waysOf(subchild).map(({ headings }) => headings.map((name) => `“${name}”`).join(' and ')))]
    refuse('', 'missing_column', `No column says how much: expected ${ways.join(', or ')}`)
  }
  return violations.length > 0 ? fail(violations) : succeed(heading)
}

const isSaid = (heading: string, said: string): boolean => heading.toLowerCase() === said.toLowerCase()

/**
 * The column of a heading with another unit: `Usage in MWh` and `Usage in kWh (MWh)` are `Usage in kWh (kWh)` in MWh. A column in
 * exactly that unit wins, so that `Distance (km)` is not the one in miles.
 */
function inUnit(said: string, columns: readonly Column[]): Column | undefined {
  for (const { name, unit: text } of withUnits(said)) {
    const unit = unitOf(text)
    const column = unit && columnIn(unit, columns, nameKey(splitLast(name, ' in ')[0]))
    if (column) return { ...column, unit }
  }
  return undefined
}

/** The places of a unit in a heading: `Usage (MWh)`, `Usage [MWh]`, `Volume in gallons (UK)`, `Usage MWh`, `MWh`. */
function withUnits(said: string): { name: string; unit: string }[] {
  const [, name = '', inBrackets] = /^([^([]*)[([]([^()[\]]+)[)\]]$/.exec(said) ?? []
  const [base, afterIn] = splitLast(said, ' in ')
  const [words, lastWord] = splitLast(said, ' ')
  return [
    ...(inBrackets === undefined ? [] : [{ name: name.trim(), unit: inBrackets }]),
    ...(afterIn === '' ? [] : [{ name: base, unit: afterIn }]),
    { name: lastWord === '' ? '' : words, unit: lastWord === '' ? said : lastWord },
  ]
}

type AmountColumn = ParameterColumn & { parameter: DecimalParameter }
const isAmountColumn = (column: Column): column is AmountColumn =>
  column.kind === 'parameter' && column.parameter.type === 'decimal' && isAmount(column.parameter)
const nameOf = ({ parameter }: AmountColumn): string => splitLast(parameter.displayName, ' in ')[0]
const takes = ({ parameter }: AmountColumn, unit: InputUnit): boolean =>
  unitsLike(parameter.unit as InputUnit).includes(unit)

/** The column that accepts a unit, preferably the one in that unit. @param name of the parameter without its unit, as a key */
function columnIn(unit: InputUnit, columns: readonly Column[], name?: string): AmountColumn | undefined {
  const alike = columns
    .filter(isAmountColumn)
    .filter((column) => name === undefined || nameKey(nameOf(column)) === name)
  return alike.find(({ parameter }) => parameter.unit === unit) ?? alike.find((column) => takes(column, unit))
}

function unknownHeading(said: string, columns: readonly Column[]): string {
  for (const { name, unit: text } of withUnits(said)) {
    const instead = insteadOf(text)
    if (instead !== undefined) return `The unit of this heading may be either of two: write ${instead}`
    const unit = unitOf(text)
    if (unit === undefined) continue
    const column = columnIn(unit, columns)
    if (column) return `${noHeading}; for the ${nameOf(column).toLowerCase()} write “${nameOf(column)} in ${unit}”`
    const meant = columns.filter(isAmountColumn).find((known) => nameKey(nameOf(known)) === nameKey(name))
    if (meant)
      return `${nameOf(meant)} cannot be in this unit: expected ${listOf(unitsLike(meant.parameter.unit as InputUnit))}`
  }
  return `${noHeading}, or write its heading as the template has it`
}

const listOf = (names: readonly string[]): string => names.join(', ').replace(/, ([^,]*)$/, ' or $1')

/** Splits a text at the last of a separator: `Usage in kWh` into `Usage` and `kWh`; the second part is '' without it. */
function splitLast(text: string, at: string): [before: string, after: string] {
  const place = text.lastIndexOf(at)
  return place === -1 ? [text, ''] : [text.slice(0, place), text.slice(place + at.length)]
}

function hasAmounts(heading: Heading, { parameters, methods }: Subchild): boolean {
  const names = heading.flatMap((column) => (column?.kind === 'parameter' ? [parameters[column.number] ?? ''] : []))
  const routes = Object.values(methods).flat()
  return routes.some(({ requires }) => requires.every((name) => names.includes(name)))
}

const noHeading = 'The template has no such heading: delete the column'
const noHeadings =
  'None of the headings of the template stands in this row: delete the rows above the headings, and write them as the template has them'
const COLUMN_LENGTH_MAX = 200
const MESSAGE_LENGTH_MAX = 500
