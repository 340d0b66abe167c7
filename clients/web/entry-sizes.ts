import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** Budget of a page's first load, in kB (1,000 bytes) gzipped. */
export const FIRST_LOAD_MAX_KB = 132

/** A file of the build in Vite's manifest. */
type Chunk = {
  readonly file: string
  readonly src?: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
}
type Manifest = Readonly<Record<string, Chunk>>

/** Size of an entry in kB gzipped (level 9): everything it loads, and the part that only it loads. */
export type EntrySize = { readonly entry: string; readonly kB: number; readonly ownKb: number }

/** Chunks that load after the first figures: the charts. */
const later = ['src/parts/overview-charts.tsx', 'src/parts/completeness-card.tsx']

/**
 * Sizes of the built client by entry: sign-in, each page with all its imports, and the overview's charts.
 * @param folder the built client
 */
export function entrySizes(folder: string): { readonly firstLoads: EntrySize[]; readonly pictures: EntrySize } {
  const manifest = JSON.parse(readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8')) as Manifest
  const bytesOf = ({ file }: Chunk): number => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length
  const stylesheet = Object.values(manifest).filter(({ file }) => file.endsWith('.css'))

  const closureOf = (keys: readonly string[], seen = new Set<string>()): Set<string> => {
    for (const key of keys) {
      if (seen.has(key)) continue
      seen.add(key)
      closureOf(manifest[key]?.imports ?? [], seen)
    }
    return seen
  }
  const kBOf = (keys: Iterable<string>, more: readonly Chunk[] = []): number =>
    [...[...keys].flatMap((key) => manifest[key] ?? []), ...more].reduce((sum, chunk) => sum + bytesOf(chunk), 0) /
    1_000

  const start = Object.keys(manifest).filter((key) => manifest[key]?.isEntry)
  const shell = closureOf([...start, 'src/pages.tsx'])
  const sizeOf = (entry: string, keys: readonly string[]): EntrySize => {
    const all = closureOf(keys)
    const own = [...all].filter((key) => !shell.has(key))
    return { entry, kB: kBOf(all, stylesheet), ownKb: kBOf(own) }
  }
  const pages = Object.keys(manifest).filter((key) => key.startsWith('src/pages/'))
  const overview = closureOf([...shell, 'src/pages/overview.tsx'])
  const pictures = [...closureOf(later)].filter((key) => !overview.has(key))
  return {
    firstLoads: [
      sizeOf('sign-in', start),
      ...pages.map((key) => sizeOf(path.basename(key, '.tsx'), [...start, 'src/pages.tsx', key])),
    ],
    pictures: { entry: 'pictures of the overview', kB: kBOf(pictures), ownKb: kBOf(pictures) },
  }
}
