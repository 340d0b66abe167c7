import { decimal } from '@tomorro/charts/measure'
import { useState } from 'react'
import { saveCsv } from '../save-file.ts'
import type { Schemas } from '../words.ts'
import { useArrivedFocus } from './arrived-focus.ts'
import { TableView } from './table-view.tsx'

type CellViolationsProps = {
  readonly cells: readonly Schemas['CellViolation'][]
  /** The number of all violations; `cells` holds the first 1,000. */
  readonly total: number
  readonly fileName: string
  /** Further advice, if correcting the file is not the only remedy. */
  readonly advice?: string
}

const SHOWN_MAX = 100

/** Invalid cells with the expected values, by row; can be filtered by column and saved as csv. */
export function CellViolations({ cells, total, fileName, advice }: CellViolationsProps) {
  const [column, setColumn] = useState('')
  const box = useArrivedFocus<HTMLDivElement>()
  const columns = [...new Set(cells.map((cell) => cell.column))]
  const matching = cells.filter((cell) => column === '' || cell.column === column)
  const save = () =>
    saveCsv(`${fileName}-errors.csv`, {
      columns: ['Row', 'Column', 'What is wrong', 'Found'],
      rows: cells.map(({ row, column: heading, message, shape }) => [row, heading, message, shape]),
    })
  return (
    <div className="card" ref={box} tabIndex={-1} role="alert">
      <h2 className="error">
        {decimal(total, 0)} {total === 1 ? 'cell is' : 'cells are'} not right; nothing was stored
      </h2>
      <p className="muted">
        {advice ?? `${total === 1 ? 'Correct it' : 'Correct them'} in your file, then choose the file again.`}
      </p>
      <div className="filters">
        {columns.length > 1 && (
          <label>
            Column
            <select value={column} onChange={({ target }) => setColumn(target.value)}>
              <option value="">All columns</option>
              {columns.map((heading) => (
                <option key={heading} value={heading}>
                  {heading === '' ? 'The row as a whole' : heading}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" onClick={save}>
          Download errors as csv
        </button>
      </div>
      <TableView
        caption="Cells that are not right"
        isStacked
        columns={[
          { heading: 'Row', isNumeric: true },
          { heading: 'Column' },
          { heading: 'What is wrong' },
          { heading: 'Found' },
        ]}
        rows={matching.slice(0, SHOWN_MAX).map(({ row, column: heading, code, message, shape }) => ({
          key: `${row}-${heading}-${code}`,
          cells: [row, heading, message, shape],
        }))}
      />
      {matching.length > SHOWN_MAX && (
        <p className="small muted">
          The first {SHOWN_MAX} of {decimal(matching.length, 0)} are shown; the csv holds {decimal(cells.length, 0)}.
        </p>
      )}
    </div>
  )
}
