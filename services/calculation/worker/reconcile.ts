import type { Transaction } from '@tomorro/database/connection'
import { line, rollupMonth } from '@tomorro/database/schema/calculation'
import { asLocation, asMarket, shareOfLine } from '@tomorro/records/ledger/line-share'
import { sql } from 'drizzle-orm'

/** A month whose rollup is not what the ledger's lines add up to. Emissions are kgCO2e as decimal text. */
export type Drift = {
  orgId: string
  month: string
  subchildId: string
  site: string
  scope: string
  category: number
  location: { rollup: string; ledger: string }
  market: { rollup: string; ledger: string }
  lines: { rollup: number; ledger: number }
}
export type Reconciliation = { lines: number; months: number; drifting: number; drift: Drift[] }

/** As many months that drift as are told one by one. */
export const DRIFT_SHOWN_MAX = 100

/**
 * Spreads every line of the ledger over its months once more and holds the sums against the rollup: of the organisation that the
 * transaction is scoped to, or of all where it is the administration's. Nothing drifts where all is well.
 */
export async function reconcile(transaction: Transaction): Promise<Reconciliation> {
  const { rows } = await transaction.execute<{
    lines: number
    months: number
    drifting: number
    drift: Drift[] | null
  }>(sql`
    with ledger as (
      select ${line.orgId} as org_id, month::date as month, ${line.subchildId} as subchild_id, coalesce(${line.site}, '') as site,
        ${line.scope} as scope, coalesce(${line.category}, 0) as category,
        sum(${asLocation(sql`share`)}) as location, sum(${asMarket(sql`share`)}) as market,
        sum(case when ${line.reverses} is null then 1 else -1 end)::integer as lines
      from ${line}
      cross join lateral generate_series(
        date_trunc('month', ${line.periodStart}::timestamp), ${line.periodEnd}::timestamp - interval '1 day', interval '1 month'
      ) as month
      cross join lateral (
        select ${shareOfLine({ first: sql`month::date`, past: sql`(month + interval '1 month')::date` })} as share
      ) as spread
      group by 1, 2, 3, 4, 5, 6
    ), compared as (
      select org_id, month, subchild_id, site, scope, category, rollup.lines is null or ledger.lines is null
          or (rollup.location, rollup.market, rollup.lines) is distinct from (ledger.location, ledger.market, ledger.lines) as drifts,
        rollup.location as rollup_location, ledger.location as ledger_location, rollup.market as rollup_market,
        ledger.market as ledger_market, rollup.lines as rollup_lines, ledger.lines as ledger_lines
      from ledger full join ${rollupMonth} as rollup using (org_id, month, subchild_id, site, scope, category)
    ), shown as (
      select jsonb_build_object(
        'orgId', org_id, 'month', month, 'subchildId', subchild_id, 'site', site, 'scope', scope, 'category', category,
        'location', ${sides('location')}, 'market', ${sides('market')},
        'lines', jsonb_build_object('rollup', coalesce(rollup_lines, 0), 'ledger', coalesce(ledger_lines, 0))
      ) as drift
      from compared where drifts
      order by org_id, month, subchild_id, site, scope, category
      limit ${DRIFT_SHOWN_MAX}
    )
    select (select count(*)::integer from ${line}) as lines, count(*)::integer as months,
      (count(*) filter (where drifts))::integer as drifting, (select jsonb_agg(drift) from shown) as drift
    from compared`)
  const [found] = rows
  if (!found) throw new Error('A count always has a row')
  return { ...found, drift: found.drift ?? [] }
}

const sides = (figure: 'location' | 'market') =>
  sql.raw(`jsonb_build_object(
  'rollup', trim_scale(coalesce(rollup_${figure}, 0))::text, 'ledger', trim_scale(coalesce(ledger_${figure}, 0))::text)`)
