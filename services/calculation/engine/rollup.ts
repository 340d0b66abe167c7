import { EMISSION_DECIMALS, shareOf } from '@tomorro/carbon/apportion'
import { cut, type Day } from '@tomorro/carbon/calendar'
import { figuresOf, type Line } from '@tomorro/carbon/engine/ledger-line'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import type { Scope } from '@tomorro/carbon/taxonomy/taxonomy'

/** What lines add to one month of one subchild, site, scope and category; in kgCO2e. */
export type MonthFigures = {
  readonly month: Day
  readonly subchildId: string
  readonly site?: string
  readonly scope: Scope
  readonly category?: number
  readonly location: Decimal
  readonly market: Decimal
  /** How many lines reach into the month; a line that reverses another counts against it. */
  readonly lines: number
}

/** Months by what tells them apart. */
export type Months = Map<string, MonthFigures>
type Posting = Line & { readonly reverses?: string }

/** Spreads lines over the months that they last, evenly by day, and adds them up. The months of a line add up to it exactly. */
export const rollUp = (lines: readonly Posting[]): MonthFigures[] => {
  const months: Months = new Map()
  rollUpInto(months, lines)
  return [...months.values()]
}

/** Adds lines to months of lines before them, for those that come in batches. */
export function rollUpInto(months: Months, lines: readonly Posting[]): void {
  for (const line of lines) {
    const { location = zero, market = zero } = figuresOf(line)
    for (const days of cut(line.days, 'month')) {
      const month = `${days.start.slice(0, 7)}-01`
      const key = JSON.stringify([month, line.subchildId, line.site, line.scope, line.category])
      const sum = months.get(key)
      const share = shareOf(location, line.days, days, EMISSION_DECIMALS)
      const marketShare = market === location ? share : shareOf(market, line.days, days, EMISSION_DECIMALS)
      months.set(key, {
        month,
        subchildId: line.subchildId,
        ...(line.site !== undefined && { site: line.site }),
        scope: line.scope,
        ...(line.category !== undefined && { category: line.category }),
        location: share.plus(sum?.location ?? zero),
        market: marketShare.plus(sum?.market ?? zero),
        lines: (sum?.lines ?? 0) + (line.reverses === undefined ? 1 : -1),
      })
    }
  }
}

const zero = new Decimal(0)
