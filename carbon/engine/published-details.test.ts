import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { checkSubmission } from '../submission.ts'
import { Decimal } from '../taxonomy/decimal.ts'
import type { Unit } from '../taxonomy/taxonomy.ts'
import { calculate } from './calculate.ts'
import { toFactorSet } from './factor.ts'
import { toPolicy } from './policy.ts'

type Case = {
  readonly what: string
  readonly subchild: string
  readonly activity: Record<string, unknown>
  /** Key and kgCO2e of each line, without upstream lines. */
  readonly lines: Readonly<Record<string, string>>
}

const file = new URL('../../services/calculation/factors/desnz-2025.csv', import.meta.url)
const factors = toFactorSet(
  readFileSync(file, 'utf8')
    .split('\n')
    .slice(1)
    .filter((row) => row !== '')
    .map((row) => {
      const [key = '', scope, , , unit, kgCo2e = ''] = row.split(',')
      return {
        key,
        source: 'DESNZ',
        edition: 2025,
        scope: scope as 'scope-1',
        unit: unit as Unit,
        kgCo2e: new Decimal(kgCo2e),
      }
    }),
)
const period = { from: '2025-01-01', until: '2025-12-31' }

function linesOf({ subchild, activity }: Case): Record<string, string> {
  const entry = checkSubmission({ subchildId: subchild, period, activity })
  if (entry.failure) throw new Error(JSON.stringify(entry.failure))
  const lines = calculate(entry.value, { factors, policy: toPolicy({ wtt: { isIncluded: false } }) })
  if (lines.failure) throw new Error(JSON.stringify(lines.failure))
  return Object.fromEntries(lines.value.map(({ factor, emissions }) => [factor.key, emissions.toString()]))
}

