import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clientFiles } from '../emit/client/emit-sdk.ts'

/** Source files by name, and the versions of the packages that they import. */
export type CopiedFolder = {
  readonly files: ReadonlyMap<string, string>
  readonly dependencies: Readonly<Record<string, string>>
}

/** The folder with `runtime/` and `clients/sdk/`: this repository, or the published package. */
const root = join(import.meta.dirname, '../..')

/** The runtime, which generated code imports. */
export const runtimeCopy = (): CopiedFolder =>
  copyOf(
    'runtime',
    readdirSync(join(root, 'runtime')).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')),
  )

/** The core of every client. */
export const clientCopy = (): CopiedFolder => copyOf('clients/sdk', clientFiles)

function copyOf(folder: string, names: readonly string[]): CopiedFolder {
  const files = [...names].sort().map((name) => [name, readFileSync(join(root, folder, name), 'utf8')] as const)
  return { files: new Map(files), dependencies: manifestOf(folder).dependencies ?? {} }
}

type Manifest = { version?: string; dependencies?: Record<string, string>; devDependencies?: Record<string, string> }

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest

export const projectManifest = (): Manifest => manifestOf('.')
