import { expect } from 'chai'
import fc from 'fast-check'
import { type Answer, type GeneratedServer, type Sent, serveGenerated } from '../../target/server-testing.ts'
import { contractOf } from '../../target/testing.ts'

const text = { type: 'string', maxLength: 3, pattern: '^[a-c]+$' }
const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: {
    name: text,
    code: { type: 'string', pattern: '^[A-Z]+$', 'x-pattern-message': 'capital letters, such as ABC' },
    one: { type: 'string', minLength: 1, maxLength: 2 },
    count: { type: 'integer', minimum: 1, multipleOf: 2 },
    day: { type: 'string', format: 'date' },
    kind: { type: 'string', enum: Array.from({ length: 30 }, (_, index) => `kind-${index}`) },
    'a/b~c': { type: 'object', properties: { 'd/e': { type: 'integer' } } },
    list: { type: 'array', maxItems: 2, uniqueItems: true, items: text },
    byName: { type: 'object', additionalProperties: { type: 'integer' } },
    either: {
      oneOf: ['x', 'y'].map((name) => ({
        type: 'object',
        required: [name],
        properties: { [name]: { type: 'integer' } },
      })),
    },
  },
}
const parameters = [
  { name: 'id', in: 'path', required: true, schema: { type: 'integer' } },
  { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 10 } },
  { name: 'filter', in: 'query', content: { 'application/json': { schema: { type: 'object', required: ['a'] } } } },
  { name: 'X-Tag', in: 'header', schema: { type: 'array', items: { type: 'integer' } } },
  { name: 'session', in: 'cookie', schema: text },
]
const contract = contractOf({
  paths: {
    '/things/{id}': {
      post: {
        operationId: 'postThing',
        'x-max-bytes': 2_000_000,
        parameters,
        requestBody: {
          content: {
            'application/json': { schema },
            'application/x-www-form-urlencoded': { schema },
            'multipart/form-data': {
              schema: {
                ...schema,
                properties: { ...schema.properties, file: { type: 'string', format: 'binary', minLength: 1_000 } },
              },
              encoding: { file: { contentType: 'image/png' } },
            },
            'text/plain': { schema: text },
          },
        },
        responses: { 204: { description: '' } },
      },
    },
  },
})

