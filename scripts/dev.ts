import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isWatched, stepsAfter } from './dev/steps.ts'
import { watchSaves } from './dev/watch-saves.ts'
import { helpOr } from './usage.ts'

helpOr(`
Usage: npm run dev

Watches the project. After each save it generates what derives from a changed contract, checks the types, and runs the tests that
the change touches. A save during a run ends the run and begins anew. Ctrl-C stops. To see changes in a browser: npm run web.
`)

const root = path.resolve(import.meta.dirname, '..')

const changed = new Set<string>()
let running: ChildProcess | undefined
let round = 0

const watcher = watchSaves(root, (files) => {
  for (const file of files) changed.add(file)
  void check()
})
watcher.on('ready', () => console.log('Watching. Save a file to check it; Ctrl-C stops.'))
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, async () => {
    round++
    await Promise.all([watcher.close(), end()])
    console.log('Stopped')
    process.exit(0)
  })

/** Runs the steps one after the other until one fails; the changes of a failed round stay for the next one. */
async function check(): Promise<void> {
  const mine = ++round
  await end()
  if (mine !== round) return
  const files = [...changed].sort()
  const { generate, checkTypes, tests } = stepsAfter(files, sources())
  console.log(`\n${new Date().toLocaleTimeString('en-GB')} ${files.join(', ')}`)
  const steps = [
    ...(generate ? [['Generating', 'scripts/generate.ts']] : []),
    ...checkTypes.map((project) => [
      project === '.' ? 'Checking types' : `Checking types of ${project}`,
      'node_modules/typescript/bin/tsc',
      ...['--noEmit', '--project', project],
    ]),
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

async function run(command: readonly string[]): Promise<boolean> {
  running = spawn(process.execPath, ['--no-warnings', ...command], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const [code] = await once(running, 'exit')
  return code === 0
}

/** Stops the running step and waits for its end. */
async function end(): Promise<void> {
  if (running === undefined || running.exitCode !== null || running.signalCode !== null) return
  const ended = once(running, 'exit')
  running.kill()
  await ended
}

function sources(): ReadonlyMap<string, string> {
  const names = globSync('**/*.{ts,tsx}', { cwd: root, exclude: (name) => name !== '.' && !isWatched(name) })
  return new Map(names.map((name) => [name, readFileSync(path.join(root, name), 'utf8')]))
}
