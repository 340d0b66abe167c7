import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** What was at a path: nothing, a file's bytes, or a folder with what was in it by name. */
type Remembered = undefined | Buffer | Map<string, Remembered>

/**
 * Remembers what is at some paths, files or whole folders, and brings it back when asked to.
 * @returns a function after which the paths hold to the byte what they held before, and nothing where there was nothing
 */
export function remember(root: string, paths: readonly string[]): () => void {
  const places = paths.map((place) => path.join(root, place))
  const before = places.map(read)
  return () => {
    for (const [index, place] of places.entries()) restore(place, before[index])
  }
}

function read(place: string): Remembered {
  const found = lstatSync(place, { throwIfNoEntry: false })
  if (!found) return undefined
  if (!found.isDirectory()) return readFileSync(place)
  return new Map(readdirSync(place).map((name) => [name, read(path.join(place, name))]))
}

function restore(place: string, before: Remembered): void {
  const isThere = lstatSync(place, { throwIfNoEntry: false })
  if (before === undefined) rmSync(place, { recursive: true, force: true })
  else if (before instanceof Map) {
    mkdirSync(place, { recursive: true })
    for (const name of new Set([...readdirSync(place), ...before.keys()]))
      restore(path.join(place, name), before.get(name))
  } else if (!isThere || !readFileSync(place).equals(before)) {
    // Removed first, since another name of the same file would change along.
    rmSync(place, { force: true })
    writeFileSync(place, before)
  }
}
