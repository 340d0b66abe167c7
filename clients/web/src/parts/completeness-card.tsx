import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { monthOf, yearOf } from '@tomorro/carbon/calendar'
import { type CellState, grid } from '@tomorro/charts/grid'
import { useState } from 'react'
import { query, type SuccessOf } from '../api.ts'
import { useApi } from '../app.ts'
import type { OverviewQuery } from '../dashboard.ts'
import { monthName } from '../day.ts'
import { Chart } from './chart.tsx'
import { QueryProblem } from './problem-notice.tsx'
import { Skeleton } from './skeleton.tsx'

type Months = SuccessOf<'listMonths'>

/** Rows per page: the grid is about as tall as a screen. */
const ROWS = 20

/** The months with data, by site and activity. */
export function CompletenessCard({ asked: { from, until, site } }: { readonly asked: OverviewQuery }) {
  const [cursors, setCursors] = useState<readonly string[]>([])
  const cursor = cursors.at(-1)
  const asked = {
    from,
    until,
    limit: ROWS,
    ...(site !== undefined && { site }),
    ...(cursor !== undefined && { cursor }),
  }
  const months = useQuery({
    ...query(useApi(), 'listMonths', { query: asked }),
    placeholderData: keepPreviousData,
  })
  if (months.isError && months.data === undefined)
    return (
      <section className="card">
        <h2>Which months have data</h2>
        <QueryProblem query={months} />
      </section>
    )
  if (months.data === undefined) return <Skeleton height="20rem" />
  const { items, totals, nextCursor } = months.data
  if (items.length === 0) return null
  return (
    <section className="card" aria-busy={months.isPlaceholderData}>
      <QueryProblem query={months} />
      <Chart
        title="Which months have data"
        sentence={completenessSentence(totals)}
        fileName={`months-${from}-${until}`}
        draw={(width) => grid({ ...gridOf(items), heading: 'Activity', width })}
      />
      {(cursor !== undefined || nextCursor !== null) && (
        <nav className="actions" aria-label="Pages of the grid">
          {cursor !== undefined && (
            <button type="button" onClick={() => setCursors(cursors.slice(0, -1))}>
              Rows before
            </button>
          )}
          {nextCursor !== null && (
            <button type="button" onClick={() => setCursors([...cursors, nextCursor])}>
              More rows
            </button>
          )}
        </nav>
      )}
    </section>
  )
}

export function completenessSentence({ expected, approved, missing }: Months['totals']): string {
  if (expected === 0) return 'Nothing is expected: nothing was approved in this period or the year before it.'
  const head = `${approved} of ${expected} expected months are approved`
  return missing === 0 ? `${head}; none is missing.` : `${head}; ${missing} have no approved data, which is not zero.`
}

function gridOf(items: Months['items']) {
  const columns = (items[0]?.months ?? []).map(({ month }) => {
    const name = monthName(monthOf(month))
    const short = name.slice(0, 3)
    return { label: monthOf(month) === 1 ? String(yearOf(month)) : short, name: `${name} ${yearOf(month)}` }
  })
  const rows = items.map(({ site, displayName, months }) => ({
    label: site === '' ? displayName : `${displayName}, ${site}`,
    cells: months.map(({ state }): CellState => state),
  }))
  return { columns, rows }
}
