import type { Transaction } from '@tomorro/database/connection'
import { factor } from '@tomorro/database/schema/calculation'
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'

export type FactorRow = typeof factor.$inferSelect
export type FactorFilter = {
  readonly search?: string
  readonly keys?: readonly string[]
  readonly edition?: number
  readonly scope?: string
}

/** The factors that are loaded, the same for every organisation. */
export const factorRepository = (transaction: Transaction) => ({
  /** Those that all filters fit, by key, source and edition. */
  list: (
    { search, keys, edition, scope }: FactorFilter,
    { after, limit }: { after: readonly string[] | undefined; limit: number },
  ): Promise<FactorRow[]> =>
    transaction
      .select()
      .from(factor)
      .where(
        and(
          ...wordsOf(search ?? '').map(holds),
          keys && inArray(factor.key, [...keys]),
          edition === undefined ? undefined : eq(factor.edition, edition),
          scope === undefined ? undefined : eq(factor.scope, scope),
          after &&
            sql`(${factor.key} collate "C", ${factor.source} collate "C", ${factor.edition}::text) > (${after[0]}, ${after[1]}, ${after[2]})`,
        ),
      )
      .orderBy(sql`${factor.key} collate "C"`, sql`${factor.source} collate "C"`, asc(factor.edition))
      .limit(limit),
})

const wordsOf = (search: string): string[] => search.toLowerCase().split(/\s+/).filter(Boolean)

// strpos takes the word as it is, where LIKE would read % and _ in it.
const holds = (word: string): SQL => sql`strpos(lower(${factor.key} || ' ' || ${factor.activity}), ${word}) > 0`
