import { EMISSION_DECIMALS, QUANTITY_DECIMALS } from '@tomorro/carbon/apportion'
import { line } from '@tomorro/database/schema/calculation'
import { type SQL, sql } from 'drizzle-orm'
import { countedInOfLine } from './line-share.ts'

/** The columns that identify a source, including its organisation. */
export const sourceColumns = sql.raw(
  'org_id, subchild_id, site, scope, category, counted_in, factor_key, factor_source, factor_edition, unit, grade',
)

/**
 * The months' shares of ledger lines, as rows of organisation, source, `month`, `first`, `past`, `emissions`,
 * `quantity` and `lines`. The SQL form of `spread` in rollup.ts: reconciliation compares rollups with it.
 */
export const partsOfLines: SQL = sql`
  select org_id, subchild_id, site, scope, category, counted_in, factor_key, factor_source, factor_edition, unit, grade,
    month, next_month, first, past, lines,
    ${roundedTotal('emissions', 'past', EMISSION_DECIMALS)} - ${roundedTotal('emissions', 'first', EMISSION_DECIMALS)} as emissions,
    ${roundedTotal('quantity', 'past', QUANTITY_DECIMALS)} - ${roundedTotal('quantity', 'first', QUANTITY_DECIMALS)} as quantity
  from (
    select ${line.orgId} as org_id, ${line.subchildId} as subchild_id, coalesce(${line.site}, '') as site, ${line.scope} as scope,
      coalesce(${line.category}, 0) as category, ${countedInOfLine} as counted_in, ${line.factorKey} as factor_key,
      ${line.factorSource} as factor_source, ${line.factorEdition} as factor_edition, ${line.unit} as unit, ${line.grade} as grade,
      ${line.emissions} as emissions, round(${line.quantity}, ${sql.raw(String(QUANTITY_DECIMALS))}) as quantity,
      ${line.periodStart} as start, ${line.periodEnd} - ${line.periodStart} as days,
      month::date as month, (month + interval '1 month')::date as next_month,
      greatest(month::date, ${line.periodStart}) as first, least((month + interval '1 month')::date, ${line.periodEnd}) as past,
      case when ${line.reverses} is null then 1 else -1 end as lines
    from ${line}
    cross join lateral generate_series(
      date_trunc('month', ${line.periodStart}::timestamp), ${line.periodEnd}::timestamp - interval '1 day', interval '1 month'
    ) as month
  ) as month_of_line`

/** The changes of the daily rate from parts (rows of `partsOfLines`, named `part`), as rows of `day` and the three figures. */
export const edgesOfParts: SQL = sql`
  select ${sourceColumns}, edge.day, edge.emissions, edge.quantity, edge.lines
  from part
  cross join lateral (select
    div(part.emissions * ${power(EMISSION_DECIMALS)}, past - first) * ${power(-EMISSION_DECIMALS)} as rate,
    div(part.quantity * ${power(QUANTITY_DECIMALS)}, past - first) * ${power(-QUANTITY_DECIMALS)} as quantity_rate) as even
  cross join lateral (select part.emissions - rate * (past - first) as rest, part.quantity - quantity_rate * (past - first) as quantity_rest)
    as remainder
  cross join lateral (values
    (first, rate, quantity_rate, part.lines),
    (past - 1, rest, quantity_rest, 0),
    (past, -rate - rest, -quantity_rate - quantity_rest, -part.lines)
  ) as edge(day, emissions, quantity, lines)
  where edge.day < next_month`

// The cast keeps more digits of the quotient than the rounding needs.
function roundedTotal(figure: 'emissions' | 'quantity', day: 'first' | 'past', decimals: number): SQL {
  return sql.raw(`round(${figure}::numeric(38, 18) * (${day} - start) / days, ${decimals})`)
}

function power(exponent: number): SQL {
  return sql.raw(`1e${exponent}`)
}
