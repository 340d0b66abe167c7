import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { contractOf } from '../../target/testing.ts'
import { emitClientTypes } from './emit-client-types.ts'
import { clientFiles, emitClientOperations } from './emit-sdk.ts'

const response = { description: 'Done' }
const json = (schema: object) => ({ description: 'Done', content: { 'application/json': { schema } } })
const list = { type: 'array', items: { type: 'string' } }
const page = (properties: object) => json({ type: 'object', properties })
const cursor = { name: 'cursor', in: 'query', schema: { type: 'string' } }

/** The spec of an operation, as text. */
function rowOf(operation: object, { path = '/a', method = 'get', ...document }: Record<string, unknown> = {}): string {
  const paths = {
    [String(path)]: { [String(method)]: { operationId: 'ask', responses: { 200: response }, ...operation } },
  }
  const text = emitClientOperations([contractOf({ paths, ...document })])
  return /const ask: .* = (\{.*\})/.exec(text)?.[1] ?? text
}

const parameter = (name: string, where: string, schema: object, rest: object = {}) => ({
  parameters: [{ name, in: where, required: where === 'path', schema, ...rest }],
})

describe('the table of a client', () => {
  const cases: [string, string, string][] = [
    [
      'leaves out what is exploded and of style form',
      rowOf(parameter('q', 'query', list)),
      "{ method: 'GET', path: '/a', empty: '200' }",
    ],
    ['names the delimiter of a list', rowOf(parameter('q', 'query', list, { explode: false })), "query: { q: ',' }"],
    [
      'sends a pipe as a URL may hold it',
      rowOf(parameter('q', 'query', list, { style: 'pipeDelimited', explode: false })),
      "query: { q: '%7C' }",
    ],
    [
      'names deep objects',
      rowOf(parameter('q', 'query', { type: 'object' }, { style: 'deepObject' })),
      "query: { q: 'deepObject' }",
    ],
    [
      'says the style of a path parameter in its template',
      rowOf(parameter('id', 'path', list, { style: 'matrix', explode: true }), { path: '/a/{id}' }),
      "path: '/a/{;id*}'",
    ],
    [
      'names the header that makes a repeat safe',
      rowOf(parameter('Idempotency-Key', 'header', { type: 'string' })),
      "key: 'Idempotency-Key'",
    ],
    [
      'tells statuses apart by what their body is',
      rowOf({ responses: { 200: json({}), 204: response, 400: json({}) } }),
      "json: '200 400', empty: '204'",
    ],
    [
      'knows a file by its media type or its format',
      rowOf({
        responses: {
          200: {
            description: 'A file',
            content: { 'text/csv': { schema: { type: 'string', format: 'binary' } }, 'image/png': {}, 'text/html': {} },
          },
        },
      }),
      "file: '200', text: '200', fileTypes: ['text/csv', 'image/png']",
    ],
    [
      'finds the pages of a list',
      rowOf({ parameters: [cursor], responses: { 200: page({ data: list, nextCursor: { type: 'string' } }) } }),
      "page: ['cursor', 'nextCursor', 'data']",
    ],
    [
      'takes the word of the document for the pages of a list',
      rowOf({
        ...parameter('after', 'query', { type: 'string' }),
        responses: { 200: page({ a: list, b: list, more: { type: 'string' } }) },
        'x-pagination': { parameter: 'after', next: 'more', items: 'b' },
      }),
      "page: ['after', 'more', 'b']",
    ],
    [
      'keeps the media type of a part and the style of a field',
      rowOf(
        {
          requestBody: {
            content: {
              'multipart/form-data': {
                schema: { type: 'object' },
                encoding: { a: { contentType: 'text/csv' }, b: { contentType: 'image/png, image/jpeg' } },
              },
            },
          },
        },
        { method: 'post' },
      ),
      "parts: { a: 'text/csv' }",
    ],
  ]
  for (const [says, spec, expected] of cases) it(says, () => expect(spec).to.include(expected))

  it('has no pages where there is no one list', () => {
    const properties = { a: list, b: list, nextCursor: { type: 'string' } }
    expect(rowOf({ parameters: [cursor], responses: { 200: page(properties) } })).not.to.include('page:')
  })

  it('gives what is only answered or only sent a type for each direction', () => {
    const user = {
      type: 'object',
      required: ['id', 'name'],
      properties: {
        id: { type: 'integer', readOnly: true },
        name: { type: 'string' },
        role: { type: 'string', default: 'a' },
      },
    }
    const content = { 'application/json': { schema: { $ref: '#/components/schemas/User' } } }
    const operation = { operationId: 'put', requestBody: { content }, responses: { 200: { description: '', content } } }
    const contract = contractOf({ paths: { '/a': { put: operation } }, components: { schemas: { User: user } } })
    const types = emitClientTypes([contract]).replaceAll(/\s+/g, ' ')
    expect(types).to.include('export type User = { id: number name: string role?: string }')
    expect(types).to.include('export type UserRequest = { name: string role?: string }')
    expect(types).to.include("requestBody?: { content: { 'application/json': UserRequest } }")
    expect(types).to.include("200: { headers: { [name: string]: unknown } content: { 'application/json': User } }")
    expect(types).to.include("'/a': { put: operations['put'] }")
  })

  it('exports an operation by its name, also where the table has such a name', () => {
    const paths = { '/a': { get: { operationId: 'operations', responses: { 200: response } } } }
    expect(emitClientOperations([contractOf({ paths })])).to.include('export { $operations as operations }')
  })
})

describe('the own errors of a client', () => {
  const object = (properties: object, more = {}) => ({ type: 'object', properties, ...more })
  const title = { type: 'string' }
  for (const [schema, isOwn] of [
    [object({ code: title }, { required: ['code'] }), true],
    [{ type: 'array', items: object({ code: title }) }, true],
    [object({ status: { type: 'string' } }), true],
    [object({ title }, { additionalProperties: false }), true],
    [object({ title: { enum: ['BAD'] } }), true],
    [object({ title, status: { type: 'integer' } }), false],
    [{}, false],
  ] as const)
    it(`${isOwn ? 'are' : 'are not'} ${JSON.stringify(schema)}`, () => {
      const bad = { description: '', content: { 'application/json': { schema } } }
      const contract = contractOf({ paths: { '/a': { get: { operationId: 'a', responses: { 400: bad } } } } })
      expect(emitClientOperations([contract]).includes('ownErrors')).to.equal(isOwn)
    })
})

describe('the files of a client', () => {
  it('import each other and openapi-fetch alone, so that they can be copied to where a client is needed', () => {
    const folder = join(import.meta.dirname, '../../../clients/sdk')
    const imported = clientFiles.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(/ from '(.*)'/g)].map(([, name = '']) => name),
    )
    const known = clientFiles.map((file) => `./${file}`)
    expect(imported.filter((name) => !known.includes(name))).to.satisfy((names: string[]) =>
      names.every((name) => name === 'openapi-fetch'),
    )
    expect(clientFiles.filter((file) => file !== 'client.ts' && !imported.includes(`./${file}`))).to.deep.equal([])
  })
})
