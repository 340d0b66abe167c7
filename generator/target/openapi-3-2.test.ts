import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { foreignReading } from '../model/model.ts'
import { type BothSides, serveToClient } from './client-testing.ts'
import { generateForeign } from './foreign.ts'
import { contractOf } from './testing.ts'

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const integer = { type: 'integer' }
const text = { type: 'string' }
const schemas = {
  Cat: { type: 'object', required: ['kind', 'lives'], properties: { kind: text, lives: integer } },
  Dog: { type: 'object', required: ['kind', 'lives'], properties: { kind: text, lives: text } },
  Other: { type: 'object', properties: { kind: text, name: text } },
  Pet: {
    oneOf: [to('Cat'), to('Dog'), to('Other')],
    discriminator: {
      propertyName: 'kind',
      mapping: { dog: '#/components/schemas/Dog', stone: '#/components/schemas/Other' },
      defaultMapping: '#/components/schemas/Other',
    },
  },
}
const content = { 'application/json': { schema: to('Pet') } }
const echo = (operationId: string) => ({
  operationId,
  requestBody: { required: true, content },
  responses: { 200: { description: 'Done', content } },
})
const form = {
  type: 'object',
  required: ['kind'],
  properties: { kind: text, lives: integer },
}
const querystring = {
  name: 'form',
  in: 'querystring',
  required: true,
  content: { 'application/x-www-form-urlencoded': { schema: form } },
}
const list = { operationId: 'list', parameters: [querystring], responses: { 204: { description: 'Done' } } }
const cookie = (name: string, schema: object, more = {}) => ({ name, in: 'cookie', style: 'cookie', schema, ...more })
const numbers = { type: 'array', items: integer }
const cookies = {
  operationId: 'cookies',
  parameters: [
    cookie('sid', text),
    cookie('each', numbers),
    cookie('joined', numbers, { explode: false }),
    cookie('spread', { type: 'object', properties: { R: integer, G: text } }),
  ],
  responses: { 204: { description: 'Done' } },
}
const paths = {
  '/cookies': { get: cookies },
  '/pets': { get: list, query: echo('search'), additionalOperations: { COPY: echo('copy'), 'M-SEARCH': echo('find') } },
}

