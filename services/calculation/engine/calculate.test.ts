import { calculate } from '@tomorro/carbon/engine/calculate'
import { toFactorSet } from '@tomorro/carbon/engine/factor'
import type { Line } from '@tomorro/carbon/engine/ledger-line'
import { toPolicy } from '@tomorro/carbon/engine/policy'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { choicesOf, taxonomy } from '@tomorro/carbon/taxonomy/taxonomy'
import { expect } from 'chai'
import { calculateSubmission, entryOf, linesOf, publishedFactors, type Submission } from '../worker/testing.ts'

const sum = (lines: readonly Line[]) =>
  lines.reduce((total, { emissions }) => total.plus(emissions), new Decimal(0)).toString()
const sumOf = (figures: readonly Decimal[]) =>
  figures.reduce((total, figure) => total.plus(figure), new Decimal(0)).toString()
const year = (edition: number) => ({ from: `${edition}-01-01`, until: `${edition}-12-31` })
const winter = { from: '2025-10-01', until: '2026-03-31' }

describe('calculate', () => {
  // Calculated by hand with the UK Government conversion factors and the SIC multipliers; to five decimals.
  const worked: (Submission & { key: string; kg: string; scope: string })[] = [
    {
      subchildId: 'natural-gas-usage',
      activity: { 1: 10000 },
      ...year(2025),
      key: 'fuel.natural_gas.kwh_gross',
      kg: '1829.6',
      scope: 'scope-1',
    },
    {
      subchildId: 'natural-gas-usage',
      activity: { 1: 10000 },
      ...year(2025),
      key: 'wtt.fuel.natural_gas.kwh_gross',
      kg: '302.1',
      scope: 'scope-3/3',
    },
    {
      subchildId: 'electricity-usage',
      activity: { 1: 12345 },
      ...year(2021),
      key: 'electricity.uk.generation.kwh',
      kg: '2621.21385',
      scope: 'scope-2',
    },
    {
      subchildId: 'electricity-usage',
      activity: { 1: 12345 },
      ...year(2022),
      key: 'electricity.uk.generation.kwh',
      kg: '2387.2761',
      scope: 'scope-2',
    },
    {
      subchildId: 'electricity-usage',
      activity: { 1: 12345 },
      ...year(2024),
      key: 'electricity.uk.generation.kwh',
      kg: '2556.03225',
      scope: 'scope-2',
    },
    {
      subchildId: 'electricity-usage',
      activity: { 1: 12345 },
      ...year(2025),
      key: 'electricity.uk.generation.kwh',
      kg: '2185.065',
      scope: 'scope-2',
    },
    {
      subchildId: 'electricity-usage',
      activity: { 1: 12345 },
      ...year(2026),
      key: 'electricity.uk.generation.kwh',
      kg: '1616.7012',
      scope: 'scope-2',
    },
    {
      subchildId: 'electricity-usage',
      activity: { 1: 12345 },
      ...year(2025),
      key: 'electricity.uk.td.kwh',
      kg: '228.75285',
      scope: 'scope-3/3',
    },
    {
      subchildId: 'diesel-purchased',
      activity: { 1: 500 },
      ...year(2025),
      key: 'fuel.diesel_forecourt.litre',
      kg: '1285.41',
      scope: 'scope-1',
    },
    {
      subchildId: 'diesel-purchased',
      activity: { 1: 500 },
      ...year(2025),
      key: 'biogenic.diesel_average_biofuel_blend.litre',
      kg: '70',
      scope: 'outside-of-scopes',
    },
    {
      subchildId: 'petrol-purchased',
      activity: { 1: 320.5 },
      ...year(2024),
      key: 'fuel.petrol_forecourt.litre',
      kg: '668.0502',
      scope: 'scope-1',
    },
    {
      subchildId: 'refrigerant-top-up',
      activity: { 1: 2.4, 2: 'r410a' },
      ...year(2025),
      key: 'refrigerant.r410a.kg',
      kg: '4617.6',
      scope: 'scope-1',
    },
    {
      subchildId: 'district-heat-steam',
      activity: { 1: 8000 },
      ...year(2025),
      key: 'heat.district.kwh',
      kg: '1402.32',
      scope: 'scope-2',
    },
    {
      subchildId: 'car-petrol',
      activity: { 2: 8000 },
      ...year(2025),
      key: 'car.average.petrol.mile',
      kg: '2094.96',
      scope: 'scope-1',
    },
    {
      subchildId: 'grey-fleet-car',
      activity: { 2: 5000, 4: 'bev' },
      ...year(2025),
      key: 'travel.car.average.bev.mile',
      kg: '325.6',
      scope: 'scope-3/6',
    },
    {
      subchildId: 'grey-fleet-car',
      activity: { 3: 1200, 4: 'diesel' },
      ...year(2024),
      key: 'travel.car.average.diesel.km',
      kg: '203.808',
      scope: 'scope-3/6',
    },
    {
      subchildId: 'rail-national',
      activity: { 2: 640 },
      ...year(2026),
      key: 'travel.rail.national_rail.pkm',
      kg: '19.7888',
      scope: 'scope-3/6',
    },
    {
      subchildId: 'flight-long-haul',
      activity: { 2: 11080, 3: 2, 4: 'economy', 5: true },
      ...year(2025),
      key: 'travel.flight.long_haul.economy.rf.pkm',
      kg: '2593.6064',
      scope: 'scope-3/6',
    },
    {
      subchildId: 'hotel-uk',
      activity: { 1: 6, 4: 'london' },
      ...year(2025),
      key: 'hotel.uk_london.room_night',
      kg: '69',
      scope: 'scope-3/6',
    },
    {
      subchildId: 'homeworking-hours',
      activity: { 1: 1650, 2: 20 },
      ...year(2025),
      key: 'homeworking.total.fte_hour',
      kg: '11014.74',
      scope: 'scope-3/7',
    },
    {
      subchildId: 'commute-car',
      activity: { 6: 12, 3: 180, 4: 'petrol', 5: 1.5 },
      ...year(2025),
      key: 'travel.car.average.petrol.km',
      kg: '468.6336',
      scope: 'scope-3/7',
    },
    {
      subchildId: 'water-supply',
      activity: { 1: 450 },
      ...year(2025),
      key: 'water.supply.m3',
      kg: '86.085',
      scope: 'scope-3/1',
    },
    {
      subchildId: 'general-waste-landfill',
      activity: { 1: 3.2 },
      ...year(2025),
      key: 'waste.commercial_and_industrial_waste.landfill.tonne',
      kg: '1665.70464',
      scope: 'scope-3/5',
    },
    {
      subchildId: 'food-waste',
      activity: { 1: 0.5, 2: 'landfill' },
      ...year(2025),
      key: 'waste.organic_food_and_drink_waste.landfill.tonne',
      kg: '350.15443',
      scope: 'scope-3/5',
    },
    {
      subchildId: 'hgv-freight',
      activity: { 1: 12, 2: 300 },
      ...year(2025),
      key: 'freight.hgv.all_hgvs.average_laden.tkm',
      kg: '365.868',
      scope: 'scope-3/4',
    },
    {
      subchildId: 'software-and-it-services',
      activity: { 0: 25000 },
      ...year(2022),
      key: 'spend.sic.62',
      kg: '2941.25',
      scope: 'scope-3/1',
    },
    {
      subchildId: 'electricity-usage',
      activity: { 1: 36400 },
      ...winter,
      settings: { 'financial-year-start': { month: 4 } },
      key: 'electricity.uk.generation.kwh',
      kg: '6442.8',
      scope: 'scope-2',
    },
    {
      subchildId: 'electricity-usage',
      activity: { 1: 36400 },
      ...winter,
      settings: { 'factor-year': { policy: 'blended' } },
      key: 'electricity.uk.generation.kwh',
      kg: '5614.08',
      scope: 'scope-2',
    },
    {
      subchildId: 'electricity-usage',
      activity: { 1: 10000 },
      from: '2019-05-26',
      until: '2020-05-24',
      settings: { 'factor-year': { policy: 'blended' } },
      key: 'electricity.uk.generation.kwh',
      kg: '2466.77534',
      scope: 'scope-2',
    },
  ]
  for (const { key, kg, scope, ...submission } of worked)
    it(`prices ${submission.subchildId} ${JSON.stringify(submission.activity)} ${submission.from}..${submission.until}${submission.settings ? ` with ${JSON.stringify(submission.settings)}` : ''} at ${kg} kg by ${key}`, () => {
      const lines = linesOf(submission).filter(({ factor }) => factor.key === key)
      expect(sum(lines)).to.equal(kg)
      for (const line of lines) expect([line.scope, line.category].filter(Boolean).join('/')).to.equal(scope)
    })

  it('writes exactly four lines for electricity without an instrument, in Scope 2 and category 3', () => {
    const lines = linesOf({ subchildId: 'electricity-usage', activity: { 1: 12345 }, ...year(2025) })
    expect(
      lines.map(({ factor, scope, category, basis, emissions, notices }) => [
        factor.key,
        scope,
        category,
        basis,
        emissions.toString(),
        notices.join(),
      ]),
    ).to.deep.equal([
      ['electricity.uk.generation.kwh', 'scope-2', undefined, 'location', '2185.065', 'market_equals_location'],
      ['electricity.uk.td.kwh', 'scope-3', 3, 'none', '228.75285', ''],
      ['wtt.electricity.uk.generation.kwh', 'scope-3', 3, 'none', '566.6355', ''],
      ['wtt.electricity.uk.td.kwh', 'scope-3', 3, 'none', '49.00965', ''],
    ])
    expect(sum(lines.slice(2))).to.equal('615.64515')
  })

  it('carries on each line the factor, its source and edition, the quantity before and after conversion, and the parts by gas', () => {
    const [line] = linesOf({ subchildId: 'electricity-usage', activity: { 1: '1000.5' }, ...year(2025) })
    expect(line && { ...line, gases: undefined }).to.deep.include({
      quantity: new Decimal('1000.5'),
      unit: 'kWh',
      input: { quantity: new Decimal('1000.5'), unit: 'kWh' },
      factor: {
        key: 'electricity.uk.generation.kwh',
        source: 'DESNZ 2025',
        edition: 2025,
        kgCo2e: new Decimal('0.177'),
        gwp: 'AR5',
      },
      method: 'average',
      grade: 2,
      formulaVersion: '2',
    })
    expect(line?.gases?.co2?.toString()).to.equal('174.97745')
  })

  it('prices blended years by their own days, and the days together are the period', () => {
    const lines = linesOf({
      subchildId: 'electricity-usage',
      activity: { 1: 36400 },
      ...winter,
      settings: { 'factor-year': { policy: 'blended' } },
    }).filter(({ basis }) => basis === 'location')
    expect(
      lines.map(({ quantity, factor, days }) => [quantity.toString(), factor.edition, days.start, days.end]),
    ).to.deep.equal([
      ['18400', 2025, '2025-10-01', '2026-01-01'],
      ['18000', 2026, '2026-01-01', '2026-04-01'],
    ])
  })

  it('takes the latest earlier edition where the year has none, says so and grades it 5', () => {
    const [hotel] = linesOf({ subchildId: 'hotel-overseas', activity: { 1: 2, 4: 'france' }, ...year(2026) })
    expect(hotel).to.deep.include({ grade: 5, notices: ['factor_year_fallback'] })
    expect(hotel?.factor.edition).to.equal(2025)
  })

  it('takes the first later edition only for a set that began shortly after', () => {
    const lines = linesOf({ subchildId: 'electricity-usage', activity: { 1: 1 }, ...year(2019) })
    expect(lines.find(({ factor }) => factor.key === 'wtt.electricity.uk.td.kwh')).to.deep.include({
      notices: ['factor_year_later'],
    })
    const { failure } = calculateSubmission({ subchildId: 'electricity-usage', activity: { 1: 1 }, ...year(2015) })
    expect(failure).to.deep.equal({
      code: 'factor_missing',
      pointer: '/period/from',
      detail: 'No edition has a factor electricity.uk.generation.kwh for 2015',
      expected: 'a period in 2017 or later',
    })
  })

  it('deflates spend to the prices of the factor and keeps the amount that was spent', () => {
    const [line] = linesOf({ subchildId: 'legal', activity: { 0: 1000 }, ...year(2024) })
    // 1000 x 133.66007 / 147.410764
    expect(line?.quantity.toString()).to.equal('906.718521586388')
    expect(line?.input.quantity.toString()).to.equal('1000')
    expect(line).to.deep.include({ unit: 'GBP', grade: 5, notices: ['factor_year_fallback', 'deflated'] })
  })

  it('says when the price index does not reach the year of the spend', () => {
    const [line] = linesOf({ subchildId: 'legal', activity: { 0: 1000 }, ...year(2026) })
    expect(line?.notices).to.include('price_index_fallback')
  })

  it('lets a refund take emissions back', () => {
    const [spent] = linesOf({ subchildId: 'software-and-it-services', activity: { 0: 25000 }, ...year(2022) })
    const [refund] = linesOf({ subchildId: 'software-and-it-services', activity: { 0: -25000 }, ...year(2022) })
    expect(spent && refund?.emissions.plus(spent.emissions).isZero()).to.equal(true)
  })

  it('adds a market-based line by the factor that the activity names, and keeps the location-based one', () => {
    const lines = linesOf({ subchildId: 'electricity-usage', activity: { 1: 1000, 2: '0.05' }, ...year(2025) })
    expect(
      lines
        .filter(({ scope }) => scope === 'scope-2')
        .map(({ basis, emissions, notices }) => [basis, emissions.toString(), notices]),
    ).to.deep.equal([
      ['location', '177', []],
      ['market', '50', ['supplier_factor']],
    ])
  })

  it("adds a market-based line by the factor of the organisation's supplier where it covers the whole period", () => {
    const period = { from: '2025-01-01', until: '2025-12-31' }
    const settings = {
      'supplier-electricity-factor': { factors: [{ supplier: 'Northern Power', period, kgCo2ePerKwh: 0.1 }] },
    }
    const activity = { 1: 1000 }
    const covered = linesOf({ subchildId: 'electricity-usage', activity, ...period, settings })
    expect(covered.at(-1)).to.deep.include({ basis: 'market', emissions: new Decimal(100) })
    const beyond = linesOf({
      subchildId: 'electricity-usage',
      activity,
      from: '2025-12-01',
      until: '2026-01-31',
      settings,
    })
    expect(beyond.map(({ basis }) => basis)).not.to.include('market')
  })

  it('prices on a renewable tariff only what certificates leave, market-based', () => {
    const lines = linesOf({ subchildId: 'electricity-renewable-tariff', activity: { 1: 1000, 2: 1000 }, ...year(2025) })
    const scope2 = lines.filter(({ scope }) => scope === 'scope-2')
    expect(scope2.map(({ basis, emissions }) => [basis, emissions.toString()])).to.deep.equal([
      ['location', '177'],
      ['market', '0'],
    ])
    const { failure } = calculateSubmission({
      subchildId: 'electricity-renewable-tariff',
      activity: { 1: 1, 2: 2 },
      ...year(2025),
    })
    expect(failure?.code).to.equal('negative_quantity')
  })

  it('leaves well-to-tank out of everything where the policy says so', () => {
    const settings = { wtt: { isIncluded: false } }
    const lines = linesOf({ subchildId: 'electricity-usage', activity: { 1: 1 }, ...year(2025), settings })
    expect(lines.map(({ factor }) => factor.key)).to.deep.equal([
      'electricity.uk.generation.kwh',
      'electricity.uk.td.kwh',
    ])
  })

  it('counts radiative forcing by policy unless the activity says', () => {
    const keyOf = (activity: Submission['activity'], isIncluded: boolean) =>
      linesOf({
        subchildId: 'flight-domestic',
        activity,
        ...year(2025),
        settings: { 'radiative-forcing': { isIncluded } },
      })[0]?.factor.key
    expect(keyOf({ 2: 1 }, true)).to.equal('travel.flight.domestic.average.rf.pkm')
    expect(keyOf({ 2: 1 }, false)).to.equal('travel.flight.domestic.average.no_rf.pkm')
    expect(keyOf({ 2: 1, 5: true }, false)).to.equal('travel.flight.domestic.average.rf.pkm')
  })

  it('takes the companion line per mile where it is published so', () => {
    const lines = linesOf({ subchildId: 'van-diesel', activity: { 2: 100 }, ...year(2025) })
    expect(lines.map(({ quantity, unit, input }) => [quantity.toString(), unit, input.unit])).to.deep.equal([
      ['100', 'miles', 'miles'],
      ['100', 'miles', 'miles'],
    ])
  })

  it('fails by name where a factor is in a unit that the quantity cannot be turned into', () => {
    const [factor] = publishedFactors().get('fuel.natural_gas.kwh_net') ?? []
    if (!factor) throw new Error('The dataset lost a factor')
    const factors = toFactorSet([{ ...factor, key: 'fuel.natural_gas.kwh_gross' }])
    const entry = entryOf({ subchildId: 'natural-gas-usage', activity: { 1: 1 }, ...year(2021) })
    expect(calculate(entry, { factors, policy: toPolicy({}) }).failure).to.deep.equal({
      code: 'unit_mismatch',
      pointer: '/activity',
      detail: 'fuel.natural_gas.kwh_gross is per kWh (Net CV) and cannot price kWh (Gross CV)',
      expected: 'a quantity in kWh (Net CV)',
    })
  })

  it('refuses what no JSON number could show to five decimals', () => {
    const { failure } = calculateSubmission({
      subchildId: 'rail-national',
      activity: { 2: 1e9, 3: 1e5 },
      ...year(2025),
    })
    expect(failure?.code).to.equal('out_of_range')
  })

  it('refuses a division by zero, which no submission leads to', () => {
    const entry = entryOf({ subchildId: 'commute-car', activity: { 2: 10, 3: 200, 4: 'petrol' }, ...year(2025) })
    const { failure } = calculate(
      { ...entry, values: { ...entry.values, 5: '0' } },
      { factors: publishedFactors(), policy: toPolicy({}) },
    )
    expect(failure?.code).to.equal('out_of_range')
  })

  it('calculates every route of every subchild in 2025', () => {
    const failures: string[] = []
    for (const [subchildId, subchild] of Object.entries(taxonomy.subchildren))
      for (const [method, routes] of Object.entries(subchild.methods))
        for (const { requires } of routes) {
          const given = Object.entries(subchild.parameters).filter(([, name]) => requires.includes(name))
          const activity = Object.fromEntries(
            given.map(([number, name]) => {
              const type = taxonomy.parameters[name]?.type
              if (type === 'text') return [number, 'Stated by the supplier']
              return [number, type === 'choice' ? (choicesOf(subchild, name)[0] ?? '') : 1]
            }),
          )
          const { failure } = calculateSubmission({ subchildId, activity, method, ...year(2025) })
          if (failure) failures.push(`${subchildId} ${method}: ${failure.detail}`)
        }
    expect(failures).to.deep.equal([])
  })

  describe('with the price of a unit among the settings', () => {
    const price = { subchildId: 'electricity-usage', parameter: '1', gbpPerUnit: 0.25 }
    const all2025 = { ...price, period: year(2025) }
    const priced = (changes: Partial<Submission> = {}, prices = [all2025]) =>
      linesOf({
        subchildId: 'electricity-usage',
        activity: { 0: 1000 },
        ...year(2025),
        settings: { 'energy-prices': { prices } },
        ...changes,
      })

    it('reads spend as the quantity that it bought, in Scope 2 and with all that belongs to it, of grade 4', () => {
      // GBP 1,000 at 0.25 are 4,000 kWh.
      expect(priced().map(({ factor, emissions, grade }) => [factor.key, emissions.toString(), grade])).to.deep.equal([
        ['electricity.uk.generation.kwh', '708', 4],
        ['electricity.uk.td.kwh', '74.12', 4],
        ['wtt.electricity.uk.generation.kwh', '183.6', 4],
        ['wtt.electricity.uk.td.kwh', '15.88', 4],
      ])
    })

    it('keeps spend and price on the line, and says that the quantity is an estimate', () => {
      const [line] = priced()
      expect(line).to.deep.include({
        input: { quantity: new Decimal(1000), unit: 'GBP', price: new Decimal('0.25') },
        quantity: new Decimal(4000),
        unit: 'kWh',
        method: 'spend',
        notices: ['estimated_from_spend', 'market_equals_location'],
      })
    })

    it('splits the spend as the quantity where years are blended', () => {
      const lines = priced({
        ...winter,
        settings: { 'factor-year': { policy: 'blended' }, 'energy-prices': { prices: [{ ...price, period: winter }] } },
      }).filter(({ basis }) => basis === 'location')
      expect(lines.map(({ input }) => input.quantity.toString())).to.deep.equal([
        '505.494505494505',
        '494.505494505495',
      ])
      expect(sumOf(lines.map(({ quantity }) => quantity))).to.equal('4000')
    })

    it('counts a refund against what was bought', () => {
      expect(sum(priced({ activity: { 0: -1000 } }))).to.equal('-981.6')
    })

    const unpriced: { title: string; prices: (typeof all2025)[] }[] = [
      { title: 'no price', prices: [] },
      {
        title: 'a price for some of the days only',
        prices: [{ ...price, period: { from: '2025-01-01', until: '2025-12-30' } }],
      },
      { title: 'a price of something else', prices: [{ ...all2025, subchildId: 'natural-gas-usage' }] },
      { title: 'a price of what is no quantity', prices: [{ ...all2025, parameter: '2' }] },
    ]
    for (const { title, prices } of unpriced)
      it(`counts by the spend of the sector where there is ${title}`, () => {
        expect(priced({}, prices).map(({ factor, scope, grade }) => [factor.key, scope, grade])).to.deep.equal([
          ['spend.sic.35_1', 'scope-3', 5],
        ])
      })
  })
})
