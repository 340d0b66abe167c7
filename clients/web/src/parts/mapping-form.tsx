import type { ReactNode } from 'react'
import {
  type Column,
  datesOf,
  emptyValue,
  type FilterDraft,
  mappingField as field,
  type MappingDraft,
  parametersFor,
  type Sheet,
  type ValueDraft,
  withTexts,
} from '../import-mapping.ts'
import { type Parameter, subchildrenByParent, useTaxonomy } from '../taxonomy.ts'
import { errorOf, type FieldError } from './error-summary.tsx'
import { InputField, SelectField, TextField } from './field.tsx'
import { MappingTexts } from './mapping-texts.tsx'

type MappingFormProps = {
  readonly draft: MappingDraft
  readonly sheet: Sheet
  readonly errors: readonly FieldError[]
  readonly onChange: (draft: MappingDraft) => void
}
type PartProps = MappingFormProps & {
  /** Id and error of a field. */
  readonly bind: (id: string) => { readonly id: string; readonly error: string | undefined }
}

/** The questions of a mapping: category, days, figures, site, conditions, and how finely rows are kept. */
export function MappingForm(props: MappingFormProps) {
  const { draft, errors, onChange } = props
  const part = { ...props, bind: (id: string) => ({ id, error: errorOf(errors, id) }) }
  return (
    <>
      <CategoryPart {...part} />
      <PeriodPart {...part} />
      <ValuesPart {...part} />
      <SitePart {...part} />
      <FilterPart {...part} />
      <SelectField
        {...part.bind(field.sum)}
        label="Add rows up"
        help="Rows of the same category, site and details become one entry. A meter’s 365 days become 12 months."
        value={draft.sum}
        onChange={({ target }) => onChange({ ...draft, sum: target.value as MappingDraft['sum'] })}
      >
        <option value="none">No, each row is an entry</option>
        <option value="day">By day</option>
        <option value="month">By month</option>
      </SelectField>
      <InputField
        {...part.bind(field.name)}
        label="Keep this mapping as"
        help="For example Half-hours. It is offered when the next file has these columns."
        isOptional
        maxLength={100}
        autoComplete="off"
        value={draft.name}
        onChange={({ target }) => onChange({ ...draft, name: target.value })}
      />
    </>
  )
}

function CategoryPart({ draft, sheet, errors, bind, onChange }: PartProps) {
  const { subchild } = draft
  const change = (next: Partial<MappingDraft['subchild']>) => onChange({ ...draft, subchild: { ...subchild, ...next } })
  return (
    <fieldset>
      <legend>What is it?</legend>
      <Ways
        name="map-category-by"
        value={subchild.by}
        ways={[
          ['id', 'All rows are of one category'],
          ['column', 'A column decides, such as account, supplier or fuel'],
        ]}
        onChange={(by) => change({ by })}
      />
      {subchild.by === 'id' ? (
        <SelectField
          {...bind(field.category)}
          label="Category"
          value={subchild.id}
          onChange={({ target }) => change({ id: target.value })}
        >
          <option value="">Choose a category</option>
          <Categories />
        </SelectField>
      ) : (
        <>
          <ColumnField
            {...bind(field.categoryColumn)}
            label="Column that decides the category"
            columns={sheet.columns}
            value={subchild.column}
            onChange={(column) => {
              const samples = sheet.columns.find(({ name }) => name === column)?.samples ?? []
              const emptied = { ...draft, subchild: { ...subchild, column, table: [] } }
              onChange(withTexts(emptied, samples.map(toText)))
            }}
          />
          {subchild.column !== '' && (
            <>
              <MappingTexts
                column={subchild.column}
                table={subchild.table}
                error={errorOf(errors, field.texts)}
                onChange={(table) => change({ table })}
              />
              <label className="choice">
                <input
                  type="checkbox"
                  checked={subchild.leavesOthersOut}
                  onChange={({ target }) => change({ leavesOthersOut: target.checked })}
                />
                <span>
                  Leave out rows whose text is not decided <span className="muted">- they are counted</span>
                </span>
              </label>
            </>
          )}
        </>
      )}
    </fieldset>
  )
}

