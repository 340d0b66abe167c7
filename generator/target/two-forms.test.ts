import { expect } from 'chai'
import { type BothSides, serveToClient } from './client-testing.ts'

const integers = { type: 'array', items: { type: 'integer' } }
const schema = {
  type: 'object',
  properties: {
    tree: { type: ['object', 'null'], properties: { a: { type: 'integer' } } },
    list: integers,
    either: { anyOf: [integers, { type: 'null' }, { type: 'integer' }] },
    deep: { type: 'object', properties: { b: { type: 'string' } } },
  },
}
const [urlencoded, multipart] = ['application/x-www-form-urlencoded', 'multipart/form-data']
const own = {
  [urlencoded]: { schema, encoding: { list: { explode: false }, deep: { style: 'deepObject' } } },
  [multipart]: { schema, encoding: { tree: { contentType: 'application/vnd.tree+json' } } },
}
const operation = (operationId: string, types: readonly string[]) => ({
  post: {
    operationId,
    requestBody: { content: Object.fromEntries(types.map((type) => [type, own[type as keyof typeof own]])) },
    responses: { 204: { description: 'Done' } },
  },
})

describe('an operation that takes two types of forms, each with encodings of its own', () => {
  let sides: BothSides
  before(async () => {
    sides = await serveToClient({
      '/fields': operation('fieldsFirst', [urlencoded, multipart]),
      '/parts': operation('partsFirst', [multipart, urlencoded]),
    })
  })
  after(() => sides.served.close())

  const body = { tree: { a: 1 }, list: [1, 2], either: [1, 2], deep: { b: 'x' } }
  for (const id of ['fieldsFirst', 'partsFirst'])
    for (const contentType of [urlencoded, multipart])
      it(`is sent as it is read: ${contentType} of ${id}`, async () => {
        await sides.client[id]?.({ body, contentType })
        expect(sides.received.body).to.deep.equal(body)
        const error = await sides.client[id]?.({ body: { either: null }, contentType }).catch(
          (thrown: unknown) => thrown,
        )
        if (contentType === urlencoded) expect(String(error)).to.include('either is null')
        else expect(sides.received.body).to.deep.equal({ either: null })
      })
})
