import { execFile } from 'node:child_process'
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { parse, stringify } from 'yaml'

const root = fileURLToPath(new URL('..', import.meta.url))
const redocly = join(root, 'node_modules/@redocly/cli/bin/cli.js')

const sound = `
openapi: 3.0.3
info: { title: Sound, version: 0.1.0, description: A contract without fault., contact: { name: Support, email: support@tomorro.example }, license: { name: Proprietary, url: 'https://tomorro.example/licence' } }
servers: [{ url: /, description: The gateway. }]
tags: [{ name: Things, description: Things. }]
paths:
  /settings/things:
    get:
      tags: [Things]
      operationId: listThings
      summary: List things
      description: Lists things by id.
      security: [{ bearer: ['settings:read'] }]
      parameters: [{ $ref: 'common.yaml#/components/parameters/Limit' }, { $ref: 'common.yaml#/components/parameters/Cursor' }]
      responses: { '200': { $ref: '#/components/responses/ThingList' } }
    post:
      tags: [Things]
      operationId: createThing
      summary: Create a thing
      description: Creates a thing.
      security: [{ bearer: ['settings:write'] }]
      parameters: [{ $ref: 'common.yaml#/components/parameters/IdempotencyKey' }]
      requestBody: { description: The thing., required: true, content: { application/json: { schema: { $ref: '#/components/schemas/ThingPatch' }, example: { name: Lamp } } } }
      responses: { '201': { $ref: '#/components/responses/CreatedThing' } }
  /settings/things/{thingId}:
    parameters: [{ name: thingId, in: path, required: true, description: The thing., schema: { $ref: 'common.yaml#/components/schemas/Uuid' }, example: 01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11 }]
    get:
      tags: [Things]
      operationId: getThing
      summary: Get a thing
      description: Answers with one thing.
      security: [{ bearer: ['settings:read'] }]
      responses: { '200': { $ref: '#/components/responses/OneThing' } }
    patch:
      tags: [Things]
      operationId: updateThing
      summary: Edit a thing
      description: Edits a thing.
      security: [{ bearer: ['settings:write'] }]
      parameters: [{ $ref: 'common.yaml#/components/parameters/IfMatch' }]
      requestBody: { description: The change., required: true, content: { application/merge-patch+json: { schema: { $ref: '#/components/schemas/ThingPatch' }, example: { name: Lamp } } } }
      responses: { '200': { $ref: '#/components/responses/OneThing' } }
    delete:
      tags: [Things]
      operationId: deleteThing
      summary: Delete a thing
      description: Deletes a thing.
      security: [{ bearer: ['settings:write'] }]
      parameters: [{ $ref: 'common.yaml#/components/parameters/IfMatch' }]
      responses: { '204': { description: It is gone., headers: { X-Request-ID: { $ref: 'common.yaml#/components/headers/RequestId' } } } }
components:
  securitySchemes: { bearer: { $ref: 'common.yaml#/components/securitySchemes/bearer' } }
  responses:
    OneThing:
      description: The thing.
      headers: { ETag: { $ref: 'common.yaml#/components/headers/ETag' }, X-Request-ID: { $ref: 'common.yaml#/components/headers/RequestId' } }
      content: { application/json: { schema: { $ref: '#/components/schemas/Thing' }, example: { name: Lamp, isOn: true, madeAt: '2026-01-15T09:30:00Z' } } }
    CreatedThing:
      description: The thing.
      headers: { Location: { $ref: 'common.yaml#/components/headers/Location' }, X-Request-ID: { $ref: 'common.yaml#/components/headers/RequestId' } }
      content: { application/json: { schema: { $ref: '#/components/schemas/Thing' }, example: { name: Lamp, isOn: true, madeAt: '2026-01-15T09:30:00Z' } } }
    ThingList:
      description: A page of things.
      headers: { X-Request-ID: { $ref: 'common.yaml#/components/headers/RequestId' } }
      content: { application/json: { schema: { $ref: '#/components/schemas/ThingList' }, example: { items: [], nextCursor: null } } }
  schemas:
    Thing:
      type: object
      description: A thing.
      required: [name]
      properties:
        name: { type: string, maxLength: 20, description: Its name., example: Lamp }
        isOn: { type: boolean, description: Whether it is on., example: true }
        madeAt: { $ref: 'common.yaml#/components/schemas/Timestamp' }
    ThingPatch:
      type: object
      description: What is to change.
      additionalProperties: false
      properties: { name: { type: string, maxLength: 20, pattern: '^[^\\x00-\\x1F\\x7F]+$', x-pattern-message: one line, description: Its name., example: Lamp } }
    ThingList:
      type: object
      description: A page of things.
      required: [items, nextCursor]
      properties:
        items: { type: array, maxItems: 100, description: The things., items: { $ref: '#/components/schemas/Thing' } }
        nextCursor: { $ref: 'common.yaml#/components/schemas/NextCursor' }
`

