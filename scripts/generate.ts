import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import { cli, failed, report, say, secondsSince, usage } from '@tomorro/generator/cli'
import { freshness } from '@tomorro/generator/target/freshness'
import { driftOf, filesIn, outputFolders, writeOutputs } from '@tomorro/generator/target/output'
import { helpOr } from './usage.ts'

const root = join(import.meta.dirname, '..')
const args = process.argv.slice(2)
helpOr(`
Usage: npm run generate [-- --check]
       npm run generate -- --spec FILE --out DIR [OPTIONS]

Derives generated/ and clients/*/generated/ from openapi/*.yaml. With --check it writes nothing and exits with 1 if a file is stale,
missing or no longer derived. With --spec it is the command tomorro-generate:

${usage}`)
const isOwn = args.every((argument) => argument === '--check')
// npm runs scripts in the project's root; this also covers a direct call from another folder.
const folder = (process.env.npm_lifecycle_event === 'generate' ? process.env.INIT_CWD : undefined) ?? process.cwd()
process.exitCode = isOwn
  ? await own(args.length > 0).catch((error: Error) => failed(error, true))
  : await cli(args, folder)

async function own(check: boolean): Promise<number> {
  const fresh = freshness(root, outputFolders)
  if (check && fresh.isKnown()) return say('Nothing has changed since the last check\n')
  const started = performance.now()
  // Loaded on demand: loading the TypeScript compiler takes most of the time.
  const { generate, readContracts } = await import('@tomorro/generator/target/project')
  // common.yaml is not a domain.
  const documents = globSync('openapi/*.yaml', { cwd: root }).filter((file) => basename(file) !== 'common.yaml')
  const contracts = readContracts(documents.map((file) => join(root, file)))
  const outputs = generate(contracts)
  for (const notice of contracts.flatMap(({ notices }) => notices)) say(`notice  ${notice}\n`)
  const present = filesIn(root, outputFolders)
  const drift = check ? driftOf(root, outputs, present) : writeOutputs(root, outputs, present)
  report(drift, check, `${outputs.size} files from ${contracts.length} contracts in ${secondsSince(started)} s`)
  if (check && drift.length > 0) return 1
  fresh.remember()
  return 0
}
