import type { Day, Days } from '@tomorro/carbon/calendar'

/** The two columns of a row that hold its days, half-open. */
export type DayColumns = { periodStart: Day; periodEnd: Day }

export const daysOf = ({ periodStart, periodEnd }: DayColumns): Days => ({ start: periodStart, end: periodEnd })

export const toDayColumns = ({ start, end }: Days): DayColumns => ({ periodStart: start, periodEnd: end })
