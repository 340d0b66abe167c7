import { intensityKey, intensityOfTarget } from '@tomorro/carbon/intensity'
import { intensityLabel } from '@tomorro/carbon/labels'
import { bars } from '@tomorro/charts/bars'
import { decimal, emissionsMeasure, emissionsText, percent, plainMeasure } from '@tomorro/charts/measure'
import { targetLine } from '@tomorro/charts/target-line'
import { Link } from 'react-router'
import type { Dashboard } from '../dashboard.ts'
import { periodText } from '../day.ts'
import { Chart } from './chart.tsx'

type TargetCardsProps = { readonly dashboard: Dashboard }

/** The line to each target, with the emissions of the period beside it. */
export function TargetCards({ dashboard: { targets, vault } }: TargetCardsProps) {
  const shown = targets.targets.filter(({ line }) => line.length > 0)
  if (shown.length === 0)
    return (
      <section className="card">
        <h2>Targets</h2>
        <p className="muted">
          {targets.targets.length === 0
            ? 'No target is set yet.'
            : 'The line to your targets cannot be drawn: the base year is not set, or has no data, or a year lacks the denominator of its emissions.'}
        </p>
        <p>
          <Link to="/organisation">{targets.targets.length === 0 ? 'Set a target' : 'Go to the settings'}</Link>
        </p>
      </section>
    )
  const year = Number(vault.period.until.slice(0, 4))
  return shown.map((progress) => {
    const { year: end, reductionPercent, scopes, line, base, target, actual, gap } = progress
    const intensity = intensityOfTarget(progress)
    const unit = intensity && intensityLabel(intensity).one
    const said = (value: number) => (unit === undefined ? emissionsText(value) : `${decimal(value, 2)} kg CO2e`)
    return (
      <section className="card" key={`${end}-${scopes}-${intensity && intensityKey(intensity)}-${reductionPercent}`}>
        <Chart
          title={`${decimal(reductionPercent, 1)} % less by ${end} (${scopes === 'all' ? 'all scopes' : 'Scopes 1 and 2'}${unit === undefined ? '' : `, per ${unit}`})`}
          sentence={
            gap === null || target === null
              ? 'There is no data in this period yet to compare with the line.'
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

/** Emissions per unit of each denominator in the settings. */
export function IntensityCards({ dashboard: { intensities, vault } }: TargetCardsProps) {
  return intensities.map((intensity) => {
    const { emissionsPerUnit, comparison } = intensity
    const unit = intensityLabel(intensity).one
    const key = intensityKey(intensity)
    const before = comparison?.emissionsPerUnit ?? null
    const periods = [
      ...(vault.comparison === undefined ? [] : [{ period: vault.comparison.period, value: before }]),
      { period: vault.period, value: emissionsPerUnit },
    ]
    return (
      <section className="card" key={key}>
        <Chart
          title={`Emissions per ${unit}`}
          sentence={intensitySentence(intensity)}
          fileName={`intensity-${key}`}
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

function intensitySentence(intensity: Dashboard['intensities'][number]) {
  const { emissionsPerUnit, comparison, missingYears = [] } = intensity
  const unit = intensityLabel(intensity).one
  if (emissionsPerUnit === null && missingYears.length === 0) return 'There is no data in this period yet.'
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
