import { isDay } from './day.ts'
import type { FieldError } from './parts/error-summary.tsx'
import type { Parameter, Taxonomy } from './taxonomy.ts'
import { subchildOf } from './taxonomy.ts'
import type { Schemas } from './words.ts'

export type Sheet = Schemas['ImportSheet']
export type Column = Schemas['ImportColumn']
type Mapping = Schemas['ImportMapping']

/** The source of one parameter's values, in the form. */
export type ValueDraft = {
  readonly parameter: string
  readonly from: 'column' | 'columns' | 'value'
  readonly column: string
  readonly columns: readonly string[]
  readonly value: string
  /** A unit; '' for the parameter's own. */
  readonly unit: string
  /** A column that names the unit of each row; '' for none. */
  readonly unitColumn: string
}

/** A text of the file and its subchild: null leaves its rows out, undefined is undecided. */
export type TextDraft = {
  readonly text: string
  readonly subchildId?: string | null | undefined
  readonly rows?: number | undefined
}

export type FilterDraft = { readonly column: string; readonly is: 'one-of' | 'none-of'; readonly texts: string }

/** The mapping in the form: all values are text, and nothing has to be complete. */
export type MappingDraft = {
  readonly dateFormat: '' | 'day-first' | 'month-first'
  readonly decimalSign: '' | 'point' | 'comma'
  readonly period: {
    readonly by: 'date' | 'columns' | 'days'
    readonly column: string
    readonly until: string
    readonly lasts: NonNullable<Mapping['period']['lasts']>
    readonly first: string
    readonly last: string
  }
  readonly site: {
    readonly by: 'none' | 'column' | 'name'
    readonly column: string
    readonly name: string
    readonly table: readonly { readonly text: string; readonly site: string }[]
  }
  readonly subchild: {
    readonly by: 'id' | 'column'
    readonly id: string
    readonly column: string
    readonly table: readonly TextDraft[]
    readonly leavesOthersOut: boolean
  }
  readonly values: readonly ValueDraft[]
  readonly filter: readonly FilterDraft[]
  readonly sum: NonNullable<Mapping['sum']>
  readonly name: string
}

/** The ids of the form's fields; the error summary links to them. */
export const mappingField = {
  category: 'map-category',
  categoryColumn: 'map-category-column',
  texts: 'map-texts',
  text: (index: number): string => `map-text-${index}`,
  periodColumn: 'map-period-column',
  periodUntil: 'map-period-until',
  lasts: 'map-lasts',
  first: 'map-first',
  last: 'map-last',
  dateFormat: 'map-date-format',
  decimalSign: 'map-decimal-sign',
  siteColumn: 'map-site-column',
  siteName: 'map-site-name',
  value: (index: number, part: 'parameter' | 'column' | 'first' | 'last' | 'value' | 'unit'): string =>
    `map-value-${index}-${part}`,
  filter: (index: number, part: 'column' | 'is' | 'texts'): string => `map-filter-${index}-${part}`,
  sum: 'map-sum',
  name: 'map-name',
}

export const emptyValue: ValueDraft = {
  ...{ parameter: '', from: 'column', column: '', columns: [], value: '', unit: '', unitColumn: '' },
}

const emptyDraft: MappingDraft = {
  dateFormat: '',
  decimalSign: '',
  period: { by: 'date', column: '', until: '', lasts: 'day', first: '', last: '' },
  site: { by: 'none', column: '', name: '', table: [] },
  subchild: { by: 'id', id: '', column: '', table: [], leavesOthersOut: false },
  values: [emptyValue],
  filter: [],
  sum: 'none',
  name: '',
}

/** Minimum number of adjacent columns that are taken for half-hours. */
const HALF_HOURS_MIN = 24
const HALF_HOUR = /^(\d{1,2}:\d{2}(:\d{2})?|\d{1,2})$/
const siteNames = /\b(site|location|premises|building|mpan|mprn|meter)\b/i
const unitNames = /^(unit|units|uom|unit of measure)$/i
const amountNames = /\b(kwh|usage|consumption|quantity|qty|litres|volume|net|amount|spend|value|cost|total)\b/i

