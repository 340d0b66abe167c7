import { globSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { freshness } from './target/freshness.ts'
import { type Drift, driftOf, filesIn, outputFolders, writeOutputs } from './target/output.ts'

const usage = `Usage: npm run generate [-- --check]
       npm run generate -- --spec FILE --out DIR [--name NAME] [--strict] [--check]

Without --spec, derives generated/ and clients/*/generated/ from openapi/*.yaml.

With --spec, derives a package that stands alone from any OpenAPI 3.0 or 3.1 document, JSON or YAML, in one file or several:
types, handler types, router, validators, serializers, and a typed client.
  --spec FILE  the document
  --out DIR    the folder to write; files in it that were not generated are left alone
  --name NAME  what the contract is called in code (default: the document's title)
  --strict     refuse what may surprise or has no effect, instead of listing it
  --check      write nothing; exit with 1 where a file is stale, missing or derives from nothing
  --verbose    list each of the notices (all of them are in DIR/notices.txt, too)

Exit codes: 0 done; 1 the document cannot be honoured, or files differ from it; 2 the call is not right.
`

const options = {
  check: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  name: { type: 'string' },
  out: { type: 'string' },
  spec: { type: 'string' },
  strict: { type: 'boolean' },
  verbose: { type: 'boolean' },
} as const

const root = join(import.meta.dirname, '..')

process.exitCode = await main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.name === 'ContractError' ? error.message : error.stack}\n`)
  return 1
})

async function main(args: string[]): Promise<number> {
  const values = valuesOf(args)
  if (typeof values === 'string') return refuse(values)
  const { help, spec, out, check, ...rest } = values
  if (help) return say(usage)
  if (spec !== undefined && out !== undefined)
    return foreign({ ...rest, check, spec: resolve(callersFolder(), spec), out: resolve(callersFolder(), out) })
  if (spec !== undefined || out !== undefined) return refuse('--spec and --out go together')
  return own(check === true)
}

function valuesOf(args: string[]) {
  try {
    return parseArgs({ args, options }).values
  } catch (error) {
    return (error as Error).message
  }
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\n\n${usage}`)
  return 2
}

/** npm runs scripts in the project's folder, wherever it was called. */
function callersFolder(): string {
  return (process.env.npm_lifecycle_event === 'generate' ? process.env.INIT_CWD : undefined) ?? process.cwd()
}

async function own(check: boolean): Promise<number> {
  const fresh = freshness(root, outputFolders)
  if (check && fresh.isKnown()) return say('Nothing has changed since the last check\n')
  const started = performance.now()
  // Loaded only where there is something to do: a compiler takes most of the time.
  const { generate, readContracts } = await import('./target/project.ts')
  const contracts = readContracts(documentsOf(root))
  const outputs = await generate(contracts)
  for (const notice of contracts.flatMap(({ notices }) => notices)) say(`notice  ${notice}\n`)
  const present = filesIn(root, outputFolders)
  const drift = check ? driftOf(root, outputs, present) : writeOutputs(root, outputs, present)
  report(drift, check, `${outputs.size} files from ${contracts.length} contracts in ${secondsSince(started)} s`)
  if (check && drift.length > 0) return 1
  fresh.remember()
  return 0
}

type Options = {
  spec: string
  out: string
  name?: string
  strict?: boolean
  verbose?: boolean
  check: boolean | undefined
}

async function foreign({ verbose = false, ...request }: Options): Promise<number> {
  const started = performance.now()
  const { generateForeign } = await import('./target/foreign.ts')
  const { drift, files, operations, notices } = await generateForeign(request, (step) =>
    say(`${secondsSince(started).padStart(6)} s  ${step}\n`),
  )
  for (const line of verbose ? notices : summary(notices)) say(`notice  ${line}\n`)
  const { check = false } = request
  report(check ? drift : [], check, `${files} files for ${operations} operations in ${secondsSince(started)} s`)
  return check && drift.length > 0 ? 1 : 0
}

/** Notices of one kind as one line with the first place. */
function summary(notices: readonly string[]): string[] {
  const kinds = Map.groupBy(notices, (notice) => notice.replace(/^\S+ /, '').replace(/^and \S+ /, 'and … '))
  return [...kinds].map(([kind, members]) => {
    const [first = ''] = members
    return members.length === 1 ? first : `${members.length} times: ${kind} (first: ${first.split(' ')[0]})`
  })
}

function report(drift: readonly Drift[], check: boolean, what: string): void {
  for (const { path, reason } of drift) say(`${reason.padEnd(8)}${path}\n`)
  say(`${what}${check || drift.length > 0 ? `: ${drift.length} ${check ? 'differ' : 'changed'}` : ''}\n`)
}

function secondsSince(started: number): string {
  return ((performance.now() - started) / 1_000).toFixed(1)
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
