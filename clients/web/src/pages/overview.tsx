import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { Period } from '@tomorro/carbon/calendar'
import { emissionsMeasure, emissionsText } from '@tomorro/charts/measure'
import { lazy, Suspense, useState } from 'react'
import { Link } from 'react-router'
import { query } from '../api.ts'
import { useApi, useMay } from '../app.ts'
import {
  aggregateFor,
  aggregatesOf,
  bucketsOf,
  calculationPace,
  changeOf,
  changeSentence,
  comparisonOf,
  type Dashboard,
  NO_SITE,
  type OverviewQuery,
  scopesOf,
  totalOf,
} from '../dashboard.ts'
import { periodText } from '../day.ts'
import { useFilters } from '../filters.ts'
import { linesPage } from '../lines.ts'
import { Page } from '../parts/page.tsx'
import { PeriodFilter, usePeriod } from '../parts/period-filter.tsx'
import { QueryProblem } from '../parts/problem-notice.tsx'
import { Skeleton } from '../parts/skeleton.tsx'

// Lazy: figures and sentences appear before the charts are loaded.
const OverviewCharts = lazy(() =>
  import('../parts/overview-charts.tsx').then(({ OverviewCharts: C }) => ({ default: C })),
)
const CompletenessCard = lazy(() =>
  import('../parts/completeness-card.tsx').then(({ CompletenessCard: C }) => ({ default: C })),
)

