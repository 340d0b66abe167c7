import { writeFileSync } from 'node:fs'
import { expect } from 'chai'
import { createClient } from '../../clients/sdk/client.ts'
import type { OperationSpec } from '../../clients/sdk/operation-spec.ts'
import { emitClientOperations } from '../emit/client/emit-sdk.ts'
import { foreignReading } from '../model/model.ts'
import { toContract } from '../model/read-contract.ts'
import { type GeneratedServer, serveGenerated } from './server-testing.ts'

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
  let served: GeneratedServer
  let client: Record<string, (request: object) => Promise<unknown>>
  let received: { body: unknown; query: { o?: unknown } }

  before(async () => {
    const paths = Object.fromEntries([
      ...bodies.map(({ id, ...rest }) => [`/${id}`, { post: { operationId: id, responses, ...rest } }]),
      ...queries.map(({ id, ...rest }) => [`/${id}`, { get: { operationId: id, responses, ...rest } }]),
    ])
    const document = { openapi: '3.1.0', info: { title: 'Free', version: '1.0.0' }, paths }
    const contract = toContract('free', { document, version: '3.1', notices: [] }, foreignReading)
    served = await serveGenerated(contract)
    for (const { operationId } of contract.operations)
      served.handlers[operationId] = async (input) => {
        received = JSON.parse(JSON.stringify(input))
        return { status: 204 }
      }
    const file = `${served.folder}/client-operations.ts`
    writeFileSync(file, emitClientOperations([contract]))
    const specs = (await import(file)) as Record<string, OperationSpec>
    client = createClient(specs, { url: served.url, retries: 0 }) as unknown as typeof client
  })
  after(() => served.close())

  for (const [kind, [, carried, refused]] of Object.entries(kinds)) {
    for (const { id } of bodies.filter((one) => one.id.startsWith(`${kind}Form`) || one.id.startsWith(`${kind}Parts`)))
      it(`arrive as they were sent: ${id}`, async () => {
        for (const value of carried) {
          const body = { own: [1], x1: value, 'x 2&': value }
          await client[id]?.({ body })
          expect(received.body).to.deep.equal(body)
        }
      })

    for (const { id } of queries.filter((one) => one.id.startsWith(`${kind}Query`)))
      it(`arrive as they were sent, or are refused by the client: ${id}`, async () => {
        for (const value of carried) {
          const query = { o: { x1: value }, own: [1] }
          const isNested = !id.endsWith('Deep') && JSON.stringify(value).includes('{')
          const error = await client[id]?.({ query }).then(
            () => undefined,
            (thrown: unknown) => thrown,
          )
          if (isNested) expect(error).to.be.instanceOf(TypeError)
          else expect([error, received.query]).to.deep.equal([undefined, query])
        }
      })

    for (const { id } of bodies.filter((one) => one.id.startsWith(`${kind}FormBy`)))
      it(`are refused by name where they cannot be carried: ${id}`, async () => {
        for (const value of refused) {
          const error = await client[id]?.({ body: { x1: value } }).catch((thrown: unknown) => thrown)
          expect(error).to.be.instanceOf(TypeError)
          expect(String(error)).to.include('x1')
        }
      })
  }
})
