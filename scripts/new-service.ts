import { spawn } from 'node:child_process'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { withScopes, withService } from './new-service/access-edit.ts'
import { farewell } from './new-service/farewell.ts'
import { filesOf } from './new-service/files.ts'
import { type Names, namesOf, resourceOf } from './new-service/names.ts'
import { refusalOf } from './new-service/taken.ts'
import { npm } from './npm.ts'

const usage = `Usage: npm run new:service NAME [-- --resource NAME]

Adds a domain: contract, service, tables with their migration, role and grants, and tests of all of it.
  NAME        of the domain, lower-case words joined by hyphens, such as targets or carbon-credits; first in its addresses
  --resource  what it keeps many of, in the singular or the plural; if left out, a terminal is asked, and otherwise it follows
              from the words of NAME

  npm run new:service carbon-credits                   /carbon-credits and /carbon-credits/{carbonCreditId}
  npm run new:service vehicle-fleet                    /vehicle-fleet/vehicles and /vehicle-fleet/vehicles/{vehicleId}
  npm run new:service finance -- --resource invoice    /finance/invoices and /finance/invoices/{invoiceId}

Everything else has to be committed, so that git can take back what this writes.
`

const root = path.resolve(import.meta.dirname, '..')
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
  const names = namesOf(domain, values.resource ?? (await askedResource(domain)))
  const refusal = refusalOf(root, names)
  if (refusal !== undefined) throw new Error(refusal)
  await expectCommitted()
  await expectCurrent()
  const { dependencies } = JSON.parse(read('database/package.json'))
  const files = filesOf(names, dependencies['drizzle-orm'])
  const migration = await add(names, files)
  console.log(farewell(names, [...files.keys(), migration].sort()))
  return 0
}

/** Prompts for the domain's resource; Enter accepts the one derived from its name. */
async function askedResource(domain: string): Promise<string> {
  const derived = resourceOf(namesOf(domain).domain)
  if (!process.stdin.isTTY || !process.stdout.isTTY) return derived
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const { resourcesWords, collection } = namesOf(domain)
  const answer = await terminal.question(`What does ${domain} keep? [${resourcesWords}, at ${collection}] `)
  terminal.close()
  return (
    answer
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_]+/g, '-') || derived
  )
}

/** Requires a clean working tree, because git is the undo. */
async function expectCommitted(): Promise<void> {
  const { code, said } = await ran('git', ['status', '--porcelain'])
  if (code !== 0) throw new Error(`This needs git, which undoes a failed run. git reports: ${said.trim()}`)
  if (said.trim() !== '') throw new Error(`Commit or stash your changes first:\n${said.trimEnd()}`)
}

/** Requires up-to-date generated files, because they are generated again. */
async function expectCurrent(): Promise<void> {
  await run('generate.ts', 'scripts/generate.ts', ['--check']).catch((error: Error) => {
    throw new Error(
      `${error.message}\nRun npm run generate first, so that this run changes only what belongs to the new domain`,
    )
  })
}

/**
 * Writes the files, the generated code and the migration.
 * @returns the file of the migration
 * @throws Error that names the failed step and the git command that undoes everything
 */
async function add(names: Names, files: ReadonlyMap<string, string>): Promise<string> {
  try {
    for (const [file, text] of files) write(file, text)
    write('database/access.ts', withService(read('database/access.ts'), names))
    write('openapi/common.yaml', withScopes(read('openapi/common.yaml'), names))
    await format([...files.keys(), 'database/access.ts'])
    console.log('Linking the package')
    npm(root, 'install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline')
    console.log('Writing the migration')
    const migration = await migrationOf(names)
    console.log('Generating')
    await run('generate.ts', 'scripts/generate.ts', [])
    return migration
  } catch (error) {
    throw new Error(`${(error as Error).message}\nUndo it with: git restore . && git clean -fd && npm install`)
  }
}

function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8')
}

/** Removes a file before writing it: a hard link in another copy of the project would change too. */
function write(file: string, text: string): void {
  const place = path.join(root, file)
  mkdirSync(path.dirname(place), { recursive: true })
  rmSync(place, { force: true })
  writeFileSync(place, text)
}

function format(files: Iterable<string>): Promise<void> {
  const formatted = [...files].filter((file) => /\.(ts|json)$/.test(file))
  return run('biome', 'node_modules/@biomejs/biome/bin/biome', [
    'check',
    '--write',
    '--error-on-warnings',
    ...formatted,
  ])
}

/** Writes the migration and returns its file. @throws Error if it also contains other changes of the tables */
async function migrationOf({ schema }: Names): Promise<string> {
  const before = globSync('migrations/*.sql', { cwd: root })
  await run('drizzle-kit', 'node_modules/drizzle-kit/bin.cjs', ['generate', '--name', schema])
  const [file] = globSync('migrations/*.sql', { cwd: root }).filter((found) => !before.includes(found))
  if (file === undefined) throw new Error('drizzle-kit has written no migration')
  const other = read(file)
    .split('--> statement-breakpoint')
    .find((statement) => !statement.includes(`"${schema}"`))
  if (other === undefined) return file
  throw new Error(`The tables have changes without a migration:\n${other.trim()}\nRun npx drizzle-kit generate first`)
}

/** Runs a JavaScript or TypeScript program in the project, on this Node. @throws Error with the program's output if it fails */
async function run(name: string, file: string, args: readonly string[]): Promise<void> {
  const { code, said } = await ran(process.execPath, ['--no-warnings', path.resolve(root, file), ...args])
  if (code !== 0) throw new Error(`${said.trim()}\n${name} failed`)
}

async function ran(command: string, args: readonly string[]): Promise<{ code: number | null; said: string }> {
  const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text))
  child.once('error', (error) => (said += `${error.message}\n`))
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve))
  return { code, said }
}
