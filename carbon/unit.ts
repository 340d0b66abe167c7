import { QUANTITY_DECIMALS, roundTo } from './apportion.ts'
import { nameKey } from './taxonomy/choice-name.ts'
import { Decimal } from './taxonomy/decimal.ts'
import type { Unit } from './taxonomy/taxonomy.ts'

// Each unit in terms of its dimension's first unit, from the "Conversions" sheet of DESNZ; a cubic foot is 0.3048 m cubed. Energy
// by gross and by net calorific value are different dimensions: conversion between them needs the properties of the fuel.
const energy = { kWh: '1', MWh: '1000', GWh: '1000000', MJ: '0.27777778', GJ: '277.77778', therms: '29.3071' } as const
const dimensions = {
  energy,
  'gross energy': { 'kWh (Gross CV)': '1' },
  'net energy': { 'kWh (Net CV)': '1' },
  volume: {
    litres: '1',
    'cubic metres': '1000',
    'million litres': '1000000',
    'imperial gallons': '4.54609',
    'US gallons': '3.785412',
    'cubic feet': '28.316846592',
    'hundred cubic feet': '2831.6846592',
  },
  mass: { kg: '1', tonnes: '1000', grams: '0.001', pounds: '0.45359', 'UK tons': '1016.046' },
  distance: { km: '1', miles: '1.609344', 'nautical miles': '1.852', metres: '0.001' },
  'passenger distance': { 'passenger.km': '1', 'passenger.miles': '1.609344' },
  freight: { 'tonne.km': '1' },
  nights: { 'room nights': '1' },
  work: { 'FTE working hours': '1' },
  pieces: { items: '1' },
  money: { GBP: '1' },
} as const
type Dimensions = typeof dimensions

/** A unit in which a quantity may be submitted; includes the units of factors. */
export type InputUnit = { [Name in keyof Dimensions]: keyof Dimensions[Name] }[keyof Dimensions] & string

/** Other notations of units on bills and meters; case, spaces and points do not count. */
const synonyms: Partial<Record<InputUnit, readonly string[]>> = {
  kWh: ['kilowatt hours', 'kw hours', 'kwhr', 'kwhrs', 'kw/h'],
  MWh: ['megawatt hours', 'mwhr'],
  GWh: ['gigawatt hours'],
  MJ: ['megajoules'],
  GJ: ['gigajoules'],
  therms: ['therm', 'thm'],
  'kWh (Gross CV)': ['kWh gross', 'gross kWh', 'kWh GCV', 'kWh HHV'],
  'kWh (Net CV)': ['kWh net', 'net kWh', 'kWh NCV', 'kWh LHV'],
  litres: ['litre', 'l', 'ltr', 'ltrs', 'lt', 'liters', 'liter'],
  'cubic metres': ['m3', 'm³', 'cubic metre', 'cubic meters', 'cu m', 'cbm'],
  'imperial gallons': ['imperial gallon', 'UK gallons', 'gallons (UK)', 'gal (UK)', 'imp gal'],
  'US gallons': ['US gallon', 'gallons (US)', 'gal (US)'],
  'cubic feet': ['ft3', 'ft³', 'cu ft', 'cubic foot', 'cf'],
  'hundred cubic feet': ['ccf', 'hcf', '100 ft3', '100 ft³', '100 cu ft', '100s cubic feet', 'hundreds of cubic feet'],
  kg: ['kilograms', 'kilogram', 'kilos', 'kgs'],
  tonnes: ['tonne', 't', 'metric tonnes', 'metric tons', 'te'],
  grams: ['g', 'gram'],
  pounds: ['lb', 'lbs'],
  'UK tons': ['UK ton', 'long tons', 'imperial tons'],
  km: ['kilometres', 'kilometre', 'kilometers', 'kms'],
  miles: ['mile', 'mi'],
  'nautical miles': ['nautical mile', 'nmi'],
  metres: ['metre', 'm'],
}

const byName = new Map<string, InputUnit>(
  Object.values(dimensions).flatMap((units) =>
    (Object.keys(units) as InputUnit[]).flatMap((unit) =>
      [unit, ...(synonyms[unit] ?? [])].map((name): [string, InputUnit] => [nameKey(name), unit]),
    ),
  ),
)

/** The unit that a text names, or undefined: `m3`, `cubic metres` and `Cu. M` are one unit. */
export const unitOf = (text: string): InputUnit | undefined => (text === '£' ? 'GBP' : byName.get(nameKey(text)))

/** Names of two units that differ by up to a fifth. */
const doubtful: Readonly<Record<string, string>> = {
  gallon: '“imperial gallons” or “US gallons”',
  gal: '“imperial gallons” or “US gallons”',
  ton: '“tonnes” or “UK tons”',
}

/** What to write instead of an ambiguous unit, such as `gallons` or `tons`; undefined for any other. */
export const insteadOf = (text: string): string | undefined => doubtful[nameKey(text).replace(/s$/, '')]

const dimensionOf = (unit: InputUnit): Partial<Record<InputUnit, string>> | undefined =>
  Object.values(dimensions).find((units) => Object.hasOwn(units, unit))

/** The units in which a quantity of this unit may be submitted. */
export const unitsLike = (unit: InputUnit): InputUnit[] => Object.keys(dimensionOf(unit) ?? {}) as InputUnit[]

/** The quantity in another unit, or undefined if the two measure different things, such as litres and kWh. */
export function convert(quantity: Decimal, from: InputUnit, to: Unit): Decimal | undefined {
  if (from === to) return quantity
  const dimension = dimensionOf(from)
  const ofFrom = dimension?.[from]
  const ofTo = dimension?.[to]
  if (ofFrom === undefined || ofTo === undefined) return undefined
  return roundTo(quantity.times(ofFrom).div(new Decimal(ofTo)), QUANTITY_DECIMALS)
}
