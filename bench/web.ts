import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { builtClient } from '../clients/web/built-client.ts'

// npm run bench web: what a browser loads of the web client before each page is there, in kB gzipped (level 9). A page counts
// with everything that it imports and what it loads for its first figures; the pictures of the overview come after them.

const FIRST_LOAD_MAX_KB = 130

const assets = path.join(await builtClient(), 'assets')
const files = readdirSync(assets)
const sizeOf = new Map(
  files.map((file) => [file, gzipSync(readFileSync(path.join(assets, file)), { level: 9 }).length]),
)
const named = (name: string): string => files.find((file) => file.startsWith(`${name}-`) && file.endsWith('.js')) ?? ''
const stylesheet = files.find((file) => file.endsWith('.css')) ?? ''

/** A chunk and all that it imports before it runs. */
function closureOf(file: string, seen = new Set<string>()): Set<string> {
  if (file === '' || seen.has(file)) return seen
  seen.add(file)
  const text = readFileSync(path.join(assets, file), 'utf8')
  for (const [, imported = ''] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) closureOf(imported, seen)
  return seen
}

const kilobytes = (chunks: ReadonlySet<string>): number =>
  [...chunks, stylesheet].reduce((sum, file) => sum + (sizeOf.get(file) ?? 0), 0) / 1_000

const signIn = closureOf(named('index'))
console.log(`sign-in               ${kilobytes(signIn).toFixed(1).padStart(7)} kB (at most ${FIRST_LOAD_MAX_KB})`)
for (const page of [
  'overview',
  'activity-list',
  'activity-form',
  'item',
  'upload',
  'reports',
  'factors',
  'settings',
  'review',
]) {
  const chunks = [named('index'), named('pages'), named(page)].reduce(
    (seen, file) => closureOf(file, seen),
    new Set<string>(),
  )
  console.log(`${page.padEnd(22)}${kilobytes(chunks).toFixed(1).padStart(7)} kB`)
}
const charts = closureOf(named('overview-charts'))
const more = [...charts].filter(
  (file) => !closureOf(named('overview'), closureOf(named('pages'), new Set(signIn))).has(file),
)
const moreKb = more.reduce((sum, file) => sum + (sizeOf.get(file) ?? 0), 0) / 1_000
console.log(`pictures of the overview, afterwards ${moreKb.toFixed(1)} kB`)
