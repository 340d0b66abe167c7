import { fail, type Result, succeed } from '@tomorro/carbon/result'
import { nameKey } from '@tomorro/carbon/taxonomy/choice-name'
import { type DecimalParameter, findSubchild, type Subchild } from '@tomorro/carbon/taxonomy/taxonomy'
import { type InputUnit, unitOf, unitsLike } from '@tomorro/carbon/unit'
import { columnLetters } from '@tomorro/spreadsheet/cell-place'
import { plainText } from '@tomorro/spreadsheet/plain-text'
import type { Row } from '@tomorro/spreadsheet/row'
import { about, CSV_MARK } from './template-file.ts'
import { type Column, columnsOf, type Heading, type ParameterColumn, TEMPLATE_VERSION } from './template-layout.ts'
import type { CellViolation } from './template-row.ts'

/** The template version and subchild that a file declares. */
export type About = { version: string; subchildId: string }

/** A violation of the template as a whole. */
export type TemplateViolation = { code: string; detail: string; expected: string }

/** Reads the hidden sheet; undefined where it is not a template's. */
export function aboutOfSheet(rows: readonly Row[]): About | undefined {
  const said = new Map(rows.map(({ cells: [name, value] }) => [String(name), String(value ?? '')]))
  return toAbout(said.get(about.version), said.get(about.subchild))
}

/** Reads the first record of csv; undefined where it is not a template's. */
export function aboutOfRecord({ cells: [mark, version, subchildId] }: Row): About | undefined {
  return mark === CSV_MARK ? toAbout(String(version ?? ''), String(subchildId ?? '')) : undefined
}

const toAbout = (version: string | undefined, subchildId: string | undefined): About | undefined =>
  version === undefined || subchildId === undefined ? undefined : { version, subchildId }

/** Why a file does not fit the subchild; undefined where it does. */
export function refusalOf(said: About | undefined, subchildId: string): TemplateViolation | undefined {
  const nameOf = (id: string) => findSubchild(id)?.displayName ?? id
  const expected = `the template of “${nameOf(subchildId)}” as you download it, with your rows copied into it; a table of your own is handed in as an import`
  if (!said) {
    const detail = 'The file is not a template: its hidden sheet About, or the first line of a csv file, is missing'
    return { code: 'not_a_template', detail, expected }
  }
  if (said.subchildId !== subchildId) {
    const detail = `The file is the template of “${nameOf(said.subchildId).slice(0, 100)}”, handed in as “${nameOf(subchildId)}”`
    return { code: 'wrong_subchild', detail, expected }
  }
  if (said.version !== String(TEMPLATE_VERSION))
    return { code: 'template_version', detail: 'Unknown version of the template', expected }
  return undefined
}

/**
 * Finds the columns by their headings, in any order. Columns may be missing (an older template lacks newer ones) where the others
 * give the days and the amounts of at least one method.
 */
export function readHeading({ row, cells }: Row, subchild: Subchild): Result<Heading, CellViolation[]> {
  const columns = columnsOf(subchild)
  const violations: CellViolation[] = []
  const refuse = (column: string, code: string, message: string) =>
    violations.push({ row, column: column.slice(0, COLUMN_LENGTH_MAX), code, message, shape: 'heading' })
  const heading = cells.map((cell, at) => {
    if (cell === null) return undefined
    const said = plainText(String(typeof cell === 'symbol' ? '' : cell))
    const column = columns.find((known) => known.heading.toLowerCase() === said.toLowerCase()) ?? inUnit(said, columns)
    if (!column) refuse(`Column ${at + 1}`, 'unknown_column', `${unknownHeading} (column ${columnLetters(at + 1)})`)
    return column
  })
  const isEnough = saysEnough(heading, subchild)
  for (const column of columns) {
    const count = heading.filter((found) => found?.heading === column.heading).length
    if (count > 1) refuse(column.heading, 'duplicate_column', 'Two columns have this heading: delete one')
    if (count === 0 && !isEnough && column.kind !== 'estimated' && column.kind !== 'site')
      refuse(column.heading, 'missing_column', 'This heading is missing: copy it from the template')
  }
  return violations.length > 0 ? fail(violations) : succeed(heading)
}

/**
 * The column of a heading with another unit: `Usage in MWh` and `Usage in kWh (MWh)` mean `Usage in kWh (kWh)` in MWh. A column in
 * exactly that unit wins, so that `Distance (km)` is not the one in miles.
 */
function inUnit(said: string, columns: readonly Column[]): Column | undefined {
  const [, name = said, inBrackets] = /^([^(]*)\(([^()]+)\)$/.exec(said) ?? []
  const [base, afterIn] = splitLast(name.trim(), ' in ')
  const unit = unitOf(inBrackets ?? afterIn)
  if (unit === undefined) return undefined
  const alike = columns.filter(
    (column): column is ParameterColumn & { parameter: DecimalParameter } =>
      column.kind === 'parameter' &&
      column.parameter.type === 'decimal' &&
      nameKey(splitLast(column.parameter.displayName, ' in ')[0]) === nameKey(base),
  )
  const column =
    alike.find(({ parameter }) => parameter.unit === unit) ??
    alike.find(({ parameter }) => unitsLike(parameter.unit as InputUnit).includes(unit))
  return column && { ...column, unit }
}

/** Splits a heading at ` in `: `Usage in kWh` into `Usage` and `kWh`; the second part is '' without it. */
function splitLast(text: string, at: string): [before: string, after: string] {
  const place = text.lastIndexOf(at)
  return place === -1 ? [text, ''] : [text.slice(0, place), text.slice(place + at.length)]
}

function saysEnough(heading: Heading, { parameters, methods }: Subchild): boolean {
  const has = (kind: Column['kind']) => heading.some((column) => column?.kind === kind)
  const names = heading.flatMap((column) => (column?.kind === 'parameter' ? [parameters[column.number] ?? ''] : []))
  const routes = Object.values(methods).flat()
  return has('from') && has('until') && routes.some(({ requires }) => requires.every((name) => names.includes(name)))
}

const unknownHeading =
  'The template has no such heading: delete the column, or write its heading as the template has it'
const COLUMN_LENGTH_MAX = 200