const toText = (text: string) => ({ text })

const Categories = () =>
  subchildrenByParent(useTaxonomy()).map(({ id, displayName, subchildren }) => (
    <optgroup key={id} label={displayName}>
      {subchildren.map((subchild) => (
        <option key={subchild.id} value={subchild.id}>
          {subchild.displayName}
        </option>
      ))}
    </optgroup>
  ))

function PeriodPart({ draft, sheet, bind, onChange }: PartProps) {
  const { period } = draft
  const change = (next: Partial<MappingDraft['period']>) => onChange({ ...draft, period: { ...period, ...next } })
  const dates = datesOf(draft, sheet)
  const isEither = dates.some(({ dateFormat }) => dateFormat === 'either')
  return (
    <fieldset>
      <legend>Which days does a row cover?</legend>
      <Ways
        name="map-period-by"
        value={period.by}
        ways={[
          ['date', 'Those around the date in one column'],
          ['columns', 'From the date in one column to the date in another'],
          ['days', 'The same days for all rows'],
        ]}
        onChange={(by) => change({ by })}
      />
      {period.by === 'days' ? (
        <div className="pair">
          <InputField
            {...bind(field.first)}
            label="First day"
            type="date"
            value={period.first}
            onChange={({ target }) => change({ first: target.value })}
          />
          <InputField
            {...bind(field.last)}
            label="Last day"
            type="date"
            value={period.last}
            onChange={({ target }) => change({ last: target.value })}
          />
        </div>
      ) : (
        <div className="pair">
          <ColumnField
            {...bind(field.periodColumn)}
            label={period.by === 'date' ? 'Column with the date' : 'Column with the first day'}
            columns={sheet.columns}
            value={period.column}
            onChange={(column) => change({ column })}
          />
          {period.by === 'columns' ? (
            <ColumnField
              {...bind(field.periodUntil)}
              label="Column with the last day"
              columns={sheet.columns}
              value={period.until}
              onChange={(until) => change({ until })}
            />
          ) : (
            <SelectField
              {...bind(field.lasts)}
              label="A row is for"
              value={period.lasts}
              onChange={({ target }) => change({ lasts: target.value as MappingDraft['period']['lasts'] })}
            >
              <option value="day">that day</option>
              <option value="week">the week that begins then</option>
              <option value="month">the month</option>
              <option value="quarter">the quarter</option>
              <option value="year">the calendar year</option>
            </SelectField>
          )}
        </div>
      )}
      {(isEither || draft.dateFormat !== '') && (
        <SelectField
          {...bind(field.dateFormat)}
          label="Dates such as 01/02/2025"
          help={isEither ? 'All dates of the file can be read both ways.' : undefined}
          value={draft.dateFormat}
          onChange={({ target }) => onChange({ ...draft, dateFormat: target.value as MappingDraft['dateFormat'] })}
        >
          <option value="">{isEither ? 'Choose' : 'as the file shows'}</option>
          <option value="day-first">1 February: the day first</option>
          <option value="month-first">2 January: the month first</option>
        </SelectField>
      )}
    </fieldset>
  )
}

