/**
 * Emissions counted in hundred-thousandths of a kilogram of CO2e: the ledger keeps five decimals, so whole numbers hold every
 * figure exactly and sums stay exact however many there are.
 */
export type Emissions = bigint

const DECIMALS = 5
const UNITS_PER_KILOGRAM = 10n ** BigInt(DECIMALS)

/**
 * Reads a decimal figure in kgCO2e as Postgres writes `numeric`.
 * @throws RangeError where the figure has digits beyond the fifth decimal, which would be lost
 */
export function parseEmissions(kilograms: string): Emissions {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(kilograms)
  const decimals = match?.[3] ?? ''
  if (match === null || !/^0*$/.test(decimals.slice(DECIMALS)))
    throw new RangeError(`Not emissions of five decimals: ${kilograms}`)
  const units = BigInt(`${match[2]}${decimals.slice(0, DECIMALS).padEnd(DECIMALS, '0')}`)
  return match[1] === '-' ? -units : units
}

/** The figure in kgCO2e; the nearest number to it, which shows its five decimals exactly below 60 billion kilograms. */
export const toKilograms = (emissions: Emissions): number => Number(emissions) / Number(UNITS_PER_KILOGRAM)

/** The sum of figures. */
export const sum = (figures: Iterable<Emissions>): Emissions => {
  let total = 0n
  for (const figure of figures) total += figure
  return total
}
