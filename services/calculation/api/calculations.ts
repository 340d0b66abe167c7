import { estimateOf } from '@tomorro/carbon/engine/estimate'
import { checkSubmission, type Submission } from '@tomorro/carbon/submission'
import type { Database } from '@tomorro/database/connection'
import type { Enqueuer } from '@tomorro/database/jobs'
import { keptAnswers } from '@tomorro/database/kept-answer'
import { withOrganisation } from '@tomorro/database/organisation'
import { idempotencyKey } from '@tomorro/database/schema/calculation'
import { type CalculationsApi, contractVersion } from '@tomorro/generated/calculation/api'
import { readContext } from '@tomorro/records/factor/calculation-context'
import type { FactorCache } from '@tomorro/records/factor/factor-cache'
import { readFigureQuery, seriesBuckets } from '@tomorro/records/ledger/figure-query'
import { figureRepository } from '@tomorro/records/ledger/figure-repository'
import { invalidBody } from '@tomorro/runtime/problem'
import { decodeCursor, toPage } from '@tomorro/service-kit/page'
import { replayOf } from '@tomorro/service-kit/replay'
import { addTotals, type FigureRow, rowsOf, seriesKeys, showTotals } from './figures.ts'
import { runRepository } from './run-repository.ts'

type Dependencies = {
  database: Database
  factors: FactorCache
  enqueue: Enqueuer['enqueue']
  now: () => Date
  newId: () => string
}

/** Emissions of a period, and the calculation of activity without an item. */
export const calculationHandlers = ({ database, factors, enqueue, now, newId }: Dependencies) =>
  ({
    async createCalculation({ body, headers }, { caller: { organisationId, userId } }) {
      const { subchildId, period, activity, calculationMethod, site, estimated: isEstimated, ...unmapped } = body
      unmapped satisfies Record<string, never>
      const request: Submission = { subchildId, period, activity, calculationMethod, site, isEstimated }
      const runId = newId()
      const at = now()
      const answer = requested(runId)
      return withOrganisation(database, organisationId, 'read write', async (transaction) => {
        const key = headers['Idempotency-Key']
        if (key !== undefined) {
          const keys = keptAnswers(transaction, {
            table: idempotencyKey,
            contractVersion,
            organisationId,
            caller: userId ?? null,
          })
          const claim = await keys.claim({ operationId: 'createCalculation', key, body, at }, answer)
          const earlier = await replayOf<typeof answer>(claim, requested)
          if (earlier) return earlier
        }
        const { failure } = estimateOf(
          checkSubmission(request),
          await readContext(transaction, organisationId, factors),
        )
        if (failure) throw invalidBody(failure)
        await runRepository(transaction).request({ orgId: organisationId, id: runId, request, requestedAt: at })
        await enqueue(transaction, 'calculate-activity', { organisationId, runId }, runId)
        return answer
      })
    },

    async listCalculations({ query }, { caller: { organisationId } }) {
      const { limit, cursor, from, until, coverage, aggregate, ...unmapped } = query
      unmapped satisfies Record<string, never>
      const { period, ...filter } = readFigureQuery({ from, until, coverage })
      const buckets = seriesBuckets(period, { aggregate, yearStartMonth: 1 })
      const isKey = ([afterDate]: readonly string[]) => buckets.some(({ date }) => date === afterDate)
      const [afterDate = '', afterSubchild = ''] = cursor === undefined ? [] : decodeCursor(cursor, 2, isKey)
      const rows = await withOrganisation(database, organisationId, 'read only', async (transaction) => {
        return rowsOf(buckets, await figureRepository(transaction).series(organisationId, buckets, seriesKeys, filter))
      })
      const isAfter = ({ date, subchildId }: FigureRow) =>
        date > afterDate || (date === afterDate && subchildId > afterSubchild)
      const page = rows.filter(isAfter).slice(0, limit + 1)
      const { items, nextCursor } = toPage(page, limit, ({ date, subchildId }) => [date, subchildId])
      const totals = showTotals(addTotals(rows.map((row) => row.totals)))
      return { status: 200, body: { items: items.map(showRow), totals, nextCursor } }
    },
  }) satisfies CalculationsApi

const requested = (jobId: string) =>
  ({ status: 202, headers: { Location: `/calculation/jobs/${jobId}` }, body: { jobId } }) as const

const showRow = ({ date, subchildId, totals }: FigureRow) => ({ subchildId, date, ...showTotals(totals) })
