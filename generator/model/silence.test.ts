import { expect } from 'chai'
import { contractOf } from '../target/testing.ts'
import { foreignReading } from './model.ts'

const object = { type: 'object', properties: { a: { type: 'array', items: { type: 'string' } } } }
const response = { description: 'Done' }
const operation = (more: object, method = 'get', document: object = {}) => ({
  ...{ paths: { '/a': { [method]: { operationId: 'a', responses: { 200: response }, ...more } } } },
  ...document,
})
const body = (type: string, encoding?: object) =>
  operation({ requestBody: { content: { [type]: { schema: object, ...(encoding ? { encoding } : {}) } } } }, 'post')
const answer = (type: string) =>
  operation({ responses: { 200: { ...response, content: { [type]: { schema: object } } } } })
const query = (more: object) => operation({ parameters: [{ name: 'q', in: 'query', ...more }] })
const servers = (server: object) => operation({}, 'get', { servers: [server] })
const value = (schema: object) => query({ schema })

const form = 'application/x-www-form-urlencoded'
const multipart = 'multipart/form-data'
const get = '#/paths/~1a/get'
const content = (type: string) => `#/paths/~1a/post/requestBody/content/${type.replace('/', '~1')}`

/** Documents with a part that has no effect, and the place of the notice. */
const cases: readonly [what: string, document: object, place: string][] = [
  ['a server variable without a default', servers({ url: 'https://{r}.example.com' }), '#/servers/0/url'],
  [
    'a default that is none of the values of its server variable',
    servers({ url: 'https://{r}.example.com', variables: { r: { enum: ['eu'], default: 'us' } } }),
    '#/servers/0/variables/r/default',
  ],
  [
    'a second server of an operation',
    operation({ servers: [{ url: 'https://a.example.com' }, { url: 'https://b.example.com' }] }),
    `${get}/servers/1`,
  ],
  [
    'the schema of a form that is answered',
    answer(form),
    `${get}/responses/200/content/application~1x-www-form-urlencoded/schema`,
  ],
  ['the schema of a multipart response', answer(multipart), `${get}/responses/200/content/multipart~1form-data/schema`],
  ['TRACE, which no client can call', operation({}, 'trace'), '#/paths/~1a/trace'],
  [
    'an encoding of JSON',
    body('application/json', { a: { style: 'form' } }),
    `${content('application/json')}/encoding`,
  ],
  ['an encoding of a property that is not there', body(form, { b: { style: 'form' } }), `${content(form)}/encoding/b`],
  [
    'a style in multipart',
    body(multipart, { a: { style: 'pipeDelimited' } }),
    `${content(multipart)}/encoding/a/style`,
  ],
  ['explode in multipart', body(multipart, { a: { explode: false } }), `${content(multipart)}/encoding/a/explode`],
  [
    'a second media type of a parameter',
    query({ content: { 'application/json': { schema: {} }, 'text/plain': {} } }),
    `${get}/parameters/0/content/text~1plain`,
  ],
  ['a schema beside content', query({ schema: {}, content: { 'application/json': {} } }), `${get}/parameters/0/schema`],
  [
    'a parameter that is listed twice',
    operation({
      parameters: [
        { name: 'q', in: 'query', schema: {} },
        { name: 'q', in: 'query', schema: {} },
      ],
    }),
    `${get}/parameters/1`,
  ],
  ['a default of another type', value({ type: 'integer', default: 'x' }), `${get}/parameters/0/schema/default`],
  [
    'a default beyond its maximum',
    value({ type: 'integer', maximum: 5, default: 9 }),
    `${get}/parameters/0/schema/default`,
  ],
  ['a default that the enum does not list', value({ enum: ['a'], default: 'b' }), `${get}/parameters/0/schema/default`],
  [
    'a default that is too long',
    value({ type: 'string', maxLength: 1, default: 'ab' }),
    `${get}/parameters/0/schema/default`,
  ],
  ['a default that fits no pattern', value({ pattern: '^a', default: 'b' }), `${get}/parameters/0/schema/default`],
]

describe('a part of a document without effect', () => {
  for (const [what, document, place] of cases)
    it(`is a notice with its place: ${what}`, () => {
      const { notices } = contractOf(document, '3.1', foreignReading)
      expect(notices.map((notice) => notice.split(' ')[1])).to.deep.equal([place])
    })

  for (const [what, document] of [
    ['a default that fits', value({ type: ['integer', 'string'], minimum: 1, default: 'a' })],
    ['a default of an object', value({ type: 'object', properties: {}, default: {} })],
    [
      'a server variable with its default',
      servers({ url: 'https://{r}.a', variables: { r: { enum: ['eu'], default: 'eu' } } }),
    ],
    [
      'an encoding of another name where any is allowed',
      {
        ...operation(
          {
            requestBody: {
              content: {
                [form]: { schema: { type: 'object', additionalProperties: { type: 'string' } }, encoding: { b: {} } },
              },
            },
          },
          'post',
        ),
      },
    ],
  ] as const)
    it(`is no notice: ${what}`, () => {
      expect(contractOf(document, '3.1', foreignReading).notices).to.deep.equal([])
    })
})
