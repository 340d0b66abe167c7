import { expect } from 'chai'
import { serveToClient } from './client-testing.ts'

const self = { $ref: '#/components/schemas/Self' }
const integer = { type: 'integer' }
const end = { type: 'object', required: ['n'], properties: { n: integer } }
const object = (properties: object, required: readonly string[] = ['in']) => ({ type: 'object', required, properties })

/** Recursive schemas that ask about one value several times, with a value of one more level. */
const recursive: Record<string, { schema: object; around: (inside: unknown) => unknown }> = {
  'branches of oneOf with a common member': {
    schema: { oneOf: [end, object({ in: self }), object({ in: self, x: integer }, ['in', 'x'])] },
    around: (inside) => ({ in: inside }),
  },
  'branches of oneOf that differ in the end': {
    schema: {
      oneOf: [end, object({ in: self, x: integer }), object({ in: self, x: { type: 'string' } }, ['in', 'x'])],
    },
    around: (inside) => ({ in: inside, x: 'text' }),
  },
  'branches of anyOf': {
    schema: { anyOf: [end, object({ in: self, x: integer }), object({ in: self })] },
    around: (inside) => ({ in: inside, x: 1 }),
  },
  'branches by another component': {
    schema: { anyOf: [end, { $ref: '#/components/schemas/Other' }, object({ in: self, y: integer })] },
    around: (inside) => ({ in: inside }),
  },
  'branches with a tag': {
    schema: {
      oneOf: [end, object({ in: self, k: { const: 'a' } }, ['k']), object({ in: self, k: { const: 'b' } }, ['k'])],
    },
    around: (inside) => ({ in: inside, k: 'b' }),
  },
  'two parts': {
    schema: { allOf: [object({ in: self, n: integer }, []), object({ in: self, n: integer }, [])] },
    around: (inside) => ({ in: inside }),
  },
  'a condition': {
    schema: {
      ...object({ in: self, n: integer }, []),
      if: { properties: { in: self } },
      else: { properties: { n: integer } },
    },
    around: (inside) => ({ in: inside }),
  },
  'not within not': {
    schema: { ...object({ in: self, n: integer }, []), not: { not: { properties: { in: self } } } },
    around: (inside) => ({ in: inside }),
  },
  'a property and a pattern': {
    schema: { ...object({ in: self, n: integer }, []), patternProperties: { '^i': self } },
    around: (inside) => ({ in: inside }),
  },
  defaults: {
    schema: {
      anyOf: [
        end,
        object({ in: self, d: { type: 'integer', default: 1 } }),
        object({ in: self, x: { type: 'integer', default: 2 } }),
      ],
    },
    around: (inside) => ({ in: inside, d: 1, x: 2 }),
  },
  'unevaluated members': {
    schema: {
      oneOf: [end, object({ in: self }), object({ in: self, x: integer }, ['in', 'x'])],
      unevaluatedProperties: false,
    },
    around: (inside) => ({ in: inside }),
  },
  lists: {
    schema: {
      oneOf: [
        end,
        { type: 'array', items: self },
        { type: 'array', minItems: 2, items: { anyOf: [self, { type: 'null' }] } },
      ],
    },
    around: (inside) => [inside],
  },
}

const content = { 'application/json': { schema: self } }
const paths = {
  '/a': {
    post: {
      operationId: 'send',
      requestBody: { required: true, content },
      responses: { 200: { description: 'Done', content } },
    },
  },
}

/** A value of many levels; the router refuses more than 64. */
function nested(around: (inside: unknown) => unknown, last: unknown): unknown {
  let value = last
  for (let level = 0; level < 60; level++) value = around(value)
  return value
}

describe('Recursive schemas that ask about one value several times', () => {
  for (const [what, { schema, around }] of Object.entries(recursive))
    it(`serve a value of 60 levels without doubling: ${what}`, async () => {
      const other = object({ in: self, z: integer })
      const { served, client } = await serveToClient(paths, { Self: schema, Other: other })
      try {
        served.handlers.send = async ({ body }) => ({ status: 200, body })
        const value = nested(around, { n: 1 })
        const response = await client.send?.({ body: value })
        expect((response as unknown as { body: unknown }).body).to.deep.equal(value)

        // One fault at the end, which every level finds again.
        const headers = { 'Content-Type': 'application/json' }
        const fault = await served.ask('POST', '/a', { body: JSON.stringify(nested(around, { n: 'a' })), headers })
        expect(fault.status).to.equal(400)

        // A response with the same fault.
        served.handlers.send = async () => ({ status: 200, body: nested(around, { n: 'a' }) })
        expect((await served.ask('POST', '/a', { body: '{"n":1}', headers })).status).to.equal(500)
      } finally {
        served.close()
      }
    })
})
