import type { Transaction } from '@tomorro/database/connection'
import { item, transition } from '@tomorro/database/schema/ingestion'
import { together } from '@tomorro/database/together'
import { and, eq } from 'drizzle-orm'
import { withPreparer } from './preparers.ts'
import { type State, type Step, stateAfter } from './state.ts'

export type ItemRow = typeof item.$inferSelect
type TransitionRow = typeof transition.$inferSelect

/** The actor, time and reason of a step; `id` is the id of the transition. */
export type Act = {
  id: string
  at: Date
  actor: string | null
  /** The verified e-mail address of a user, if there is one. */
  actorEmail: string | null
  actorKind: 'user' | 'administration'
  reason?: string
}

/** The columns of an item that an edit may change, besides its entry. */
export type ItemChanges = Partial<
  Pick<
    ItemRow,
    'periodStart' | 'periodEnd' | 'calculationMethod' | 'site' | 'contentDigest' | 'submittedBy' | 'submittedByEmail'
  >
>

/**
 * The steps of the review. Each changes the item and inserts a transition in the same database transaction. Lock an item before
 * deciding about it.
 */
export const reviewOf = (transaction: Transaction) => ({
  /** A new item in its first state. */
  open: (row: ItemRow, act: Act) =>
    together(
      transaction.insert(item).values({ ...row, preparers: preparedBy(row, act) }),
      append(transaction, row, { from: null, to: row.state }, act),
    ),

  /** The item, locked until the transaction ends. */
  lock: (organisationId: string, itemId: string): Promise<ItemRow | undefined> =>
    transaction
      .select()
      .from(item)
      .where(and(eq(item.orgId, organisationId), eq(item.id, itemId)))
      .for('update')
      .then(([row]) => row),

  /** Takes a step. @returns the item after it; undefined if its state does not permit the step */
  async take(row: ItemRow, step: Exclude<Step, 'delete'>, act: Act, changes: ItemChanges = {}) {
    const state = stateAfter(row.state, step)
    if (state === undefined || state === 'deleted') return undefined
    const preparers = preparedBy(row, act)
    const next = { ...changes, preparers, state, revision: row.revision + 1, updatedAt: act.at }
    await together(
      transaction.update(item).set(next).where(is(row)),
      ...(state === row.state ? [] : [append(transaction, row, { from: row.state, to: state }, act)]),
    )
    return { ...row, ...next }
  },

  /** Deletes the item with its entries; its transitions stay. @returns whether its state permits that */
  async remove(row: ItemRow, act: Act): Promise<boolean> {
    if (stateAfter(row.state, 'delete') === undefined) return false
    await together(
      transaction.delete(item).where(is(row)),
      append(transaction, row, { from: row.state, to: null }, act),
    )
    return true
  },
})

/** An edit that leaves the state as it is has no transition, so the item itself keeps who made it. */
const preparedBy = ({ preparers }: ItemRow, { actorKind, actorEmail }: Act): string[] | null =>
  actorKind === 'user' ? withPreparer(preparers, actorEmail) : preparers

const is = ({ orgId, id }: Pick<ItemRow, 'orgId' | 'id'>) => and(eq(item.orgId, orgId), eq(item.id, id))

type Change = { from: State | null; to: State | null }

/** The transition of a step. */
export function toTransitionRow({ orgId, id: itemId }: ItemRow, { from, to }: Change, act: Act): TransitionRow {
  const { id, at, actor, actorEmail, actorKind, reason, ...unmapped } = act
  unmapped satisfies Record<string, never>
  return { orgId, id, itemId, fromState: from, toState: to, actor, actorEmail, actorKind, reason: reason ?? null, at }
}

const append = (transaction: Transaction, row: ItemRow, change: Change, act: Act) =>
  transaction.insert(transition).values(toTransitionRow(row, change, act))
