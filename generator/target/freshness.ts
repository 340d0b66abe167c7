import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Everything that what is generated depends on, besides itself. */
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
 * Remembers, outside of version control, of which inputs and outputs it is known that they belong together, so that a check has
 * nothing to do where neither has changed.
 * @param folders of what is generated
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

/** Names and bytes of all files that the patterns match. */
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
