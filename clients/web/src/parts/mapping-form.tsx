import { mappingField as field, type MappingDraft } from '../import-mapping.ts'
import { errorOf } from './error-summary.tsx'
import { InputField, SelectField } from './field.tsx'
import { CategoryPart } from './mapping-category.tsx'
import { FilterPart } from './mapping-filter.tsx'
import { PeriodPart } from './mapping-period.tsx'
import type { MappingFormProps } from './mapping-question.tsx'
import { SitePart } from './mapping-site.tsx'
import { ValuesPart } from './mapping-values.tsx'

/** The questions of a mapping: category, days, figures, site, conditions, and how rows are added up. */
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
