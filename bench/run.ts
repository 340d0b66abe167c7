import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { helpOr } from '../scripts/usage.ts'

// npm run bench [name] [arguments]: runs bench/<name>.ts, with the peers that bench/package-lock.json names. Prints what there is
// without a name.

const here = import.meta.dirname
const names = readdirSync(here)
  .filter((file) => /^[a-z-]+\.ts$/.test(file) && file !== 'run.ts')
  .map((file) => path.basename(file, '.ts'))
const [name = '', ...rest] = process.argv.slice(2)

helpOr(`
Usage: npm run bench <name> [arguments]

Runs one of the benchmarks: ${names.join(', ')}. The first run installs what they are compared with.
`)

if (!names.includes(name)) {
  console.error(`npm run bench <name>, where the name is one of: ${names.join(', ')}`)
  process.exit(1)
}
/** Benchmarks of our own parts alone; installing the others' peers takes minutes. */
const withoutPeers = ['dashboard', 'faults', 'import', 'jobs', 'recalculate', 'report', 'upgrade', 'web']

// npm writes down at the end of an installation what it installed; peers that have changed since are installed anew.
const writtenAt = (file: string) => statSync(path.join(here, file), { throwIfNoEntry: false })?.mtimeMs ?? 0
if (!withoutPeers.includes(name) && writtenAt('node_modules/.package-lock.json') < writtenAt('package-lock.json'))
  spawnSync('npm', ['ci', '--no-workspaces', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' })
const { status } = spawnSync(process.execPath, ['--no-warnings', path.join(here, `${name}.ts`), ...rest], {
  stdio: 'inherit',
  // Responses are held against their contract elsewhere only.
  env: { ...process.env, NODE_ENV: 'production' },
})
process.exit(status ?? 1)
