import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chown, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { findHome, type Home } from './embedded-home.ts'

const run = promisify(execFile)

/** The name of the superuser of an embedded server; it answers on loopback only. */
const SUPERUSER = 'tomorro'
const START_SECONDS = 30
/** Together less than the 10 s after which a supervisor kills a stopping process. */
const STOP_SECONDS = 6
const END_MILLISECONDS = 1_500
/** Time for the child processes of a killed server to exit. */
const ORPHANS_SECONDS = 10

export type EmbeddedPostgres = {
  /** postgres://superuser:password@127.0.0.1:port/postgres */
  readonly url: string
  readonly port: number
  /** The server's process; it outlives the one that started it. */
  readonly pid: number
  /** The folder of its data. */
  readonly data: string
  stop(): Promise<void>
}

export type EmbeddedOptions = {
  /** The folder of the data and of the superuser's password (mode 0600). One server at a time. */
  readonly folder: string
  /** 0 lets the system choose. */
  readonly port: number
  /** Server settings, such as `{ fsync: 'off' }` for tests. */
  readonly settings?: Readonly<Record<string, string>>
  /** The server ran before: data that is gone now is an error and is not made anew. */
  readonly isRestart?: boolean
}

/**
 * Starts the PostgreSQL that npm installs, on loopback, and keeps its data between starts. First stops a server of this folder
 * that outlived its killed starter.
 * @throws Error with one line that names the obstacle, such as a port that is taken
 */
export async function startPostgres({
  folder,
  port,
  settings = {},
  isRestart = false,
}: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const absolute = path.resolve(folder)
  const home = await findHome(absolute)
  const password = await passwordOf(absolute)
  const data = `${home.folder}/data`
  if ((await readText(`${data}/PG_VERSION`)) === undefined) {
    await expectEmpty(data)
    if (isRestart) throw new Error(`${data} was deleted while PostgreSQL ran from it`)
    await initialise(home, data, password)
  }
  await stopServer(home, data)
  const chosen = port === 0 ? await freePort() : port
  await start(home, data, {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    port: String(chosen),
    ...settings,
  })
  const pid = Number((await readText(`${data}/postmaster.pid`))?.split('\n')[0])
  return {
    url: `postgres://${SUPERUSER}:${password}@127.0.0.1:${chosen}/postgres`,
    port: chosen,
    pid,
    data,
    async stop() {
      await stopServer(home, data)
      // pg_ctl cannot stop a server whose files were deleted.
      await endServer(pid, data)
    },
  }
}

/** What `passwordOf` makes and what a URL takes as it is. */
const passwordPattern = /^[\w-]{1,200}$/

async function passwordOf(folder: string): Promise<string> {
  const file = `${folder}/postgres-password`
  const kept = await readText(file)
  if (kept) {
    if (passwordPattern.test(kept.trim())) return kept.trim()
    throw new Error(`${file} is damaged. Restore it from a backup, or delete ${folder} to start afresh.`)
  }
  const password = randomBytes(24).toString('base64url')
  await writeFile(file, `${password}\n`, { mode: 0o600 })
  return password
}

