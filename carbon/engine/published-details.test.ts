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
  /** Key and kgCO2e of each line, upstream lines left out. */
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
  ]
  for (const one of cases) it(one.what, () => expect(linesOf(one)).to.deep.equal(one.lines))
})
