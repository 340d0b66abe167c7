import { expect } from 'chai'
import { contractOf } from '../target/testing.ts'
import { bodyReading, bodyText } from './body-spec.ts'

const properties = { name: { type: 'string' } }

function readingOf(type: string, schema: object, schemas = {}, encoding = {}) {
  const requestBody = { content: { [type]: { schema, encoding } } }
  const contract = contractOf({
    components: { schemas },
    paths: { '/x': { post: { operationId: 'postX', requestBody, responses: {} } } },
  })
  const [media] = contract.operations[0]?.body?.media ?? []
  if (!media) throw new Error('There is no body')
  return bodyReading(contract, media)
}

describe('bodyReading', () => {
  for (const [what, schema, isOpen] of [
    ['says nothing of others', { type: 'object', properties }, true],
    ['allows others', { type: 'object', properties, additionalProperties: true }, true],
    ['has a schema for others', { type: 'object', properties, additionalProperties: { type: 'integer' } }, true],
    ['refuses others', { type: 'object', properties, additionalProperties: false }, false],
    ['is refused others by a part', { allOf: [{ type: 'object', properties, additionalProperties: false }] }, false],
    [
      'is refused others by every branch',
      { oneOf: [{ type: 'object', properties, additionalProperties: false }] },
      false,
    ],
    [
      'is refused others by one branch of two',
      {
        anyOf: [
          { type: 'object', properties, additionalProperties: false },
          { type: 'object', properties },
        ],
      },
      true,
    ],
  ] as const)
    it(`${isOpen ? 'reads' : 'leaves out'} fields and parts without a name of their own where a form ${what}`, () => {
      const form = readingOf('application/x-www-form-urlencoded', schema)
      const parts = readingOf('multipart/form-data', schema)
      expect(form.kind === 'form' && form.form.others !== undefined).to.equal(isOpen)
      expect(parts.kind === 'multipart' && parts.multipart.others !== undefined).to.equal(isOpen)
    })

  for (const [type, schema, kind] of [
    ['text/plain', { type: 'integer' }, 'text'],
    ['text/xml', { type: 'string' }, 'text'],
    ['text/xml', { type: 'integer' }, 'stream'],
    ['text/xml', { type: 'string', enum: ['Draft', 'Paid'] }, 'stream'],
    ['text/xml; charset=utf-8', { type: ['boolean', 'null'] }, 'stream'],
  ] as const)
    it(`reads ${type} of ${JSON.stringify(schema)} as ${kind}`, () => {
      expect(readingOf(type, schema).kind).to.equal(kind)
    })

  it('takes parts of a type that the document gives parameters', () => {
    const encoding = { name: { contentType: 'text/plain; charset=utf-8, TEXT/html' } }
    const reading = readingOf('multipart/form-data', { type: 'object', properties }, {}, encoding)
    const { types } = (reading.kind === 'multipart' && reading.multipart.parts.name) || {}
    expect(types).to.deep.equal(['text/plain', 'text/html'])
  })

  for (const [contentType, kind] of [
    ['image/png, image/jpeg', 'file'],
    ['application/octet-stream', 'file'],
    ['text/csv', 'text'],
    ['application/json', 'json'],
  ] as const)
    it(`reads a part without type, of ${contentType}, as ${kind}`, () => {
      for (const schema of [{}, { type: 'array', items: {} }]) {
        const form = { type: 'object', properties: { name: schema } }
        const reading = readingOf('multipart/form-data', form, {}, { name: { contentType } })
        expect(reading.kind === 'multipart' && reading.multipart.parts.name?.kind).to.equal(kind)
      }
    })

  it('has no file for certain that only a default would fill in', () => {
    const file = { type: 'string', format: 'binary', default: 'x' }
    const schema = { type: 'object', properties: { file, list: { type: 'array', items: {}, default: [] } } }
    const requestBody = { content: { 'multipart/form-data': { schema } } }
    const contract = contractOf({ paths: { '/x': { post: { operationId: 'postX', requestBody, responses: {} } } } })
    const [media] = contract.operations[0]?.body?.media ?? []
    if (!media) throw new Error('There is no body')
    const place = { contract, side: 'request', refer: (name: string) => name } as const
    expect(bodyText(place, media)).to.match(/file\?: ReceivedFile; list: /)
  })

  it('has a type per branch of a multipart body, with its tag', () => {
    const file = { type: 'string', format: 'binary' }
    const object = (properties: object) => ({ type: 'object', properties, required: Object.keys(properties) })
    const schemas = { Photo: object({ kind: { type: 'string' }, file }), Note: object({ kind: { type: 'string' } }) }
    const oneOf = [{ $ref: '#/components/schemas/Photo' }, { $ref: '#/components/schemas/Note' }]
    const textOf = (schema: object) => {
      const requestBody = { content: { 'multipart/form-data': { schema } } }
      const paths = { '/x': { post: { operationId: 'postX', requestBody, responses: {} } } }
      const contract = contractOf({ paths, components: { schemas } })
      const [media] = contract.operations[0]?.body?.media ?? []
      return media && bodyText({ contract, side: 'request', refer: (name: string) => name }, media, 'Blob')
    }
    expect(textOf({ oneOf })).to.equal('{ kind: string; file: Blob } | { kind: string }')
    expect(textOf({ oneOf, discriminator: { propertyName: 'kind' } })).to.equal(
      "({ kind: 'Photo' } & { kind: string; file: Blob }) | ({ kind: 'Note' } & { kind: string })",
    )
    expect(textOf({ properties: { a: file }, anyOf: [{ required: ['a'] }, { properties: { b: file } }] })).to.equal(
      '{ a: Blob } | { a?: Blob; b?: Blob }',
    )
  })

  it('reads a field that is a list of such lists', () => {
    const lists = { Lists: { type: 'array', items: { $ref: '#/components/schemas/Lists' } } }
    const schema = { type: 'object', properties: { lists: { $ref: '#/components/schemas/Lists' } } }
    expect(readingOf('application/x-www-form-urlencoded', schema, lists).kind).to.equal('form')
    expect(readingOf('multipart/form-data', schema, lists).kind).to.equal('multipart')
  })
})
