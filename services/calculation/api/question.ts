import { type Aggregate, type Bucket, bucketsOf, type Day, toDays } from '@tomorro/carbon/calendar'
import { checkPeriod } from '@tomorro/carbon/period'
import { expandCoverage } from '@tomorro/carbon/taxonomy/taxonomy'
import { inQuery, invalidRequest } from '@tomorro/runtime/problem'

/** The most buckets of a series: a year of days, with room for a financial year that ends with its week. */
export const BUCKETS_MAX = 400

export type Query = {
  readonly from: Day
  readonly until: Day
  readonly coverage?: readonly string[]
  readonly aggregate: Aggregate
}
/** The buckets of a series, and the subchildren where not all are asked for. */
export type Question = { readonly buckets: readonly Bucket[]; readonly subchildIds?: readonly string[] }

/**
 * Reads what is asked.
 * @throws Problem `invalid_request` for a period that ends before it begins, lies too far away or has too many buckets, and for
 * ids that the taxonomy does not have
 */
export function questionOf({ aggregate, ...query }: Query): Question {
  const { subchildIds } = checkQuestion(query)
  const buckets = bucketsOf(toDays(query), { aggregate, yearStartMonth: 1 }, BUCKETS_MAX)
  if (buckets.length > BUCKETS_MAX) {
    const tooMany = 'The period has too many of these buckets'
    throw invalidRequest([inQuery('aggregate', 'buckets', tooMany, `at most ${BUCKETS_MAX} buckets`)])
  }
  return { buckets, ...(subchildIds && { subchildIds }) }
}

/**
 * The subchildren that are asked about; undefined for all.
 * @throws Problem `invalid_request` for a period that ends before it begins or lies too far away, and for unknown ids
 */
export function checkQuestion({ from, until, coverage }: Omit<Query, 'aggregate'>): {
  subchildIds: string[] | undefined
} {
  const { subchildIds, unknown } = expandCoverage(coverage ?? [])
  const violations = [
    ...checkPeriod({ from, until }).map(({ end, code, detail, expected }) => inQuery(end, code, detail, expected)),
    ...(unknown.length > 0
      ? [
          inQuery(
            'coverage',
            'taxonomy',
            'The taxonomy does not have all of these ids',
            'ids of the taxonomy, such as electricity-usage',
          ),
        ]
      : []),
  ]
  if (violations.length > 0) throw invalidRequest(violations)
  return { subchildIds: coverage && [...subchildIds] }
}
