import { expect } from 'chai'
import { type BothSides, serveToClient } from './client-testing.ts'

const positive = { anyOf: [{ type: 'integer', exclusiveMinimum: 0 }, { type: 'string' }] }
const flag = {
  oneOf: [
    { type: 'boolean', enum: [true] },
    { type: 'string', maxLength: 5 },
  ],
}
const many = {
  anyOf: [
    { type: 'integer', minimum: 10 },
    { type: 'array', items: { type: 'integer' } },
  ],
}
const list = { type: 'array', items: positive }
const record = { type: 'object', properties: { p: positive, f: flag } }
const either = {
  anyOf: [{ type: 'object', required: ['a'], properties: { a: { type: 'integer' } } }, { type: 'string' }],
}
const tag = {
  type: 'object',
  properties: { k: { const: 'text' }, v: { anyOf: [{ type: 'number', maximum: 1 }, { type: 'string' }] } },
}
const both = (schema: object) => ({ required: ['a', 'b'], properties: { a: schema, b: schema } })
const pair = { type: 'object', anyOf: [both({ type: 'string', maxLength: 1 }), both({ type: 'integer', minimum: 10 })] }
const text = { properties: { a: { type: 'string' } } }
const when = {
  ...{ type: 'object', properties: { a: positive, b: positive }, if: text },
  // biome-ignore lint/suspicious/noThenProperty: the keyword
  then: { properties: { b: { type: 'string' } } },
  else: { properties: { b: { const: 1 } } },
}

const parameter = (where: string, name: string, schema: object, more = {}) => ({ name, in: where, schema, ...more })
const responses = { 204: { description: 'Done' } }
const form = (type: string) => ({
  requestBody: {
    required: true,
    content: { [type]: { schema: { type: 'object', properties: { positive, flag, many, list, either, pair, when } } } },
  },
  responses,
})
const paths = {
  '/q': {
    get: {
      operationId: 'query',
      responses,
      parameters: [
        parameter('query', 'positive', positive),
        parameter('query', 'flag', flag),
        parameter('query', 'many', many),
        parameter('query', 'list', list),
        parameter('query', 'joined', list, { explode: false }),
        parameter('query', 'piped', list, { style: 'pipeDelimited', explode: false }),
        parameter('query', 'deep', record, { style: 'deepObject' }),
        parameter('query', 'tag', tag, { style: 'deepObject' }),
        parameter('query', 'pair', pair, { style: 'deepObject' }),
        parameter('query', 'when', when, { style: 'deepObject' }),
        parameter('query', 'spread', { type: 'object', properties: { s: positive } }),
      ],
    },
  },
  '/h': {
    get: {
      operationId: 'header',
      responses,
      parameters: [
        parameter('header', 'X-P', positive),
        parameter('header', 'X-L', list),
        parameter('cookie', 'c', positive),
      ],
    },
  },
  ...Object.fromEntries(
    ['simple', 'label', 'matrix'].map((style) => [
      `/${style}/{p}`,
      {
        get: {
          operationId: style,
          responses,
          parameters: [parameter('path', 'p', positive, { style, required: true })],
        },
      },
    ]),
  ),
  '/form': { post: { operationId: 'form', ...form('application/x-www-form-urlencoded') } },
  '/parts': { post: { operationId: 'parts', ...form('multipart/form-data') } },
  '/text': {
    post: {
      operationId: 'text',
      requestBody: { required: true, content: { 'text/plain': { schema: positive } } },
      responses,
    },
  },
}

describe('A text that may be several values', () => {
  let sides: BothSides
  before(async () => {
    sides = await serveToClient(paths)
  })
  after(() => sides.served.close())

  const asked: [path: string, group: string, value: unknown, headers?: Record<string, string>][] = [
    ['/q?positive=7', 'query', { positive: 7 }],
    ['/q?positive=0', 'query', { positive: '0' }],
    ['/q?flag=true', 'query', { flag: true }],
    ['/q?flag=false', 'query', { flag: 'false' }],
    ['/q?many=12', 'query', { many: 12 }],
    ['/q?many=9', 'query', { many: [9] }],
    ['/q?list=0&list=4&list=-1', 'query', { list: ['0', 4, '-1'] }],
    ['/q?joined=0,4', 'query', { joined: ['0', 4] }],
    ['/q?piped=0%7C4', 'query', { piped: ['0', 4] }],
    ['/q?deep[p]=0&deep[f]=false', 'query', { deep: { p: '0', f: 'false' } }],
    ['/q?tag[k]=text&tag[v]=2', 'query', { tag: { k: 'text', v: '2' } }],
    ['/q?pair[a]=12&pair[b]=34', 'query', { pair: { a: 12, b: 34 } }],
    ['/q?pair[a]=5&pair[b]=6', 'query', { pair: { a: '5', b: '6' } }],
    ['/q?when[a]=5&when[b]=1', 'query', { when: { a: 5, b: 1 } }],
    ['/q?when[a]=5&when[b]=6', 'query', { when: { a: '5', b: '6' } }],
    ['/q?s=0', 'query', { spread: { s: '0' } }],
    ['/h', 'headers', { 'X-P': '0', 'X-L': ['0', 5] }, { 'X-P': '0', 'X-L': '0, 5' }],
    ['/h', 'cookies', { c: '0' }, { Cookie: 'c=0' }],
    ['/simple/0', 'path', { p: '0' }],
    ['/label/.0', 'path', { p: '0' }],
    ['/matrix/;p=0', 'path', { p: '0' }],
  ]
  for (const [path, group, value, headers = {}] of asked)
    it(`is the value that its schema accepts: ${path} ${Object.values(headers).join(' ')}`, async () => {
      const { status, body } = await sides.served.ask('GET', path, { headers })
      expect([status, body]).to.deep.equal([204, ''])
      expect(sides.received[group]).to.deep.equal(value)
    })

  const values = { positive: '0', flag: 'false', many: [9], list: ['0', 3], either: '{no JSON' }
  it('is that value in a form and in parts', async () => {
    const fields = 'positive=0&flag=false&many=9&list=0&list=3&either=%7Bno+JSON'
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const urlencoded = await sides.served.ask('POST', '/form', { headers, body: fields })
    expect([urlencoded.status, urlencoded.body]).to.deep.equal([204, ''])
    expect(sides.received.body).to.deep.equal(values)

    const parts = new FormData()
    for (const [name, text] of new URLSearchParams(fields)) parts.append(name, text)
    const multipart = await sides.served.ask('POST', '/parts', { body: parts })
    expect([multipart.status, multipart.body]).to.deep.equal([204, ''])
    expect(sides.received.body).to.deep.equal(values)
  })

  it('is that value where it is the body', async () => {
    const headers = { 'Content-Type': 'text/plain' }
    expect((await sides.served.ask('POST', '/text', { headers, body: '0' })).status).to.equal(204)
    expect(sides.received.body).to.equal('0')
  })

  it('arrives as a client sends it', async () => {
    const query = { positive: '0', flag: 'false', list: ['0', 4], deep: { p: '-1' } }
    expect((await sides.client.query?.({ query }))?.status).to.equal(204)
    expect(sides.received.query).to.deep.equal(query)
  })

  it('is refused where no reading is accepted, by its preferred one', async () => {
    const { status, body } = await sides.served.ask('GET', '/q?positive=0&flag=no-flag&many=a')
    expect(status).to.equal(400)
    const { errors } = JSON.parse(body) as { errors: { name: string }[] }
    expect(errors.map(({ name }) => name)).to.deep.equal(['flag', 'many'])
  })
})
