import { spawn } from 'node:child_process'
import { existsSync, globSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { helpOr } from './usage.ts'

helpOr(`
Usage: npm test [-- FILES, FOLDERS OR MOCHA'S OPTIONS]

Runs every test, or those named, on a real PostgreSQL. For example:
  npm test -- stack/child.test.ts       one file
  npm test -- services/ingestion        one folder
  npm test -- stack -g 'killed'         the tests with these words in their title
  npm test -- --junit results.xml       every test, with a JUnit file of the results; JUNIT_FILE=results.xml does the same

The end of the output counts the tests that were not tried because something is missing, such as LibreOffice or Chromium.
The counts are left in .tomorro/test-results.json. All options of Mocha: npx mocha --help
`)

const root = path.resolve(import.meta.dirname, '..')
const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js')

/** Mocha's options with a value in the next argument. */
const valued = new Set([
  '-g',
  '--grep',
  '-f',
  '--fgrep',
  '-t',
  '--timeout',
  '--retries',
  '-R',
  '--reporter',
  '-j',
  '--jobs',
])

/** A test that takes longer hangs. On a busy machine a test takes ten times as long as on one of its own. */
const HANGING_MILLISECONDS = 300_000

/** Files that take minutes. */
const longest = ['scripts/new-service.test.ts', 'scripts/start.test.ts', 'infrastructure/deploy-plan.test.ts']

const { junit = process.env.JUNIT_FILE, named, options } = readArguments(process.argv.slice(2))
const missing = named.find((name) => !existsSync(name))
if (missing !== undefined) fail(`There is no file or folder ${missing}`)
const files = named.length === 0 ? testsBelow(root) : named.flatMap(toTests)

const child = spawn(process.execPath, ['--no-warnings', mocha, ...mochaOptions(), ...options, ...files], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_COMPILE_CACHE: path.join(root, '.tomorro/compile-cache') },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))

function mochaOptions(): string[] {
  const isComplete = named.length === 0 && options.length === 0
  return [
    // Tests of the whole need a stack besides PostgreSQL.
    ...['--require', files.some(isAcceptance) ? 'acceptance/running-stack.ts' : 'database/testing.ts'],
    ...['--require', 'scripts/show-causes.ts'],
    // In parallel even for a single file: Mocha loads files in processes that start after PostgreSQL and the stack.
    ...['--parallel', '--jobs', String(Math.max(2, availableParallelism()))],
    ...['--reporter', path.join(root, 'scripts/test-report.ts'), '--timeout', String(HANGING_MILLISECONDS), '--exit'],
    ...(junit === undefined ? [] : ['--reporter-option', `junit=${path.resolve(junit)}`]),
    // In a complete run only tests with a stated need may be skipped.
    ...(isComplete ? ['--forbid-only', '--reporter-option', 'complete=true'] : []),
  ]
}

/** Separates files and folders, `--junit FILE`, and Mocha's options with their values. */
function readArguments(args: readonly string[]): { junit?: string; named: string[]; options: string[] } {
  const named: string[] = []
  const options: string[] = []
  let junit: string | undefined
  for (let at = 0; at < args.length; at++) {
    const argument = args[at] ?? ''
    if (argument === '--junit') junit = args[++at] ?? fail('--junit takes a file, such as --junit results.xml')
    else if (argument.startsWith('--junit=')) junit = argument.slice('--junit='.length)
    else if (valued.has(argument)) options.push(argument, ...args.slice(++at, at + 1))
    else (argument.startsWith('-') ? options : named).push(argument)
  }
  return { ...(junit !== undefined && { junit }), named, options }
}

function fail(reason: string): never {
  console.error(reason)
  process.exit(1)
}

function isAcceptance(file: string): boolean {
  return path.relative(root, file).startsWith(`acceptance${path.sep}`)
}

function toTests(name: string): string[] {
  const absolute = path.resolve(name)
  return statSync(absolute).isDirectory() ? testsBelow(absolute) : [absolute]
}

function testsBelow(folder: string): string[] {
  const found = globSync('**/*.test.ts', {
    cwd: folder,
    exclude: (name) => name === 'node_modules' || name === '.tomorro',
  })
  if (found.length === 0) fail(`There is no test below ${path.relative(root, folder)}`)
  // The longest files start first, so that the run does not end with one of them.
  return found.map((file) => path.join(folder, file)).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

function rank(file: string): number {
  if (longest.includes(path.relative(root, file))) return 0
  return isAcceptance(file) ? 1 : 2
}