describe('OpenAPI 3.2', () => {
  let sides: BothSides
  before(async () => {
    sides = await serveToClient(paths, schemas)
    for (const { operationId } of sides.contract.operations)
      sides.served.handlers[operationId] = async ({ body }) => ({ status: 200, body })
  })
  after(() => sides.served.close())

  it('gives no notice for what is honoured', () => expect(sides.contract.notices).to.deep.equal([]))

  it('has security schemes by their references', () => {
    const securitySchemes = { 'a/b': { type: 'apiKey', in: 'header', name: 'X-Key' } }
    const security = [{ '#/components/securitySchemes/a~1b': [] }]
    const { notices, operations } = contractOf({
      paths: { '/a': { get: { ...list, parameters: [], security } } },
      components: { securitySchemes },
    })
    expect([notices, operations[0]?.security]).to.deep.equal([[], [{ 'a/b': [] }]])
  })

  it('refuses such a reference that is not percent-encoded, with its place', () => {
    const security = [{ '#/components/securitySchemes/%': [] }]
    expect(() => contractOf({ paths: { '/a': { get: { ...list, parameters: [], security } } } })).to.throw(
      '#/paths/~1a/get/security: #/components/securitySchemes/% is not percent-encoded UTF-8',
    )
  })

  it('names an operation without operationId by its method', () => {
    const { responses } = list
    const document = { paths: { '/a': { additionalOperations: { 'M-SEARCH': { responses } } } } }
    const { operations } = contractOf(document, '3.1', foreignReading)
    expect(operations[0]?.operationId).to.equal('mSearchA')
  })

  it('reads the whole query as a form', async () => {
    sides.served.handlers.list = async ({ query }) => {
      sides.received = { query }
      return { status: 204 }
    }
    const query = { form: { kind: 'a cat', lives: 9 } }
    expect(await sides.client.list?.({ query })).to.deep.include({ status: 204 })
    expect(JSON.parse(JSON.stringify(sides.received.query))).to.deep.equal(query)
    expect((await sides.served.ask('GET', '/pets?kind=a+cat&lives=9')).status).to.equal(204)
    for (const search of ['', '?kind=cat&lives=many'])
      expect((await sides.served.ask('GET', `/pets${search}`)).status).to.equal(400)
  })

  it('sends cookies of style cookie as they are, one for each item and member', async () => {
    sides.served.handlers.cookies = async (input) => {
      sides.received = { ...input }
      return { status: 204 }
    }
    const values = { sid: 'a%2F+=', each: [1, 2], joined: [3, 4], spread: { R: 5, G: '%' } }
    expect(await sides.client.cookies?.({ cookies: values })).to.deep.include({ status: 204 })
    expect(JSON.parse(JSON.stringify(sides.received.cookies))).to.deep.equal(values)
    const asked = await sides.served.ask('GET', '/cookies', { headers: { Cookie: 'sid=%zz; each=1; each=2; G=%41' } })
    expect(asked.status).to.equal(204)
    expect(JSON.parse(JSON.stringify(sides.received.cookies))).to.deep.equal({
      sid: '%zz',
      each: [1, 2],
      spread: { G: '%41' },
    })
  })

  for (const sid of ['a b', 'a;b', 'a\nb', 'ä'])
    it(`refuses to send the cookie ${JSON.stringify(sid)} as it is`, async () => {
      const refusal = await sides.client.cookies?.({ cookies: { sid } }).catch((error: unknown) => error)
      expect(refusal).to.be.instanceOf(TypeError).with.property('message').that.matches(/^sid /)
    })

  for (const id of ['search', 'copy', 'find'])
    for (const body of [
      { kind: 'Cat', lives: 9 },
      { kind: 'dog', lives: 'one' },
      { kind: 'stone', name: 'Rock' },
      { kind: 'bird', name: 'Tweety' },
      { name: 'Nobody' },
    ])
      it(`${id} carries ${JSON.stringify(body)} to the handler and back`, async () => {
        expect(await sides.client[id]?.({ body })).to.deep.include({ status: 200, body })
      })

  it('checks what the mapping does not name by the default', async () => {
    const sent = (body: object) =>
      sides.served.ask('QUERY', '/pets', {
        body: JSON.stringify(body),
        headers: { 'Content-Type': 'application/json' },
      })
    for (const body of [
      { kind: 'Cat', lives: 'one' },
      { kind: 'dog', lives: 1 },
      { kind: 'bird', name: 5 },
    ])
      expect((await sent(body)).status, JSON.stringify(body)).to.equal(400)
    expect((await sides.served.ask('DELETE', '/pets')).headers.allow).to.equal(
      'GET, QUERY, COPY, M-SEARCH, HEAD, OPTIONS',
    )
  })

  it('is generated strictly, but for a method that servers cannot read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'openapi-3-2-'))
    const generated = (additionalOperations: object) => {
      const path = { ...paths['/pets'], additionalOperations }
      const info = { title: 'Pets', version: '1.0.0' }
      const document = { openapi: '3.2.0', info, paths: { '/pets': path }, components: { schemas } }
      // A bare name is a component's.
      const text = JSON.stringify(document).replace('g":"#/components/schemas/Other', 'g":"Other')
      writeFileSync(join(folder, 'pets.json'), text)
      generateForeign({ spec: join(folder, 'pets.json'), out: join(folder, 'api'), strict: true }, () => {})
      return readFileSync(join(folder, 'api/notices.txt'), 'utf8')
    }
    try {
      expect(generated(paths['/pets'].additionalOperations)).to.equal('')
      for (const method of ['BREW', 'copy', 'GET', 'CONNECT'])
        expect(() => generated({ [method]: echo('brew') })).to.throw(`additionalOperations/${method} is`)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
