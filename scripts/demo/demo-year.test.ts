import { checkSubmission } from '@tomorro/carbon/submission'
import { expect } from 'chai'
import { demoYear } from './demo-year.ts'

const items = demoYear(2025, 9)
const of = (subchildId: string) => items.filter(({ form }) => form.subchildId === subchildId)

describe('the demo year', () => {
  it('is valid against the taxonomy, item by item', () => {
    for (const { form } of items) expect(checkSubmission(form).failure, JSON.stringify(form)).to.equal(undefined)
  })

  it('has two sites and eight company cars', () => {
    expect(new Set(items.flatMap(({ form: { site } }) => site ?? []))).to.have.property('size', 2)
    const cars = items.filter(({ form }) => form.subchildId.startsWith('car-') && form.period.from === '2025-01-01')
    expect(cars).to.have.length(8)
  })

  it('misses the August electricity and the February gas of one site', () => {
    const months = (subchildId: string, site: string) =>
      of(subchildId).flatMap(({ form }) => (form.site === site ? [form.period.from.slice(0, 7)] : []))
    expect(months('electricity-usage', 'Leeds office')).to.include('2025-08')
    expect(months('electricity-usage', 'Bristol workshop')).to.not.include('2025-08')
    expect(months('natural-gas-usage', 'Bristol workshop')).to.not.include('2025-02')
    expect(months('electricity-usage', 'Leeds office').at(-1)).to.equal('2026-09')
  })

  it('leaves something to review, a rejected item and a draft', () => {
    const outcomes = items.map(({ outcome }) => (typeof outcome === 'string' ? outcome : 'rejected'))
    for (const [outcome, count] of [
      ['pending', 3],
      ['rejected', 1],
      ['draft', 1],
    ] as const)
      expect(
        outcomes.filter((each) => each === outcome),
        outcome,
      ).to.have.length(count)
  })
})
