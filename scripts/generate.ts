import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { freshness } from './generate/freshness.ts'
import { driftOf, outputFolders, writeOutputs } from './generate/output.ts'

const usage = `Usage: npm run generate [-- --check]

Derives generated/ and clients/sdk/generated/ from openapi/*.yaml.
  --check  write nothing; exit with 1 where a file is stale, missing or derives from nothing
`

const root = join(import.meta.dirname, '..')

process.exitCode = await main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.name === 'ContractError' ? error.message : error.stack}\n`)
  return 1
})

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { check: { type: 'boolean' }, help: { type: 'boolean' } } })
  if (values.help) return say(usage)
  const fresh = freshness(root, outputFolders)
  if (values.check && fresh.isKnown()) return say('Nothing has changed since the last check\n')
  const started = performance.now()
  // Loaded only where there is something to do: a compiler and a validator take most of the time.
  const { generate, readContracts } = await import('./generate/project.ts')
  const contracts = readContracts(documentsOf(root))
  const outputs = await generate(contracts)
  for (const notice of contracts.flatMap(({ notices }) => notices)) say(`notice  ${notice}\n`)
  const drift = values.check ? driftOf(root, outputs, outputFolders) : writeOutputs(root, outputs, outputFolders)
  for (const { path, reason } of drift) say(`${reason.padEnd(8)}${path}\n`)
  const seconds = ((performance.now() - started) / 1_000).toFixed(1)
  const outcome = `${drift.length} ${values.check ? 'differ' : 'changed'}`
  say(`${outputs.size} files from ${contracts.length} contracts in ${seconds} s: ${outcome}\n`)
  if (values.check && drift.length > 0) return 1
  fresh.remember()
  return 0
}

/** The documents of the domains; common.yaml is only referred to. */
function documentsOf(folder: string): string[] {
  const files = globSync('openapi/*.yaml', { cwd: folder }).filter((file) => basename(file) !== 'common.yaml')
  return files.map((file) => join(folder, file))
}

function say(text: string): number {
  process.stdout.write(text)
  return 0
}
