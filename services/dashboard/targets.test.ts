import { expect } from 'chai'
import type { Settings } from './setting-repository.ts'
import { targetsOf } from './targets.ts'

type Target = Settings['targets']['targets'][number]
type Denominator = Settings['intensity-denominators']['denominators'][number]

const staff = (year: number, value: number): Denominator => ({ kind: 'full-time-equivalents', year, value })
const settings = (targets: Target[], denominators: Denominator[]): Settings => ({
  'financial-year-start': { month: 1 },
  'base-year': { year: 2021, restatementThresholdPercent: 5 },
  'intensity-denominators': { denominators },
  targets: { targets },
})
const totals = (kilograms: number) => ({
  ...{ scope1: BigInt(kilograms) * 100_000n, scope2Location: 0n, scope2Market: 0n, scope3: 0n, outsideOfScopes: 0n },
})
const years = (from: number, past: number) => ({ start: `${from}-01-01`, end: `${past}-01-01` })
const half: Target = { year: 2031, reductionPercent: 50, scopes: 'all' }
const halfPerPerson: Target = { ...half, per: 'full-time-equivalents' }

/** The first target of a period that emitted so much, after a base year of 4,000 kg. */
const first = (of: Settings, period: { start: string; end: string }, emitted: number) =>
  targetsOf({ period, totals: totals(emitted), base: totals(4_000), scope2: 'location' }, of).targets[0]

describe('the targets of the dashboard', () => {
  it('hold emissions against a straight line', () => {
    // 2025 is 4 of 10 years on the way from 4,000 to 2,000 kg.
    expect(first(settings([half], []), years(2025, 2026), 3_600)).to.deep.include({
      ...{ base: 4_000, target: 3_200, actual: 3_600, gap: 400 },
    })
  })

  it('hold emissions per unit against a line of their own', () => {
    const of = settings([halfPerPerson], [staff(2021, 40), staff(2025, 50)])
    const progress = first(of, years(2025, 2026), 3_600)
    // 4,000 kg / 40 = 100 kg each in 2021, 50 kg in 2031; 3,600 kg / 50 = 72 kg in 2025.
    expect(progress).to.deep.include({ per: 'full-time-equivalents', base: 100, target: 80, actual: 72, gap: -8 })
    expect(progress?.line.at(-1)).to.deep.equal({ year: 2031, target: 50 })
  })

  it('hold emissions per unit of a denominator of the organisation’s own, by its name', () => {
    const beds = (name: string, year: number, value: number): Denominator => ({ kind: 'own', name, year, value })
    const of = settings(
      [{ ...half, per: 'own', perName: 'bed' }],
      [beds('meal served', 2021, 9), beds('bed', 2021, 40), beds('meal served', 2025, 9), beds('Bed ', 2025, 50)],
    )
    // 4,000 kg / 40 beds = 100 kg each in 2021, 50 kg in 2031; 3,600 kg / 50 = 72 kg in 2025.
    expect(first(of, years(2025, 2026), 3_600)).to.deep.include({
      ...{ per: 'own', perName: 'bed', base: 100, target: 80, actual: 72, gap: -8 },
    })
    const other = settings([{ ...half, per: 'own', perName: 'student' }], of['intensity-denominators'].denominators)
    expect(first(other, years(2025, 2026), 3_600)).to.deep.include({
      ...{ per: 'own', perName: 'student', reason: 'denominator-missing', target: null },
    })
  })

  it('weigh the years of a longer period by their denominators', () => {
    const of = settings([halfPerPerson], [staff(2021, 40), staff(2024, 40), staff(2025, 60)])
    // (85 kg x 40 + 80 kg x 60) / 100.
    expect(first(of, years(2024, 2026), 8_200)).to.deep.include({ target: 82, actual: 82, gap: 0 })
  })

  it('take half of the denominator for half a year', () => {
    const of = settings([halfPerPerson], [staff(2021, 40), staff(2025, 73)])
    // 181 of 365 days of 73 people.
    expect(first(of, { start: '2025-01-01', end: '2025-07-01' }, 3_620)).to.deep.include({ target: 80, actual: 100 })
  })

  it('show a gap that is the shown emissions minus the shown target', () => {
    const of = settings([halfPerPerson], [staff(2021, 7), staff(2025, 3)])
    // 4,000 / 7 x 0.8 = 457.142857..., 1,000 / 3 = 333.333333...; the exact gap of -123.809523... would show as -123.80952.
    expect(first(of, years(2025, 2026), 1_000)).to.deep.include({
      ...{ target: 457.14286, actual: 333.33333, gap: -123.80953 },
    })
  })

  it('round halves away from zero, as the ledger does', () => {
    // 4,000 / 64 x 0.8 = 50; 3,211.20032 / 64 = 50.175005.
    const of = settings([halfPerPerson], [staff(2021, 64), staff(2025, 64)])
    const measured = { period: years(2025, 2026), base: totals(4_000), scope2: 'location' } as const
    const [progress] = targetsOf({ ...measured, totals: { ...totals(0), scope1: 321_120_032n } }, of).targets
    expect(progress).to.deep.include({ target: 50, actual: 50.17501, gap: 0.17501 })
  })

  for (const [what, denominators] of [
    ['the base year', [staff(2025, 50)]],
    ['the period', [staff(2021, 40)]],
  ] as const)
    it(`say that ${what} lacks its denominator`, () => {
      const progress = first(settings([halfPerPerson], [...denominators]), years(2025, 2026), 3_600)
      expect(progress).to.deep.include({ reason: 'denominator-missing', target: null, gap: null, line: [] })
    })
})
