import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Factor, Gwp } from '@tomorro/carbon/engine/factor'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { type Scope, scopes, type Unit, units } from '@tomorro/carbon/taxonomy/taxonomy'
import { parse } from 'csv-parse/sync'

/** An entry of editions.json: one file of the dataset. */
export type Edition = {
  readonly file: string
  readonly source: string
  readonly edition: number
  readonly publisher: string
  readonly licence: string
  /** The set of global warming potentials of the source, if it names one. */
  readonly gwp?: Gwp
  readonly factors: number
  readonly sha256: string
}

/** A factor in its file's form. */
export type PublishedFactor = Factor & {
  readonly category: string
  readonly activity: string
  readonly note: string
  readonly licence: string
}

const columns = [
  'key',
  'scope',
  'category',
  'activity',
  'unit',
  'kg_co2e',
  'kg_co2',
  'kg_ch4_co2e',
  'kg_n2o_co2e',
  'note',
] as const
type Row = Readonly<Record<(typeof columns)[number], string>>

const KEY = /^[a-z0-9_]+(\.[a-z0-9_]+)*$/
const FIGURE = /^-?\d{1,12}(\.\d{1,12})?$/

/** The folder of the dataset: its manifest, and the files that the manifest names. */
export const datasetFolder = new URL('./', import.meta.url)

/** The files that the folder's manifest names. */
export function readManifest(folder: URL): readonly Edition[] {
  const manifest: { editions: Edition[] } = JSON.parse(readFileSync(new URL('editions.json', folder), 'utf8'))
  return manifest.editions
}

/** The factors of one file. @throws Error naming the file if it does not match its entry in the manifest */
export function readEdition(folder: URL, edition: Edition): PublishedFactor[] {
  const content = readFileSync(new URL(edition.file, folder))
  const sha256 = createHash('sha256').update(content).digest('hex')
  if (sha256 !== edition.sha256) throw new Error(`${edition.file} is not the file that editions.json describes`)
  const factors = parseFactors(content.toString('utf8'), edition)
  if (factors.length !== edition.factors)
    throw new Error(`${edition.file} holds ${factors.length} factors, editions.json says ${edition.factors}`)
  return factors
}

/** Parses a file of factors. A blank figure is an error, never zero. @throws Error with one line per violation */
export function parseFactors(
  csv: string,
  edition: Pick<Edition, 'file' | 'source' | 'edition' | 'licence' | 'gwp'>,
): PublishedFactor[] {
  const [header = [], ...rows] = parse(csv, { relax_column_count: true }) as string[][]
  if (header.join() !== columns.join()) throw new Error(`${edition.file}: expected the columns ${columns.join()}`)
  const violations: string[] = []
  const keys = new Set<string>()
  const factors = rows.map((cells, index) => {
    const row = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Row
    const found =
      cells.length === columns.length
        ? violationsOf(row, keys)
        : [`has ${cells.length} cells, the header ${columns.length}`]
    violations.push(...found.map((violation) => `${edition.file} line ${index + 2} (${row.key}) ${violation}`))
    keys.add(row.key)
    return found.length === 0 ? toFactor(row, edition) : undefined
  })
  if (violations.length > 0) throw new Error(violations.join('\n'))
  return factors.filter((factor) => factor !== undefined)
}

function violationsOf(row: Row, keys: ReadonlySet<string>): string[] {
  const gases = [row.kg_co2, row.kg_ch4_co2e, row.kg_n2o_co2e]
  return [
    ...(KEY.test(row.key)
      ? []
      : ['has a key that is not words of a-z, 0-9 and _ joined by dots, such as fuel.coke.tonne']),
    ...(keys.has(row.key) ? ['has the key of an earlier line'] : []),
    ...(isOneOf(scopes, row.scope) ? [] : [`has an unknown scope: ${row.scope} (expected ${scopes.join(', ')})`]),
    ...(isOneOf(units, row.unit) ? [] : [`has an unknown unit: ${row.unit}`]),
    ...(row.category === '' || row.activity === '' ? ['has no category or no activity'] : []),
    ...(row.kg_co2e === '' ? ['has no kg_co2e'] : []),
    ...[row.kg_co2e, ...gases]
      .filter((figure) => figure !== '' && !FIGURE.test(figure))
      .map((figure) => `has a figure that is not a decimal: ${figure}`),
  ]
}

const isOneOf = <Value extends string>(values: readonly Value[], value: string): value is Value =>
  values.some((known) => known === value)

function toFactor(
  row: Row,
  { source, edition, licence, gwp }: Pick<Edition, 'source' | 'edition' | 'licence' | 'gwp'>,
): PublishedFactor {
  const gases = {
    ...(row.kg_co2 !== '' && { co2: new Decimal(row.kg_co2) }),
    ...(row.kg_ch4_co2e !== '' && { ch4: new Decimal(row.kg_ch4_co2e) }),
    ...(row.kg_n2o_co2e !== '' && { n2o: new Decimal(row.kg_n2o_co2e) }),
  }
  return {
    key: row.key,
    source,
    edition,
    scope: row.scope as Scope,
    category: row.category,
    activity: row.activity,
    unit: row.unit as Unit,
    kgCo2e: new Decimal(row.kg_co2e),
    ...(Object.keys(gases).length > 0 && { gases }),
    ...(gwp && { gwp }),
    note: row.note,
    licence,
  }
}
