import path from 'node:path'
import { helpOr } from '../scripts/usage.ts'
import { programs } from './programs.ts'
import { releasesOf } from './release.ts'

helpOr(`
Usage: npm run release:tags [-- --images]

Prints the tag of every program of this checkout; with --images only of those that AWS runs from an image.
`)

const root = path.resolve(import.meta.dirname, '..')
const isImage = new Set(programs().flatMap(({ name, kind }) => (kind === 'lambda' || kind === 'gateway' ? [] : [name])))
const images = process.argv.includes('--images')
for (const { name, tag } of await releasesOf(root, images ? { only: isImage } : {})) console.log(`${name} ${tag}`)
