import { join } from 'node:path'
import { writeGeneratorPackage } from './generator-package.ts'
import { npm } from './npm.ts'
import { tarballOf } from './sdk-package.ts'
import { helpOr } from './usage.ts'

helpOr(`
Usage: npm run pack:generator

Makes the tarball of the command tomorro-generate in .tomorro/ and prints its place.
`)

const kept = join(import.meta.dirname, '../.tomorro')
const staging = join(kept, 'generator')
await writeGeneratorPackage(staging)
process.stdout.write(`${join(kept, tarballOf(npm(staging, 'pack', '--pack-destination', kept)))}\n`)