/** The organisation's emissions at a glance: the figure, its sentence, the charts, the tables. */
export function Component() {
  const filters = useFilters()
  const period = usePeriod(filters)
  const basis = filters.get('scope2') === 'market' ? 'market' : 'location'
  const site = filters.get('site')
  const asked: OverviewQuery = {
    ...period,
    aggregate: bucketsOf(filters.get('by'), period),
    compare: comparisonOf(filters.get('compare')),
    scope2: basis,
    ...(filters.get('wtt') === 'exclude' && { wtt: 'exclude' as const }),
    ...(site !== '' && { site: [site === NO_SITE ? '' : site] }),
  }
  const [pace] = useState(calculationPace)
  const dashboard = useQuery({
    ...query(useApi(), 'getDashboard', { query: asked }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => pace(state.data, state.dataUpdateCount),
  })

  return (
    <Page title="Overview">
      <search className="filters sticky">
        <PeriodFilter filters={filters} period={period} />
        <label>
          Electricity counted
          <select
            value={basis}
            onChange={({ target }) => filters.set({ scope2: target.value === 'market' ? 'market' : '' })}
          >
            <option value="location">by the grid (location-based)</option>
            <option value="market">by your contracts (market-based)</option>
          </select>
        </label>
        <SiteFilter filters={filters} sites={dashboard.data?.sites ?? []} />
        <MoreFilters filters={filters} period={period} />
      </search>
      <QueryProblem query={dashboard} />
      {dashboard.isPending && <Skeleton height="40rem" />}
      {dashboard.data !== undefined && (
        <div className="overview" aria-busy={dashboard.isPlaceholderData}>
          <Headline dashboard={dashboard.data} basis={basis} />
          {!dashboard.data.vault.hasData && <Empty dashboard={dashboard.data} />}
          <Suspense fallback={<Skeleton height="40rem" />}>
            {dashboard.data.vault.hasData && (
              <OverviewCharts dashboard={dashboard.data} asked={asked} filters={filters} />
            )}
            <CompletenessCard asked={asked} />
          </Suspense>
        </div>
      )}
    </Page>
  )
}

function Headline({ dashboard, basis }: { readonly dashboard: Dashboard; readonly basis: 'location' | 'market' }) {
  const { vault } = dashboard
  const change = changeOf(dashboard, basis)
  const total = totalOf(vault, basis)
  const [scope1, scope2, scope3] = scopesOf(vault, basis)
  // One unit for all three, so that they can be compared at a glance.
  const { label, unit } = emissionsMeasure(Math.max(scope1, scope2, scope3))
  return (
    <section className="headline" aria-label="Headline figures">
      <div>
        <p className="muted">Emissions in {periodText(vault.period)}</p>
        <p className="figure hero">{vault.hasData ? emissionsText(total) : 'No data'}</p>
        {vault.hasData && (
          <p className="small">
            <Link to={linesPage(vault.lines)}>Lines of the total</Link>
          </p>
        )}
        {vault.hasData && (
          <p className="sentence">
            {change !== undefined && changeSentence(change)}{' '}
            {incompleteText(dashboard, change !== undefined && change.before !== 0)}
          </p>
        )}
      </div>
      <dl className="scopes">
        {(
          [
            ['Scope 1', 'fuel you burn and leaks', scope1, 'scope-1'],
            ['Scope 2', `electricity and heat you buy, ${basis}-based`, scope2, 'scope-2'],
            ['Scope 3', 'everything else in your value chain', scope3, 'scope-3'],
          ] as const
        ).map(([name, help, kg, mark]) => (
          <div key={name}>
            <dt>
              <span className={`swatch ${mark}`} aria-hidden="true" /> {name}
            </dt>
            <dd>
              <b>{vault.hasData ? `${label(kg)} ${unit}` : 'No data'}</b>
              <span className="small muted">{help}</span>
            </dd>
          </div>
        ))}
      </dl>
      <States dashboard={dashboard} />
    </section>
  )
}

/** Gaps in the figure; says so if the comparison period is incomplete. */
function incompleteText({ vault: { completeness } }: Dashboard, isCompared: boolean): string {
  const { missing, expected } = completeness
  if (missing === 0) return ''
  const text = `${missing} of ${expected} expected months have no data yet`
  return isCompared ? `The comparison is not like for like: ${text}.` : `${text}.`
}

/** Activity that the figure does not include yet, with links to it. */
function States({ dashboard: { vault } }: { readonly dashboard: Dashboard }) {
  const { uncalculated, energySpend } = vault
  const { pending, rejected, draft } = vault.items
  const notes = [
    ...(pending > 0 ? [{ to: '/activity?state=pending', text: `${pending} waiting for review` }] : []),
    ...(rejected > 0 ? [{ to: '/activity?state=rejected', text: `${rejected} sent back` }] : []),
    ...(draft > 0 ? [{ to: '/activity?state=draft', text: `${draft} ${draft === 1 ? 'draft' : 'drafts'}` }] : []),
  ]
  return (
    <>
      {/* Always there, so that screen readers hear its text change. */}
      <p role="status" className="calculating">
        {uncalculated.queued > 0 &&
          `${uncalculated.queued} approved ${uncalculated.queued === 1 ? 'item is' : 'items are'} being calculated; the figures follow by themselves.`}
      </p>
      {notes.length > 0 && (
        <p className="small muted">
          Not counted yet:{' '}
          {notes.map(({ to, text }, index) => (
            <span key={to}>
              {index > 0 && ', '}
              <Link to={to}>{text}</Link>
            </span>
          ))}
        </p>
      )}
      {energySpend.subchildIds.length > 0 && (
        <div className="notice">
          <p>
            <b>Energy or fuel without a quantity counts in Scope 3 only.</b> Hand in the quantity from the bill, or
            enter what a unit costs under <Link to="/organisation">Settings</Link>, Energy prices.
          </p>
        </div>
      )}
      {uncalculated.items > 0 && (
        <div className="notice error">
          <p>
            <b>
              {uncalculated.items} approved {uncalculated.items === 1 ? 'item' : 'items'} could not be calculated
            </b>{' '}
            and {uncalculated.items === 1 ? 'is' : 'are'} in no figure.
          </p>
          <ul>
            {uncalculated.reasons.map(({ code, detail, itemId }) => (
              <li key={code + detail}>
                <Link to={`/activity/${itemId}`}>{detail}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

function Empty({ dashboard: { vault } }: { readonly dashboard: Dashboard }) {
  const mayWrite = useMay('ingestion:write')
  const { pending } = vault.items
  return (
    <div className="empty">
      <h2>There are no figures for this period</h2>
      <p>
        {pending > 0
          ? `${pending} ${pending === 1 ? 'item waits' : 'items wait'} for review; figures appear as soon as they are approved.`
          : 'Choose another period above, or hand in activity. It counts once a reviewer has approved it.'}
      </p>
      {mayWrite && (
        <div className="actions">
          <Link className="button primary" to="/activity/new">
            Hand in activity
          </Link>
          <Link className="button" to="/upload">
            Upload a spreadsheet
          </Link>
        </div>
      )}
    </div>
  )
}

/** Rarely needed filters. Open while one is set, so that no filter is hidden. */
function MoreFilters({
  filters,
  period,
}: {
  readonly filters: ReturnType<typeof useFilters>
  readonly period: Period
}) {
  const isSet = ['by', 'compare', 'wtt'].some((name) => filters.get(name) !== '')
  const { bind } = filters
  return (
    <details className="more-filters" open={isSet || undefined}>
      <summary>More filters</summary>
      <div className="filters">
        <label>
          Columns for each
          <select {...bind('by')}>
            <option value="">{bucketWords[aggregateFor(period)]} (suits the period)</option>
            {aggregatesOf(period).map((aggregate) => (
              <option key={aggregate} value={aggregate}>
                {bucketWords[aggregate]}
              </option>
            ))}
          </select>
        </label>
        <label>
          Compared with
          <select {...bind('compare')}>
            <option value="">the year before</option>
            <option value="previous-period">the period before</option>
            <option value="none">nothing</option>
          </select>
        </label>
        <label>
          Well-to-tank
          <select {...bind('wtt')}>
            <option value="">counted</option>
            <option value="exclude">left out</option>
          </select>
        </label>
      </div>
    </details>
  )
}

const bucketWords = { daily: 'day', weekly: 'week', monthly: 'month', quarterly: 'quarter', yearly: 'year' } as const

type SiteFilterProps = {
  readonly filters: ReturnType<typeof useFilters>
  readonly sites: Dashboard['sites']
}

function SiteFilter({ filters, sites }: SiteFilterProps) {
  const chosen = filters.get('site')
  const known = sites.flatMap(({ site }) => (site === undefined || site === '' ? [] : [site]))
  const names = [...new Set([...(chosen === '' || chosen === NO_SITE ? [] : [chosen]), ...known])]
  if (names.length === 0 && chosen === '') return null
  return (
    <label>
      Site
      <select value={chosen} onChange={({ target }) => filters.set({ site: target.value })}>
        <option value="">All sites</option>
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
        <option value={NO_SITE}>No site named</option>
      </select>
    </label>
  )
}
