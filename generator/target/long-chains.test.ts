import { expect } from 'chai'
import { type BothSides, serveToClient } from './client-testing.ts'
import { contractOf } from './testing.ts'

type Link = (next: { $ref: string }, index: number) => object

const to = (index: number) => ({ $ref: `#/components/schemas/A${index}` })
const last = { type: 'object', properties: { end: { type: 'string', default: 'reached' } } }

/** Components of which each refers to the next one. */
function chain(length: number, link: Link): Record<string, object> {
  const links = Array.from({ length }, (_, index) => [`A${index}`, link(to(index + 1), index)])
  return { ...Object.fromEntries(links), [`A${length}`]: last }
}

/** Ways into a value. */
const inward: Record<string, Link> = {
  properties: (next) => ({ type: 'object', properties: { in: next } }),
  items: (next) => ({ type: 'array', items: next }),
  additionalProperties: (next) => ({ type: 'object', additionalProperties: next }),
  'two properties': (next) => ({ type: 'object', properties: { in: next, other: next } }),
  'branches with properties': (next) => ({
    oneOf: [
      { type: 'object', required: ['in'], properties: { in: next } },
      { type: 'object', required: ['other'], properties: { other: next } },
    ],
  }),
}

/** Ways that stay at a value. */
const beside: Record<string, Link> = {
  $ref: (next) => next,
  allOf: (next, index) => ({ allOf: [next, { properties: { [`p${index}`]: { type: 'integer' } } }] }),
  oneOf: (next, index) => ({ oneOf: [next, { type: 'object', required: [`q${index}`] }] }),
  anyOf: (next) => ({ anyOf: [next, { type: 'null' }] }),
  'subtypes of subtypes': (next, index) => ({
    allOf: [next],
    type: 'object',
    properties: { [`p${index}`]: { type: 'integer' } },
  }),
}

const content = (schema: object) => ({ 'application/json': { schema } })
/** @param near the schema of the bodies of `send` */
const pathsTo = (schema: object, near = schema) => ({
  '/a': {
    post: {
      operationId: 'send',
      requestBody: { required: true, content: content(near) },
      responses: { 200: { description: 'Done', content: content(near) }, 204: { description: 'Done' } },
    },
  },
  '/whole': {
    post: {
      operationId: 'whole',
      requestBody: { required: true, content: content(schema) },
      responses: { 200: { description: 'Done', content: content(schema) } },
    },
  },
  '/form': {
    post: {
      operationId: 'form',
      requestBody: {
        required: true,
        content: {
          'multipart/form-data': { schema: { type: 'object', properties: { a: schema } } },
          'application/x-www-form-urlencoded': { schema: { type: 'object', properties: { a: schema } } },
        },
      },
      responses: { 204: { description: 'Done' } },
    },
  },
  '/query': {
    get: {
      operationId: 'query',
      parameters: [
        { in: 'query', name: 'deep', style: 'deepObject', schema },
        { in: 'query', name: 'json', content: content(schema) },
      ],
      responses: { 204: { description: 'Done' } },
    },
  },
})

/** The levels of a value; the router refuses deeper ones. */
const LEVELS = 63

/** A value of so many levels, and what reaches its end. */
function nested(way: string): { value: unknown; end: (value: unknown) => unknown } {
  let value: unknown = {}
  for (let level = 0; level < LEVELS; level++) value = way === 'items' ? [value] : { in: value }
  return {
    value,
    end: (whole) => {
      let inside = whole
      for (let level = 0; level < LEVELS; level++)
        inside = Array.isArray(inside) ? inside[0] : (inside as { in: unknown } | undefined)?.in
      return inside
    },
  }
}

describe('Long chains of components', () => {
  for (const [way, link] of Object.entries(inward))
    describe(`by ${way}`, () => {
      let sides: BothSides
      before(async () => {
        sides = await serveToClient(pathsTo(to(0), to(5_000 - LEVELS)), chain(5_000, link))
      })
      after(() => sides?.served.close())

      it('are generated, and a value of 64 levels goes both ways', async () => {
        const { value, end } = nested(way)
        sides.served.handlers.send = async ({ body }) => ({ status: 200, body })
        const response = await sides.client.send?.({ body: value })
        expect(response?.status).to.equal(200)
        expect(end((response as unknown as { body: unknown }).body)).to.deep.equal({ end: 'reached' })
      })
    })

  for (const [way, link] of Object.entries(beside)) {
    it(`are generated for 250 components of one value by ${way}`, async () => {
      const sides = await serveToClient(pathsTo(to(0)), chain(250, link))
      try {
        const response = await sides.client.send?.({ body: { end: 'here' } })
        expect(response?.status).to.equal(204)
        expect(sides.received.body).to.have.property('end', 'here')
      } finally {
        sides.served.close()
      }
    })

    it(`are refused for 5,000 components of one value by ${way}`, () => {
      const document = { paths: pathsTo(to(0)), components: { schemas: chain(5_000, link) } }
      expect(() => contractOf(document, '3.1')).to.throw(
        '#/components/schemas/A0: applies 5001 components to one value, each by way of another (A0 -> A1 -> A2 -> A3 -> …); at most 256',
      )
    })
  }
})