/** A mapping that a sheet's headings and cells suggest; the person checks it before it is sent. */
export function suggestedDraft({ columns }: Sheet): MappingDraft {
  const [from, until] = columns.filter(({ type }) => type === 'date')
  const hasUntil = until !== undefined && /\b(end|until|to|last)\b/i.test(until.name)
  const halfHours = halfHoursOf(columns)
  const site = columns.find(({ name }) => siteNames.test(name))
  // A column with "n/a" in one cell is `mixed`.
  const numbers = columns.filter(
    ({ type, name, decimalSign }) =>
      (type === 'number' || (type === 'mixed' && decimalSign !== undefined)) && name !== site?.name,
  )
  const amount = numbers.find(({ name }) => amountNames.test(name)) ?? numbers[0]
  const unit = columns.find(({ name }) => unitNames.test(name))
  const value: ValueDraft =
    halfHours.length > 0
      ? { ...emptyValue, from: 'columns', columns: halfHours }
      : { ...emptyValue, column: amount?.name ?? '', unitColumn: unit?.name ?? '' }
  return {
    ...emptyDraft,
    period: {
      ...emptyDraft.period,
      by: from === undefined ? 'days' : hasUntil ? 'columns' : 'date',
      column: from?.name ?? '',
      until: hasUntil ? until.name : '',
    },
    site: { ...emptyDraft.site, by: site === undefined ? 'none' : 'column', column: site?.name ?? '' },
    values: [value],
    sum: halfHours.length > 0 ? 'month' : 'none',
  }
}

/** The longest run of number columns with the headings of times of day or of 1, 2, 3. */
function halfHoursOf(columns: readonly Column[]): string[] {
  let [run, longest]: string[][] = [[], []]
  for (const { name, type } of columns) {
    run = type === 'number' && HALF_HOUR.test(name) ? [...(run ?? []), name] : []
    if (run.length > (longest?.length ?? 0)) longest = run
  }
  return longest === undefined || longest.length < HALF_HOURS_MIN ? [] : longest
}

/** A mapping in the form. Columns that the sheet lacks stay, so that the form reports them. */
export function draftOf({ period, site, subchild, values, filter = [], ...rest }: Mapping): MappingDraft {
  return {
    dateFormat: rest.dateFormat ?? '',
    decimalSign: rest.decimalSign ?? '',
    period: {
      by: period.days !== undefined ? 'days' : period.until !== undefined ? 'columns' : 'date',
      column: period.column ?? '',
      until: period.until ?? '',
      lasts: period.lasts ?? 'day',
      first: period.days?.from ?? '',
      last: period.days?.until ?? '',
    },
    site: {
      by: site?.column !== undefined ? 'column' : site?.name !== undefined ? 'name' : 'none',
      column: site?.column ?? '',
      name: site?.name ?? '',
      table: site?.table ?? [],
    },
    subchild: {
      by: subchild.column === undefined ? 'id' : 'column',
      id: subchild.id ?? '',
      column: subchild.column ?? '',
      table: subchild.table ?? [],
      leavesOthersOut: subchild.others === 'leave-out',
    },
    values: values.map(({ parameter, column, columns, value, unit, unitColumn }) => ({
      parameter,
      from: columns !== undefined ? 'columns' : column !== undefined ? 'column' : 'value',
      column: column ?? '',
      columns: columns ?? [],
      value: value === undefined ? '' : String(value),
      unit: unit ?? '',
      unitColumn: unitColumn ?? '',
    })),
    filter: filter.map(({ column, is, texts }) => ({ column, is, texts: texts.join('\n') })),
    sum: rest.sum ?? 'none',
    name: '',
  }
}

/** Adds texts of the file that the table lacks, those with most rows first. */
export function withTexts(draft: MappingDraft, found: readonly { text: string; rows?: number }[]): MappingDraft {
  const known = new Map(draft.subchild.table.map((entry) => [textKey(entry.text), entry]))
  for (const { text, rows } of found) known.set(textKey(text), { ...known.get(textKey(text)), text, rows })
  return { ...draft, subchild: { ...draft.subchild, table: [...known.values()] } }
}

const textKey = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ')

/**
 * The parameters to choose from: those of the category, or those common to all chosen categories. Without a category all
 * parameters, the most common first.
 */
