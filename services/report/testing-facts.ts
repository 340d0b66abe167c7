import type { Day, Days } from '@tomorro/carbon/calendar'
import { settingDefaults } from '@tomorro/carbon/setting/defaults'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { sum } from './model/amount.ts'
import type { AppendixLine, Facts, Figure, ReportKind, ReportRequest, Settings } from './model/facts.ts'

/** Consumption of an example at each site in each month. */
type Activity = Pick<Figure, 'subchildId' | 'scope' | 'category' | 'basis' | 'factorKey' | 'unit'> & {
  readonly quantity: number
  readonly factor: string
  readonly grade?: number
  readonly notices?: readonly string[]
}

export const activities = {
  gas: of('natural-gas-usage', 'scope-1', 'fuel.natural_gas.kwh_gross', 'kWh (gross CV)', 9_120, '0.18296'),
  fleet: of('diesel-purchased', 'scope-1', 'fuel.diesel.litre', 'litre', 412.5, '2.57082'),
  electricity: {
    ...of('electricity-usage', 'scope-2', 'electricity.uk.generation', 'kWh', 14_300, '0.177'),
    basis: 'location',
  },
  tariff: { ...of('electricity-usage', 'scope-2', 'electricity.uk.residual', 'kWh', 14_300, '0.05'), basis: 'market' },
  upstream: { ...of('hgv-freight', 'scope-3', 'freight.hgv.average', 'tonne.km', 5_200, '0.0978'), category: 4 },
  waste: {
    ...of('general-waste-landfill', 'scope-3', 'waste.commercial.landfill', 'tonne', 1.6, '520.3342'),
    category: 5,
  },
  employeeCars: { ...of('grey-fleet-car', 'scope-3', 'car.average.petrol.mile', 'miles', 870, '0.26473'), category: 6 },
  commuting: { ...of('commute-car', 'scope-3', 'car.average.unknown.mile', 'miles', 6_400, '0.26814'), category: 7 },
  purchases: { ...of('it-equipment', 'scope-3', 'spend.office', 'GBP', 8_100, '0.311'), category: 1, grade: 5 },
  downstream: {
    ...of('outbound-van-freight', 'scope-3', 'freight.van.average', 'tonne.km', 310, '0.60482'),
    category: 9,
  },
  biogenic: of('wood-pellets', 'outside-of-scopes', 'bioenergy.wood_pellets.outside', 'tonne', 0.2, '1677.4'),
} as const satisfies Record<string, Activity>
export type ActivityName = keyof typeof activities

function of(
  subchildId: string,
  scope: Figure['scope'],
  factorKey: string,
  unit: string,
  quantity: number,
  factor: string,
) {
  return {
    subchildId,
    scope,
    factorKey,
    unit,
    quantity,
    factor,
    category: null,
    basis: 'none' as const,
  }
}

export type Example = {
  readonly kind: ReportKind
  /** The sites. With `linesPerMonth` 100 each has 100 lines per activity and month. */
  readonly sites?: readonly (string | null)[]
  readonly linesPerMonth?: number
  readonly activities?: readonly ActivityName[]
  /** Months without activity, 0 to 11. */
  readonly missing?: readonly number[]
  /** Whether the previous year and the base year have activity. */
  readonly hasPrevious?: boolean
  readonly settings?: Partial<Settings>
  readonly request?: Partial<ReportRequest>
}

export const year: Days = { start: '2025-01-01', end: '2026-01-01' }

