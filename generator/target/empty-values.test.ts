import { expect } from 'chai'
import { type BothSides, serveToClient } from './client-testing.ts'

const object = { type: 'object', properties: { a: { type: 'integer' } } }
const open = { type: 'object', additionalProperties: { type: 'string' } }
const strict = { ...object, required: ['a'] }
const [urlencoded, text, binary] = ['application/x-www-form-urlencoded', 'text/plain', 'application/octet-stream']
const done = { 204: { description: 'Done' } }

const parameters = { exploded: object, open, filled: { ...object, properties: { a: { type: 'integer', default: 3 } } } }
const groups = { query: 'query', cookie: 'cookies' } as const
const kinds = [
  ['query', 'query', undefined],
  ['cookie', 'cookie', undefined],
  ['deepObject', 'query', 'deepObject'],
] as const
const bodies = {
  lax: [urlencoded, object],
  strict: [urlencoded, strict],
  number: [text, { type: 'integer' }],
  anyText: [text, { type: 'string' }],
  file: [binary, { type: 'string', format: 'binary' }],
  largeFile: [binary, { type: 'string', format: 'binary', minLength: 1 }],
} as const

describe('values and bodies of nothing', () => {
  let sides: BothSides
  before(async () => {
    const asked = kinds.flatMap(([kind, where, style]) =>
      Object.entries(parameters).flatMap(([name, schema]) =>
        [true, false].map((required) => [
          `/${kind}/${name}/${required}`,
          {
            get: {
              operationId: `${kind}_${name}_${required}`,
              parameters: [{ name: 'f', in: where, required, schema, ...(style ? { style } : {}) }],
              responses: done,
            },
          },
        ]),
      ),
    )
    const strictly = kinds.map(([kind, where, style]) => [
      `/${kind}/strict`,
      {
        get: {
          operationId: `${kind}_strict`,
          parameters: [{ name: 'f', in: where, required: true, schema: strict, ...(style ? { style } : {}) }],
          responses: done,
        },
      },
    ])
    const sent = Object.entries(bodies).map(([name, [type, schema]]) => [
      `/${name}`,
      { post: { operationId: name, requestBody: { content: { [type]: { schema } } }, responses: done } },
    ])
    sides = await serveToClient(Object.fromEntries([...asked, ...strictly, ...sent]))
    for (const name of ['file', 'largeFile'])
      sides.served.handlers[name] = async ({ body }) => {
        sides.received = { body: body === undefined ? undefined : 'a stream' }
        return { status: 204 }
      }
  })
  after(() => sides.served.close())

  for (const [kind, where] of kinds)
    for (const name of Object.keys(parameters)) {
      it(`an empty object arrives where the parameter is required: ${name} in ${kind}`, async () => {
        await sides.client[`${kind}_${name}_true`]?.({ [groups[where]]: { f: {} } })
        expect(sides.received[groups[where]]).to.deep.equal({ f: name === 'filled' ? { a: 3 } : {} })
      })
      it(`an empty object is refused where absence means none: ${name} in ${kind}`, async () => {
        const error = await sides.client[`${kind}_${name}_false`]?.({ [groups[where]]: { f: {} } }).catch(
          (thrown: unknown) => thrown,
        )
        expect(String(error)).to.include('f is empty')
      })
    }

  for (const [kind, where] of kinds)
    it(`the schema of a required object decides whether it may be empty: ${kind}`, async () => {
      const { status, body } = await sides.served.ask('GET', `/${kind}/strict`)
      expect([status, JSON.parse(body).errors[0].code]).to.deep.equal([400, 'required'])
      const sent = sides.client[`${kind}_strict`]?.({ [groups[where]]: { f: {} } })
      expect(await sent?.catch((thrown: unknown) => thrown)).to.have.property('status', 400)
    })

  const zero: readonly [name: keyof typeof bodies, expected: unknown][] = [
    ['lax', {}],
    ['strict', undefined],
    ['number', undefined],
    ['anyText', ''],
    ['file', 'a stream'],
    ['largeFile', undefined],
  ]
  for (const [name, expected] of zero)
    for (const chunked of [false, true])
      it(`zero bytes of an optional body are ${expected === undefined ? 'no body' : 'content'}: ${name}${chunked ? ', chunked' : ''}`, async () => {
        const sent = { body: '', chunked, headers: { 'Content-Type': bodies[name][0] } }
        const { status, body } = await sides.served.ask('POST', `/${name}`, sent)
        expect([status, body]).to.deep.equal([204, ''])
        expect(sides.received.body).to.deep.equal(expected)
      })
})
