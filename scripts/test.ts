import { spawn } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { helpOr } from './usage.ts'

helpOr(`
Usage: npm test [-- FILES, FOLDERS OR MOCHA'S OPTIONS]

Runs every test, or those named, on a real PostgreSQL. For example:
  npm test -- stack/child.test.ts       one file
  npm test -- services/ingestion        one folder
  npm test -- stack -g 'killed'         the tests with these words in their title
What ran is left in .tomorro/test-results.json.
`)

const root = path.resolve(import.meta.dirname, '..')
const mocha = path.join(root, 'node_modules/mocha/bin/mocha.js')

/** Options of mocha that take the next argument as their value. */
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

/** Files that take minutes. */
const longest = ['scripts/new-service.test.ts', 'scripts/start.test.ts', 'infrastructure/deploy-plan.test.ts']

const args = process.argv.slice(2)
const missing = args.find(
  (arg, index) =>
    !arg.startsWith('-') && !valued.has(args[index - 1] ?? '') && !statSync(arg, { throwIfNoEntry: false }),
)
if (missing !== undefined) {
  console.error(`There is no file or folder ${missing}`)
  process.exit(1)
}
const named = args.filter((arg) => !arg.startsWith('-') && statSync(arg, { throwIfNoEntry: false }) !== undefined)
const options = args.filter((arg) => !named.includes(arg))
const files = named.length === 0 ? testsBelow(root) : named.flatMap(toTests)

const child = spawn(process.execPath, ['--no-warnings', mocha, ...mochaOptions(), ...options, ...files], {
  cwd: root,
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => process.exit(code ?? 1))

function mochaOptions(): string[] {
  const isComplete = args.length === 0
  return [
    // Tests of the whole need a stack besides the PostgreSQL that other tests need.
    ...['--require', files.some(isAcceptance) ? 'acceptance/running-stack.ts' : 'database/testing.ts'],
    // In parallel also for a single file: files are loaded in processes that begin after PostgreSQL and stack have.
    ...['--parallel', '--jobs', String(Math.max(2, availableParallelism()))],
    ...['--reporter', path.join(root, 'scripts/test-report.ts'), '--timeout', '60000', '--exit'],
    // A complete run is a verdict, so nothing may be left out of it.
    ...(isComplete ? ['--forbid-only', '--forbid-pending'] : []),
  ]
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
  if (found.length === 0) throw new Error(`There is no test below ${folder}`)
  // What takes longest begins first, so that nothing long is left at the end.
  return found.map((file) => path.join(folder, file)).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

function rank(file: string): number {
  if (longest.includes(path.relative(root, file))) return 0
  return isAcceptance(file) ? 1 : 2
}