describe('details that have factors of their own', () => {
  const cases: readonly Case[] = [
    {
      what: 'a leak is charge x rate: 40 kg x 6% = 2.4 kg',
      subchild: 'refrigerant-leakage',
      activity: { 1: 40, 2: 6, 3: 'r410a' },
      lines: { 'refrigerant.r410a.kg': '4617.6' },
    },
    {
      what: 'a small petrol car',
      subchild: 'car-petrol',
      activity: { 2: 1000, 4: 'small' },
      lines: { 'car.small.petrol.mile': '230.27' },
    },
    {
      what: 'a car whose size nobody gave is the average one',
      subchild: 'car-petrol',
      activity: { 2: 8000 },
      lines: { 'car.average.petrol.mile': '2094.96' },
    },
    {
      what: 'a van of class III',
      subchild: 'van-diesel',
      activity: { 2: 1000, 4: 'class-iii' },
      lines: { 'van.class_iii.diesel.mile': '448.66' },
    },
    {
      what: 'a rigid HGV over 17 tonnes',
      subchild: 'hgv-rigid',
      activity: { 2: 1000, 4: 'over-17t' },
      lines: { 'hgv.rigid_over_17t.average_laden.km': '991.56' },
    },
    {
      what: 'tonne.km of an LNG tanker',
      subchild: 'ship-freight',
      activity: { 1: 100, 2: 1000, 3: 'lng-tanker' },
      lines: { 'freight.sea_tanker.lng_tanker.average.tkm': '1153' },
    },
    {
      what: 'commuting by motorbike is there and back',
      subchild: 'commute-motorbike',
      activity: { 2: 5, 3: 100, 4: 'average' },
      lines: { 'travel.motorbike.average.mile': '182.94' },
    },
    {
      what: 'the heating part of homeworking: 100 hours of 2 people',
      subchild: 'homeworking-part',
      activity: { 1: 100, 2: 2, 3: 'heating' },
      lines: { 'homeworking.heating.fte_hour': '60.468' },
    },
    {
      what: 'batteries to landfill',
      subchild: 'waste-by-material',
      activity: { 1: 2, 2: 'batteries-landfill' },
      lines: { 'waste.batteries.landfill.tonne': '17.96622' },
    },
    {
      what: 'glass of recycled source',
      subchild: 'material-purchased',
      activity: { 1: 1, 2: 'glass-closed-loop' },
      lines: { 'material.glass.closed_loop.tonne': '823.18954' },
    },
    {
      what: 'gas by net calorific value, with the factor of net kWh',
      subchild: 'natural-gas-usage',
      activity: { 3: 1000 },
      lines: { 'fuel.natural_gas.kwh_net': '202.7' },
    },
    {
      what: 'forecourt diesel by mass, with its biogenic part beside it',
      subchild: 'fuel-by-mass',
      activity: { 1: 1, 2: 'diesel-forecourt' },
      lines: { 'fuel.diesel_forecourt.tonne': '3087.94462', 'biogenic.diesel_average_biofuel_blend.tonne': '163.17' },
    },
    {
      what: 'mineral diesel, which has no biogenic part',
      subchild: 'fuel-by-volume',
      activity: { 1: 100, 2: 'diesel-mineral' },
      lines: { 'fuel.diesel_mineral.litre': '266.155' },
    },
    {
      what: 'rail in miles is converted: 100 miles = 160.9344 passenger.km',
      subchild: 'rail-national',
      activity: { 4: 100 },
      lines: { 'travel.rail.national_rail.pkm': '5.70673' },
    },
    {
      what: 'commuting by bus in miles is there and back',
      subchild: 'commute-bus',
      activity: { 4: 5, 3: 10 },
      lines: { 'travel.bus.average_local_bus.pkm': '16.71304' },
    },
    {
      what: 'a gas that the list does not have, by its own GWP',
      subchild: 'refrigerant-own-gas',
      activity: { 1: 2.4, 4: 1387, 5: 'IPCC AR5', 6: 'Engineer’s sheet 12' },
      lines: { 'own.factor': '3328.8' },
    },
    {
      what: 'a leak of such a gas: 40 kg x 6% x 1387',
      subchild: 'refrigerant-own-gas',
      activity: { 2: 40, 3: 6, 4: 1387, 5: 'IPCC AR5', 6: 'Engineer’s sheet 12' },
      lines: { 'own.factor': '3328.8' },
    },
  ]
  for (const one of cases) it(one.what, () => expect(linesOf(one)).to.deep.equal(one.lines))

  for (const [subchild, category] of [
    ['purchased-own-factor', 1],
    ['leased-assets-own-factor', 8],
    ['outbound-freight-own-factor', 9],
    ['sold-products-processing-own-factor', 10],
    ['sold-products-use-own-factor', 11],
    ['sold-products-end-of-life-own-factor', 12],
    ['leased-out-own-factor', 13],
    ['franchise-own-factor', 14],
    ['investment-own-factor', 15],
  ] as const)
    it(`${subchild} counts in category ${category} by the factor that is given, and says whose it is`, () => {
      const texts = { 5: 'Acme EPD 12345, 2024', 6: 'https://acme.example/epd' }
      const entry = checkSubmission({ subchildId: subchild, period, activity: { 3: 200, 4: 12.5, ...texts } })
      if (entry.failure) throw new Error(JSON.stringify(entry.failure))
      const [line] = calculate(entry.value, { factors, policy: toPolicy({}) }).value ?? []
      expect(line?.factor.source).to.equal('Own factor: Acme EPD 12345, 2024; https://acme.example/epd')
      expect([line?.category, line?.emissions.toString(), line?.notices]).to.deep.equal([
        category,
        '2500',
        ['own_factor'],
      ])
    })

  it('is refused without source and evidence', () => {
    const { failure } = checkSubmission({ subchildId: 'investment-own-factor', period, activity: { 0: 1000, 4: 0.2 } })
    expect(failure?.map(({ pointer, code }) => `${pointer} ${code}`)).to.deep.equal([
      '/activity/5 required',
      '/activity/6 required',
    ])
  })
})
