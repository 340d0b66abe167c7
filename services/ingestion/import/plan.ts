import { fail, type Result, succeed } from '@tomorro/carbon/result'
import {
  type DecimalParameter,
  findParameter,
  findSubchild,
  isAmount,
  numberOf,
  type Subchild,
} from '@tomorro/carbon/taxonomy/taxonomy'
import { type InputUnit, unitOf, unitsLike } from '@tomorro/carbon/unit'
import type { components } from '@tomorro/generated/ingestion/types'
import type { DateOrder } from '../cell/day.ts'
import type { DecimalSign } from '../cell/number.ts'
import { readParameter } from '../template/cell.ts'
import { columnsOf, type ParameterColumn } from '../template/layout.ts'
import { textKey } from './cell.ts'
import type { ImportColumn, ImportSheet } from './layout.ts'

/** A mapping in the contract's form. */
export type Mapping = components['requests']['ImportMapping']

/** One violation of a mapping, with its place. */
export type MappingViolation = { pointer: string; code: string; detail: string; expected: string }

/** A column of the file: its position and its notation of dates and decimals. */
export type SourceColumn = {
  readonly at: number
  readonly name: string
  readonly order: DateOrder
  readonly sign: DecimalSign
}

/** The source of one parameter's values. */
export type SourceValue = {
  /** The columns to add up, or the single one to read; empty if there is a `constant`. */
  readonly columns: readonly SourceColumn[]
  readonly constant: string | number | boolean | undefined
  readonly unitColumn: SourceColumn | undefined
  readonly isAmount: boolean
  /** The parameter of each subchild, in the unit of the mapping. */
  readonly parameters: ReadonlyMap<string, ParameterColumn>
}

/** A mapping that is checked against a file, ready for reading. */
export type Plan = {
  readonly sheet: string
  readonly headingRow: number
  readonly sum: Mapping['sum']
  readonly period:
    | { readonly days: { from: string; until: string } }
    | { readonly from: SourceColumn; readonly until: SourceColumn }
    | { readonly from: SourceColumn; readonly lasts: NonNullable<Mapping['period']['lasts']> }
  readonly site: {
    readonly column: SourceColumn | undefined
    readonly name: string | undefined
    /** Keys are those of `textKey`. */
    readonly table: ReadonlyMap<string, string>
  }
  readonly subchild:
    | { readonly id: string }
    | {
        readonly column: SourceColumn
        /** Keys are those of `textKey`; null leaves rows out. */
        readonly table: ReadonlyMap<string, string | null>
        readonly leavesOthersOut: boolean
      }
  readonly values: readonly SourceValue[]
  readonly filter: readonly { column: SourceColumn; isOneOf: boolean; texts: ReadonlySet<string> }[]
}

const EXPECTED_LENGTH_MAX = 450

/** Checks a mapping against the sheets of a file and the taxonomy. @returns the plan, or every violation */
export function planOf(mapping: Mapping, sheets: readonly ImportSheet[]): Result<Plan, MappingViolation[]> {
  const violations: MappingViolation[] = []
  const refuse = (pointer: string, code: string, detail: string, expected: string) =>
    void violations.push({ pointer, code, detail, expected: expected.slice(0, EXPECTED_LENGTH_MAX) })
  const sheet = sheetOf(mapping, sheets)
  if (!sheet) {
    const named = mapping.sheet === undefined ? 'The file has no sheet with rows' : 'The file has no such sheet'
    refuse('/mapping/sheet', 'unknown_sheet', named, `one of: ${sheets.map(({ name }) => name).join(', ')}`)
    return fail(violations)
  }
  const names = new Map(sheet.columns.map((column, at) => [textKey(column.name), { column, at }]))
  const columnAt = (name: string, pointer: string): SourceColumn | undefined => {
    const found = names.get(textKey(name))
    if (found) return toSource(found.column, found.at, mapping)
    const known = `one of: ${sheet.columns.map((column) => column.name).join(', ')}`
    refuse(pointer, 'unknown_column', `The sheet has no column “${name.slice(0, 100)}”`, known)
    return undefined
  }
  const dateAt = (name: string, pointer: string): SourceColumn | undefined => {
    const source = columnAt(name, pointer)
    if (source && source.order === undefined && sheet.columns[source.at]?.dateFormat === 'either') {
      const detail = `All dates of “${source.name}” can be read with the day or with the month first`
      refuse('/mapping/dateFormat', 'required', detail, 'day-first or month-first')
    }
    return source
  }

  const period = periodOf(mapping.period, dateAt, refuse)
  const site = siteOf(mapping.site, columnAt)
  const subchild = subchildOf(mapping.subchild, columnAt, refuse)
  const used = usedSubchildren(mapping.subchild)
  const seen = new Set<string>()
  const values = mapping.values.map((value, index) => {
    const pointer = `/mapping/values/${index}`
    if (seen.has(value.parameter))
      refuse(`${pointer}/parameter`, 'duplicate', 'Another value is of this parameter', 'each parameter once')
    seen.add(value.parameter)
    return toValue(value, { pointer, used, columnAt, refuse })
  })
  const filter = (mapping.filter ?? []).flatMap(({ column, is, texts }, index) => {
    const source = columnAt(column, `/mapping/filter/${index}/column`)
    return source ? [{ column: source, isOneOf: is === 'one-of', texts: new Set(texts.map(textKey)) }] : []
  })
  if (violations.length > 0 || !period || !subchild) return fail(violations)
  const { sum } = mapping
  return succeed({ sheet: sheet.name, headingRow: sheet.headingRow ?? 0, sum, period, site, subchild, values, filter })
}

