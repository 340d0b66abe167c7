import type { Json } from './json.ts'

/**
 * The treatment of each keyword of OpenAPI 3.0, 3.1 and 3.2 and of JSON Schema, and of each parameter style. `honoured`: servers
 * enforce it, or clients and types use it. `described`: by its specification it is documentation only. `noticed`: it has no effect
 * or an unexpected one; it is listed, and refused by `--strict`.
 */
export type Fate = 'honoured' | 'described' | 'noticed'

export type Row = {
  /** The object of the specification that has the keyword. */
  readonly object: string
  readonly keyword: string
  readonly fate: Fate
  /** A remark for the table. */
  readonly note?: string
  /** An example value of the keyword. */
  readonly value: unknown
  /** Other keywords that the example needs. */
  readonly beside?: Json
  /** For a schema keyword: a valid value and an invalid one. */
  readonly fits?: unknown
  readonly breaks?: unknown
  readonly version?: '3.0'
}

const schemas = (fate: Fate, rows: Readonly<Record<string, Omit<Row, 'object' | 'keyword' | 'fate'>>>): Row[] =>
  Object.entries(rows).map(([keyword, row]) => ({
    object: 'Schema',
    keyword: keyword.split(' ')[0] ?? '',
    fate,
    ...row,
  }))

const of = (object: string, fate: Fate, rows: Readonly<Record<string, unknown>>, note?: string): Row[] =>
  Object.entries(rows).map(([keyword, value]) => ({ object, keyword, fate, value, ...(note ? { note } : {}) }))

const integer = { type: 'integer' }
const a = { properties: { a: integer } }
const object = { type: 'object' }
const list = { type: 'array' }

