import { type ChildProcess, spawn } from 'node:child_process'
import { globSync, readFileSync, watch } from 'node:fs'
import path from 'node:path'
import { isWatched, stepsAfter } from './dev/steps.ts'
import { helpOr } from './usage.ts'

helpOr(`
Usage: npm run dev

Watches the project. After each save it generates what derives from a changed contract, checks the types, and runs the tests that
the change touches. A save during a run ends the run and begins anew. Ctrl-C stops. To see changes in a browser: npm run web.
`)

const root = path.resolve(import.meta.dirname, '..')
/** Editors write several files at once, and some of them twice. */
const QUIET_MILLISECONDS = 200

const changed = new Set<string>()
let quiet: NodeJS.Timeout | undefined
let running: ChildProcess | undefined
let round = 0

watch(root, { recursive: true, ignore: (file) => !isWatched(file) }, (_, file) => file !== null && saved(file))
console.log('Watching. Save a file to check it; Ctrl-C stops.')
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.on(signal, () => {
    running?.kill()
    process.exit(0)
  })

function saved(file: string): void {
  changed.add(file)
  clearTimeout(quiet)
  quiet = setTimeout(() => void check(), QUIET_MILLISECONDS)
}

/** Runs the steps one after the other until one fails; what fails leaves its changes for the next round. */
async function check(): Promise<void> {
  const mine = ++round
  running?.kill()
  const files = [...changed].sort()
  const { generate, checkTypes, tests } = stepsAfter(files, sources())
  console.log(`\n${new Date().toLocaleTimeString('en-GB')} ${files.join(', ')}`)
  const steps = [
    ...(generate ? [['Generating', 'scripts/generate.ts']] : []),
    // What the compiler knows already is kept, so that a check takes seconds.
    ...(checkTypes
      ? [
          [
            'Checking types',
            'node_modules/typescript/bin/tsc',
            '--noEmit',
            '--incremental',
            '--tsBuildInfoFile',
            '.tomorro/dev.tsbuildinfo',
          ],
        ]
      : []),
    ...(tests.length > 0 ? [[`Testing ${tests.join(', ')}`, 'scripts/test.ts', ...tests, '--reporter', 'dot']] : []),
  ]
  for (const [title = '', ...command] of steps) {
    console.log(title)
    const isDone = await run(command)
    if (mine !== round) return
    if (!isDone) return console.log('Failed; waiting for the next save')
  }
  changed.clear()
  console.log('All is well')
}

function run(command: readonly string[]): Promise<boolean> {
  const child = spawn(process.execPath, ['--no-warnings', ...command], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  running = child
  return new Promise((resolve) => child.once('exit', (code) => resolve(code === 0)))
}

function sources(): ReadonlyMap<string, string> {
  const names = globSync('**/*.{ts,tsx}', { cwd: root, exclude: (name) => name !== '.' && !isWatched(name) })
  return new Map(names.map((name) => [name, readFileSync(path.join(root, name), 'utf8')]))
}
