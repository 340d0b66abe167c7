import { expect } from 'chai'
import { type Outcome, type State, type Step, stateAfter, states, steps } from './state.ts'

describe('stateAfter', () => {
  const possible: Record<State, Partial<Record<Step, Outcome>>> = {
    draft: { edit: 'draft', submit: 'pending', delete: 'deleted' },
    pending: { edit: 'pending', withdraw: 'draft', approve: 'approved', reject: 'rejected', delete: 'deleted' },
    rejected: { edit: 'pending', delete: 'deleted' },
    approved: { reverse: 'rejected' },
  }
  for (const state of states)
    for (const step of steps) {
      const outcome = possible[state][step]
      it(`${outcome ? `leads from ${state} to ${outcome}` : `refuses from ${state}`} by ${step}`, () => {
        expect(stateAfter(state, step)).to.equal(outcome)
      })
    }

  it('lets nothing become approved that was not pending', () => {
    expect(states.filter((state) => steps.some((step) => stateAfter(state, step) === 'approved'))).to.deep.equal([
      'pending',
    ])
  })
})