/** Settings and texts of an organisation that has stated everything. */
export const stated = {
  settings: {
    'company-kind': { kind: 'large-unquoted', registeredName: 'Acme & Söhne Ltd', companyNumber: '01234567' },
    'organisation-boundary': {
      approach: 'operational-control',
      entities: [{ name: 'Acme & Söhne Ltd', companyNumber: '01234567' }, { name: 'Acme Logistics Ltd' }],
      overseasSites: [],
    },
    'base-year': { year: 2024, restatementThresholdPercent: 5, reason: 'The first year with meters at all sites.' },
    'intensity-denominators': {
      denominators: [
        { kind: 'full-time-equivalents', year: 2024, value: 40 },
        { kind: 'full-time-equivalents', year: 2025, value: 42.5 },
      ],
      primary: { kind: 'full-time-equivalents', reason: 'Energy follows the number of people in the offices.' },
    },
    targets: {
      netZeroYear: 2045,
      targets: [
        { year: 2030, reductionPercent: 50, scopes: 'all' },
        { year: 2030, reductionPercent: 60, scopes: 'scope-1-2' },
      ],
    },
  } as Partial<Settings>,
  request: {
    narrative: {
      measures: [
        {
          title: 'LED lighting in the Leeds warehouse',
          description: '240 fittings replaced',
          completedOn: '2025-06-30',
          savingTonnesCo2e: 12.4,
        },
      ],
      plannedMeasures: [{ title: 'Heat pump in Cardiff', completedOn: '2027-03-31', savingTonnesCo2e: 20 }],
      methodology: 'Gas of the Leeds office is metered for the whole building and shared by floor area.',
      exclusions: [{ what: 'Refrigerants of the Cardiff office', reason: 'The landlord services the cooling' }],
    },
    signatory: { name: 'Asha Patel', role: 'Finance Director', signedOn: '2026-02-01' },
  } satisfies Partial<ReportRequest>,
}

/** The facts of an example for 2025, as if read from a ledger. */
export function exampleFacts(example: Example): Facts {
  const { kind, hasPrevious = false, settings = {}, request = {} } = example
  const current = figuresOf(example)
  const earlier = hasPrevious ? figuresOf(example).map((figure) => scaled(figure, '1.08')) : []
  const all = { ...settingDefaults, ...settings } as unknown as Settings
  const before: Days = { start: '2024-01-01', end: '2025-01-01' }
  const hasBase = all['base-year'].year !== null && (kind === 'inventory' || kind === 'carbon-reduction-plan')
  const months = monthsOf(example).map(monthOf)
  return {
    request: {
      ...{ id: '01990000-0000-7000-8000-000000000000', kind, title: 'Report 2025', period: year, aggregate: 'monthly' },
      ...{ coverage: [], narrative: {}, isDraft: false, askedOn: '2026-02-01' },
      ...request,
    },
    organisation: 'Acme & Söhne Ltd',
    settings: all,
    current,
    previous: earlier,
    ...(hasBase && { base: { period: before, figures: earlier } }),
    years: hasBase
      ? [
          { period: before, figures: earlier },
          { period: year, figures: current },
        ]
      : [],
    series: months.flatMap((date) =>
      (['scope-1', 'scope-2', 'scope-3'] as const).flatMap((scope) => {
        const some = current.filter((figure) => figure.scope === scope)
        if (some.length === 0) return []
        const part = (amounts: Decimal[]) => sum(amounts).div(months.length)
        return {
          date,
          scope,
          location: part(some.map((each) => each.location)),
          market: part(some.map((each) => each.market)),
        }
      }),
    ),
    presence: months.flatMap((month) => current.map(({ subchildId }) => ({ month, subchildId }))),
    restatements: [],
    factor: (key) => factors.get(key),
    ledger: {
      lines: current.reduce((count, { lines }) => count + lines, 0),
      lastLineId: current.length === 0 ? null : lineId(1),
    },
  }
}

const factors = new Map([
  ['fuel.diesel.litre', new Decimal('2.57082')],
  ['fuel.diesel.kwh_gross', new Decimal('0.24057')],
])
const monthsOf = ({ missing = [] }: Example): number[] =>
  Array.from({ length: 12 }, (_, month) => month).filter((month) => !missing.includes(month))
