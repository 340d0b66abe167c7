import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import {
  compilerErrors,
  contractOf,
  type GeneratedFolder,
  libraryContract,
  writeGenerated,
} from '../../target/testing.ts'
import { emitApi } from './emit-api.ts'

/** A handler for every operation, each of which compiles. */
const handlers = {
  listBooks: 'async listBooks({ query }) { query.limit satisfies number; return { status: 200, body: { items: [] } } }',
  createBook:
    "async createBook({ body }) { return { status: 201, headers: { Location: '/' }, body: bookOf(body.title, body.genre) } }",
  getLatestBook: "async getLatestBook() { return { status: 200, body: bookOf('a', 'novel') } }",
  getBook:
    "async getBook({ path }, { caller }) { return { status: 200, body: bookOf(caller.organisationId + path.bookId.toFixed(), 'novel') } }",
  updateBook: "async updateBook({ body }) { return { status: 200, body: bookOf(body.title ?? '', 'novel') } }",
  deleteBook: 'async deleteBook() { return { status: 204 } }',
  getCover: "async getCover() { return { status: 200, contentType: 'image/png', body: new Uint8Array() } }",
  putCover: 'async putCover({ body }) { body.resume(); return { status: 204 } }',
  getHours:
    "async getHours(_input, { caller }) { caller satisfies undefined; return { status: 200, body: { opens: '9:00' } } }",
  getStock: 'async getStock(_input, { caller }) { return { status: 200, body: { novel: caller.keyId?.length ?? 0 } } }',
}

const source = (changed: Partial<Record<keyof typeof handlers, string>>) => `
import type { LibraryApi } from './api.ts'
import type { components } from './types.ts'
const bookOf = (title: string, _genre: 'novel' | 'poetry'): components['schemas']['Book'] =>
  ({ id: 1, title, subtitle: null, medium: { kind: 'paper', pages: 1 }, createdAt: '' })
export const handlers = { ${Object.values({ ...handlers, ...changed })
  .filter((text) => text !== '')
  .join(',\n')} } satisfies LibraryApi
`

const refused: [what: string, name: keyof typeof handlers, text: string, says: RegExp][] = [
  ['a missing operation', 'getHours', '', /getHours/],
  ['an undeclared status', 'deleteBook', 'async deleteBook() { return { status: 200 } }', /200/],
  ['a wrong body', 'getHours', 'async getHours() { return { status: 200, body: { opens: 9 } } }', /number/],
  ['a missing body', 'getHours', 'async getHours() { return { status: 200 } }', /body/],
  ['a missing property', 'getHours', 'async getHours() { return { status: 200, body: {} } }', /opens/],
  [
    'a missing header',
    'createBook',
    "async createBook() { return { status: 201, body: bookOf('a', 'novel') } }",
    /headers/,
  ],
  [
    'an undeclared type of file',
    'getCover',
    "async getCover() { return { status: 200, contentType: 'text/html', body: new Uint8Array() } }",
    /text\/html/,
  ],
  [
    'a parameter that is not there',
    'getBook',
    "async getBook({ path }) { return { status: 200, body: bookOf(path.id, 'novel') } }",
    /'id'/,
  ],
  [
    'the caller of another scheme',
    'getStock',
    'async getStock(_input, { caller }) { return { status: 200, body: { [caller.organisationId]: 1 } } }',
    /organisationId/,
  ],
]

describe('generated handler types', () => {
  let generated: GeneratedFolder
  let errorsOf: (file: string) => string

  before(async () => {
    generated = await writeGenerated(libraryContract())
    const place = (file: string) => join(generated.folder, `${file}.ts`)
    writeFileSync(place('complete'), source({}))
    for (const [index, [, name, text]] of refused.entries())
      writeFileSync(place(`refused-${index}`), source({ [name]: text }))
    errorsOf = compilerErrors(generated, ['complete', ...refused.map((_, index) => `refused-${index}`)])
  })
  after(() => generated.remove())

  it('accept a handler for every operation', () => {
    expect(errorsOf('complete')).to.equal('')
  })

  for (const [index, [what, , , says]] of refused.entries())
    it(`refuse ${what}`, () => {
      expect(errorsOf(`refused-${index}`)).to.match(says)
    })
})

describe('the imports of a table of operations', () => {
  const schema = { $ref: '#/components/schemas/Status' }
  const answered = (status: string) => ({
    [status]: { description: 'Readable', content: { 'application/json': { schema } } },
  })
  const api = (path: string, status: string) =>
    emitApi(
      contractOf({
        paths: { [path]: { get: { operationId: 'ask', responses: answered(status) } } },
        components: { schemas: { Status: { type: 'string' } } },
      }),
    )

  it('are those that code uses, whatever components and paths are called', () => {
    expect(api('/Readable/StatusOf', '200')).not.to.match(/import .*\b(?:Status|StatusOf|Readable)\b/)
    expect(emitApi(contractOf({}))).not.to.match(/\bContext\b|as validators|type Spec/)
    expect(api('/a', '4XX')).to.match(/import type { StatusOf } from/)
    expect(api('/a', 'default')).to.match(/import type { Status } from/)
  })
})
