import { londonDay } from '@tomorro/carbon/calendar'
import { creditRefusal, creditSums } from '@tomorro/carbon/credit'
import { type Context, calculate, withoutFactorKey } from '@tomorro/carbon/engine/calculate'
import { isInScope1Or2 } from '@tomorro/carbon/engine/emission-sums'
import type { Entry } from '@tomorro/carbon/engine/entry'
import type { Line } from '@tomorro/carbon/engine/ledger-line'
import { entryNotices } from '@tomorro/carbon/entry-notices'
import {
  type CompleteSubmission,
  checkBilled,
  checkSubmission,
  roundedIn,
  type Submission,
  type SubmissionViolation,
} from '@tomorro/carbon/submission'
import { asBilled } from '@tomorro/carbon/taxonomy/activity-value'
import type { Database } from '@tomorro/database/connection'
import { type Claim, keptAnswers } from '@tomorro/database/kept-answer'
import { withOrganisation } from '@tomorro/database/organisation'
import { idempotencyKey } from '@tomorro/database/schema/ingestion'
import { contractVersion, type FormsApi } from '@tomorro/generated/ingestion/api'
import { readContext } from '@tomorro/records/factor/calculation-context'
import type { FactorCache } from '@tomorro/records/factor/factor-cache'
import {
  findDuplicates,
  insertSubmission,
  type Submission as StoredSubmission,
  toRecord,
  toSubmission,
} from '@tomorro/records/item/item'
import { invalidBody } from '@tomorro/runtime/problem'
import type { OrganisationCaller } from '@tomorro/service-kit/caller'
import { replayOf } from '@tomorro/service-kit/replay'
import { type EarlierActivity, earlierActivity, knowEarlier } from './earlier-activity.ts'
import { created, createdAs } from './item.ts'

type Dependencies = { database: Database; factors: FactorCache; now: () => Date; newId: () => string }

/** Submits activity, one entry at a time. */
export const formHandlers = ({ database, factors, now, newId }: Dependencies) =>
  ({
    async createForm({ body, headers: { 'Idempotency-Key': key } }, { caller }) {
      const { state, subchildId, period, activity, calculationMethod, site, estimated: isEstimated, ...unmapped } = body
      unmapped satisfies Record<string, never>
      const submitted: CompleteSubmission = { subchildId, period, activity, calculationMethod, site, isEstimated }
      const { organisationId, userId = null } = caller
      const { checked, isForReference } = checkBilled(submitted)
      const { value: entry, failure } = checked
      if (failure) {
        const rest = restOf(submitted, failure)
        const earlier = earlierActivity(organisationId, (work) =>
          withOrganisation(database, organisationId, 'read only', work),
        )
        throw invalidBody([...failure, ...(rest ? await creditViolations(rest, earlier) : [])])
      }
      const at = now()
      const submission = toSubmission(
        entry,
        { orgId: organisationId, id: newId(), state, inputMethod: 'form', ...submitterOf(caller) },
        { id: newId(), at, ...actorOf(caller) },
      )
      const named = key === undefined ? undefined : { operationId: 'createForm', key, body, at }
      return withOrganisation(database, organisationId, 'read write', async (transaction) => {
        const keys = keptAnswers(transaction, {
          table: idempotencyKey,
          contractVersion,
          organisationId,
          caller: userId,
        })
        const replay = (claim: Claim | undefined) =>
          replayOf<Response>(claim, (id) => createdAs(transaction, organisationId, id))
        // Before the checks: by now they may refuse what the first request stored, such as a credit whose bill was reversed.
        const kept = await replay(named && (await keys.find(named)))
        if (kept) return kept
        const lines = requireEmissions(entry, await readContext(transaction, organisationId, factors))
        const activityBefore = earlierActivity(organisationId, (work) => work(transaction))
        await requireCover(entry, activityBefore)
        const isRounded = roundedIn(activity, entry).length > 0
        const notices = await noticesOf(entry, { lines, at, isForReference, isRounded, earlier: activityBefore })
        if (named) {
          const response = responseOf(submission, await findDuplicates(transaction, submission.item), notices)
          const earlier = await replay(await keys.claim(named, response))
          if (earlier) return earlier
          await insertSubmission(transaction, submission)
          return response
        }
        return responseOf(submission, await insertSubmission(transaction, submission), notices)
      })
    },
  }) satisfies FormsApi

/** The submission without its invalid values, to check the rest in the same response; undefined where no valid entry is left. */
function restOf(submission: Submission, violations: readonly SubmissionViolation[]): Entry | undefined {
  const pointers = new Set(violations.map(({ pointer }) => pointer))
  const activity = Object.fromEntries(
    Object.entries(submission.activity).filter(([number]) => !pointers.has(`/activity/${number}`)),
  )
  return checkSubmission({ ...submission, activity }, asBilled).value
}

/**
 * Calculates an entry with the current factors and settings, so that it cannot fail only after approval.
 * @returns the ledger lines of the entry as of now
 * @throws Problem `invalid_request` where the entry cannot be calculated
 */
export function requireEmissions(entry: Entry, context: Context): Line[] {
  const { value, failure } = calculate(entry, context)
  if (failure) throw invalidBody([{ ...failure, detail: withoutFactorKey(failure.detail) }])
  return value
}

/**
 * Checks a credit against the approved activity that it corrects.
 * @throws Problem `invalid_request` where the credit exceeds that activity
 */
export async function requireCover(entry: Entry, earlier: EarlierActivity): Promise<void> {
  const violations = await creditViolations(entry, earlier)
  if (violations.length > 0) throw invalidBody(violations)
}

async function creditViolations(entry: Entry, earlier: EarlierActivity): Promise<readonly SubmissionViolation[]> {
  const credits = creditSums()
  credits.add(1, entry)
  const uncovered = await credits.uncovered(earlier.approved)
  return uncovered.map(({ number }) => ({ pointer: `/activity/${number}`, ...creditRefusal }))
}

type Held = {
  lines: readonly Line[]
  at: Date
  isRounded: boolean
  isForReference: boolean
  earlier: EarlierActivity
}

/** Notices about probable slips in a form. */
async function noticesOf(entry: Entry, { lines, at, isRounded, isForReference, earlier }: Held) {
  const notices = entryNotices(entry.subchildId, londonDay(at))
  notices.add(1, entry, !lines.some(isInScope1Or2))
  if (isRounded) notices.tell('rounded', 1)
  if (isForReference) notices.tell('spend_for_reference', 1)
  const { subchildId, site = '', days } = entry
  await knowEarlier(notices, earlier, { subchildId, sites: [site], days })
  return notices.all().map((notice) => ({ ...notice, rows: [...notice.rows] }))
}

/** The actor of a change; the id is null if the gateway names no user. */
export const actorOf = ({ userId, email }: OrganisationCaller) =>
  ({ actor: userId ?? null, actorEmail: email ?? null, actorKind: 'user' }) as const

/** The submitter in the columns of an item. */
export const submitterOf = ({ userId, email }: OrganisationCaller) => ({
  submittedBy: userId ?? null,
  submittedByEmail: email ?? null,
})

type Response = ReturnType<typeof responseOf>

/** A new item as the response. */
function responseOf(
  { item: row, entry: { activity, inputs, isEstimated } }: StoredSubmission,
  duplicates: string[],
  notices: Awaited<ReturnType<typeof noticesOf>>,
) {
  const item = toRecord({
    ...row,
    activity,
    inputs,
    isEstimated,
    entries: 1,
    reason: null,
    duplicates,
    calculation: null,
  })
  return created(item, notices.length === 0 ? {} : { notices })
}
