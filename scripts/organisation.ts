import path from 'node:path'
import { parseArgs } from 'node:util'
import { MIGRATOR } from '@tomorro/database/provision'
import { readEnv, url } from '@tomorro/service-kit/env'
import { uuidSource } from '@tomorro/service-kit/uuid'
import { reasonOf } from '@tomorro/stack/reason'
import { configuredStore, storageEnv } from '@tomorro/storage/configured-store'
import { eraseOrganisation, exportOrganisation } from './organisation-data.ts'
import { helpOr } from './usage.ts'

helpOr(`
Usage: npm run organisation -- export ORGANISATION FOLDER
       npm run organisation -- erase ORGANISATION --asked-by EMAIL --confirm ORGANISATION

export writes every row and every file of an organisation into an empty folder: tables/*.jsonl, files/, manifest.json.
erase deletes every row and every file for good, and leaves one entry of the audit that says so. Take the organisation's access away
at the identity provider first, and keep an export where the law wants one.

DATABASE_URL is the database as the migrator, such as postgres://migrator@db:5432/tomorro with PGPASSWORD; STORAGE_FOLDER, or
STORAGE_BUCKET and what belongs to it, is where the files are. Without DATABASE_URL it works on the data of npm start.
`)

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { 'asked-by': { type: 'string' }, confirm: { type: 'string' } },
})
const [command, organisationId = '', folder = ''] = positionals

if (process.env.DATABASE_URL === undefined) {
  process.env.STORAGE_FOLDER ??= path.resolve(import.meta.dirname, '../.tomorro/objects')
  const { withDatabase } = await import('./with-database.ts')
  await withDatabase(({ urlOf }) => work(urlOf(MIGRATOR)))
} else
  await work(readEnv({ DATABASE_URL: url }, process.env).DATABASE_URL).catch((error: unknown) => {
    console.error(reasonOf(error))
    process.exitCode = 1
  })

async function work(databaseUrl: string): Promise<void> {
  if (!new URL(databaseUrl).username.endsWith(MIGRATOR)) throw new Error(`DATABASE_URL must log in as ${MIGRATOR}`)
  if (!/^org_[A-Za-z0-9]{8,64}$/.test(organisationId))
    throw new Error('Name the organisation by its id at the identity provider, such as org_Acme0000Demo')
  const store = await configuredStore(readEnv(storageEnv, process.env))
  try {
    const place = { url: databaseUrl, store, organisationId }
    if (command === 'export') await tellExport(place)
    else if (command === 'erase') await tellErasure(place)
    else throw new Error('The first argument must be export or erase; see --help')
  } finally {
    store.close()
  }
}

async function tellExport(place: Parameters<typeof exportOrganisation>[0]): Promise<void> {
  if (folder === '') throw new Error('Name the folder that the export is written into')
  const { tables, files } = await exportOrganisation(place, folder)
  for (const [table, rows] of Object.entries(tables)) console.log(`${String(rows).padStart(9)} rows of ${table}`)
  console.log(`${String(files.length).padStart(9)} files, each as its SHA-256 says; ${path.resolve(folder)}`)
}

async function tellErasure(place: Parameters<typeof eraseOrganisation>[0]): Promise<void> {
  const { 'asked-by': actor = '', confirm } = values
  if (actor === '') throw new Error('Name with --asked-by who requested the erasure; the audit records it')
  if (confirm !== organisationId) throw new Error(`This cannot be undone. Repeat the id: --confirm ${organisationId}`)
  const { tables, rows, files } = await eraseOrganisation(
    place,
    actor,
    uuidSource(() => new Date()),
  )
  for (const [table, count] of Object.entries(tables))
    console.log(`${String(count).padStart(9)} rows of ${table} erased`)
  console.log(`${rows} rows and ${files} files are erased; the audit has the entry organisation-erased`)
}
