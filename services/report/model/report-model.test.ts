import { settingDefaults } from '@tomorro/carbon/setting/defaults'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { displayNamesOf } from '@tomorro/carbon/taxonomy/taxonomy'
import { expect } from 'chai'
import type { Facts, Figure, ReportKind } from './facts.ts'
import { reportModel } from './report-model.ts'
import {
  blocksOf,
  boundary,
  cellsOf,
  codesOf,
  complete,
  current,
  electricity,
  factsOf,
  figure,
  fleet,
  type Given,
  gas,
  greyFleet,
  measure,
  none,
  ofCategory,
  without,
} from './testing.ts'

const months = (...numbers: number[]) =>
  numbers.map((number) => ({
    month: `2025-${String(number).padStart(2, '0')}-01`,
    subchildId: electricity.subchildId,
  }))

function signedOn(day: string) {
  return { name: 'A Director', role: 'Director', signedOn: day }
}

/** Each rule, and the report that breaks it. */
const rules: readonly [kind: ReportKind, code: string, what: string, given: Given][] = [
  ['secr', 'natural_gas_missing', 'has no gas', { facts: { current: without(gas) } }],
  ['secr', 'electricity_missing', 'has no electricity', { facts: { current: without(electricity) } }],
  ['secr', 'transport_fuel_missing', 'has no transport fuel', { facts: { current: without(fleet, greyFleet) } }],
  ['secr', 'employee_car_travel_missing', 'has no employees’ cars', { facts: { current: without(greyFleet) } }],
  ['secr', 'previous_year_missing', 'has no previous year', { facts: { previous: [] } }],
  [
    'secr',
    'energy_missing',
    'has emissions without kWh',
    { facts: { current: [...current, { ...gas, factorKey: 'spend.gas', unit: 'GBP', method: 'spend' }] } },
  ],
  [
    'secr',
    'spend_without_energy',
    'has spend on energy',
    { facts: { current: [...current, { ...ofCategory(1), notices: ['combustion_not_included'] }] } },
  ],
  [
    'secr',
    'uk_share_missing',
    'does not say which sites lie abroad',
    { settings: { 'organisation-boundary': { approach: 'operational-control', entities: [{ name: 'Acme Ltd' }] } } },
  ],
  [
    'secr',
    'low_energy',
    'uses 40,000 kWh',
    { facts: { current: current.map((each) => ({ ...each, quantity: new Decimal(10_000) })) } },
  ],
  [
    'secr',
    'entities_missing',
    'names no entity',
    { settings: { 'organisation-boundary': { ...boundary, entities: [] } } },
  ],
  [
    'secr',
    'approach_missing',
    'has no consolidation approach',
    { settings: { 'organisation-boundary': { entities: boundary.entities, overseasSites: [] } } },
  ],
  ['secr', 'company_kind_missing', 'does not say the kind of company', { settings: { 'company-kind': {} } }],
  ['secr', 'intensity_missing', 'has no denominator', { settings: { 'intensity-denominators': { denominators: [] } } }],
  [
    'secr',
    'intensity_previous_missing',
    'has no denominator of the previous year',
    {
      settings: {
        'intensity-denominators': {
          denominators: [{ kind: 'full-time-equivalents', year: 2025, value: 120 }],
          primary: { kind: 'full-time-equivalents', reason: 'People' },
        },
      },
    },
  ],
  [
    'secr',
    'intensity_reason_missing',
    'does not say why the denominator was chosen',
    {
      settings: {
        'intensity-denominators': { denominators: [{ kind: 'full-time-equivalents', year: 2025, value: 120 }] },
      },
    },
  ],
  ['secr', 'measures_missing', 'does not state measures', { request: { narrative: {} } }],
  [
    'secr',
    'measure_outside_period',
    'has a measure of another year',
    { narrative: { measures: [{ ...measure, completedOn: '2024-06-01' }] } },
  ],
  [
    'secr',
    'measure_is_plan',
    'mixes a plan with measures taken',
    { narrative: { measures: [{ title: 'We will replace the boilers' }] } },
  ],
  [
    'secr',
    'assurance_unnamed',
    'says "verified" without by whom',
    { narrative: { methodology: 'All figures were independently verified.' } },
  ],
  [
    'secr',
    'period_not_twelve_months',
    'is of nine months',
    { request: { period: { start: '2025-01-01', end: '2025-10-01' } } },
  ],
  [
    'secr',
    'period_not_financial_year',
    'begins in another month than the financial year',
    { settings: { 'financial-year-start': { month: 4 } } },
  ],
  ['secr', 'period_in_future', 'is of days to come', { request: { askedOn: '2025-12-01' } }],
  ...(['secr', 'inventory', 'carbon-reduction-plan', 'activity'] as const).map((kind): (typeof rules)[number] => [
    kind,
    'months_without_data',
    'lacks a bill of two months',
    { facts: { presence: months(1, 2, 3, 4, 5, 6, 7, 8, 9, 11) } },
  ]),
  ['inventory', 'ledger_empty', 'has no activity', { facts: { current: [] } }],
  [
    'inventory',
    'base_year_missing',
    'has no base year',
    { facts: { base: undefined as never }, settings: { 'base-year': { year: null, restatementThresholdPercent: 5 } } },
  ],
  [
    'inventory',
    'base_year_empty',
    'has a base year without activity',
    { facts: { base: { period: { start: '2019-01-01', end: '2020-01-01' }, figures: [] } } },
  ],
  [
    'inventory',
    'category_not_assessed',
    'has a category without amount or reason',
    { settings: { 'scope-3-relevance': { categories: [] } } },
  ],
  [
    'inventory',
    'category_without_data',
    'has a relevant category without activity',
    {
      settings: { 'scope-3-relevance': { categories: [{ category: 1, relevance: 'relevant', reason: 'We buy' }] } },
    },
  ],
  [
    'inventory',
    'category_contradiction',
    'has activity in a category that is not relevant',
    {
      settings: {
        'scope-3-relevance': { categories: [{ category: 5, relevance: 'not-relevant', reason: 'No waste' }] },
      },
    },
  ],
  [
    'carbon-reduction-plan',
    'zero_without_reason',
    'has a zero without a reason',
    { facts: { current: without(gas, fleet) } },
  ],
  [
    'carbon-reduction-plan',
    'baseline_line_missing',
    'has a baseline without electricity',
    { facts: { base: { period: { start: '2019-01-01', end: '2020-01-01' }, figures: without(electricity) } } },
  ],
  [
    'carbon-reduction-plan',
    'reporting_year_too_old',
    'is of a year that ended 14 months ago',
    { request: { askedOn: '2027-03-01' } },
  ],
  [
    'carbon-reduction-plan',
    'baseline_months_differ',
    'has a baseline of other months',
    { facts: { base: { period: { start: '2019-04-01', end: '2020-04-01' }, figures: current } } },
  ],
  [
    'carbon-reduction-plan',
    'period_not_twelve_months',
    'is not of twelve months',
    { request: { period: { start: '2025-01-01', end: '2025-10-01' } } },
  ],
  ['carbon-reduction-plan', 'net_zero_missing', 'has no year of net zero', { settings: { targets: { targets: [] } } }],
  [
    'carbon-reduction-plan',
    'net_zero_late',
    'reaches net zero after 2050',
    { settings: { targets: { netZeroYear: 2055, targets: [] } } },
  ],
  [
    'carbon-reduction-plan',
    'carbon_neutral',
    'says "carbon neutral"',
    { narrative: { methodology: 'We are carbon neutral since 2020.' } },
  ],
  [
    'carbon-reduction-plan',
    'targets_missing',
    'has no target',
    { settings: { targets: { netZeroYear: 2045, targets: [] } } },
  ],
  [
    'carbon-reduction-plan',
    'plans_missing',
    'has no planned project',
    { request: { narrative: { measures: [measure] } } },
  ],
  ['carbon-reduction-plan', 'signatory_missing', 'is signed by nobody', { request: { signatory: undefined as never } }],
  [
    'carbon-reduction-plan',
    'signature_date_missing',
    'has no day of signature',
    { request: { signatory: { name: 'A Director', role: 'Director' } } },
  ],
  ...(['secr', 'carbon-reduction-plan'] as const).flatMap((kind): [ReportKind, string, string, Given][] => [
    [kind, 'signed_in_future', 'is signed on a day to come', { request: { signatory: signedOn('2099-01-01') } }],
    [
      ...([kind, 'signed_before_period_end', 'is signed on the last day of its period'] as const),
      { request: { signatory: signedOn('2025-12-31') } },
    ],
  ]),
]

