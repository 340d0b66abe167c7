import { expect } from 'chai'
import { contractOf } from '../target/testing.ts'
import { foreignReading } from './model.ts'
import { ambiguousPaths, doubleRoutes } from './path-template.ts'

const operation = { operationId: 'getX', tags: ['X'], responses: { 204: { description: '' } } }
const withOperation = (members: object, path = '/x', rest: object = {}) =>
  contractOf({ ...rest, paths: { [path]: { get: { ...operation, ...members } } } })

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` })

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

  it('takes the requirements of an operation before those of the document', () => {
    const rest = { security: [{ basic: [] }] }
    expect(withOperation({}, '/x', rest).operations[0]?.security).to.deep.equal([{ basic: [] }])
    expect(withOperation({ security: [] }, '/x', rest).operations[0]?.security).to.deep.equal([])
  })

  it('keeps a requirement whose scheme is not declared, and says so', () => {
    const { operations, notices } = withOperation({ security: [{ oauth: ['read'] }] })
    expect(operations[0]?.security).to.deep.equal([{ oauth: ['read'] }])
    expect(notices).to.deep.equal([
      'test #/paths/~1x/get/security asks for `oauth`, which components.securitySchemes does not declare in full',
    ])
  })

  for (const [what, members, path, says] of [
    ['an operation without an id', { operationId: undefined }, '/x', /^#\/paths\/~1x\/get has no operationId/],
    [
      'a path with a parameter twice',
      {},
      '/x/{id}/{id}',
      /^#\/paths\/~1x~1\{id\}~1\{id\}\/get: \{id\} stands twice in the path/,
    ],
    [
      'parameters of a path without text between',
      {},
      '/x/{id}{type}',
      /`\{id\}` and `\{type\}` have no text between them/,
    ],
    ['a path whose parameter nobody describes', {}, '/x/{id}', /`\{id\}` of the path has no parameter object/],
    [
      'a style out of place',
      { parameters: [{ name: 'a', in: 'query', style: 'matrix', schema: {} }] },
      '/x',
      /style is matrix, which/,
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
    const paths = { '/x': { patch: { ...operation, requestBody } } }
    expect(() => contractOf({ paths })).to.throw('merge patch')
  })

  it('leaves such defaults out for a document of others, in choices and circular schemas too', () => {
    const leaf = { type: 'object', properties: { kind: {}, b: { type: 'integer', default: 1 } } }
    const node = { type: 'object', properties: { name: { default: 'a' }, children: { items: reference('Node') } } }
    const schema = {
      properties: {
        choice: {
          oneOf: [reference('Leaf'), reference('Bare')],
          discriminator: { propertyName: 'kind', mapping: { leaf: '#/components/schemas/Leaf' } },
        },
        tree: reference('Node'),
      },
    }
    const requestBody = { content: { 'application/merge-patch+json; charset=utf-8': { schema } } }
    const { operations, schemas, notices } = contractOf(
      {
        paths: { '/x': { patch: { ...operation, requestBody } } },
        components: { schemas: { Leaf: leaf, Bare: { type: 'object' }, Node: node } },
      },
      '3.0',
      foreignReading,
    )
    expect(operations[0]?.body?.media[0]?.schema).to.deep.equal({
      properties: {
        choice: {
          oneOf: [reference('LeafPatch'), reference('Bare')],
          discriminator: {
            propertyName: 'kind',
            mapping: { leaf: '#/components/schemas/LeafPatch', Bare: '#/components/schemas/Bare' },
          },
        },
        tree: reference('NodePatch'),
      },
    })
    expect(schemas.LeafPatch).to.deep.equal({ type: ['object'], properties: { kind: {}, b: { type: ['integer'] } } })
    expect(schemas.NodePatch).to.deep.equal({
      type: ['object'],
      properties: { name: {}, children: { items: reference('NodePatch') } },
    })
    expect(notices.join()).to.match(/patch\/requestBody has a default in a merge patch/)
  })

  it('refuses an operationId that is taken', () => {
    expect(() => contractOf({ paths: { '/x': { get: operation }, '/y': { get: operation } } })).to.throw(
      '`getX` is taken',
    )
  })

  it('notices what has no effect, with its place', () => {
    const header = { name: 'Authorization', in: 'header', schema: { type: 'string' } }
    const { notices } = withOperation({ parameters: [header], callbacks: { done: {} }, itemSchema: {} })
    expect(notices.map((notice) => notice.split(' ').slice(0, 3).join(' '))).to.have.members([
      'test #/paths/~1x/get/parameters/0 is',
      'test #/paths/~1x/get/callbacks are',
      'test #/paths/~1x/get/itemSchema is',
    ])
  })

  it('notices once the body of an error that no problem document fits', () => {
    const json = (schema: object) => ({ description: 'no', content: { 'application/json': { schema } } })
    const own = { type: 'object', required: ['code'], properties: { code: { type: 'string' } } }
    const object = { type: 'object' }
    const errorsOf = (name: string) => ({ type: 'array', items: { ...object, required: [name] } })
    const problem = { type: 'object', required: ['title'], properties: { title: { type: 'string' } } }
    const answers = (responses: object) => ({ responses: { 200: { description: 'ok' }, ...responses } })
    const { notices } = contractOf({
      paths: {
        '/a': {
          get: { operationId: 'a', ...answers({ 400: { $ref: '#/components/responses/Bad' }, 404: json(own) }) },
        },
        '/b': {
          get: { operationId: 'b', ...answers({ 400: { $ref: '#/components/responses/Bad' }, 500: json(problem) }) },
        },
        '/c': {
          put: {
            operationId: 'd',
            ...answers({
              400: json({ ...object, properties: { title: { enum: ['BAD'] } } }),
              500: json({ ...object, properties: { status: { enum: [500] } } }),
            }),
          },
          post: {
            operationId: 'e',
            ...answers({
              // A 401 of the router has no detail, and its violations have no field.
              400: json({ ...object, properties: { errors: errorsOf('field') } }),
              401: json({ ...object, required: ['detail'] }),
              413: json({ ...object, required: ['detail'], properties: { errors: errorsOf('code') } }),
            }),
          },
          get: { operationId: 'c', ...answers({ '4XX': json({ allOf: [own] }), default: json({ type: 'array' }) }) },
        },
      },
      components: { responses: { Bad: json(own) } },
    })
    expect(notices.map((notice) => notice.split(' has a body')[0])).to.have.members([
      'test #/components/responses/Bad',
      'test #/paths/~1c/put/responses/400',
      'test #/paths/~1c/post/responses/400',
      'test #/paths/~1c/post/responses/401',
      'test #/paths/~1c/get/responses/4XX',
      'test #/paths/~1c/get/responses/default',
    ])
  })

  it('lets a body be as large as the files of its lists', () => {
    const file = { type: 'string', format: 'binary', maxLength: 1_000_000 }
    const schema = { properties: { one: file, list: { type: 'array', maxItems: 3, items: file } } }
    const requestBody = { content: { 'multipart/form-data': { schema } } }
    const { operations } = contractOf({ paths: { '/x': { post: { ...operation, requestBody } } } })
    expect(operations[0]?.body?.limit).to.equal(4_065_536)
  })

  it('lets a body be as large as its texts, at any depth, in the longest form that clients send', () => {
    const text = { type: 'string', maxLength: 1_000_000 }
    const ref = { $ref: '#/components/schemas/Big' }
    const Big = { type: 'object', properties: { a: text, again: ref } }
    const limitOf = (type: string, schema: object) => {
      const requestBody = { content: { [type]: { schema } } }
      const paths = { '/x': { post: { ...operation, requestBody } } }
      return contractOf({ paths, components: { schemas: { Big } } }).operations[0]?.body?.limit
    }
    const below = {
      type: 'object',
      properties: { below: { allOf: [{ properties: { b: text } }] }, list: { type: 'array', items: ref } },
    }
    expect(limitOf('application/json', below)).to.equal(12_065_536)
    expect(limitOf('application/json', { anyOf: [{ type: 'object', properties: { c: ref } }] })).to.equal(6_065_536)
    expect(limitOf('application/x-www-form-urlencoded', ref)).to.equal(12_065_536)
    expect(limitOf('multipart/form-data', ref)).to.equal(6_065_536)
    expect(limitOf('text/plain', text)).to.equal(4_065_536)
    expect(limitOf('application/json', { properties: { a: { type: 'string', maxLength: 1e12 } } })).to.equal(
      268_435_456,
    )
  })

  it('keeps the type of a security scheme that is a reference', () => {
    const own = { type: 'http', scheme: 'Bearer' }
    const components = { securitySchemes: { key: { $ref: '#/components/securitySchemes/own' }, own } }
    expect(contractOf({ components }).securitySchemes.key).to.deep.equal({ type: 'http', scheme: 'bearer' })
  })

  it('reads single statuses, ranges of them and the default', () => {
    const responses = (...statuses: string[]) => {
      const responses = Object.fromEntries(statuses.map((status) => [status, { description: '' }]))
      return withOperation({ responses }).operations[0]?.responses.map(({ status }) => status)
    }
    expect(responses('200', '4xx', '5XX', 'default', 'x-more')).to.deep.equal([200, '4XX', '5XX', 'default'])
  })

  describe('for a document of others', () => {
    const foreign = (paths: object) => contractOf({ paths }, '3.0', foreignReading)

    it('names operations that have no name, or none that can be one', () => {
      const { operations } = foreign({
        '/users/{id}': { get: {}, parameters: [{ name: 'id', in: 'path', schema: {} }] },
        '/runs': { get: { operationId: 'actions/list-runs' }, put: { operationId: 'delete' } },
        '/more': { get: { operationId: 'ActionsListRuns' } },
      })
      expect(operations.map(({ operationId }) => operationId)).to.deep.equal([
        'getUsersById',
        'actionsListRuns',
        'delete_',
        'ActionsListRuns2',
      ])
    })

    for (const path of ['/a?b=1', '/a#b', '/a\\b', '/a/../b', '/a/%2E', '/.'])
      it(`notices that no request can reach ${path}, and has no operation of it`, () => {
        const { operations, notices } = foreign({ [path]: { get: { operationId: 'a' } }, '/.well-known': { get: {} } })
        expect(operations.map((one) => one.path)).to.deep.equal(['/.well-known'])
        expect(notices.filter((notice) => /no request can reach it/.test(notice))).to.have.length(1)
      })

    it('answers numbers of any type as JSON, and notices that the schema of text of any type has no effect', () => {
      const responseOf = (schema: object) => {
        const responses = { 200: { description: '', content: { '*/*': { schema } } } }
        const { operations, notices } = foreign({ '/a': { get: { operationId: 'a', responses } } })
        return [
          operations[0]?.responses[0]?.media[0]?.type,
          notices.map((notice) => notice.split(' ').slice(2).join(' ')),
        ]
      }
      const isJson = ['application/json', ['is a range of media types; responses are sent as application/json']]
      for (const type of ['integer', 'boolean', 'object']) expect(responseOf({ type })).to.deep.equal(isJson)
      expect(responseOf({ type: 'string', maxLength: 5 })).to.deep.equal([
        '*/*',
        ['is of */*: bytes; the schema has no effect'],
      ])
      expect(responseOf({ type: 'string', format: 'binary' })).to.deep.equal(['*/*', []])
    })

    it('notices a part that is a file or another value, but neither null nor lists of files', () => {
      const file = { type: 'string', format: 'binary' }
      const readings = (properties: object) => {
        const content = { 'multipart/form-data': { schema: { type: 'object', properties } } }
        const { notices } = foreign({ '/a': { post: { operationId: 'a', requestBody: { content } } } })
        return notices.flatMap((notice) => {
          const [, name, reading] = /properties\/(\w+) .* read as (.*)$/.exec(notice) ?? []
          return name === undefined ? [] : [[name, reading]]
        })
      }
      const list = { type: 'array', items: file }
      expect(readings({ file, list, one: { anyOf: [file, list] }, none: { ...file, nullable: true } })).to.deep.equal(
        [],
      )
      expect(
        readings({
          object: { oneOf: [file, { type: 'object', properties: { url: { type: 'string' } } }] },
          text: { anyOf: [file, { type: 'string', format: 'uri' }] },
        }),
      ).to.deep.equal([
        ['object', 'a file'],
        ['text', 'the other value'],
      ])
    })

    it('notices what it refuses in our own', () => {
      const { operations, notices } = foreign({ '/{kind}/latest': { get: {} }, '/items/{id}': { get: {} } })
      expect(operations.flatMap(({ parameters }) => parameters.map(({ name }) => name))).to.deep.equal(['kind', 'id'])
      expect(notices.filter((notice) => /no operationId/.test(notice))).to.have.length(2)
      expect(notices.filter((notice) => /has no parameter object/.test(notice))).to.have.length(2)
      expect(notices.filter((notice) => /can match the same URL/.test(notice))).to.have.length(1)
    })
  })
})

describe('ambiguousPaths', () => {
  for (const [one, other, isAmbiguous] of [
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
    it(`${isAmbiguous ? 'names' : 'lets pass'} ${one} beside ${other}`, () => {
      const operations = [one, other].map((path, index) => ({ method: `M${index}`, path }))
      expect(ambiguousPaths(operations)).to.deep.equal(isAmbiguous ? [{ one, other }] : [])
    })

  it('leaves operations of one method at one path under two names to doubleRoutes', () => {
    const operations = ['/items/{id}', '/items/{name}', '/items'].map((path) => ({ method: 'GET', path }))
    expect(doubleRoutes(operations)).to.deep.equal([{ method: 'GET', one: '/items/{id}', other: '/items/{name}' }])
    expect(
      doubleRoutes([
        { method: 'GET', path: '/items/{id}' },
        { method: 'PUT', path: '/items/{name}' },
      ]),
    ).to.be.empty
  })
})
