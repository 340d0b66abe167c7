import type { Transaction } from '@tomorro/database/connection'
import { factor, factorEdition } from '@tomorro/database/schema/calculation'
import { sql } from 'drizzle-orm'
import type { LoadedFactor } from './coverage.ts'

export type EditionRow = typeof factorEdition.$inferSelect

/** The position of an edition in the list. */
export type EditionPlace = { edition: number; source: string }

/** The loaded emission factors. */
export const factorRepository = (transaction: Transaction) => ({
  /** Newest edition first, then by source. */
  listEditions: ({ after, limit }: { after: EditionPlace | undefined; limit: number }): Promise<EditionRow[]> =>
    transaction
      .select()
      .from(factorEdition)
      .where(
        after &&
          sql`(-${factorEdition.edition}, ${factorEdition.source} collate "C") > (-${after.edition}::integer, ${after.source} collate "C")`,
      )
      .orderBy(sql`-${factorEdition.edition}`, sql`${factorEdition.source} collate "C"`)
      .limit(limit),

  listFactors: (): Promise<LoadedFactor[]> =>
    transaction.select({ key: factor.key, edition: factor.edition, unit: factor.unit }).from(factor),
})
