import { decimal } from '@tomorro/charts/measure'
import { useState } from 'react'
import type { Column, Sheet } from '../import-mapping.ts'
import { InputField, SelectField } from './field.tsx'
import { Skeleton } from './skeleton.tsx'
import { TableView } from './table-view.tsx'

/** A sheet of the file and the row of its headings; 0 for none. */
export type SheetPlace = { readonly sheet: string; readonly headingRow: number }

type ImportSheetProps = {
  readonly sheets: readonly Sheet[]
  readonly place: SheetPlace
  /** Undefined while the columns below another heading are loading. */
  readonly sheet: Sheet | undefined
  readonly onChange: (place: SheetPlace) => void
}

/** More columns are shown on request: a day of half-hours has 48. */
const SHOWN_MAX = 8
const HEADING_ROW_MAX = 200

/** The sheet, the row of its heading, and the content of its columns. */
export function ImportSheet({ sheets, place, sheet, onChange }: ImportSheetProps) {
  const [isWhole, setWhole] = useState(false)
  const columns = sheet?.columns ?? []
  // Title rows above the heading do not count.
  const rows = Math.max(0, ...columns.map(({ filled }) => filled))
  return (
    <>
      <div className="pair">
        {sheets.length > 1 && (
          <SelectField
            id="import-sheet"
            label="Sheet"
            value={place.sheet}
            onChange={({ target }) => {
              const chosen = sheets.find(({ name }) => name === target.value)
              onChange({ sheet: target.value, headingRow: chosen?.headingRow ?? 0 })
            }}
          >
            {sheets.map(({ name, isHidden }) => (
              <option key={name} value={name}>
                {name}
                {isHidden && ' (hidden)'}
              </option>
            ))}
          </SelectField>
        )}
        <InputField
          id="import-heading"
          // The typed row is applied on leaving the field; another sheet resets it.
          key={`${place.sheet} ${place.headingRow}`}
          label="Row of the headings"
          help="0 if there are none"
          type="number"
          min={0}
          max={HEADING_ROW_MAX}
          defaultValue={place.headingRow}
          onKeyDown={({ key, currentTarget }) => {
            if (key === 'Enter') currentTarget.blur()
          }}
          onBlur={({ target }) => {
            const headingRow = Number(target.value)
            const isRow = Number.isInteger(headingRow) && headingRow >= 0 && headingRow <= HEADING_ROW_MAX
            if (isRow && target.value !== '' && headingRow !== place.headingRow) onChange({ ...place, headingRow })
          }}
        />
      </div>
      {sheet === undefined ? (
        <Skeleton height="12rem" />
      ) : (
        <>
          <p role="status">
            {decimal(rows, 0)} {rows === 1 ? 'row' : 'rows'}, {decimal(columns.length, 0)} columns.
          </p>
          <TableView
            caption="Columns of the file"
            isStacked
            columns={[
              { heading: 'Heading' },
              { heading: 'Column' },
              { heading: 'Holds' },
              { heading: 'First values' },
              { heading: 'Filled in', isNumeric: true },
            ]}
            rows={(isWhole ? columns : columns.slice(0, SHOWN_MAX)).map((column) => ({
              key: column.letters,
              cells: [column.name, column.letters, holdsText(column), column.samples.join('; '), column.filled],
            }))}
          />
          {columns.length > SHOWN_MAX && (
            <p>
              <button type="button" className="quiet" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
                {isWhole ? 'Show fewer columns' : `Show all ${columns.length} columns`}
              </button>
            </p>
          )}
        </>
      )}
    </>
  )
}

const typeWords: Readonly<Record<Column['type'], string>> = {
  date: 'dates',
  time: 'times of day',
  number: 'numbers',
  boolean: 'yes or no',
  text: 'text',
  mixed: 'various',
  empty: 'nothing',
}
const dateWords: Readonly<Record<NonNullable<Column['dateFormat']>, string>> = {
  'year-first': 'year first',
  'day-first': 'day first',
  'month-first': 'month first',
  either: 'day or month first',
}

const holdsText = ({ type, dateFormat, decimalSign }: Column): string =>
  [
    typeWords[type],
    ...(dateFormat === undefined ? [] : [dateWords[dateFormat]]),
    ...(decimalSign === 'comma' ? ['decimal comma'] : []),
  ].join(', ')