function ValuesPart({ draft, sheet, bind, onChange }: PartProps) {
  const parameters = parametersFor(draft, useTaxonomy())
  const { values } = draft
  const change = (next: readonly ValueDraft[]) => onChange({ ...draft, values: next })
  const signs = new Set(
    sheet.columns.flatMap(({ name, decimalSign }) =>
      values.some(({ column, columns }) => column === name || columns.includes(name)) ? (decimalSign ?? []) : [],
    ),
  )
  const isAsked = signs.has('unknown') || draft.decimalSign !== ''
  return (
    <fieldset>
      <legend>Where are the figures?</legend>
      {parameters.length === 0 && <p className="help">Choose the category first.</p>}
      {values.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a value has no name besides its place
        <fieldset className="mapped-value" key={index} aria-label={`Figure ${index + 1}`}>
          <ValueFields
            value={value}
            index={index}
            parameters={parameters}
            sheet={sheet}
            bind={bind}
            onChange={(next) => change(values.with(index, next))}
          />
          {values.length > 1 && (
            <div>
              <button type="button" className="quiet" onClick={() => change(values.toSpliced(index, 1))}>
                Remove<span className="unseen"> figure {index + 1}</span>
              </button>
            </div>
          )}
        </fieldset>
      ))}
      {values.length < Math.min(20, parameters.length) && (
        <button type="button" className="quiet" onClick={() => change([...values, emptyValue])}>
          Add another figure or detail
        </button>
      )}
      {isAsked && (
        <SelectField
          {...bind(field.decimalSign)}
          label="A number such as 1,250"
          value={draft.decimalSign}
          onChange={({ target }) => onChange({ ...draft, decimalSign: target.value as MappingDraft['decimalSign'] })}
        >
          <option value="">as the file shows</option>
          <option value="point">one thousand two hundred and fifty: a point stands before decimals</option>
          <option value="comma">one and a quarter: a comma stands before decimals</option>
        </SelectField>
      )}
    </fieldset>
  )
}

type ValueFieldsProps = Pick<PartProps, 'sheet' | 'bind'> & {
  readonly value: ValueDraft
  readonly index: number
  readonly parameters: readonly Parameter[]
  readonly onChange: (value: ValueDraft) => void
}

function ValueFields({ value, index, parameters, sheet: { columns }, bind, onChange }: ValueFieldsProps) {
  const parameter = parameters.find(({ key }) => key === value.parameter)
  const change = (next: Partial<ValueDraft>) => onChange({ ...value, ...next })
  const isAmount = parameter?.units !== undefined
  const names = columns.map(({ name }) => name)
  const [first = ''] = value.columns
  const last = value.columns.at(-1) ?? ''
  const range = (from: string, until: string) =>
    change({ columns: names.slice(names.indexOf(from), Math.max(names.indexOf(from), names.indexOf(until)) + 1) })
  return (
    <div className="setting-fields">
      <SelectField
        {...bind(field.value(index, 'parameter'))}
        label="Figure"
        value={parameter === undefined ? '' : value.parameter}
        onChange={({ target }) => change({ parameter: target.value, unit: '' })}
      >
        <option value="">Choose</option>
        {parameters.map(({ key, displayName }) => (
          <option key={key} value={key}>
            {displayName}
          </option>
        ))}
      </SelectField>
      <SelectField
        id={`map-value-${index}-from`}
        label="Comes from"
        value={value.from}
        onChange={({ target }) => change({ from: target.value as ValueDraft['from'] })}
      >
        <option value="column">a column</option>
        {(isAmount || value.from === 'columns' || parameter === undefined) && (
          <option value="columns">several columns, added up</option>
        )}
        <option value="value">me: the same for all rows</option>
      </SelectField>
      {value.from === 'column' && (
        <ColumnField
          {...bind(field.value(index, 'column'))}
          label="Column"
          columns={columns}
          value={value.column}
          onChange={(column) => change({ column })}
        />
      )}
      {value.from === 'columns' && (
        <>
          <ColumnField
            {...bind(field.value(index, 'first'))}
            label="First column"
            columns={columns}
            value={first}
            onChange={(from) => range(from, last === '' ? from : last)}
          />
          <ColumnField
            {...bind(field.value(index, 'last'))}
            label={`Last column, ${value.columns.length} in all`}
            columns={columns}
            value={last}
            onChange={(until) => range(first === '' ? until : first, until)}
          />
        </>
      )}
      {value.from === 'value' && <Constant {...{ value, index, parameter, bind, change }} />}
      {isAmount && value.from !== 'value' && <UnitField {...{ value, index, parameter, columns, bind, change }} />}
    </div>
  )
}

type DetailProps = Pick<ValueFieldsProps, 'value' | 'index' | 'bind'> & {
  readonly parameter: Parameter | undefined
  readonly change: (next: Partial<ValueDraft>) => void
}

