import type { Gases } from '@tomorro/carbon/engine/factor'
import type { Line } from '@tomorro/carbon/engine/ledger-line'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import type { Unit } from '@tomorro/carbon/taxonomy/taxonomy'
import type { line } from '@tomorro/database/schema/calculation'

export type LineRow = typeof line.$inferSelect

/** A standing line of the ledger. */
export type LedgerLine = Line & { readonly id: string }
/** A line to be written; `reverses` is the line that it reverses. */
export type NewLine = LedgerLine & { readonly reverses?: string }

/** The line of a row. */
export function toLine(row: LineRow): LedgerLine {
  const { id, subchildId, site, periodStart, periodEnd, scope, category, basis, quantity, unit, ...more } = row
  const { inputQuantity, inputUnit, inputPrice, ...priced } = more
  const { factorKey, factorSource, factorEdition, factorValue, factorGwp, ...result } = priced
  const { emissions, gases, method, grade, notices, formulaVersion, ...ledger } = result
  const { orgId: _, runId: __, itemId: ___, ordinal: ____, reverses: _____, createdAt: ______, ...unmapped } = ledger
  unmapped satisfies Record<string, never>
  return {
    ...{ id, subchildId, scope, basis, method, grade, notices, formulaVersion },
    ...(site !== null && { site }),
    days: { start: periodStart, end: periodEnd },
    ...(category !== null && { category }),
    input: {
      quantity: new Decimal(inputQuantity),
      unit: inputUnit as Unit,
      ...(inputPrice !== null && { price: new Decimal(inputPrice) }),
    },
    quantity: new Decimal(quantity),
    unit: unit as Unit,
    factor: {
      key: factorKey,
      source: factorSource,
      edition: factorEdition,
      kgCo2e: new Decimal(factorValue),
      ...(factorGwp && { gwp: factorGwp }),
    },
    emissions: new Decimal(emissions),
    ...(gases && { gases: toGases(gases) }),
  }
}

const toGases = ({ co2, ch4, n2o }: NonNullable<LineRow['gases']>): Gases => ({
  ...(co2 !== undefined && { co2: new Decimal(co2) }),
  ...(ch4 !== undefined && { ch4: new Decimal(ch4) }),
  ...(n2o !== undefined && { n2o: new Decimal(n2o) }),
})

/** The run and item of a line. */
export type Destination = { organisationId: string; runId: string; itemId: string | null; at: Date }

/** The row of a line to be written. */
export function toRow(
  { organisationId, runId, itemId, at }: Destination,
  each: NewLine,
  ordinal: number,
): typeof line.$inferInsert {
  const { id, subchildId, site, days, scope, category, basis, input, quantity, unit, factor, ...rest } = each
  const { method, emissions, gases, grade, notices, formulaVersion, reverses, ...unmapped } = rest
  unmapped satisfies Record<string, never>
  return {
    orgId: organisationId,
    id,
    runId,
    itemId,
    ordinal,
    subchildId,
    site: site ?? null,
    periodStart: days.start,
    periodEnd: days.end,
    scope,
    category: category ?? null,
    basis,
    quantity: quantity.toString(),
    unit,
    inputQuantity: input.quantity.toString(),
    inputUnit: input.unit,
    inputPrice: input.price?.toString() ?? null,
    factorKey: factor.key,
    factorSource: factor.source,
    factorEdition: factor.edition,
    factorValue: factor.kgCo2e.toString(),
    factorGwp: factor.gwp ?? null,
    emissions: emissions.toString(),
    gases: gases ? toStoredGases(gases) : null,
    method,
    grade,
    notices: [...notices],
    formulaVersion,
    reverses: reverses ?? null,
    createdAt: at,
  }
}

const toStoredGases = ({ co2, ch4, n2o }: Gases) => ({
  ...(co2 && { co2: co2.toString() }),
  ...(ch4 && { ch4: ch4.toString() }),
  ...(n2o && { n2o: n2o.toString() }),
})
