import type { Days } from '@tomorro/carbon/calendar'
import type { ApprovedAmount } from '@tomorro/carbon/credit'
import type { entryNotices } from '@tomorro/carbon/entry-notices'
import type { Transaction } from '@tomorro/database/connection'
import { creditRepository } from '@tomorro/records/item/credit'
import { type EarlierEntry, itemRepository, type Near } from './item-repository.ts'

/** The organisation's activity from before a file, with which its rows are compared. */
export type EarlierActivity = {
  readonly approved: ApprovedAmount
  readonly near: (near: Near) => Promise<EarlierEntry[]>
}

/**
 * Reads earlier activity while a file is read, which may take minutes.
 * @param read runs each query in a transaction of its own
 */
export const earlierActivity = (
  organisationId: string,
  read: <Result>(work: (transaction: Transaction) => Promise<Result>) => Promise<Result>,
): EarlierActivity => ({
  approved: (credit) => read((transaction) => creditRepository(transaction).approvedAmount(organisationId, credit)),
  near: (near) => read((transaction) => itemRepository(transaction).earlierEntries(organisationId, near)),
})

/** Adds the earlier activity near a file to the notices that compare with it. */
export async function knowEarlier(
  notices: ReturnType<typeof entryNotices>,
  earlier: EarlierActivity,
  { days, ...near }: Omit<Near, 'days'> & { days: Days | undefined },
): Promise<void> {
  if (days) for (const entry of await earlier.near({ ...near, days })) notices.know(entry)
}