describe('the rules of a report', () => {
  for (const [kind, code, what, given] of rules)
    it(`warn of a report of kind ${kind} that ${what}: ${code}`, () => {
      expect(codesOf(kind)).not.to.include(code)
      expect(codesOf(kind, given)).to.include(code)
    })

  for (const [kind, expected] of [
    ['secr', ['thresholds']],
    ['inventory', []],
    ['carbon-reduction-plan', []],
  ] as const)
    it(`have nothing to say of a whole report of kind ${kind}${kind === 'secr' ? ' but the thresholds' : ''}`, () => {
      expect(codesOf(kind)).to.deep.equal(expected)
    })

  it('warn of the months of an activity that has data in most, not of one that occurs now and then or of days to come', () => {
    const gapsOf = (presence: Facts['presence'], askedOn = '2026-02-01') =>
      reportModel(factsOf('secr', { facts: { presence }, request: { askedOn } })).warnings.flatMap(
        ({ code, detail }) => (code === 'months_without_data' ? [detail] : []),
      )
    const name = displayNamesOf(electricity.subchildId).subchildDisplayName
    expect(gapsOf(months(1, 2, 3, 4, 5, 6, 7, 8, 9, 11))).to.deep.equal([
      `${name} has no data in October 2025 and December 2025.`,
    ])
    expect(gapsOf(months(3, 9))).to.deep.equal([])
    expect(gapsOf(months(1, 2, 3, 4), '2025-04-20')).to.deep.equal([])
    expect(gapsOf([])).to.deep.equal([])
  })

  it('take a line that the organisation states to be zero, with its reason, as stated', () => {
    const nilLines = [{ line: 'natural-gas' as const, reason: 'All-electric buildings' }]
    const facts = factsOf('secr', { facts: { current: without(gas) }, narrative: { nilLines } })
    expect(reportModel(facts).warnings.map(({ code }) => code)).not.to.include('natural_gas_missing')
    expect(cellsOf(facts, 'emissions', 'gas')[1]).to.deep.equal({ text: '0.00', value: '0' })
  })
})

