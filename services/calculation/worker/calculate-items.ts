import type { CalculationFailure } from '@tomorro/carbon/engine/calculate'
import { totalOf } from '@tomorro/carbon/engine/ledger-line'
import { succeed } from '@tomorro/carbon/result'
import type { Transaction } from '@tomorro/database/connection'
import type { BatchWork, Job } from '@tomorro/database/jobs'
import { together } from '@tomorro/database/together'
import { readContext } from '@tomorro/records/factor/calculation-context'
import { type Rollup, rollUpInto } from '@tomorro/records/ledger/rollup'
import { calculateItem, isApprovedLater, newRun, runOf, toProblem, type WorkerDependencies } from './calculate-item.ts'
import { itemRepository, type SubmittedItem } from './item-repository.ts'
import { calculateEntries, replacing } from './ledger-book.ts'
import { ledgerRepository, type RunRow } from './ledger-repository.ts'
import { type NewLine, toRow } from './ledger-row.ts'

/** Jobs per claim. A job of another organisation waits for one claim at most, some 300 ms. */
const JOBS_PER_CLAIM = 100
/** Entries and standing lines per transaction; an item with more has a transaction of its own. */
const WEIGHT_PER_TRANSACTION = 1_000

type ItemJob = Job<'calculate-item'>
type Outcome = { readonly run: RunRow; readonly itemId: string; readonly postings: readonly NewLine[] }

/**
 * Calculates items as `calculateItem` does, but many items of one organisation in one transaction: one statement for all runs,
 * lines and rollups instead of one per item.
 */
export const calculateItems = (dependencies: WorkerDependencies): BatchWork<'calculate-item'> => ({
  size: JOBS_PER_CLAIM,
  split: (jobs, transaction) => splitByWeight(jobs, transaction),
  async work(jobs, transaction) {
    const [first] = jobs
    if (!first) return
    if (jobs.length === 1) await calculateItem(transaction, first, dependencies)
    else await calculateTogether(jobs, transaction, first.data.organisationId, dependencies)
  },
})

/** Splits jobs into batches below the maximum weight, each with an item at most once; light items come first. */
async function splitByWeight(jobs: readonly ItemJob[], transaction: Transaction): Promise<ItemJob[][]> {
  const weights = await itemRepository(transaction).weights(jobs[0]?.data.organisationId ?? '', itemIdsOf(jobs))
  const weightOf = ({ data }: ItemJob) => weights.get(data.itemId) ?? 0
  const batches: { jobs: ItemJob[]; weight: number; itemIds: Set<string> }[] = []
  for (const job of jobs.toSorted((one, other) => weightOf(one) - weightOf(other))) {
    const last = batches.at(-1)
    const weight = weightOf(job)
    if (last && last.weight + weight <= WEIGHT_PER_TRANSACTION && !last.itemIds.has(job.data.itemId)) {
      last.jobs.push(job)
      last.weight += weight
      last.itemIds.add(job.data.itemId)
    } else batches.push({ jobs: [job], weight, itemIds: new Set([job.data.itemId]) })
  }
  return batches.map((batch) => batch.jobs)
}

async function calculateTogether(
  jobs: readonly ItemJob[],
  transaction: Transaction,
  organisationId: string,
  { factors, now, newId }: WorkerDependencies,
): Promise<void> {
  const ledger = ledgerRepository(transaction)
  const itemIds = itemIdsOf(jobs)
  await ledger.lockItems(organisationId, itemIds)
  const [runs, items, standing, context] = await together(
    ledger.findRuns(organisationId, { runIds: jobs.map(({ id }) => id), itemIds }),
    itemRepository(transaction).findAll(organisationId, itemIds),
    ledger.standingLinesOf(organisationId, itemIds),
    readContext(transaction, organisationId, factors),
  )
  const at = now()
  const outcomes = jobs.flatMap((job): Outcome[] => {
    const { itemId, revision } = job.data
    const known = runOf(job, runs)
    const item = items.get(itemId)
    if (known?.state === 'completed' || (!known && !item)) return []
    const run = { ...(known ?? newRun(organisationId, job.id, itemId, revision, at)), finishedAt: at }
    if (isApprovedLater(item, revision)) return [{ run: { ...run, ...completed(null) }, itemId, postings: [] }]
    const calculated = linesOf(item, context)
    const postings = replacing(standing.get(itemId) ?? [], calculated.value ?? [], newId)
    const ended = calculated.failure ? failed(calculated.failure) : completed(totalOf(calculated.value).toString())
    return [{ run: { ...run, ...ended }, itemId, postings }]
  })
  if (outcomes.length === 0) return
  await ledger.saveRuns(outcomes.map(({ run }) => run))
  await ledger.insertLines(outcomes.flatMap((outcome) => rowsOf(outcome, organisationId, at)))
  const rollup: Rollup = new Map()
  for (const { postings } of outcomes) rollUpInto(rollup, postings)
  await ledger.addToRollups(organisationId, rollup)
}

const linesOf = (item: SubmittedItem | undefined, context: Parameters<typeof calculateEntries>[1]) =>
  item?.isApproved ? calculateEntries(item, context) : (succeed([]) as ReturnType<typeof calculateEntries>)

const completed = (emissions: string | null) => ({ state: 'completed' as const, problem: null, emissions })
const failed = (failure: CalculationFailure) => ({ state: 'failed' as const, problem: toProblem(failure) })

const rowsOf = ({ run, itemId, postings }: Outcome, organisationId: string, at: Date) =>
  postings.map((posting, index) => toRow({ organisationId, runId: run.id, itemId, at }, posting, index + 1))

const itemIdsOf = (jobs: readonly ItemJob[]): string[] => [...new Set(jobs.map(({ data }) => data.itemId))].sort()
