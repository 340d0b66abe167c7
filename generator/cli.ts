import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { noticeLines } from './notices.ts'
import type { Drift } from './target/output.ts'

export const usage = `Usage: tomorro-generate --spec FILE --out DIR [--name NAME] [--strict] [--error-body] [--check] [--verbose]

Writes a stand-alone TypeScript package from an OpenAPI 3.0, 3.1 or 3.2 document (JSON or YAML, one file or several): types, handler
types, a router, validators, serializers and a typed client.

  --spec FILE  the document
  --out DIR    the folder to write; files in it that were not generated stay as they are
  --name NAME  the name of the contract in code (default: the document's title)
  --strict     refuse what would be a notice: keywords without effect, and readings that may surprise
  --error-body the application makes the bodies of errors, such as { code, message }: the router demands the option errorBody,
               and an error schema that no problem document (RFC 9457) fits is no notice
  --check      write nothing; exit with 1 if a file is stale, missing or no longer generated
  --verbose    print every notice (DIR/notices.txt lists them too) and the stack of an internal error
  --version    print the version

Example: npx tomorro-generate --spec openapi.yaml --out generated

Exit codes: 0 done, also with notices; 1 the document cannot be honoured, or files are stale; 2 wrong arguments.
`

const options = {
  check: { type: 'boolean' },
  'error-body': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  name: { type: 'string' },
  out: { type: 'string' },
  spec: { type: 'string' },
  strict: { type: 'boolean' },
  verbose: { type: 'boolean' },
  version: { type: 'boolean' },
} as const

/**
 * The command `tomorro-generate`.
 * @param folder base of relative paths
 * @returns the exit code
 */
export async function cli(args: string[], folder: string): Promise<number> {
  const values = valuesOf(args)
  if (typeof values === 'string') return misused(values)
  const { help, version, spec, out, check = false, verbose = false, 'error-body': errorBody, ...rest } = values
  if (help) return say(usage)
  if (version) return say(`${(await import('./target/copied-folder.ts')).projectManifest().version}\n`)
  if (spec === undefined || out === undefined) return misused('--spec and --out go together')
  if (/^https?:/.test(spec))
    return misused(`--spec takes a file; download the document first: curl -o openapi.yaml ${spec}`)
  const started = performance.now()
  const request = { ...rest, check, errorBody, spec: resolve(folder, spec), out: resolve(folder, out) }
  try {
    // Loaded on demand: the TypeScript compiler behind it takes half a second to load.
    const { generateForeign } = await import('./target/foreign.ts')
    const { drift, files, operations, notices } = generateForeign(request, (step) =>
      say(`${secondsSince(started).padStart(6)} s  ${step}\n`),
    )
    for (const line of verbose ? notices : noticeLines(notices)) say(`notice  ${line}\n`)
    report(check ? drift : [], check, `${files} files for ${operations} operations in ${secondsSince(started)} s`)
    return check && drift.length > 0 ? 1 : 0
  } catch (error) {
    return failed(error as Error, verbose)
  }
}

function valuesOf(args: string[]) {
  try {
    return parseArgs({ args, options }).values
  } catch (error) {
    return (error as Error).message
  }
}

function misused(reason: string): number {
  process.stderr.write(`${reason}\n\n${usage.split('\n')[0]}\n--help explains the options.\n`)
  return 2
}

/** One line: why a document cannot be honoured, or an error of the generator itself. */
export function failed(error: Error, verbose: boolean): number {
  const isOfDocument = error.name === 'ContractError'
  const line = isOfDocument ? error.message : `Internal error (--verbose prints the stack): ${error.message}`
  process.stderr.write(`${verbose && !isOfDocument ? error.stack : line}\n`)
  return 1
}

/** What was done about each kind of drift. */
const done: Record<Drift['reason'], string> = { stale: 'changed', missing: 'added', orphan: 'removed' }

export function report(drift: readonly Drift[], check: boolean, what: string): void {
  for (const { path, reason } of drift) say(`${(check ? reason : done[reason]).padEnd(8)}${path}\n`)
  if (check && drift.length > 0) say('Generated files are never edited: the same command without --check writes them\n')
  say(`${what}${check || drift.length > 0 ? `: ${drift.length} ${check ? 'differ' : 'changed'}` : ''}\n`)
}

export const secondsSince = (started: number): string => ((performance.now() - started) / 1_000).toFixed(1)

export function say(text: string): number {
  process.stdout.write(text)
  return 0
}
