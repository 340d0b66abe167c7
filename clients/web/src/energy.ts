import { decimal, emissionsText, percent } from '@tomorro/charts/measure'
import { periodText } from './day.ts'
import type { Schemas } from './words.ts'

type Energy = Schemas['EnergyUse']
type Compared = { readonly energy: Energy; readonly period: Schemas['Period'] }

/** "12,345 kWh, 2.5 % more than 2024." and a sentence about unknown energy. */
export function energySentence({ kilowattHours, unknownEmissions }: Energy, compared: Compared | undefined): string {
  const before = compared?.energy.kilowattHours ?? 0
  const change = before > 0 ? ((kilowattHours - before) / before) * 100 : undefined
  const comparison =
    compared === undefined || change === undefined
      ? ''
      : change === 0
        ? `, the same as ${periodText(compared.period)}`
        : `, ${percent(Math.abs(change))} ${change < 0 ? 'less' : 'more'} than ${periodText(compared.period)}`
  const unknown =
    unknownEmissions === 0
      ? ''
      : ` The energy behind ${emissionsText(unknownEmissions)} is not known and not counted, for example fuel of which only the price was given.`
  return `${decimal(kilowattHours, 0)} kWh${comparison}.${unknown}`
}
