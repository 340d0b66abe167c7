import { withAdministration } from '@tomorro/database/administration'
import type { Database } from '@tomorro/database/connection'
import type { AuditApi } from '@tomorro/generated/admin/api'
import { decodeCursor, toPage } from '@tomorro/service-kit/page'
import { isUuid } from '@tomorro/service-kit/uuid'
import { type AuditRow, auditLog } from './audit-log.ts'

/** Reads the audit. */
export const auditHandlers = ({ database }: { database: Database }) =>
  ({
    async listAudit({ query: { limit, cursor, ...filter } }) {
      const before = cursor === undefined ? undefined : decodeCursor(cursor, 1, ([id = '']) => isUuid(id))[0]
      const rows = await withAdministration(database, 'read only', (transaction) =>
        auditLog(transaction).list({ ...filter, before }, limit + 1),
      )
      const { items, nextCursor } = toPage(rows, limit, ({ id }) => [id])
      return { status: 200, body: { items: items.map(toEntry), nextCursor } }
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
