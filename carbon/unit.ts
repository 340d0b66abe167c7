import { QUANTITY_DECIMALS, roundTo } from './apportion.ts'
import { Decimal } from './taxonomy/decimal.ts'
import type { Unit } from './taxonomy/taxonomy.ts'

// How much of the dimension's first unit one of the unit is, as published in the "Conversions" sheet of DESNZ. Energy by gross
// and by net calorific value are dimensions of their own: turning one into the other needs the properties of the fuel.
const dimensions: readonly Partial<Record<Unit, string>>[] = [
  { kWh: '1' },
  { 'kWh (Gross CV)': '1' },
  { 'kWh (Net CV)': '1' },
  { litres: '1', 'cubic metres': '1000', 'million litres': '1000000' },
  { kg: '1', tonnes: '1000' },
  { km: '1', miles: '1.609344' },
  { 'passenger.km': '1' },
  { 'tonne.km': '1' },
  { 'room nights': '1' },
  { 'FTE working hours': '1' },
  { GBP: '1' },
]

/** The quantity in another unit, or undefined where the two measure different things, such as litres and kWh. */
export function convert(quantity: Decimal, from: Unit, to: Unit): Decimal | undefined {
  if (from === to) return quantity
  const dimension = dimensions.find((units) => units[from] !== undefined)
  const ofFrom = dimension?.[from]
  const ofTo = dimension?.[to]
  if (ofFrom === undefined || ofTo === undefined) return undefined
  return roundTo(quantity.times(ofFrom).div(new Decimal(ofTo)), QUANTITY_DECIMALS)
}
