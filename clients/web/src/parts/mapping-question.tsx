import type { ReactNode } from 'react'
import type { Column, MappingDraft, Sheet } from '../import-mapping.ts'
import type { FieldError } from './error-summary.tsx'
import { SelectField } from './field.tsx'

export type MappingFormProps = {
  readonly draft: MappingDraft
  readonly sheet: Sheet
  readonly errors: readonly FieldError[]
  readonly onChange: (draft: MappingDraft) => void
}

/** The props of one question of a mapping. */
export type MappingPartProps = MappingFormProps & {
  /** Id and error of a field. */
  readonly bind: (id: string) => { readonly id: string; readonly error: string | undefined }
}

type WaysProps<Way extends string> = {
  readonly name: string
  readonly value: Way
  readonly ways: readonly (readonly [Way, ReactNode])[]
  readonly onChange: (way: Way) => void
}

/** Radio buttons for the ways to answer a question. */
export const Ways = <Way extends string>({ name, value, ways, onChange }: WaysProps<Way>) => (
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

/** Selects a column of the sheet. A column that the sheet lacks stays selected, so that a named mapping shows what is missing. */
export function ColumnField({ columns, value, onChange, ...bound }: ColumnFieldProps) {
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
