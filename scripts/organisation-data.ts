import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, mkdirSync, readdirSync, type WriteStream, writeFileSync } from 'node:fs'
import path from 'node:path'
import { finished, pipeline } from 'node:stream/promises'
import { withOwnedRows } from '@tomorro/database/organisation-rows'
import type { ObjectStore } from '@tomorro/storage/object-store'

/** The content of `manifest.json` of an export. */
export type Manifest = {
  readonly organisation: { readonly id: string; readonly name: string }
  readonly exportedAt: string
  /** Number of rows by table; each table is `tables/<table>.jsonl`, one JSON object per line. */
  readonly tables: Readonly<Record<string, number>>
  /** Number of files below `files/`, each checked against the SHA-256 in the database. */
  readonly files: readonly { readonly key: string; readonly sha256: string }[]
}

export type Place = {
  /** A connection of the migrator. */
  readonly url: string
  readonly store: ObjectStore
  readonly organisationId: string
}

/**
 * Exports all rows and files of an organisation, in one consistent snapshot.
 * @param folder new or empty
 * @throws Error if there is no such organisation, if the folder is not empty, or if a file is missing or damaged
 */
export async function exportOrganisation({ url, store, organisationId }: Place, folder: string): Promise<Manifest> {
  mkdirSync(path.join(folder, 'tables'), { recursive: true })
  if (readdirSync(folder).length > 1 || readdirSync(path.join(folder, 'tables')).length > 0)
    throw new Error(`${folder} is not empty; an export needs a new or empty folder`)
  return withOwnedRows(url, organisationId, 'read only', async ({ name: nameOf, rows, files: filesOf }) => {
    const name = await nameOf()
    if (name === undefined) throw new Error(`There is no organisation ${organisationId}`)
    const tables: Record<string, number> = {}
    const texts = new Map<string, WriteStream>()
    for await (const { table, json } of rows()) {
      const text = texts.get(table) ?? createWriteStream(path.join(folder, 'tables', `${table}.jsonl`))
      texts.set(table, text)
      tables[table] = (tables[table] ?? 0) + 1
      if (!text.write(`${json}\n`)) await once(text, 'drain')
    }
    await Promise.all([...texts.values()].map((text) => finished(text.end())))
    const files = await filesOf()
    for (const { key, sha256 } of files) await copy(store, key, sha256, path.join(folder, 'files', key))
    const manifest = { organisation: { id: organisationId, name }, exportedAt: new Date().toISOString(), tables, files }
    writeFileSync(path.join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
    return manifest
  })
}

/**
 * Erases all rows and files of an organisation. One audit entry stays: the actor, the time, and the numbers of rows and files.
 * After an interruption only files are gone; run it again.
 * @param actor who requested it
 * @throws Error if nothing of such an organisation exists
 */
export const eraseOrganisation = ({ url, store, organisationId }: Place, actor: string, newId: () => string) =>
  repeatedAfterDeadlock(() =>
    withOwnedRows(url, organisationId, 'read write', async ({ name, files: filesOf, erase, audit }) => {
      if ((await name()) === undefined) throw new Error(`There is no organisation ${organisationId}`)
      const files = await filesOf()
      const rows = await erase()
      for (const { key } of files) await store.delete(key)
      const erased = { rows: Object.values(rows).reduce((sum, count) => sum + count, 0), files: files.length }
      await audit({ id: newId(), at: new Date(), actor, detail: erased })
      return { ...erased, tables: rows }
    }),
  )

const DEADLOCK = '40P01'
const TRIES = 10

/** A worker in the midst of a job holds rows that the erasure deletes, and completes a job that it has deleted. */
async function repeatedAfterDeadlock<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++)
    try {
      return await work()
    } catch (error) {
      if (tries === TRIES || (error as { code?: unknown }).code !== DEADLOCK) throw error
    }
}

async function copy(store: ObjectStore, key: string, sha256: string, to: string): Promise<void> {
  const content = await store.get(key)
  if (content === undefined) throw new Error(`The file ${key} is missing in the object store`)
  mkdirSync(path.dirname(to), { recursive: true })
  const hash = createHash('sha256')
  content.on('data', (chunk) => hash.update(chunk))
  await pipeline(content, createWriteStream(to, { mode: 0o600 }))
  const found = hash.digest('hex')
  if (found !== sha256) throw new Error(`The file ${key} has the SHA-256 ${found}; the database expects ${sha256}`)
}
