import type { Transaction } from '@tomorro/database/connection'
import { entry, upload } from '@tomorro/database/schema/ingestion'
import { sql } from 'drizzle-orm'
import type { EntryBatch } from './entry-batch.ts'

export type UploadRow = typeof upload.$inferInsert

/** Entries of a template and the file that they came in. */
export const templateRepository = (transaction: Transaction) => ({
  insertUpload: (row: UploadRow) => transaction.insert(upload).values(row),

  /**
   * Many entries by one statement, a list for each column: as many parameters for 5,000 rows as for one. COPY would be the other
   * way; PostgreSQL has none for tables with row-level security.
   */
  insertEntries: (organisationId: string, itemId: string, batch: EntryBatch) =>
    transaction.execute(sql`
      insert into ${entry} (org_id, item_id, ordinal, period_start, period_end, activity, site, inputs, is_estimated, source_rows)
      select ${organisationId}, ${itemId}, ${batch.first}::integer - 1 + given.at, given.from, given.until, given.activity, given.site,
        given.inputs, given.is_estimated, given.source_rows::int4multirange
      from unnest(${list(batch.periodStart)}::date[], ${list(batch.periodEnd)}::date[], ${list(batch.activity)}::jsonb[],
        ${list(batch.site)}::text[], ${list(batch.inputs)}::jsonb[], ${list(batch.isEstimated)}::boolean[],
        ${list(batch.sourceRows)}::text[])
        with ordinality as given ("from", until, activity, site, inputs, is_estimated, source_rows, at)`),
})

/** One parameter that is a list. */
const list = (values: readonly (string | boolean | null)[]) => sql`${sql.param(values)}`
