import { type Bucket, type Cut, type Days, wholeMonths } from '@tomorro/carbon/calendar'

/**
 * What has to be read for a series: whole months from the monthly rollup, parts of months line by line. Each day of the period
 * is in exactly one of them, and no part crosses from one bucket into another.
 */
export type Reading = { readonly months: Days | undefined; readonly parts: readonly Days[] }

/** The reading for a series: buckets of a month or longer take whole months, shorter ones read lines only. */
export function readingOf(period: Days, buckets: readonly Bucket[], { aggregate }: Cut): Reading {
  switch (aggregate) {
    case 'daily':
    case 'weekly':
      return { months: undefined, parts: buckets.map(({ days }) => days) }
    case 'monthly':
    case 'quarterly':
    case 'yearly':
      return wholeMonths(period)
  }
}
