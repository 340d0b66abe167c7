import { cut, type Days, lengthOf, yearOf, yearStart } from '@tomorro/carbon/calendar'
import { distinctIntensities, type Intensity, intensityKey, ownName } from '@tomorro/carbon/intensity'
import { FIRST_DAY } from '@tomorro/carbon/period'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { type Emissions, toDecimalText } from '@tomorro/records/ledger/units'
import { financialYear } from './question.ts'
import type { Settings } from './setting-repository.ts'

type Denominators = Settings['intensity-denominators']['denominators']
/** The denominator of a period, or the years that lack one. */
type Denominator =
  | { readonly value: Decimal; readonly missingYears?: never }
  | { readonly value?: never; readonly missingYears: number[] }

const INTENSITY_DECIMALS = 5

/**
 * The denominator of a period: each financial year's figure times the share of the year's days in the period. Half a year counts
 * half of the year's revenue, and each employee half.
 */
export function denominatorOf(
  intensity: Intensity,
  period: Days,
  all: Denominators,
  yearStartMonth: number,
): Denominator {
  const key = intensityKey(intensity)
  const parts = cut(period, 'year', yearStartMonth).map((days) => {
    const year = yearOf(yearStart(days.start, yearStartMonth))
    const figure = all.find((denominator) => intensityKey(denominator) === key && denominator.year === year)
    return { year, days, value: figure?.value ?? 0 }
  })
  const missingYears = parts.filter(({ value }) => value <= 0).map(({ year }) => year)
  if (missingYears.length > 0) return { missingYears }
  return {
    value: parts.reduce(
      (sum, { year, days, value }) =>
        sum.plus(new Decimal(value).times(lengthOf(days)).div(lengthOf(financialYear(year, yearStartMonth)))),
      new Decimal(0),
    ),
  }
}

/** The years that lack a denominator. January 1990 may belong to a financial year of 1989, for which the setting takes none. */
function missingIn({ missingYears = [] }: Denominator): { missingYears?: number[] } {
  const recordable = missingYears.filter((year) => year >= yearOf(FIRST_DAY))
  return recordable.length > 0 ? { missingYears: recordable } : {}
}

/** A period and its emissions; undefined if it has no data. */
type Compared = { readonly period: Days; readonly emissions: Emissions | undefined }

/** Emissions per unit of a denominator in kgCO2e, to five decimals. */
const perUnit = ({ emissions }: Compared, { value }: Denominator): number | null =>
  value === undefined || emissions === undefined
    ? null
    : new Decimal(toDecimalText(emissions)).div(value).toDecimalPlaces(INTENSITY_DECIMALS).toNumber()

/** The intensity by each recorded denominator, the primary one first. */
export function intensitiesOf(now: Compared, before: Compared | undefined, settings: Settings) {
  const { denominators, primary } = settings['intensity-denominators']
  const { month } = settings['financial-year-start']
  const recorded = distinctIntensities([...(primary ? [primary] : []), ...denominators])
  const intensityOf = (intensity: Intensity, compared: Compared) => {
    const denominator = denominatorOf(intensity, compared.period, denominators, month)
    return {
      denominator: denominator.value?.toDecimalPlaces(INTENSITY_DECIMALS).toNumber() ?? null,
      emissionsPerUnit: perUnit(compared, denominator),
      ...missingIn(denominator),
    }
  }
  return recorded.map((intensity) => {
    const { kind, name } = intensity
    const current = intensityOf(intensity, now)
    const earlier = before && intensityOf(intensity, before)
    return {
      kind,
      ...(name !== undefined && { name: ownName(name) }),
      ...current,
      ...(earlier && {
        comparison: {
          ...earlier,
          changePercent: percentChange(current.emissionsPerUnit, earlier.emissionsPerUnit),
        },
      }),
    }
  })
}

const percentChange = (now: number | null, before: number | null): number | null =>
  now === null || before === null || before <= 0
    ? null
    : new Decimal(now).minus(before).div(before).times(100).toDecimalPlaces(2).toNumber()
