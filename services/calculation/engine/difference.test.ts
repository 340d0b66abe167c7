import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { expect } from 'chai'
import fc from 'fast-check'
import { linesOf, type Submission } from '../worker/testing.ts'
import { differenceOf, openComparison } from './difference.ts'

const electricity: Submission = {
  subchildId: 'electricity-usage',
  activity: { 1: 12345 },
  from: '2025-01-01',
  until: '2025-12-31',
}
const of = (changes: Partial<Submission> = {}) => linesOf({ ...electricity, ...changes })

describe('differenceOf', () => {
  it('finds none between lines and themselves, in any order and with other notices', () => {
    const lines = of()
    const { isChanged, reasons, before, after } = differenceOf(
      lines,
      lines.toReversed().map((line) => ({ ...line, notices: ['period_in_future'] })),
    )
    expect([isChanged, reasons, before.toString(), after.toString()]).to.deep.equal([false, [], '3029.463', '3029.463'])
  })

  const reasons: { title: string; before: ReturnType<typeof of>; after: ReturnType<typeof of>; reason: string }[] = [
    {
      title: 'another edition',
      before: of({ from: '2024-01-01', until: '2024-12-31' }),
      after: of(),
      reason: 'Edition 2024 became 2025',
    },
    {
      title: 'well-to-tank that is counted no longer',
      before: of(),
      after: of({ settings: { wtt: { isIncluded: false } } }),
      reason: 'No longer calculated: wtt.electricity.uk.generation.kwh, wtt.electricity.uk.td.kwh',
    },
    {
      title: "a supplier's factor",
      before: of(),
      after: of({ activity: { 1: 12345, 2: 0.1 } }),
      reason: 'Now calculated too: supplier.electricity.kwh',
    },
    {
      title: 'another quantity under the same factors',
      before: of(),
      after: of({ activity: { 1: 12346 } }),
      reason: 'Settings, taxonomy or rules have changed',
    },
    { title: 'lines where there were none', before: [], after: of(), reason: 'There were no emissions before' },
  ]
  for (const { title, before, after, reason } of reasons)
    it(`tells of ${title}`, () => {
      expect(differenceOf(before, after)).to.deep.include({ isChanged: true, reasons: [reason] })
    })

  it('tells editions that make up the totals before and after, whatever is compared', () => {
    const year = fc.integer({ min: 2021, max: 2025 })
    const policy = fc.constantFrom('majority' as const, 'blended' as const)
    fc.assert(
      fc.property(year, year, policy, fc.integer({ min: 1, max: 999_999 }), (from, until, factorYear, kwh) => {
        const days = { from: `${Math.min(from, until)}-03-01`, until: `${Math.max(from, until)}-11-30` }
        const settings = { 'factor-year': { policy: factorYear } }
        const { before, after, editions } = differenceOf(of(), of({ ...days, settings, activity: { 1: kwh } }))
        const sum = (side: 'before' | 'after') =>
          [...editions.values()].reduce((total, figures) => total.plus(figures[side]), new Decimal(0))
        expect([sum('before').eq(before), sum('after').eq(after)]).to.deep.equal([true, true])
      }),
      { numRuns: 100 },
    )
  })

  it('knows the editions of all factors', () => {
    expect(
      [...differenceOf(of({ from: '2024-01-01', until: '2024-12-31' }), of()).factorEditions].sort(),
    ).to.deep.equal([2024, 2025])
  })

  it('is the same for lines that come in parts', () => {
    const [before, after] = [
      [...of(), ...of({ activity: { 1: 7 } })],
      [...of({ activity: { 1: 7 } }), ...of()],
    ]
    for (const changed of [after, after.slice(1)]) {
      const comparison = openComparison()
      for (const line of changed) comparison.after([line])
      for (const line of before) comparison.before([line])
      const [parts, whole] = [comparison.difference(), differenceOf(before, changed)]
      expect({ ...parts, reasons: [] }).to.deep.equal({ ...whole, reasons: [] })
      expect(parts.isChanged).to.equal(changed !== after)
    }
  })
})
