import { bars } from '@tomorro/charts/bars'
import { bridge } from '@tomorro/charts/bridge'
import { decimal, emissionsMeasure, emissionsText, percent, plainMeasure } from '@tomorro/charts/measure'
import type { Paint } from '@tomorro/charts/picture'
import { stackedColumns } from '@tomorro/charts/stacked-columns'
import { targetLine } from '@tomorro/charts/target-line'
import { Link, useNavigate } from 'react-router'
import {
  bridgeOf,
  changeOf,
  changeSentence,
  columnsOf,
  type Dashboard,
  NO_SITE,
  type OverviewQuery,
  type Part,
  pathAbove,
  pathInto,
  trailOf,
} from '../dashboard.ts'
import { periodText } from '../day.ts'
import type { useFilters } from '../filters.ts'
import { linesPage } from '../lines.ts'
import { Chart, LinesLink } from './chart.tsx'
import { EnergyCard } from './energy-card.tsx'
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

const headingOf = { daily: 'Day', weekly: 'Week', monthly: 'Month', quarterly: 'Quarter', yearly: 'Year' } as const

/** The charts of the overview. A chart without data is left out. */
export function OverviewCharts({ dashboard, asked, filters }: Props) {
  return (
    <>
      <SeriesCard dashboard={dashboard} asked={asked} />
      <div className="columns">
        <BreakdownCard dashboard={dashboard} asked={asked} filters={filters} />
        <ChangeCard dashboard={dashboard} asked={asked} />
        <LargestCard dashboard={dashboard} />
        <SitesCard dashboard={dashboard} filters={filters} />
        <EnergyCard dashboard={dashboard} />
        <CategoriesCard dashboard={dashboard} />
        <TargetCard dashboard={dashboard} />
        <IntensityCards dashboard={dashboard} />
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
  const navigate = useNavigate()
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
        lines={dashboard.timeseries.map(({ lines }) => linesPage(lines))}
        onPick={(row) => navigate(linesPage(dashboard.timeseries[row]?.lines ?? ''))}
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
  const breakdown: readonly Part[] = dashboard.breakdown
  const trail = trailOf(breakdown, path)
  const parts = trail.at(-1)?.children ?? breakdown
  const [scope] = trail
  const level = levels[trail.length] ?? 'category'
  const open = (ids: readonly string[]) => filters.set({ in: ids.join('/') })
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
      <nav className="drill" aria-label="Look closer">
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

function LargestCard({ dashboard: { largest } }: Pick<Props, 'dashboard'>) {
  const [first] = largest
  if (first === undefined) return null
  const labelOf = ({ displayName, site }: (typeof largest)[number]) =>
    site === '' ? displayName : `${displayName}, ${site}`
  const share = largest.reduce((sum, one) => sum + one.share, 0)
  return (
    <section className="card">
      <Chart
        title="The largest sources"
        sentence={`${largest.length === 1 ? 'One source makes' : `${largest.length} sources make`} up ${percent(share)} of emissions.`}
        fileName="largest-sources"
        lines={largest.map(({ lines }) => linesPage(lines))}
        draw={(width) =>
          bars({
            bars: largest.map((one) => ({
              label: labelOf(one),
              value: one.emissions,
              share: one.share,
              paint: one.scope,
            })),
            measure: emissionsMeasure(Math.max(...largest.map(({ emissions }) => emissions))),
            heading: 'Source',
            width,
          })
        }
      />
      <ul className="plain small">
        {largest.map((one) => (
          <li key={one.lines}>
            {labelOf(one)}: {decimal(one.quantity, 2)} {one.unit} by {one.factorKey}.{' '}
            <LinesLink to={linesPage(one.lines)} about={labelOf(one)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function CategoriesCard({ dashboard: { categories } }: Pick<Props, 'dashboard'>) {
  const largest = categories.reduce<(typeof categories)[number] | undefined>(
    (most, one) => (most === undefined || one.emissions > most.emissions ? one : most),
    undefined,
  )
  if (largest === undefined) return null
  return (
    <section className="card">
      <Chart
        title="Scope 3 by category of the GHG Protocol"
        sentence={`Category ${largest.category}, ${largest.displayName}, is the largest: ${emissionsText(largest.emissions)}.`}
        fileName="scope-3-categories"
        lines={categories.map(({ lines }) => linesPage(lines))}
        draw={(width) =>
          bars({
            bars: categories.map(({ category, displayName, emissions, share }) => ({
              label: `${category} ${displayName}`,
              value: emissions,
              share,
              paint: 'scope-3',
            })),
            measure: emissionsMeasure(largest.emissions),
            heading: 'Category',
            width,
          })
        }
      />
    </section>
  )
}

function largestSentence(parts: readonly Part[]): string {
  const [largest] = [...parts].sort((one, other) => other.emissions - one.emissions)
  if (largest === undefined) return ''
  return `${largest.displayName} is the largest part: ${emissionsText(largest.emissions)}, ${percent(largest.share)} of the total.`
}

function SitesCard({ dashboard, filters }: Pick<Props, 'dashboard' | 'filters'>) {
  const { sites } = dashboard
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
        lines={shown.map(({ lines }) => linesPage(lines))}
        onPick={(row) => filters.set({ site: shown[row]?.site === '' ? NO_SITE : (shown[row]?.site ?? '') })}
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
  const shown = targets.targets.filter(({ line }) => line.length > 0)
  if (shown.length === 0)
    return (
      <section className="card">
        <h2>Targets</h2>
        <p className="muted">
          {targets.targets.length === 0
            ? 'No target is set yet.'
            : 'The line to your targets cannot be drawn: the base year is not set, or has no data, or a year lacks what its emissions are divided by.'}
        </p>
        <p>
          <Link to="/organisation">{targets.targets.length === 0 ? 'Set a target' : 'Go to the settings'}</Link>
        </p>
      </section>
    )
  const year = Number(vault.period.until.slice(0, 4))
  return shown.map(({ year: end, reductionPercent, scopes, per, line, base, target, actual, gap }) => {
    const unit = per === undefined ? undefined : kindWords[per]
    const said = (value: number) => (unit === undefined ? emissionsText(value) : `${decimal(value, 2)} kg CO2e`)
    return (
      <section className="card" key={`${end}-${scopes}-${per}-${reductionPercent}`}>
        <Chart
          title={`${decimal(reductionPercent, 1)} % less by ${end} (${scopes === 'all' ? 'all scopes' : 'Scopes 1 and 2'}${unit === undefined ? '' : `, per ${unit}`})`}
          sentence={
            gap === null || target === null
              ? 'This period cannot be held against the target.'
              : gap === 0
                ? `On the line, which allows ${said(target)}.`
                : `${said(Math.abs(gap))} ${gap < 0 ? 'better' : 'worse'} than the line, which allows ${said(target)}.`
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
              measure: unit === undefined ? emissionsMeasure(base ?? 0) : plainMeasure(`kg CO2e per ${unit}`),
              heading: 'Year',
              width,
              height: 260,
            })
          }
        />
      </section>
    )
  })
}

const kindWords: Readonly<Record<Dashboard['intensities'][number]['kind'], string>> = {
  'full-time-equivalents': 'full-time employee',
  'revenue-gbp-million': '£ million of revenue',
  'ebitda-gbp-million': '£ million of EBITDA',
  'floor-area-square-metres': 'square metre of floor',
  'output-tonnes': 'tonne of output',
  'output-litres': 'litre of output',
  'passenger-kilometres': 'passenger kilometre',
}

function IntensityCards({ dashboard: { intensities, vault } }: Pick<Props, 'dashboard'>) {
  return intensities.map((intensity) => {
    const { kind, emissionsPerUnit, comparison } = intensity
    const unit = kindWords[kind]
    const before = comparison?.emissionsPerUnit ?? null
    const periods = [
      ...(vault.comparison === undefined ? [] : [{ period: vault.comparison.period, value: before }]),
      { period: vault.period, value: emissionsPerUnit },
    ]
    return (
      <section className="card" key={kind}>
        <Chart
          title={`Emissions per ${unit}`}
          sentence={intensitySentence(intensity)}
          fileName={`intensity-${kind}`}
          draw={(width) =>
            bars({
              bars: periods.map(({ period, value }) => ({ label: periodText(period), value, paint: 'accent' })),
              measure: plainMeasure(`kg CO2e per ${unit}`),
              heading: 'Period',
              width,
            })
          }
        />
      </section>
    )
  })
}

function intensitySentence({
  kind,
  emissionsPerUnit,
  comparison,
  missingYears = [],
}: Dashboard['intensities'][number]) {
  const unit = kindWords[kind]
  if (emissionsPerUnit === null)
    return (
      <>
        There is no figure: {missingYears.join(', ')} {missingYears.length === 1 ? 'has' : 'have'} no number of this in
        the <Link to="/organisation">settings</Link>.
      </>
    )
  const head = `${plainMeasure('').label(emissionsPerUnit)} kg CO2e per ${unit}`
  const change = comparison?.changePercent
  if (change === undefined || change === null) return `${head}.`
  return `${head}, ${percent(Math.abs(change))} ${change < 0 ? 'less' : 'more'} than in the period compared with.`
}

/** Grades in at most four groups, from the best data down. */
const qualitySeries = [
  { label: 'Measured', grades: [1, 2], paint: 'accent' },
  { label: 'From distance or activity', grades: [3], paint: 'scope-2' },
  { label: 'Estimated', grades: [4], paint: 'scope-3' },
  { label: 'Estimated from spend', grades: [5], paint: 'other' },
] as const

function QualityCard({ dashboard: { vault } }: Pick<Props, 'dashboard'>) {
  const { dataQuality, dataQualityByScope } = vault
  if (dataQuality.length === 0) return null
  const good = dataQuality.filter(({ grade }) => grade <= 2).reduce((sum, { share }) => sum + share, 0)
  const columns = scopeSeries.map(({ label, paint }) => {
    const parts = dataQualityByScope.filter(({ scope }) => scope === paint)
    const emissionsOf = (grades: readonly number[]) =>
      parts.filter(({ grade }) => grades.includes(grade)).reduce((sum, { emissions }) => sum + emissions, 0)
    return {
      label,
      name: label,
      values: parts.length === 0 ? null : qualitySeries.map(({ grades }) => emissionsOf(grades)),
    }
  })
  const greatest = Math.max(...columns.map(({ values }) => (values ?? []).reduce((sum, value) => sum + value, 0)))
  return (
    <section className="card">
      <Chart
        title="How good the data is"
        sentence={`${percent(good)} of emissions rest on measured amounts.`}
        fileName="data-quality"
        draw={(width) =>
          stackedColumns({
            columns,
            series: qualitySeries,
            measure: emissionsMeasure(greatest),
            heading: 'Scope',
            width,
            height: 260,
          })
        }
      />
    </section>
  )
}
