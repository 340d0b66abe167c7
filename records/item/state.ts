export const states = ['draft', 'pending', 'approved', 'rejected'] as const
/** The state of an item in its review. Only approved activity counts. */
export type State = (typeof states)[number]

export const steps = ['edit', 'submit', 'withdraw', 'approve', 'reject', 'reverse', 'delete'] as const
/** The steps that an organisation or a reviewer takes. */
export type Step = (typeof steps)[number]

/** The result of a step; `deleted` is no state, because no item is left. */
export type Outcome = State | 'deleted'

// The whole review. A rejected item returns to pending by an edit only. An approved item has lines in the ledger, so it does not
// change until the administration reverses it.
const outcomes: Readonly<Record<State, Readonly<Partial<Record<Step, Outcome>>>>> = {
  draft: { edit: 'draft', submit: 'pending', delete: 'deleted' },
  pending: { edit: 'pending', withdraw: 'draft', approve: 'approved', reject: 'rejected', delete: 'deleted' },
  rejected: { edit: 'pending', delete: 'deleted' },
  approved: { reverse: 'rejected' },
}

/** The state that a step leads to, or undefined if the step is impossible. */
export const stateAfter = (state: State, step: Step): Outcome | undefined => outcomes[state][step]
