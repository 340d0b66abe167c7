import { EMISSION_DECIMALS, roundTo } from '@tomorro/carbon/apportion'
import { toPeriod } from '@tomorro/carbon/calendar'
import type { Gases } from '@tomorro/carbon/engine/factor'
import type { Line } from '@tomorro/carbon/engine/ledger-line'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import type { components } from '@tomorro/generated/calculation/types'

type Schemas = components['schemas']

/** A line in the contract's form. Decimals become the nearest JSON number, which shows five decimals exactly. */
export function showLine(line: Line): Schemas['EstimateLine'] {
  const { subchildId, site: _, days, scope, category, basis, input, quantity, unit, factor, ...result } = line
  const { method, emissions, gases, grade, notices, formulaVersion, ...unmapped } = result
  unmapped satisfies Record<string, never>
  return {
    subchildId,
    period: toPeriod(days),
    scope,
    category: category ?? null,
    basis,
    input: showInput(input),
    quantity: quantity.toNumber(),
    unit,
    factor: { ...factor, kgCo2e: factor.kgCo2e.toNumber() },
    method,
    emissions: showEmissions(emissions),
    ...(gases && { gases: showGases(gases) }),
    grade: grade as Schemas['EstimateLine']['grade'],
    notices: [...notices],
    formulaVersion,
  }
}

function showInput({ quantity, unit, price, ...unmapped }: Line['input']): Schemas['LineInput'] {
  unmapped satisfies Record<string, never>
  return { quantity: quantity.toNumber(), unit, ...(price && { gbpPerUnit: price.toNumber() }) }
}

const showGases = ({ co2, ch4, n2o }: Gases): Schemas['Gases'] => ({
  ...(co2 && { co2: co2.toNumber() }),
  ...(ch4 && { ch4: ch4.toNumber() }),
  ...(n2o && { n2o: n2o.toNumber() }),
})

/** kgCO2e to five decimals. */
export const showEmissions = (emissions: Decimal | string): number =>
  roundTo(new Decimal(emissions), EMISSION_DECIMALS).toNumber()
