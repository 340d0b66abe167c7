import { expect } from 'chai'
import { energySentence } from './energy.ts'

const energyOf = (kilowattHours: number, unknownEmissions = 0) => ({ kilowattHours, unknownEmissions, kinds: [] })
const before = (kilowattHours: number) => ({
  energy: energyOf(kilowattHours),
  period: { from: '2024-01-01', until: '2024-12-31' },
})

describe('energy in words', () => {
  for (const [energy, compared, sentence] of [
    [energyOf(12_345), before(12_045), '12,345 kWh, 2.5 % more than 2024.'],
    [energyOf(900), before(1_000), '900 kWh, 10 % less than 2024.'],
    [energyOf(900), before(900), '900 kWh, the same as 2024.'],
    [energyOf(900), before(0), '900 kWh.'],
    [
      energyOf(0, 250),
      undefined,
      '0 kWh. The energy behind 250 kg CO2e is not known and not counted, for example fuel of which only the price was given.',
    ],
  ] as const)
    it(`says "${sentence}"`, () => expect(energySentence(energy, compared)).to.equal(sentence))
})
