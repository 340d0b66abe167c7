import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import path from 'node:path'

const repository = path.resolve(import.meta.dirname, '../..')

/** Inputs of the build; the lockfile covers packages and Vite. */
const inputs = [
  'package-lock.json',
  'clients/web/{index.html,package.json,vite-options.ts}',
  'clients/web/{src,public}/**/*.*',
  'clients/sdk/**/*.ts',
  'charts/*.ts',
  'carbon/calendar.ts',
  'spreadsheet/write-csv.ts',
]

/** Another build is deleted at this age, as is what an interrupted one has left. */
const KEPT_MILLISECONDS = 24 * 60 * 60_000

/**
 * Builds the web client with Vite, unless the same sources were built before.
 * @param builds the folder of all builds, which several starts may share
 * @returns the folder with `index.html` and `assets/`
 */
export async function builtClient(builds = path.join(repository, '.tomorro/web')): Promise<string> {
  const folder = path.join(builds, digestOfInputs())
  if (!existsSync(folder)) await buildInto(folder)
  for (const other of readdirSync(builds)) if (other !== path.basename(folder)) deleteIfOld(path.join(builds, other))
  return folder
}

function deleteIfOld(build: string): void {
  try {
    if (Date.now() - statSync(build).mtimeMs > KEPT_MILLISECONDS) rmSync(build, { recursive: true, force: true })
  } catch {
    // It belongs to another user, or another start has just deleted it.
  }
}

/** Builds in another folder and renames it, so that an interrupted build is never served. Of two at once the first one stays. */
async function buildInto(folder: string): Promise<void> {
  const builds = path.dirname(folder)
  mkdirSync(builds, { recursive: true })
  const unfinished = mkdtempSync(path.join(builds, 'unfinished-'))
  const [{ build }, { viteOptions }] = await Promise.all([import('vite'), import('./vite-options.ts')])
  await build(viteOptions(unfinished))
  // Another user may start from the same clone.
  chmodSync(unfinished, 0o755)
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true })
    if (!existsSync(folder)) throw error
  }
}

function digestOfInputs(): string {
  const files = globSync(inputs, {
    cwd: repository,
    exclude: (name) => name === 'node_modules' || name.endsWith('.test.ts'),
  }).sort()
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(path.join(repository, file)))
  return hash.digest('hex').slice(0, 16)
}
