import { EMISSION_DECIMALS } from '@tomorro/carbon/apportion'
import { invalidRequest } from '@tomorro/runtime/problem'

/** Emissions counted in 0.00001 kgCO2e, the last decimal of the ledger. Sums of whole numbers stay exact at any size. */
export type Emissions = bigint

/** The count of decimal text: 0.12345 is 12345 of five decimals. @throws RangeError for digits beyond them */
export function parseUnits(text: string, decimals: number = EMISSION_DECIMALS): bigint {
  const point = text.indexOf('.')
  const [whole, fraction] = point < 0 ? [text, ''] : [text.slice(0, point), text.slice(point + 1)]
  if (!DECIMAL.test(text) || /[^0]/.test(fraction.slice(decimals)))
    throw new RangeError(`Not a decimal with at most ${decimals} decimals: ${text}`)
  return BigInt(whole + (fraction.length === decimals ? fraction : fraction.slice(0, decimals).padEnd(decimals, '0')))
}

// Without groups, because the array of a match costs more than the number.
const DECIMAL = /^-?\d+(?:\.\d+)?$/

/** A count as decimal text: 12345 of five decimals is 0.12345. */
export function toDecimalText(units: bigint, decimals: number = EMISSION_DECIMALS): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0')
  return `${units < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

/** 60,000,000,000 kg: up to here a JSON number shows all five decimals. */
const EXACT_MAX = 60_000_000_000n * 10n ** BigInt(EMISSION_DECIMALS)

/** Whether a JSON number shows the five decimals of a figure exactly. */
export const isExact = (emissions: Emissions): boolean => emissions <= EXACT_MAX && emissions >= -EXACT_MAX

/**
 * The figure in kgCO2e as a JSON number.
 * @param by the parameter that chose what is totalled
 * @throws Problem `invalid_request` if the number would not show its five decimals exactly
 */
export function toKilograms(
  emissions: Emissions,
  by: { in: 'query' | 'path'; name: string; expected: string } = shorterPeriod,
): number {
  if (!isExact(emissions))
    throw invalidRequest([
      {
        in: by.in,
        name: by.name,
        code: 'too_large',
        detail: `A total of ${toDecimalText(emissions)} kgCO2e cannot be shown exactly`,
        expected: `${by.expected}, so that totals stay below 60,000,000,000 kgCO2e`,
      },
    ])
  return Number(emissions) / 10 ** EMISSION_DECIMALS
}

const shorterPeriod = { in: 'query', name: 'from', expected: 'a shorter period or less coverage' } as const

/** The sum of figures. */
export function sum(figures: Iterable<Emissions>): Emissions {
  let total = 0n
  for (const figure of figures) total += figure
  return total
}
