import { londonDay, toPeriod } from '@tomorro/carbon/calendar'
import type { Transaction } from '@tomorro/database/connection'
import { keptAnswers } from '@tomorro/database/kept-answer'
import { withOrganisation } from '@tomorro/database/organisation'
import { idempotencyKey } from '@tomorro/database/schema/ingestion'
import { contractVersion, type ImportsApi } from '@tomorro/generated/ingestion/api'
import { readContext } from '@tomorro/records/factor/calculation-context'
import { Problem } from '@tomorro/runtime/problem'
import type { OrganisationCaller } from '@tomorro/service-kit/caller'
import { requireMatch } from '@tomorro/service-kit/etag'
import type { Progress } from '@tomorro/service-kit/long-work'
import { replayOf } from '@tomorro/service-kit/replay'
import { earlierActivity } from '../earlier-activity.ts'
import { fileItem, insertFileItem, invalidCells } from '../file-item.ts'
import { withFile, withStored } from './file.ts'
import type { ImportGroup } from './item-group.ts'
import type { ImportSheet } from './layout.ts'
import { type Mapping, planOf, sheetOf } from './plan.ts'
import { type ImportFailure, readImport } from './reading.ts'
import { type ImportRow, importRepository } from './repository.ts'
import { findImport, type ImportDependencies, preparersOfImport, requireImport, shown } from './shown.ts'

/** Reads files by their mappings: as a check, and to make items of them. */
export const importSubmissionHandlers = ({
  database,
  factors,
  store,
  now,
  newId,
  inTurn,
  inTime,
}: ImportDependencies) => {
  async function read(row: ImportRow, progress: Progress) {
    const { orgId, sheets, mapping, objectKey } = row
    if (mapping === null)
      throw new Problem('conflict', 'The import has no mapping yet: set it first', {
        state: row.state,
      })
    const described = sheets as ImportSheet[]
    const { value: plan, failure } = planOf(mapping as Mapping, described)
    if (failure)
      throw new Problem('conflict', 'The mapping no longer fits the taxonomy: set it again', { state: row.state })
    const context = await withOrganisation(database, orgId, 'read only', (transaction) =>
      readContext(transaction, orgId, factors),
    )
    const others = described.filter(({ name, isHidden }) => !isHidden && name !== plan.sheet)
    return withStored(store, objectKey, (path) =>
      withFile({ path, pointer: '' }, undefined, (file) =>
        readImport(file.rows(plan.sheet), plan, {
          context,
          today: londonDay(now()),
          earlier: earlierActivity(orgId, (work) => withOrganisation(database, orgId, 'read only', work)),
          readsAllSheets: others.length === 0,
          mergedRows: file.mergedRows,
          progress,
        }),
      ),
    )
  }

  /** Makes an item of each group, in the transaction of the import. */
  async function insert(
    transaction: Transaction,
    caller: OrganisationCaller,
    row: ImportRow,
    groups: readonly ImportGroup[],
  ) {
    const preparers = preparersOfImport(row)
    const { id: importId, objectKey, sha256, bytes, mediaType } = row
    for (const { subchildId, method, days, digest, rows, batches } of groups) {
      const item = fileItem(caller, {
        ...{ id: newId(), subchildId, inputMethod: 'import', calculationMethod: method, days },
        ...{ contentDigest: digest, importId, preparers, at: now() },
      })
      const upload = {
        ...{ id: newId(), objectKey, sha256, bytes, mediaType, rows, sheet: sheetNameOf(row) },
        ...{ uploadedBy: row.createdBy, uploadedAt: row.createdAt },
      }
      await insertFileItem(transaction, caller, { item, upload, batches }, newId())
    }
  }

  return {
    async createImportCheck({ path: { importId } }, { caller: { organisationId }, requestId }) {
      const found = await findImport(database, organisationId, importId)
      const key = JSON.stringify(['check', organisationId, importId, found.revision])
      // A client that disconnects does not stop the work: its next request takes the outcome.
      const done = await inTime(key, (progress) => inTurn(() => read(found, progress).then(toCheck)))
      if ('progress' in done) return stillReading(found, done.progress)
      return isRefused(done.result) ? refusalOf(done.result.failure, requestId) : done.result
    },

    async submitImport({ path: { importId }, headers }, { caller, requestId }) {
      const { organisationId, userId } = caller
      const { 'Idempotency-Key': key, 'If-Match': ifMatch } = headers
      const named = key === undefined ? undefined : { operationId: 'submitImport', key, body: { importId }, at: now() }
      const keysOf = (transaction: Transaction) =>
        keptAnswers(transaction, { table: idempotencyKey, contractVersion, organisationId, caller: userId ?? null })
      const submitted = async (transaction: Transaction): Promise<SubmitResponse> => ({
        status: 200,
        ...(await shown(transaction, await requireImport(transaction, organisationId, importId))),
      })
      const replay = async (transaction: Transaction) =>
        replayOf<SubmitResponse>(named && (await keysOf(transaction).find(named)), () => submitted(transaction))

      const submit = async (found: ImportRow, progress: Progress): Promise<SubmitResponse | Refused> => {
        if (found.state === 'submitted') {
          const earlier = await withOrganisation(database, organisationId, 'read only', replay)
          if (earlier) return earlier
          throw alreadySubmitted(found)
        }
        requireMatch(ifMatch, found.revision)
        const { value, failure } = await read(found, progress)
        if (failure) return { failure }
        if (value.groups.length === 0)
          throw new Problem(
            'conflict',
            'No row of the file becomes activity: change the filter or the subchildren of the mapping',
            { state: found.state },
          )
        return withOrganisation(database, organisationId, 'read write', async (transaction) => {
          const imports = importRepository(transaction)
          const row = await imports.lock(organisationId, importId)
          if (!row) throw new Problem('not_found')
          const earlier = await replay(transaction)
          if (earlier) return earlier
          if (row.state !== 'open') throw alreadySubmitted(row)
          // The mapping may have changed while the file was read.
          requireMatch(`"${found.revision}"`, row.revision)
          await insert(transaction, caller, row, value.groups)
          await imports.update(row, { state: 'submitted', revision: row.revision + 1, updatedAt: now() })
          const response = await submitted(transaction)
          const claim = named && (await keysOf(transaction).claim(named, response))
          return (await replayOf<SubmitResponse>(claim, () => submitted(transaction))) ?? response
        })
      }

      const found = await findImport(database, organisationId, importId)
      // Only the same person with the same headers gets the outcome of an earlier request.
      const work = JSON.stringify(['submit', organisationId, importId, userId ?? null, key ?? null, ifMatch ?? null])
      const done = await inTime(work, (progress) => inTurn(() => submit(found, progress)))
      if ('progress' in done) return stillReading(found, done.progress)
      return isRefused(done.result) ? refusalOf(done.result.failure, requestId) : done.result
    },
  } satisfies Pick<ImportsApi, 'createImportCheck' | 'submitImport'>
}

