import { expect } from 'chai'
import { refuseAmbiguousPaths } from './path-template.ts'
import { contractOf } from './testing.ts'

const operation = { operationId: 'getX', tags: ['X'], responses: { 204: { description: '' } } }
const withOperation = (members: object, path = '/x', rest: object = {}) =>
  contractOf({ ...rest, paths: { [path]: { get: { ...operation, ...members } } } })

describe('toContract', () => {
  it('lets a parameter of the operation go before the one of its path', () => {
    const parameters = (schema: object) => [{ name: 'a', in: 'query', schema }]
    const { operations } = contractOf({
      paths: {
        '/x': {
          parameters: parameters({ type: 'string' }),
          get: { ...operation, parameters: parameters({ type: 'integer' }) },
        },
      },
    })
    expect(operations[0]?.parameters.map(({ schema }) => schema)).to.deep.equal([{ type: ['integer'] }])
  })

  const schemes = { bearer: { type: 'http', scheme: 'bearer' }, basic: { type: 'http', scheme: 'basic' } }
  for (const [what, security, expected] of [
    ['no requirement', [], { scheme: 'none' }],
    ['a requirement that may be left out', [{ bearer: ['a'] }, {}], { scheme: 'none' }],
    ['scopes', [{ bearer: ['a', 'b'] }], { scheme: 'bearer', anyOf: [['a', 'b']] }],
    ['alternatives', [{ bearer: ['a'] }, { bearer: ['b'] }], { scheme: 'bearer', anyOf: [['a'], ['b']] }],
    ['a key', [{ basic: [] }], { scheme: 'basic' }],
  ] as const)
    it(`knows who may call from ${what}`, () => {
      const { operations } = withOperation({ security }, '/x', { components: { securitySchemes: schemes } })
      expect(operations[0]?.security).to.deep.equal(expected)
    })

  it('holds an operation without security to what the document asks for', () => {
    const { operations } = withOperation({}, '/x', {
      security: [{ basic: [] }],
      components: { securitySchemes: schemes },
    })
    expect(operations[0]?.security).to.deep.equal({ scheme: 'basic' })
  })

  for (const [what, members, path, says] of [
    ['an operation without an id', { operationId: undefined }, '/x', /#\/paths\/~1x\/get: has no operationId/],
    ['a path whose parameter nobody describes', {}, '/x/{id}', /\{id\} of the path is no parameter/],
    ['a scheme that nobody knows', { security: [{ oauth: [] }] }, '/x', /security: has to be/],
    [
      'a style out of place',
      { parameters: [{ name: 'a', in: 'query', style: 'matrix', schema: {} }] },
      '/x',
      /no style matrix/,
    ],
    ['a parameter without schema', { parameters: [{ name: 'a', in: 'query' }] }, '/x', /neither schema nor content/],
  ] as const)
    it(`refuses ${what} and says where`, () => {
      expect(() => withOperation(members, path)).to.throw(says)
    })

  it('refuses a default within a merge patch, which would change what the patch leaves out', () => {
    const schema = {
      type: 'object',
      properties: { a: { type: 'array', items: { properties: { b: { default: 1 } } } } },
    }
    const requestBody = { content: { 'application/merge-patch+json': { schema } } }
    expect(() => withOperation({ requestBody })).to.throw('merge patch')
  })

  it('refuses an operationId that is taken', () => {
    expect(() => contractOf({ paths: { '/x': { get: operation }, '/y': { get: operation } } })).to.throw(
      'getX is taken',
    )
  })

  it('notices what has no effect, with its place', () => {
    const header = { name: 'Authorization', in: 'header', schema: { type: 'string' } }
    const { notices } = withOperation({ parameters: [header], responses: { default: { description: '' } } })
    expect(notices).to.have.length(2)
    expect(notices[0]).to.match(/^test #\/paths\/~1x\/get\/parameters\/0 /)
  })
})

describe('refuseAmbiguousPaths', () => {
  for (const [one, other, isRefused] of [
    ['/items/{id}', '/items/latest', false],
    ['/items/{id}', '/items/{name}', true],
    ['/{kind}/latest', '/items/{id}', true],
    ['/items/{id}/a', '/items/{id}/b', false],
    ['/items/{id}/{part}', '/items/latest/{part}', false],
    ['/items/{id}/summary', '/items/latest/{part}', true],
    ['/items/{id}.csv', '/items/{id}.pdf', false],
    ['/items/{id}.csv', '/items/{id}', false],
    ['/items/{id}', '/items', false],
  ] as const)
    it(`${isRefused ? 'refuses' : 'lets pass'} ${one} beside ${other}`, () => {
      const refuse = () => refuseAmbiguousPaths([{ path: one }, { path: other }])
      if (isRefused) expect(refuse).to.throw('neither is more literal')
      else expect(refuse).not.to.throw()
    })
})