type Refuse = (pointer: string, code: string, detail: string, expected: string) => undefined
type ColumnAt = (name: string, pointer: string) => SourceColumn | undefined

/** The columns that a mapping reads, by their names. */
export function columnsRead({ period, site, subchild, values, filter = [] }: Mapping): string[] {
  const names = [
    ...[period.column, period.until, site?.column, subchild.column],
    ...values.flatMap(({ column, columns = [], unitColumn }) => [column, unitColumn, ...columns]),
    ...filter.map(({ column }) => column),
  ]
  return [...new Set(names.flatMap((name) => (name === undefined ? [] : [textKey(name)])))]
}

/** The sheet that a mapping reads: the named one, else the first visible one. */
export const sheetOf = ({ sheet: name }: Pick<Mapping, 'sheet'>, sheets: readonly ImportSheet[]) =>
  name === undefined
    ? (sheets.find(({ isHidden }) => !isHidden) ?? sheets[0])
    : sheets.find((sheet) => textKey(sheet.name) === textKey(name))

const toSource = (column: ImportColumn, at: number, { dateFormat, decimalSign }: Mapping): SourceColumn => ({
  at,
  name: column.name,
  order:
    dateFormat ??
    (column.dateFormat === 'day-first' || column.dateFormat === 'month-first' ? column.dateFormat : undefined),
  sign: decimalSign ?? column.decimalSign ?? 'point',
})

function periodOf(
  { column, until, lasts, days }: Mapping['period'],
  dateAt: ColumnAt,
  refuse: Refuse,
): Plan['period'] | undefined {
  const kinds = [days !== undefined, until !== undefined, lasts !== undefined].filter(Boolean).length
  if (kinds !== 1 || (column === undefined) !== (days !== undefined)) {
    const expected = '`days`, or `column` with `until`, or `column` with `lasts`'
    return refuse('/mapping/period', 'alternative', 'The period has to be said in one way', expected)
  }
  if (days !== undefined) return { days }
  const from = dateAt(column ?? '', '/mapping/period/column')
  if (lasts !== undefined) return from && { from, lasts }
  const last = dateAt(until ?? '', '/mapping/period/until')
  return from && last && { from, until: last }
}

const siteOf = (site: Mapping['site'], columnAt: ColumnAt): Plan['site'] => ({
  column: site?.column === undefined ? undefined : columnAt(site.column, '/mapping/site/column'),
  name: site?.name,
  table: new Map((site?.table ?? []).map(({ text, site: name }) => [textKey(text), name])),
})

