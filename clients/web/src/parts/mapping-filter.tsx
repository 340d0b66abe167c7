import { type FilterDraft, mappingField as field } from '../import-mapping.ts'
import { SelectField, TextField } from './field.tsx'
import { ColumnField, type MappingPartProps } from './mapping-question.tsx'

/** The conditions that leave rows out. */
export function FilterPart({ draft, sheet, bind, onChange }: MappingPartProps) {
  const { filter } = draft
  const change = (next: readonly FilterDraft[]) => onChange({ ...draft, filter: next })
  return (
    <fieldset>
      <legend>Leave some rows out?</legend>
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
