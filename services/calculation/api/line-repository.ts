import type { Transaction } from '@tomorro/database/connection'
import { line } from '@tomorro/database/schema/calculation'
import { and, asc, eq, sql } from 'drizzle-orm'
import type { LineRow } from '../worker/ledger-row.ts'

type Page = { after: readonly string[] | undefined; limit: number }

/** The lines of the ledger as they are read. */
export const lineRepository = (transaction: Transaction) => ({
  /** In the order in which they were written. Compared as text, so that no cursor can break the statement. */
  ofItem: (organisationId: string, itemId: string, { after, limit }: Page): Promise<LineRow[]> =>
    transaction
      .select()
      .from(line)
      .where(and(eq(line.orgId, organisationId), eq(line.itemId, itemId), after && isAfter(after)))
      .orderBy(asc(line.createdAt), asc(line.ordinal), asc(line.id))
      .limit(limit),
})

const isAfter = ([createdAt, ordinal, id]: readonly string[]) => sql`
  (to_char(${line.createdAt} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') collate "C", lpad(${line.ordinal}::text, 10, '0') collate "C", ${line.id}::text collate "C")
    > (${createdAt}, lpad(${ordinal}, 10, '0'), ${id})`
