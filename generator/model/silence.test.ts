import { expect } from 'chai'
import { contractOf } from '../target/testing.ts'
import { foreignReading } from './model.ts'

const object = { type: 'object', properties: { a: { type: 'array', items: { type: 'string' } } } }
const text = { type: 'string' }
const response = { description: 'Done' }
const operation = (more: object, method = 'get', document: object = {}) => ({
  ...{ paths: { '/a': { [method]: { operationId: 'a', responses: { 200: response }, ...more } } } },
  ...document,
})
const body = (type: string, encoding?: object) =>
  operation({ requestBody: { content: { [type]: { schema: object, ...(encoding ? { encoding } : {}) } } } }, 'post')
const answer = (type: string) =>
  operation({ responses: { 200: { ...response, content: { [type]: { schema: object } } } } })
const answerOf = (schema: object) =>
  operation({ responses: { 200: { ...response, content: { 'application/json': { schema } } } } })
const query = (more: object) => operation({ parameters: [{ name: 'q', in: 'query', ...more }] })
const get = '#/paths/~1a/get'
const sharing = (parameter: object, parameters: object[] = []) => ({
  paths: { '/a': { parameters: [parameter], get: { operationId: 'a', parameters, responses: { 200: response } } } },
})
const header = (more: object) => operation({ responses: { 200: { ...response, headers: { 'X-A': more } } } })
const answered = `${get}/responses/200/headers/X-A`
const encoded = { 'application/json': { schema: object, encoding: { a: {} } } }
const answers = `${get}/responses/200/content/application~1json`
const servers = (server: object) => operation({}, 'get', { servers: [server] })
const value = (schema: object) => query({ schema })
const queries = (q: object, r: object) =>
  operation({ parameters: Object.entries({ q, r }).map(([name, schema]) => ({ name, in: 'query', schema })) })
const exploded = (...names: string[]) => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, text])),
})

const form = 'application/x-www-form-urlencoded'
const multipart = 'multipart/form-data'
const content = (type: string) => `#/paths/~1a/post/requestBody/content/${type.replace('/', '~1')}`

const circular = { $ref: '#/components/schemas/C' }
const components = { components: { schemas: { C: { type: 'object', properties: { c: circular } } } } }
const nested = (levels: number): object =>
  levels === 0 ? { type: 'integer' } : { type: 'object', properties: { a: nested(levels - 1) } }

const subtypes = {
  Pet: { ...object, required: ['kind', 'a'], properties: { kind: text }, discriminator: { propertyName: 'kind' } },
  Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { required: ['kind'], properties: { a: { readOnly: true } } }] },
}

