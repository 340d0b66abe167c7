import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { FIRST_YEAR, LAST_YEAR } from '@tomorro/carbon/period'
import { type Edition, type PublishedFactor, parseFactors, readEdition, readManifest } from './factor-file.ts'

/** The metadata of a file of factors. */
export type EditionFacts = Pick<Edition, 'source' | 'edition' | 'publisher' | 'licence' | 'gwp'>

/** The differences of a new edition from the newest earlier one of the same publisher, with sorted keys. */
export type ImportReport = {
  readonly factors: number
  /** The edition year of the comparison; undefined if the publisher has no earlier one. */
  readonly previous: number | undefined
  readonly added: readonly string[]
  readonly changed: readonly { readonly key: string; readonly from: string; readonly to: string }[]
  readonly missing: readonly string[]
}

/**
 * Adds a file of factors to the dataset in a folder: its file and its entry in editions.json. Writes nothing if the file is
 * refused.
 * @param csv the file, in the layout of the dataset
 * @throws Error with one line per violation: blanks, duplicates, unknown units and scopes, an invalid edition year, or a factor
 * that the dataset has under the same key, source and edition with another figure or unit
 */
export function importEdition(folder: URL, csv: string, facts: EditionFacts, { dryRun = false } = {}): ImportReport {
  const manifest = readManifest(folder)
  const file = fileNameOf(facts)
  const factors = parseFactors(csv, { file, ...facts })
  const violations = [...violationsOfFacts(facts), ...identityViolations(folder, manifest, facts, factors)]
  if (factors.length === 0) violations.push(`${file} holds no factor`)
  if (violations.length > 0) throw new Error(violations.join('\n'))
  const report = compare(folder, manifest, facts, factors)
  if (!dryRun) write(folder, manifest, { file, ...facts, factors: factors.length, sha256: digestOf(csv) }, csv)
  return report
}

const fileNameOf = ({ source }: EditionFacts): string =>
  `${source
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')}.csv`

const digestOf = (csv: string): string => createHash('sha256').update(csv).digest('hex')

function violationsOfFacts({ source, edition, publisher, licence }: EditionFacts): string[] {
  return [
    ...(Number.isInteger(edition) && edition >= FIRST_YEAR && edition <= LAST_YEAR
      ? []
      : [`The edition ${edition} is not a year from ${FIRST_YEAR} to ${LAST_YEAR}`]),
    ...(/[a-z0-9]/i.test(source) ? [] : ['The source is empty']),
    ...(publisher.trim() === '' ? ['The publisher is empty'] : []),
    ...(licence.trim() === '' ? ['The licence is empty'] : []),
  ]
}

/** A factor with the same key, source and edition never changes; a repeated one would count twice. */
function identityViolations(
  folder: URL,
  manifest: readonly Edition[],
  { source, edition }: EditionFacts,
  factors: readonly PublishedFactor[],
): string[] {
  const same = manifest.filter((one) => one.source === source && one.edition === edition)
  const known = byKey(same.flatMap((one) => readEdition(folder, one)))
  return factors.flatMap(({ key, kgCo2e, unit }) => {
    const before = known.get(key)
    if (!before) return []
    if (before.unit === unit && before.kgCo2e.eq(kgCo2e)) return [`${key} is in the edition ${source} already`]
    return [
      `${key} is ${before.kgCo2e} per ${before.unit} in the edition ${source}; a correction is an edition of its own`,
    ]
  })
}

function compare(
  folder: URL,
  manifest: readonly Edition[],
  { publisher, edition }: EditionFacts,
  factors: readonly PublishedFactor[],
): ImportReport {
  const earlier = manifest.filter((one) => one.publisher === publisher && one.edition < edition)
  const previous = earlier.length === 0 ? undefined : Math.max(...earlier.map((one) => one.edition))
  const before = byKey(earlier.filter((one) => one.edition === previous).flatMap((one) => readEdition(folder, one)))
  const now = byKey(factors)
  return {
    factors: factors.length,
    previous,
    added: [...now.keys()].filter((key) => !before.has(key)).sort(),
    changed: [...now.values()]
      .flatMap(({ key, kgCo2e, unit }) => {
        const old = before.get(key)
        if (!old || (old.unit === unit && old.kgCo2e.eq(kgCo2e))) return []
        return [{ key, from: `${old.kgCo2e} per ${old.unit}`, to: `${kgCo2e} per ${unit}` }]
      })
      .sort((one, other) => (one.key < other.key ? -1 : 1)),
    missing: [...before.keys()].filter((key) => !now.has(key)).sort(),
  }
}

const byKey = (factors: readonly PublishedFactor[]): Map<string, PublishedFactor> =>
  new Map(factors.map((factor) => [factor.key, factor]))

function write(folder: URL, manifest: readonly Edition[], entry: Edition, csv: string): void {
  const target = new URL(entry.file, folder)
  if (existsSync(target)) throw new Error(`${entry.file} exists already: name another --source`)
  const path = new URL('editions.json', folder)
  const { editions: _, ...rest } = JSON.parse(readFileSync(path, 'utf8'))
  writeFileSync(target, csv)
  writeFileSync(path, `${JSON.stringify({ ...rest, editions: [...manifest, entry] }, null, 2)}\n`)
}
