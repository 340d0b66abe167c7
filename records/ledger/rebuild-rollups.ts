import type { Transaction } from '@tomorro/database/connection'
import { emissionSource, rollupEdge, rollupMonth } from '@tomorro/database/schema/calculation'
import { sql } from 'drizzle-orm'
import { edgesOfParts, partsOfLines, sourceColumns } from './spread-lines.ts'

/**
 * Rebuilds the rollups of the transaction's organisations from the ledger. Writers of the ledger wait until the transaction ends.
 * The time is proportional to the ledger and exceeds the role's statement timeout. Needs DELETE, which only the administration
 * has.
 */
export async function rebuildRollups(transaction: Transaction): Promise<void> {
  await transaction.execute(sql`set local statement_timeout = 0`)
  await transaction.execute(sql`lock table ${rollupMonth}, ${rollupEdge} in share row exclusive mode`)
  await transaction.execute(sql`delete from ${rollupMonth}`)
  await transaction.execute(sql`delete from ${rollupEdge}`)
  await transaction.execute(sql`
    with part as (${partsOfLines})
    insert into ${emissionSource} (${sourceColumns}) select distinct ${sourceColumns} from part order by ${sourceColumns} on conflict do nothing`)
  await transaction.execute(sql`
    with part as (${partsOfLines})
    insert into ${rollupMonth} (org_id, month, source_id, emissions, quantity, lines)
    select org_id, month, source.id, sum(emissions), sum(quantity), sum(lines)
    from part join ${emissionSource} as source using (${sourceColumns})
    group by org_id, month, source.id`)
  await transaction.execute(sql`
    with part as materialized (${partsOfLines})
    insert into ${rollupEdge} (org_id, day, source_id, emissions, quantity, lines)
    select org_id, day, source.id, sum(emissions), sum(quantity), sum(lines)
    from (${edgesOfParts}) as edge join ${emissionSource} as source using (${sourceColumns})
    where (emissions, quantity, lines) <> (0, 0, 0)
    group by org_id, day, source.id`)
}
