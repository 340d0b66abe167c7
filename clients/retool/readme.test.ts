import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'chai'
import document from './generated/admin.openapi.json' with { type: 'json' }

describe('the page on the review app', () => {
  it('describes every operation of the document that Retool imports, once, and no other', () => {
    const page = readFileSync(path.join(import.meta.dirname, 'README.md'), 'utf8')
    const described = [...page.matchAll(/^\| [^|]+ \| `(\w+)` +\|/gm)].map(([, operationId]) => operationId)
    const operations = Object.values(document.paths).flatMap((item) =>
      Object.values(item).map((operation) => (operation as { operationId?: string }).operationId),
    )
    expect(described.sort()).to.deep.equal(operations.sort())
  })
})
