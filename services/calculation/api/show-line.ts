import { EMISSION_DECIMALS, roundTo } from '@tomorro/carbon/apportion'
import { toPeriod } from '@tomorro/carbon/calendar'
import type { Gases } from '@tomorro/carbon/engine/factor'
import type { Line } from '@tomorro/carbon/engine/ledger-line'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import type { components } from '@tomorro/generated/calculation/types'

type Schemas = components['schemas']

/** A line in the contract's form. Decimals become the nearest JSON number, which shows five decimals exactly. */
export const showLine = (line: Line): Schemas['EstimateLine'] => ({
  subchildId: line.subchildId,
  period: toPeriod(line.days),
  scope: line.scope,
  category: line.category ?? null,
  basis: line.basis,
  input: showInput(line.input),
  quantity: line.quantity.toNumber(),
  unit: line.unit,
  factor: { ...line.factor, kgCo2e: line.factor.kgCo2e.toNumber() },
  method: line.method,
  emissions: showEmissions(line.emissions),
  ...(line.gases && { gases: showGases(line.gases) }),
  grade: line.grade as Schemas['EstimateLine']['grade'],
  notices: [...line.notices],
  formulaVersion: line.formulaVersion,
})

const showInput = ({ quantity, unit, price }: Line['input']): Schemas['LineInput'] => ({
  quantity: quantity.toNumber(),
  unit,
  ...(price && { gbpPerUnit: price.toNumber() }),
})

const showGases = ({ co2, ch4, n2o }: Gases): Schemas['Gases'] => ({
  ...(co2 && { co2: co2.toNumber() }),
  ...(ch4 && { ch4: ch4.toNumber() }),
  ...(n2o && { n2o: n2o.toNumber() }),
})

/** kgCO2e to five decimals. */
export const showEmissions = (emissions: Decimal | string): number =>
  roundTo(new Decimal(emissions), EMISSION_DECIMALS).toNumber()
