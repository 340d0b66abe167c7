import { expect } from 'chai'
import fc from 'fast-check'
import { checkActivity } from './activity.ts'

const violationsOf = (...args: Parameters<typeof checkActivity>) =>
  (checkActivity(...args).failure ?? []).map(({ pointer, code }) => `${pointer} ${code}`)

const miles = (value: number) => ({ value, unit: 'miles' })

describe('checkActivity', () => {
  const accepted = [
    { subchild: 'electricity-usage', activity: { 1: 12345 }, method: 'average', values: { 1: '12345' } },
    { subchild: 'electricity-usage', activity: { 1: '012345.50' }, method: 'average', values: { 1: '12345.5' } },
    { subchild: 'electricity-usage', activity: { 0: -12.5 }, method: 'spend', values: { 0: '-12.5' } },
    { subchild: 'electricity-usage', activity: { 1: -0 }, method: 'average', values: { 1: '0' } },
    { subchild: 'natural-gas-usage', activity: { 2: 0.000001 }, method: 'average', values: { 2: '0.000001' } },
    { subchild: 'rail-national', activity: { 2: 640 }, method: 'distance', values: { 2: '640' } },
    { subchild: 'taxi', activity: { 2: 3, 3: 2 }, method: 'distance', values: { 2: '3', 3: '2' } },
    {
      subchild: 'flight-long-haul',
      activity: { 2: 5540, 4: 'premium-economy', 5: false },
      method: 'distance',
      values: { 2: '5540', 4: 'premium-economy', 5: false },
    },
  ]
  for (const { subchild, activity, method, values } of accepted)
    it(`takes ${subchild} ${JSON.stringify(activity)} as ${method} and keeps the values in canonical form`, () => {
      expect(checkActivity(subchild, activity)).to.deep.equal({ value: { method, values } })
    })

  for (const { subchild, activity, values } of [
    // 2 tonnes over 100 miles are freight; 100 miles alone are a vehicle's own distance.
    { subchild: 'hgv-freight', activity: { 1: 2, 2: miles(100) }, values: { 1: '2', 2: '160.9344' } },
    { subchild: 'van-courier', activity: { 1: 2, 2: miles(100) }, values: { 1: '2', 2: '160.9344' } },
    { subchild: 'van-courier', activity: { 2: miles(100) }, values: { 3: '100' } },
    { subchild: 'taxi', activity: { 2: miles(10) }, values: { 2: '16.09344' } },
    { subchild: 'car-petrol', activity: { 3: miles(10) }, values: { 2: '10' } },
    { subchild: 'commute-rail', activity: { 2: miles(10), 3: 220 }, values: { 3: '220', 4: '10' } },
    { subchild: 'natural-gas-usage', activity: { 1: { value: 3, unit: 'm3' } }, values: { 2: '3' } },
  ])
    it(`keeps the meaning of an amount in another unit: ${subchild} ${JSON.stringify(activity)}`, () => {
      expect(checkActivity(subchild, activity).value?.values).to.deep.equal(values)
    })

  const refused: { subchild: string; activity: Record<string, unknown>; method?: string; violations: string[] }[] = [
    { subchild: 'hgv-freight', activity: { 2: miles(100) }, violations: ['/activity/1 required'] },
    {
      subchild: 'purchased-own-factor',
      activity: { 2: { value: 3000, unit: 'kg' }, 4: 1.5, 5: 'EPD', 6: 'x' },
      violations: ['/activity/2 unit'],
    },
    { subchild: 'nonsense', activity: { 1: 1 }, violations: ['/subchildId unknown_subchild'] },
    { subchild: 'constructor', activity: { 1: 1 }, violations: ['/subchildId unknown_subchild'] },
    { subchild: 'electricity-usage', activity: { 1: 1, 9: 1 }, violations: ['/activity/9 unknown_parameter'] },
    {
      subchild: 'electricity-usage',
      activity: { 1: 1, 'a/b~': 1 },
      violations: ['/activity/a~1b~0 unknown_parameter'],
    },
    {
      subchild: 'electricity-usage',
      activity: { 1: 1, toString: 1 },
      violations: ['/activity/toString unknown_parameter'],
    },
    { subchild: 'electricity-usage', activity: { 1: true }, violations: ['/activity/1 type'] },
    { subchild: 'electricity-usage', activity: { 1: null }, violations: ['/activity/1 type'] },
    { subchild: 'electricity-usage', activity: { 1: '1e3' }, violations: ['/activity/1 type'] },
    { subchild: 'electricity-usage', activity: { 1: '1,000' }, violations: ['/activity/1 type'] },
    { subchild: 'electricity-usage', activity: { 1: '' }, violations: ['/activity/1 type'] },
    { subchild: 'electricity-usage', activity: { 1: Number.NaN }, violations: ['/activity/1 type'] },
    { subchild: 'electricity-usage', activity: { 1: -1 }, violations: ['/activity/1 minimum'] },
    { subchild: 'electricity-usage', activity: { 1: 1e300 }, violations: ['/activity/1 maximum'] },
    { subchild: 'electricity-usage', activity: { 1: '0.0000001' }, violations: ['/activity/1 decimals'] },
    {
      subchild: 'electricity-usage',
      activity: { 1: -1, 9: 1 },
      violations: ['/activity/1 minimum', '/activity/9 unknown_parameter'],
    },
    { subchild: 'electricity-usage', activity: {}, violations: ['/activity required'] },
    { subchild: 'electricity-usage', activity: { 0: 5, 1: 5 }, violations: ['/calculationMethod ambiguous_method'] },
    {
      subchild: 'electricity-usage',
      activity: { 1: 5 },
      method: 'distance',
      violations: ['/calculationMethod unknown_method'],
    },
    { subchild: 'electricity-usage', activity: { 1: 5 }, method: 'spend', violations: ['/activity/0 required'] },
    { subchild: 'natural-gas-usage', activity: { 1: 5, 2: 5 }, violations: ['/activity/2 alternative'] },
    { subchild: 'car-petrol', activity: { 2: 5, 3: 5 }, violations: ['/activity/3 alternative'] },
    { subchild: 'hgv-freight', activity: { 1: 12 }, violations: ['/activity/2 required'] },
    { subchild: 'refrigerant-top-up', activity: { 1: 2.4, 2: 'r999' }, violations: ['/activity/2 choice'] },
    { subchild: 'flight-short-haul', activity: { 2: 900, 4: 'first' }, violations: ['/activity/4 choice'] },
    { subchild: 'flight-short-haul', activity: { 2: 900, 5: 'yes' }, violations: ['/activity/5 type'] },
  ]
  for (const { subchild, activity, method, violations } of refused)
    it(`refuses ${subchild} ${JSON.stringify(activity)}${method ? ` as ${method}` : ''} with ${violations.join(', ')}`, () => {
      expect(violationsOf(subchild, activity, method)).to.deep.equal(violations)
    })

  it('takes parameters of another method for reference where the method is named', () => {
    const checked = checkActivity('electricity-usage', { 0: 1234.56, 1: 5000 }, 'average')
    expect(checked.value).to.deep.equal({ method: 'average', values: { 0: '1234.56', 1: '5000' } })
  })

  it('never repeats a value in a violation', () => {
    const { failure: violations } = checkActivity('flight-short-haul', { 2: 'secret', 4: 'secret', 5: 'secret' })
    expect(violations).to.have.length(3)
    expect(JSON.stringify(violations)).not.to.contain('secret')
  })

  it('keeps every decimal within the bounds exactly, whether it comes as a number or as text', () => {
    const micro = fc.bigInt({ min: 0n, max: 10n ** 15n })
    fc.assert(
      fc.property(micro, (millionths) => {
        const digits = millionths.toString().padStart(7, '0')
        const text = `${digits.slice(0, -6)}.${digits.slice(-6)}`
        const checked = checkActivity('electricity-usage', { 1: text })
        const fromNumber = checkActivity('electricity-usage', { 1: Number(text) })
        const canonical = text.replace(/\.?0+$/, '')
        expect(checked.value).to.deep.equal({ method: 'average', values: { 1: canonical } })
        expect(fromNumber).to.deep.equal(checked)
      }),
    )
  })
})
