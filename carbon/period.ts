import type { Day, Period } from './calendar.ts'

/**
 * The first and last year and day of a period. Factors begin later than the first, and nobody reports beyond the last: other days are
 * slips.
 */
export const FIRST_YEAR = 1990
export const LAST_YEAR = 2100
export const FIRST_DAY: Day = `${FIRST_YEAR}-01-01`
export const LAST_DAY: Day = `${LAST_YEAR}-12-31`

/** One violation of a period, at one of its two ends. */
export type PeriodViolation = { end: keyof Period; code: string; detail: string; expected: string }

/** Every violation of a period: too early, too late, or ending before it begins. */
export const checkPeriod = ({ from, until }: Period): PeriodViolation[] => [
  ...(from < FIRST_DAY
    ? [
        {
          end: 'from',
          code: 'minimum',
          detail: 'The period begins too early',
          expected: `${FIRST_DAY} or later`,
        } as const,
      ]
    : []),
  ...(until > LAST_DAY
    ? [
        {
          end: 'until',
          code: 'maximum',
          detail: 'The period ends too late',
          expected: `${LAST_DAY} or earlier`,
        } as const,
      ]
    : []),
  ...(until < from
    ? [
        {
          end: 'until',
          code: 'until_before_from',
          detail: 'The period ends before it begins',
          expected: 'the first day of the period or a later one',
        } as const,
      ]
    : []),
]
