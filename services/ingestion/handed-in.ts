import type { Days } from '@tomorro/carbon/calendar'
import type { entryNotices } from '@tomorro/carbon/entry-notices'
import type { Transaction } from '@tomorro/database/connection'
import { creditRepository } from '@tomorro/records/item/credit'
import type { CreditOf } from './credit.ts'
import { type EarlierEntry, itemRepository, type Near } from './item-repository.ts'

/** The organisation's earlier activity, for comparing a submission with it. */
export type HandedIn = {
  readonly approved: CreditOf
  readonly earlier: (near: Near) => Promise<EarlierEntry[]>
}

/** @param read runs work in a transaction of the organisation */
export const handedInBy = (
  organisationId: string,
  read: <Result>(work: (transaction: Transaction) => Promise<Result>) => Promise<Result>,
): HandedIn => ({
  approved: (credit) => read((transaction) => creditRepository(transaction).approvedAmount(organisationId, credit)),
  earlier: (near) => read((transaction) => itemRepository(transaction).earlierEntries(organisationId, near)),
})

/** Earlier activity near a submission, for its notices. */
export async function knowEarlier(
  notices: ReturnType<typeof entryNotices>,
  { earlier }: HandedIn,
  near: Omit<Near, 'days'> & { days: Days | undefined },
): Promise<void> {
  const { days } = near
  if (days) for (const entry of await earlier({ ...near, days })) notices.know(entry)
}
