import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { loadBundle } from '../document/load.ts'
import type { Contract, Reading } from '../model/model.ts'
import { toContract } from '../model/read-contract.ts'
import { writeOutputs } from './output.ts'
import { domainOutputs } from './project.ts'

const here = import.meta.dirname

/** The contract of the fixtures. */
export const libraryContract = (): Contract => toContract('library', loadBundle(join(here, '../fixtures/library.yaml')))

/** The model of a document given as a parsed object. */
export const contractOf = (document: object, version: '3.0' | '3.1' = '3.0', reading?: Reading): Contract =>
  toContract(
    'test',
    { document: { openapi: `${version}.0`, paths: {}, ...document }, version, notices: [], places: new Map() },
    reading,
  )

/** A folder of generated code inside the project, so that its imports resolve. */
export type GeneratedFolder = { readonly folder: string; remove(): void }

export async function writeGenerated(contract: Contract): Promise<GeneratedFolder> {
  const parent = join(here, '../../.tomorro')
  mkdirSync(parent, { recursive: true })
  const root = mkdtempSync(join(parent, 'generated-'))
  writeOutputs(root, new Map(domainOutputs(contract)), [])
  return { folder: join(root, 'generated', contract.domain), remove: () => rmSync(root, { recursive: true }) }
}

/** The compiler's errors in files beside generated code, by name without `.ts`. */
export function compilerErrors({ folder }: GeneratedFolder, files: readonly string[]): (file: string) => string {
  const place = (file: string) => join(folder, `${file}.ts`)
  const { config } = ts.readConfigFile(join(here, '../../tsconfig.json'), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, here)
  const program = ts.createProgram(files.map(place), { ...options, incremental: false, types: ['node'] })
  const messages = Map.groupBy(ts.getPreEmitDiagnostics(program), ({ file }) => file?.fileName ?? '')
  return (file) =>
    (messages.get(place(file)) ?? [])
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
      .join('\n')
}
