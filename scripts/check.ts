import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { helpOr } from './usage.ts'

/** Turns off telemetry and update checks of all tools. */
const offline = {
  TURBO_TELEMETRY_DISABLED: '1',
  REDOCLY_TELEMETRY: 'off',
  REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
  DO_NOT_TRACK: '1',
}

helpOr(`
Usage: npm run check [-- NAMES] [--force]

Runs every check, or the named ones, such as \`npm run check -- types style\`. Checks whose inputs have not changed are
answered from memory; --force runs them too.
`)

const root = path.resolve(import.meta.dirname, '..')
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
const known = Object.keys(scripts).flatMap((script) => (script.startsWith('check:') ? [script.slice(6)] : []))

const args = process.argv.slice(2)
const options = args.filter((arg) => arg.startsWith('-'))
const named = args.filter((arg) => !arg.startsWith('-'))
const unknown = named.filter((name) => !known.includes(name))

if (unknown.length > 0) {
  console.error(`There is no check ${unknown.join(', ')}; there are ${known.join(', ')}`)
  process.exitCode = 1
} else {
  const chosen = named.length === 0 ? known : named
  process.exitCode = await turbo(chosen.map((name) => `//#check:${name}`))
  console.log(process.exitCode === 0 ? `Checked: ${chosen.join(', ')}` : 'Some checks failed')
}

function turbo(tasks: readonly string[]): Promise<number> {
  const quiet = [
    '--concurrency=100%',
    '--continue=always',
    '--output-logs=errors-only',
    '--log-order=grouped',
    '--log-prefix=none',
  ]
  const child = spawn(
    process.execPath,
    [`${root}/node_modules/turbo/bin/turbo`, 'run', ...tasks, ...quiet, ...options],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...offline },
    },
  )
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)))
}
