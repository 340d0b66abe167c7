import { EMISSION_DECIMALS } from '@tomorro/carbon/apportion'
import { MARKET_EQUALS_LOCATION } from '@tomorro/carbon/basis'
import { line } from '@tomorro/database/schema/calculation'
import { type SQL, sql } from 'drizzle-orm'

/**
 * The share of a line's emissions, in kgCO2e, between `first` and `past` (exclusive): the difference of running totals. Shares
 * add up to the line exactly, however its days are cut. The same rule as `spread` in rollup.ts, so that lines add up to every
 * figure of the rollups.
 */
export const shareOfLine = ({ first, past }: { first: SQL; past: SQL }): SQL =>
  sql`${runningTotal(past)} - ${runningTotal(first)}`

/**
 * A line's total up to a day. At the beginning of a month it is the rounded share of the days before; within a month every day but
 * the last adds the same. 100 kg from 30 January to 1 February: 66.66667 in January (33.33333 and 33.33334), 33.33333 in February.
 */
function runningTotal(day: SQL): SQL {
  const at = sql`least(greatest(${day}, ${line.periodStart}), ${line.periodEnd})`
  const first = sql`greatest(date_trunc('month', ${at}::timestamp)::date, ${line.periodStart})`
  const past = sql`least((date_trunc('month', ${at}::timestamp) + interval '1 month')::date, ${line.periodEnd})`
  return sql`(case when ${at} = ${line.periodEnd} then ${line.emissions} else ${roundedTotal(first)}
    + div((${roundedTotal(past)} - ${roundedTotal(first)}) * ${sql.raw(`1e${EMISSION_DECIMALS}`)}, greatest(${past} - ${first}, 1))
      * ${sql.raw(`1e-${EMISSION_DECIMALS}`)} * (${at} - ${first}) end)`
}

// The cast keeps more digits of the quotient than the rounding needs.
const roundedTotal = (day: SQL): SQL => sql`
  round(${line.emissions}::numeric(38, 18) * (${day} - ${line.periodStart})
    / (${line.periodEnd} - ${line.periodStart}), ${sql.raw(String(EMISSION_DECIMALS))})`

/** The totals of a line: the SQL form of the engine's `countedInOf`. */
export const countedInOfLine: SQL<'both' | 'location' | 'market'> = sql`
  case when ${line.basis} = 'market' then 'market'
    when ${line.basis} = 'location' and not ${sql.raw(`'${MARKET_EQUALS_LOCATION}'`)} = any(${line.notices}) then 'location'
    else 'both' end`

/** The share of a line in the location-based totals. */
export const asLocation = (share: SQL): SQL => sql`case when ${countedInOfLine} = 'market' then 0 else ${share} end`

/** The share of a line in the market-based totals. */
export const asMarket = (share: SQL): SQL => sql`case when ${countedInOfLine} = 'location' then 0 else ${share} end`