describe('violations', () => {
  let served: GeneratedServer
  before(async () => {
    served = await serveGenerated(contract)
    served.handlers.postThing = async () => ({ status: 204 })
  })
  after(() => served.close())

  const post = (body: unknown, path = '/things/1', headers: Record<string, string> = {}): Promise<Answer> =>
    served.ask('POST', path, {
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...headers },
    })
  const violationsOf = ({ body }: Answer): Record<string, string>[] => JSON.parse(body).errors

  it('of path, query, headers, cookies and body are told together', async () => {
    const answer = await post({ name: 'x' }, '/things/one?limit=11&other=1&filter=%7B%7D', {
      'X-Tag': '1,b',
      Cookie: 'session=long',
    })
    expect(
      violationsOf(answer).map(
        (violation) => `${violation.in} ${violation.pointer ?? violation.name}: ${violation.code}`,
      ),
    ).to.have.members([
      'path id: type',
      'query limit: maximum',
      'query other: unknown',
      'query filter: required',
      'header X-Tag: type',
      'cookie session: maxLength',
      'cookie session: pattern',
      'body /name: pattern',
    ])
  })

  const wordings: [what: string, member: object, violation: Record<string, string>][] = [
    [
      'a name with / and ~',
      { 'a/b~c': { 'd/e': 'x' } },
      { pointer: '/a~1b~0c/d~1e', code: 'type', expected: 'integer' },
    ],
    ['too short a text', { one: '' }, { pointer: '/one', code: 'minLength', expected: 'at least 1 character' }],
    ['too long a text', { one: 'abc' }, { pointer: '/one', code: 'maxLength', expected: 'at most 2 characters' }],
    ['too small a number', { count: 0 }, { pointer: '/count', code: 'minimum', expected: 'at least 1' }],
    ['a number between steps', { count: 3 }, { pointer: '/count', code: 'multipleOf', expected: 'a multiple of 2' }],
    ['no day', { day: '2025-02-30' }, { pointer: '/day', code: 'format', expected: 'YYYY-MM-DD' }],
    [
      'a pattern without words',
      { list: ['x'] },
      { pointer: '/list/0', code: 'pattern', expected: 'text that matches ^[a-c]+$' },
    ],
    [
      'a pattern with words of the contract',
      { code: 'abc' },
      { pointer: '/code', code: 'pattern', expected: 'capital letters, such as ABC' },
    ],
    ['too many items', { list: ['a', 'b', 'c'] }, { pointer: '/list', code: 'maxItems', expected: 'at most 2' }],
    ['equal items', { list: ['a', 'a'] }, { pointer: '/list', code: 'uniqueItems', expected: 'different items' }],
    ['a choice that nothing fits', { either: { x: 'y' } }, { pointer: '/either', code: 'oneOf' }],
  ]
  for (const [what, member, violation] of wordings)
    it(`say where and what is right: ${what}`, async () => {
      const [first, ...others] = violationsOf(await post({ name: 'a', ...member }))
      expect(others).to.deep.equal([])
      expect(first).to.deep.include({ in: 'body', ...violation })
      expect(first?.detail).to.match(/^[A-Z][^:]+$/)
    })

  it('list the first of many values that are known, and tell how many more there are', async () => {
    const [violation] = violationsOf(await post({ name: 'a', kind: 'x' }))
    expect(violation?.expected).to.match(/^kind-0, .*kind-19 and 10 more$/)
  })

  it('keep to a length, whatever names a request has', async () => {
    const long = 'n'.repeat(100_000)
    const answer = await post({ name: 'a', [long]: 1, byName: { [long]: 'x' } }, `/things/1?${'q'.repeat(5_000)}=1`)
    expect(violationsOf(answer).map(({ pointer, name }) => pointer ?? name)).to.have.members([
      '',
      '/byName',
      'q'.repeat(200),
    ])
    expect(answer.body.length).to.be.lessThan(2_000)
  })

  it('are collected up to a number, however many there are', async () => {
    const many = Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`p${index}`, 1]))
    const answer = await post({ name: 'a', ...many })
    expect(violationsOf(answer)).to.have.length(50)
    expect(JSON.parse(answer.body).detail).to.equal('The request has at least 50 errors')
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' }
    const fields = await served.ask('POST', '/things/1', { body: 'a&'.repeat(500_000), headers: form })
    expect(violationsOf(fields).map(({ code, expected }) => [code, expected])).to.deep.equal([
      ['maxProperties', 'at most 1000'],
    ])
  })

  // Upper and lower case and no word of any answer, so that it is found wherever a value would be repeated.
  const secret = fc.stringMatching(/^Zq[0-9A-F]{10}$/)
  const values = (text: string): unknown[] => [
    text,
    [text],
    { x: text },
    { y: [text] },
    Number.parseInt(text.slice(2), 16) + 0.5,
  ]
  const spread = fc.record({ secret, pick: fc.infiniteStream(fc.nat({ max: 4 })) })

  it('never repeat a value, in whichever part of a request it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        spread,
        fc.constantFrom('json', 'broken', 'form', 'parts', 'text'),
        async ({ secret, pick }, kind) => {
          const value = () => values(secret)[pick.next().value ?? 0]
          const members = Object.fromEntries(Object.keys(schema.properties).map((name) => [name, value()]))
          const answer = await served.ask(
            'POST',
            `/things/${secret}?limit=${secret}&filter=${secret}&other=${secret}`,
            {
              ...bodyOf(kind, secret, members),
            },
          )
          expect(answer.status).to.equal(400)
          for (const trace of [secret, secret.toLowerCase(), String(Number.parseInt(secret.slice(2), 16))])
            expect(answer.body).not.to.include(trace)
        },
      ),
      { numRuns: 60 },
    )
  })

  function bodyOf(kind: string, secret: string, members: Record<string, unknown>): Sent {
    const own = { 'X-Tag': secret, Cookie: `session=${secret}`, Accept: secret }
    const typed = (type: string, body: string): Sent => ({
      body,
      headers: { ...own, 'Content-Type': `${type}; note=${secret}` },
    })
    switch (kind) {
      case 'json':
        return typed('application/json', JSON.stringify(members))
      case 'broken':
        return typed('application/json', `{"name":"${secret}`)
      case 'text':
        return typed('text/plain', secret)
      case 'form':
        return typed(
          'application/x-www-form-urlencoded',
          Object.keys(members)
            .map((name) => `${encodeURIComponent(name)}=${secret}`)
            .join('&'),
        )
      default: {
        const form = new FormData()
        for (const [name, value] of Object.entries(members))
          form.append(name, typeof value === 'string' ? value : JSON.stringify(value))
        form.append('file', new Blob([secret], { type: `text/${secret}` }), `${secret}.png`)
        return { body: form, headers: own }
      }
    }
  }
})