const schemaRows: readonly Row[] = [
  ...schemas('honoured', {
    type: { value: 'integer', fits: 1, breaks: 'a' },
    enum: { value: ['a', 'b'], fits: 'a', breaks: 2 },
    const: { value: { a: 1 }, fits: { a: 1 }, breaks: { a: 2 } },
    minimum: { value: 2, fits: 2, breaks: 1 },
    maximum: { value: 2, fits: 2, breaks: 3 },
    exclusiveMinimum: { value: 2, fits: 3, breaks: 2, note: 'also as a boolean (3.0)' },
    exclusiveMaximum: { value: 2, fits: 1, breaks: 2, note: 'also as a boolean (3.0)' },
    'exclusiveMinimum (boolean)': {
      value: true,
      beside: { type: 'integer', minimum: 2 },
      fits: 3,
      breaks: 2,
      version: '3.0',
    },
    multipleOf: { value: 0.5, fits: 1.5, breaks: 1.4 },
    minLength: { value: 2, fits: '😀a', breaks: '😀', note: 'counts code points' },
    maxLength: { value: 1, fits: '😀', breaks: 'ab', note: 'of a file: bytes, in requests' },
    pattern: {
      value: '^a+$',
      fits: 'aa',
      breaks: 'b',
      note: 'ECMAScript; other dialects are translated where unambiguous',
    },
    format: {
      value: 'date',
      fits: '2026-02-28',
      breaks: '2026-02-30',
      note: 'an unknown format is a notice; `email` without quoted local parts and with two labels or more',
    },
    minItems: { value: 1, fits: [1], breaks: [] },
    maxItems: { value: 1, fits: [1], breaks: [1, 2] },
    uniqueItems: { value: true, fits: [1, 2], breaks: [1, 1] },
    items: { value: integer, beside: list, fits: [1], breaks: ['a'] },
    'items (list)': {
      value: [integer],
      beside: list,
      fits: [1, 'a'],
      breaks: ['a'],
      note: 'also as a list (drafts before 2020-12)',
    },
    additionalItems: { value: false, beside: { items: [integer] }, fits: [1], breaks: [1, 2] },
    prefixItems: { value: [integer], beside: list, fits: [1, 'a'], breaks: ['a'] },
    contains: { value: integer, fits: ['a', 1], breaks: ['a'] },
    minContains: { value: 2, beside: { contains: integer }, fits: [1, 2], breaks: [1] },
    maxContains: { value: 1, beside: { contains: integer }, fits: [1], breaks: [1, 2] },
    unevaluatedItems: { value: false, beside: { allOf: [{ prefixItems: [integer] }] }, fits: [1], breaks: [1, 2] },
    minProperties: { value: 1, fits: { a: 1 }, breaks: {} },
    maxProperties: { value: 1, fits: { a: 1 }, breaks: { a: 1, b: 1 } },
    required: { value: ['a'], beside: object, fits: { a: 1 }, breaks: {} },
    properties: { value: { a: integer }, beside: object, fits: { a: 1 }, breaks: { a: 'a' } },
    patternProperties: { value: { '^a': integer }, beside: object, fits: { ab: 1 }, breaks: { ab: 'a' } },
    additionalProperties: { value: integer, beside: object, fits: { a: 1 }, breaks: { a: 'a' } },
    unevaluatedProperties: { value: false, beside: { allOf: [a] }, fits: { a: 1 }, breaks: { b: 1 } },
    propertyNames: { value: { maxLength: 1 }, fits: { a: 1 }, breaks: { ab: 1 } },
    dependentRequired: { value: { a: ['b'] }, fits: { a: 1, b: 1 }, breaks: { a: 1 } },
    dependentSchemas: { value: { a: { required: ['b'] } }, fits: { a: 1, b: 1 }, breaks: { a: 1 } },
    dependencies: { value: { a: ['b'] }, fits: { a: 1, b: 1 }, breaks: { a: 1 } },
    allOf: { value: [a, { required: ['a'] }], beside: object, fits: { a: 1 }, breaks: {} },
    anyOf: { value: [integer, { type: 'boolean' }], fits: true, breaks: 'a' },
    oneOf: { value: [{ minimum: 2 }, { maximum: 3 }], fits: 1, breaks: 2 },
    not: { value: integer, fits: 'a', breaks: 1 },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    if: { value: { minimum: 5 }, beside: { then: { multipleOf: 5 } }, fits: 10, breaks: 6 },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { value: { multipleOf: 5 }, beside: { if: { minimum: 5 } }, fits: 10, breaks: 6 },
    else: { value: { multipleOf: 2 }, beside: { if: { minimum: 5 } }, fits: 2, breaks: 3 },
    $ref: { value: '#/components/schemas/Named', fits: 1, breaks: 'a' },
    $dynamicRef: {
      value: '#/components/schemas/Named',
      fits: 1,
      breaks: 'a',
      note: 'resolved per path: one component for each meaning',
    },
    $recursiveRef: { value: '#', note: 'as `$dynamicRef`' },
    nullable: { value: true, beside: integer, fits: null, breaks: 'a', version: '3.0', note: 'of 3.0, beside a type' },
    discriminator: {
      value: { propertyName: 'kind' },
      beside: { oneOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] },
      fits: { kind: 'A', own: 'A', a: 1 },
      breaks: { kind: 'A', own: 'A', b: 1 },
      note: 'mapping, implicit names, inherited by allOf; a value without it is refused',
    },
    default: {
      value: 1,
      beside: integer,
      note: 'applied to optional members and parameters before the handler; elsewhere noticed, in responses described',
    },
    readOnly: { value: true, beside: integer, note: 'properties are removed from requests' },
    writeOnly: { value: true, beside: integer, note: 'properties are removed from responses' },
    contentMediaType: {
      value: 'image/png',
      beside: { type: 'string' },
      note: 'a file in forms, an annotation in JSON',
    },
    contentEncoding: {
      value: 'base64',
      beside: { type: 'string', contentMediaType: 'image/png' },
      note: 'stays text, not decoded',
    },
  }),
  ...schemas('described', {
    title: { value: 'a' },
    description: { value: 'a', note: 'a comment of the type' },
    deprecated: { value: true, note: 'a comment of the type' },
    example: { value: 1 },
    examples: { value: [1] },
    externalDocs: { value: { url: 'https://example.com' } },
    xml: { value: { name: 'a' }, note: 'XML bodies reach the handler unparsed, with a notice' },
    contentSchema: { value: integer, beside: { type: 'string', contentMediaType: 'application/json' } },
    $comment: { value: 'a' },
    $schema: { value: 'https://json-schema.org/draft/2020-12/schema' },
    $vocabulary: { value: {} },
    $id: { value: 'https://example.com/a', note: 'a target of references' },
    $anchor: { value: 'a', note: 'a target of references' },
    $dynamicAnchor: { value: 'a', note: 'a target of references' },
    $recursiveAnchor: { value: true, note: 'a target of references' },
    $defs: { value: { a: integer }, note: 'a target of references' },
    definitions: { value: { a: integer }, note: 'a target of references' },
  }),
  ...schemas('noticed', {
    'nullable (3.1)': { value: true, beside: integer, note: 'in 3.1, or without a type' },
    unknownKeyword: { value: 1, note: 'every other name' },
  }),
]

const responses = { 200: { description: 'ok' } }
const schema = { type: 'string' }
const content = { 'application/json': { schema } }

