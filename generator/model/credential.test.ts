import { expect } from 'chai'
import { contractOf } from '../target/testing.ts'
import { credentialOf } from './credential.ts'

const securitySchemes = {
  bearer: { type: 'http', scheme: 'Bearer' },
  oauth: {
    type: 'oauth2',
    flows: { clientCredentials: { tokenUrl: 'https://example.com/token', scopes: { a: 'All.' } } },
  },
  basic: { type: 'http', scheme: 'basic' },
  key: { type: 'apiKey', in: 'header', name: 'X-Key' },
}

/** The credential of an operation with this security. */
function credential(security: object) {
  const get = { operationId: 'getX', tags: ['X'], responses: {}, security }
  const contract = contractOf({ components: { securitySchemes }, paths: { '/x': { get } } })
  const [operation] = contract.operations
  return operation && credentialOf(contract, operation)
}

describe('credentialOf', () => {
  for (const [what, security, expected] of [
    ['no requirement', [], { scheme: 'none' }],
    ['a requirement that may be left out', [{ bearer: ['a'] }, {}], { scheme: 'none' }],
    ['scopes', [{ bearer: ['a', 'b'] }], { scheme: 'bearer', anyOf: [['a', 'b']] }],
    ['alternatives', [{ bearer: ['a'] }, { bearer: ['b'] }], { scheme: 'bearer', anyOf: [['a'], ['b']] }],
    ['scopes of OAuth 2.0', [{ oauth: ['a'] }], { scheme: 'bearer', anyOf: [['a']] }],
    ['a key', [{ basic: [] }], { scheme: 'basic' }],
  ] as const)
    it(`knows who may call from ${what}`, () => {
      expect(credential(security)).to.deep.equal(expected)
    })

  for (const [what, security] of [
    ['another scheme', [{ key: [] }]],
    ['a scheme that is not declared', [{ unknown: [] }]],
    ['two schemes at once', [{ bearer: [], basic: [] }]],
    ['either of two schemes', [{ bearer: [] }, { basic: [] }]],
  ] as const)
    it(`refuses ${what}`, () => {
      expect(() => credential(security)).to.throw('GET /x: the authorizer knows')
    })
})
