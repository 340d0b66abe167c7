import { type Day, type Days, lengthOf, overlap, yearBefore } from '@tomorro/carbon/calendar'
import { entryNotices } from '@tomorro/carbon/entry-notices'
import { median, PEER_RATIO, PEERS_MIN } from '@tomorro/carbon/slips'
import {
  type DecimalParameter,
  findParameter,
  findSubchild,
  isAmount,
  type Method,
} from '@tomorro/carbon/taxonomy/taxonomy'
import type { components } from '@tomorro/generated/admin/types'
import { DUPLICATES_MAX } from '@tomorro/records/item/item'

export type ReviewFlag = components['schemas']['ReviewFlag']

/** An entry for comparison; entries without a site form a site of their own. */
export type ComparedEntry = {
  itemId: string
  days: Days
  site: string | null
  activity: Readonly<Record<string, string | boolean>>
}

/** A pending item, and the entries to compare it with: approved ones of its subchild, now and a year before. */
export type Compared = {
  subchildId: string
  method: Method
  /** Whether a price of the organisation converts its spend into a quantity. */
  isPriced: boolean
  /** The day of the review. */
  today: Day
  duplicates: readonly string[]
  entries: readonly ComparedEntry[]
  approved: readonly ComparedEntry[]
  /** Entries of other pending items. */
  pending: readonly ComparedEntry[]
  /** Approved entries of the subchild at other sites and organisations. */
  peers: readonly ComparedEntry[]
  /** Whether more approved and pending items cover these days than are given here. */
  isPartial: boolean
}

/** Five times as much, or a fifth, looks like a wrong unit or digit. */
export const MAGNITUDE_RATIO = 5
const ITEMS_TOLD_MAX = 10

/** Warnings for a reviewer before an item is approved. */
export const flagsOf = (item: Compared): ReviewFlag[] => [
  ...duplicateFlag(item),
  ...overlapFlag(item),
  ...magnitudeFlags(item),
  ...peerFlags(item),
  ...noticeFlags(item),
]

/** The notices that the submitter saw: slips within the item and against its neighbours. Rows count as entries of the item. */
function noticeFlags({ subchildId, method, isPriced, today, entries, approved, pending }: Compared): ReviewFlag[] {
  const notices = entryNotices(subchildId, today)
  for (const [index, { days, activity: values, site }] of entries.entries()) {
    const entry = { subchildId, method, values, days, ...(site !== null && { site }) }
    notices.add(index + 1, entry, !isPriced)
  }
  for (const { days, activity: values, site } of [...approved, ...pending])
    notices.know({ days, values, ...(site !== null && { site }) })
  // The flag `overlap` names the other items.
  const own = notices.all().filter(({ code }) => code !== 'covered_earlier')
  return own.map(({ code, detail, rows }) => ({
    kind: code.replaceAll('_', '-') as ReviewFlag['kind'],
    detail: entries.length === 1 ? detail : `${detail}: entries ${rows.join(', ')}`,
    itemIds: [],
  }))
}

function duplicateFlag({ duplicates }: Compared): ReviewFlag[] {
  if (duplicates.length === 0) return []
  const least = duplicates.length < DUPLICATES_MAX ? '' : 'At least '
  const which = duplicates.length === 1 ? 'Another item says' : `${least}${duplicates.length} other items say`
  return [{ kind: 'duplicate', detail: `${which} the same`, itemIds: [...duplicates] }]
}

function overlapFlag({ entries, approved, pending, duplicates, isPartial }: Compared): ReviewFlag[] {
  // A pending duplicate has a flag of its own.
  const others = [...approved, ...pending.filter(({ itemId }) => !duplicates.includes(itemId))]
  const overlapping = others.filter((theirs) =>
    entries.some((mine) => isSameSite(mine, theirs) && overlap(mine.days, theirs.days)),
  )
  if (overlapping.length === 0) return []
  const count = new Set(overlapping.map(({ itemId }) => itemId)).size
  const least = isPartial ? 'At least ' : ''
  const which = count === 1 && !isPartial ? 'Another item covers' : `${least}${count} other items cover`
  return [{ kind: 'overlap', detail: `${which} some of the same days at the same site`, itemIds: idsOf(overlapping) }]
}

function magnitudeFlags({ subchildId, entries, approved }: Compared): ReviewFlag[] {
  const then = entries.map((mine) => ({ ...mine, days: yearBefore(mine.days) }))
  const earlier = approved.filter((theirs) =>
    then.some((one) => isSameSite(one, theirs) && overlap(one.days, theirs.days)),
  )
  return amountsOf(subchildId).flatMap(({ number, parameter }) => {
    const [now, before] = [daily(entries, number), daily(earlier, number)]
    if (now === 0 || before === 0) return []
    const ratio = now / before
    if (ratio < MAGNITUDE_RATIO && ratio > 1 / MAGNITUDE_RATIO) return []
    const times = ratio > 1 ? `${rounded(ratio)} times` : `1/${rounded(1 / ratio)} of`
    const detail =
      `${parameter.displayName} is ${times} that of the year before: ` +
      `${rounded(now)} ${parameter.unit} a day, not ${rounded(before)}`
    return [{ kind: 'magnitude', detail, itemIds: idsOf(earlier) } satisfies ReviewFlag]
  })
}

/** A site's first value that is far from the median of its peers. The peers' values are not shown. */
function peerFlags({ subchildId, entries, approved, peers }: Compared): ReviewFlag[] {
  if (approved.length > 0) return []
  return amountsOf(subchildId).flatMap(({ number, parameter }) => {
    const mine = daily(entries, number)
    const theirs = peers.map((peer) => daily([peer], number)).filter((amount) => amount > 0)
    if (mine <= 0 || theirs.length < PEERS_MIN) return []
    const ratio = mine / median(theirs)
    if (ratio < PEER_RATIO && ratio > 1 / PEER_RATIO) return []
    const times = ratio > 1 ? `${rounded(ratio)} times` : `1/${rounded(1 / ratio)} of`
    const detail = `${parameter.displayName} is ${times} what others of this activity have a day: a slip of the unit?`
    return [{ kind: 'unlike-peers', detail, itemIds: [] } satisfies ReviewFlag]
  })
}

/** The parameters that are amounts: kilowatt-hours are, the number of people in a car is not. */
function amountsOf(subchildId: string): { number: string; parameter: DecimalParameter }[] {
  return Object.entries(findSubchild(subchildId)?.parameters ?? {}).flatMap(([number, name]) => {
    const parameter = findParameter(name)
    return parameter?.type === 'decimal' && isAmount(parameter) ? [{ number, parameter }] : []
  })
}

/** The amount per day over all entries that have it; 0 without any. */
function daily(entries: readonly ComparedEntry[], number: string): number {
  const having = entries.filter(({ activity }) => activity[number] !== undefined)
  const amount = having.reduce((sum, { activity }) => sum + Number(activity[number]), 0)
  const days = having.reduce((sum, entry) => sum + lengthOf(entry.days), 0)
  return days === 0 ? 0 : amount / days
}

const isSameSite = (one: ComparedEntry, other: ComparedEntry): boolean => one.site === other.site

const idsOf = (entries: readonly ComparedEntry[]): string[] =>
  [...new Set(entries.map(({ itemId }) => itemId))].slice(0, ITEMS_TOLD_MAX)

const rounded = (value: number): string =>
  value.toLocaleString('en-GB', { maximumSignificantDigits: 3, useGrouping: false })
