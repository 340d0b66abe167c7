import { type Days, type Period, toDays } from '../calendar.ts'
import { settingDefaults } from '../setting/defaults.ts'
import { Decimal } from '../taxonomy/decimal.ts'

/** The choices of an organisation that its figures depend on. */
export type Policy = {
  readonly factorYear: 'majority' | 'blended'
  /** The month, 1 to 12, in which reporting years begin. */
  readonly yearStartMonth: number
  /** Whether well-to-tank emissions count: for every activity or for none. */
  readonly wtt: boolean
  /** Whether flights count with radiative forcing unless the activity says otherwise. */
  readonly radiativeForcing: boolean
  readonly supplierFactors: readonly SupplierFactor[]
  /** Consumer price index by year. */
  readonly priceIndex: ReadonlyMap<number, Decimal>
  readonly energyPrices: readonly EnergyPrice[]
}
/** The price of one unit of a subchild's parameter, by its number. */
export type EnergyPrice = {
  readonly subchildId: string
  readonly parameter: string
  readonly days: Days
  readonly gbpPerUnit: Decimal
}
export type SupplierFactor = { readonly supplier: string; readonly days: Days; readonly kgCo2ePerKwh: Decimal }

/** Stored values of settings by key; an absent one has its default. */
export type StoredSettings = {
  readonly 'factor-year'?: { policy: 'majority' | 'blended' }
  readonly 'financial-year-start'?: { month: number }
  readonly wtt?: { isIncluded: boolean }
  readonly 'radiative-forcing'?: { isIncluded: boolean }
  readonly 'supplier-electricity-factor'?: {
    factors: readonly { supplier: string; period: Period; kgCo2ePerKwh: number }[]
  }
  readonly 'price-index'?: { values: readonly { year: number; index: number }[] }
  readonly 'energy-prices'?: {
    prices: readonly { subchildId: string; parameter: string; period: Period; gbpPerUnit: number }[]
  }
}

/** The keys of the settings that figures depend on. */
export const policyKeys = [
  'factor-year',
  'financial-year-start',
  'wtt',
  'radiative-forcing',
  'supplier-electricity-factor',
  'price-index',
  'energy-prices',
] as const satisfies (keyof StoredSettings)[]

/** The policy of stored settings; absent ones have their defaults. */
export function toPolicy(stored: StoredSettings): Policy {
  const settings: Required<StoredSettings> = { ...settingDefaults, ...stored }
  return {
    factorYear: settings['factor-year'].policy,
    yearStartMonth: settings['financial-year-start'].month,
    wtt: settings.wtt.isIncluded,
    radiativeForcing: settings['radiative-forcing'].isIncluded,
    supplierFactors: settings['supplier-electricity-factor'].factors.map(({ supplier, period, kgCo2ePerKwh }) => ({
      supplier,
      days: toDays(period),
      kgCo2ePerKwh: new Decimal(kgCo2ePerKwh),
    })),
    priceIndex: new Map(settings['price-index'].values.map(({ year, index }) => [year, new Decimal(index)])),
    energyPrices: settings['energy-prices'].prices.map(({ subchildId, parameter, period, gbpPerUnit }) => ({
      subchildId,
      parameter,
      days: toDays(period),
      gbpPerUnit: new Decimal(gbpPerUnit),
    })),
  }
}
