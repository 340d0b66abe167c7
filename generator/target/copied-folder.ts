import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clientFiles } from '../emit/client/emit-sdk.ts'

/** Source files by name, and the packages that they import, with versions. */
export type CopiedFolder = {
  readonly files: ReadonlyMap<string, string>
  readonly dependencies: Readonly<Record<string, string>>
}

/** The folder that holds `runtime/` and `clients/sdk/`: this repository, or the published package. */
const root = join(import.meta.dirname, '../..')

/** What generated code imports. */
export const runtimeCopy = (): CopiedFolder =>
  copyOf(
    'runtime',
    readdirSync(join(root, 'runtime')).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')),
  )

/** What every client is made of. */
export const clientCopy = (): CopiedFolder => copyOf('clients/sdk', clientFiles)

function copyOf(folder: string, names: readonly string[]): CopiedFolder {
  const files = [...names].sort().map((name) => [name, readFileSync(join(root, folder, name), 'utf8')] as const)
  return { files: new Map(files), dependencies: manifestOf(folder).dependencies ?? {} }
}

type Manifest = { dependencies?: Record<string, string>; devDependencies?: Record<string, string> }

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest

export const projectManifest = (): Manifest => manifestOf('.')
