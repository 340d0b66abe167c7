import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { type GeneratedServer, serveGenerated } from './server-testing.ts'
import { compilerErrors, contractOf } from './testing.ts'

const pet = {
  type: 'object',
  required: ['name'],
  minProperties: 2,
  properties: {
    name: { type: 'string' },
    note: { type: 'string' },
    owner: { type: 'object', properties: { mail: { type: 'string' } } },
    tags: { type: 'array', items: { $ref: '#/components/schemas/Pet' } },
  },
}
const content = { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } }
const headers = { 'X-Count': { schema: { type: 'integer' } } }
const ask = { operationId: 'ask', responses: { 200: { description: 'Done', headers, content } } }

const Json = {
  oneOf: [
    { type: ['string', 'null'] },
    { type: 'array', items: { $ref: '#/components/schemas/Json' } },
    { type: 'object', additionalProperties: { $ref: '#/components/schemas/Json' } },
  ],
}
const json = { 'application/json': { schema: { $ref: '#/components/schemas/Json' } } }
const any = { operationId: 'any', responses: { 200: { description: 'Done', content: json } } }

const use = `
import type { TestApi } from './api.ts'
import type { components } from './types.ts'
declare const whole: components['schemas']['Json']
// A circular type.
export const circular: TestApi['any'] = async () => ({ status: 200, body: whole })
declare const maybe: string | undefined
declare const count: number | undefined
export const fine: TestApi['ask'] = async () => ({
  status: 200,
  headers: { 'X-Count': count },
  body: { name: 'a', note: maybe, owner: { mail: maybe }, tags: [{ name: 'b', note: maybe }] },
})
`
const misuse = `
import type { TestApi } from './api.ts'
declare const maybe: string | undefined
// @ts-expect-error: it is required
export const required: TestApi['ask'] = async () => ({ status: 200, body: { name: maybe } })
// @ts-expect-error: an item is no member
export const item: TestApi['ask'] = async () => ({ status: 200, body: { name: 'a', tags: [undefined] } })
// @ts-expect-error: null is no undefined
export const other: TestApi['ask'] = async () => ({ status: 200, body: { name: 'a', note: null } })
`

describe('an optional member that is undefined, in a response', () => {
  let served: GeneratedServer
  before(async () => {
    served = await serveGenerated(
      contractOf(
        { components: { schemas: { Pet: pet, Json } }, paths: { '/a': { get: ask }, '/b': { get: any } } },
        '3.1',
      ),
    )
  })
  after(() => served.close())

  it('needs no spread, and the types say no less than they did', () => {
    writeFileSync(join(served.folder, 'use.ts'), use)
    writeFileSync(join(served.folder, 'misuse.ts'), misuse)
    const errorsOf = compilerErrors({ folder: served.folder, remove: () => undefined }, ['use', 'misuse'])
    expect([errorsOf('use'), errorsOf('misuse')]).to.deep.equal(['', ''])
  })

  it('is left out', async () => {
    const body = { name: 'a', note: undefined, owner: { mail: undefined }, tags: [{ name: 'b', owner: {} }] }
    served.handlers.ask = async () => ({ status: 200, headers: { 'X-Count': undefined }, body })
    const answer = await served.ask('GET', '/a')
    expect(JSON.parse(answer.body)).to.deep.equal({ name: 'a', owner: {}, tags: [{ name: 'b', owner: {} }] })
    expect(answer.headers).not.to.have.property('x-count')
  })

  it('counts as absent where responses are checked', async () => {
    served.handlers.ask = async () => ({ status: 200, body: { name: 'a', note: undefined } })
    expect((await served.ask('GET', '/a')).status).to.equal(500)
  })
})
