import { decimal } from '@tomorro/charts/measure'
import { periodText } from '../day.ts'
import { nameOf, useTaxonomy } from '../taxonomy.ts'
import { methodWords, type Schemas } from '../words.ts'
import { useArrivedFocus } from './arrived-focus.ts'
import { Notices } from './checked-figures.tsx'
import { TableView } from './table-view.tsx'

type Checked = Schemas['ImportCheck']
type ImportCheckedProps = { readonly check: Checked; readonly onHandIn: () => void }

/** The result of importing a file: its items with their kilograms by scope, the rows that are left out, and probable slips. */
export function ImportChecked({ check: { rows, leftOut, items }, onHandIn }: ImportCheckedProps) {
  const taxonomy = useTaxonomy()
  const heading = useArrivedFocus<HTMLHeadingElement>()
  const entries = items.reduce((sum, item) => sum + item.entries, 0)
  return (
    <div className="card">
      <h3 ref={heading} tabIndex={-1}>
        {decimal(rows, 0)} {rows === 1 ? 'row becomes' : 'rows become'} {decimal(entries, 0)}{' '}
        {entries === 1 ? 'entry' : 'entries'} in {decimal(items.length, 0)} {items.length === 1 ? 'item' : 'items'}
      </h3>
      <LeftOut {...leftOut} />
      {items.length > 0 && (
        <TableView
          caption="What comes of the file, in kg CO2e"
          isStacked
          columns={[
            { heading: 'Category' },
            { heading: 'Period' },
            { heading: 'Calculated from' },
            { heading: 'Entries', isNumeric: true },
            { heading: 'Scope 1, kg', isNumeric: true },
            { heading: 'Scope 2, kg', isNumeric: true },
            { heading: 'Scope 3, kg', isNumeric: true },
          ]}
          rows={items.map(({ subchildId, calculationMethod, period, entries: count, emissions }) => ({
            key: `${subchildId} ${calculationMethod}`,
            cells: [
              nameOf(taxonomy, subchildId),
              periodText(period),
              methodWords[calculationMethod],
              count,
              ...[emissions.scope1, emissions.scope2Location, emissions.scope3].map((kg) => decimal(kg, 2)),
            ],
          }))}
        />
      )}
      {items.map(({ subchildId, calculationMethod, notices }) => (
        <section key={`${subchildId} ${calculationMethod}`} aria-label={nameOf(taxonomy, subchildId)}>
          {notices.length > 0 && <p>{nameOf(taxonomy, subchildId)}</p>}
          <Notices notices={notices} />
        </section>
      ))}
      {items.length === 0 ? (
        <p className="error">No row of the file becomes activity. Look at the conditions and at the columns above.</p>
      ) : (
        <div>
          <button type="button" className="primary" onClick={onHandIn}>
            Hand in {decimal(items.length, 0)} {items.length === 1 ? 'item' : 'items'}
          </button>
        </div>
      )}
    </div>
  )
}

/** Accounts for every row. */
function LeftOut({ filtered, unassigned, empty }: Checked['leftOut']) {
  const reasons = [
    ...(filtered > 0 ? [`${decimal(filtered, 0)} by a condition`] : []),
    ...(unassigned > 0 ? [`${decimal(unassigned, 0)} because their text is left out`] : []),
    ...(empty > 0 ? [`${decimal(empty, 0)} without any amount`] : []),
  ]
  return <p>{reasons.length === 0 ? 'No row is left out.' : `Left out: ${reasons.join(', ')}.`}</p>
}
