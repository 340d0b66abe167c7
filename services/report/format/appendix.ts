import { addDays } from '@tomorro/carbon/calendar'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { displayNamesOf } from '@tomorro/carbon/taxonomy/taxonomy'
import type { AppendixLine } from '../model/facts.ts'
import type { Totals } from '../model/report-model.ts'

type Value = string | number | null
export type AppendixColumn = {
  /** The heading in csv and in the workbook. */
  readonly name: string
  readonly title: string
  readonly width: number
  /** Exact decimal text in a column of decimals. */
  readonly of: (line: AppendixLine) => Value
  /** `decimal`: the workbook shows a number beside the text. */
  readonly kind: 'text' | 'integer' | 'decimal'
}

const column = (
  name: string,
  title: string,
  kind: AppendixColumn['kind'],
  width: number,
  of: AppendixColumn['of'],
): AppendixColumn => ({ name, title, kind, width, of })

const isCounted = ({ scope }: AppendixLine): boolean => scope !== 'outside-of-scopes'
const names = new Map<string, ReturnType<typeof displayNamesOf>>()
const namesOf = (subchildId: string) => {
  const known = names.get(subchildId) ?? displayNamesOf(subchildId)
  names.set(subchildId, known)
  return known
}

/**
 * The columns of the appendix, the same in every format. The last three are a line's parts of the report's totals: each adds up
 * to its total exactly.
 */
export const appendixColumns: readonly AppendixColumn[] = [
  column('line_id', 'Line', 'text', 38, ({ id }) => id),
  column('item_id', 'Item', 'text', 38, ({ item_id }) => item_id),
  column('parent', 'Parent', 'text', 18, ({ subchild_id }) => namesOf(subchild_id).parentDisplayName),
  column('child', 'Child', 'text', 18, ({ subchild_id }) => namesOf(subchild_id).childDisplayName),
  column('activity', 'Activity', 'text', 28, ({ subchild_id }) => namesOf(subchild_id).subchildDisplayName),
  column('subchild_id', 'Activity id', 'text', 24, ({ subchild_id }) => subchild_id),
  column('site', 'Site', 'text', 20, ({ site }) => site),
  column('from', 'From', 'text', 12, ({ period_start }) => period_start),
  column('until', 'Until', 'text', 12, ({ period_end }) => addDays(period_end, -1)),
  column('input_quantity', 'Input', 'decimal', 14, ({ input_quantity }) => decimal(input_quantity)),
  column('input_unit', 'Input unit', 'text', 14, ({ input_unit }) => input_unit),
  column('quantity', 'Quantity', 'decimal', 14, ({ quantity }) => decimal(quantity)),
  column('unit', 'Unit', 'text', 14, ({ unit }) => unit),
  column('factor_key', 'Factor', 'text', 36, ({ factor_key }) => factor_key),
  column('factor_source', 'Source', 'text', 16, ({ factor_source }) => factor_source),
  column('factor_edition', 'Edition', 'integer', 9, ({ factor_edition }) => factor_edition),
  column('factor_kg_co2e', 'Factor value (kgCO2e per unit)', 'decimal', 16, ({ factor_value }) =>
    decimal(factor_value),
  ),
  column('gwp', 'GWP', 'text', 7, ({ factor_gwp }) => factor_gwp),
  column('scope', 'Scope', 'text', 16, ({ scope }) => scope),
  column('category', 'Category', 'integer', 9, ({ category }) => category),
  column('basis', 'Basis', 'text', 10, ({ basis }) => basis),
  column('method', 'Method', 'text', 10, ({ method }) => method),
  column('data_quality', 'Data quality', 'integer', 9, ({ grade }) => grade),
  column('notices', 'Notices', 'text', 30, ({ notices }) => notices.join(' ')),
  column('kg_co2', 'CO2 (kgCO2e)', 'decimal', 14, ({ gases }) => gases?.co2 ?? null),
  column('kg_ch4_co2e', 'CH4 (kgCO2e)', 'decimal', 14, ({ gases }) => gases?.ch4 ?? null),
  column('kg_n2o_co2e', 'N2O (kgCO2e)', 'decimal', 14, ({ gases }) => gases?.n2o ?? null),
  column('approved_by', 'Approved by', 'text', 20, ({ approved_by }) => approved_by),
  column('approved_at', 'Approved at', 'text', 25, ({ approved_at }) => approved_at),
  column('reverses', 'Takes back line', 'text', 38, ({ reverses }) => reverses),
  column('created_at', 'Written at', 'text', 25, ({ created_at }) => created_at),
  column('kg_co2e_line', 'Whole line (kgCO2e)', 'decimal', 16, ({ emissions }) => decimal(emissions)),
  column('kg_co2e', 'Within the period, location-based (kgCO2e)', 'decimal', 18, (line) =>
    isCounted(line) ? decimal(line.location) : '0',
  ),
  column('kg_co2e_market', 'Within the period, market-based (kgCO2e)', 'decimal', 18, (line) =>
    isCounted(line) ? decimal(line.market) : '0',
  ),
  column('kg_co2_outside_of_scopes', 'Within the period, outside of scopes (kg CO2)', 'decimal', 18, (line) =>
    isCounted(line) ? '0' : decimal(line.location),
  ),
]

/** PostgreSQL's decimal text without trailing zeros. */
const decimal = (text: string): string => new Decimal(text).toFixed()

/** Adds up the written lines and compares them with the report's totals. */
export function runningTotals() {
  let lines = 0
  let [location, market, outsideOfScopes] = [new Decimal(0), new Decimal(0), new Decimal(0)]
  return {
    add(line: AppendixLine): void {
      lines += 1
      if (isCounted(line)) {
        location = location.plus(line.location)
        market = market.plus(line.market)
      } else outsideOfScopes = outsideOfScopes.plus(line.location)
    },
    /** @throws Error if the number of lines or a sum differs */
    expect(totals: Totals, count: number): void {
      const isSame =
        lines === count &&
        location.eq(totals.location) &&
        market.eq(totals.market) &&
        outsideOfScopes.eq(totals.outsideOfScopes)
      if (!isSame)
        throw new Error(
          `The appendix does not add up to the report: ${lines} of ${count} lines, ${location} of ${totals.location} kgCO2e`,
        )
    },
  }
}
