import { expect } from 'chai'
import { checkSubmission, roundedIn, type Submission } from './submission.ts'
import { asBilled } from './taxonomy/activity-value.ts'

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

  for (const [site, named] of [
    [' HQ ', 'HQ'],
    ['Head\u00A0Office\u200B', 'Head Office'],
    [' \u200B ', undefined],
  ] as const)
    it(`takes ${JSON.stringify(site)} for ${named ?? 'no site'}`, () => {
      expect(checkSubmission({ ...bill, site }).value?.site).to.equal(named)
    })

  const refused: { what: string; entry: Partial<Submission>; violations: string[] }[] = [
    { what: 'an unknown subchild', entry: { subchildId: 'moon-travel' }, violations: ['/subchildId unknown_subchild'] },
    {
      what: 'an unknown parameter',
      entry: { activity: { 1: 5, 99: 1 } },
      violations: ['/activity/99 unknown_parameter'],
    },
    { what: 'a wrong type', entry: { activity: { 1: true } }, violations: ['/activity/1 type'] },
    { what: 'a negative amount', entry: { activity: { 1: -1 } }, violations: ['/activity/1 minimum'] },
    {
      what: 'a method without its parameter',
      entry: { calculationMethod: 'spend' },
      violations: ['/activity/0 required'],
    },
    {
      what: 'a period that ends before it begins',
      entry: { period: { from: '2025-02-01', until: '2025-01-31' } },
      violations: ['/period/until until_before_from'],
    },
    {
      what: 'days that nobody reports',
      entry: { period: { from: '1989-12-31', until: '2101-01-01' } },
      violations: ['/period/from minimum', '/period/until maximum'],
    },
    {
      what: 'several violations at once',
      entry: { period: { from: '2025-02-01', until: '2025-01-31' }, activity: { 1: -1, 99: 1 } },
      violations: ['/period/until until_before_from', '/activity/1 minimum', '/activity/99 unknown_parameter'],
    },
  ]
  for (const { what, entry, violations } of refused)
    it(`names every violation of ${what}`, () => {
      const checked = checkSubmission({ ...bill, ...entry })
      expect(checked.failure?.map(({ pointer, code }) => `${pointer} ${code}`)).to.deep.equal(violations)
    })
})

describe('a value with more decimals than are kept', () => {
  for (const { what, subchildId = 'electricity-usage', raw, number = 1, is } of [
    { what: 'a number', raw: 12345.6789012, is: true },
    { what: 'text', raw: '12345.6789012', is: true },
    { what: 'a number in the unit of the parameter', raw: { value: 12345.6789012, unit: 'kWh' }, is: true },
    { what: 'a number in another unit, which its line keeps', raw: { value: 12.3456789012, unit: 'MWh' }, is: false },
    {
      what: 'kilometres, which have a parameter of their own',
      subchildId: 'car-petrol',
      number: 2,
      raw: { value: 8, unit: 'km' },
      is: false,
    },
    { what: 'six decimals', raw: 12345.678901, is: false },
    { what: 'zeros', raw: '12.50000000', is: false },
  ])
    it(`${is ? 'is told of' : 'is not seen'} in ${what}`, () => {
      const activity = { [number]: raw }
      const { value } = checkSubmission({ ...bill, subchildId, activity }, asBilled)
      expect(value && roundedIn(activity, value)).to.deep.equal(is ? [String(number)] : [])
    })
})
