import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

const repository = path.resolve(import.meta.dirname, '../..')
const builds = path.join(repository, '.tomorro/web')

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

/**
 * Builds the web client with Vite, unless the same sources were built before.
 * @returns the folder with `index.html` and `assets/`
 */
export async function builtClient(): Promise<string> {
  const digest = digestOfInputs()
  const folder = path.join(builds, digest)
  if (existsSync(folder)) return folder
  mkdirSync(builds, { recursive: true })
  // Built in another folder and renamed, so that an interrupted build is never served.
  const unfinished = mkdtempSync(path.join(builds, 'unfinished-'))
  const [{ build }, { viteOptions }] = await Promise.all([import('vite'), import('./vite-options.ts')])
  await build(viteOptions(unfinished))
  for (const old of readdirSync(builds)) {
    const isOthers = old.startsWith('unfinished-') || old === digest
    if (!isOthers) rmSync(path.join(builds, old), { recursive: true, force: true })
  }
  if (existsSync(folder)) rmSync(unfinished, { recursive: true })
  else renameSync(unfinished, folder)
  return folder
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