/** A value that is the same for all rows. */
function Constant({ value: { value }, index, parameter, bind, change }: DetailProps) {
  const common = { ...bind(field.value(index, 'value')), label: 'Value', value }
  const choices =
    parameter?.type === 'boolean'
      ? [
          { value: 'true', displayName: 'Yes' },
          { value: 'false', displayName: 'No' },
        ]
      : parameter?.choices
  if (choices === undefined)
    return (
      <InputField
        {...common}
        unit={parameter?.unit}
        inputMode={parameter?.type === 'decimal' ? 'decimal' : 'text'}
        onChange={({ target }) => change({ value: target.value })}
      />
    )
  return (
    <SelectField {...common} onChange={({ target }) => change({ value: target.value })}>
      <option value="">Choose</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.displayName}
        </option>
      ))}
    </SelectField>
  )
}

/** In a select, a column that names the unit rather than a unit. */
const OF_COLUMN = 'column:'

/** The unit of an amount: one for all rows, or what a column says. */
function UnitField({
  value: { unit, unitColumn },
  index,
  parameter,
  columns,
  bind,
  change,
}: DetailProps & { readonly columns: readonly Column[] }) {
  return (
    <SelectField
      {...bind(field.value(index, 'unit'))}
      label="Unit"
      value={unitColumn === '' ? unit : OF_COLUMN + unitColumn}
      onChange={({ target: { value } }) =>
        change(
          value.startsWith(OF_COLUMN)
            ? { unit: '', unitColumn: value.slice(OF_COLUMN.length) }
            : { unit: value, unitColumn: '' },
        )
      }
    >
      <option value="">{parameter?.unit}</option>
      {parameter?.units
        ?.filter((one) => one !== parameter.unit)
        .map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      <optgroup label="As a column says">
        {columns.map(({ name }) => (
          <option key={name} value={OF_COLUMN + name}>
            {name}
          </option>
        ))}
      </optgroup>
    </SelectField>
  )
}

function SitePart({ draft, sheet, bind, onChange }: PartProps) {
  const { site } = draft
  const change = (next: Partial<MappingDraft['site']>) => onChange({ ...draft, site: { ...site, ...next } })
  const samples = sheet.columns.find(({ name }) => name === site.column)?.samples ?? []
  return (
    <fieldset>
      <legend>Which site?</legend>
      <Ways
        name="map-site-by"
        value={site.by}
        ways={[
          ['none', 'No site'],
          ['column', 'As a column says'],
          ['name', 'The same for all rows'],
        ]}
        onChange={(by) => change({ by })}
      />
      {site.by === 'name' && (
        <InputField
          {...bind(field.siteName)}
          label="Site"
          maxLength={200}
          value={site.name}
          onChange={({ target }) => change({ name: target.value })}
        />
      )}
      {site.by === 'column' && (
        <>
          <ColumnField
            {...bind(field.siteColumn)}
            label="Column with the site"
            columns={sheet.columns}
            value={site.column}
            onChange={(column) => change({ column, table: [] })}
          />
          {site.column !== '' && (
            <details open={site.table.length > 0 || undefined}>
              <summary>Give meters and codes the names of their sites</summary>
              <SiteTable table={site.table} samples={samples} onChange={(table) => change({ table })} />
            </details>
          )}
        </>
      )}
    </fieldset>
  )
}

type SiteTableProps = {
  readonly table: MappingDraft['site']['table']
  readonly samples: readonly string[]
  readonly onChange: (table: MappingDraft['site']['table']) => void
}

/** Texts that are not named stand for themselves. Those that the file shows first are there to begin with. */
function SiteTable({ table, samples, onChange }: SiteTableProps) {
  const rows = [...table, ...samples.filter((text) => !table.some((row) => row.text === text)).map(unnamed)]
  return (
    <>
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is told by its place while its text is typed
        <div className="pair" key={index}>
          <InputField
            id={`map-site-text-${index}`}
            label={`Text ${index + 1} in the file`}
            value={row.text}
            onChange={({ target }) => onChange(rows.with(index, { ...row, text: target.value }))}
          />
          <InputField
            id={`map-site-${index}`}
            label={`Site of text ${index + 1}`}
            maxLength={200}
            value={row.site}
            onChange={({ target }) => onChange(rows.with(index, { ...row, site: target.value }))}
          />
        </div>
      ))}
      <p>
        <button type="button" className="quiet" onClick={() => onChange([...rows, { text: '', site: '' }])}>
          Add another text
        </button>
      </p>
    </>
  )
}

