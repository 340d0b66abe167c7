import { expect } from 'chai'
import { type BothSides, serveToClient } from './client-testing.ts'

const text = { type: 'string', maxLength: 2_000_000 }
const Big = { type: 'object', properties: { text } }
const big = { $ref: '#/components/schemas/Big' }
const [json, urlencoded, multipart] = ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data']
const schemas = {
  nested: [json, { type: 'object', properties: { below: big } }],
  listed: [json, { type: 'object', properties: { list: { type: 'array', items: big } } }],
  chosen: [json, { anyOf: [{ type: 'integer' }, big] }],
  fields: [urlencoded, Big],
  parts: [multipart, Big],
  jsonPart: [multipart, { type: 'object', properties: { below: big } }],
} as const
/** 4 bytes in UTF-8, 12 in a URL-encoded form; the control character has 6 in JSON. */
const texts = { latin: 'x', emoji: '😀', control: '\u0001' }

describe('the longest texts that a contract allows', () => {
  let sides: BothSides
  before(async () => {
    const paths = Object.entries(schemas).map(([operationId, [type, schema]]) => {
      const requestBody = { content: { [type]: { schema } } }
      return [`/${operationId}`, { post: { operationId, requestBody, responses: { 204: { description: 'Done' } } } }]
    })
    sides = await serveToClient(Object.fromEntries(paths), { Big })
    for (const id of Object.keys(schemas)) sides.served.handlers[id] = async () => ({ status: 204 })
  })
  after(() => sides.served.close())

  const bodyOf = (id: keyof typeof schemas, long: string): object => {
    if (id === 'nested' || id === 'jsonPart') return { below: { text: long } }
    return id === 'listed' ? { list: [{ text: long }] } : { text: long }
  }
  for (const id of Object.keys(schemas) as (keyof typeof schemas)[])
    for (const [name, character] of Object.entries(texts))
      it(`arrive: ${name}, ${id}`, async () => {
        const answer = await sides.client[id]?.({ body: bodyOf(id, character.repeat(2_000_000)) })
        expect(answer?.status).to.equal(204)
      })
})
