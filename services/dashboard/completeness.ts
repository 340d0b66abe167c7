import { addMonths, cut, type Day, type Days, monthStart } from '@tomorro/carbon/calendar'
import { findSubchild } from '@tomorro/carbon/taxonomy/taxonomy'
import type { Presence } from '@tomorro/records/ledger/figure-repository'
import type { ItemCounts, SubmittedMonth } from './item-repository.ts'

export type CompletenessCounts = { expected: number; approved: number; missing: number }
/** `missing` is expected but absent; `not-due` has not ended yet; `not-expected` had nothing approved for a year. */
type CellState = keyof ItemCounts | 'missing' | 'not-due' | 'not-expected'

/** The days whose lines decide which months are expected: the months of the period and the year before them. */
export const daysThatExpect = (period: Days): Days => ({
  start: addMonths(monthStart(period.start), -12),
  end: lastMonthEnd(period),
})

/** The numbers of expected and approved months. A month that has not ended on `today` is not expected yet. */
export function countMonths(period: Days, presences: readonly Presence[], today: Day): CompletenessCounts {
  const due = monthsOf(period).filter((month) => isDue(month, today))
  const approved = presences.reduce((count, { months }) => count + due.filter((month) => months.has(month)).length, 0)
  const expected = presences.length * due.length
  return { expected, approved, missing: expected - approved }
}

/** A row per site and subchild, in that order, with a cell per month of the period. */
export function gridOf(period: Days, presences: readonly Presence[], submitted: readonly SubmittedMonth[], today: Day) {
  const months = monthsOf(period)
  const approved = new Map(presences.map((presence) => [keyOf(presence), presence.months]))
  const others = Map.groupBy(submitted, keyOf)
  return [...new Set([...approved.keys(), ...others.keys()])].sort().map((key) => {
    const [site = '', subchildId = ''] = key.split(BETWEEN)
    const known = approved.get(key) ?? new Set()
    const states = Map.groupBy(others.get(key) ?? [], ({ month }) => month)
    const isExpected = approved.has(key)
    const stateOf = (month: Day): CellState => {
      if (known.has(month)) return 'approved'
      const found = new Set(states.get(month)?.map(({ state }) => state))
      const best = byWeight.find((state) => found.has(state))
      if (best) return best
      if (!isExpected) return 'not-expected'
      return isDue(month, today) ? 'missing' : 'not-due'
    }
    return {
      site,
      subchildId,
      displayName: findSubchild(subchildId)?.displayName ?? subchildId,
      isExpected,
      months: months.map((month) => ({ month, state: stateOf(month) })),
    }
  })
}

// Sorts before every character of a name: rows are ordered by site, then subchild.
const BETWEEN = '\n'

/** A month with several states shows the one closest to approval. */
const byWeight = ['pending', 'draft', 'rejected'] as const

const keyOf = ({ site, subchildId }: { site: string; subchildId: string }): string => `${site}${BETWEEN}${subchildId}`
const monthsOf = (period: Days): Day[] => cut(period, 'month').map(({ start }) => monthStart(start))
const isDue = (month: Day, today: Day): boolean => addMonths(month, 1) <= today
const lastMonthEnd = ({ end }: Days): Day => (monthStart(end) === end ? end : addMonths(end, 1))