const unnamed = (text: string) => ({ text, site: '' })

function FilterPart({ draft, sheet, bind, onChange }: PartProps) {
  const { filter } = draft
  const change = (next: readonly FilterDraft[]) => onChange({ ...draft, filter: next })
  return (
    <fieldset>
      <legend>Are some rows to be left out?</legend>
      {filter.length === 0 && <p className="help">Totals and other accounts, for example.</p>}
      {filter.map((condition, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a condition has no name besides its place
        <fieldset className="mapped-value" key={index} aria-label={`Condition ${index + 1}`}>
          <div className="setting-fields">
            <ColumnField
              {...bind(field.filter(index, 'column'))}
              label="Column"
              columns={sheet.columns}
              value={condition.column}
              onChange={(column) => change(filter.with(index, { ...condition, column }))}
            />
            <SelectField
              id={field.filter(index, 'is')}
              label="Rows are read where it is"
              value={condition.is}
              onChange={({ target }) =>
                change(filter.with(index, { ...condition, is: target.value as FilterDraft['is'] }))
              }
            >
              <option value="one-of">one of these texts</option>
              <option value="none-of">none of these texts</option>
            </SelectField>
          </div>
          <TextField
            {...bind(field.filter(index, 'texts'))}
            label="Texts"
            help="One in each line. Capitals and spaces do not count."
            value={condition.texts}
            onChange={({ target }) => change(filter.with(index, { ...condition, texts: target.value }))}
          />
          <div>
            <button type="button" className="quiet" onClick={() => change(filter.toSpliced(index, 1))}>
              Remove<span className="unseen"> condition {index + 1}</span>
            </button>
          </div>
        </fieldset>
      ))}
      {filter.length < 20 && (
        <button
          type="button"
          className="quiet"
          onClick={() => change([...filter, { column: '', is: 'none-of', texts: '' }])}
        >
          Add a condition
        </button>
      )}
    </fieldset>
  )
}

type WaysProps<Way extends string> = {
  readonly name: string
  readonly value: Way
  readonly ways: readonly (readonly [Way, ReactNode])[]
  readonly onChange: (way: Way) => void
}

const Ways = <Way extends string>({ name, value, ways, onChange }: WaysProps<Way>) => (
  <div>
    {ways.map(([way, text]) => (
      <label key={way} className="choice">
        <input type="radio" name={name} value={way} checked={value === way} onChange={() => onChange(way)} />
        <span>{text}</span>
      </label>
    ))}
  </div>
)

type ColumnFieldProps = {
  readonly id: string
  readonly error: string | undefined
  readonly label: string
  readonly columns: readonly Column[]
  readonly value: string
  readonly onChange: (name: string) => void
}

/** Chooses a column of the sheet. One that the sheet lacks stays chosen, so that a kept mapping shows what is missing. */
function ColumnField({ columns, value, onChange, ...bound }: ColumnFieldProps) {
  const isMissing = value !== '' && !columns.some(({ name }) => name === value)
  return (
    <SelectField {...bound} value={value} onChange={({ target }) => onChange(target.value)}>
      <option value="">Choose a column</option>
      {isMissing && <option value={value}>{value} (not in this file)</option>}
      {columns.map(({ name, letters }) => (
        <option key={letters} value={name}>
          {name === letters ? name : `${name} (${letters})`}
        </option>
      ))}
    </SelectField>
  )
}
