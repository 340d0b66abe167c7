import { fail, type Result, succeed } from '@tomorro/carbon/result'
import type { Row } from '@tomorro/spreadsheet/row'
import { about, CSV_MARK } from './template-file.ts'
import { type Column, TEMPLATE_VERSION } from './template-layout.ts'
import type { CellFault, Heading } from './template-row.ts'

/** What a file says of itself: which version of the template it is, and of which subchild. */
export type About = { version: string; subchildId: string }

/** The template as a whole cannot be taken: the code, and what would be right. */
export type TemplateFault = { code: string; detail: string; expected: string }

/** Reads the hidden sheet; undefined where it does not say what it should. */
export function aboutOfSheet(rows: readonly Row[]): About | undefined {
  const said = new Map(rows.map(({ cells: [name, value] }) => [String(name), String(value ?? '')]))
  return toAbout(said.get(about.version), said.get(about.subchild))
}

/** Reads the first record of csv; undefined where it is not the one that a template begins with. */
export function aboutOfRecord({ cells: [mark, version, subchildId] }: Row): About | undefined {
  return mark === CSV_MARK ? toAbout(String(version ?? ''), String(subchildId ?? '')) : undefined
}

const toAbout = (version: string | undefined, subchildId: string | undefined): About | undefined =>
  version === undefined || subchildId === undefined ? undefined : { version, subchildId }

/** Why a file of this description cannot be taken for the subchild, or undefined where it can. */
export function refusalOf(said: About | undefined, subchildId: string): TemplateFault | undefined {
  const current = `the template of GET /ingestion/template/${subchildId}`
  if (!said) return { code: 'not_a_template', detail: 'The file does not say which template it is', expected: current }
  if (said.subchildId !== subchildId)
    return { code: 'wrong_subchild', detail: 'The template is of another subchild', expected: current }
  if (said.version !== String(TEMPLATE_VERSION))
    return { code: 'template_version', detail: 'The template is of another version', expected: current }
  return undefined
}

/** Finds the columns by their headings, in any order. */
export function readHeading({ row, cells }: Row, columns: readonly Column[]): Result<Heading, CellFault[]> {
  const faults: CellFault[] = []
  const refuse = (column: string, code: string, message: string) =>
    faults.push({ row, column: column.slice(0, COLUMN_LENGTH_MAX), code, message, shape: 'heading' })
  const heading = cells.map((cell, at) => {
    if (cell === null) return undefined
    const said = String(typeof cell === 'symbol' ? '' : cell).trim()
    const column = columns.find((known) => known.heading.toLowerCase() === said.toLowerCase())
    if (!column) refuse(`Column ${at + 1}`, 'unknown_column', 'The template has no such column')
    return column
  })
  for (const column of columns) {
    const count = heading.filter((found) => found === column).length
    if (count > 1) refuse(column.heading, 'duplicate_column', 'The column stands twice')
    if (count === 0) refuse(column.heading, 'missing_column', 'The column is missing')
  }
  return faults.length > 0 ? fail(faults) : succeed(heading)
}

const COLUMN_LENGTH_MAX = 200
