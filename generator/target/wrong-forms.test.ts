import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pointerStep } from '@tomorro/runtime/pointer'
import { expect } from 'chai'
import { loadBundle } from '../document/load.ts'
import { ContractError } from '../error.ts'
import type { Json } from '../json.ts'
import { foreignReading } from '../model/model.ts'
import { toContract } from '../model/read-contract.ts'

const text = { type: 'string' }
const parameter = { name: 'p', in: 'query', schema: text }
const server = { url: 'https://{host}', description: 'a', variables: { host: { default: 'a', enum: ['a'] } } }
const docs = { url: 'https://example.com' }
const example = { summary: 'a', value: 1 }
const link = { operationId: 'a', parameters: {}, server }
const header = { description: 'a', schema: text, examples: { a: example } }
const media = { schema: text, examples: { a: example } }
const flow = { authorizationUrl: 'https://a.example', tokenUrl: 'https://a.example', scopes: { a: 'A' } }
const response = {
  ...{ description: 'a', headers: { 'X-A': header }, content: { 'application/json': media }, links: { a: link } },
}
const form = { schema: { type: 'object', properties: { f: text } }, encoding: { f: { contentType: 'text/plain' } } }

/** A sound document that has an object of each kind. */
const sound: Json = {
  openapi: '3.1.0',
  info: { title: 'A', version: '1.0.0', contact: { name: 'a' }, license: { name: 'a' } },
  servers: [server],
  tags: [{ name: 'a', externalDocs: docs }],
  externalDocs: docs,
  paths: {
    '/a': {
      summary: 'a',
      servers: [server],
      post: {
        ...{ operationId: 'a', tags: ['a'], externalDocs: docs, servers: [server], parameters: [parameter] },
        requestBody: { content: { 'application/x-www-form-urlencoded': form } },
        responses: { 200: response },
      },
    },
  },
  components: {
    securitySchemes: { o: { type: 'oauth2', flows: { authorizationCode: flow } } },
    schemas: { S: { type: 'object', externalDocs: docs, xml: { name: 'a' } } },
  },
}

/** Values of each form that are of no other: the first is right, the others are wrong. */
const text1 = ['a', {}, ['a'], null]
const flag = [true, 'yes', 1, {}]
const object = [{}, 'a', 5, true]
const list = [[], 'a', {}, 5, ['a']]
const texts = [['a'], 'a', {}, [{}]]

const post = '#/paths/~1a/post'
const own = `${post}/servers/0`
const answered = `${post}/responses/200`
const body = `${post}/requestBody/content/application~1x-www-form-urlencoded`
const oauth = '#/components/securitySchemes/o'

/** The fixed fields of each object (OpenAPI 3.0.4, 3.1.1 and 3.2.0) at a place of the document. */
const fields: Readonly<Record<string, readonly (readonly [names: string, values: readonly unknown[]])[]>> = {
  '#': [
    ['$self jsonSchemaDialect', text1],
    ['info externalDocs paths webhooks components', object],
    ['servers tags security', list],
  ],
  '#/info': [
    ['title summary description termsOfService version', text1],
    ['contact license', object],
  ],
  '#/info/contact': [['name url email', text1]],
  '#/info/license': [['name identifier url', text1]],
  '#/tags/0': [
    ['name summary description parent kind', text1],
    ['externalDocs', object],
  ],
  ...Object.fromEntries(
    ['#/externalDocs', '#/tags/0/externalDocs', `${post}/externalDocs`, '#/components/schemas/S/externalDocs'].map(
      (at) => [at, [['url description', text1]] as const],
    ),
  ),
  ...Object.fromEntries(
    ['#/servers/0', '#/paths/~1a/servers/0', own, `${answered}/links/a/server`].flatMap((at) => [
      [
        at,
        [
          ['url description name', text1],
          ['variables', object],
        ],
      ] as const,
      [
        `${at}/variables/host`,
        [
          ['default description', text1],
          ['enum', texts],
        ],
      ] as const,
    ]),
  ),
  '#/components': [
    ['schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems', object],
    ['mediaTypes', object],
  ],
  '#/paths/~1a': [
    ['summary description', text1],
    ['get put delete options head patch trace query additionalOperations', object],
    ['servers parameters', list],
  ],
  [post]: [
    ['summary description operationId', text1],
    ['externalDocs requestBody responses callbacks', object],
    ['deprecated', flag],
    ['servers parameters security', list],
    ['tags', texts],
  ],
  [`${post}/parameters/0`]: [
    ['name in description style', text1],
    ['required deprecated allowEmptyValue explode allowReserved', flag],
    ['examples content', object],
  ],
  [`${post}/requestBody`]: [
    ['description', text1],
    ['required', flag],
    ['content', object],
  ],
  [body]: [['encoding examples', object]],
  [`${body}/encoding/f`]: [
    ['contentType style', text1],
    ['explode allowReserved', flag],
    ['headers', object],
  ],
  [answered]: [
    ['summary description', text1],
    ['headers content links', object],
  ],
  [`${answered}/headers/X-A`]: [
    ['description style', text1],
    ['required deprecated explode', flag],
    ['examples content', object],
  ],
  ...Object.fromEntries(
    [`${answered}/headers/X-A`, `${answered}/content/application~1json`].map((at) => [
      `${at}/examples/a`,
      [['summary description externalValue serializedValue', text1]] as const,
    ]),
  ),
  [`${answered}/links/a`]: [
    ['operationRef operationId description', text1],
    ['parameters server', object],
  ],
  [oauth]: [
    ['type description name in scheme bearerFormat openIdConnectUrl oauth2MetadataUrl', text1],
    ['flows', object],
    ['deprecated', flag],
  ],
  [`${oauth}/flows`]: [['implicit password clientCredentials authorizationCode deviceAuthorization', object]],
  [`${oauth}/flows/authorizationCode`]: [
    ['authorizationUrl tokenUrl refreshUrl deviceAuthorizationUrl', text1],
    ['scopes', [{}, 'a', ['a'], { a: 1 }]],
  ],
  '#/components/schemas/S': [['xml externalDocs', object]],
  '#/components/schemas/S/xml': [
    ['name namespace prefix nodeType', text1],
    ['attribute wrapped', flag],
  ],
}

