import { parseUnits, toKilograms } from '@tomorro/records/ledger/units'
import { expect } from 'chai'
import fc from 'fast-check'
import { addUp, type ComparedSource, effectsOf } from './change.ts'

type Figures = [kilograms: string, quantity: bigint]
const source = (factorKey: string, before: Figures, now: Figures, factorEdition = 2025): ComparedSource => ({
  ...{ orgId: 'org_Acme0000Test', id: 1, subchildId: 'electricity-usage', site: '', scope: 'scope-2', category: 0 },
  ...{ countedIn: 'both', factorKey, factorSource: 'DESNZ 2025', factorEdition, unit: 'kWh', grade: 2 },
  now: { emissions: parseUnits(now[0]), quantity: now[1] },
  before: { emissions: parseUnits(before[0]), quantity: before[1] },
})
const show = (sources: readonly ComparedSource[]) => {
  const { activity, factor } = effectsOf(sources)
  return { activity: toKilograms(activity), factor: toKilograms(factor) }
}

describe('the effects of a change', () => {
  it('prices the change of quantity with the earlier factor, and the change of factor with the later quantity', () => {
    expect(show([source('a', ['200', 1000n], ['162', 900n])])).to.deep.equal({ activity: -20, factor: -18 })
  })

  it('sees the grid factor of 2026 in two editions of one key', () => {
    const sources = [
      source('grid', ['2185.065', 12345n], ['0', 0n]),
      source('grid', ['0', 0n], ['1616.7012', 12345n], 2026),
    ]
    expect(show(sources)).to.deep.equal({ activity: 0, factor: -568.3638 })
  })

  it('counts what is new or gone as activity', () => {
    expect(show([source('a', ['200', 1000n], ['0', 0n]), source('b', ['0', 0n], ['50', 10n])])).to.deep.equal({
      activity: -150,
      factor: 0,
    })
  })

  it('adds up to the change for any figures', () => {
    const figures = fc.tuple(
      fc.bigInt({ min: -(10n ** 9n), max: 10n ** 12n }).map((units) => `${units}`),
      fc.bigInt({ min: -(10n ** 6n), max: 10n ** 9n }),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), figures, figures)), (all) => {
        const sources = all.map(([key, before, now]) => source(key, before, now))
        const { activity, factor } = effectsOf(sources)
        expect(activity + factor).to.equal(addUp(sources, 'now').emissions - addUp(sources, 'before').emissions)
      }),
    )
  })
})