function subchildOf(
  { id, column, table, others }: Mapping['subchild'],
  columnAt: ColumnAt,
  refuse: Refuse,
): Plan['subchild'] | undefined {
  const known = (subchildId: string, pointer: string) => {
    if (!findSubchild(subchildId))
      refuse(pointer, 'unknown_subchild', 'The taxonomy has no such subchild', 'a subchild of the taxonomy')
  }
  if ((id === undefined) === (column === undefined) || (column === undefined) !== (table === undefined)) {
    const expected = '`id`, or `column` with `table`'
    return refuse('/mapping/subchild', 'alternative', 'The subchild has to be said in one way', expected)
  }
  if (id !== undefined) {
    known(id, '/mapping/subchild/id')
    return { id }
  }
  for (const [index, { subchildId }] of (table ?? []).entries())
    if (subchildId !== null) known(subchildId, `/mapping/subchild/table/${index}/subchildId`)
  const source = columnAt(column ?? '', '/mapping/subchild/column')
  const byText = new Map((table ?? []).map(({ text, subchildId }) => [textKey(text), subchildId]))
  return source && { column: source, table: byText, leavesOthersOut: others === 'leave-out' }
}

/** The possible subchildren of the rows, each once. */
function usedSubchildren({ id, table = [] }: Mapping['subchild']): Map<string, Subchild> {
  const ids = [id, ...table.map(({ subchildId }) => subchildId)]
  return new Map(
    ids.flatMap((subchildId) => {
      const subchild = findSubchild(subchildId ?? '')
      return subchild ? [[subchildId ?? '', subchild] as const] : []
    }),
  )
}

type ValuePlace = {
  pointer: string
  used: ReadonlyMap<string, Subchild>
  columnAt: ColumnAt
  refuse: Refuse
}

function toValue(
  { parameter: key, column, columns, value, unit, unitColumn }: Mapping['values'][number],
  { pointer, used, columnAt, refuse }: ValuePlace,
): SourceValue {
  const parameter = findParameter(key)
  const hasAmount = parameter?.type === 'decimal' && isAmount(parameter)
  if ([column, columns, value].filter((given) => given !== undefined).length !== 1) {
    const expected = '`column`, `columns` or `value`'
    refuse(pointer, 'alternative', 'The value has to come from one place', expected)
  }
  if (columns !== undefined && parameter && !hasAmount)
    refuse(`${pointer}/columns`, 'not_an_amount', 'Only amounts can be added up', 'one column')
  const parameters = new Map<string, ParameterColumn>()
  for (const [subchildId, subchild] of used) {
    const number = numberOf(subchild, key)
    const found = columnsOf(subchild).find(
      (known): known is ParameterColumn => known.kind === 'parameter' && known.number === number,
    )
    if (found) {
      parameters.set(subchildId, { ...found, ...unitIn(found, unit, `${pointer}/unit`, refuse) })
      const failure = value === undefined ? undefined : readParameter(found, value).failure
      if (failure) refuse(`${pointer}/value`, failure.code, 'The value does not fit the parameter', failure.message)
    } else {
      const detail = `“${subchild.displayName}” has no parameter ${key}`
      const expected = `one of: ${Object.values(subchild.parameters).join(', ')}`
      refuse(`${pointer}/parameter`, 'unknown_parameter', detail, expected)
    }
  }
  const names = columns ?? (column === undefined ? [] : [column])
  return {
    columns: names.flatMap((name, index) => {
      const source = columnAt(name, columns ? `${pointer}/columns/${index}` : `${pointer}/column`)
      return source ? [source] : []
    }),
    constant: value,
    unitColumn: unitColumn === undefined ? undefined : columnAt(unitColumn, `${pointer}/unitColumn`),
    isAmount: hasAmount,
    parameters,
  }
}

function unitIn(
  { parameter }: ParameterColumn,
  said: string | undefined,
  pointer: string,
  refuse: Refuse,
): { unit?: InputUnit } {
  if (said === undefined) return {}
  const unit = unitOf(said)
  const like = parameter.type === 'decimal' && isAmount(parameter) ? unitsOf(parameter) : []
  if (unit !== undefined && like.includes(unit)) return { unit }
  const expected = like.length === 0 ? 'no unit' : `one of: ${like.join(', ')}`
  refuse(pointer, 'unit', 'The parameter is not measured in this unit', expected)
  return {}
}

const unitsOf = ({ unit }: DecimalParameter): InputUnit[] => unitsLike(unit as InputUnit)
