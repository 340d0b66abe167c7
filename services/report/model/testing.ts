import { settingDefaults } from '@tomorro/carbon/setting/defaults'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import type { Facts, Figure, Narrative, ReportKind, ReportRequest, Settings, Table } from './facts.ts'
import { reportModel } from './report-model.ts'

export const none = new Decimal(0)

export function figure(given: Partial<Figure> & Pick<Figure, 'subchildId' | 'scope' | 'factorKey'>): Figure {
  const emissions = new Decimal(1_000)
  return {
    ...{ site: 'Leeds', category: null, basis: 'none', factorSource: 'DESNZ 2025', factorEdition: 2025 },
    ...{ factorGwp: 'AR5', unit: 'kWh', method: 'average', grade: 2, notices: [], lines: 1, standing: 1 },
    ...{ quantity: new Decimal(50_000), emissions, location: emissions, market: emissions },
    gases: { co2: none, ch4: none, n2o: none, unsplit: emissions },
    ...given,
  }
}

export const gas = figure({
  subchildId: 'natural-gas-usage',
  scope: 'scope-1',
  factorKey: 'fuel.natural_gas.kwh_gross',
})
export const electricity = figure({
  ...{ subchildId: 'electricity-usage', scope: 'scope-2', basis: 'location' },
  factorKey: 'electricity.uk.generation.kwh',
})
export const fleet = figure({ subchildId: 'car-diesel', scope: 'scope-1', factorKey: 'car.average.diesel.kwh' })
export const greyFleet = figure({
  subchildId: 'grey-fleet-car',
  scope: 'scope-3',
  category: 6,
  factorKey: 'car.average.kwh',
})
export const ofCategory = (category: number): Figure =>
  figure({ subchildId: 'hotel-uk', scope: 'scope-3', category, factorKey: 'hotel.uk.night', unit: 'nights' })
const year = { start: '2025-01-01', end: '2026-01-01' }
export const current = [gas, electricity, fleet, greyFleet, ...[4, 5, 7, 9].map(ofCategory)]

export const complete: Partial<Settings> = {
  'base-year': { year: 2019, restatementThresholdPercent: 5, reason: 'The first whole year' },
  'intensity-denominators': {
    denominators: [2024, 2025].map((of) => ({ kind: 'full-time-equivalents' as const, year: of, value: 120 })),
    primary: { kind: 'full-time-equivalents', reason: 'Emissions follow the number of people' },
  },
  'company-kind': { kind: 'large-unquoted', registeredName: 'Acme Ltd' },
  'organisation-boundary': { approach: 'operational-control', entities: [{ name: 'Acme Ltd' }], overseasSites: [] },
  'scope-3-relevance': {
    categories: Array.from({ length: 15 }, (_, index) => ({
      ...{ category: index + 1, relevance: 'not-relevant' as const, reason: 'We have none' },
    })).filter(({ category }) => ![4, 5, 6, 7, 9].includes(category)),
  },
  targets: { netZeroYear: 2045, targets: [{ year: 2030, reductionPercent: 50, scopes: 'all' }] },
}
export const measure = { title: 'LED lighting in both halls', completedOn: '2025-06-01', savingTonnesCo2e: 12 }
const narrative: Narrative = { measures: [measure], plannedMeasures: [{ title: 'Heat pumps' }] }

export type Given = {
  facts?: Partial<Facts>
  settings?: Partial<Settings>
  request?: Partial<ReportRequest>
  narrative?: Narrative
}

/** A complete report, apart from the given facts. */
export function factsOf(kind: ReportKind, given: Given = {}): Facts {
  return {
    request: {
      ...{ id: 'a', kind, title: 'Report', period: year, aggregate: 'monthly', coverage: [], isDraft: false },
      ...{ narrative: { ...narrative, ...given.narrative }, askedOn: '2026-03-01' },
      signatory: { name: 'A Director', role: 'Director', signedOn: '2026-03-01' },
      ...given.request,
    },
    organisation: 'Acme Ltd',
    settings: { ...settingDefaults, ...complete, ...given.settings } as unknown as Settings,
    ...{ current, previous: current, base: { period: { start: '2019-01-01', end: '2020-01-01' }, figures: current } },
    ...{ years: [], series: [], presence: [], restatements: [], factor: () => undefined },
    ledger: { lines: 8, lastLineId: 'b' },
    ...given.facts,
  }
}

export const codesOf = (kind: ReportKind, given?: Given) =>
  reportModel(factsOf(kind, given)).warnings.map(({ code }) => code)
export const boundary = complete['organisation-boundary'] as Settings['organisation-boundary']
export const without = (...left: Figure[]) => current.filter((each) => !left.includes(each))

export const blocksOf = (facts: Facts, section: string) =>
  reportModel(facts).sections.find(({ id }) => id === section)?.blocks ?? []

export function tableOf(facts: Facts, id: string): Table {
  const blocks = reportModel(facts).sections.flatMap((section) => section.blocks)
  const found = blocks.find((block): block is Table => block.type === 'table' && block.id === id)
  if (!found) throw new Error(`The report has no table ${id}`)
  return found
}

export function cellsOf(facts: Facts, table: string, line: string) {
  const found = tableOf(facts, table).rows.find(({ id }) => id === line)
  if (!found) throw new Error(`The table ${table} has no line ${line}`)
  return found.cells
}
