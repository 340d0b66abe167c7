import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs, parseEnv } from 'node:util'
import { helpOr } from '../scripts/usage.ts'
import { vmEnvironments } from './vm-environment.ts'

helpOr(`
Usage: npm run vm:environment [-- --values FILE] [--out FOLDER]

Writes the environment of every program on one machine, FOLDER/<program>.env, as compose.yaml has it. Only their owner can read them.
  --values FILE   the values, as in infrastructure/tomorro.env.example (/etc/tomorro/tomorro.env)
  --out FOLDER    where to (/etc/tomorro)
`)

const { values, out } = parseArgs({
  options: {
    values: { type: 'string', default: '/etc/tomorro/tomorro.env' },
    out: { type: 'string', default: '/etc/tomorro' },
  },
}).values

try {
  const given = parseEnv(readFileSync(values, 'utf8')) as Record<string, string>
  mkdirSync(out, { recursive: true })
  for (const [name, environment] of Object.entries(vmEnvironments(given))) {
    const file = path.join(out, `${name}.env`)
    writeFileSync(file, environment, { mode: 0o600 })
    chmodSync(file, 0o600)
    console.log(file)
  }
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 1
}
