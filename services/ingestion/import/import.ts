import { createReadStream } from 'node:fs'
import type { Transaction } from '@tomorro/database/connection'
import { keptAnswers } from '@tomorro/database/kept-answer'
import { withOrganisation } from '@tomorro/database/organisation'
import { idempotencyKey, type StoredSheet } from '@tomorro/database/schema/ingestion'
import { contractVersion, type ImportsApi } from '@tomorro/generated/ingestion/api'
import { isPlaceKey, placeKey, toPlace } from '@tomorro/records/item/place'
import { withPreparer } from '@tomorro/records/item/preparers'
import { beginningOf } from '@tomorro/runtime/beginning'
import { attachment } from '@tomorro/runtime/content-disposition'
import { invalidRequest, Problem } from '@tomorro/runtime/problem'
import { decodeCursor, toPage } from '@tomorro/service-kit/page'
import { replayOf } from '@tomorro/service-kit/replay'
import { submitterOf } from '../form.ts'
import { mediaTypes, storedFile, withoutFileIfRefused } from '../stored-file.ts'
import { describeSheets, withFile } from './file.ts'
import type { ImportSheet } from './layout.ts'
import { importMappingHandlers } from './mapping.ts'
import { sheetOf } from './plan.ts'
import { type ImportRow, importRepository } from './repository.ts'
import { importSheets } from './sheets.ts'
import { findImport, type ImportDependencies, requireOpen, shown, toSummary } from './shown.ts'
import { importSubmissionHandlers } from './submission.ts'

/** Imports of an organisation that wait for a mapping or for their submission. */
const OPEN_MAX = 200
const FILENAME_LENGTH_MAX = 255
/** Uploaded files of any layout, until they become items. */
export const importHandlers = (dependencies: ImportDependencies) => {
  const { database, store, now, newId, inTurn } = dependencies
  const sheetsOf = importSheets({ store, inTurn })
  return {
    ...importMappingHandlers(dependencies),
    ...importSubmissionHandlers(dependencies),

    createImport: ({ body, headers: { 'Idempotency-Key': key } }, { caller, signal }) =>
      inTurn(async () => {
        const { file, ...unmapped } = body
        unmapped satisfies Record<string, never>
        const described = await withFile({ path: file.path, pointer: '/file' }, signal, async (opened) => ({
          kind: opened.delimiter === undefined ? ('xlsx' as const) : ('csv' as const),
          sheets: await describeSheets(opened),
        }))
        const { organisationId: orgId } = caller
        const [at, id] = [now(), newId()]
        const row: ImportRow = {
          ...{ orgId, id, state: 'open', objectKey: `ingestion/${orgId}/import-${id}`, mapping: null, revision: 1 },
          ...{ sha256: file.sha256, bytes: file.bytes, mediaType: mediaTypes[described.kind] },
          filename: file.filename === undefined ? null : beginningOf(file.filename, FILENAME_LENGTH_MAX),
          sheets: described.sheets as StoredSheet[],
          ...{ createdBy: submitterOf(caller).submittedBy, preparers: withPreparer(null, caller.email) },
          ...{ createdAt: at, updatedAt: at },
        }
        // The file is stored before the row that refers to it; a file without a row does no harm.
        await store.put(row.objectKey, createReadStream(file.path), row.mediaType)
        const keep = async (transaction: Transaction) => {
          const imports = importRepository(transaction)
          const created = createdAs(await shown(transaction, row))
          if (key !== undefined) {
            const of = { organisationId: orgId, caller: row.createdBy }
            const keys = keptAnswers(transaction, { table: idempotencyKey, contractVersion, ...of })
            const request = { operationId: 'createImport', key, body: { sha256: file.sha256 }, at }
            const earlier = await replayOf<typeof created>(await keys.claim(request, created), async (earlierId) => {
              const kept = await imports.find(orgId, earlierId)
              return kept && createdAs(await shown(transaction, kept))
            })
            if (earlier) return earlier
          }
          if ((await imports.countOpen(orgId)) >= OPEN_MAX)
            throw new Problem('conflict', `${OPEN_MAX} imports are open: submit or delete some of them first`)
          await imports.insert(row)
          return created
        }
        const response = await withoutFileIfRefused(store, row.objectKey, () =>
          withOrganisation(database, orgId, 'read write', keep),
        )
        if (response.body.item.id !== id) await store.delete(row.objectKey)
        return response
      }, signal),

    async listImports({ query: { limit, cursor } }, { caller: { organisationId } }) {
      const after = cursor === undefined ? undefined : toPlace(decodeCursor(cursor, 2, isPlaceKey))
      const rows = await withOrganisation(database, organisationId, 'read only', (transaction) =>
        importRepository(transaction).list(organisationId, { after, limit: limit + 1 }),
      )
      const { items, nextCursor } = toPage(rows, limit, placeKey)
      return { status: 200, body: { items: items.map(toSummary), nextCursor } }
    },

    async getImport({ path: { importId }, query }, { caller: { organisationId }, signal }) {
      const { sheet: _, headingRow: __, ...unmapped } = query
      unmapped satisfies Record<string, never>
      const row = await findImport(database, organisationId, importId)
      if (query.sheet !== undefined && !sheetOf(query, row.sheets as ImportSheet[]))
        throw invalidRequest([
          {
            in: 'query',
            name: 'sheet',
            code: 'unknown_sheet',
            detail: 'The file has no such sheet',
            expected: 'its name',
          },
        ])
      const sheets = (await sheetsOf(row, query, signal)) as StoredSheet[]
      const found = await withOrganisation(database, organisationId, 'read only', (transaction) =>
        shown(transaction, { ...row, sheets }),
      )
      return { status: 200, ...found }
    },

    async deleteImport({ path: { importId }, headers }, { caller: { organisationId } }) {
      const row = await withOrganisation(database, organisationId, 'read write', async (transaction) => {
        const row = await requireOpen(transaction, { organisationId, importId, ifMatch: headers['If-Match'] })
        await importRepository(transaction).remove(row)
        return row
      })
      await store.delete(row.objectKey)
      return { status: 204 }
    },

    async getImportFile({ path: { importId } }, { caller: { organisationId } }) {
      const { objectKey, mediaType, filename } = await findImport(database, organisationId, importId)
      const body = await storedFile(store, objectKey)
      const isCsv = mediaType === mediaTypes.csv
      return {
        status: 200,
        contentType: isCsv ? mediaTypes.csv : mediaTypes.xlsx,
        headers: {
          'Content-Disposition': attachment(filename ?? `import.${isCsv ? 'csv' : 'xlsx'}`),
          'Accept-Ranges': 'none',
        },
        body,
      }
    },
  } satisfies ImportsApi
}

const createdAs = ({ headers, body }: Awaited<ReturnType<typeof shown>>) =>
  ({ status: 201, headers: { ...headers, Location: `/ingestion/imports/${body.item.id}` }, body }) as const
