import { expect } from 'chai'
import { contractOf } from '../target/testing.ts'
import { foreignReading } from './model.ts'

const text = { type: 'string' }
const object = { type: 'object', properties: { a: text } }
const file = { type: 'string', format: 'binary' }
const filled = { type: 'string', default: 'x' }
const tagged = { type: 'object', required: ['k'], properties: { k: text } }
const [form, multipart] = ['application/x-www-form-urlencoded', 'multipart/form-data']
const [json, xml, bytes] = ['application/json', 'application/xml', 'application/octet-stream']

const operation = (more: object, schemas: object = {}) => ({
  paths: { '/a': { post: { operationId: 'a', responses: { 200: { description: 'Done' } }, ...more } } },
  components: { schemas },
})
const body = (type: string, schema: object, schemas?: object) =>
  operation({ requestBody: { content: { [type]: { schema } } } }, schemas)
const answer = (type: string, schema: object) =>
  operation({ responses: { 200: { description: 'Done', content: { [type]: { schema } } } } })
const query = (schema: object, more: object = {}) =>
  operation({ parameters: [{ name: 'q', in: 'query', schema, ...more }] })

const post = '#/paths/~1a/post'
const content = (type: string) => `${post}/requestBody/content/${type.replace('/', '~1')}`
const ref = { $ref: '#/components/schemas/C' }

