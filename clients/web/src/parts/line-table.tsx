import { decimal, emissionsMeasure } from '@tomorro/charts/measure'
import { Link } from 'react-router'
import { basisWords, gradeWords, methodWords, noticeText, type Schemas, scopeWords } from '../words.ts'

type Line = Schemas['Line']

/** Ledger lines: amount x factor = emissions, each with its factor's edition and source, and what to know about it. */
export function LineTable({ lines }: { readonly lines: readonly Line[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label="Lines">
      <table>
        <caption className="unseen">Lines: amount times factor</caption>
        <thead>
          <tr>
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
            <LineRow key={line.id} line={line} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function LineRow({ line }: { readonly line: Line }) {
  const { scope, category, basis, quantity, unit, input, factor, emissions, notices, method, grade, reverses } = line
  const isConverted = input.unit !== unit || input.quantity !== quantity
  return (
    <tr>
      <th scope="row">
        {scopeWords[scope]}
        {category !== null && `, category ${category}`}
        {basis !== 'none' && <div className="small muted">{basisWords[basis]}</div>}
        {reverses !== undefined && <div className="small muted">takes back an earlier line</div>}
      </th>
      <td className="number">
        {decimal(quantity, 6)} {unit}
        {isConverted && (
          <div className="small muted">
            from {decimal(input.quantity, 6)} {input.unit}
          </div>
        )}
      </td>
      <td>
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
      <td className="number">{decimal(factor.kgCo2e, 8)}</td>
      <td className="number">{emissionsMeasure(0).exact(emissions)}</td>
    </tr>
  )
}
