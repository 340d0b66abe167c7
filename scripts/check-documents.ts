import { contractDocuments } from '../gateway/contract-documents.ts'
import { violationsOf } from './document-violations.ts'

// npm run check -- documents: every document that the gateway serves is valid OpenAPI 3.0.3, and has nothing that Spectral's default
// rules warn of.

let count = 0
for (const [path, document] of Object.entries(contractDocuments()))
  for (const violation of await violationsOf(document)) {
    count++
    console.error(`${path}${violation}`)
  }
process.exitCode = count === 0 ? 0 : 1
