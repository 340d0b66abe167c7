import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The folders that contain only generated files. */
export const outputFolders = ['generated', 'clients/sdk/generated', 'clients/retool/generated'] as const

/** The text of each generated file, by its path from the root of the project. */
export type Outputs = ReadonlyMap<string, string>

/** A file that differs from the generated state: changed, missing or an orphan. */
export type Drift = { readonly path: string; readonly reason: 'stale' | 'missing' | 'orphan' }

/**
 * Compares the files on disk with the generated ones.
 * @param present paths of generated files on disk; those that are no longer generated are orphans
 */
export function driftOf(root: string, outputs: Outputs, present: readonly string[]): Drift[] {
  const changed = [...outputs].flatMap(([path, text]): Drift[] => {
    const file = join(root, path)
    if (!existsSync(file)) return [{ path, reason: 'missing' }]
    return readFileSync(file, 'utf8') === text ? [] : [{ path, reason: 'stale' }]
  })
  const orphans = present.filter((path) => !outputs.has(path) && existsSync(join(root, path)))
  return [...changed, ...orphans.map((path): Drift => ({ path, reason: 'orphan' }))].sort((a, b) =>
    a.path < b.path ? -1 : 1,
  )
}

/** Writes changed files and removes orphans; returns both. */
export function writeOutputs(root: string, outputs: Outputs, present: readonly string[]): Drift[] {
  const drift = driftOf(root, outputs, present)
  for (const { path, reason } of drift) {
    const file = join(root, path)
    if (reason === 'orphan') rmSync(file)
    else {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, outputs.get(path) ?? '')
    }
  }
  return drift
}

/** The files in folders that hold generated files only, apart from `package.json`. */
export function filesIn(root: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    globSync('**/*', { cwd: join(root, folder), withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name !== 'package.json' && !entry.parentPath.includes('node_modules'))
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll('\\', '/'),
      ),
  )
}