/** Documents with a part that has no effect, and the place of the notice. */
const cases: readonly [what: string, document: object, place: string][] = [
  [
    'a property of a part beside a closed one',
    answerOf({
      allOf: [{ type: 'object', properties: { a: text }, additionalProperties: false }, { properties: { b: text } }],
    }),
    `${get}/responses/200/content/application~1json/schema/allOf/0`,
  ],
  [
    'readOnly of a subtype for what its parent requires',
    { ...operation({}), components: { schemas: subtypes } },
    '#/components/schemas/Pet/required',
  ],
  ['a parameter and a member of an exploded object', queries({ type: 'integer' }, exploded('q')), get],
  ['a member of two exploded objects', queries(exploded('a'), exploded('a', 'b')), get],
  ['the members of two objects of any names', queries({ type: 'object' }, { type: 'object' }), get],
  ['a server with a query', servers({ url: 'https://a.example/b?c=d' }), '#/servers/0/url'],
  ['an operationId without a letter', operation({ operationId: '' }), `${get}/operationId`],
  ['deprecated that is neither true nor false', operation({ deprecated: 'yes' }), `${get}/deprecated`],
  ['a description that is no text', query({ schema: text, description: {} }), `${get}/parameters/0/description`],
  ['externalDocs that are no object', operation({ externalDocs: 'https://a.example' }), `${get}/externalDocs`],
  [
    'nullable that is neither true nor false',
    value({ ...text, nullable: 'yes' }),
    `${get}/parameters/0/schema/nullable`,
  ],
  ['a title that is no text', value({ ...text, title: 1 }), `${get}/parameters/0/schema/title`],
  ['an empty anchor', value({ ...text, $anchor: '' }), `${get}/parameters/0/schema/$anchor`],
  ['a dependency on no name', answerOf({ ...object, dependencies: { a: 1 } }), `${answers}/schema/dependencies`],
  [
    'a schema that is none',
    operation({ responses: { 200: { ...response, content: { 'application/json': { schema: 'text' } } } } }),
    `${answers}/schema`,
  ],
  ['a style that no field of a form has', body(form, { a: { style: 'simple' } }), `${content(form)}/encoding/a/style`],
  [
    'an enum of a server variable that is no list',
    servers({ url: 'https://{a}', variables: { a: { default: 'x', enum: 'x' } } }),
    '#/servers/0/variables/a/enum',
  ],
  [
    'a default of a server variable that is no text',
    servers({ url: 'https://{a}', variables: { a: { default: ['x'] } } }),
    '#/servers/0/variables/a/default',
  ],
  [
    'a server variable that is not in the url',
    servers({ url: 'https://a', variables: { b: { default: 'x' } } }),
    '#/servers/0/variables/b',
  ],
  ['pagination that is no object', operation({ 'x-pagination': 'yes' }), `${get}/x-pagination`],
  [
    'pagination by a list that is not there',
    operation({
      parameters: [{ name: 'page', in: 'query', schema: text }],
      'x-pagination': { parameter: 'page', next: 'a', items: 'b' },
      responses: { 200: { ...response, content: { 'application/json': { schema: object } } } },
    }),
    `${get}/x-pagination`,
  ],
  [
    'a parameter by the name of an API key',
    operation({ security: [{ k: [] }], parameters: [{ name: 'X-K', in: 'header', schema: text }] }, 'get', {
      components: { securitySchemes: { k: { type: 'apiKey', in: 'header', name: 'x-k' } } },
    }),
    get,
  ],
  ['a path of an own server', operation({ servers: [{ url: '/v1' }] }), `${get}/servers/0/url`],
  ['a format of numbers of a text', value({ type: 'string', format: 'int64' }), `${get}/parameters/0/schema/format`],
  ['a format of texts of a number', value({ type: 'number', format: 'date' }), `${get}/parameters/0/schema/format`],
  ['the name of a header beside its key', header({ name: 'X-B', schema: text }), `${answered}/name`],
  [
    'a header that the router itself sets',
    operation({ responses: { 200: { ...response, headers: { 'X-Request-ID': { schema: text } } } } }),
    `${get}/responses/200/headers/X-Request-ID`,
  ],
  ['a header of XML', header({ content: { 'application/xml': { schema: object } } }), `${answered}/content`],
  [
    'a second media type of a header',
    header({ content: { 'a/b+json': {}, 'b/b+json': {} } }),
    `${answered}/content/b~1b+json`,
  ],
  [
    'a schema beside the content of a header',
    header({ schema: text, content: { 'a/b+json': {} } }),
    `${answered}/schema`,
  ],
  ['explode of a header of JSON', header({ explode: true, content: { 'a/b+json': {} } }), `${answered}/explode`],
  ['an encoding in a header', header({ content: encoded }), `${answered}/content/application~1json/encoding`],
  ['an encoding in a parameter', query({ content: encoded }), `${get}/parameters/0/content/application~1json/encoding`],
  ['another style of a header', header({ style: 'form', schema: text }), `${answered}/style`],
  [
    'a discriminator whose property has none of its values',
    {
      ...answerOf({ $ref: '#/components/schemas/Film' }),
      components: {
        schemas: {
          Film: {
            type: 'object',
            required: ['kind'],
            properties: { kind: { enum: ['movie', 'show'] } },
            discriminator: { propertyName: 'kind' },
          },
          Detail: { allOf: [{ $ref: '#/components/schemas/Film' }] },
        },
      },
    },
    '#/components/schemas/Film/discriminator',
  ],
  [
    'a property beside a closed component',
    {
      components: {
        schemas: {
          Base: { type: 'object', properties: { a: text }, additionalProperties: false },
          Child: { type: 'object', properties: { b: text }, allOf: [{ $ref: '#/components/schemas/Base' }] },
        },
      },
    },
    '#/components/schemas/Child/allOf/0',
  ],
  [
    'null beside a part that refuses it',
    {
      components: {
        schemas: {
          A: {
            type: 'object',
            properties: { b: { type: ['object', 'null'], allOf: [{ $ref: '#/components/schemas/B' }] } },
          },
          B: { type: 'object' },
        },
      },
    },
    '#/components/schemas/A/properties/b/allOf/0',
  ],
  [
    'null beside a choice without it',
    answerOf({ type: ['integer', 'string', 'null'], anyOf: [{ type: 'string' }, { minimum: 5, type: 'integer' }] }),
    `${get}/responses/200/content/application~1json/schema/anyOf`,
  ],
  [
    'properties without a type',
    answerOf({ properties: { a: text } }),
    `${get}/responses/200/content/application~1json/schema`,
  ],
  [
    'properties of a property without a type',
    answerOf({ type: 'object', properties: { a: { properties: { b: text } } } }),
    `${get}/responses/200/content/application~1json/schema/properties/a`,
  ],
  [
    'items of a component without a type, in a choice',
    {
      components: {
        schemas: {
          A: { type: 'array', items: { $ref: '#/components/schemas/B' } },
          B: { anyOf: [{ items: text }, text] },
        },
      },
    },
    '#/components/schemas/A/items',
  ],
  ...(
    [
      ['multipart that names no parts', multipart, { type: 'object' }],
      ['a form that is no object', form, { type: 'string' }],
      ['a form of fields of any name, which are text', form, { type: 'object' }],
    ] as const
  ).map(([what, type, schema]): (typeof cases)[number] => [
    what,
    operation({ requestBody: { content: { [type]: { schema } } } }, 'post'),
    `${content(type)}/schema`,
  ]),
  [
    'values without the property of a discriminator, which a branch does not require',
    {
      components: {
        schemas: {
          A: { type: 'object', required: ['kind'], properties: { kind: text } },
          B: { type: 'object', properties: { kind: text } },
          C: {
            oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }],
            discriminator: { propertyName: 'kind' },
          },
        },
      },
    },
    '#/components/schemas/C/discriminator',
  ],
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
  [
    'a schema beside content',
    query({ schema: text, content: { 'application/json': {} } }),
    `${get}/parameters/0/schema`,
  ],
  [
    'a parameter that is listed twice',
    operation({
      parameters: [
        { name: 'q', in: 'query', schema: text },
        { name: 'q', in: 'query', schema: text },
      ],
    }),
    `${get}/parameters/1`,
  ],
  [
    'a format of a parameter that all methods share',
    sharing({ name: 'p', in: 'query', schema: { type: 'string', format: 'zzz' } }),
    '#/paths/~1a/parameters/0/schema/format',
  ],
  [
    'a format of a parameter beside shared ones',
    sharing({ name: 'p', in: 'query', schema: text }, [{ name: 'q', in: 'query', schema: { ...text, format: 'zzz' } }]),
    `${get}/parameters/0/schema/format`,
  ],
  [
    'a discriminator that is a text',
    value({ type: 'object', discriminator: 'a' }),
    `${get}/parameters/0/schema/discriminator`,
  ],
  [
    'a mapping that is a list',
    value({ type: 'object', discriminator: { propertyName: 'a', mapping: ['x'] } }),
    `${get}/parameters/0/schema/discriminator/mapping`,
  ],
  ['a server without url', servers({ description: 'a' }), '#/servers/0'],
  [
    'a media type without a slash',
    operation({ requestBody: { content: { json: {} } } }, 'post'),
    `#/paths/~1a/post/requestBody/content/json`,
  ],
  [
    'a brace that encloses no parameter',
    { paths: { '/a/{': { get: { operationId: 'a', responses: { 200: response } } } } },
    '#/paths/~1a~1{',
  ],
  [
    'a part whose name holds a quotation mark',
    operation({ requestBody: { content: { [multipart]: { schema: { properties: { 'a"': text } } } } } }, 'post'),
    `${content(multipart)}/schema/properties/a"`,
  ],
  ...[
    { type: 'key' },
    { type: 'apiKey', in: 'header' },
    { type: 'apiKey', in: 'header', name: 'X Y' },
    { type: 'apiKey', in: 'cookie', name: 'a;b' },
    { type: 'http', scheme: 'a b' },
    { type: 'apiKey', in: 'body', name: 'K' },
    { type: 'http' },
  ].map((scheme): (typeof cases)[number] => [
    `the security scheme ${JSON.stringify(scheme)}`,
    operation({ security: [{ k: [] }] }, 'get', { components: { securitySchemes: { k: scheme } } }),
    `${get}/security`,
  ]),
  [
    'required beside the reference to a parameter',
    operation({ parameters: [{ $ref: '#/components/parameters/P', required: true }] }, 'get', {
      components: { parameters: { P: { name: 'q', in: 'query', schema: text } } },
    }),
    `${get}/parameters/0/required`,
  ],
  [
    'headers beside the reference to a response',
    operation({ responses: { 200: { $ref: '#/components/responses/R', headers: {} } } }, 'get', {
      components: { responses: { R: response } },
    }),
    `${get}/responses/200/headers`,
  ],
  [
    'a header of a response by reference',
    operation({ responses: { 200: { $ref: '#/components/responses/R' } } }, 'get', {
      components: { responses: { R: { ...response, headers: { 'X-Request-ID': { schema: text } } } } },
    }),
    '#/components/responses/R/headers/X-Request-ID',
  ],
  [
    'a field of a form by reference',
    operation({ requestBody: { $ref: '#/components/requestBodies/B' } }, 'post', {
      components: {
        schemas: { F: { type: 'object', properties: { a: { type: ['boolean', 'string'] } } } },
        requestBodies: { B: { content: { [form]: { schema: { $ref: '#/components/schemas/F' } } } } },
      },
    }),
    '#/components/schemas/F/properties/a',
  ],
  [
    'a required part without a schema',
    operation({ requestBody: { content: { [multipart]: { schema: { type: 'object', required: ['a'] } } } } }, 'post'),
    `${content(multipart)}/schema`,
  ],
  [
    'a deepObject that is not exploded',
    query({ style: 'deepObject', explode: false, schema: { type: 'object', properties: { a: text } } }),
    `${get}/parameters/0/explode`,
  ],
  [
    'allowEmptyValue of a header',
    operation({ parameters: [{ name: 'X-A', in: 'header', allowEmptyValue: true, schema: text }] }),
    `${get}/parameters/0/allowEmptyValue`,
  ],
  [
    'a default of a required parameter',
    query({ required: true, schema: { type: 'integer', default: 1 } }),
    `${get}/parameters/0/schema/default`,
  ],
  [
    'a path parameter that is said not to be required',
    {
      paths: {
        '/a/{q}': {
          get: {
            operationId: 'a',
            parameters: [{ name: 'q', in: 'path', required: false, schema: text }],
            responses: { 200: response },
          },
        },
      },
    },
    '#/paths/~1a~1{q}/get/parameters/0/required',
  ],
  [
    'a parameter in a place that only objects of JavaScript have',
    operation({ parameters: [{ name: 'q', in: '__proto__', schema: text }] }),
    `${get}/parameters/0`,
  ],
  [
    'a header that fetch sets itself',
    operation({ parameters: [{ name: 'Content-Length', in: 'header', schema: text }] }),
    `${get}/parameters/0`,
  ],
  [
    'a header whose name no request has',
    operation({ parameters: [{ name: 'X Y', in: 'header', schema: text }] }),
    `${get}/parameters/0`,
  ],
  [
    'the header Content-Type of a response',
    operation({ responses: { 200: { ...response, headers: { 'Content-Type': { schema: {} } } } } }),
    `${get}/responses/200/headers/Content-Type`,
  ],
  [
    'the header Transfer-Encoding of a response',
    operation({ responses: { 200: { ...response, headers: { 'Transfer-Encoding': { schema: text } } } } }),
    `${get}/responses/200/headers/Transfer-Encoding`,
  ],
  [
    'a header whose name no response has',
    operation({ responses: { 200: { ...response, headers: { 'X(Y': { schema: {} } } } } }),
    `${get}/responses/200/headers/X(Y`,
  ],
  ...[204, 205, 304].map((status): (typeof cases)[number] => [
    `the content of ${status}`,
    operation({ responses: { [status]: { ...response, content: { 'text/plain': { schema: {} } } } } }),
    `${get}/responses/${status}/content`,
  ]),
  ['a status that ends no request', operation({ responses: { 200: response, 102: response } }), `${get}/responses/102`],
  ['else without if', value({ type: 'integer', else: { minimum: 1 } }), `${get}/parameters/0/schema/else`],
  ['minContains without contains', value({ type: 'array', minContains: 1 }), `${get}/parameters/0/schema/minContains`],
  [
    'additionalItems without a list of items',
    value({ type: 'integer', additionalItems: false }),
    `${get}/parameters/0/schema/additionalItems`,
  ],
  [
    '$schema of another dialect',
    value({ type: 'integer', $schema: 'https://json-schema.org/draft/2019-09/schema' }),
    `${get}/parameters/0/schema/$schema`,
  ],
  [
    'a jsonSchemaDialect of another draft',
    operation({}, 'get', { jsonSchemaDialect: 'http://json-schema.org/draft-07/schema#' }),
    '#/jsonSchemaDialect',
  ],
  ['a parameter of texts that read as numbers', value({ enum: ['1', 1] }), `${get}/parameters/0`],
  ['a parameter that is text or a number', value({ type: ['integer', 'string'] }), `${get}/parameters/0`],
  [
    'a field that is text or a boolean',
    operation(
      { requestBody: { content: { [multipart]: { schema: { properties: { a: { type: ['boolean', 'string'] } } } } } } },
      'post',
    ),
    `${content(multipart)}/schema/properties/a`,
  ],
  [
    'a field that is text or an object',
    operation(
      { requestBody: { content: { [form]: { schema: { properties: { a: { type: ['object', 'string'] } } } } } } },
      'post',
    ),
    `${content(form)}/schema/properties/a`,
  ],
  ['a parameter of any type', query({ schema: {} }), `${get}/parameters/0`],
  [
    'a field of any type',
    operation({ requestBody: { content: { [form]: { schema: { properties: { a: {} } } } } } }, 'post'),
    `${content(form)}/schema/properties/a`,
  ],
  [
    'a part of any type, which is a file',
    operation(
      { requestBody: { content: { [multipart]: { schema: { properties: { a: { default: 'b' } } } } } } },
      'post',
    ),
    `${content(multipart)}/schema/properties/a`,
  ],
  [
    'a circular deepObject',
    { ...query({ style: 'deepObject', schema: circular }), ...components },
    `${get}/parameters/0`,
  ],
  [
    'a field of style deepObject with five levels',
    operation(
      {
        requestBody: {
          content: {
            [form]: {
              schema: { type: 'object', properties: { a: nested(5) } },
              encoding: { a: { style: 'deepObject' } },
            },
          },
        },
      },
      'post',
    ),
    `${content(form)}/schema/properties/a`,
  ],
  [
    'an integer of XML',
    operation({ responses: { 200: { ...response, content: { 'text/xml': { schema: { type: 'integer' } } } } } }),
    `${get}/responses/200/content/text~1xml/schema`,
  ],
  [
    'a header that browsers set',
    operation({
      parameters: [{ name: 'Accept-Encoding', in: 'header', schema: { enum: ['base64'], type: 'string' } }],
    }),
    `${get}/parameters/0`,
  ],
  [
    'an enum with a value of another type',
    value({ type: 'string', enum: ['a', 1] }),
    `${get}/parameters/0/schema/enum`,
  ],
  ['an enum with null of a text', value({ type: 'string', enum: ['a', null] }), `${get}/parameters/0/schema/enum`],
  ['an enum without values', value({ type: 'string', enum: [] }), `${get}/parameters/0/schema/enum`],
  ['a default of another type', value({ type: 'integer', default: 'x' }), `${get}/parameters/0/schema/default`],
  [
    'a default beyond its maximum',
    value({ type: 'integer', maximum: 5, default: 9 }),
    `${get}/parameters/0/schema/default`,
  ],
  [
    'a default that the enum does not list',
    value({ type: 'string', enum: ['a'], default: 'b' }),
    `${get}/parameters/0/schema/default`,
  ],
  [
    'a default that is too long',
    value({ type: 'string', maxLength: 1, default: 'ab' }),
    `${get}/parameters/0/schema/default`,
  ],
  [
    'a default that fits no pattern',
    value({ type: 'string', pattern: '^a', default: 'b' }),
    `${get}/parameters/0/schema/default`,
  ],
]

