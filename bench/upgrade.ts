import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createTomorro } from '../clients/sdk/tomorro.ts'
import { withAdministration } from '../database/administration.ts'
import { connect, type Database } from '../database/connection.ts'
import { git, sharePackages } from '../infrastructure/checkout.ts'
import { reconcile } from '../services/calculation/worker/reconcile.ts'
import { type Installation, startInstallation } from './upgrade/installation.ts'
import { type Load, startLoad } from './upgrade/load.ts'

// Upgrades a running installation under load, and takes it back: npm run bench upgrade -- --from REF
// The release REF runs from its bundles, with balancers where AWS has its load balancers. Then today's migration runs and today's
// program of each service comes beside the old one, which is told to stop. Afterwards the old programs come back on the new tables.
// Without REF the old release is the commit before the last migration. It runs with the packages of this checkout.

const STEADY_MS = 2_000
const FIGURES_SECONDS = 60
const ORGANISATION = 'org_Upgrade0000000'
const LINES_PER_ITEM = 4

const root = path.resolve(import.meta.dirname, '..')
const fromIndex = process.argv.indexOf('--from')
const from = fromIndex < 0 ? beforeLastMigration() : (process.argv[fromIndex + 1] ?? '')

const scratch = mkdtempSync(path.join(tmpdir(), 'tomorro-upgrade-'))
const checkout = path.join(scratch, 'old')
const closing: (() => unknown)[] = []
const interrupted = new Promise<never>((_, reject) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => reject(new Error(`Ended by ${signal}`)))
})
let code = 1
try {
  code = await Promise.race([main(), interrupted])
} catch (error) {
  console.error(error)
} finally {
  for (const close of closing.reverse()) await close()
  rmSync(scratch, { recursive: true, force: true })
}
process.exit(code)

async function main(): Promise<number> {
  const commit = git(root, 'rev-parse', from)
  git(root, 'clone', '--quiet', '--shared', '--no-checkout', root, checkout)
  git(checkout, 'checkout', '--quiet', '--detach', commit)
  sharePackages(root, checkout)
  const failures: string[] = []
  const fail = (failure: string) => failures.push(failure)
  const installation = await startInstallation({
    ...{ scratch, folders: { old: checkout, new: root }, organisation: ORGANISATION, fail },
    atEnd: (close) => closing.push(close),
  })

  console.log(`Bundling ${from} and today's programs`)
  const bundling = performance.now()
  await installation.bundle()
  console.log(`Bundled in ${((performance.now() - bundling) / 1_000).toFixed(0)} s`)
  await installation.migrate('old')
  await Promise.all(installation.serving.map((name) => installation.replace('old', name)))

  const { url, adminKey } = installation
  const administration = createTomorro({ url, adminKey, retries: 0 })
  const organisation = createTomorro({ url, token: await installation.token(), retries: 0 })
  await administration.createOrganisation({ body: { id: ORGANISATION, name: 'Upgrade Ltd' } }).ok()
  const load = startLoad(organisation, administration, fail)
  const migration = await upgradeAndBack(installation, load)

  const uncalculated = await uncalculatedOf(load, installation.postgresUrl)
  let lost = 0
  for (const itemId of load.accepted) if ((await organisation.getItem({ path: { itemId } })).status !== 200) lost++
  const { drifting } = await inDatabase(installation.postgresUrl, (database) =>
    withAdministration(database, 'read only', reconcile),
  )
  await installation.stop()

  console.log(
    `\nFrom ${from} (${git(root, 'log', '-1', '--format=%cs %s', from)}), migrated in ${migration.toFixed(0)} ms`,
  )
  console.log(
    `Accepted ${load.accepted.length}, lost ${lost}; approved ${load.approved.length}, without figures ${uncalculated}; drifting rollups ${drifting}`,
  )
  for (const failure of failures.slice(0, 20)) console.log(failure)
  return failures.length + lost + uncalculated + drifting > 0 ? 1 : 0
}

/**
 * Migrates under load, replaces every program by the new release's, then by the old one's again.
 * @returns the milliseconds of the migration
 */
async function upgradeAndBack(installation: Installation, load: Load): Promise<number> {
  await sleep(STEADY_MS)
  load.enter('migration')
  const began = performance.now()
  await installation.migrate('new')
  const migration = performance.now() - began
  load.enter('old on new tables')
  await sleep(STEADY_MS)
  load.enter('upgrade')
  for (const name of installation.serving) await installation.replace('new', name)
  load.enter('after')
  await sleep(STEADY_MS)
  load.enter('rollback')
  for (const name of installation.serving) await installation.replace('old', name)
  await sleep(STEADY_MS)
  await load.stop()
  load.enter('end')
  return migration
}

/** Approved items without ledger lines, a minute after the load at the latest. */
async function uncalculatedOf({ approved }: Load, url: string): Promise<number> {
  const end = Date.now() + FIGURES_SECONDS * 1_000
  for (;;) {
    const uncalculated = approved.length - (await calculated(url))
    if (uncalculated <= 0 || Date.now() >= end) return uncalculated
    await sleep(500)
  }
}

function calculated(url: string): Promise<number> {
  return inDatabase(url, async ({ pool }) => {
    const { rows } = await pool.query(
      `select count(*)::integer / ${LINES_PER_ITEM} as items from calculation.line where org_id = '${ORGANISATION}'`,
    )
    return rows[0].items
  })
}

async function inDatabase<Result>(url: string, work: (database: Database) => Promise<Result>): Promise<Result> {
  const database = connect(withDatabase(url), { max: 1 })
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

function withDatabase(url: string): string {
  const own = new URL(url)
  own.pathname = '/tomorro'
  return own.href
}

function beforeLastMigration(): string {
  const added = execFileSync('git', ['log', '-1', '--diff-filter=A', '--format=%H', '--', 'migrations/*.sql'], {
    cwd: root,
    encoding: 'utf8',
  }).trim()
  return `${added}^`
}