async function initialise({ binaries, folder, identity }: Home, data: string, password: string): Promise<void> {
  // Begun beside its place: a cluster that a killed process left half-made would pass for a complete one.
  const begun = `${data}.begun`
  await rm(begun, { recursive: true, force: true })
  const passwordFile = `${folder}/initdb-password`
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  if (identity) await chown(passwordFile, identity.uid, identity.gid)
  const access = [`--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
  const text = ['--encoding=UTF8', '--locale=C', '--no-instructions']
  try {
    await run(binaries.initdb, [`--pgdata=${begun}`, ...access, ...text], { cwd: folder, ...identity })
  } catch (error) {
    // A full disk, for example; the command line says nothing about it.
    const lines = saidBy(error).split('\n')
    const because = lines.find((line) => /error|fatal|panic|could not/i.test(line)) ?? lines.at(-1)
    throw new Error(`The data of PostgreSQL cannot be made in ${begun}: ${because}`)
  } finally {
    await rm(passwordFile, { force: true })
  }
  await rename(begun, data)
}

/** @throws Error for a folder with files that are no cluster, which may be all that is left of one */
async function expectEmpty(data: string): Promise<void> {
  const files = await readdir(data).catch(() => [])
  if (files.length > 0)
    throw new Error(`${data} has no PG_VERSION. Restore the folder from a backup, or delete it to start afresh.`)
}

/** Stops the server of this folder, if one runs. */
async function stopServer({ binaries, folder, identity }: Home, data: string): Promise<void> {
  const file = `${data}/postmaster.pid`
  const [line, ...more] = (await readText(file))?.split('\n') ?? []
  const pid = Number(line)
  if (line === undefined || !isAlive(pid)) return
  if (await isServer(pid, data)) {
    const args = ['-D', data, 'stop', '-m', 'fast', '-w', '-t', String(STOP_SECONDS)]
    // The server may have died without deleting its file, or hang because files that it needs are gone.
    await run(binaries.pg_ctl, args, { cwd: folder, ...identity }).catch(() => endServer(pid, data))
  } else {
    // After a crash another process may have the server's id, and PostgreSQL would take it for a running server. The
    // lines after the id stay: PostgreSQL uses them to check whether the crashed server's shared memory is still in
    // use.
    await writeFile(file, [await endedProcess(), ...more].join('\n'))
  }
}

/** Ends a server that may still run: what it had committed is recovered at the next start. */
async function endServer(pid: number, data: string): Promise<void> {
  for (const signal of ['SIGQUIT', 'SIGKILL'] as const) {
    if (!isAlive(pid) || !(await isServer(pid, data))) return
    process.kill(pid, signal)
    for (let waited = 0; waited < END_MILLISECONDS && isAlive(pid); waited += 50) await sleep(50)
  }
}

/** Whether a process with this id runs, under any user. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // EPERM: the process exists and belongs to another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Asks whether TLS is offered (PostgreSQL protocol, SSLRequest), which a server answers before it knows who asks. */
const SSL_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47])

/** Whether a server on loopback takes a connection and answers it; a stopped one (SIGSTOP) takes it and says nothing. */
export function isAnswering(port: number, milliseconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(SSL_REQUEST))
    const settle = (answers: boolean) => {
      clearTimeout(late)
      socket.destroy()
      resolve(answers)
    }
    const late = setTimeout(() => settle(false), milliseconds)
    socket.once('data', () => settle(true))
    // A refused or ended connection is an answer, too: of a server that starts or stops.
    socket.once('error', () => settle(true))
    socket.once('close', () => settle(true))
  })
}

/** Whether that process is the server of this data folder, and not another process with its old id. */
async function isServer(pid: number, data: string): Promise<boolean> {
  if (process.platform === 'win32') return isAlive(pid)
  const command =
    process.platform === 'linux'
      ? readFile(`/proc/${pid}/cmdline`, 'utf8')
      : run('ps', ['-o', 'args=', '-p', String(pid)]).then(({ stdout }) => stdout)
  return command.then(
    (text) => text.includes('postgres') && text.includes(data),
    () => false,
  )
}

/** The id of a process that has just ended. */
async function endedProcess(): Promise<number | undefined> {
  const child = spawn('true')
  await once(child, 'exit')
  return child.pid
}

async function start({ binaries, folder, identity }: Home, data: string, settings: Readonly<Record<string, string>>) {
  const log = `${folder}/postgres.log`
  const options = Object.entries(settings)
    .map(([name, value]) => `-c ${name}='${value}'`)
    .join(' ')
  const args = ['-D', data, 'start', '-w', '-t', String(START_SECONDS), '-l', log, '-o', options]
  const deadline = performance.now() + ORPHANS_SECONDS * 1000
  // The previous log stays readable: it says why the last run ended.
  await rename(log, `${log}.1`).catch(() => undefined)
  for (;;) {
    await rm(log, { force: true })
    try {
      await run(binaries.pg_ctl, args, { cwd: folder, ...identity })
      return
    } catch (error) {
      // Nothing is in the log where it cannot be written.
      const said = (await readText(log))?.trim() || saidBy(error)
      // Child processes of a killed server hold its shared memory until they exit.
      if (!said.includes('pre-existing shared memory block') || performance.now() > deadline)
        throw new Error(reasonOf(said, settings))
      await sleep(100)
    }
  }
}

/** What a failed command wrote to standard error, or why it could not be run. */
const saidBy = (error: unknown): string =>
  (error as { readonly stderr?: string }).stderr?.trim() || (error as Error).message

function reasonOf(said: string, { port }: Readonly<Record<string, string>>): string {
  if (said.includes('Address already in use')) return `Port ${port} is taken, so PostgreSQL cannot listen on it`
  return `PostgreSQL does not start: ${said.trim().split('\n').slice(-3).join(' ')}`
}

const readText = (file: string): Promise<string | undefined> => readFile(file, 'utf8').catch(() => undefined)

/** A port that was free a moment ago. */
function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve, reject) => {
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
