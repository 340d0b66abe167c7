import { withAdministration } from '@tomorro/database/administration'
import type { Database } from '@tomorro/database/connection'
import { keptAnswers } from '@tomorro/database/kept-answer'
import { idempotencyKey } from '@tomorro/database/schema/admin'
import { contractVersion, type OrganisationsApi } from '@tomorro/generated/admin/api'
import { Problem } from '@tomorro/runtime/problem'
import { etagOf, requireMatch } from '@tomorro/service-kit/etag'
import { decodeCursor, toPage } from '@tomorro/service-kit/page'
import { replayOf } from '@tomorro/service-kit/replay'
import { auditLog } from './audit-log.ts'
import { type OrganisationRow, organisationRepository } from './organisation-repository.ts'
import { actorOf, keyHolderOf } from './reviewer.ts'

type Dependencies = { database: Database; now: () => Date; newId: () => string }

/** The organisations that use Tomorro, by their ids at the identity provider. */
export const organisationHandlers = ({ database, now, newId }: Dependencies) =>
  ({
    async listOrganisations({ query: { search, limit, cursor, ...unmapped } }) {
      unmapped satisfies Record<string, never>
      const [name = '', id = ''] = cursor === undefined ? [] : decodeCursor(cursor, 2)
      const after = cursor === undefined ? undefined : { name, id }
      const rows = await withAdministration(database, 'read only', (transaction) =>
        organisationRepository(transaction).list({ search, after, limit: limit + 1 }),
      )
      const { items, nextCursor } = toPage(rows, limit, ({ name, id }) => [name, id])
      return { status: 200, body: { items: items.map(toOrganisation), nextCursor } }
    },

    async createOrganisation({ headers, body }, { caller }) {
      const at = now()
      const { id, name, ...unmapped } = body
      unmapped satisfies Record<string, never>
      const row = { id, name, revision: 1, createdAt: at, updatedAt: at }
      const response = created(row)
      const actor = actorOf(caller, headers)
      return withAdministration(database, 'read write', async (transaction) => {
        const key = headers['Idempotency-Key']
        const keys = keptAnswers(transaction, { table: idempotencyKey, contractVersion, caller: keyHolderOf(actor) })
        const claim =
          key === undefined ? 'first' : await keys.claim({ operationId: 'createOrganisation', key, body, at }, response)
        const earlier = await replayOf<typeof response>(claim, async (id) => {
          const current = await organisationRepository(transaction).lock(id)
          return current && created(current)
        })
        if (earlier) return earlier
        const inserted = await organisationRepository(transaction).insert(row)
        if (!inserted) throw new Problem('conflict', 'An organisation with this id exists already')
        await auditLog(transaction).append({
          id: newId(),
          at,
          actor,
          action: 'organisation-created',
          orgId: row.id,
          subject: row.id,
          detail: { name: row.name },
        })
        return response
      })
    },

    async updateOrganisation({ path: { orgId }, headers, body }, { caller }) {
      const at = now()
      const row = await withAdministration(database, 'read write', async (transaction) => {
        const organisations = organisationRepository(transaction)
        const current = await organisations.lock(orgId)
        if (!current) throw new Problem('not_found')
        requireMatch(headers['If-Match'], current.revision)
        const { name = current.name, ...unmapped } = body
        unmapped satisfies Record<string, never>
        const changed = { ...current, name, revision: current.revision + 1, updatedAt: at }
        await organisations.update(changed)
        await auditLog(transaction).append({
          id: newId(),
          at,
          actor: actorOf(caller, headers),
          action: 'organisation-updated',
          orgId,
          subject: orgId,
          detail: { from: current.name, to: changed.name },
        })
        return changed
      })
      return { status: 200, headers: { ETag: etagOf(row.revision) }, body: { item: toOrganisation(row) } }
    },
  }) satisfies OrganisationsApi

const created = (row: OrganisationRow) =>
  ({
    status: 201,
    headers: { Location: `/admin/organisations/${row.id}`, ETag: etagOf(row.revision) },
    body: { item: toOrganisation(row) },
  }) as const

function toOrganisation({ id, name, revision, createdAt, updatedAt, ...unmapped }: OrganisationRow) {
  unmapped satisfies Record<string, never>
  return { id, name, revision, createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() }
}