/** The sheet that the mapping reads; null for csv. */
const sheetNameOf = ({ mediaType, mapping, sheets }: ImportRow): string | null =>
  mediaType === 'text/csv' ? null : (sheetOf(mapping as Mapping, sheets as ImportSheet[])?.name ?? null)

const RETRY_SECONDS = 1

const stillReading = ({ id, mapping, sheets }: ImportRow, { rows }: Progress) =>
  ({
    status: 202,
    headers: { Location: `/ingestion/imports/${id}`, 'Retry-After': RETRY_SECONDS },
    body: { rows, of: sheetOf((mapping ?? {}) as Mapping, sheets as ImportSheet[])?.rows ?? 0 },
  }) as const

type Refused = { readonly failure: ImportFailure }
const isRefused = (outcome: object): outcome is Refused => 'failure' in outcome && outcome.failure !== undefined

/** The response of a check, without any value of the file. */
const toCheck = ({ value, failure }: Awaited<ReturnType<typeof readImport>>) =>
  failure
    ? { failure }
    : {
        status: 200 as const,
        body: { rows: value.rows, leftOut: value.leftOut, items: value.groups.map(toChecked) },
      }

type SubmitResponse = { status: 200 } & Awaited<ReturnType<typeof shown>>

const alreadySubmitted = ({ state }: ImportRow) => new Problem('conflict', 'The import is submitted already', { state })

const toChecked = ({ subchildId, method, rows, days, emissions, notices }: ImportGroup) => ({
  ...{ subchildId, calculationMethod: method, entries: rows, period: toPeriod(days), emissions },
  notices: notices.map((notice) => ({ ...notice, rows: [...notice.rows] })),
})

function refusalOf({ cells, total, unlisted }: ImportFailure, requestId: string) {
  return { status: 400 as const, body: { ...invalidCells(cells, total, requestId), unlisted: [...unlisted] } }
}
