import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { compilerErrors, contractOf, type GeneratedFolder, writeGenerated } from '../../target/testing.ts'

const part = { type: 'object', required: ['name'], properties: { name: { type: 'string' } } }
const schema = {
  type: 'object',
  required: ['id'],
  properties: {
    id: { type: 'integer' },
    part: { $ref: '#/components/schemas/Part' },
    parts: { type: 'array', items: { $ref: '#/components/schemas/Part' } },
    maybe: { ...part, nullable: true },
    byName: { type: 'object', additionalProperties: { $ref: '#/components/schemas/Part' } },
    tree: { $ref: '#/components/schemas/Tree' },
    shape: {
      oneOf: [{ $ref: '#/components/schemas/Circle' }, { $ref: '#/components/schemas/Square' }],
      discriminator: { propertyName: 'kind' },
    },
    anything: {},
  },
}
const figure = (kind: string, size: string) => ({
  type: 'object',
  required: ['kind', size],
  properties: { kind: { type: 'string', enum: [kind] }, [size]: { type: 'number' } },
})
const contract = contractOf({
  components: {
    schemas: {
      Thing: schema,
      Part: part,
      Tree: { type: 'object', properties: { left: { $ref: '#/components/schemas/Tree' }, leaf: part } },
      Circle: figure('circle', 'radius'),
      Square: figure('square', 'side'),
    },
  },
  paths: {
    '/thing': {
      get: {
        operationId: 'getThing',
        responses: {
          200: {
            description: '',
            headers: { 'X-Count': { schema: { type: 'integer' } } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
          },
          202: { description: '' },
        },
      },
    },
  },
})

/** What a handler returns, and what the compiler says of it; nothing where it is fine. */
const cases: [what: string, reply: string, says?: string][] = [
  ['what is declared', '{ status: 200, body: { id: 1, part, parts: [part], byName: { a: part } } }'],
  ['a type of the contract', '{ status: 200, body: thing }'],
  ['a property that is never there', '{ status: 200, body: { id: 1, secret: undefined } }'],
  ['anything where the contract says nothing', '{ status: 200, body: { id: 1, anything: { a: { b: 1 } } } }'],
  ['one branch of a choice', "{ status: 200, body: { id: 1, shape: { kind: 'circle', radius: 1 } } }"],
  ['a status without a body', '{ status: 202 }'],
  ['a property', "{ status: 200, body: { id: 1, secret: 'x' } }", 'body.secret'],
  ['a property that may be there', '{ status: 200, body: { id: 1, ...(maybe ? { secret: 1 } : {}) } }', 'body.secret'],
  ['a column of a row', '{ status: 200, body: row }', 'body.passwordHash'],
  ['a property further down', "{ status: 200, body: { id: 1, part: { ...part, secret: 'x' } } }", 'body.part.secret'],
  [
    'one in an item',
    '{ status: 200, body: { id: 1, parts: [row].map((one) => ({ name: "", ...one })) } }',
    'body.parts[].id',
  ],
  [
    'one in what may be null',
    "{ status: 200, body: { id: 1, maybe: maybe ? { name: '', secret: 1 } : null } }",
    'body.maybe.secret',
  ],
  [
    'one in a member of any name',
    "{ status: 200, body: { id: 1, byName: { a: { name: '', secret: 1 } } } }",
    'body.byName.a.secret',
  ],
  [
    'one in what contains itself',
    "{ status: 200, body: { id: 1, tree: { left: { left: { leaf: { name: '', secret: 1 } } } } } }",
    'body.tree.left.left.leaf.secret',
  ],
  [
    'one of another branch',
    "{ status: 200, body: { id: 1, shape: { kind: 'circle', radius: 1, side: 1 } } }",
    'body.shape.side',
  ],
  ['a header', "{ status: 200, headers: { 'X-Count': 1, 'X-Secret': 'x' }, body: { id: 1 } }", 'headers.X-Secret'],
  ['a body where there is none', '{ status: 202, body: { id: 1 } }', 'body'],
]

const source = (reply: string, guarded: boolean) => `
import { createRouter, type RouterOptions } from '@tomorro/runtime/router'
import { type TestApi, testOperations } from './api.ts'
import type { components } from './types.ts'
declare const thing: components['schemas']['Thing']
declare const row: { id: number; passwordHash: string }
declare const maybe: boolean
declare const options: RouterOptions<Record<never, never>>
const part = { name: 'x' }
void [thing, row, maybe, part]
const handlers = { async getThing() { return ${reply} } } satisfies TestApi
${guarded ? 'createRouter(testOperations, handlers, options)' : 'void [handlers, testOperations, createRouter, {} as typeof options]'}
`

describe('the type of a reply', () => {
  let generated: GeneratedFolder
  let errorsOf: (file: string) => string

  before(async function () {
    this.timeout(60_000)
    generated = await writeGenerated(contract)
    const files = cases.flatMap(([, reply], index) => [
      [`guarded-${index}`, source(reply, true)] as const,
      [`plain-${index}`, source(reply, false)] as const,
    ])
    for (const [file, text] of files) writeFileSync(join(generated.folder, `${file}.ts`), text)
    errorsOf = compilerErrors(
      generated,
      files.map(([file]) => file),
    )
  })
  after(() => generated.remove())

  for (const [index, [what, , says]] of cases.entries())
    if (says === undefined)
      it(`may have ${what}`, () => {
        expect(errorsOf(`guarded-${index}`)).to.equal('')
      })
    else
      it(`is refused with ${what} that is not declared, by name; the compiler alone lets it pass`, () => {
        expect(errorsOf(`guarded-${index}`)).to.include(
          `getThing answers with ${says}, which its contract does not declare`,
        )
        expect(errorsOf(`plain-${index}`)).to.equal('')
      })
})