/** Documents, with the place of their only notice; without a place there is none. */
const cases: readonly [what: string, document: object, place?: string][] = [
  ...['*/*', 'application/*', 'image/*', 'text/*', 'multipart/*'].map((type): (typeof cases)[number] => [
    `an object in a body of ${type}, of which JSON alone is read`,
    body(type, object),
    content(type),
  ]),
  ['a number in a body of any type', body('*/*', { type: 'integer' }), content('*/*')],
  ['bytes of any type', body('*/*', file)],
  ['the length of a text of any type', body('*/*', { type: 'string', maxLength: 1 }), `${content('*/*')}/schema`],
  [
    'text that is a number or any text',
    body('text/plain', { type: ['integer', 'string'] }),
    `${content('text/plain')}/schema`,
  ],
  ['text that is a number or one word', body('text/plain', { anyOf: [{ type: 'integer' }, { enum: ['all'] }] })],
  ['the length of XML', body(xml, { type: 'string', maxLength: 1 }), `${content(xml)}/schema`],
  [
    'the pattern of a component of bytes',
    body(bytes, ref, { C: { ...file, pattern: '^a' } }),
    `${content(bytes)}/schema`,
  ],
  ['the values of a branch', body(bytes, { anyOf: [file, { enum: ['a'] }] }), `${content(bytes)}/schema`],
  ['the length of a text without a type', body('text/csv', { minLength: 1 }), `${content('text/csv')}/schema`],
  [
    'the pattern of answered XML',
    answer(xml, { ...text, pattern: 'a' }),
    `${post}/responses/200/content/application~1xml/schema`,
  ],
  ['the size of a file', body(bytes, { ...file, minLength: 1, maxLength: 9 })],
  ['the pattern of plain text', body('text/plain', { ...text, pattern: 'a' })],

  ['binary JSON', body(json, file), `${content(json)}/schema/format`],
  [
    'binary JSON by a suffix, in a range',
    body('application/*+json', file),
    `${content('application/*+json')}/schema/format`,
  ],
  [
    'a binary property of JSON',
    answer(json, { type: 'array', items: file }),
    `${post}/responses/200/content/application~1json/schema/items/format`,
  ],
  [
    'a binary property of a component, once',
    body(json, { type: 'array', prefixItems: [ref, ref] }, { C: { type: 'object', properties: { f: file, c: ref } } }),
    '#/components/schemas/C/properties/f/format',
  ],
  ['a binary parameter', query(file), `${post}/parameters/0/schema`],

  ...(
    [
      ['of bytes', form, file, {}],
      ['of XML', form, text, { contentType: 'application/xml' }],
      ['an object of XML', multipart, object, { contentType: 'application/xml' }],
      ['a file with a pattern', multipart, { ...file, pattern: '^a' }, {}],
      ['a file with a default', multipart, { ...file, default: 'x' }, {}],
      ['a picture with values', multipart, { ...text, enum: ['a'] }, { contentType: 'image/png' }],
    ] as const
  ).map(([what, type, schema, encoding]): (typeof cases)[number] => [
    `a field of ${type}: ${what}`,
    operation({
      requestBody: {
        content: { [type]: { schema: { type: 'object', properties: { f: schema } }, encoding: { f: encoding } } },
      },
    }),
    `${content(type)}/schema/properties/f`,
  ]),
  ...(
    [
      ['lists of objects', { type: 'array', items: object }],
      ['null', { type: ['string', 'null'] }],
      ['bytes', file],
    ] as const
  ).map(([what, schema]): (typeof cases)[number] => [
    `a header of ${what}`,
    operation({ responses: { 200: { description: 'Done', headers: { 'X-A': { schema } } } } }),
    `${post}/responses/200/headers/X-A`,
  ]),
  [
    'a style beside content',
    operation({ parameters: [{ name: 'q', in: 'query', style: 'form', content: { [json]: { schema: object } } }] }),
    `${post}/parameters/0/style`,
  ],
  ['a parameter that is read-only', query({ ...text, readOnly: true }), `${post}/parameters/0/schema`],
  [
    'an item that is read-only',
    body(json, { type: 'array', items: { ...text, readOnly: true } }),
    `${content(json)}/schema/items/readOnly`,
  ],
  [
    'a discriminator without a name',
    body(json, { oneOf: [ref], discriminator: {} }, { C: object }),
    `${content(json)}/schema/discriminator`,
  ],
  [
    'a tag of no branch',
    body(
      json,
      { oneOf: [ref], discriminator: { propertyName: 'k', mapping: { z: '#/components/schemas/D' } } },
      { C: tagged, D: tagged },
    ),
    `${content(json)}/schema/discriminator/mapping/z`,
  ],
  [
    'tags of a subtype, and of a branch of a branch',
    body(
      json,
      {
        oneOf: [ref, { $ref: '#/components/schemas/E' }],
        discriminator: {
          propertyName: 'k',
          mapping: { c: '#/components/schemas/C', d: '#/components/schemas/D', e: '#/components/schemas/F' },
        },
      },
      {
        C: tagged,
        D: { allOf: [ref] },
        E: { oneOf: [{ $ref: '#/components/schemas/F' }] },
        F: tagged,
      },
    ),
  ],
  [
    'the default of a required property',
    body(json, { type: 'object', required: ['a'], properties: { a: filled } }),
    `${content(json)}/schema/properties/a/default`,
  ],
  [
    'the default behind a required property',
    body(json, { type: 'object', required: ['a'], properties: { a: ref } }, { C: filled }),
    `${content(json)}/schema/required`,
  ],
  [
    'the default of a property that another part requires',
    body(json, { type: 'object', required: ['a'], allOf: [{ type: 'object', properties: { a: filled } }] }),
    `${content(json)}/schema/required`,
  ],
  [
    'the default of a required property of a component',
    body(json, { type: 'array', items: ref }, { C: { type: 'object', required: ['a'], properties: { a: filled } } }),
    '#/components/schemas/C/properties/a/default',
  ],
  [
    'the default of a required member of a parameter',
    query({ type: 'object', required: ['a'], properties: { a: filled } }, { style: 'deepObject' }),
    `${post}/parameters/0/schema/properties/a/default`,
  ],
  ['the default of an item', body(json, { type: 'array', items: filled }), `${content(json)}/schema/items/default`],
  [
    'the default of all other properties',
    body(json, { type: 'object', additionalProperties: filled }),
    `${content(json)}/schema/additionalProperties/default`,
  ],
  [
    'the default of a branch',
    body(json, { type: 'object', properties: { a: { anyOf: [filled, { type: 'null' }] } } }),
    `${content(json)}/schema/properties/a/anyOf/0/default`,
  ],
  [
    'the default of a component that is a branch',
    body(json, { type: 'object', properties: { a: { anyOf: [ref, { type: 'null' }] } } }, { C: filled }),
    `${content(json)}/schema/properties/a/anyOf/0`,
  ],
  ['the default of a body', body(json, { ...object, default: {} }), `${content(json)}/schema/default`],
  [
    'a default that the component behind it refuses',
    body(
      json,
      { type: 'object', properties: { a: { allOf: [ref], default: 'z' } } },
      { C: { type: 'string', enum: ['x'] } },
    ),
    `${content(json)}/schema/properties/a/default`,
  ],
  ...(
    [
      [{ type: 'array', minItems: 1 }, []],
      [{ type: 'string', format: 'date' }, 'x'],
      [{ type: 'number', multipleOf: 0.01 }, 0.001],
      [{ type: 'object', required: ['a'] }, {}],
    ] as const
  ).map(([schema, value]): (typeof cases)[number] => [
    `a default that breaks ${Object.keys(schema)[1]}`,
    body(json, { type: 'object', properties: { a: { ...schema, default: value } } }),
    `${content(json)}/schema/properties/a/default`,
  ]),
  [
    'defaults that are applied',
    body(json, { type: 'object', properties: { a: filled, b: ref, c: { allOf: [filled] } } }, { C: filled }),
  ],
  [
    'the default of a required property that is read-only',
    body(json, { type: 'object', required: ['a'], properties: { a: { ...filled, readOnly: true } } }),
  ],
  [
    'the default of a required property of a response',
    answer(json, { type: 'object', required: ['a'], properties: { a: filled } }),
  ],
]

describe('a schema, or a part of it, that has no effect where it stands', () => {
  for (const [what, document, place] of cases)
    it(`is ${place === undefined ? 'no' : 'a'} notice: ${what}`, () => {
      const { notices } = contractOf(document, '3.1', foreignReading)
      expect(notices.map((notice) => notice.split(' ')[1])).to.deep.equal(place === undefined ? [] : [place])
    })
})
