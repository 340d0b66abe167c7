import policy from '@tomorro/generated/gateway/policy.json' with { type: 'json' }
import { expect } from 'chai'
import { contractDocuments } from './contract-documents.ts'

describe('the contracts that are served', () => {
  const documents = contractDocuments() as Record<string, { paths: object }>
  const operations = Object.keys(policy.operations).map((key) => key.split(' ')[1] ?? '')
  const pathsBelow = (domain: string) => new Set(operations.filter((path) => path.split('/')[1] === domain))

  it('are all domains as one, and each by itself', () => {
    const { '/openapi.json': joined, '/openapi/retool.json': _, '/openapi/postman.json': __, ...single } = documents
    expect(Object.keys(joined?.paths ?? {})).to.have.members([...new Set(operations)])
    for (const domain of new Set(operations.map((path) => path.split('/')[1] ?? '')))
      expect(Object.keys(single[`/openapi/${domain}.json`]?.paths ?? {}), domain).to.have.members([
        ...pathsBelow(domain),
      ])
  })

  it('are for Retool those of the administration', () => {
    expect(Object.keys(documents['/openapi/retool.json']?.paths ?? {})).to.have.members([...pathsBelow('admin')])
  })
})
