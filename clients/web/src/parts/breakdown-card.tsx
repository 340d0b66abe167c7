import { bars } from '@tomorro/charts/bars'
import { emissionsMeasure, emissionsText, percent } from '@tomorro/charts/measure'
import type { Paint } from '@tomorro/charts/picture'
import { useRef } from 'react'
import { changeOf, type Dashboard, type OverviewQuery, type Part, pathAbove, pathInto, trailOf } from '../dashboard.ts'
import type { useFilters } from '../filters.ts'
import { linesPage } from '../lines.ts'
import { Chart, LinesLink } from './chart.tsx'
import { TableView } from './table-view.tsx'

type BreakdownCardProps = {
  readonly dashboard: Dashboard
  readonly asked: OverviewQuery
  readonly filters: ReturnType<typeof useFilters>
}

/** Levels below the total: scope, then three of the taxonomy. */
const levels = ['scope', 'area', 'group', 'category'] as const

/** Emissions by source, level by level, each part with its change and its lines. */
export function BreakdownCard({ dashboard, asked, filters }: BreakdownCardProps) {
  const path = filters.get('in') === '' ? [] : filters.get('in').split('/')
  const breakdown: readonly Part[] = dashboard.breakdown
  const trail = trailOf(breakdown, path)
  const parts = trail.at(-1)?.children ?? breakdown
  const [scope] = trail
  const level = levels[trail.length] ?? 'category'
  const drill = useRef<HTMLElement>(null)
  const open = (ids: readonly string[]) => {
    filters.set({ in: ids.join('/') })
    // The pressed element disappears.
    drill.current?.focus({ preventScroll: true })
  }
  const above = pathAbove(breakdown, path)
  const isCompared = (changeOf(dashboard, asked.scope2)?.before ?? 0) !== 0
  return (
    <section className="card">
      <Chart
        title={
          trail.length === 0
            ? 'Where emissions come from'
            : `${trail.map(({ displayName }) => displayName).join(', ')} by ${level}`
        }
        sentence={largestSentence(parts)}
        fileName={`breakdown-${asked.from}-${asked.until}`}
        lines={parts.map(({ lines }) => linesPage(lines))}
        onPick={(row) => {
          const part = parts[row]
          if (part?.children !== undefined) open(pathInto(breakdown, [...path, part.id]))
        }}
        draw={(width) =>
          bars({
            bars: parts.map((part) => ({
              label: part.displayName,
              value: part.emissions,
              share: part.share,
              paint: (scope?.id ?? part.id) as Paint,
            })),
            measure: emissionsMeasure(Math.max(...parts.map(({ emissions }) => emissions))),
            heading: 'Part',
            width,
          })
        }
      />
      <nav className="drill" aria-label="Look closer" ref={drill} tabIndex={-1}>
        {trail.length > 0 && (
          <button type="button" className="quiet" onClick={() => open(above)}>
            ← Back to {trailOf(breakdown, above).at(-1)?.displayName ?? 'the total'}
          </button>
        )}
        <TableView
          caption="Parts, why they changed, and their lines"
          columns={[{ heading: 'Part' }, ...(isCompared ? changeColumns : []), { heading: 'Lines' }]}
          rows={parts.map((part) => ({
            key: part.id,
            cells: [
              part.children === undefined ? (
                part.displayName
              ) : (
                <button
                  key="part"
                  type="button"
                  className="link"
                  onClick={() => open(pathInto(breakdown, [...path, part.id]))}
                >
                  {part.displayName}
                </button>
              ),
              ...(isCompared ? changeCells(part) : []),
              <LinesLink key="lines" to={linesPage(part.lines)} about={part.displayName} />,
            ],
          }))}
        />
      </nav>
    </section>
  )
}

const changeColumns = [
  { heading: 'Change', isNumeric: true },
  { heading: 'by use', isNumeric: true },
  { heading: 'by factors', isNumeric: true },
]

function changeCells({ comparison }: Part): string[] {
  if (comparison === undefined) return ['no data', '', '']
  const { change, effects } = comparison
  const largest = Math.max(Math.abs(change), Math.abs(effects.activity), Math.abs(effects.factor))
  const { label, unit } = emissionsMeasure(largest)
  const signed = (kg: number) => `${kg > 0 ? '+' : ''}${label(kg)} ${unit === 'kg CO2e' ? 'kg' : 't'}`
  return [change, effects.activity, effects.factor].map(signed)
}

function largestSentence(parts: readonly Part[]): string {
  const [largest] = [...parts].sort((one, other) => other.emissions - one.emissions)
  if (largest === undefined) return ''
  return `${largest.displayName} is the largest part: ${emissionsText(largest.emissions)}, ${percent(largest.share)} of the total.`
}
