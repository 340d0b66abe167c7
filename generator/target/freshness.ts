import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The inputs of generation. */
export const generatedFrom = [
  'openapi/*.yaml',
  'generator/**/*.ts',
  'scripts/{generate,usage}.ts',
  'runtime/*.ts',
  'database/*.ts',
  'clients/sdk/*.ts',
  'package-lock.json',
]

/**
 * Remembers, outside of version control, the digest of inputs and outputs that belong together, so that a check is skipped where
 * neither has changed.
 * @param folders the folders of generated files
 */
export function freshness(root: string, folders: readonly string[]) {
  const record = join(root, '.tomorro/generated.digest')
  const digest = () => digestOf(root, [...generatedFrom, ...folders.map((folder) => `${folder}/**/*`)])
  return {
    isKnown: (): boolean => existsSync(record) && readFileSync(record, 'utf8') === digest(),
    remember: (): void => {
      mkdirSync(dirname(record), { recursive: true })
      writeFileSync(record, digest())
    },
  }
}

/** Names and bytes of all matching files. */
function digestOf(root: string, patterns: readonly string[]): string {
  const hash = createHash('sha256')
  const files = globSync([...patterns], {
    cwd: root,
    withFileTypes: true,
    exclude: (entry) => entry.name === 'node_modules',
  })
  const names = files.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  for (const name of names.sort()) {
    const bytes = readFileSync(name)
    hash.update(`${name.slice(root.length)} ${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}