const otherRows: readonly Row[] = [
  ...of('OpenAPI', 'honoured', { paths: { '/b': { get: { operationId: 'b', responses } } } }),
  ...of('OpenAPI', 'honoured', {
    security: [{ key: [] }],
    components: { securitySchemes: { key: { type: 'http', scheme: 'basic' } } },
  }),
  ...of('OpenAPI', 'described', {
    ...{ openapi: '3.1.1', info: { title: 'Other', version: '2.0.0' } },
    ...{ tags: [{ name: 'a' }], externalDocs: { url: 'https://example.com' } },
    jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base',
  }),
  ...of(
    'OpenAPI',
    'described',
    { servers: [{ url: 'https://example.com' }] },
    "clients are given the server's address",
  ),
  ...of('OpenAPI', 'noticed', {
    webhooks: { a: { post: { responses } } },
  }),
  ...of('OpenAPI', 'described', { $self: 'https://example.com/openapi.yaml' }, 'of 3.2, the base of references'),
  ...of('Path Item', 'honoured', {
    ...{
      get: { operationId: 'b', responses },
      post: { operationId: 'b', responses },
      put: { operationId: 'b', responses },
      delete: { operationId: 'b', responses },
    },
    ...{ options: { operationId: 'b', responses }, head: { operationId: 'b', responses } },
    patch: { operationId: 'b', responses },
    ...{ parameters: [{ name: 'b', in: 'query', schema }], servers: [{ url: 'https://b.example.com' }] },
  }),
  ...of('Path Item', 'described', { summary: 'a', description: 'a' }),
  ...of('Path Item', 'noticed', { trace: { operationId: 'b', responses } }, 'served; `fetch` cannot call it'),
  ...of(
    'Path Item',
    'honoured',
    { query: { operationId: 'b', responses }, additionalOperations: { COPY: { operationId: 'b', responses } } },
    'of 3.2, in any version; methods that Node.js reads',
  ),
  ...of('Operation', 'honoured', {
    ...{ operationId: 'other', tags: ['other'], parameters: [{ name: 'b', in: 'query', schema }] },
    ...{ requestBody: { content }, responses: { 204: { description: 'none' } }, security: [{ key: [] }] },
    servers: [{ url: 'https://b.example.com' }],
  }),
  ...of('Operation', 'described', {
    ...{ summary: 'a', description: 'a', externalDocs: { url: 'https://example.com' }, deprecated: true },
  }),
  ...of('Operation', 'noticed', { callbacks: { a: { '{$url}': { post: { responses } } } } }),
  ...of('Parameter', 'honoured', {
    ...{ name: 'other', required: true, allowEmptyValue: true },
    ...{ style: 'deepObject', explode: false, schema: integer },
  }),
  ...of('Parameter', 'honoured', { in: 'header' }, '`querystring` of 3.2: of a URL-encoded form; noticed otherwise'),
  ...of('Parameter', 'honoured', { content: { 'application/json': { schema: integer } } }, 'of JSON or text'),
  ...of('Parameter', 'described', { description: 'a', deprecated: true, example: 1, examples: { a: { value: 1 } } }),
  ...of('Parameter', 'honoured', { allowReserved: true }, 'in a query, but for `&=+#[],`; noticed elsewhere'),
  ...of('Request Body', 'honoured', { required: true, content: { 'text/plain': { schema } } }),
  ...of('Request Body', 'described', { description: 'a' }),
  ...of('Media Type', 'honoured', { schema: integer }),
  ...of('Media Type', 'described', { example: 1, examples: { a: { value: 1 } } }),
  ...of(
    'Media Type',
    'noticed',
    { encoding: { a: { contentType: 'text/plain' } } },
    'honoured in forms and multipart/form-data',
  ),
  ...of('Media Type', 'noticed', { itemSchema: integer, itemEncoding: {}, prefixEncoding: [] }),
  ...of('Encoding', 'honoured', { contentType: 'application/json' }),
  ...of(
    'Encoding',
    'honoured',
    { style: 'pipeDelimited', explode: false },
    'in URL-encoded forms; noticed in multipart',
  ),
  ...of('Encoding', 'noticed', { headers: { 'X-A': { schema } }, allowReserved: true }),
  ...of('Encoding', 'noticed', { encoding: { a: {} }, prefixEncoding: [{}], itemEncoding: {} }, 'of 3.2'),
  ...of('Response', 'honoured', { headers: { 'X-A': { schema } }, content: { 'text/plain': { schema } } }),
  ...of('Response', 'described', { summary: 'a', description: 'a', links: { a: { operationId: 'a' } } }),
  ...of('Header', 'honoured', {
    required: true,
    schema: integer,
    content: { 'application/json': { schema: integer } },
  }),
  ...of('Info', 'described', {
    ...{ title: 'Other', version: '2.0.0', summary: 'a', description: 'a', termsOfService: 'https://example.com' },
    ...{ contact: { name: 'a' }, license: { name: 'a' } },
  }),
  ...of(
    'Components',
    'described',
    {
      ...{
        schemas: { C: schema },
        responses: { C: { description: 'a' } },
        parameters: { C: { name: 'c', in: 'query', schema } },
      },
      ...{ requestBodies: { C: { content } }, headers: { C: { schema } }, examples: { C: { value: 1 } } },
      ...{
        links: { C: { operationId: 'a' } },
        pathItems: { C: { get: { responses } } },
        mediaTypes: { C: { schema } },
      },
      securitySchemes: { key: { type: 'http', scheme: 'basic' } },
    },
    'a target of references',
  ),
  ...of('Components', 'noticed', {
    callbacks: { C: { '{$url}': { post: { responses } } } },
  }),
  ...of('Server', 'honoured', { url: 'https://{host}.example.com' }, 'of operations and path items'),
  ...of(
    'Server',
    'honoured',
    { variables: { host: { default: 'other' } } },
    'values per client and call, checked against `enum`; `servers` of a client replaces the address',
  ),
  ...of('Server', 'described', { name: 'a', description: 'a' }),
  ...of('Server Variable', 'honoured', { default: 'other', enum: ['a', 'b'] }),
  ...of('Server Variable', 'described', { description: 'a' }),
  ...of('Security Scheme', 'honoured', { type: 'mutualTLS', in: 'query', name: 'other' }),
  { object: 'Security Scheme', keyword: 'scheme', fate: 'honoured', value: 'digest', beside: { type: 'http' } },
  {
    ...{ object: 'Security Scheme', keyword: 'flows', fate: 'described', beside: { type: 'oauth2' } },
    value: { clientCredentials: { tokenUrl: 'https://example.com/token', scopes: { a: 'Reads' } } },
  },
  {
    ...{ object: 'Security Scheme', keyword: 'openIdConnectUrl', fate: 'described', beside: { type: 'openIdConnect' } },
    value: 'https://example.com/.well-known/openid-configuration',
  },
  ...of('Security Scheme', 'described', {
    ...{ description: 'a', bearerFormat: 'JWT', deprecated: true, oauth2MetadataUrl: 'https://example.com' },
  }),
  ...of('Discriminator', 'honoured', { propertyName: 'own', mapping: { x: '#/components/schemas/A' } }),
  ...of('Discriminator', 'honoured', { defaultMapping: 'A' }, 'of 3.2, beside a choice; noticed elsewhere'),
  ...of('Header', 'honoured', { explode: true }, 'of objects'),
  ...of('Header', 'described', {
    ...{ description: 'a', deprecated: true, example: 'a', examples: { a: { value: 'a' } }, style: 'simple' },
  }),
]