const refusals = Object.fromEntries(
  Object.entries({
    400: 'BadRequest',
    401: 'Unauthorized',
    403: 'Forbidden',
    404: 'NotFound',
    408: 'RequestTimeout',
    412: 'PreconditionFailed',
    413: 'PayloadTooLarge',
    414: 'UriTooLong',
    415: 'UnsupportedMediaType',
    422: 'IdempotencyKeyReused',
    429: 'TooManyRequests',
    431: 'HeadersTooLarge',
    500: 'InternalError',
    503: 'Unavailable',
    504: 'GatewayTimeout',
  }).map(([status, name]) => [status, { $ref: `common.yaml#/components/responses/${name}` }]),
)

const things = ['paths', '/settings/things']
const thing = ['paths', '/settings/things/{thingId}']
const schema = ['components', 'schemas', 'Thing']
const answer = ['components', 'responses', 'OneThing']
const page = ['components', 'schemas', 'ThingList']

/** For every rule one edit of the sound contract that breaks it: where, and what stands there instead (undefined: nothing). */
const breaches: [rule: string, path: (string | number)[], value: unknown][] = [
  ['struct', [...things, 'get', 'sumary'], 'List things'],
  ['no-unresolved-refs', [...schema, 'properties', 'name'], { $ref: '#/components/schemas/Nothing' }],
  ['no-unused-components', ['components', 'schemas', 'Forgotten'], { type: 'boolean', example: true }],
  ['no-enum-type-mismatch', [...schema, 'properties', 'name', 'enum'], [1]],
  ['no-required-schema-properties-undefined', [...schema, 'required'], ['nmae']],
  ['nullable-type-sibling', [...schema, 'properties', 'name'], { nullable: true, description: 'Its name.' }],
  ['info-license', ['info', 'license'], undefined],
  ['no-empty-servers', ['servers'], []],
  ['rule/one-server-form', ['servers', 0, 'url'], 'https://api.tomorro.example/v1'],
  ['paths-kebab-case', ['paths', '/settings/bigThings'], {}],
  ['no-http-verbs-in-paths', ['paths', '/settings/get-things'], {}],
  ['no-path-trailing-slash', ['paths', '/settings/things/'], {}],
  ['no-ambiguous-paths', ['paths', '/settings/{kind}/lamps'], {}],
  ['no-identical-paths', ['paths', '/settings/things/{id}'], {}],
  ['path-params-defined', [...thing, 'parameters'], []],
  ['conventions/plural-segments', ['paths', '/settings/lamp'], {}],
  ['rule/paths-portable', ['paths', '/settings/things/{thingId}:cancel'], {}],
  ['operation-operationId', [...things, 'get', 'operationId'], undefined],
  ['operation-operationId-unique', [...things, 'get', 'operationId'], 'getThing'],
  ['rule/operation-id-verb-noun', [...things, 'get', 'operationId'], 'things'],
  ['operation-singular-tag', [...things, 'get', 'tags'], ['Things', 'Lamps']],
  ['operation-tag-defined', [...things, 'get', 'tags'], ['Lamps']],
  ['tag-description', ['tags', 0, 'description'], undefined],
  ['operation-summary', [...things, 'get', 'summary'], undefined],
  ['rule/operation-summary-length', [...things, 'get', 'summary'], 'List things '.repeat(6)],
  ['operation-description', [...things, 'get', 'description'], undefined],
  ['operation-2xx-response', [...things, 'get', 'responses', '200'], undefined],
  ['rule/component-names', ['components', 'schemas', 'thing_two'], {}],
  ['rule/property-names', [...schema, 'properties', 'is_on'], { type: 'boolean' }],
  ['rule/parameter-names', [...thing, 'parameters', 0, 'name'], 'thing_id'],
  [
    'boolean-parameter-prefixes',
    [...things, 'get', 'parameters', 2],
    { name: 'lit', in: 'query', schema: { type: 'boolean' } },
  ],
  ['parameter-description', [...thing, 'parameters', 0, 'description'], undefined],
  ['response-contains-header', ['components', 'responses', 'CreatedThing', 'headers', 'Location'], undefined],
  ['rule/no-wide-integers', [...schema, 'properties', 'size'], { type: 'integer', format: 'int64' }],
  ['rule/boolean-not-nullable', [...schema, 'properties', 'isOn', 'nullable'], true],
  ['scalar-property-missing-example', [...schema, 'properties', 'name', 'example'], undefined],
  ['no-invalid-media-type-examples', [...answer, 'content', 'application/json', 'example'], { name: 7 }],
  ['no-invalid-schema-examples', [...schema, 'properties', 'name', 'example'], 7],
  ['no-invalid-parameter-examples', [...thing, 'parameters', 0, 'example'], 7],
  [
    'array-parameter-serialization',
    [...things, 'get', 'parameters', 2],
    { name: 'names', in: 'query', schema: { type: 'array', items: { type: 'string' } } },
  ],
  ['security-defined', [...things, 'get', 'security'], [{ cookie: [] }]],
  ['operation-4xx-response', [...things, 'get', 'responses'], { '200': { $ref: '#/components/responses/ThingList' } }],
  ['operation-4xx-problem-details-rfc7807', [...things, 'get', 'responses', '400'], { description: 'No.' }],
  ['conventions/responses-complete', [...things, 'get', 'responses', '504'], undefined],
  [
    'conventions/problems-only',
    [...things, 'get', 'responses', '400'],
    { description: 'No.', content: { 'application/json': { schema: { type: 'object' }, example: {} } } },
  ],
  ['conventions/no-content-is-empty', [...thing, 'delete', 'responses', '204', 'content'], { 'text/plain': {} }],
  ['conventions/list-shape', [...page, 'required'], ['items']],
  ['conventions/list-shape', [...things, 'get', 'parameters'], []],
  ['conventions/object-at-top', [...answer, 'content', 'application/json', 'schema'], { type: 'array', maxItems: 1 }],
  ['conventions/idempotency-key-on-create', [...things, 'post', 'parameters'], []],
  ['conventions/merge-patch', [...thing, 'patch', 'requestBody', 'content'], { 'text/plain': {} }],
  ['conventions/etag-and-if-match', [...answer, 'headers', 'ETag'], undefined],
  ['conventions/etag-and-if-match', [...thing, 'delete', 'parameters'], []],
  ['conventions/deprecation-headers', [...things, 'get', 'deprecated'], true],
  ['conventions/request-bodies-closed', ['components', 'schemas', 'ThingPatch', 'additionalProperties'], undefined],
  [
    'conventions/request-bodies-closed',
    ['components', 'schemas', 'ThingPatch', 'properties', 'size'],
    { type: 'object', description: 'Its size.', properties: { width: { type: 'number' } } },
  ],
  ['conventions/request-texts', ['components', 'schemas', 'ThingPatch', 'properties', 'name', 'pattern'], undefined],
  [
    'conventions/request-texts',
    ['components', 'schemas', 'ThingPatch', 'properties', 'name', 'x-pattern-message'],
    undefined,
  ],
  ['conventions/schema-limits', [...schema, 'properties', 'name', 'maxLength'], undefined],
  ['conventions/schema-limits', [...schema, 'properties', 'name', 'pattern'], '[a-z]'],
  ['conventions/schema-limits', [...page, 'properties', 'items', 'maxItems'], undefined],
  ['conventions/schema-limits', [...schema, 'properties', 'size'], { type: 'integer', minimum: 0 }],
  ['conventions/moment-names', [...schema, 'properties', 'made'], { type: 'string', format: 'date-time' }],
  ['conventions/security-with-scopes', [...things, 'get', 'security'], undefined],
  ['conventions/security-with-scopes', [...things, 'get', 'security'], [{ bearer: ['report:read'] }]],
  ['conventions/media-type-example', [...answer, 'content', 'application/json', 'example'], undefined],
]

