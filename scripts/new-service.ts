import { type SpawnOptions, spawn } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { outputFolders } from '@tomorro/generator/target/output'
import { withService } from './new-service/access-edit.ts'
import { farewell } from './new-service/farewell.ts'
import { filesOf } from './new-service/files.ts'
import { type Manifest, withPackage } from './new-service/lock.ts'
import { type Names, namesOf } from './new-service/names.ts'
import { refusalOf } from './new-service/taken.ts'
import { remember } from './new-service/undo.ts'

const usage = `Usage: npm run new:service NAME [-- --resource NAME]

Adds a domain: contract, service, tables with their migration, role and grants, and tests of all of it.
  NAME        of the domain, lower-case words joined by hyphens, such as targets or carbon-credits; first in its addresses
  --resource  what it keeps many of, in the singular or the plural; the domain's own name where it is left out

  npm run new:service carbon-credits                   /carbon-credits and /carbon-credits/{carbonCreditId}
  npm run new:service finance -- --resource invoice    /finance/invoices and /finance/invoices/{invoiceId}

Where anything fails, everything is as it was before.
`

const root = path.resolve(import.meta.dirname, '..')
const lockFiles = ['package-lock.json', 'node_modules/.package-lock.json']
const interrupted = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => interrupted.abort(new Error(`Stopped by ${signal}`)))

const surroundings: SpawnOptions = { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], signal: interrupted.signal }

process.exitCode = await main().catch((error: Error) => {
  console.error(error.message)
  return 1
})

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { resource: { type: 'string' }, help: { type: 'boolean' } },
    allowPositionals: true,
  })
  const [domain] = positionals
  if (values.help || domain === undefined || positionals.length > 1) {
    console.log(usage)
    return values.help ? 0 : 1
  }
  const names = namesOf(domain, values.resource)
  const refusal = refusalOf(root, names)
  if (refusal !== undefined) throw new Error(refusal)
  await expectCurrent()
  const { dependencies } = JSON.parse(read('database/package.json'))
  const files = filesOf(names, dependencies['drizzle-orm'])
  const migration = await add(names, new Map([...files, ...editsOf(names, files)]))
  console.log(farewell(names, [...files.keys(), migration].sort()))
  return 0
}

/** The files that list something of every service, with the new one: they are few, and the lists are what they are for. */
function editsOf(names: Names, files: ReadonlyMap<string, string>): [file: string, text: string][] {
  const place = `services/${names.domain}`
  const manifest: Manifest = JSON.parse(files.get(`${place}/package.json`) ?? '')
  return [
    ['database/access.ts', withService(read('database/access.ts'), names)],
    ...lockFiles.map((file): [string, string] => [file, withPackage(read(file), place, manifest)]),
  ]
}

/** What is generated will be generated again, so nothing of it may have been edited, or be left over. */
async function expectCurrent(): Promise<void> {
  await run('generate.ts', 'scripts/generate.ts', ['--check']).catch((error: Error) => {
    throw new Error(`${error.message}\nRun npm run generate first, so that only what is new changes`)
  })
}

/**
 * Writes the files and what follows from them; puts everything back where a step fails.
 * @returns the file of the migration
 */
async function add(names: Names, files: ReadonlyMap<string, string>): Promise<string> {
  const folders = [`services/${names.domain}`, 'migrations', ...outputFolders]
  const link = `node_modules/@tomorro/${names.domain}`
  const restore = remember(root, [...folders, ...files.keys(), link])
  try {
    // Before npm's own record of what is installed, which npm believes only while it is newer than everything that it tells of.
    symlinkSync(`../../services/${names.domain}`, path.join(root, link), 'junction')
    for (const [file, text] of files) write(file, text)
    await format(files.keys())
    console.log('Writing the migration')
    const migration = await migrationOf(names)
    console.log('Generating')
    await run('generate.ts', 'scripts/generate.ts', [])
    return migration
  } catch (error) {
    restore()
    throw new Error(`${(error as Error).message}\nEverything is as it was before`)
  }
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}

/** Removes a file before it is written anew, since another name of it, in another copy of the project, would change along. */
function write(file: string, text: string): void {
  const place = path.join(root, file)
  mkdirSync(path.dirname(place), { recursive: true })
  rmSync(place, { force: true })
  writeFileSync(place, text)
}

function format(files: Iterable<string>): Promise<void> {
  const formatted = [...files].filter((file) => /\.(ts|json)$/.test(file) && !lockFiles.includes(file))
  return run('biome', 'node_modules/@biomejs/biome/bin/biome', [
    'check',
    '--write',
    '--error-on-warnings',
    ...formatted,
  ])
}

/**
 * Has the migration written, and answers its file.
 * @throws Error where it holds what somebody else has changed in the tables as well
 */
async function migrationOf({ schema }: Names): Promise<string> {
  const before = globSync('migrations/*.sql', { cwd: root })
  await run('drizzle-kit', 'node_modules/drizzle-kit/bin.cjs', ['generate', '--name', schema])
  const [file] = globSync('migrations/*.sql', { cwd: root }).filter((found) => !before.includes(found))
  if (file === undefined) throw new Error('drizzle-kit has written no migration')
  const other = read(file)
    .split('--> statement-breakpoint')
    .find((statement) => !statement.includes(`"${schema}"`))
  if (other === undefined) return file
  throw new Error(
    `The tables have changes that no migration holds yet:\n${other.trim()}\nRun npx drizzle-kit generate first`,
  )
}

/** Runs a program of JavaScript or TypeScript in the project, on this Node. */
function run(name: string, file: string, args: readonly string[]): Promise<void> {
  return ended(name, spawn(process.execPath, ['--no-warnings', path.resolve(root, file), ...args], surroundings))
}

/** @throws Error with what the program said, where it fails; it has ended then, so that it writes nothing any more */
async function ended(name: string, child: ReturnType<typeof spawn>): Promise<void> {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (said += text))
  child.once('error', (error) => (said += `${error.message}\n`))
  const code = await new Promise((resolve) => child.once('close', resolve))
  if (code !== 0) throw new Error(`${said.trim()}\n${name} failed`)
}