describe('a year that begins on 29 February', () => {
  for (const end of ['2025-02-28', '2025-03-01'])
    it(`is twelve months where it ends before ${end}`, () => {
      const period = { start: '2024-02-29', end }
      expect(codesOf('secr', { request: { period } })).not.to.include('period_not_twelve_months')
    })
})

describe('an organisation that has stated nothing', () => {
  const settings = Object.fromEntries(Object.keys(complete).map((key) => [key, settingDefaults[key as never]]))
  const nothing = { current: [], previous: [], base: undefined as never, ledger: { lines: 0, lastLineId: null } }
  const request = { narrative: {}, signatory: undefined as never }

  for (const kind of ['activity', 'secr', 'inventory', 'carbon-reduction-plan'] as const)
    it(`gets sections with a sentence or a table each, which name nothing of the contract: ${kind}`, () => {
      const { sections } = reportModel(factsOf(kind, { facts: nothing, settings, request }))
      for (const { title, blocks } of sections) {
        expect(blocks, title).not.to.be.empty
        expect(blocks, title).not.to.deep.include({ type: 'text', text: 'Not stated' })
      }
      expect(JSON.stringify(sections)).not.to.match(/nilLines|narrative\.|Sum of 0/)
    })

  it('gets no zero of a scope that has no activity', () => {
    const facts = factsOf('inventory', { facts: { current: [gas], previous: [] } })
    const texts = (line: string) => cellsOf(facts, 'scopes', line).map(({ text }) => text)
    expect(texts('scope-1').slice(1, 3)).to.deep.equal(['1.00', 'No data'])
    expect(texts('scope-2-market').slice(1, 3)).to.deep.equal(['No data', 'No data'])
    expect(texts('total-market').slice(1, 3)).to.deep.equal(['1.00', 'No data'])
  })

  it('gets no zero of a gas that no factor states', () => {
    expect(cellsOf(factsOf('inventory'), 'gases', 'scope-1').map(({ text }) => text)).to.deep.equal([
      ...['Scope 1', '–', '–', '–', '–', '–', '2.00', '2.00'],
    ])
  })
})

