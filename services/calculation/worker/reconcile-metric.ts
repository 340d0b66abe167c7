import { Gauge, type Registry } from 'prom-client'
import type { Reconciled } from './reconcile-recent.ts'

/** Registers the metrics of the last reconciliation. @returns a function that records its result */
export function measureReconciliation(registry: Registry): (found: Reconciled) => void {
  const drifting = new Gauge({
    name: 'tomorro_ledger_drifting_rows',
    help: 'Rollup rows that differ from the ledger, as of the last reconciliation; above 0 is a bug',
    registers: [registry],
  })
  const stray = new Gauge({
    name: 'tomorro_ledger_stray_items',
    help: 'Items that are not approved and whose lines stand, as of the last reconciliation; above 0 is a bug',
    registers: [registry],
  })
  const at = new Gauge({
    name: 'tomorro_ledger_reconciled_timestamp_seconds',
    help: 'When the last reconciliation ended',
    registers: [registry],
  })
  return (found) => {
    drifting.set(found.drifting)
    stray.set(found.strayItems)
    at.setToCurrentTime()
  }
}
