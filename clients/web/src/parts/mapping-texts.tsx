import { decimal } from '@tomorro/charts/measure'
import { useMemo, useState } from 'react'
import { mappingField, type TextDraft } from '../import-mapping.ts'
import { useTaxonomy } from '../taxonomy.ts'
import { optionsOf } from './category-options.tsx'

type MappingTextsProps = {
  readonly column: string
  readonly table: readonly TextDraft[]
  readonly error: string | undefined
  readonly onChange: (table: readonly TextDraft[]) => void
}

const SHOWN_STEP = 25
/** The option for leaving rows out; no subchild has this id. */
const LEFT_OUT = '-'

/** The category of each text of a column: set one by one, or for all texts that a search finds. */
export function MappingTexts({ column, table, error, onChange }: MappingTextsProps) {
  const [search, setSearch] = useState('')
  const [shown, setShown] = useState(SHOWN_STEP)
  const options = useCategoryOptions()
  const matching = table
    .map((entry, index) => ({ ...entry, index }))
    .filter(({ text }) => text.toLowerCase().includes(search.toLowerCase()))
  const undecided = table.filter(({ subchildId }) => subchildId === undefined).length
  const assign = (indexes: readonly number[], chosen: string) => {
    const subchildId = chosen === '' ? undefined : chosen === LEFT_OUT ? null : chosen
    const these = new Set(indexes)
    onChange(table.map((entry, index) => (these.has(index) ? { ...entry, subchildId } : entry)))
  }
  return (
    <fieldset id={mappingField.texts} tabIndex={-1} aria-describedby={error === undefined ? undefined : 'texts-error'}>
      <legend>What each text of “{column}” stands for</legend>
      {error !== undefined && (
        <p id="texts-error" className="error small">
          <span className="unseen">Error: </span>
          {error}
        </p>
      )}
      <p className="help" role="status">
        {table.length === 0
          ? 'Check the file once to list its texts here.'
          : `${decimal(table.length, 0)} texts, ${decimal(undecided, 0)} not decided.`}
      </p>
      {table.length > 5 && (
        <div className="filters">
          <label>
            Find a text
            <input type="search" value={search} onChange={({ target }) => setSearch(target.value)} />
          </label>
          <label>
            Set all {decimal(matching.length, 0)} found to
            <select
              value="?"
              disabled={matching.length === 0}
              onChange={({ target }) =>
                assign(
                  matching.map(({ index }) => index),
                  target.value,
                )
              }
            >
              <option value="?" disabled>
                Choose
              </option>
              {options}
            </select>
          </label>
        </div>
      )}
      {table.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
        <section className="scroll" tabIndex={0} aria-label={`Texts of ${column}`}>
          <table className="stacked">
            <caption className="unseen">Texts of {column} and their categories</caption>
            <thead>
              <tr>
                <th scope="col">Text</th>
                <th scope="col" className="number">
                  Rows
                </th>
                <th scope="col">Category</th>
              </tr>
            </thead>
            <tbody>
              {matching.slice(0, shown).map(({ text, rows, subchildId, index }) => (
                <tr key={text}>
                  <th scope="row">{text === '' ? <i>no text</i> : text}</th>
                  <td className="number" data-label="Rows">
                    {rows === undefined ? '' : decimal(rows, 0)}
                  </td>
                  <td data-label="Category">
                    <select
                      id={mappingField.text(index)}
                      aria-label={`Category of ${text === '' ? 'rows without a text' : text}`}
                      value={subchildId === null ? LEFT_OUT : (subchildId ?? '')}
                      onChange={({ target }) => assign([index], target.value)}
                    >
                      {options}
                    </select>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {matching.length > shown && (
        <p>
          <button type="button" className="quiet" onClick={() => setShown(shown + SHOWN_STEP)}>
            Show {SHOWN_STEP} more of {decimal(matching.length, 0)}
          </button>
        </p>
      )}
    </fieldset>
  )
}

/** Memoised: dozens of selects share hundreds of options. */
function useCategoryOptions() {
  const taxonomy = useTaxonomy()
  return useMemo(
    () => [
      <option key="" value="">
        Not decided
      </option>,
      <option key={LEFT_OUT} value={LEFT_OUT}>
        Leave these rows out
      </option>,
      ...optionsOf(taxonomy),
    ],
    [taxonomy],
  )
}
