import { createHmac, randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type EmbeddedPostgres, startPostgres } from './embedded.ts'
import { migrate } from './migrate.ts'
import { grantConnect, type LoginRole, MIGRATOR, OWNER, provision, withLogin } from './provision.ts'

/** A database of its own for a file of tests, migrated and empty. */
export type TestDatabase = {
  /** Its address for a login role, or for the server's superuser. */
  url(role: LoginRole | 'superuser'): string
  drop(): Promise<void>
}

/** The data that test files, which may run in their own processes, need to connect. */
type Server = { adminUrl: string; template: string; secret: string }

const VARIABLE = 'TOMORRO_TEST_SERVER'
/** Tests need no durability. */
const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }

/** Time limit of an immediate shutdown. */
const END_MILLISECONDS = 3_000

let stop = () => Promise.resolve()

/**
 * Starts PostgreSQL in a temporary folder, or uses the server at `DATABASE_URL` and changes the passwords of its login
 * roles. Migrates the template that `testDatabase` copies. Mocha calls it once, before all files.
 */
export async function mochaGlobalSetup(): Promise<void> {
  const adminUrl = process.env.DATABASE_URL ?? (await startTemporary())
  const server = { adminUrl, template: nameOf('template'), secret: randomBytes(24).toString('base64url') }
  const { urlOf } = await provision(adminUrl, server.template, passwordsOf(server))
  await migrate(urlOf(MIGRATOR))
  const stopServer = stop
  stop = async () => {
    await drop(adminUrl, server.template)
    await stopServer()
  }
  process.env[VARIABLE] = JSON.stringify(server)
}

export async function mochaGlobalTeardown(): Promise<void> {
  await stop()
}

/** The secret that the login roles' passwords are derived from, for tests that provision roles again. */
export function testRolePassword(): string {
  return runningServer().secret
}

/**
 * Copies the template, or makes a database without any table. Call `drop` when the tests of the file are done and their connections
 * closed.
 */
export async function testDatabase({ isMigrated = true } = {}): Promise<TestDatabase> {
  const server = runningServer()
  const database = nameOf('test')
  await administer(server.adminUrl, async (client) => {
    await client.query(
      `create database ${database} template ${isMigrated ? server.template : 'template1'} owner ${OWNER}`,
    )
    await grantConnect(client, database)
  })
  const passwordOf = passwordsOf(server)
  return {
    url: (role) =>
      role === 'superuser'
        ? withDatabase(server.adminUrl, database)
        : withLogin(withDatabase(server.adminUrl, database), role, passwordOf(role)),
    drop: () => drop(server.adminUrl, database),
  }
}

function runningServer(): Server {
  const told = process.env[VARIABLE]
  if (told === undefined) throw new Error('Tests that need a database run with mocha --require database/testing.ts')
  return JSON.parse(told)
}

const nameOf = (kind: string): string => `tomorro_${kind}_${randomBytes(6).toString('hex')}`

const passwordsOf =
  ({ secret }: Pick<Server, 'secret'>) =>
  (role: LoginRole) =>
    createHmac('sha256', secret).update(role).digest('base64url')

function withDatabase(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other.href
}

/** Time for connections to close before the drop terminates them, which a pool would report as an error. */
const CLOSING_MILLISECONDS = 5_000

const drop = (adminUrl: string, database: string): Promise<void> =>
  administer(adminUrl, async (client) => {
    const isUsed = async () =>
      (await client.query('select from pg_stat_activity where datname = $1 limit 1', [database])).rowCount !== 0
    for (const end = Date.now() + CLOSING_MILLISECONDS; Date.now() < end && (await isUsed()); ) await sleep(20)
    await client.query(`drop database if exists ${database} with (force)`)
  })

async function administer(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

async function startTemporary(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tomorro-test-'))
  let server: EmbeddedPostgres | undefined
  // Also when mocha is interrupted: the server is no child of this process and would keep running.
  const end = () => discard(server, folder)
  process.once('exit', end)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1))
  const started = await startPostgres({ folder, port: 0, settings })
  server = started
  stop = async () => {
    await started.stop()
    rmSync(folder, { recursive: true, force: true })
    process.removeListener('exit', end)
  }
  return started.url
}

/** Synchronous, since an exiting process has no event loop. */
function discard(server: EmbeddedPostgres | undefined, folder: string): void {
  if (server) endAtOnce(server.pid)
  // The server's processes may write until they notice.
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 20 })
}

function endAtOnce(pid: number): void {
  const turn = new Int32Array(new SharedArrayBuffer(4))
  try {
    // Immediate shutdown, as PostgreSQL calls it. It still writes into its folder until it has ended.
    process.kill(pid, 'SIGQUIT')
    for (const deadline = Date.now() + END_MILLISECONDS; Date.now() < deadline; Atomics.wait(turn, 0, 0, 20))
      process.kill(pid, 0)
  } catch {
    // The process is gone.
  }
}
