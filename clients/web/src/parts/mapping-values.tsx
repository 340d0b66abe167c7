import {
  type Column,
  emptyValue,
  mappingField as field,
  type MappingDraft,
  parametersFor,
  type ValueDraft,
} from '../import-mapping.ts'
import { type Parameter, useTaxonomy } from '../taxonomy.ts'
import { InputField, SelectField } from './field.tsx'
import { ColumnField, type MappingPartProps } from './mapping-question.tsx'

/** The figures and details of a row, each from a column, several columns or a constant. */
export function ValuesPart({ draft, sheet, bind, onChange }: MappingPartProps) {
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

type ValueFieldsProps = Pick<MappingPartProps, 'sheet' | 'bind'> & {
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

/** The option for a column of units in place of a unit. */
const OF_COLUMN = 'column:'

/** The unit of an amount: one for all rows, or from a column. */
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