describe('activity that was taken back whole', () => {
  const gone = { ...gas, lines: 2, standing: 0, quantity: none, emissions: none, location: none, market: none }
  const facts = { current: [...without(gas), gone] }

  it('is no zero: the line is not stated, and the methods still count its ledger lines', () => {
    const taken = factsOf('secr', { facts })
    expect(codesOf('secr', { facts })).to.include('natural_gas_missing')
    expect(cellsOf(taken, 'emissions', 'gas')[1]).to.deep.equal({ text: 'Not stated' })
    expect(cellsOf(taken, 'editions', 'DESNZ 2025 2025')[2]?.text).to.equal('9')
  })

  it('counts as zero where somebody has handed in a zero', () => {
    const zero = { current: [...without(gas), { ...gone, lines: 1, standing: 1 }] }
    expect(cellsOf(factsOf('secr', { facts: zero }), 'emissions', 'gas')[1]?.text).to.equal('0.00')
  })
})

describe('the appendix', () => {
  const appendixOf = (kind: ReportKind, facts: Partial<Facts> = {}) =>
    JSON.stringify(blocksOf(factsOf(kind, { facts }), 'appendix'))

  it('says which of its lines the total of the report counts', () => {
    expect(appendixOf('inventory')).not.to.include('The total of this report')
    expect(appendixOf('secr')).to.include('The total of this report, 4000 kgCO2e, is the sum of those lines')
    expect(appendixOf('carbon-reduction-plan')).to.include('The total of this report, 8000 kgCO2e')
  })
})

describe('the methods', () => {
  it('say of well-to-tank emissions and flights what the ledger has, though the settings changed since', () => {
    const travel = (factorKey: string) =>
      figure({ subchildId: 'flight-long-haul', scope: 'scope-3', category: 6, factorKey, unit: 'passenger.km' })
    const withForcing = travel('travel.flight.long_haul.economy.rf.pkm')
    const withoutForcing = travel('travel.flight.long_haul.economy.pkm')
    const wellToTank = travel('wtt.travel.flight.long_haul.economy.pkm')
    const methods = (figures: readonly Figure[], isIncluded: boolean) =>
      JSON.stringify(
        blocksOf(
          factsOf('secr', {
            facts: { current: [...current, ...figures] },
            settings: { wtt: { isIncluded }, 'radiative-forcing': { isIncluded } },
          }),
          'methods',
        ),
      )
    expect(methods([withForcing, wellToTank], false))
      .to.include('Well-to-tank emissions of fuels, electricity and travel are calculated')
      .and.to.include('Flights: with radiative forcing.')
    expect(methods([withoutForcing], true))
      .to.include('No ledger line is of well-to-tank emissions.')
      .and.to.include('Flights: without radiative forcing.')
    expect(methods([withForcing, withoutForcing], true)).to.include('Flights: some with and some without')
  })

  it('name the source and evidence of an own factor, and say that it is one', () => {
    const source = 'Own factor: Declaration of Example Steel Ltd; EPD-2025-114'
    const own = { ...ofCategory(1), factorKey: 'own.factor', factorSource: source, notices: ['own_factor'] }
    const facts = factsOf('inventory', { facts: { current: [...current, own] } })
    const methods = JSON.stringify(blocksOf(facts, 'methods'))
    expect(methods).to.include(source)
    expect(methods).to.include('The organisation’s own factor, with its source and evidence')
    expect(JSON.stringify(blocksOf(factsOf('inventory'), 'methods'))).not.to.include('own factor')
  })
})
