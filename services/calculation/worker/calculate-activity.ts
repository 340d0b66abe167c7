import { type CalculationFailure, type Context, calculate } from '@tomorro/carbon/engine/calculate'
import type { Line } from '@tomorro/carbon/engine/ledger-line'
import { fail, type Result } from '@tomorro/carbon/result'
import { checkSubmission, type Submission } from '@tomorro/carbon/submission'
import type { Transaction } from '@tomorro/database/connection'
import type { Job } from '@tomorro/database/jobs'
import { readContext } from '@tomorro/records/factor/calculation-context'
import { type Rollup, rollUpInto } from '@tomorro/records/ledger/rollup'
import { toProblem, type WorkerDependencies } from './calculate-item.ts'
import { ledgerRepository } from './ledger-repository.ts'

/** Calculates an activity without an item. The run holds the request; a finished run stays as it is. */
export async function calculateActivity(
  transaction: Transaction,
  { data: { organisationId, runId } }: Job<'calculate-activity'>,
  { factors, now, newId }: WorkerDependencies,
): Promise<void> {
  const ledger = ledgerRepository(transaction)
  await ledger.lockItems(organisationId, [runId])
  const run = await ledger.findRun(organisationId, runId)
  if (!run || run.state === 'completed') return
  const context = await readContext(transaction, organisationId, factors)
  const calculation = calculateSubmission(run.request as Submission, context)
  if (calculation.failure) {
    await ledger.finishRun(organisationId, runId, {
      state: 'failed',
      problem: toProblem(calculation.failure),
      finishedAt: now(),
    })
    return
  }
  const lines = calculation.value.map((line) => ({ ...line, id: newId() }))
  await ledger.finishRun(organisationId, runId, { state: 'completed', problem: null, finishedAt: now() })
  await ledger.append({ organisationId, runId, itemId: null, at: now() }, lines)
  const rollup: Rollup = new Map()
  rollUpInto(rollup, lines)
  await ledger.addToRollups(organisationId, rollup)
}

// Check accepted activity again: the taxonomy may have narrowed between the request and the job.
function calculateSubmission(submission: Submission, context: Context): Result<Line[], CalculationFailure> {
  const checked = checkSubmission(submission)
  if (!checked.failure) return calculate(checked.value, context)
  const detail = checked.failure.map((violation) => `${violation.pointer}: ${violation.detail}`).join('; ')
  return fail({
    code: 'unknown_activity',
    pointer: '',
    detail,
    expected: 'a subchild of the taxonomy, such as electricity-usage',
  })
}
