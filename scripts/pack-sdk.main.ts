import { copyFileSync, existsSync, mkdirSync, renameSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { npm } from './npm.ts'
import { sizesOf, sizeText, sourceManifest, tarballOf, writeSdkPackage } from './sdk-package.ts'
import { helpOr } from './usage.ts'

// npm run pack:sdk makes the tarball of the client in .tomorro/ and prints how many bytes of it a program loads. `npm pack` in
// clients/sdk runs this file before and after; in between, the manifest there is the published one.

helpOr(`
Usage: npm run pack:sdk

Makes the tarball of the client in .tomorro/ and prints its size and how much of it a program loads.
`)

const kept = join(import.meta.dirname, '../.tomorro')
const staging = join(kept, 'sdk')
const keptManifest = join(kept, 'sdk.package.json')
mkdirSync(staging, { recursive: true })

switch (process.argv[2]) {
  case 'before':
    // Left over from an interrupted run.
    restore()
    copyFileSync(sourceManifest, keptManifest)
    writeSdkPackage(dirname(sourceManifest))
    break
  case 'after':
    restore()
    break
  default:
    writeSdkPackage(staging)
    process.stdout.write(`${join(kept, tarballOf(npm(staging, 'pack', '--pack-destination', kept)))}\n`)
    for (const size of await sizesOf(staging)) process.stdout.write(`  ${sizeText(size)}\n`)
}

function restore(): void {
  if (existsSync(keptManifest)) renameSync(keptManifest, sourceManifest)
}
