import { type Days, hullOf } from './calendar.ts'
import type { Entry } from './engine/entry.ts'
import { isDecimalText } from './taxonomy/activity-value.ts'
import { Decimal } from './taxonomy/decimal.ts'
import { findParameter, findSubchild, isAmount } from './taxonomy/taxonomy.ts'

/** The numbers of a subchild's parameters that a credit may lower: amounts other than spend, which may be below zero anyway. */
export const creditParametersOf = (subchildId: string): string[] =>
  Object.entries(findSubchild(subchildId)?.parameters ?? {}).flatMap(([number, name]) => {
    const parameter = findParameter(name)
    return parameter?.type === 'decimal' && isAmount(parameter) && parameter.unit !== 'GBP' ? [number] : []
  })

/** The numbers of the parameters, other than spend, whose amount is below zero. */
export const creditsOf = ({ subchildId, values }: Pick<Entry, 'subchildId' | 'values'>): string[] =>
  Object.values(values).some((value) => typeof value === 'string' && value.startsWith('-'))
    ? creditParametersOf(subchildId).filter((number) => String(values[number]).startsWith('-'))
    : []

/** A parameter, by number, of the activity at a site on some days; `site` is undefined for activity without a site. */
export type SiteAmount = {
  readonly subchildId: string
  readonly site: string | undefined
  readonly number: string
  readonly days: Days
}

/** The credits of one parameter at one site: their rows, and the hull of their days. */
type Credits = SiteAmount & { readonly rows: readonly number[] }

/** Finds for each the approved activity of the same subchild, parameter and site on its days, in the same order. */
export type ApprovedAmounts = (credits: readonly SiteAmount[]) => Promise<readonly Decimal[]>

/** Credits whose approved activity is read at once: a file may have one for each of 100,000 sites. */
const CREDITS_AT_ONCE = 5_000

/**
 * Adds up amounts by site. A credit (an amount below zero) is accepted if the sum of its site, over the submission and the
 * approved activity of its days, stays at zero or more.
 */
export function creditSums() {
  // As texts: only those of sites with a credit are added up.
  const amounts = new Map<string, string[]>()
  const credits = new Map<string, Credits & { days: Days; rows: number[] }>()
  return {
    add(row: number, entry: Entry): void {
      const { subchildId, site, days, values } = entry
      for (const [number, value] of Object.entries(values)) {
        if (typeof value !== 'string' || !isDecimalText(value)) continue
        const key = JSON.stringify([site, number])
        const known = amounts.get(key)
        if (known) known.push(value)
        else amounts.set(key, [value])
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
    async uncovered(approved: ApprovedAmounts): Promise<Credits[]> {
      const open = [...credits].flatMap(([key, credit]) => {
        const sum = (amounts.get(key) ?? []).reduce((all, amount) => all.plus(amount), new Decimal(0))
        return sum.lt(0) ? [{ credit, sum }] : []
      })
      const found: Credits[] = []
      for (let from = 0; from < open.length; from += CREDITS_AT_ONCE) {
        const some = open.slice(from, from + CREDITS_AT_ONCE)
        const known = await approved(some.map(({ credit }) => credit))
        for (const [index, { credit, sum }] of some.entries()) if (sum.plus(known[index] ?? 0).lt(0)) found.push(credit)
      }
      return found
    },
  }
}

export const creditRefusal = {
  code: 'credit',
  detail:
    'The credit is larger than the activity that it corrects: with the other rows of its site and the approved activity of its days, the sum is below 0',
  expected: 'the bill in the same submission or approved before, with the same site',
} as const
