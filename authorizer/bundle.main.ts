import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { bundleAuthorizer } from './bundle.ts'

// npm run bundle [-- folder]: writes what is deployed as the Lambda authorizer, .tomorro/bundle/authorizer/index.mjs unless told
// otherwise, and prints its size and digest.

const [folder = path.resolve(import.meta.dirname, '../.tomorro/bundle/authorizer')] = process.argv.slice(2)
const { bytes, sha256, inputs } = await bundleAuthorizer()
const file = path.join(folder, 'index.mjs')
mkdirSync(folder, { recursive: true })
writeFileSync(file, bytes)
console.log(
  `${path.relative(process.cwd(), file)}  ${bytes.length} bytes (${gzipSync(bytes).length} gzip) of ${inputs.length} files`,
)
console.log(`sha256 ${sha256}`)