/** The keywords of schemas with a value of a wrong form; in OpenAPI 3.0 also those that it does not have. */
const keywords: Readonly<Record<string, readonly unknown[]>> = {
  'title description format pattern contentEncoding contentMediaType $ref $id $schema $comment $dynamicRef': [{}, 5],
  '$anchor $dynamicAnchor': [{}, 5, ''],
  $recursiveRef: ['yes', '#/components', 5, {}],
  'deprecated readOnly writeOnly uniqueItems nullable $recursiveAnchor': ['yes', 1],
  'minimum maximum multipleOf minLength maxLength minItems maxItems minProperties maxProperties': ['1', {}, true],
  'minContains maxContains': ['1', {}, true, 1],
  'exclusiveMinimum exclusiveMaximum': [true, '1', {}],
  'minLength maxLength minItems maxItems minProperties maxProperties multipleOf': [-1],
  'type enum required': [{}, 5],
  type: [[], ['text'], 'text', [5]],
  required: [true, [1]],
  'allOf anyOf oneOf prefixItems': [{}, [], ['a'], 'a'],
  'properties patternProperties dependentSchemas $defs definitions': ['a', [], { a: 'b' }],
  'additionalProperties unevaluatedProperties propertyNames items unevaluatedItems contains not': ['a', 5],
  'if then else contentSchema additionalItems': ['a', 5],
  items: [['a']],
  'dependentRequired dependencies': ['a', { a: 1 }, { a: [1] }],
  'discriminator xml externalDocs $vocabulary': ['a', []],
  examples: ['a', {}],
}

describe('a member of a wrong form', () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'wrong-forms-'))
  })
  after(() => rmSync(folder, { recursive: true }))

  /** What is said about a document: notices, or why it is refused. */
  const said = (document: Json): string[] => {
    const file = join(folder, 'openapi.json')
    writeFileSync(file, JSON.stringify(document))
    try {
      const { notices } = toContract('a', loadBundle(file, 'noticed'), foreignReading)
      return notices.map((notice) => notice.slice('a '.length))
    } catch (error) {
      expect(error, JSON.stringify(document)).to.be.instanceOf(ContractError)
      return [(error as Error).message]
    }
  }

  /** A copy of the sound document in which a member has another value. */
  const changed = (at: string, name: string, value: unknown, more: Json = {}): Json => {
    const copy = structuredClone({ ...sound, ...more })
    const steps = at.split('/').slice(1)
    const holder = steps.reduce<Json>(
      (node, step) => node[step.replaceAll('~1', '/').replaceAll('~0', '~')] as Json,
      copy,
    )
    holder[name] = value
    return copy
  }

  it('is nowhere in the sound document', () => {
    expect(said(sound)).to.deep.equal([])
  })

  for (const [at, rows] of Object.entries(fields))
    it(`is refused or a notice in ${at}`, () => {
      for (const [names, [, ...wrong]] of rows)
        for (const name of names.split(' '))
          for (const value of wrong) {
            const place = `${at}/${pointerStep(name)}`
            const told = said(changed(at, name, value))
            const isNamed = told.some((line) => line.startsWith(place) || line.startsWith(`${at}: has no ${name}`))
            expect(isNamed, `${place}: ${JSON.stringify(value)} gives ${JSON.stringify(told)}`).to.equal(true)
          }
    })

  for (const version of ['3.0.4', '3.1.1', '3.2.0'])
    it(`is a notice in a schema of OpenAPI ${version}`, () => {
      const at = '#/components/schemas/S'
      for (const [names, wrong] of Object.entries(keywords))
        for (const name of names.split(' '))
          for (const value of wrong) {
            const place = `${at}/${name}`
            const told = said(changed(at, name, value, { openapi: version }))
            const isNamed = told.some((line) => line.startsWith(place))
            expect(isNamed, `${place}: ${JSON.stringify(value)} gives ${JSON.stringify(told)}`).to.equal(true)
          }
    })

  for (const [name, value, bound] of [
    ['exclusiveMinimum', true, 'minimum'],
    ['exclusiveMaximum', true, 'maximum'],
  ] as const)
    it(`is a notice: ${name} of 3.0 in 3.1, and of 3.1 in 3.0`, () => {
      const at = '#/components/schemas/S'
      const beside = (version: string, schema: Json) =>
        said({ ...sound, openapi: version, components: { schemas: { S: { type: 'number', ...schema } } } })
      expect(beside('3.0.4', { [name]: value, [bound]: 1 })).to.deep.equal([])
      expect(beside('3.1.0', { [name]: 1 })).to.deep.equal([])
      expect(beside('3.1.0', { [name]: value, [bound]: 1 }).join()).to.match(
        new RegExp(`^${at}/${name} is of OpenAPI 3`),
      )
      expect(beside('3.0.4', { [name]: 1 }).join()).to.match(new RegExp(`^${at}/${name} is not of OpenAPI 3.0`))
    })
})
