import { BUCKETS_MAX, bucketsOf, toDays } from '@tomorro/carbon/calendar'
import { checkPeriod } from '@tomorro/carbon/period'
import { expandCoverage } from '@tomorro/carbon/taxonomy/taxonomy'
import type { components } from '@tomorro/generated/report/types'
import { inBody, invalidRequest, type Violation } from '@tomorro/runtime/problem'

type CreateReportRequest = components['schemas']['CreateReportRequest']
/** A request with the defaults of the contract. */
export type AskedReport = CreateReportRequest & Required<Pick<CreateReportRequest, 'kind' | 'aggregate' | 'isDraft'>>

export const withDefaults = (request: CreateReportRequest): AskedReport => ({
  ...request,
  kind: request.kind ?? 'activity',
  aggregate: request.aggregate ?? 'monthly',
  isDraft: request.isDraft ?? false,
})

/**
 * Checks the rules that the schema cannot express: the period, the coverage, the number of buckets, and the days of the
 * narrative.
 * @throws Problem `invalid_request` with every violation
 */
export function checkRequest({ period, coverage, kind, aggregate, narrative = {}, signatory }: AskedReport): void {
  const reversed = checkPeriod(period)
  const violations = [
    ...reversed.map(({ end, ...violation }) => ({ in: 'body' as const, pointer: `/period/${end}`, ...violation })),
    ...coverageViolations(kind, coverage),
    ...(reversed.length === 0 && tooManyBuckets({ period, aggregate })
      ? [inBody('/aggregate', 'buckets', 'The period has too many of these buckets', `at most ${BUCKETS_MAX} buckets`)]
      : []),
    ...[...(narrative.measures ?? []).entries()].flatMap(([index, { completedOn }]) =>
      completedOn !== undefined && completedOn > period.until
        ? [
            inBody(
              `/narrative/measures/${index}/completedOn`,
              'order',
              'The measure is completed after the period',
              'a measure of narrative.plannedMeasures',
            ),
          ]
        : [],
    ),
    ...(signatory?.signedOn !== undefined && signatory.signedOn < period.from
      ? [inBody('/signatory/signedOn', 'order', 'Signed before the period begins', 'a day after the period')]
      : []),
  ]
  if (violations.length > 0) throw invalidRequest(violations)
}

function coverageViolations(kind: AskedReport['kind'], coverage: readonly string[] | undefined): Violation[] {
  if (coverage === undefined) return []
  if (kind !== 'activity')
    return [
      inBody(
        '/coverage',
        'coverage',
        `A report of the kind ${kind} covers all activity`,
        'no coverage, or the kind activity',
      ),
    ]
  const { unknown } = expandCoverage(coverage)
  return unknown.map((id) =>
    inBody(
      `/coverage/${coverage.indexOf(id)}`,
      'taxonomy',
      'The taxonomy does not have this id',
      'an id of the taxonomy, such as electricity-usage',
    ),
  )
}

// Quarters and years of a financial year are as many as those of the calendar, or one more.
const tooManyBuckets = ({ period, aggregate }: Pick<AskedReport, 'period' | 'aggregate'>): boolean =>
  bucketsOf(toDays(period), { aggregate, yearStartMonth: 1 }).length > BUCKETS_MAX
