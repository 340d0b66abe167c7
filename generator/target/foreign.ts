import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { loadBundle } from '../document/load.ts'
import { ContractError } from '../error.ts'
import type { Json } from '../json.ts'
import { foreignReading, strictReading } from '../model/model.ts'
import { kebab } from '../model/operation-id.ts'
import { toContract } from '../model/read-contract.ts'
import { noticeParagraphs } from '../notices.ts'
import { toJson } from './contract-outputs.ts'
import { type Drift, driftOf, type Outputs, writeOutputs } from './output.ts'
import { portableOutputs } from './portable.ts'

export type Foreign = {
  /** The document's file. */
  readonly spec: string
  /** The output folder. */
  readonly out: string
  /** The contract's name in code; the document's title by default. */
  readonly name?: string | undefined
  /** Refuses what would be noticed. */
  readonly strict?: boolean | undefined
  /** The application makes the bodies of errors: the router demands the option `errorBody`. */
  readonly errorBody?: boolean | undefined
  /** Writes nothing. */
  readonly check?: boolean | undefined
}

export type Generated = {
  readonly drift: readonly Drift[]
  readonly files: number
  readonly operations: number
  readonly notices: readonly string[]
}

/** Lists the generated files, so that others in the folder are never changed. */
const RECORD = 'generated-files.json'

/**
 * Generates a stand-alone package from any document.
 * @param tell called at the beginning of each step
 * @throws ContractError where the document cannot be honoured, or a file in the folder was not generated
 */
export function generateForeign(
  { spec, out, name, strict = false, errorBody = false, check = false }: Foreign,
  tell: (step: string) => void,
): Generated {
  if (existsSync(out) && !statSync(out).isDirectory()) throw new ContractError(`${out} is a file; --out takes a folder`)
  tell(`reading ${spec}`)
  const bundle = loadBundle(spec, strict ? 'refused' : 'noticed')
  tell('understanding it')
  const domain = kebab(name ?? titleOf(bundle.document))
  const reading = strict ? strictReading : foreignReading
  const contract = toContract(domain, bundle, errorBody ? { ...reading, errorBodies: 'own' } : reading)
  const notices = contract.notices.map((notice) => notice.slice(domain.length + 1))
  if (strict && notices.length > 0) throw new ContractError(noticeParagraphs(notices).trimEnd())
  tell(`writing code for ${contract.operations.length} operations and ${Object.keys(contract.schemas).length} schemas`)
  const source = basename(spec)
  const outputs = portableOutputs(contract, source, errorBody)
  const known = recordOf(out)
  const record = toJson({ from: source, files: [...outputs.keys()].sort() })
  const all = new Map([...outputs, [RECORD, record]])
  refuseOthersFiles(out, all, known)
  const { operations } = contract
  tell(`${check ? 'comparing' : 'writing'} ${all.size} files`)
  const drift = check ? driftOf(out, all, known) : writeOutputs(out, all, known)
  return { drift, files: all.size, operations: operations.length, notices }
}

const titleOf = ({ info }: Json): string => String((info as Json | undefined)?.title ?? 'api').replace(/\s+API$/i, '')

function recordOf(out: string): string[] {
  const file = join(out, RECORD)
  if (!existsSync(file)) return []
  const { files } = JSON.parse(readFileSync(file, 'utf8')) as { files: string[] }
  return [...files, RECORD]
}

function refuseOthersFiles(out: string, outputs: Outputs, known: readonly string[]): void {
  const isOurs = new Set(known)
  const others = driftOf(out, outputs, []).filter(({ path, reason }) => reason === 'stale' && !isOurs.has(path))
  if (others.length === 0) return
  const names = others.map(({ path }) => path).join(', ')
  throw new ContractError(`${out} has files that were not generated, and they would be lost: ${names}`)
}
