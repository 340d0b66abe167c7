import { createHash } from 'node:crypto'
import type { Gwp } from '@tomorro/carbon/engine/factor'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { withAdministration } from '@tomorro/database/administration'
import type { Database, Transaction } from '@tomorro/database/connection'
import { factor, factorEdition } from '@tomorro/database/schema/calculation'
import { and, eq, sql } from 'drizzle-orm'
import { datasetFolder, type Edition, type PublishedFactor, readEdition, readManifest } from './factor-file.ts'

/** The result of a load: new and grown editions, and how many factors they added. */
export type Loaded = { editions: number; factors: number }

/**
 * Adds to the database the factors of a folder that it lacks; the others stay. An edition with an unchanged digest is skipped.
 * @param database as the administration's role
 * @throws Error naming each factor whose figure differs from the stored one of the same key, source and edition: publish a new
 * edition instead of changing an old one. Then nothing is loaded.
 */
export async function loadFactors(
  database: Database,
  { folder = datasetFolder, now = () => new Date() }: { folder?: URL; now?: () => Date } = {},
): Promise<Loaded> {
  const files = groupByEdition(readManifest(folder))
  return withAdministration(database, 'read write', async (transaction) => {
    await transaction.execute(sql`select pg_advisory_xact_lock(hashtext('calculation.factor'))`)
    const known = await transaction.select().from(factorEdition)
    const loaded = { editions: 0, factors: 0 }
    for (const edition of files) {
      const digest = digestOf(edition)
      const before = known.find(
        ({ source, edition: year }) => source === edition[0].source && year === edition[0].edition,
      )
      const gwp = gwpOf(edition)
      if (before?.digest === digest && before.gwp === gwp) continue
      loaded.editions += 1
      loaded.factors += await loadEdition(transaction, folder, edition, digest, now())
    }
    return loaded
  })
}

type Files = readonly [Edition, ...Edition[]]

/** @throws Error if the files of one edition differ in it */
function gwpOf(files: Files): Gwp | null {
  const [{ source, gwp }] = files
  if (files.some((file) => file.gwp !== gwp)) throw new Error(`${source}: its files name several sets of GWPs`)
  return gwp ?? null
}

/** The files of each edition; a source may spread its factors over several. */
function groupByEdition(manifest: readonly Edition[]): Files[] {
  const groups = Map.groupBy(manifest, ({ source, edition }) => `${source} ${edition}`)
  return [...groups.values()].flatMap(([first, ...more]) => (first ? [[first, ...more] as const] : []))
}

const digestOf = (files: Files): string =>
  createHash('sha256')
    .update(files.map(({ sha256 }) => sha256).join())
    .digest('hex')

async function loadEdition(transaction: Transaction, folder: URL, files: Files, digest: string, loadedAt: Date) {
  const [{ source, edition, licence }] = files
  const published = files.flatMap((file) => readEdition(folder, file))
  const keys = new Set(published.map(({ key }) => key))
  if (keys.size < published.length)
    throw new Error(`${source}: a factor stands in more than one of the edition's files`)
  const stored = await transaction
    .select({ key: factor.key, kgCo2e: factor.kgCo2e, unit: factor.unit })
    .from(factor)
    .where(and(eq(factor.source, source), eq(factor.edition, edition)))
  const before = new Map(stored.map((row) => [row.key, row]))
  const changed = published.filter(({ key, kgCo2e, unit }) => {
    const row = before.get(key)
    return row && (row.unit !== unit || !new Decimal(row.kgCo2e).eq(kgCo2e))
  })
  if (changed.length > 0)
    throw new Error(changed.map(({ key }) => `${source}: ${key} is loaded with another figure already`).join('\n'))

  const row = { source, edition, digest, licence, gwp: gwpOf(files), factors: published.length, loadedAt }
  await transaction
    .insert(factorEdition)
    .values(row)
    .onConflictDoUpdate({ target: [factorEdition.source, factorEdition.edition], set: row })
  const added = published.filter(({ key }) => !before.has(key))
  if (added.length > 0) await insertFactors(transaction, added)
  return added.length
}

// All rows in one parameter: many times faster than a parameter per cell.
const insertFactors = (transaction: Transaction, factors: readonly PublishedFactor[]) =>
  transaction.execute(sql`
    insert into ${factor} (key, source, edition, scope, category, activity, unit, kg_co2e, kg_co2, kg_ch4, kg_n2o, licence, note)
    select key, source, edition, scope, category, activity, unit, kg_co2e, kg_co2, kg_ch4, kg_n2o, licence, note
    from jsonb_populate_recordset(null::calculation.factor, ${JSON.stringify(factors.map(toRow))}::jsonb)`)

const toRow = ({
  key,
  source,
  edition,
  scope,
  category,
  activity,
  unit,
  kgCo2e,
  gases,
  licence,
  note,
}: PublishedFactor) => ({
  key,
  source,
  edition,
  scope,
  category,
  activity,
  unit,
  kg_co2e: kgCo2e.toString(),
  kg_co2: gases?.co2?.toString() ?? null,
  kg_ch4: gases?.ch4?.toString() ?? null,
  kg_n2o: gases?.n2o?.toString() ?? null,
  licence,
  note: note === '' ? null : note,
})
