import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { type BothSides, serveToClient } from './client-testing.ts'
import { generateForeign } from './foreign.ts'

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const animal = (more: object) => ({
  type: 'object',
  required: ['kind'],
  properties: { kind: { type: 'string' }, ...more },
})
const schemas = {
  Cat: animal({ lives: { type: 'integer' } }),
  Dog: animal({ lives: { type: 'string' } }),
  Either: {
    oneOf: [to('Cat'), to('Dog'), { type: 'null' }],
    discriminator: {
      propertyName: 'kind',
      mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' },
    },
  },
  Any: {
    anyOf: [{ enum: [null], description: 'none' }, to('Cat'), to('Dog')],
    discriminator: { propertyName: 'kind' },
  },
}
const content = {
  'application/json': { schema: { type: 'object', properties: { either: to('Either'), any: to('Any') } } },
}
const paths = {
  '/a': {
    post: {
      operationId: 'send',
      requestBody: { required: true, content },
      responses: { 200: { description: 'Done', content } },
    },
  },
}

describe('A discriminator beside a branch of null', () => {
  let sides: BothSides
  before(async () => {
    sides = await serveToClient(paths, schemas)
    sides.served.handlers.send = async ({ body }) => ({ status: 200, body })
  })
  after(() => sides.served.close())

  it('gives no notice', () => expect(sides.contract.notices).to.deep.equal([]))

  for (const body of [
    { either: null, any: null },
    { either: { kind: 'dog', lives: 'one' }, any: { kind: 'Cat', lives: 9 } },
  ])
    it(`carries ${JSON.stringify(body)} to the handler and back`, async () => {
      const response = await sides.client.send?.({ body })
      expect((response as unknown as { body: unknown }).body).to.deep.equal(body)
    })

  it('selects the branch whose violations are reported', async () => {
    const body = JSON.stringify({ either: { kind: 'dog', lives: 9 }, any: { kind: 'Bird' } })
    const answer = await sides.served.ask('POST', '/a', { body, headers: { 'Content-Type': 'application/json' } })
    expect(answer.status).to.equal(400)
    const { errors } = JSON.parse(answer.body) as { errors: { pointer: string; code: string }[] }
    expect(errors.map(({ pointer, code }) => [pointer, code])).to.deep.equal([
      ['/either/lives', 'type'],
      ['/any/kind', 'enum'],
    ])
  })
})

describe('--strict', () => {
  it('derives the name of an operation without operationId', () => {
    const folder = mkdtempSync(join(tmpdir(), 'derived-'))
    try {
      const { operationId: _, ...operation } = paths['/a'].post
      const document = {
        openapi: '3.1.0',
        info: { title: 'Pets', version: '1.0.0' },
        paths: { '/a': { post: operation } },
        components: { schemas },
      }
      writeFileSync(join(folder, 'pets.json'), JSON.stringify(document))
      generateForeign({ spec: join(folder, 'pets.json'), out: join(folder, 'api'), strict: true }, () => {})
      expect(readFileSync(join(folder, 'api/notices.txt'), 'utf8')).to.equal('')
      expect(readFileSync(join(folder, 'api/api.ts'), 'utf8')).to.include('postA')
    } finally {
      rmSync(folder, { recursive: true })
    }
  })
})