describe('a part of a document without effect', () => {
  for (const [what, document, place] of cases)
    it(`is a notice with its place: ${what}`, () => {
      const { notices } = contractOf(document, '3.1', foreignReading)
      expect(notices.map((notice) => notice.split(' ')[1])).to.deep.equal([place])
    })

  for (const [what, document] of [
    [
      'null beside a choice with it',
      answerOf({ type: ['string', 'null'], oneOf: [{ const: null }, { minLength: 1, type: 'string' }] }),
    ],
    [
      'null beside a part of any type',
      answerOf({ type: ['string', 'null'], allOf: [{ minLength: 1 }, { enum: ['ab', null] }] }),
    ],
    [
      'a field of style deepObject with four levels',
      operation(
        {
          requestBody: {
            content: {
              [form]: {
                schema: { type: 'object', properties: { a: nested(4) } },
                encoding: { a: { style: 'deepObject' } },
              },
            },
          },
        },
        'post',
      ),
    ],
    ['an integer or a text that reads as none', value({ anyOf: [{ type: 'integer' }, { const: 'auto' }] })],
    ['texts and numbers of an enum that read as one only', value({ enum: ['auto', 1] })],
    ['a default that fits', value({ type: ['integer', 'boolean'], minimum: 1, default: true })],
    [
      'the path of an own server that is that of the document',
      operation({ servers: [{ url: 'https://b/{v}/', variables: { v: { default: 'v1' } } }] }, 'get', {
        servers: [{ url: 'https://a/v1' }],
      }),
    ],
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
