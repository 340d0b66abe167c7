import { bars } from '@tomorro/charts/bars'
import { bridge } from '@tomorro/charts/bridge'
import { decimal, emissionsMeasure, emissionsText, percent } from '@tomorro/charts/measure'
import { stackedColumns } from '@tomorro/charts/stacked-columns'
import { useNavigate } from 'react-router'
import {
  bridgeOf,
  changeOf,
  changeSentence,
  columnsOf,
  type Dashboard,
  NO_SITE,
  type OverviewQuery,
} from '../dashboard.ts'
import { periodText } from '../day.ts'
import type { useFilters } from '../filters.ts'
import { linesPage } from '../lines.ts'
import { BreakdownCard } from './breakdown-card.tsx'
import { Chart, LinesLink } from './chart.tsx'
import { EnergyCard } from './energy-card.tsx'
import { IntensityCards, TargetCards } from './target-cards.tsx'

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
        <TargetCards dashboard={dashboard} />
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

/** Data quality in four groups, from the best down. */
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
