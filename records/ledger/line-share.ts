import { EMISSION_DECIMALS } from '@tomorro/carbon/apportion'
import { MARKET_EQUALS_LOCATION } from '@tomorro/carbon/basis'
import { line } from '@tomorro/database/schema/calculation'
import { type SQL, sql } from 'drizzle-orm'

/** The share of a line's emissions that falls into the days from `first` up to `past`, as apportion.ts has it. */
export const shareOfLine = ({ first, past }: { first: SQL; past: SQL }): SQL =>
  sql`${runningTotal(past)} - ${runningTotal(first)}`

// The same running total as in apportion.ts, so that days add up to the months of the rollup. The cast makes the quotient far
// more precise than it is rounded to.
const runningTotal = (day: SQL): SQL => sql`
  round(${line.emissions}::numeric(38, 18)
    * least(greatest(${day} - ${line.periodStart}, 0), ${line.periodEnd} - ${line.periodStart})
    / (${line.periodEnd} - ${line.periodStart}), ${EMISSION_DECIMALS}::integer)`

/** What a line's share adds to the location-based figures, as `figuresOf` has it. */
export const asLocation = (share: SQL): SQL => sql`case when ${line.basis} = 'market' then 0 else ${share} end`

/** What it adds to the market-based ones. */
export const asMarket = (share: SQL): SQL => sql`
  case when ${line.basis} = 'location' and not ${MARKET_EQUALS_LOCATION} = any(${line.notices}) then 0 else ${share} end`
