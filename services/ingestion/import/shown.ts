import { toPeriod } from '@tomorro/carbon/calendar'
import type { Database, Transaction } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import type { components } from '@tomorro/generated/ingestion/types'
import { daysOf } from '@tomorro/records/days'
import type { FactorCache } from '@tomorro/records/factor/factor-cache'
import { withPreparer } from '@tomorro/records/item/preparers'
import { Problem } from '@tomorro/runtime/problem'
import { etagOf, requireMatch } from '@tomorro/service-kit/etag'
import type { longWork } from '@tomorro/service-kit/long-work'
import type { workQueue } from '@tomorro/service-kit/work-queue'
import type { ObjectStore } from '@tomorro/storage/object-store'
import { textKey } from './cell.ts'
import type { ImportSheet } from './layout.ts'
import { type ImportRow, importRepository, OFFERED_MAX } from './repository.ts'

type Schemas = components['schemas']

export type ImportDependencies = {
  database: Database
  factors: FactorCache
  store: ObjectStore
  now: () => Date
  newId: () => string
  /** Limits how many files are read at a time, together with templates. */
  inTurn: ReturnType<typeof workQueue>
  /** Reading that outlasts its request continues for the next one. */
  inTime: ReturnType<typeof longWork>
}

/**
 * The import of that organisation.
 * @throws Problem `not_found`, also where it is another organisation's, so that ids cannot be probed
 */
export async function requireImport(
  transaction: Transaction,
  organisationId: string,
  importId: string,
): Promise<ImportRow> {
  const row = await importRepository(transaction).find(organisationId, importId)
  if (!row) throw new Problem('not_found')
  return row
}

/** The import of that organisation, in a transaction of its own. @throws Problem `not_found` */
export const findImport = (database: Database, organisationId: string, importId: string): Promise<ImportRow> =>
  withOrganisation(database, organisationId, 'read only', (transaction) =>
    requireImport(transaction, organisationId, importId),
  )

type Target = { organisationId: string; importId: string; ifMatch: string | undefined }

/**
 * Locks an import that is not submitted.
 * @throws Problem `not_found`, `conflict`, `precondition_failed`
 */
export async function requireOpen(
  transaction: Transaction,
  { organisationId, importId, ifMatch }: Target,
): Promise<ImportRow> {
  const row = await importRepository(transaction).lock(organisationId, importId)
  if (!row) throw new Problem('not_found')
  requireMatch(ifMatch, row.revision)
  if (row.state !== 'open')
    throw new Problem('conflict', 'The import is submitted: file and mapping stay as they are', { state: row.state })
  return row
}

/** Those who prepared an import so far; the release before did not record the address of who sent the file. */
export const preparersOfImport = ({ preparers }: ImportRow): string[] => preparers ?? withPreparer(null, null)

/** An import as the response, with its ETag. */
export async function shown(transaction: Transaction, row: ImportRow) {
  const { orgId, id, state, sheets, mapping, revision, filename: _, mediaType: __, bytes: ___, ...more } = row
  // Not shown: the organisation knows who sent the file, and its place in the object store is internal.
  const {
    createdAt: ____,
    updatedAt: _____,
    createdBy: ______,
    objectKey: _______,
    sha256: ________,
    preparers: _________,
    ...unmapped
  } = more
  unmapped satisfies Record<string, never>
  const imports = importRepository(transaction)
  const isOpen = state === 'open'
  const items = isOpen ? [] : await imports.items(orgId, id)
  const item = {
    ...toSummary(row),
    sheets: sheets as ImportSheet[],
    offered: isOpen ? await offeredFor(transaction, orgId, sheets as ImportSheet[]) : [],
    ...(mapping === null ? {} : { mapping: mapping as Schemas['ImportMapping'] }),
    ...(isOpen ? {} : { items: items.map(toImportedItem) }),
  }
  return { headers: { ETag: etagOf(revision) }, body: { item } }
}

/** Mappings whose columns are all on one of the sheets. */
async function offeredFor(transaction: Transaction, orgId: string, sheets: readonly ImportSheet[]): Promise<string[]> {
  const offered = new Set<string>()
  for (const { columns } of sheets)
    for (const name of await importRepository(transaction).offered(
      orgId,
      columns.map((column) => textKey(column.name)),
    ))
      offered.add(name)
  return [...offered].slice(0, OFFERED_MAX)
}

type Summary = Pick<ImportRow, 'id' | 'filename' | 'mediaType' | 'bytes' | 'state' | 'revision' | 'createdAt'>

export const toSummary = ({ id, filename, mediaType, bytes, state, revision, createdAt }: Summary) => ({
  ...{ id, mediaType, bytes, state, revision, createdAt: createdAt.toISOString() },
  ...(filename === null ? {} : { filename }),
})

const toImportedItem = ({
  id,
  subchildId,
  calculationMethod,
  entries,
  ...days
}: Awaited<ReturnType<ReturnType<typeof importRepository>['items']>>[number]) => ({
  ...{ id, subchildId, calculationMethod, entries },
  period: toPeriod(daysOf(days)),
})
