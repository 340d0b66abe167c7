import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ContractError } from './generate/load.ts'
import { driftOf, writeOutputs } from './generate/output.ts'
import { generate, outputFolders } from './generate/project.ts'

const usage = `Usage: npm run generate [-- --check]

Derives generated/ and clients/sdk/generated/ from openapi/*.yaml.
  --check  write nothing; exit with 1 where a file is stale, missing or derives from nothing
`

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '')

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof ContractError ? error.message : (error as Error).stack}\n`)
  return 1
})

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { check: { type: 'boolean' }, help: { type: 'boolean' } } })
  if (values.help) {
    process.stdout.write(usage)
    return 0
  }
  const started = performance.now()
  const documents = globSync('openapi/*.yaml', { cwd: root })
    .filter((file) => basename(file) !== 'common.yaml')
    .sort()
  const outputs = await generate(documents.map((file) => join(root, file)))
  const drift = values.check ? driftOf(root, outputs, outputFolders) : writeOutputs(root, outputs, outputFolders)
  for (const { path, reason } of drift) process.stdout.write(`${reason.padEnd(8)}${path}\n`)
  const seconds = ((performance.now() - started) / 1_000).toFixed(1)
  process.stdout.write(
    `${outputs.size} files from ${documents.length} contracts in ${seconds} s: ${drift.length} ${values.check ? 'differ' : 'changed'}\n`,
  )
  return values.check && drift.length > 0 ? 1 : 0
}
