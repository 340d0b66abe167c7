import { mappingField as field, type MappingDraft } from '../import-mapping.ts'
import { InputField } from './field.tsx'
import { ColumnField, type MappingPartProps, Ways } from './mapping-question.tsx'

/** The site of a row, with names for meters and codes. */
export function SitePart({ draft, sheet, bind, onChange }: MappingPartProps) {
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

/** Texts without a name are their own site. The list starts with the first texts of the file. */
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
