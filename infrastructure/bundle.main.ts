import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { helpOr } from '../scripts/usage.ts'
import { writeProgram } from './program-folder.ts'
import { programs } from './programs.ts'

helpOr(`
Usage: npm run bundle [-- NAMES]

Writes what is deployed to .tomorro/bundle/<name>/, all programs without names; the gateway's holds the web client. Prints the size and digest of each.
`)

const root = path.resolve(import.meta.dirname, '..')
const names = process.argv.slice(2)
const known = programs()
const unknown = names.filter((name) => !known.some((program) => program.name === name))
if (unknown.length > 0) {
  console.error(`There is no program ${unknown.join(', ')}; there are ${known.map(({ name }) => name).join(', ')}`)
  process.exit(1)
}
for (const program of known.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const made = await writeProgram(program, path.join(root, '.tomorro/bundle', program.name))
  const kilobytes = (bytes: number) => `${(bytes / 1_000).toFixed(0).padStart(6)} kB`
  const sizes = `${kilobytes(made.code.length)} ${kilobytes(gzipSync(made.code).length)} gzip`
  console.log(
    `${program.name.padEnd(22)} ${sizes}  ${String(made.assets.length).padStart(2)} files  sha256 ${made.digest}`,
  )
}
