import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { decimal, percent } from '@tomorro/charts/measure'
import { useDeferredValue } from 'react'
import { query } from '../api.ts'
import { useApi } from '../app.ts'
import { useFilters } from '../filters.ts'
import { useArrivedFocus } from '../parts/arrived-focus.ts'
import { FilterInput } from '../parts/filter-input.tsx'
import { focusHeading, Page } from '../parts/page.tsx'
import { Pager } from '../parts/pager.tsx'
import { QueryProblem } from '../parts/problem-notice.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { TableView } from '../parts/table-view.tsx'
import { type Schemas, scopeWords } from '../words.ts'

type Factor = Schemas['Factor']

const scopes = Object.keys(scopeWords) as (keyof typeof scopeWords)[]

/** The published factors of the calculation. */
export function Component() {
  const filters = useFilters()
  const key = filters.get('key')
  const back = () => {
    filters.set({ key: '' })
    focusHeading()
  }
  return (
    <Page title="Factors">
      {key === '' ? <Search filters={filters} /> : <Editions factorKey={key} onBack={back} />}
      <p className="small muted">Contains public sector information licensed under the Open Government Licence v3.0.</p>
    </Page>
  )
}

function Search({ filters }: { readonly filters: ReturnType<typeof useFilters> }) {
  const search = useDeferredValue(filters.get('search').trim())
  const scope = scopes.find((one) => one === filters.get('scope'))
  const edition = Number(filters.get('edition'))
  const asked = {
    limit: 50,
    ...(search !== '' && { search }),
    ...(scope !== undefined && { scope }),
    ...(edition > 0 && { edition }),
    ...(filters.get('cursor') !== '' && { cursor: filters.get('cursor') }),
  }
  const found = useQuery({ ...query(useApi(), 'listFactors', { query: asked }), placeholderData: keepPreviousData })
  return (
    <>
      <search className="filters">
        <FilterInput label="Search" type="search" filters={filters} name="search" placeholder="natural gas" />
        <label>
          Edition
          <select value={filters.get('edition')} onChange={({ target }) => filters.set({ edition: target.value })}>
            <option value="">All editions</option>
            {(found.data?.facets.edition ?? []).map(({ value, factors }) => (
              <option key={value} value={value}>
                {value} ({decimal(factors, 0)})
              </option>
            ))}
          </select>
        </label>
        <label>
          Scope
          <select value={filters.get('scope')} onChange={({ target }) => filters.set({ scope: target.value })}>
            <option value="">All scopes</option>
            {(found.data?.facets.scope ?? []).map(({ value, factors }) => (
              <option key={value} value={value}>
                {scopeWords[value]} ({decimal(factors, 0)})
              </option>
            ))}
          </select>
        </label>
      </search>
      <QueryProblem query={found} />
      {found.isPending && <Skeleton height="30rem" />}
      {found.data !== undefined && found.data.items.length === 0 && (
        <div className="empty">
          <h2>No factor matches</h2>
          <p>Use fewer words, such as “gas” instead of “natural gas heating”.</p>
        </div>
      )}
      {found.data !== undefined && found.data.items.length > 0 && (
        <div aria-busy={found.isPlaceholderData}>
          <TableView
            isStacked
            caption="Factors"
            columns={[
              { heading: 'Factor' },
              { heading: 'Scope' },
              { heading: 'Source' },
              { heading: 'kg CO2e', isNumeric: true },
              { heading: 'per' },
            ]}
            rows={found.data.items.map((factor) => ({
              key: `${factor.key} ${factor.source} ${factor.edition}`,
              cells: [
                <button key="open" type="button" className="link" onClick={() => filters.set({ key: factor.key })}>
                  {factor.activity}
                </button>,
                scopeWords[factor.scope],
                `${factor.source}, ${factor.edition}`,
                decimal(factor.kgCo2e, 8),
                factor.unit,
              ],
            }))}
          />
          <Pager nextCursor={found.data.nextCursor} label="Pages of factors" />
        </div>
      )}
    </>
  )
}

/** One factor over its editions, with the change of each. */
function Editions({ factorKey, onBack }: { readonly factorKey: string; readonly onBack: () => void }) {
  const found = useQuery(query(useApi(), 'listFactors', { query: { keys: [factorKey], limit: 100 } }))
  const factors = [...(found.data?.items ?? [])].sort((one, other) => one.edition - other.edition)
  const [newest] = factors.slice(-1)
  const heading = useArrivedFocus<HTMLHeadingElement>()
  return (
    <section className="card">
      <h2 ref={heading} tabIndex={-1}>
        {newest?.activity ?? factorKey}
      </h2>
      <p className="muted">
        {factorKey}
        {newest !== undefined && `, ${scopeWords[newest.scope]}, per ${newest.unit}`}
      </p>
      <QueryProblem query={found} />
      {found.data !== undefined && factors.length === 0 && (
        <p>There is no factor of this key; it may be one of your own.</p>
      )}
      {factors.length > 0 && (
        <TableView
          isStacked
          caption={`Editions of ${factorKey}`}
          columns={[
            { heading: 'Edition', isNumeric: true },
            { heading: 'Source' },
            { heading: 'kg CO2e', isNumeric: true },
            { heading: 'Change', isNumeric: true },
            { heading: 'Licence' },
          ]}
          rows={factors.map((factor, index) => ({
            key: `${factor.source} ${factor.edition}`,
            cells: [
              String(factor.edition),
              factor.source,
              decimal(factor.kgCo2e, 8),
              changeText(factors[index - 1], factor),
              factor.licence,
            ],
          }))}
        />
      )}
      <p>
        <button type="button" onClick={onBack}>
          All factors
        </button>
      </p>
    </section>
  )
}

function changeText(before: Factor | undefined, { kgCo2e }: Factor): string {
  if (before === undefined || before.kgCo2e === 0) return ''
  const change = ((kgCo2e - before.kgCo2e) / before.kgCo2e) * 100
  return `${change > 0 ? '+' : ''}${percent(change)}`
}
