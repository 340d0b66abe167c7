import { expect } from 'chai'
import { checkSubmission } from '../submission.ts'
import { Decimal } from '../taxonomy/decimal.ts'
import type { Unit } from '../taxonomy/taxonomy.ts'
import { calculate } from './calculate.ts'
import { toFactorSet } from './factor.ts'
import { toPolicy } from './policy.ts'

/** DESNZ 2025. */
const published: readonly [key: string, unit: Unit, kgCo2e: string][] = [
  ['electricity.uk.generation.kwh', 'kWh', '0.177'],
  ['electricity.uk.td.kwh', 'kWh', '0.01853'],
  ['fuel.natural_gas.kwh_gross', 'kWh (Gross CV)', '0.18296'],
  ['fuel.natural_gas.kwh_net', 'kWh (Net CV)', '0.2027'],
  ['fuel.natural_gas.m3', 'cubic metres', '2.06672'],
  ['fuel.burning_oil_kerosene.litre', 'litres', '2.54014'],
  ['car.average.petrol.mile', 'miles', '0.26187'],
  ['car.average.petrol.km', 'km', '0.16272'],
  ['refrigerant.r410a.kg', 'kg', '1924'],
]
const context = {
  factors: toFactorSet(
    published.map(([key, unit, kgCo2e]) => ({
      ...{ key, source: 'DESNZ', edition: 2025, scope: 'scope-1' as const, unit, kgCo2e: new Decimal(kgCo2e) },
    })),
  ),
  policy: toPolicy({ wtt: { isIncluded: false } }),
}
const period = { from: '2025-01-01', until: '2025-12-31' }

function linesOf(subchildId: string, activity: Record<string, unknown>, isEstimated = false) {
  const { value: entry, failure } = checkSubmission({ subchildId, period, activity, isEstimated })
  if (failure) return failure.map(({ pointer, code }) => `${pointer} ${code}`)
  const { value: lines } = calculate(entry, context)
  return lines ?? []
}

describe('an amount in a unit of its own', () => {
  const cases: { subchild: string; activity: Record<string, unknown>; expected: string; input: string }[] = [
    {
      subchild: 'electricity-usage',
      activity: { 1: { value: 12.345, unit: 'MWh' } },
      expected: 'electricity.uk.generation.kwh 2185.065',
      input: '12.345 MWh',
    },
    {
      subchild: 'electricity-usage',
      activity: { 1: { value: '100', unit: 'GJ' } },
      // 27,777.778 kWh
      expected: 'electricity.uk.generation.kwh 4916.66671',
      input: '100 GJ',
    },
    {
      subchild: 'natural-gas-usage',
      activity: { 1: { value: 100, unit: 'therms' } },
      // 2,930.71 kWh of gross calorific value
      expected: 'fuel.natural_gas.kwh_gross 536.2027',
      input: '100 therms',
    },
    {
      subchild: 'natural-gas-usage',
      activity: { 1: { value: 100, unit: 'kWh gross' } },
      expected: 'fuel.natural_gas.kwh_gross 18.296',
      input: '100 kWh (Gross CV)',
    },
    {
      subchild: 'natural-gas-usage',
      activity: { 1: { value: 10, unit: 'm³' } },
      // The published factor per cubic metre, not a conversion.
      expected: 'fuel.natural_gas.m3 20.6672',
      input: '10 cubic metres',
    },
    {
      subchild: 'natural-gas-usage',
      activity: { 1: { value: 10, unit: '100 cu ft' } },
      // 28.316847 m3
      expected: 'fuel.natural_gas.m3 58.52299',
      input: '10 hundred cubic feet',
    },
    {
      subchild: 'natural-gas-usage',
      activity: { 1: { value: 100, unit: 'kWh net' } },
      expected: 'fuel.natural_gas.kwh_net 20.27',
      input: '100 kWh (Net CV)',
    },
    {
      subchild: 'heating-oil-kerosene',
      activity: { 1: { value: 200, unit: 'imperial gallons' } },
      // 909.218 litres
      expected: 'fuel.burning_oil_kerosene.litre 2309.54101',
      input: '200 imperial gallons',
    },
    {
      subchild: 'car-petrol',
      activity: { 2: { value: 100, unit: 'km' } },
      expected: 'car.average.petrol.km 16.272',
      input: '100 km',
    },
    {
      subchild: 'refrigerant-top-up',
      activity: { 1: { value: 2400, unit: 'g' }, 2: 'r410a' },
      expected: 'refrigerant.r410a.kg 4617.6',
      input: '2400 grams',
    },
  ]
  for (const { subchild, activity, expected, input } of cases)
    it(`is priced as ${expected} and kept as ${input}`, () => {
      const [line] = linesOf(subchild, activity)
      if (typeof line !== 'object') throw new Error(line ?? 'no line')
      expect(`${line.factor.key} ${line.emissions.toString()}`).to.equal(expected)
      expect(`${line.input.quantity.toString()} ${line.input.unit}`).to.equal(input)
    })

  for (const { subchild, activity, violations } of [
    { subchild: 'electricity-usage', activity: { 1: { value: 5, unit: 'litres' } }, violations: ['/activity/1 unit'] },
    {
      subchild: 'electricity-usage',
      activity: { 1: { value: 5, unit: 'furlongs' } },
      violations: ['/activity/1 unit'],
    },
    { subchild: 'lpg-heating', activity: { 2: { value: 5, unit: 'kWh net' } }, violations: ['/activity/2 unit'] },
    { subchild: 'electricity-usage', activity: { 1: { value: 'x', unit: 'kWh' } }, violations: ['/activity/1 type'] },
    {
      subchild: 'refrigerant-top-up',
      activity: { 1: 1, 2: { value: 1, unit: 'kg' } },
      violations: ['/activity/2 unit'],
    },
    {
      subchild: 'car-petrol',
      activity: { 2: { value: 1, unit: 'km' }, 3: 1 },
      violations: ['/activity/2 alternative'],
    },
  ])
    it(`is refused: ${JSON.stringify(activity)} of ${subchild}`, () => {
      expect(linesOf(subchild, activity)).to.deep.equal(violations)
    })

  it('is estimated at data quality 3 at best where the reading is', () => {
    const [line] = linesOf('electricity-usage', { 1: 1000 }, true)
    if (typeof line !== 'object') throw new Error(line ?? 'no line')
    expect([line.grade, line.notices.includes('estimated_reading')]).to.deep.equal([3, true])
  })
})