export function parametersFor({ subchild }: MappingDraft, taxonomy: Taxonomy): readonly Parameter[] {
  if (subchild.by === 'id') return subchildOf(taxonomy, subchild.id)?.parameters ?? []
  const chosen = [...new Set(subchild.table.flatMap(({ subchildId }) => subchildId ?? []))]
  const used = chosen.flatMap((id) => subchildOf(taxonomy, id) ?? [])
  const counted = new Map<string, { parameter: Parameter; count: number }>()
  for (const { parameters } of used.length > 0 ? used : taxonomy.subchildren)
    for (const parameter of parameters) {
      const known = counted.get(parameter.key) ?? { parameter, count: 0 }
      known.count++
      counted.set(parameter.key, known)
    }
  return [...counted.values()]
    .filter(({ count }) => used.length === 0 || count === used.length)
    .sort((one, other) => other.count - one.count)
    .map(({ parameter }) => parameter)
}

/** The columns with ambiguous dates, such as 01/02/2025, for which the person has to choose the order. */
export const datesOf = ({ period }: MappingDraft, { columns }: Sheet): Column[] => {
  const names = period.by === 'days' ? [] : period.by === 'date' ? [period.column] : [period.column, period.until]
  return columns.filter(({ name }) => names.includes(name))
}

/** The mapping to send, or every error with its field. */
export function readMapping(
  draft: MappingDraft,
  { sheet, place, taxonomy }: { sheet: Sheet; place: Pick<Mapping, 'sheet' | 'headingRow'>; taxonomy: Taxonomy },
): Mapping | readonly FieldError[] {
  const errors: FieldError[] = []
  const require = (isThere: boolean, field: string, text: string) => {
    if (!isThere) errors.push({ field, text })
  }
  const { period, site, subchild, filter } = draft
  if (subchild.by === 'id') require(subchild.id !== '', mappingField.category, 'Choose a category')
  else require(subchild.column !== '', mappingField.categoryColumn, 'Choose the column that decides the category')
  if (period.by === 'days') {
    require(isDay(period.first), mappingField.first, 'Enter the first day of the rows')
    require(isDay(period.last), mappingField.last, 'Enter the last day of the rows')
    if (isDay(period.first) && isDay(period.last))
      require(period.first <= period.last, mappingField.last, 'The last day must not be before the first day')
  } else require(period.column !== '', mappingField.periodColumn, 'Choose the column with the date')
  if (period.by === 'columns')
    require(period.until !== '', mappingField.periodUntil, 'Choose the column with the last day')
  const isOpen = datesOf(draft, sheet).some(({ dateFormat }) => dateFormat === 'either')
  require(!isOpen ||
    draft.dateFormat !==
      '', mappingField.dateFormat, 'Say whether dates such as 01/02/2025 have the day or the month first')
  if (site.by === 'column') require(site.column !== '', mappingField.siteColumn, 'Choose the column with the site')
  if (site.by === 'name') require(site.name.trim() !== '', mappingField.siteName, 'Enter the site')
  const parameters = parametersFor(draft, taxonomy)
  const values = draft.values.map((value, index) => {
    const parameter = parameters.find(({ key }) => key === value.parameter)
    return readValue(value, { index, parameter, require })
  })
  for (const [index, { column, texts }] of filter.entries()) {
    require(column !== '', mappingField.filter(index, 'column'), 'Choose the column of the condition')
    require(textsOf(texts).length > 0, mappingField.filter(index, 'texts'), 'Enter the texts of the condition')
  }
  if (errors.length > 0) return errors
  return {
    ...place,
    ...(draft.dateFormat !== '' && { dateFormat: draft.dateFormat }),
    ...(draft.decimalSign !== '' && { decimalSign: draft.decimalSign }),
    period: periodOf(period),
    ...siteOf(site),
    subchild: subchild.by === 'id' ? { id: subchild.id } : tableOf(subchild),
    values,
    ...(filter.length > 0 && { filter: filter.map((each) => ({ ...each, texts: textsOf(each.texts) })) }),
    sum: draft.sum,
  }
}

function periodOf({ by, column, until, lasts, first, last }: MappingDraft['period']): Mapping['period'] {
  switch (by) {
    case 'days':
      return { days: { from: first, until: last } }
    case 'columns':
      return { column, until }
    case 'date':
      return { column, lasts }
  }
}

