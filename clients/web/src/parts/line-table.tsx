import { decimal, emissionsMeasure } from '@tomorro/charts/measure'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { periodText } from '../day.ts'
import { basisWords, gradeWords, methodWords, noticeText, type Schemas, scopeWords } from '../words.ts'

type Line = Schemas['Line'] | Schemas['PeriodLine']

type LineTableProps = {
  readonly lines: readonly Line[]
  /** Adds a column with the activity, for lines of several items. */
  readonly nameOf?: ((subchildId: string) => string) | undefined
}

/** Ledger lines: amount x factor = emissions, each with its factor's edition and source and with its notices. */
export function LineTable({ lines, nameOf }: LineTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label="Lines">
      <table className="stacked">
        <caption className="unseen">Lines: amount times factor</caption>
        <thead>
          <tr>
            {nameOf !== undefined && <th scope="col">Activity</th>}
            <th scope="col">Scope</th>
            <th scope="col" className="number">
              Amount
            </th>
            <th scope="col">Factor</th>
            <th scope="col" className="number">
              kg CO2e per unit
            </th>
            <th scope="col" className="number">
              Emissions
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <LineRow key={line.id} line={line} nameOf={nameOf} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function LineRow({ line, nameOf }: { readonly line: Line } & Pick<LineTableProps, 'nameOf'>) {
  const { scope, category, basis, quantity, unit, input, factor, notices, method, grade, reverses } = line
  const isConverted = input.unit !== unit || input.quantity !== quantity
  return (
    <tr>
      {nameOf !== undefined && (
        <th scope="row">
          <Activity line={line} name={nameOf(line.subchildId)} />
        </th>
      )}
      <Cell isHeading={nameOf === undefined}>
        {scopeWords[scope]}
        {category !== null && `, category ${category}`}
        {basis !== 'none' && <div className="small muted together">{basisWords[basis]}</div>}
        {reverses !== undefined && <div className="small muted">takes back an earlier line</div>}
      </Cell>
      <td className="number" data-label="Amount">
        {decimal(quantity, 6)} {unit}
        {isConverted && (
          <div className="small muted">
            from {decimal(input.quantity, 6)} {input.unit}
          </div>
        )}
      </td>
      <td data-label="Factor">
        <Link to={`/factors?key=${encodeURIComponent(factor.key)}`}>{factor.key}</Link>
        <div className="small muted">
          {factor.source}, edition {factor.edition}
        </div>
        <details className="small">
          <summary>
            {notices.length === 0 ? 'Method' : `Method and ${notices.length === 1 ? 'a notice' : 'notices'}`}
          </summary>
          <p>
            {methodWords[method]}. Data quality: {gradeWords[grade]?.toLowerCase() ?? grade}.
          </p>
          {notices.map((code) => (
            <p key={code}>{noticeText(code)}</p>
          ))}
        </details>
      </td>
      <td className="number" data-label="kg CO2e per unit">
        {decimal(factor.kgCo2e, 8)}
      </td>
      <td className="number" data-label="Emissions">
        <Emissions line={line} />
      </td>
    </tr>
  )
}

const Cell = ({ isHeading, children }: { readonly isHeading: boolean; readonly children: ReactNode }) =>
  isHeading ? <th scope="row">{children}</th> : <td data-label="Scope">{children}</td>

/** Activity, site and period of a line, linked to its item. */
function Activity({ line, name }: { readonly line: Line; readonly name: string }) {
  const itemId = 'itemId' in line ? line.itemId : undefined
  return (
    <>
      {itemId === undefined ? name : <Link to={`/activity/${itemId}`}>{name}</Link>}
      <div className="small muted">
        {line.site !== undefined && `${line.site}, `}
        {periodText(line.period)}
      </div>
    </>
  )
}

/** The line's share in the period, with the whole line below if that is more. */
function Emissions({ line }: { readonly line: Line }) {
  const { exact } = emissionsMeasure(0)
  if (!('share' in line) || line.share === line.emissions) return exact(line.emissions)
  return (
    <>
      {exact(line.share)}
      <div className="small muted">of {exact(line.emissions)}</div>
    </>
  )
}