const monthOf = (month: number): Day => new Date(Date.UTC(2025, month, 1)).toISOString().slice(0, 10)
const lineId = (ordinal: number): string => `01990000-0000-7000-8000-${String(ordinal).padStart(12, '0')}`

const chosen = ({
  sites = ['Leeds'],
  activities: names = [],
}: Example): { site: string | null; activity: Activity }[] =>
  sites.flatMap((site) => names.map((name) => ({ site, activity: activities[name] as Activity })))

function figuresOf(example: Example): Figure[] {
  const lines = monthsOf(example).length * (example.linesPerMonth ?? 1)
  return chosen(example).map(({ site, activity }) => {
    const { quantity: each, factor, grade = 2, notices = [], ...rest } = activity
    const quantity = new Decimal(each).times(lines)
    const emissions = quantity.times(factor)
    const { location, market } = partsOf(rest, emissions)
    const none = new Decimal(0)
    return {
      ...rest,
      ...{
        site,
        grade,
        notices,
        lines,
        standing: lines,
        quantity,
        emissions,
        location,
        market,
        method: grade === 5 ? 'spend' : 'average',
      },
      ...{ factorSource: 'DESNZ 2025', factorEdition: 2025, factorGwp: 'AR5' },
      gases: { co2: none, ch4: none, n2o: none, unsplit: location },
    }
  })
}

const partsOf = ({ basis }: Pick<Figure, 'basis'>, emissions: Decimal) => ({
  location: basis === 'market' ? new Decimal(0) : emissions,
  market: basis === 'location' ? new Decimal(0) : emissions,
})

const scaled = (figure: Figure, by: string): Figure => ({
  ...figure,
  ...{ quantity: figure.quantity.times(by), emissions: figure.emissions.times(by) },
  ...{ location: figure.location.times(by), market: figure.market.times(by) },
  gases: { ...figure.gases, unsplit: figure.gases.unsplit.times(by) },
})

const LINES_PER_PAGE = 1_000

/** The ledger lines of an example, page by page; they add up to its figures. */
export async function* exampleLines(
  example: Example,
  limit = Number.POSITIVE_INFINITY,
): AsyncGenerator<AppendixLine[]> {
  let page: AppendixLine[] = []
  let ordinal = 0
  for (const month of monthsOf(example))
    for (const { site, activity } of chosen(example))
      for (let count = example.linesPerMonth ?? 1; count > 0 && ordinal < limit; count--) {
        page.push(lineOf(++ordinal, site, activity, month))
        if (page.length < LINES_PER_PAGE) continue
        yield page
        page = []
      }
  if (page.length > 0) yield page
}

function lineOf(ordinal: number, site: string | null, activity: Activity, month: number): AppendixLine {
  const emissions = new Decimal(activity.quantity).times(activity.factor)
  const { location, market } = partsOf(activity, emissions)
  return {
    ...{ id: lineId(ordinal), item_id: lineId(ordinal), subchild_id: activity.subchildId, site },
    ...{ period_start: monthOf(month), period_end: monthOf(month + 1) },
    ...{ input_quantity: String(activity.quantity), input_unit: activity.unit },
    ...{ quantity: String(activity.quantity), unit: activity.unit },
    ...{ factor_key: activity.factorKey, factor_source: 'DESNZ 2025', factor_edition: 2025 },
    ...{ factor_value: activity.factor, factor_gwp: 'AR5', scope: activity.scope, category: activity.category },
    ...{ basis: activity.basis, method: activity.grade === 5 ? 'spend' : 'average', emissions: emissions.toString() },
    ...{
      share: emissions.toString(),
      location: location.toString(),
      market: market.toString(),
      gases: null,
      grade: activity.grade ?? 2,
    },
    ...{ notices: activity.notices ?? [], reverses: null, created_at: '2026-01-15T09:30:00.000Z' },
    ...{ approved_by: 'Asha Patel', approved_at: '2026-01-15T09:30:00.000Z' },
  } as AppendixLine
}