function siteOf({ by, column, name, table }: MappingDraft['site']): Pick<Mapping, 'site'> {
  const said = table.filter(({ text, site }) => text.trim() !== '' && site.trim() !== '')
  switch (by) {
    case 'none':
      return {}
    case 'name':
      return { site: { name: name.trim() } }
    case 'column':
      return { site: { column, ...(said.length > 0 && { table: said }) } }
  }
}

const tableOf = ({ column, table, leavesOthersOut }: MappingDraft['subchild']): Mapping['subchild'] => ({
  column,
  table: table.flatMap(({ text, subchildId }) => (subchildId === undefined ? [] : [{ text, subchildId }])),
  others: leavesOthersOut ? 'leave-out' : 'refuse',
})

type ValuePlace = {
  readonly index: number
  readonly parameter: Parameter | undefined
  readonly require: (isThere: boolean, field: string, text: string) => void
}

function readValue(
  { from, column, columns, value, unit, unitColumn, ...rest }: ValueDraft,
  { index, parameter, require }: ValuePlace,
): Mapping['values'][number] {
  const field = (part: Parameters<typeof mappingField.value>[1]) => mappingField.value(index, part)
  require(parameter !== undefined, field('parameter'), 'Choose what the figure is')
  const inUnit = { ...(unit !== '' && { unit }), ...(unitColumn !== '' && { unitColumn }) }
  const read = { parameter: rest.parameter }
  if (from === 'column') {
    require(column !== '', field('column'), 'Choose the column with the figure')
    return { ...read, column, ...inUnit }
  }
  if (from === 'columns') {
    require(columns.length > 0, field('first'), 'Choose the first and the last column that are added up')
    return { ...read, columns: [...columns], ...inUnit }
  }
  require(value.trim() !== '', field('value'), 'Enter the value that is the same for all rows')
  return { ...read, value: constantOf(parameter, value.trim(), require, field('value')) }
}

function constantOf(
  parameter: Parameter | undefined,
  text: string,
  require: ValuePlace['require'],
  field: string,
): string | number | boolean {
  if (parameter?.type === 'boolean') return text === 'true'
  if (parameter?.type !== 'decimal' || text === '') return text
  const plain = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text
  require(/^-?\d+(\.\d+)?$/.test(plain), field, `${parameter.displayName} must be a number, such as 1234.5`)
  return Number(plain)
}

/** One text per line. */
const textsOf = (lines: string): string[] =>
  lines.split('\n').flatMap((line) => (line.trim() === '' ? [] : line.trim()))

type Violation = { readonly pointer?: string; readonly detail: string; readonly expected?: string }

/** The form's fields for the violations of a problem document. */
export const errorsOfMapping = (violations: readonly Violation[], draft: MappingDraft): FieldError[] =>
  violations.map(({ pointer = '', detail, expected }) => ({
    field: pointer === '/name' ? mappingField.name : fieldAt(pointer.split('/').slice(2), draft),
    text: expected === undefined ? detail : `${detail}: ${expected}`,
  }))

function fieldAt([member, second = '', third]: readonly string[], draft: MappingDraft): string {
  switch (member) {
    case 'period':
      if (draft.period.by === 'days') return mappingField.first
      return second === 'until' ? mappingField.periodUntil : mappingField.periodColumn
    case 'site':
      return second === 'name' ? mappingField.siteName : mappingField.siteColumn
    case 'subchild':
      if (second === 'table') return mappingField.texts
      return draft.subchild.by === 'id' ? mappingField.category : mappingField.categoryColumn
    case 'values':
      return mappingField.value(Number(second), valueParts[third ?? ''] ?? 'parameter')
    case 'filter':
      return mappingField.filter(Number(second), third === 'texts' ? 'texts' : 'column')
    case 'dateFormat':
      return mappingField.dateFormat
    case 'decimalSign':
      return mappingField.decimalSign
    default:
      return mappingField.category
  }
}

const valueParts: Readonly<Record<string, Parameters<typeof mappingField.value>[1]>> = {
  column: 'column',
  columns: 'first',
  value: 'value',
  unit: 'unit',
  unitColumn: 'unit',
}
