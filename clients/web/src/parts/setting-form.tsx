import { memberAt, type SettingField, type SettingList, typedValue, type Value, withMember } from '../settings.ts'

type EditProps = {
  /** Unique on the page. */
  readonly id: string
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** The inputs of a setting outside of its lists. */
export function SettingFields({
  id,
  value,
  onChange,
  fields,
}: EditProps & { readonly fields: readonly SettingField[] }) {
  return (
    <div className="setting-fields">
      {fields.map((field) => (
        <div key={field.path} className={field.type === 'switch' ? 'choice' : 'field'}>
          {field.type === 'switch' ? (
            <>
              <FieldInput id={`${id}-${field.path}`} field={field} value={value} onChange={onChange} />
              <label htmlFor={`${id}-${field.path}`}>{field.label}</label>
            </>
          ) : (
            <>
              <label htmlFor={`${id}-${field.path}`}>
                {field.label}
                {field.unit !== undefined && ` (${field.unit})`}
                {field.isOptional && <span className="muted"> (optional)</span>}
              </label>
              <FieldInput id={`${id}-${field.path}`} field={field} value={value} onChange={onChange} />
            </>
          )}
        </div>
      ))}
    </div>
  )
}

type ListProps = EditProps & { readonly list: SettingList }

/** The rows of a setting's list, each with its inputs; rows are added below and removed one by one. */
export function SettingListTable({ id, list: { path, label, hint, columns }, value, onChange }: ListProps) {
  const rows = (memberAt(value, path) ?? []) as readonly Value[]
  const change = (next: readonly Value[]) => onChange(withMember(value, path, next))
  return (
    <div>
      <h3>{label}</h3>
      {hint !== undefined && <p className="small muted">{hint}</p>}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
        <section className="scroll" tabIndex={0} aria-label={label}>
          <table className="editable stacked">
            <caption className="unseen">{label}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column.path} scope="col">
                    {headingOf(column)}
                  </th>
                ))}
                <th scope="col">
                  <span className="unseen">Remove</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a row has no name besides its place
                <tr key={index}>
                  {columns.map((column) => (
                    <td key={column.path} data-label={headingOf(column)}>
                      <FieldInput
                        id={`${id}-${path}-${index}-${column.path}`}
                        label={`${column.label}, row ${index + 1}`}
                        field={column}
                        value={row}
                        onChange={(changed) => change(rows.with(index, changed))}
                      />
                    </td>
                  ))}
                  <td>
                    <button type="button" className="quiet" onClick={() => change(rows.toSpliced(index, 1))}>
                      Remove<span className="unseen"> row {index + 1}</span>
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      <button type="button" className="quiet" onClick={() => change([...rows, firstRow(columns)])}>
        Add a row<span className="unseen">: {label}</span>
      </button>
    </div>
  )
}

const headingOf = ({ label, unit }: { label: string; unit?: string }): string =>
  unit === undefined ? label : `${label} (${unit})`

/** A select shows its first choice, so a new row has that value. */
const firstRow = (columns: readonly SettingField[]): Value =>
  columns.reduce<Value>(
    (row, { path, type, choices, isOptional }) =>
      type === 'choice' && !isOptional ? withMember(row, path, choices?.[0]?.value) : row,
    {},
  )

type InputProps = EditProps & { readonly field: SettingField; readonly label?: string }

function FieldInput({ id, field, label, value, onChange }: InputProps) {
  const { path, type, choices = [], isOptional } = field
  const member = memberAt(value, path)
  const common = { id, ...(label !== undefined && { 'aria-label': label }) }
  if (type === 'switch')
    return (
      <input
        {...common}
        type="checkbox"
        checked={member === true}
        onChange={({ target }) => onChange(withMember(value, path, target.checked))}
      />
    )
  const change = ({ target }: { target: { value: string } }) =>
    onChange(withMember(value, path, typedValue(field, target.value)))
  if (type === 'choice')
    return (
      <select {...common} value={String(member ?? '')} onChange={change}>
        {(isOptional || member === undefined) && <option value="">Choose</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )
  const text = member === undefined || member === null ? '' : String(member)
  if (type === 'number')
    return (
      // Uncontrolled during typing, so that "0." and "1e" stay.
      <input {...common} key={text} inputMode="decimal" defaultValue={text} onBlur={change} size={8} />
    )
  const leave = () => {
    if (text !== text.trim()) change({ target: { value: text.trim() } })
  }
  return <input {...common} type={type} value={text} onChange={change} onBlur={leave} />
}
