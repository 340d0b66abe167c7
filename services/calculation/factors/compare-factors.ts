import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { parse } from 'csv-parse/sync'
import type { PublishedFactor } from './factor-file.ts'

/** The figures of a factor, in kgCO2e per unit, by column name. */
const figureColumns = ['kg_co2e', 'kg_co2', 'kg_ch4_co2e', 'kg_n2o_co2e'] as const
type FigureColumn = (typeof figureColumns)[number]

/** The required columns of a file of published figures, in any order; others are ignored. */
export const publishedColumns = ['key', 'source', 'year', 'unit', ...figureColumns] as const
type Row = Readonly<Record<(typeof publishedColumns)[number], string>>

/** The compared parts of a factor: its unit and its figures. */
type Figures = {
  readonly key: string
  readonly source: string
  readonly edition: number
  readonly unit: string
} & { readonly [column in FigureColumn]?: Decimal | undefined }

/** A factor or figure that only one side has, or that differs. A missing figure is undefined. */
export type FactorDifference = { readonly key: string; readonly source: string; readonly edition: number } & (
  | { readonly kind: 'missing' | 'extra' }
  | { readonly kind: 'unit'; readonly published: string; readonly stored: string }
  | {
      readonly kind: 'value'
      readonly column: FigureColumn
      readonly published: string | undefined
      readonly stored: string | undefined
    }
)

/**
 * Counts of factors and figures on each side, and every difference: published ones in their order, then those that are only
 * stored.
 */
export type FactorComparison = {
  readonly published: { readonly factors: number; readonly figures: number }
  readonly stored: { readonly factors: number; readonly figures: number }
  readonly differences: readonly FactorDifference[]
}

/**
 * Compares stored factors with published figures, both ways. Key, source and edition name a factor. Figures are compared as
 * decimals: 0.10 equals 0.1, and a blank equals only a blank.
 * @param csv the published figures, with the columns of publishedColumns
 * @throws Error if a column is missing, or with one line per violation of a row: a repeated factor, a missing total, an invalid
 * figure or year
 */
export function compareFactors(csv: string, factors: readonly PublishedFactor[]): FactorComparison {
  const published = parsePublished(csv)
  const stored = new Map(factors.map((factor) => [identityOf(factor), toFigures(factor)]))
  return {
    published: countOf(published),
    stored: countOf(stored),
    differences: [
      ...[...published].flatMap(([identity, figures]) => differencesOf(figures, stored.get(identity))),
      ...[...stored]
        .filter(([identity]) => !published.has(identity))
        .map(([, { key, source, edition }]) => ({ key, source, edition, kind: 'extra' as const })),
    ],
  }
}

function parsePublished(csv: string): Map<string, Figures> {
  const [header = [], ...rows] = parse(csv, { bom: true }) as string[][]
  const absent = publishedColumns.filter((column) => !header.includes(column))
  if (absent.length > 0) throw new Error(`The file lacks the columns ${absent.join()}`)
  const violations: string[] = []
  const published = new Map<string, Figures>()
  rows.forEach((cells, index) => {
    const row = Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ''])) as Row
    const identity = identityOf({ ...row, edition: Number(row.year) })
    const found = [
      ...violationsOf(row),
      ...(published.has(identity) ? ['has the key, source and year of an earlier row'] : []),
    ]
    violations.push(...found.map((violation) => `row ${index + 1} (${row.key}) ${violation}`))
    if (found.length === 0) published.set(identity, parseRow(row))
  })
  if (violations.length > 0) throw new Error(violations.join('\n'))
  return published
}

const identityOf = ({ key, source, edition }: { key: string; source: string; edition: number }): string =>
  JSON.stringify([key, source, edition])

const violationsOf = (row: Row): string[] => [
  ...(/^\d{4}$/.test(row.year) ? [] : [`has a year that is not four digits: ${row.year}`]),
  ...(row.kg_co2e === '' ? ['has no kg_co2e'] : []),
  ...figureColumns
    .filter((column) => !/^(-?\d+(\.\d+)?)?$/.test(row[column]))
    .map((column) => `has a ${column} that is not a decimal: ${row[column]}`),
]

const parseRow = ({ key, source, year, unit, ...row }: Row): Figures => ({
  key,
  source,
  edition: Number(year),
  unit,
  ...Object.fromEntries(
    figureColumns.filter((column) => row[column] !== '').map((column) => [column, new Decimal(row[column])]),
  ),
})

const toFigures = ({ key, source, edition, unit, kgCo2e, gases }: PublishedFactor): Figures => ({
  key,
  source,
  edition,
  unit,
  kg_co2e: kgCo2e,
  kg_co2: gases?.co2,
  kg_ch4_co2e: gases?.ch4,
  kg_n2o_co2e: gases?.n2o,
})

const countOf = (factors: ReadonlyMap<string, Figures>) => ({
  factors: factors.size,
  figures: [...factors.values()].flatMap((each) => figureColumns.filter((column) => each[column])).length,
})

function differencesOf(published: Figures, stored: Figures | undefined): FactorDifference[] {
  const { key, source, edition } = published
  const factor = { key, source, edition }
  if (!stored) return [{ ...factor, kind: 'missing' }]
  const differences: FactorDifference[] = []
  if (published.unit !== stored.unit)
    differences.push({ ...factor, kind: 'unit', published: published.unit, stored: stored.unit })
  for (const column of figureColumns) {
    const [one, other] = [published[column]?.toString(), stored[column]?.toString()]
    if (one !== other) differences.push({ ...factor, kind: 'value', column, published: one, stored: other })
  }
  return differences
}
