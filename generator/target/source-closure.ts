import { readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'

/** Source files by their path below a folder, and the packages that they import. */
export type SourceClosure = { readonly files: ReadonlyMap<string, string>; readonly packages: ReadonlySet<string> }

/** Where a module imports from, statically, as types or when it gets there. */
const imported = /(?:^(?:import|export)\b[^'"=]*?\bfrom |^import |\bimport\()'([^']+)'/gm

/**
 * Files and all that they import by relative paths.
 * @param names of the first ones, below the folder
 * @param given texts that stand in for files, by name
 */
export function sourceClosure(
  folder: string,
  names: readonly string[],
  given: Readonly<Record<string, string>> = {},
): SourceClosure {
  const files = new Map<string, string>()
  const packages = new Set<string>()
  const waiting = [...names]
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (files.has(name)) continue
    const text = given[name] ?? readFileSync(join(folder, name), 'utf8')
    files.set(name, text)
    for (const specifier of specifiersOf(text)) {
      if (specifier.startsWith('.')) waiting.push(posix.join(dirname(name), specifier))
      else if (!specifier.startsWith('node:')) packages.add(packageOf(specifier))
    }
  }
  return { files: new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1))), packages }
}

export const specifiersOf = (text: string): string[] =>
  [...text.matchAll(imported)].map(([, specifier]) => specifier ?? '')

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
