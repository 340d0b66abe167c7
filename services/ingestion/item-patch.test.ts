import type { State } from '@tomorro/records/item/state'
import { expect } from 'chai'
import { patchItem } from './item-patch.ts'

const bill = {
  subchildId: 'electricity-usage',
  period: { from: '2025-01-01', until: '2025-12-31' },
  activity: { 0: '99.5', 1: '12345' },
  calculationMethod: 'average' as const,
  site: 'Leeds office',
  isEstimated: true,
}

type Patch = Parameters<typeof patchItem>[1]

describe('patchItem', () => {
  const merged: { patch: Patch; changed: object }[] = [
    { patch: { period: { until: '2025-11-30' } }, changed: { period: { from: '2025-01-01', until: '2025-11-30' } } },
    { patch: { activity: { 1: 1234.5 } }, changed: { activity: { 0: '99.5', 1: 1234.5 } } },
    { patch: { activity: { 0: null } }, changed: { activity: { 1: '12345' } } },
    { patch: { site: null }, changed: { site: undefined } },
    { patch: { site: 'York' }, changed: { site: 'York' } },
    { patch: { estimated: false }, changed: { isEstimated: false } },
    { patch: { calculationMethod: null }, changed: { calculationMethod: undefined } },
    { patch: { calculationMethod: 'spend' }, changed: { calculationMethod: 'spend' } },
  ]
  for (const { patch, changed } of merged)
    it(`merges ${JSON.stringify(patch)} and leaves the rest`, () => {
      const { content, steps } = patchItem({ ...bill, state: 'draft' }, patch)
      expect(content).to.deep.equal({ ...bill, ...changed })
      expect(steps).to.deep.equal(['edit'])
    })

  const stepping: { state: State; patch: Patch; steps: string[] }[] = [
    { state: 'draft', patch: { state: 'pending' }, steps: ['submit'] },
    { state: 'draft', patch: { state: 'draft' }, steps: [] },
    { state: 'draft', patch: { site: null, state: 'pending' }, steps: ['edit', 'submit'] },
    { state: 'pending', patch: { state: 'draft' }, steps: ['withdraw'] },
    { state: 'pending', patch: { state: 'pending' }, steps: [] },
    { state: 'rejected', patch: { site: null }, steps: ['edit'] },
    { state: 'rejected', patch: { site: null, state: 'pending' }, steps: ['edit'] },
    { state: 'rejected', patch: { site: null, state: 'draft' }, steps: ['edit', 'withdraw'] },
    { state: 'rejected', patch: { state: 'pending' }, steps: ['submit'] },
    { state: 'approved', patch: { state: 'draft' }, steps: ['withdraw'] },
  ]
  for (const { state, patch, steps } of stepping)
    it(`takes ${steps.join(', then ') || 'no step'} for ${JSON.stringify(patch)} on what is ${state}`, () => {
      expect(patchItem({ ...bill, state }, patch).steps).to.deep.equal(steps)
    })
})
