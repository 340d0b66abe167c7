import { emissionsText } from '@tomorro/charts/measure'
import type { Schemas } from '../words.ts'

/** Emissions of a file by scope, and its probable slips. */
export function CheckedFigures({ emissions, notices }: Pick<Schemas['TemplateCheck'], 'emissions' | 'notices'>) {
  const { scope1, scope2Location, scope2Market, scope3, outsideOfScopes } = emissions
  const figures = [
    ['Scope 1', scope1],
    ['Scope 2', scope2Location],
    ...(scope2Market === scope2Location ? [] : [['Scope 2, market-based', scope2Market] as const]),
    ['Scope 3', scope3],
    ...(outsideOfScopes === 0 ? [] : [['Outside of the scopes', outsideOfScopes] as const]),
  ] as const
  return (
    <>
      <dl className="facts">
        {figures.map(([name, kg]) => (
          <div key={name} className="fact">
            <dt>{name}</dt>
            <dd>{emissionsText(kg)}</dd>
          </div>
        ))}
      </dl>
      <Notices notices={notices} />
    </>
  )
}

/** Slips that stop nothing, with their first rows. */
export function Notices({ notices }: Pick<Schemas['TemplateCheck'], 'notices'>) {
  if (notices.length === 0) return null
  return (
    <div className="notice wait">
      <p>
        <b>Look at these before you hand it in</b>
      </p>
      <ul>
        {notices.map(({ code, detail, rows }) => (
          <li key={code}>
            {detail} <span className="muted">({rowsText(rows)})</span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Maximum rows in a notice. */
const NAMED_MAX = 10

const rowsText = (rows: readonly number[]): string =>
  `${rows.length === 1 ? 'row' : 'rows'} ${rows.join(', ')}${rows.length === NAMED_MAX ? ' and maybe more' : ''}`
