import { mappingField as field, type MappingDraft, withTexts } from '../import-mapping.ts'
import { CategoryOptions } from './category-options.tsx'
import { errorOf } from './error-summary.tsx'
import { SelectField } from './field.tsx'
import { ColumnField, type MappingPartProps, Ways } from './mapping-question.tsx'
import { MappingTexts } from './mapping-texts.tsx'

/** The category of the rows: one for all, or by the texts of a column. */
export function CategoryPart({ draft, sheet, errors, bind, onChange }: MappingPartProps) {
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
          <CategoryOptions />
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
                  Leave out rows whose text is not decided <span className="muted">- the result says how many</span>
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
