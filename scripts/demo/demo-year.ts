import type { RequestOf } from '@tomorro/sdk'

export type DemoForm = RequestOf<'createForm'>['body']

/** A form, and its decision: `rejected` holds the reviewer's reason. */
export type DemoItem = {
  readonly form: DemoForm
  readonly outcome: 'draft' | 'pending' | 'approved' | { readonly rejected: string }
}

const LEEDS = 'Leeds office'
const BRISTOL = 'Bristol workshop'

/** Shares of a year's heating and electricity by month, from January; each sums to 1. */
const heating = [0.17, 0.15, 0.13, 0.08, 0.04, 0.02, 0.01, 0.01, 0.03, 0.08, 0.12, 0.16]
const lighting = [0.1, 0.09, 0.09, 0.08, 0.07, 0.07, 0.08, 0.08, 0.08, 0.08, 0.09, 0.09]

/**
 * A year of an organisation of about 40 people with an office and a workshop: two sites, eight cars, trips, commuting, waste and
 * purchases. Two bills are missing, some items are pending, one is rejected and one is a draft. The months of the next year show
 * how data arrives.
 * @param year the last complete calendar year
 * @param months number of months of the next year with bills, 0 to 12
 */
export function demoYear(year: number, months = 0): readonly DemoItem[] {
  return [
    ...utilities(year, 12),
    ...utilities(year + 1, months),
    ...fleet(year),
    ...travel(year),
    ...commuting(year),
    ...waste(year),
    ...purchases(year),
    ...undecided(year),
  ]
}

function utilities(year: number, months: number): DemoItem[] {
  const monthly = (subchildId: string, site: string, kWh: number, shares: readonly number[]) =>
    shares.slice(0, months).map((share, month) => approved(subchildId, monthOf(year, month), { 1: kWh * share }, site))
  const items = [
    ...monthly('electricity-usage', LEEDS, 84_000, lighting),
    ...monthly('electricity-usage', BRISTOL, 132_000, lighting),
    ...monthly('natural-gas-usage', LEEDS, 96_000, heating),
    ...monthly('natural-gas-usage', BRISTOL, 210_000, heating),
    ...quartersUntil(year, months).flatMap((period) => [
      approved('water-supply', period, { 1: 92 }, LEEDS),
      approved('water-treatment', period, { 1: 87 }, LEEDS),
    ]),
  ]
  // The workshop's electricity bill for August and its gas bill for February are missing.
  return items.filter(({ form: { site, subchildId, period } }) => {
    const missing = subchildId === 'electricity-usage' ? `${year}-08-01` : `${year}-02-01`
    return site !== BRISTOL || period.from !== missing
  })
}

function fleet(year: number): DemoItem[] {
  return quartersUntil(year, 12).flatMap((period, quarter) => [
    approved('car-diesel', period, { 1: 310 + 12 * quarter }, LEEDS),
    approved('car-diesel', period, { 1: 275 - 8 * quarter }, LEEDS),
    approved('car-diesel', period, { 1: 420 }, BRISTOL),
    approved('car-petrol', period, { 2: 2_950 + 110 * quarter }, LEEDS),
    approved('car-petrol', period, { 2: 2_400 }, BRISTOL),
    approved('car-hybrid', period, { 2: 3_150 - 60 * quarter }, LEEDS),
    approved('car-electric', period, { 2: 2_700 + 90 * quarter }, LEEDS),
    approved('car-electric', period, { 2: 3_300 }, BRISTOL),
    approved('van-diesel', period, { 1: 690 + 25 * quarter }, BRISTOL),
  ])
}

function travel(year: number): DemoItem[] {
  const trip = (subchildId: string, month: number, km: number, passengers: number, cabin: string) =>
    approved(subchildId, monthOf(year, month), { 2: km, 3: passengers, 4: cabin })
  return [
    trip('flight-domestic', 1, 1_060, 2, 'average'),
    trip('flight-domestic', 8, 1_060, 1, 'average'),
    trip('flight-short-haul', 3, 1_860, 3, 'economy'),
    trip('flight-short-haul', 5, 2_540, 2, 'economy'),
    trip('flight-short-haul', 9, 1_320, 1, 'business'),
    trip('flight-long-haul', 10, 11_120, 2, 'economy'),
    ...quartersUntil(year, 12).flatMap((period, quarter) => [
      approved('rail-national', period, { 2: 6_400 + 350 * quarter }),
      approved('taxi', period, { 0: 310 + 20 * quarter }),
      approved('hotel-uk', period, { 1: 18 + quarter }),
      approved('grey-fleet-car', period, { 2: 1_850, 4: quarter < 2 ? 'diesel' : 'petrol' }),
    ]),
  ]
}

