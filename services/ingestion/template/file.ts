import type { Day } from '@tomorro/carbon/calendar'
import { FIRST_DAY, LAST_DAY } from '@tomorro/carbon/period'
import { findSubchild, type Subchild } from '@tomorro/carbon/taxonomy/taxonomy'
import { csvRecord } from '@tomorro/spreadsheet/write-csv'
import { type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import {
  type Column,
  columnsOf,
  methodsOf,
  type ParameterColumn,
  sheets,
  TEMPLATE_ROWS_MAX,
  TEMPLATE_VERSION,
  waysOf,
} from './layout.ts'

/** The start of a csv template, by which it is recognised. */
export const CSV_MARK = 'Tomorro template'

/** Names of the facts in the hidden sheet, and after the mark of a csv template. */
export const about = { version: 'Template version', subchild: 'Subchild', methods: 'Methods' } as const

const DATE = 'yyyy-mm-dd'
const COLUMN_WIDTH = { least: 14, most: 40 }
/** Characters of a prompt's text that Excel accepts. */
const PROMPT_LENGTH_MAX = 255
const TITLE_LENGTH_MAX = 32

/** The empty csv template of a subchild: its version and subchild, then the headings. */
export function csvTemplate(subchildId: string, subchild: Subchild): Uint8Array {
  const mark = csvRecord([CSV_MARK, TEMPLATE_VERSION, subchildId, methodsOf(subchild).join(' ')])
  return Buffer.from(`${mark}${csvRecord(columnsOf(subchild).map(({ heading }) => heading))}`)
}

/** The empty template of a subchild as a workbook: entries, help, and two hidden sheets. */
export function xlsxTemplate(subchildId: string, subchild: Subchild): Promise<Uint8Array> {
  const columns = columnsOf(subchild)
  const lists = columns.filter(isChoice)
  return writeXlsx({
    properties: { title: subchild.displayName, creator: 'Tomorro' },
    sheets: [
      entriesSheet(columns, lists),
      helpSheet(subchild, columns),
      ...(lists.length > 0 ? [listsSheet(lists)] : []),
      aboutSheet(subchildId, subchild),
    ],
  })
}

/** The template of a subchild in a format; undefined if the taxonomy has no such subchild. */
export async function templateOf(subchildId: string, format: 'xlsx' | 'csv'): Promise<Uint8Array | undefined> {
  const subchild = findSubchild(subchildId)
  if (!subchild) return undefined
  return format === 'csv' ? csvTemplate(subchildId, subchild) : xlsxTemplate(subchildId, subchild)
}

function entriesSheet(columns: readonly Column[], lists: readonly ParameterColumn[]): WriteSheet {
  return {
    name: sheets.entries,
    columns: columns.map(({ kind, heading }) => ({
      width: Math.min(Math.max(heading.length + 4, COLUMN_WIDTH.least), COLUMN_WIDTH.most),
      ...(kind === 'from' || kind === 'until' ? { numFmt: DATE } : {}),
    })),
    rows: [columns.map(({ heading }) => heading)],
    cells: new Map(
      columns.map(({ heading, help }, at) => [
        `0,${at}`,
        { value: heading, style: { font: { bold: true } }, comment: { author: 'Tomorro', text: help } },
      ]),
    ),
    freezePane: { rows: 1 },
    dataValidations: columns.map((column, at) => ({
      ...ruleOf(column, lists),
      range: `${letterOf(at)}2:${letterOf(at)}${TEMPLATE_ROWS_MAX + 1}`,
      allowBlank: true,
      showInputMessage: true,
      inputTitle: column.heading.slice(0, TITLE_LENGTH_MAX),
      inputMessage: column.help.slice(0, PROMPT_LENGTH_MAX),
      showErrorMessage: true,
      errorStyle: 'stop',
      errorTitle: column.heading.slice(0, TITLE_LENGTH_MAX),
      errorMessage: column.help.slice(0, PROMPT_LENGTH_MAX),
    })),
  }
}

/** `DATE(1990,1,1)`. */
const dateFormula = (day: Day): string => `DATE(${day.split('-').map(Number)})`

type Rule = Omit<DataValidation, 'range'>

function ruleOf(column: Column, lists: readonly ParameterColumn[]): Rule {
  switch (column.kind) {
    case 'from':
    case 'until':
      return { type: 'date', operator: 'between', formula1: dateFormula(FIRST_DAY), formula2: dateFormula(LAST_DAY) }
    case 'site':
      return { type: 'textLength', operator: 'lessThanOrEqual', formula1: '100' }
    case 'estimated':
      return { type: 'list', values: ['Yes', 'No'] }
    case 'parameter':
      return parameterRule(column, lists)
  }
}

function parameterRule(column: ParameterColumn, lists: readonly ParameterColumn[]): Rule {
  const { parameter, choices } = column
  switch (parameter.type) {
    case 'decimal': {
      const [formula1, formula2] = [String(parameter.minimum), String(parameter.maximum)]
      return { type: 'decimal', operator: 'between', formula1, formula2 }
    }
    case 'choice': {
      const letter = letterOf(lists.indexOf(column))
      // Excel accepts 255 characters of choices in the rule itself.
      return { type: 'list', formula1: `${sheets.lists}!$${letter}$1:$${letter}$${choices.length}` }
    }
    case 'boolean':
      return { type: 'list', values: ['Yes', 'No'] }
    case 'text':
      return { type: 'textLength', operator: 'lessThanOrEqual', formula1: String(parameter.maxLength) }
  }
}

const helpSheet = (subchild: Subchild, columns: readonly Column[]): WriteSheet => ({
  name: sheets.help,
  columns: [{ width: 36 }, { width: 100 }],
  rows: [
    [subchild.displayName, `One row for each entry on the sheet ${sheets.entries}, at most ${TEMPLATE_ROWS_MAX}.`],
    ['', 'Enter values, no formulas. Leave the headings as they are; the order of the columns does not matter.'],
    ['', 'All rows are calculated by one method. Fill in, in each row, the columns of one of these lines:'],
    ...waysOf(subchild).map(({ method, headings }) => [method, headings.join(', ')]),
    [],
    ...columns.map(({ heading, help }) => [heading, help]),
  ],
})

const listsSheet = (lists: readonly ParameterColumn[]): WriteSheet => ({
  name: sheets.lists,
  hidden: true,
  rows: Array.from({ length: Math.max(...lists.map(({ choices }) => choices.length)) }, (_, row) =>
    lists.map(({ choices }) => choices[row] ?? null),
  ),
})

const aboutSheet = (subchildId: string, subchild: Subchild): WriteSheet => ({
  name: sheets.about,
  hidden: true,
  rows: [
    [about.version, TEMPLATE_VERSION],
    [about.subchild, subchildId],
    [about.methods, methodsOf(subchild).join(' ')],
  ],
})

const isChoice = (column: Column): column is ParameterColumn =>
  column.kind === 'parameter' && column.parameter.type === 'choice'

/** The letter of a column, from 0. No template comes near the 27th. */
const letterOf = (at: number): string => String.fromCharCode(65 + at)
