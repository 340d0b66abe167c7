import type { ComponentProps, ReactNode } from 'react'

type FieldProps = {
  /** The error summary links to it. */
  readonly id: string
  readonly label: string
  readonly help?: ReactNode
  readonly error?: string | undefined
  readonly isOptional?: boolean
}

/** Ids of an input's descriptions, for its `aria-describedby`. */
const describedBy = ({ id, help, error }: Pick<FieldProps, 'id' | 'help' | 'error'>) => {
  const ids = [help === undefined ? [] : `${id}-help`, error === undefined ? [] : `${id}-error`].flat()
  return {
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(error !== undefined && { 'aria-invalid': true }),
  }
}

const Frame = ({ id, label, help, error, isOptional, children }: FieldProps & { children: ReactNode }) => (
  <div className="field">
    <label htmlFor={id}>
      {label}
      {isOptional && <span className="muted"> (optional)</span>}
    </label>
    {help !== undefined && (
      <p id={`${id}-help`} className="help">
        {help}
      </p>
    )}
    {error !== undefined && (
      <p id={`${id}-error`} className="error">
        <span className="unseen">Error: </span>
        {error}
      </p>
    )}
    {children}
  </div>
)

type InputProps = FieldProps &
  Omit<ComponentProps<'input'>, 'id'> & {
    readonly unit?: string | undefined
    /** The selectable units; `unit` is the selected one. */
    readonly units?: readonly string[] | undefined
    readonly onUnit?: (unit: string) => void
  }

/** A labelled input: help and error above it, its unit behind it, fixed or selectable. */
export function InputField({ id, label, help, error, isOptional, unit, units = [], onUnit, ...input }: InputProps) {
  const element = <input id={id} {...input} {...describedBy({ id, help, error })} />
  return (
    <Frame {...{ id, label, help, error, ...(isOptional && { isOptional }) }}>
      {unit === undefined ? (
        element
      ) : (
        <div className="with-unit">
          {element}
          {units.length > 1 && onUnit !== undefined ? (
            <select aria-label={`Unit of ${label}`} value={unit} onChange={({ target }) => onUnit(target.value)}>
              {units.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          ) : (
            <span className="unit">{unit}</span>
          )}
        </div>
      )}
    </Frame>
  )
}

type SelectProps = FieldProps & Omit<ComponentProps<'select'>, 'id'>

export function SelectField({ id, label, help, error, isOptional, children, ...select }: SelectProps) {
  return (
    <Frame {...{ id, label, help, error, ...(isOptional && { isOptional }) }}>
      <select id={id} {...select} {...describedBy({ id, help, error })}>
        {children}
      </select>
    </Frame>
  )
}

type TextProps = FieldProps & Omit<ComponentProps<'textarea'>, 'id'>

/** A labelled text of several lines. */
export function TextField({ id, label, help, error, isOptional, ...area }: TextProps) {
  return (
    <Frame {...{ id, label, help, error, ...(isOptional && { isOptional }) }}>
      <textarea id={id} {...area} {...describedBy({ id, help, error })} />
    </Frame>
  )
}
