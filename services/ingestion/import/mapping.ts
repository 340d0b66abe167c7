import { withOrganisation } from '@tomorro/database/organisation'
import type { StoredMapping, StoredSheet } from '@tomorro/database/schema/ingestion'
import type { ImportsApi } from '@tomorro/generated/ingestion/api'
import type { components } from '@tomorro/generated/ingestion/types'
import { withPreparer } from '@tomorro/records/item/preparers'
import { invalidBody, Problem } from '@tomorro/runtime/problem'
import { etagOf, requireMatch } from '@tomorro/service-kit/etag'
import { decodeCursor, toPage } from '@tomorro/service-kit/page'
import { columnsRead, planOf } from './plan.ts'
import { importRepository, type MappingRow } from './repository.ts'
import { importSheets } from './sheets.ts'
import { findImport, type ImportDependencies, preparersOfImport, requireOpen, shown } from './shown.ts'

/** Maximum named mappings of an organisation. */
const MAPPINGS_MAX = 500

/** Mappings from columns to activity: of one import, and named ones for later imports with the same columns. */
export const importMappingHandlers = ({ database, store, now, inTurn }: ImportDependencies) => {
  const sheetsOf = importSheets({ store, inTurn })

  return {
    async putImportMapping({ path: { importId }, headers, body }, { caller: { organisationId, email }, signal }) {
      const { mapping, name, ...unmapped } = body
      unmapped satisfies Record<string, never>
      const found = await findImport(database, organisationId, importId)
      const sheets = await sheetsOf(found, mapping, signal)
      const { failure } = planOf(mapping, sheets)
      if (failure) throw invalidBody(failure)
      return withOrganisation(database, organisationId, 'read write', async (transaction) => {
        const row = await requireOpen(transaction, { organisationId, importId, ifMatch: headers['If-Match'] })
        const imports = importRepository(transaction)
        const at = now()
        const change = {
          mapping: mapping as StoredMapping,
          sheets: sheets as StoredSheet[],
          preparers: withPreparer(preparersOfImport(row), email),
          revision: row.revision + 1,
          updatedAt: at,
        }
        await imports.update(row, change)
        if (name !== undefined) {
          const isNew = (await imports.findMapping(organisationId, name)) === undefined
          if (isNew && (await imports.countMappings(organisationId)) >= MAPPINGS_MAX)
            throw new Problem('conflict', `${MAPPINGS_MAX} mappings exist already: delete one first`)
          const columns = columnsRead(mapping)
          const kept = { orgId: organisationId, name, mapping: mapping as StoredMapping, columns }
          await imports.putMapping({ ...kept, revision: 1, updatedAt: at })
        }
        return { status: 200, ...(await shown(transaction, { ...row, ...change })) }
      })
    },

    async listMappings({ query: { limit, cursor } }, { caller: { organisationId } }) {
      const after = cursor === undefined ? '' : (decodeCursor(cursor, 1)[0] ?? '')
      const rows = await withOrganisation(database, organisationId, 'read only', (transaction) =>
        importRepository(transaction).listMappings(organisationId, { after, limit: limit + 1 }),
      )
      const { items, nextCursor } = toPage(rows, limit, ({ name }) => [name])
      return { status: 200, body: { items: items.map(toKept), nextCursor } }
    },

    async getMapping({ path: { mappingName } }, { caller: { organisationId } }) {
      const row = await withOrganisation(database, organisationId, 'read only', (transaction) =>
        importRepository(transaction).findMapping(organisationId, mappingName),
      )
      if (!row) throw new Problem('not_found')
      return { status: 200, headers: { ETag: etagOf(row.revision) }, body: { item: toKept(row) } }
    },

    async deleteMapping({ path: { mappingName }, headers }, { caller: { organisationId } }) {
      await withOrganisation(database, organisationId, 'read write', async (transaction) => {
        const row = await importRepository(transaction).lockMapping(organisationId, mappingName)
        if (!row) throw new Problem('not_found')
        requireMatch(headers['If-Match'], row.revision)
        await importRepository(transaction).removeMapping(row)
      })
      return { status: 204 }
    },
  } satisfies Pick<ImportsApi, 'putImportMapping' | 'listMappings' | 'getMapping' | 'deleteMapping'>
}

function toKept({ orgId: _, name, mapping, columns: __, revision, updatedAt, ...unmapped }: MappingRow) {
  unmapped satisfies Record<string, never>
  return {
    name,
    mapping: mapping as components['schemas']['ImportMapping'],
    revision,
    updatedAt: updatedAt.toISOString(),
  }
}
