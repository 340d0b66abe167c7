import { hullOf } from '@tomorro/carbon/calendar'
import type { Entry } from '@tomorro/carbon/engine/entry'
import { creditsOf } from '@tomorro/carbon/entry-notices'
import { isDecimalText } from '@tomorro/carbon/taxonomy/activity-value'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import type { SiteAmount } from '@tomorro/records/item/credit'
import type { Heading } from './template-layout.ts'
import type { CellViolation } from './template-row.ts'

/** The amounts of one parameter at one site, added up; `days` and `rows` are those of the credits among them. */
export type CreditSum = SiteAmount & { readonly sum: Decimal; readonly rows: readonly number[] }

/** Approved activity of the same subchild, parameter and site on the days of the credits. */
export type CreditOf = (credits: SiteAmount) => Promise<Decimal>

/**
 * Adds up amounts by site. A credit (an amount below zero) is accepted where the sum of its site, over the submission and the
 * approved activity of its days, stays at zero or more.
 */
export function creditSums() {
  type Sum = { -readonly [Key in keyof CreditSum]: CreditSum[Key] } & { rows: number[] }
  const amounts = new Map<string, Decimal>()
  const credits = new Map<string, Omit<Sum, 'sum'>>()
  return {
    add(row: number, entry: Entry): void {
      const { subchildId, site, days, values } = entry
      for (const [number, value] of Object.entries(values)) {
        if (typeof value !== 'string' || !isDecimalText(value)) continue
        const key = JSON.stringify([site, number])
        amounts.set(key, (amounts.get(key) ?? new Decimal(0)).plus(value))
      }
      for (const number of creditsOf(entry)) {
        const key = JSON.stringify([site, number])
        const known = credits.get(key)
        if (known) {
          known.days = hullOf(known.days, days)
          known.rows.push(row)
        } else credits.set(key, { subchildId, site, number, days, rows: [row] })
      }
    },

    /** Credits that exceed the activity they correct. */
    async uncovered(approved: CreditOf): Promise<CreditSum[]> {
      const found: CreditSum[] = []
      for (const [key, credit] of credits) {
        const sum = amounts.get(key) ?? new Decimal(0)
        if (sum.lt(0) && sum.plus(await approved(credit)).lt(0)) found.push({ ...credit, sum })
      }
      return found
    },
  }
}

export const CREDIT_REFUSED =
  'The credit is larger than what it corrects: the bills of its site that come with it or are approved for its days add up to less than 0'

/** What would be right. */
export const CREDIT_EXPECTED =
  'hand in the bill with it or wait until the bill is approved, and name the site as the bill does'

/** The violations of credits that exceed the activity they correct. */
export const creditViolations = (
  uncovered: readonly Pick<CreditSum, 'number' | 'rows'>[],
  heading: Heading,
): CellViolation[] =>
  uncovered.flatMap(({ number, rows }) =>
    rows.map((row) => ({
      row,
      column: heading.find((column) => column?.kind === 'parameter' && column.number === number)?.heading ?? '',
      code: 'credit',
      message: `${CREDIT_REFUSED}; ${CREDIT_EXPECTED}`,
      shape: 'number',
    })),
  )
