import type { Transaction } from '@tomorro/database/connection'
import { factor } from '@tomorro/database/schema/calculation'
import { and, asc, count, eq, inArray, type SQL, sql } from 'drizzle-orm'

export type FactorRow = typeof factor.$inferSelect
export type FactorFilter = {
  readonly search?: string | undefined
  readonly keys?: readonly string[] | undefined
  readonly edition?: number | undefined
  readonly scope?: string | undefined
}

/** The count of factors of one edition year and scope. */
export type FactorTally = { readonly edition: number; readonly scope: string; readonly factors: number }

/** The loaded factors; all organisations share them. */
export const factorRepository = (transaction: Transaction) => ({
  /** The factors that match all filters, by key, source and edition. */
  list: (
    filter: FactorFilter,
    { after, limit }: { after: readonly string[] | undefined; limit: number },
  ): Promise<FactorRow[]> =>
    transaction
      .select()
      .from(factor)
      .where(
        and(
          ...named(filter),
          filter.edition === undefined ? undefined : eq(factor.edition, filter.edition),
          filter.scope === undefined ? undefined : eq(factor.scope, filter.scope),
          after &&
            sql`(${factor.key} collate "C", ${factor.source} collate "C", ${factor.edition}::text) > (${after[0]}, ${after[1]}, ${after[2]})`,
        ),
      )
      .orderBy(sql`${factor.key} collate "C"`, sql`${factor.source} collate "C"`, asc(factor.edition))
      .limit(limit),

  /**
   * Counts by edition and scope of the factors that match search and keys, from which the counts of any choice of the two follow.
   */
  tally: (filter: FactorFilter): Promise<FactorTally[]> =>
    transaction
      .select({ edition: factor.edition, scope: factor.scope, factors: count() })
      .from(factor)
      .where(and(...named(filter)))
      .groupBy(factor.edition, factor.scope),
})

const named = ({ search, keys }: FactorFilter) => [
  ...wordsOf(search ?? '').map(holds),
  keys && inArray(factor.key, [...keys]),
]

const wordsOf = (search: string): string[] => search.toLowerCase().split(/\s+/).filter(Boolean)

// strpos takes the word literally; LIKE would read % and _ as patterns.
const holds = (word: string): SQL => sql`strpos(lower(${factor.key} || ' ' || ${factor.activity}), ${word}) > 0`
