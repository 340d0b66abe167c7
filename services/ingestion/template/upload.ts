import { createReadStream } from 'node:fs'
import { londonDay, toPeriod } from '@tomorro/carbon/calendar'
import type { Database, Transaction } from '@tomorro/database/connection'
import { type Claim, keptAnswers, type NamedRequest } from '@tomorro/database/kept-answer'
import { withOrganisation } from '@tomorro/database/organisation'
import { idempotencyKey } from '@tomorro/database/schema/ingestion'
import { contractVersion, type TemplatesApi } from '@tomorro/generated/ingestion/api'
import { readContext } from '@tomorro/records/factor/calculation-context'
import type { FactorCache } from '@tomorro/records/factor/factor-cache'
import { findDuplicates, toRecord } from '@tomorro/records/item/item'
import type { ItemRow } from '@tomorro/records/item/review'
import { invalidRequest } from '@tomorro/runtime/problem'
import type { ReceivedFile } from '@tomorro/runtime/received-file'
import type { OrganisationCaller } from '@tomorro/service-kit/caller'
import { replayOf } from '@tomorro/service-kit/replay'
import type { workQueue } from '@tomorro/service-kit/work-queue'
import type { ObjectStore } from '@tomorro/storage/object-store'
import { earlierActivity } from '../earlier-activity.ts'
import { fileItem, insertFileItem, invalidCells } from '../file-item.ts'
import { created, createdAs } from '../item.ts'
import { withoutFileIfRefused } from '../stored-file.ts'
import { readTemplate, type TemplateContent, type TemplateFailure } from './content.ts'

export type UploadDependencies = {
  database: Database
  factors: FactorCache
  store: ObjectStore
  now: () => Date
  newId: () => string
  inTurn: ReturnType<typeof workQueue>
}

/** Accepts filled-in templates, each completely or not at all. */
export function uploadHandlers({ database, factors, store, now, newId, inTurn }: UploadDependencies) {
  /** Stores the file before the rows that refer to it, so that no row lacks its file; a file without rows does no harm. */
  async function keep(caller: OrganisationCaller, { subchildId, file, named, content }: Upload): Promise<Result> {
    const at = now()
    const row = fileItem(caller, {
      ...{ id: newId(), subchildId, inputMethod: 'template', calculationMethod: content.method, days: content.days },
      ...{ contentDigest: content.digest, importId: null, preparers: null, at },
    })
    const objectKey = `ingestion/${row.orgId}/${row.id}`
    await store.put(objectKey, createReadStream(file.path), content.mediaType)
    const { sha256, bytes } = file
    const { mediaType, sheet, rows } = content
    const upload = {
      ...{ id: newId(), objectKey, sha256, bytes, mediaType, sheet, rows },
      ...{ uploadedBy: row.submittedBy, uploadedAt: at },
    }
    const insert = async (transaction: Transaction) => {
      const response = responseOf(row, content, await findDuplicates(transaction, row))
      const claim = named && (await keysOf(transaction, caller).claim(named, response))
      const earlier = await replay(transaction, row.orgId, claim)
      if (earlier) return earlier
      await insertFileItem(transaction, caller, { item: row, upload, batches: content.batches }, newId())
      return response
    }
    const answer = await withoutFileIfRefused(store, objectKey, () =>
      withOrganisation(database, row.orgId, 'read write', insert),
    )
    // A replayed upload has a file of its own.
    if (answer.body.item.id !== row.id) await store.delete(objectKey)
    return answer
  }

  return {
    createTemplateUpload: ({ body, headers: { 'Idempotency-Key': key } }, { caller, requestId, signal }) =>
      inTurn(async () => {
        const { subchildId, dryRun, activity: file, ...unmapped } = body
        unmapped satisfies Record<string, never>
        const { organisationId } = caller
        const named = dryRun || key === undefined ? undefined : nameOf(key, { subchildId, file, at: now() })
        const { kept, context } = await withOrganisation(database, organisationId, 'read only', async (transaction) => {
          // Before the checks: by now they may refuse what the first request stored, such as a credit whose bill was reversed.
          const claim = named && (await keysOf(transaction, caller).find(named))
          const kept = await replay(transaction, organisationId, claim)
          return { kept, context: await readContext(transaction, organisationId, factors) }
        })
        if (kept) return kept
        const { value: content, failure } = await readTemplate(file.path, subchildId, {
          context,
          today: londonDay(now()),
          earlier: earlierActivity(organisationId, (work) =>
            withOrganisation(database, organisationId, 'read only', work),
          ),
          signal,
        })
        if (failure) return refusalOf(failure, requestId)
        if (dryRun) return { status: 200, body: checkOf(content) }
        return keep(caller, { subchildId, file, named, content })
      }, signal),
  } satisfies Pick<TemplatesApi, 'createTemplateUpload'>
}

/** The response of a dry run. */
const checkOf = ({ rows, days, emissions, notices }: TemplateContent) => ({
  rows,
  period: toPeriod(days),
  emissions,
  notices: notices.map((notice) => ({ ...notice, rows: [...notice.rows] })),
})

type Upload = {
  subchildId: string
  file: ReceivedFile
  named: NamedRequest | undefined
  content: TemplateContent
}
type Result = ReturnType<typeof responseOf>

type Named = { subchildId: string; file: ReceivedFile; at: Date }

/** An upload under its `Idempotency-Key`: equal files are equal requests. */
const nameOf = (key: string, { subchildId, file: { sha256 }, at }: Named): NamedRequest => ({
  operationId: 'createTemplateUpload',
  key,
  body: { subchildId, sha256 },
  at,
})

const keysOf = (transaction: Transaction, { organisationId, userId }: OrganisationCaller) =>
  keptAnswers(transaction, { table: idempotencyKey, contractVersion, organisationId, caller: userId ?? null })

/** The response to an earlier upload with the same key, file and subchild; undefined for the first. */
const replay = (transaction: Transaction, organisationId: string, claim: Claim | undefined) =>
  replayOf<Result>(claim, (id) => createdAs(transaction, organisationId, id))

/** Throws the problem of a refused template: violations of the file as a whole, or of its cells. */
function refusalOf(failure: TemplateFailure, requestId: string) {
  if (failure.kind === 'file') {
    const pointer = failure.violation.code === 'unknown_subchild' ? '/subchildId' : '/activity'
    throw invalidRequest([{ in: 'body', pointer, ...failure.violation }])
  }
  return { status: 400 as const, body: invalidCells(failure.cells, failure.total, requestId) }
}

function responseOf(row: ItemRow, { rows, first }: TemplateContent, duplicates: string[]) {
  const item = toRecord({ ...row, ...first, entries: rows, reason: null, duplicates, calculation: null })
  return created(item, {})
}
