import { expect } from 'chai'
import { toActivity } from './activity.ts'

describe('toActivity', () => {
  const cases = [
    { subchildId: 'electricity-usage', values: { 1: '12345' }, activity: { 1: 12345 } },
    { subchildId: 'electricity-usage', values: { 1: '0.000001' }, activity: { 1: 0.000001 } },
    { subchildId: 'electricity-usage', values: { 1: '123456789012.345678' }, activity: { 1: '123456789012.345678' } },
    { subchildId: 'flight-long-haul', values: { 4: 'economy', 5: true }, activity: { 4: 'economy', 5: true } },
    { subchildId: 'no-longer-there', values: { 1: '12' }, activity: { 1: '12' } },
  ]
  for (const { subchildId, values, activity } of cases)
    it(`shows ${subchildId} ${JSON.stringify(values)} as ${JSON.stringify(activity)}`, () => {
      expect(toActivity(subchildId, values)).to.deep.equal(activity)
    })
})
