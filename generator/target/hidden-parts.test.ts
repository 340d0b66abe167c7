import { expect } from 'chai'
import { type GeneratedServer, serveGenerated } from './server-testing.ts'
import { contractOf } from './testing.ts'

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: object, ...required: string[]) => ({ type: 'object', properties, required })
const id = { type: 'integer', readOnly: true }
const pin = { type: 'string', writeOnly: true }
const n = { type: 'integer' }
const schemas = {
  Hidden: object({ id, pin }),
  Listing: object({ n }, 'id', 'pin', 'n'),
  Inner: { allOf: [ref('Listing')], dependentRequired: { n: ['id'] } },
  A: object({ kind: { const: 'a' }, a: { type: 'integer', default: 1 } }, 'kind', 'id', 'pin'),
  B: object({ kind: { const: 'b' } }, 'kind', 'id', 'pin'),
  False: { type: 'string', readOnly: false },
  // Lists `id`, which it declares as its own: nothing of the parts' properties is hidden.
  Plain: object({ id: n }, 'id'),
}
const tagged = { oneOf: [ref('A'), ref('B')], discriminator: { propertyName: 'kind' } }

/** Bodies with and without what the schema requires of requests, and of responses. */
const cases: Record<string, { schema: object; good: object; bad?: object; answer: object; badAnswer?: object }> = {
  parts: {
    schema: { allOf: [ref('Hidden'), ref('Listing')] },
    ...{ good: { n: 1, pin: 'p' }, bad: { n: 1 }, answer: { n: 1, id: 1 }, badAnswer: { n: 1 } },
  },
  inner: {
    schema: { allOf: [ref('Hidden'), ref('Inner')] },
    ...{ good: { n: 1, pin: 'p' }, bad: { n: 1 }, answer: { n: 1, id: 1 }, badAnswer: { n: 1 } },
  },
  branches: {
    schema: { ...object({ id, pin }), oneOf: [ref('A'), ref('B')] },
    ...{ good: { kind: 'b', pin: 'p' }, bad: { kind: 'b' }, answer: { kind: 'b', id: 1 }, badAnswer: { kind: 'b' } },
  },
  tags: {
    schema: { ...object({ id, pin }), ...tagged },
    ...{ good: { kind: 'b', pin: 'p' }, bad: { kind: 'b' }, answer: { kind: 'b', id: 1 }, badAnswer: { kind: 'b' } },
  },
  either: {
    schema: { ...object({ id, n }), anyOf: [{ required: ['id'] }, { required: ['n'] }] },
    ...{ good: {}, answer: { n: 1 }, badAnswer: {} },
  },
  word: {
    schema: object({ id: { allOf: [ref('False'), { readOnly: true }] } }, 'id'),
    ...{ good: {}, answer: { id: 'a' }, badAnswer: {} },
  },
  others: {
    schema: { oneOf: [object({ kind: { const: 'a' }, id }, 'kind', 'id'), { allOf: [ref('Plain'), ref('B')] }] },
    ...{ good: { kind: 'a' }, bad: { kind: 'b', pin: 'p' }, answer: { kind: 'a', id: 1 } },
  },
}

describe('a property that only the other side sends', () => {
  let served: GeneratedServer
  before(async () => {
    const paths = Object.entries(cases).map(([operationId, { schema }]) => {
      const content = { 'application/json': { schema } }
      const responses = { 200: { description: 'Done', content } }
      return [`/${operationId}`, { post: { operationId, requestBody: { required: true, content }, responses } }]
    })
    served = await serveGenerated(contractOf({ components: { schemas }, paths: Object.fromEntries(paths) }, '3.1'))
  })
  after(() => served.close())

  for (const [operationId, { good, bad, answer, badAnswer }] of Object.entries(cases))
    it(`is not required of this side, whichever part lists it: ${operationId}`, async () => {
      const ask = (body: object, answered: object) => {
        served.handlers[operationId] = async () => ({ status: 200, body: answered })
        const headers = { 'Content-Type': 'application/json' }
        return served.ask('POST', `/${operationId}`, { body: JSON.stringify(body), headers })
      }
      const { status, body } = await ask(good, answer)
      expect([status, JSON.parse(body)]).to.deep.equal([200, answer])
      if (bad) expect((await ask(bad, answer)).status).to.equal(400)
      if (badAnswer) expect((await ask(good, badAnswer)).status).to.equal(500)
    })

  it('is taken out of a branch, and the defaults of the branch are filled in', async () => {
    let got: unknown
    served.handlers.branches = async ({ body }) => {
      got = body
      return { status: 204 }
    }
    const body = JSON.stringify({ kind: 'a', pin: 'p', id: 7 })
    await served.ask('POST', '/branches', { body, headers: { 'Content-Type': 'application/json' } })
    expect(got).to.deep.equal({ kind: 'a', pin: 'p', a: 1 })
  })
})
