import { bars } from '@tomorro/charts/bars'
import { bridge } from '@tomorro/charts/bridge'
import { decimal, emissionsMeasure, emissionsText, percent, plainMeasure } from '@tomorro/charts/measure'
import type { Paint } from '@tomorro/charts/picture'
import { stackedColumns } from '@tomorro/charts/stacked-columns'
import { targetLine } from '@tomorro/charts/target-line'
import { Link } from 'react-router'
import {
  bridgeOf,
  changeOf,
  changeSentence,
  columnsOf,
  type Dashboard,
  type OverviewQuery,
  type Part,
  trailOf,
} from '../dashboard.ts'
import { periodText } from '../day.ts'
import type { useFilters } from '../filters.ts'
import { gradeWords } from '../words.ts'
import { Chart } from './chart.tsx'
import { TableView } from './table-view.tsx'

type Props = {
  readonly dashboard: Dashboard
  readonly asked: OverviewQuery
  readonly filters: ReturnType<typeof useFilters>
}

const scopeSeries = [
  { label: 'Scope 1', paint: 'scope-1' },
  { label: 'Scope 2', paint: 'scope-2' },
  { label: 'Scope 3', paint: 'scope-3' },
] as const

const headingOf = { monthly: 'Month', quarterly: 'Quarter', yearly: 'Year' } as const

/** The pictures of the overview; each is there only where its data is. */
export function OverviewCharts({ dashboard, asked, filters }: Props) {
  return (
    <>
      <SeriesCard dashboard={dashboard} asked={asked} />
      <div className="columns">
        <BreakdownCard dashboard={dashboard} asked={asked} filters={filters} />
        <ChangeCard dashboard={dashboard} asked={asked} />
        <SitesCard dashboard={dashboard} filters={filters} />
        <TargetCard dashboard={dashboard} />
        <IntensityCard dashboard={dashboard} />
        <QualityCard dashboard={dashboard} />
      </div>
    </>
  )
}

function SeriesCard({ dashboard, asked }: Pick<Props, 'dashboard' | 'asked'>) {
  const columns = columnsOf(dashboard, asked.aggregate, asked.scope2)
  const missing = columns.filter(({ values }) => values === null).length
  const greatest = Math.max(...columns.map(({ values }) => (values ?? []).reduce((sum, value) => sum + value, 0)))
  const heading = headingOf[asked.aggregate]
  const word = heading.toLowerCase()
  return (
    <section className="card">
      <Chart
        title={`Emissions by ${word} and scope`}
        sentence={
          missing === 0
            ? `Every ${word} has data.`
            : `${missing} of ${columns.length} ${word}s have no data; they are hatched, not zero.`
        }
        fileName={`emissions-${asked.from}-${asked.until}`}
        draw={(width) =>
          stackedColumns({
            columns,
            series: scopeSeries,
            measure: emissionsMeasure(greatest),
            heading,
            width,
            height: width < 520 ? 260 : 320,
          })
        }
      />
    </section>
  )
}

function ChangeCard({ dashboard, asked }: Pick<Props, 'dashboard' | 'asked'>) {
  const change = changeOf(dashboard, asked.scope2)
  if (change === undefined || change.before === 0) return null
  return (
    <section className="card">
      <Chart
        title={`Why emissions changed since ${periodText(change.period)}`}
        sentence={changeSentence(change)}
        fileName={`change-${asked.from}-${asked.until}`}
        draw={(width) =>
          bridge({
            steps: bridgeOf(change, dashboard.vault.period),
            measure: emissionsMeasure(Math.max(change.before, change.now)),
            width,
          })
        }
      />
    </section>
  )
}

/** Levels below the total: scope, then three of the taxonomy. */
const levels = ['scope', 'area', 'group', 'category'] as const

