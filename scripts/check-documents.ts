import { contractDocuments } from '../gateway/contract-documents.ts'
import { violationsOf } from './document-violations.ts'
import { helpOr } from './usage.ts'

helpOr(`
Usage: npm run check:documents [-- PATHS]

Checks that every document that the gateway serves is valid OpenAPI 3.0.3 and has no warning of Spectral's default rules. With
paths, such as /openapi/settings.json, only these documents.
`)

const documents = contractDocuments()
const named = process.argv.slice(2)

let count = 0
for (const [path, document] of Object.entries(documents).filter(isChecked))
  for (const violation of await violationsOf(document)) {
    count++
    console.error(`${path}${violation}`)
  }

/** The Postman collection is not an OpenAPI document. */
function isChecked([path, document]: [string, object]): boolean {
  return 'openapi' in document && (named.length === 0 || named.includes(path))
}
process.exitCode = count === 0 ? 0 : 1
