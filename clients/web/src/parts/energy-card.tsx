import { bars } from '@tomorro/charts/bars'
import { plainMeasure } from '@tomorro/charts/measure'
import type { Dashboard } from '../dashboard.ts'
import { energySentence } from '../energy.ts'
import { energyWords } from '../words.ts'
import { Chart } from './chart.tsx'

/** Energy in kWh by kind, as Streamlined Energy and Carbon Reporting requires. */
export function EnergyCard({ dashboard: { vault } }: { readonly dashboard: Dashboard }) {
  const { energy, comparison, period } = vault
  if (energy.kilowattHours === 0 && energy.unknownEmissions === 0) return null
  return (
    <section className="card">
      <Chart
        title="Energy used"
        sentence={energySentence(energy, comparison)}
        fileName={`energy-${period.from}-${period.until}`}
        draw={(width) =>
          bars({
            bars: energy.kinds
              .filter(({ kilowattHours }) => kilowattHours !== 0)
              .map(({ kind, kilowattHours }) => ({
                label: energyWords[kind],
                value: kilowattHours,
                ...(energy.kilowattHours > 0 && { share: (kilowattHours / energy.kilowattHours) * 100 }),
                paint: 'accent',
              })),
            measure: plainMeasure('kWh'),
            heading: 'Energy',
            width,
          })
        }
      />
    </section>
  )
}