function BreakdownCard({ dashboard, asked, filters }: Props) {
  const path = filters.get('in') === '' ? [] : filters.get('in').split('/')
  const breakdown = dashboard.breakdown as readonly Part[]
  const trail = trailOf(breakdown, path)
  const parts = trail.at(-1)?.children ?? breakdown
  const [scope] = trail
  const level = levels[trail.length] ?? 'category'
  const open = (ids: readonly string[]) => filters.set({ in: ids.join('/') })
  const linkOf = (part: Part) => linesAddress(asked, scope?.id, part.id)
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
        onPick={(row) => {
          const part = parts[row]
          if (part?.children !== undefined) open([...trail.map(({ id }) => id), part.id])
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
      <nav className="drill" aria-label="Look closer">
        {trail.length > 0 && (
          <button type="button" className="quiet" onClick={() => open(trail.slice(0, -1).map(({ id }) => id))}>
            ← Back to {trail.at(-2)?.displayName ?? 'the total'}
          </button>
        )}
        {parts.map((part) =>
          part.children === undefined ? (
            <Link key={part.id} to={linkOf(part)}>
              {part.displayName}: what was handed in
            </Link>
          ) : (
            <button
              key={part.id}
              type="button"
              className="quiet"
              onClick={() => open([...trail.map(({ id }) => id), part.id])}
            >
              {part.displayName}
            </button>
          ),
        )}
      </nav>
    </section>
  )
}

function linesAddress({ from, until }: OverviewQuery, _scope: string | undefined, subchildId: string): string {
  return `/activity?${new URLSearchParams({ category: subchildId, from, until, state: 'approved' })}`
}

function largestSentence(parts: readonly Part[]): string {
  const [largest] = [...parts].sort((one, other) => other.emissions - one.emissions)
  if (largest === undefined) return ''
  return `${largest.displayName} is the largest part: ${emissionsText(largest.emissions)}, ${percent(largest.share)} of the total.`
}

function SitesCard({ dashboard, filters }: Pick<Props, 'dashboard' | 'filters'>) {
  const sites = dashboard.sites ?? []
  if (sites.length < 2) return null
  const shown = sites.slice(0, 10)
  const [largest] = shown
  return (
    <section className="card">
      <Chart
        title="Emissions by site"
        sentence={
          largest !== undefined &&
          `${largest.displayName} emits the most: ${emissionsText(largest.emissions)}, ${percent(largest.share)}.`
        }
        fileName="sites"
        onPick={(row) => filters.set({ site: shown[row]?.site ?? '' })}
        draw={(width) =>
          bars({
            bars: shown.map(({ displayName, emissions, share }) => ({
              label: displayName,
              value: emissions,
              share,
              paint: 'accent',
            })),
            measure: emissionsMeasure(Math.max(...shown.map(({ emissions }) => emissions))),
            heading: 'Site',
            width,
          })
        }
      />
    </section>
  )
}

function TargetCard({ dashboard: { targets, vault } }: Pick<Props, 'dashboard'>) {
  if (targets === undefined) return null
  const shown = targets.targets.filter(({ line }) => line.length > 0)
  if (shown.length === 0)
    return (
      <section className="card">
        <h2>Targets</h2>
        <p className="muted">
          {targets.targets.length === 0
            ? 'No target is set yet.'
            : 'The line to your targets cannot be drawn: the base year is not set, or has no data.'}
        </p>
        <p>
          <Link to="/organisation">{targets.targets.length === 0 ? 'Set a target' : 'Go to the settings'}</Link>
        </p>
      </section>
    )
  const year = Number(vault.period.until.slice(0, 4))
  return shown.map(({ year: end, reductionPercent, scopes, line, base, target, actual, gap }) => (
    <section className="card" key={`${end}-${scopes}-${reductionPercent}`}>
      <Chart
        title={`${decimal(reductionPercent, 1)} % less by ${end} (${scopes === 'all' ? 'all scopes' : 'Scopes 1 and 2'})`}
        sentence={
          gap === null || target === null
            ? 'This period cannot be held against the target.'
            : `${emissionsText(Math.abs(gap))} ${gap <= 0 ? 'better' : 'worse'} than the line, which allows ${emissionsText(target)}.`
        }
        fileName={`target-${end}`}
        draw={(width) =>
          targetLine({
            points: line.map((point, index) => ({
              label: String(point.year),
              target: point.target,
              actual: point.year === year ? actual : index === 0 ? base : null,
            })),
            actualLabel: 'Emissions',
            targetLabel: 'Target',
            measure: emissionsMeasure(base ?? 0),
            heading: 'Year',
            width,
            height: 260,
          })
        }
      />
    </section>
  ))
}

const kindWords: Readonly<Record<NonNullable<Dashboard['intensities']>[number]['kind'], string>> = {
  'full-time-equivalents': 'full-time employee',
  'revenue-gbp-million': '£ million of revenue',
  'ebitda-gbp-million': '£ million of EBITDA',
  'floor-area-square-metres': 'square metre of floor',
  'output-tonnes': 'tonne of output',
  'output-litres': 'litre of output',
  'passenger-kilometres': 'passenger kilometre',
}

function IntensityCard({ dashboard: { intensities = [] } }: Pick<Props, 'dashboard'>) {
  if (intensities.length === 0) return null
  return (
    <section className="card">
      <h2>Intensity</h2>
      <TableView
        caption="Emissions per unit"
        columns={[{ heading: 'Per' }, { heading: 'kg CO2e', isNumeric: true }, { heading: 'Change', isNumeric: true }]}
        rows={intensities.map(({ kind, emissionsPerUnit, comparison, missingYears }) => ({
          key: kind,
          cells: [
            kindWords[kind],
            emissionsPerUnit === null
              ? `no data for ${missingYears?.join(', ') ?? 'the period'}`
              : plainMeasure('').label(emissionsPerUnit),
            comparison === undefined || comparison.changePercent === null
              ? 'no data'
              : percent(comparison.changePercent),
          ],
        }))}
      />
    </section>
  )
}

function QualityCard({ dashboard: { vault } }: Pick<Props, 'dashboard'>) {
  const { dataQuality } = vault
  if (dataQuality.length === 0) return null
  const good = dataQuality.filter(({ grade }) => grade <= 2).reduce((sum, { share }) => sum + share, 0)
  return (
    <section className="card">
      <Chart
        title="How good the data is"
        sentence={`${percent(good)} of emissions rest on measured amounts.`}
        fileName="data-quality"
        draw={(width) =>
          bars({
            bars: dataQuality.map(({ grade, emissions, share }) => ({
              label: gradeWords[grade] ?? `Grade ${grade}`,
              value: emissions,
              share,
              paint: grade <= 2 ? 'accent' : 'other',
            })),
            measure: emissionsMeasure(Math.max(...dataQuality.map(({ emissions }) => emissions))),
            heading: 'Data quality',
            width,
          })
        }
      />
    </section>
  )
}
