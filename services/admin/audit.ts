import { withAdministration } from '@tomorro/database/administration'
import type { Database } from '@tomorro/database/connection'
import type { AuditApi } from '@tomorro/generated/admin/api'
import { decodeCursor, toPage } from '@tomorro/service-kit/page'
import { isUuid } from '@tomorro/service-kit/uuid'
import { type AuditRow, auditLog } from './audit-log.ts'
import { named, organisationRepository } from './organisation-repository.ts'

/** Reads the audit. */
export const auditHandlers = ({ database }: { database: Database }) =>
  ({
    async listAudit({ query: { limit, cursor, orgId, subject, ...unmapped } }) {
      unmapped satisfies Record<string, never>
      const before = cursor === undefined ? undefined : decodeCursor(cursor, 1, ([id = '']) => isUuid(id))[0]
      const { rows, names } = await withAdministration(database, 'read only', async (transaction) => {
        const rows = await auditLog(transaction).list({ orgId, subject, before }, limit + 1)
        return { rows, names: await organisationRepository(transaction).names(rows.map(({ orgId }) => orgId)) }
      })
      const { items, nextCursor } = toPage(rows, limit, ({ id }) => [id])
      return {
        status: 200,
        body: { items: items.map((row) => ({ ...toEntry(row), ...named(names, row.orgId) })), nextCursor },
      }
    },
  }) satisfies AuditApi

function toEntry({ id, at, actor, keyId, reviewer, action, orgId, subject, detail, ...unmapped }: AuditRow) {
  unmapped satisfies Record<string, never>
  return {
    ...{ id, at: at.toISOString(), actor, action, subject, detail },
    ...(orgId === null ? {} : { orgId }),
    ...(keyId === null ? {} : { keyId }),
    ...(reviewer === null ? {} : { reviewer }),
  }
}
