import { expect } from 'chai'
import { checkSubmission, type Submission } from './submission.ts'

const bill: Submission = {
  subchildId: 'electricity-usage',
  period: { from: '2025-01-01', until: '2025-12-31' },
  activity: { 1: 12345 },
}

describe('checkSubmission', () => {
  it('takes a bill in the form in which it is stored, with the only method that its parameters leave', () => {
    expect(checkSubmission({ ...bill, site: 'Leeds office' })).to.deep.equal({
      value: {
        subchildId: 'electricity-usage',
        days: { start: '2025-01-01', end: '2026-01-01' },
        values: { 1: '12345' },
        method: 'average',
        site: 'Leeds office',
      },
    })
  })

  const refused: { what: string; entry: Partial<Submission>; faults: string[] }[] = [
    { what: 'an unknown subchild', entry: { subchildId: 'moon-travel' }, faults: ['/subchildId unknown_subchild'] },
    { what: 'an unknown parameter', entry: { activity: { 1: 5, 99: 1 } }, faults: ['/activity/99 unknown_parameter'] },
    { what: 'a wrong type', entry: { activity: { 1: true } }, faults: ['/activity/1 type'] },
    { what: 'a negative amount', entry: { activity: { 1: -1 } }, faults: ['/activity/1 minimum'] },
    {
      what: 'a method without its parameter',
      entry: { calculationMethod: 'spend' },
      faults: ['/activity/0 required'],
    },
    {
      what: 'a period that ends before it begins',
      entry: { period: { from: '2025-02-01', until: '2025-01-31' } },
      faults: ['/period/until until_before_from'],
    },
    {
      what: 'days that nobody reports',
      entry: { period: { from: '1989-12-31', until: '2101-01-01' } },
      faults: ['/period/from minimum', '/period/until maximum'],
    },
    {
      what: 'several faults at once',
      entry: { period: { from: '2025-02-01', until: '2025-01-31' }, activity: { 1: -1, 99: 1 } },
      faults: ['/period/until until_before_from', '/activity/1 minimum', '/activity/99 unknown_parameter'],
    },
  ]
  for (const { what, entry, faults } of refused)
    it(`names every fault of ${what}`, () => {
      const checked = checkSubmission({ ...bill, ...entry })
      expect(checked.failure?.map(({ pointer, code }) => `${pointer} ${code}`)).to.deep.equal(faults)
    })
})
