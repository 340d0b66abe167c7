import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { query } from '../api.ts'
import { useApi, useMay } from '../app.ts'
import { isDay, momentText, periodText, shortDayText } from '../day.ts'
import { useFilters } from '../filters.ts'
import { CategoryOptions } from '../parts/category-options.tsx'
import { FilterInput } from '../parts/filter-input.tsx'
import { Page } from '../parts/page.tsx'
import { Pager } from '../parts/pager.tsx'
import { QueryProblem } from '../parts/problem-notice.tsx'
import { Skeleton } from '../parts/skeleton.tsx'
import { StateTag } from '../parts/state-tag.tsx'
import { TableView } from '../parts/table-view.tsx'
import { activityText, nameOf, subchildOf, useTaxonomy } from '../taxonomy.ts'
import { type ItemState, type Schemas, stateWords } from '../words.ts'

const PAGE_SIZE = 50

/** All submitted items, newest first. */
export function Component() {
  const api = useApi()
  const mayWrite = useMay('ingestion:write')
  const filters = useFilters()
  const asked = {
    limit: PAGE_SIZE,
    ...(filters.get('state') !== '' && { states: [filters.get('state') as ItemState] }),
    ...(filters.get('category') !== '' && { subchildIds: [filters.get('category')] }),
    ...(isDay(filters.get('from')) && { from: filters.get('from') }),
    ...(isDay(filters.get('until')) && { until: filters.get('until') }),
    ...(filters.get('cursor') !== '' && { cursor: filters.get('cursor') }),
  }
  const items = useQuery({ ...query(api, 'listItems', { query: asked }), placeholderData: keepPreviousData })
  const isFiltered = ['state', 'category', 'from', 'until'].some((name) => filters.get(name) !== '')

  return (
    <Page
      title="Activity"
      actions={
        mayWrite && (
          <div className="actions">
            <Link className="button" to="/upload">
              Upload a spreadsheet
            </Link>
            <Link className="button primary" to="/activity/new">
              Hand in activity
            </Link>
          </div>
        )
      }
    >
      <Filters filters={filters} />
      <QueryProblem query={items} />
      {items.isPending && <Skeleton height="24rem" />}
      {items.data !== undefined && items.data.items.length === 0 && (
        <Empty isFiltered={isFiltered} mayWrite={mayWrite} isPast={filters.get('cursor') !== ''} />
      )}
      {items.data !== undefined && items.data.items.length > 0 && (
        <div aria-busy={items.isPlaceholderData}>
          <ItemTable items={items.data.items} />
          <Pager nextCursor={items.data.nextCursor} label="Pages of activity" />
        </div>
      )}
    </Page>
  )
}

function Filters({ filters }: { readonly filters: ReturnType<typeof useFilters> }) {
  const { bind } = filters
  return (
    <search className="filters">
      <label>
        State
        <select {...bind('state')}>
          <option value="">All states</option>
          {Object.entries(stateWords).map(([state, word]) => (
            <option key={state} value={state}>
              {word}
            </option>
          ))}
        </select>
      </label>
      <label>
        Category
        <select {...bind('category')}>
          <option value="">All categories</option>
          <CategoryOptions />
        </select>
      </label>
      <FilterInput label="From" type="date" filters={filters} name="from" />
      <FilterInput label="Until" type="date" filters={filters} name="until" />
      {filters.search !== '' && (
        <button
          type="button"
          className="quiet"
          onClick={() => filters.set({ state: '', category: '', from: '', until: '' })}
        >
          Clear filters
        </button>
      )}
    </search>
  )
}

function ItemTable({ items }: { readonly items: readonly Schemas['IngestableRecord'][] }) {
  const taxonomy = useTaxonomy()
  return (
    <TableView
      caption="Activity, newest first"
      isStacked
      columns={[
        { heading: 'Category' },
        { heading: 'Period' },
        { heading: 'Amount', isNumeric: true },
        { heading: 'Site' },
        { heading: 'State' },
        { heading: 'Entered' },
      ]}
      rows={items.map((item) => ({
        key: item.id,
        cells: [
          <Link key="link" to={`/activity/${item.id}`}>
            {nameOf(taxonomy, item.subchildId)}
          </Link>,
          periodText(item.period),
          item.entries > 1
            ? `${item.entries.toLocaleString('en-GB')} rows`
            : activityText(subchildOf(taxonomy, item.subchildId), item.activity),
          item.site ?? '',
          <StateTag key="state" state={item.state} />,
          <time key="day" className="together" dateTime={item.createdAt} title={momentText(item.createdAt)}>
            {shortDayText(item.createdAt)}
          </time>,
        ],
      }))}
    />
  )
}

type EmptyProps = { readonly isFiltered: boolean; readonly mayWrite: boolean; readonly isPast: boolean }

function Empty({ isFiltered, mayWrite, isPast }: EmptyProps) {
  if (isFiltered || isPast)
    return (
      <div className="empty">
        <h2>Nothing matches</h2>
        <p>{isPast ? 'There is nothing more on this page.' : 'Widen the period or clear the filters.'}</p>
      </div>
    )
  return (
    <div className="empty">
      <h2>Nothing has been handed in yet</h2>
      {mayWrite ? (
        <>
          <p>Start with your latest electricity bill: its kWh and the days that it covers.</p>
          <Link className="button primary" to="/activity/new?category=electricity-usage">
            Hand in an electricity bill
          </Link>
        </>
      ) : (
        <p>Once a colleague hands in activity, it appears here.</p>
      )}
    </div>
  )
}
