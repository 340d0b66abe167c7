import { expect } from 'chai'
import { type BothSides, serveToClient } from './client-testing.ts'

const integer = { type: 'integer' }
const object = { type: 'object', properties: { a: integer } }
/** The schema of fields without a name of their own, and values of such fields. */
const kinds: Readonly<
  Record<string, readonly [schema: object, carried: readonly unknown[], refused: readonly unknown[]]>
> = {
  integers: [integer, [1], [null]],
  lists: [{ type: 'array', items: integer }, [[1, 2], [1]], [[]]],
  objects: [object, [{ a: 1 }], []],
  listsOfObjects: [{ type: 'array', items: object }, [[{ a: 1 }, { a: 2 }], [{ a: 1 }]], []],
  listsOfLists: [{ type: 'array', items: { type: 'array', items: integer } }, [[[1, 2], [3]], [[1]]], []],
  either: [{ anyOf: [{ type: 'array', items: integer }, integer] }, [1, [1, 2]], [[1]]],
}
const forms = { Form: 'application/x-www-form-urlencoded', Parts: 'multipart/form-data' }
const own = { type: 'array', items: integer }
const bodies = Object.entries(kinds).flatMap(([kind, [schema]]) =>
  Object.entries(forms).flatMap(([form, type]) =>
    Object.entries({ additionalProperties: schema, patternProperties: { '^x': schema } }).map(([keyword, value]) => ({
      id: `${kind}${form}By${keyword}`,
      requestBody: { content: { [type]: { schema: { type: 'object', properties: { own }, [keyword]: value } } } },
    })),
  ),
)
const queries = Object.entries(kinds).flatMap(([kind, [schema]]) =>
  [
    ['Form', 'form', { type: 'object', patternProperties: { '^x': schema }, additionalProperties: false }],
    ['Deep', 'deepObject', { type: 'object', patternProperties: { '^x': schema } }],
    ['Others', 'form', { type: 'object', additionalProperties: schema }],
  ].map(([name, style, whole]) => ({
    id: `${kind}Query${name}`,
    parameters: [
      { name: 'o', in: 'query', style, schema: whole },
      { name: 'own', in: 'query', schema: own },
    ],
  })),
)
const responses = { 204: { description: 'Done' } }

describe('fields and members without a name of their own', () => {
  let sides: BothSides

  before(async () => {
    const paths = Object.fromEntries([
      ...bodies.map(({ id, ...rest }) => [`/${id}`, { post: { operationId: id, responses, ...rest } }]),
      ...queries.map(({ id, ...rest }) => [`/${id}`, { get: { operationId: id, responses, ...rest } }]),
    ])
    sides = await serveToClient(paths)
  })
  after(() => sides.served.close())

  for (const [kind, [, carried, refused]] of Object.entries(kinds)) {
    for (const { id } of bodies.filter((one) => one.id.startsWith(`${kind}Form`) || one.id.startsWith(`${kind}Parts`)))
      it(`arrive as they were sent: ${id}`, async () => {
        for (const value of carried) {
          const body = { own: [1], x1: value, 'x 2&': value }
          await sides.client[id]?.({ body })
          expect(sides.received.body).to.deep.equal(body)
        }
      })

    for (const { id } of queries.filter((one) => one.id.startsWith(`${kind}Query`)))
      it(`arrive as they were sent, or are refused by the client: ${id}`, async () => {
        for (const value of carried) {
          const query = { o: { x1: value }, own: [1] }
          const isNested = !id.endsWith('Deep') && /\{|\[\[/.test(JSON.stringify(value))
          const error = await sides.client[id]?.({ query }).then(
            () => undefined,
            (thrown: unknown) => thrown,
          )
          if (isNested) expect(error).to.be.instanceOf(TypeError)
          else expect([error, sides.received.query]).to.deep.equal([undefined, query])
        }
      })

    for (const { id } of bodies.filter((one) => one.id.startsWith(`${kind}FormBy`)))
      it(`are refused by name where they cannot be carried: ${id}`, async () => {
        for (const value of refused) {
          const error = await sides.client[id]?.({ body: { x1: value } }).catch((thrown: unknown) => thrown)
          expect(error).to.be.instanceOf(TypeError)
          expect(String(error)).to.include('x1')
        }
      })
  }
})
