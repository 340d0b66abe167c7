import type { Transaction } from '@tomorro/database/connection'
import { emissionSource, line, rollupEdge, rollupMonth, run } from '@tomorro/database/schema/calculation'
import { item } from '@tomorro/database/schema/ingestion'
import { edgesOfParts, partsOfLines, sourceColumns } from '@tomorro/records/ledger/spread-lines'
import { sql } from 'drizzle-orm'

type Figures = { emissions: string; quantity: string; lines: number }
/** A rollup row that differs from the sum of its ledger lines. Figures are decimal text; a missing row counts as zeros. */
export type Drift = {
  orgId: string
  rollup: 'month' | 'edge'
  day: string
  subchildId: string
  site: string
  scope: string
  category: number
  factorKey: string
  stored: Figures
  ledger: Figures
}
export type Reconciliation = {
  lines: number
  rows: number
  drifting: number
  drift: Drift[]
  /** Items that are not approved, or gone, whose lines stand although no job is on its way. */
  strayItems: number
}

/** Maximum listed rows. */
export const DRIFT_SHOWN_MAX = 100

/**
 * Compares the rollups with the ledger: spreads every line over its months and days again, in SQL, and compares the sums with
 * every month and every edge. Counts the items whose lines stand although they are not approved. Covers the organisation of the
 * transaction, or all of them in the administration's. Only a bug makes a row differ or leaves lines behind.
 */
export async function reconcile(transaction: Transaction): Promise<Reconciliation> {
  // The time is proportional to the ledger and exceeds the role's limit: 15 s for the administration.
  await transaction.execute(sql`set local statement_timeout = 0`)
  const { rows } = await transaction.execute<Omit<Reconciliation, 'drift'> & { drift: Drift[] | null }>(sql`
    with part as materialized (${partsOfLines}),
    ledger as (
      select 'month' as rollup, month as day, ${sourceColumns}, sum(emissions) as emissions, sum(quantity) as quantity, sum(lines) as lines
      from part group by ${sourceColumns}, month
      union all
      select 'edge', day, ${sourceColumns}, sum(emissions), sum(quantity), sum(lines)
      from (${edgesOfParts}) as edge group by ${sourceColumns}, day
    ), stored as (
      select rollup, day, ${sourceColumns}, kept.emissions, kept.quantity, kept.lines
      from (
        select 'month' as rollup, org_id, source_id, month as day, emissions, quantity, lines from ${rollupMonth}
        union all
        select 'edge', org_id, source_id, day, emissions, quantity, lines from ${rollupEdge}
      ) as kept join ${emissionSource} as source using (org_id) where source.id = kept.source_id
    ), compared as (
      select rollup, day, ${sourceColumns},
        coalesce(stored.emissions, 0) as stored_emissions, coalesce(ledger.emissions, 0) as ledger_emissions,
        coalesce(stored.quantity, 0) as stored_quantity, coalesce(ledger.quantity, 0) as ledger_quantity,
        coalesce(stored.lines, 0)::integer as stored_lines, coalesce(ledger.lines, 0)::integer as ledger_lines
      from ledger full join stored using (rollup, day, ${sourceColumns})
    ), drifting as (
      select * from compared
      where (stored_emissions, stored_quantity, stored_lines) <> (ledger_emissions, ledger_quantity, ledger_lines)
    ), standing as (
      select org_id, item_id from ${line} where item_id is not null
      group by org_id, item_id having count(*) filter (where reverses is null) > count(reverses)
    ), stray as (
      select from standing left join ${item} as known on known.org_id = standing.org_id and known.id = item_id
      where known.state is distinct from 'approved' and not exists (
        select from ${run} as asked
        where asked.org_id = standing.org_id and asked.item_id = standing.item_id and asked.state = 'queued')
    ), shown as (
      select jsonb_build_object(
        'orgId', org_id, 'rollup', rollup, 'day', day, 'subchildId', subchild_id, 'site', site, 'scope', scope,
        'category', category, 'factorKey', factor_key, 'stored', ${figures('stored')}, 'ledger', ${figures('ledger')}
      ) as drift
      from drifting order by org_id, rollup, day, ${sourceColumns} limit ${DRIFT_SHOWN_MAX}
    )
    select (select count(*)::integer from ${line}) as lines, (select count(*)::integer from compared) as rows,
      (select count(*)::integer from drifting) as drifting, (select count(*)::integer from stray) as "strayItems", (select jsonb_agg(drift) from shown) as drift`)
  const [found] = rows
  if (!found) throw new Error('A statement of counts has one row')
  return { ...found, drift: found.drift ?? [] }
}

const figures = (side: 'stored' | 'ledger') =>
  sql.raw(`jsonb_build_object('emissions', trim_scale(${side}_emissions)::text,
    'quantity', trim_scale(${side}_quantity)::text, 'lines', ${side}_lines)`)
