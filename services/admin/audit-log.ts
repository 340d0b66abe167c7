import type { Transaction } from '@tomorro/database/connection'
import { audit } from '@tomorro/database/schema/admin'
import { and, desc, eq, lt } from 'drizzle-orm'
import type { Actor } from './reviewer.ts'

export type AuditRow = typeof audit.$inferSelect
type NewEntry = Omit<AuditRow, 'actor' | keyof Actor | 'action'> & { actor: Actor; action: AuditAction }

/** The audited actions of administrators. */
export type AuditAction =
  | 'item-approved'
  | 'item-rejected'
  | 'item-reversed'
  | 'organisation-created'
  | 'organisation-updated'
  | 'dead-letter-redriven'
  | 'setting-replaced'
  | 'setting-removed'
  | 'recalculation-requested'

/** Filters; absent means all. `before` is the id of the last entry of the previous page. */
export type AuditFilter = { orgId?: string | undefined; subject?: string | undefined; before?: string | undefined }

/** The audit of the administration. Append-only; an entry is written in the transaction of its action. */
export const auditLog = (transaction: Transaction) => ({
  append: ({ actor: { name: actor, keyId, reviewer }, ...row }: NewEntry) =>
    transaction.insert(audit).values({ ...row, actor, keyId, reviewer }),

  /** Newest first. */
  list: ({ orgId, subject, before }: AuditFilter, limit: number): Promise<AuditRow[]> =>
    transaction
      .select()
      .from(audit)
      .where(
        and(
          orgId === undefined ? undefined : eq(audit.orgId, orgId),
          subject === undefined ? undefined : eq(audit.subject, subject),
          before === undefined ? undefined : lt(audit.id, before),
        ),
      )
      .orderBy(desc(audit.id))
      .limit(limit),
})