/** The places where each style is valid; elsewhere it gives a notice. */
const styles: Readonly<Record<string, readonly string[]>> = {
  simple: ['path', 'header'],
  label: ['path'],
  matrix: ['path'],
  form: ['query', 'cookie'],
  spaceDelimited: ['query'],
  pipeDelimited: ['query'],
  deepObject: ['query'],
  cookie: ['cookie'],
}
const styleRows = Object.entries(styles).flatMap(([style, places]) =>
  ['path', 'query', 'header', 'cookie'].map(
    (where): Row => ({
      object: `Style in ${where}`,
      keyword: style,
      fate: places.includes(where) ? 'honoured' : 'noticed',
      value: style,
    }),
  ),
)

/** Every keyword and style. */
export const rows: readonly Row[] = [...otherRows, ...schemaRows, ...styleRows]

/** The table of `README.md`: keywords by object and treatment. */
export function keywordTable(): string {
  const byObject = Map.groupBy(rows, ({ object }) => object)
  const cell = (list: readonly Row[], fate: Fate) => {
    const names = list.filter((row) => row.fate === fate).map(({ keyword }) => `\`${keyword}\``)
    return [...new Set(names)].join(' ')
  }
  const notes = rows.flatMap(({ object, keyword, note }) => (note ? [`- ${object}, \`${keyword}\`: ${note}`] : []))
  return [
    '| object | honoured | described | noticed |',
    '| --- | --- | --- | --- |',
    ...[...byObject].map(
      ([object, list]) =>
        `| ${object} | ${(['honoured', 'described', 'noticed'] as const).map((fate) => cell(list, fate)).join(' | ')} |`,
    ),
    '',
    ...new Set(notes),
    '',
  ].join('\n')
}
