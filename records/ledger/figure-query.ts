import { BUCKETS_MAX, type Bucket, bucketsOf, type Cut, type Day, type Days, toDays } from '@tomorro/carbon/calendar'
import { checkPeriod } from '@tomorro/carbon/period'
import { expandCoverage } from '@tomorro/carbon/taxonomy/taxonomy'
import { inQuery, invalidRequest, type Violation } from '@tomorro/runtime/problem'

export type FigureQuery = { readonly from: Day; readonly until: Day; readonly coverage?: readonly string[] | undefined }
/** The days of a query, and the subchildren that its coverage stands for; absent for all. */
export type AskedFigures = { readonly period: Days; readonly subchildIds?: readonly string[] }

/**
 * Reads the period and the coverage of a query.
 * @throws Problem `invalid_request` for a period that ends before it begins or lies too far away, and for ids that the taxonomy
 * does not have
 */
export function readFigureQuery({ from, until, coverage }: FigureQuery): AskedFigures {
  const violations = [
    ...checkPeriod({ from, until }).map(({ end, code, detail, expected }) => inQuery(end, code, detail, expected)),
    ...coverageViolations(coverage ?? []),
  ]
  if (violations.length > 0) throw invalidRequest(violations)
  return { period: toDays({ from, until }), ...(coverage && { subchildIds: expandCoverage(coverage).subchildIds }) }
}

/**
 * The buckets of a series.
 * @throws Problem `invalid_request` where there are too many for one response
 */
export function seriesBuckets(period: Days, cut: Cut): Bucket[] {
  const buckets = bucketsOf(period, cut)
  if (buckets.length <= BUCKETS_MAX) return buckets
  const expected = `at most ${BUCKETS_MAX} buckets: longer ones, or a shorter period`
  throw invalidRequest([inQuery('aggregate', 'buckets', 'The period has too many of these buckets', expected)])
}

/** Names unknown ids by their position in the list, because violations never repeat a value. */
function coverageViolations(coverage: readonly string[]): Violation[] {
  const { unknown } = expandCoverage(coverage)
  if (unknown.length === 0) return []
  const positions = coverage.flatMap((id, index) => (unknown.includes(id) ? [index + 1] : []))
  const detail = `The taxonomy does not have the id at position ${positions.join(', ')}`
  return [inQuery('coverage', 'taxonomy', detail, 'ids of the taxonomy, such as electricity-usage')]
}