describe('the conventions of the contracts', () => {
  let found: Found[][]

  before(async () => {
    found = await lint([contract(), ...breaches.map(([, path, value]) => contract(path, value))])
  })

  it('leave a sound contract alone', () => {
    expect(found[0]).to.deep.equal([])
  })

  for (const [index, [rule, path]] of breaches.entries())
    it(`catch a breach of ${rule} at ${path.join(' ')}`, () => {
      expect(found[index + 1]?.map(({ ruleId }) => ruleId)).to.include(rule)
    })

  for (const [rule, file] of [
    ['conventions/plural-segments', 'exceptions of conventions/plural-segments in redocly.yaml'],
    ['rule/operation-id-verb-noun', 'pattern of rule/operation-id-verb-noun in redocly.yaml'],
    ['conventions/security-with-scopes', 'securitySchemes.bearer in openapi/common.yaml'],
    ['conventions/responses-complete', "$ref: 'common.yaml#/components/responses/"],
  ] as const)
    it(`say in ${rule} which list to change, and in which file`, () => {
      const messages = found.flat().filter(({ ruleId, message }) => ruleId === rule && message.includes(file))
      expect(messages).to.not.deep.equal([])
    })
})

type Tree = { [key: string | number]: Tree }

/** The sound contract, its refusals filled in, with one edit. */
function contract(path: (string | number)[] = [], value?: unknown): string {
  const document = parse(sound) as Tree
  for (const operation of Object.values(document.paths ?? {}).flatMap(Object.values) as Tree[])
    if (operation.responses) Object.assign(operation.responses, structuredClone(refusals))
  const steps = [...path]
  const last = steps.pop()
  if (last !== undefined) {
    const holder = steps.reduce<Tree>((at, step) => at[step] ?? {}, document)
    if (value === undefined) delete holder[last]
    else holder[last] = value as Tree
  }
  return stringify(document, { aliasDuplicateObjects: false })
}

/** What a Node process prints, whatever it exits with: a linter that finds something exits with 1. */
const run = (args: string[]): Promise<string> =>
  new Promise((resolve) => execFile(process.execPath, args, { maxBuffer: 64 << 20 }, (_, stdout) => resolve(stdout)))

type Found = { readonly ruleId: string; readonly message: string }

/** What is wrong with each of the contracts. */
async function lint(contracts: string[]): Promise<Found[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'conventions-'))
  try {
    await copyFile(join(root, 'openapi/common.yaml'), join(folder, 'common.yaml'))
    const files = contracts.map((_, index) => join(folder, `${index}.yaml`))
    await Promise.all(contracts.map((text, index) => writeFile(files[index] ?? '', text)))
    const config = ['--config', join(root, 'redocly.yaml'), '--format', 'json', '--max-problems', '5000']
    const output = await run([redocly, 'lint', ...files, ...config])
    // One JSON document per contract, in their order, one after the other.
    return output.split(/(?<=^\})\s*(?=\{)/m).map((report) => {
      const { problems } = JSON.parse(report) as { problems: Found[] }
      return problems
    })
  } finally {
    await rm(folder, { recursive: true })
  }
}