function commuting(year: number): DemoItem[] {
  return quartersUntil(year, 12).flatMap((period) => [
    approved('commute-car', period, { 2: 14, 3: 560, 4: 'petrol' }, LEEDS),
    approved('commute-car', period, { 2: 9, 3: 610, 4: 'diesel' }, BRISTOL),
    approved('commute-rail', period, { 2: 22, 3: 310 }, LEEDS),
    approved('commute-bus', period, { 2: 6, 3: 240 }, LEEDS),
    approved('homeworking-hours', period, { 1: 3_900 }),
  ])
}

function waste(year: number): DemoItem[] {
  return quartersUntil(year, 12).flatMap((period) => [
    approved('general-waste-incineration', period, { 1: 1.4 }, LEEDS),
    approved('general-waste-landfill', period, { 1: 2.1 }, BRISTOL),
    approved('paper-card-recycling', period, { 1: 0.9 }, LEEDS),
    approved('glass-metal-recycling', period, { 1: 1.7 }, BRISTOL),
  ])
}

function purchases(year: number): DemoItem[] {
  return [
    ...quartersUntil(year, 12).flatMap((period, quarter) => [
      approved('software-and-it-services', period, { 0: 18_400 + 600 * quarter }),
      approved('cloud-hosting', period, { 0: 5_200 + 250 * quarter }),
      approved('telecoms', period, { 0: 2_100 }),
      approved('accounting-audit', period, { 0: quarter === 3 ? 16_500 : 3_200 }),
      approved('catering-and-food', period, { 0: 2_450 }),
      approved('cleaning-products', period, { 0: 880 }, LEEDS),
    ]),
    approved('it-equipment', monthOf(year, 4), { 0: 27_600 }),
    approved('furniture', monthOf(year, 6), { 0: 9_300 }, LEEDS),
    approved('machinery', monthOf(year, 7), { 0: 48_000 }, BRISTOL),
    approved('refrigerant-top-up', monthOf(year, 5), { 1: 1.8, 2: 'r410a' }, LEEDS),
  ]
}

/** Pending items, a rejected item and a draft. */
function undecided(year: number): DemoItem[] {
  const item = (outcome: DemoItem['outcome'], form: DemoForm): DemoItem => ({ form, outcome })
  const december = monthOf(year, 11)
  return [
    item('pending', { subchildId: 'consultancy', period: december, activity: { 0: 14_200 } }),
    item('pending', { subchildId: 'van-courier', period: quarterOf(year, 3), activity: { 0: 3_650 }, site: BRISTOL }),
    item('pending', { subchildId: 'rail-international', period: monthOf(year, 10), activity: { 2: 980, 3: 2 } }),
    item(
      {
        rejected:
          'Ten times the usual volume for this site. Please check the unit on the bill: litres or cubic metres?',
      },
      { subchildId: 'water-supply', period: quarterOf(year, 3), activity: { 1: 940 }, site: BRISTOL },
    ),
    item('draft', { subchildId: 'weee', period: december, activity: { 1: 0.35 }, site: LEEDS }),
  ]
}

function approved(
  subchildId: string,
  period: DemoForm['period'],
  values: Readonly<Record<number, number | string>>,
  site?: string,
): DemoItem {
  const rounded = Object.entries(values).map(([key, value]) => [
    key,
    typeof value === 'number' ? Math.round(value * 1_000) / 1_000 : value,
  ])
  const activity = Object.fromEntries(rounded) as DemoForm['activity']
  return { form: { subchildId, period, activity, ...(site === undefined ? {} : { site }) }, outcome: 'approved' }
}

/** @param month from 0 */
const monthOf = (year: number, month: number): DemoForm['period'] => between(year, month, month)

/** @param quarter from 0 */
const quarterOf = (year: number, quarter: number): DemoForm['period'] => between(year, 3 * quarter, 3 * quarter + 2)

const quartersUntil = (year: number, months: number): DemoForm['period'][] =>
  Array.from({ length: Math.floor(months / 3) }, (_, quarter) => quarterOf(year, quarter))

const between = (year: number, firstMonth: number, lastMonth: number): DemoForm['period'] => ({
  from: day(Date.UTC(year, firstMonth, 1)),
  // Day 0 of the next month is the last day of this one.
  until: day(Date.UTC(year, lastMonth + 1, 0)),
})

const day = (moment: number): string => new Date(moment).toISOString().slice(0, 10)
