import type { Transaction } from '@tomorro/database/organisation'
import { item, transition } from '@tomorro/database/schema/ingestion'
import { and, eq } from 'drizzle-orm'
import type { Outcome, State, Step } from './state.ts'
import { stateAfter } from './state.ts'

export type ItemRow = typeof item.$inferSelect

/** Who takes a step, and when; `id` is that of the row that tells of it. */
export type Act = {
  id: string
  at: Date
  actor: string
  actorKind: 'user' | 'administration'
  reason?: string
}

/** What an edit may change of an item itself; its entry is changed beside it. */
export type ItemChanges = Partial<Pick<ItemRow, 'periodStart' | 'periodEnd' | 'calculationMethod' | 'site'>>

/**
 * The steps of the review, each with the transition that tells of it. The rows belong to the transaction that it is given: either
 * both come to be, or none. Items are to be locked before it is decided what to do with them.
 */
export const reviewOf = (transaction: Transaction) => ({
  /** The item as it is, kept from changing until the transaction ends. */
  lock: (organisationId: string, itemId: string): Promise<ItemRow | undefined> =>
    transaction
      .select()
      .from(item)
      .where(and(eq(item.orgId, organisationId), eq(item.id, itemId)))
      .for('update')
      .then(([row]) => row),

  /** A new item in its first state. */
  async open(row: ItemRow, act: Act): Promise<void> {
    await transaction.insert(item).values(row)
    await append(transaction, row, null, row.state, act)
  },

  /** Takes a step that does not end the item, and answers with the item after it; undefined where the step is impossible. */
  async take(row: ItemRow, step: Exclude<Step, 'delete'>, act: Act, changes: ItemChanges = {}) {
    const state = stateAfter(row.state, step)
    if (state === undefined || state === 'deleted') return undefined
    const next = { ...changes, state, revision: row.revision + 1, updatedAt: act.at }
    await transaction.update(item).set(next).where(is(row))
    await append(transaction, row, row.state, state, act)
    return { ...row, ...next }
  },

  /** Deletes the item with its entries, and answers whether that was possible. What is told of it stays. */
  async remove(row: ItemRow, act: Act): Promise<boolean> {
    const outcome = stateAfter(row.state, 'delete')
    if (outcome === undefined) return false
    await transaction.delete(item).where(is(row))
    await append(transaction, row, row.state, outcome, act)
    return true
  },
})

const is = ({ orgId, id }: Pick<ItemRow, 'orgId' | 'id'>) => and(eq(item.orgId, orgId), eq(item.id, id))

const append = (transaction: Transaction, row: ItemRow, fromState: State | null, toState: Outcome, act: Act) =>
  transaction.insert(transition).values({
    orgId: row.orgId,
    id: act.id,
    itemId: row.id,
    fromState,
    toState,
    actor: act.actor,
    actorKind: act.actorKind,
    reason: act.reason ?? null,
    at: act.at,
  })
