import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Validator } from '@tomorro/runtime/validator'
import { expect } from 'chai'
import { loadBundle } from '../document/load.ts'
import { emitValidators } from '../emit/validators/emit-validators.ts'
import type { Json } from '../json.ts'
import { keywordTable, type Row, rows } from '../keywords.ts'
import { foreignReading } from '../model/model.ts'
import { toContract } from '../model/read-contract.ts'
import { generateForeign } from './foreign.ts'
import { portableOutputs } from './portable.ts'

const schema = { type: 'string' }
const ok = { 200: { description: 'ok' } }
const base = { openapi: '3.1.0', info: { title: 'A', version: '1.0.0' } }
const named = {
  Named: { type: 'integer' },
  A: {
    type: 'object',
    required: ['kind', 'own', 'a'],
    properties: { own: { type: 'string' }, kind: { type: 'string' }, a: {} },
  },
  B: {
    type: 'object',
    required: ['kind', 'own', 'b'],
    properties: { own: { type: 'string' }, kind: { type: 'string' }, b: {} },
  },
}
const components = { schemas: named, securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } } }
const items: Readonly<Record<string, object>> = { Encoding: { type: 'array', items: schema } }

/**
 * The fixed fields of OpenAPI 3.0.4, 3.1.1 and 3.2.0 and the keywords of JSON Schema 2020-12, and of the drafts before it. `$ref` is
 * followed wherever it stands. Objects that only describe (contact, license, tag, example, link, XML) have no row of their own.
 */
const specified: Readonly<Record<string, string>> = {
  OpenAPI: 'openapi $self info jsonSchemaDialect servers paths webhooks components security tags externalDocs',
  Info: 'title summary description termsOfService contact license version',
  Server: 'url description name variables',
  'Server Variable': 'enum default description',
  Components:
    'schemas responses parameters examples requestBodies headers securitySchemes links callbacks pathItems mediaTypes',
  'Path Item':
    'summary description get put post delete options head patch trace query additionalOperations servers parameters',
  Operation:
    'tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated security servers',
  Parameter:
    'name in description required deprecated allowEmptyValue example examples style explode allowReserved schema content',
  'Request Body': 'description content required',
  'Media Type': 'schema itemSchema example examples encoding prefixEncoding itemEncoding',
  Encoding: 'contentType headers encoding prefixEncoding itemEncoding style explode allowReserved',
  Response: 'summary description headers content links',
  Header: 'description required deprecated example examples style explode schema content',
  Discriminator: 'propertyName mapping defaultMapping',
  'Security Scheme': 'type description name in scheme bearerFormat flows openIdConnectUrl oauth2MetadataUrl deprecated',
  Schema: [
    '$id $schema $ref $anchor $dynamicRef $dynamicAnchor $vocabulary $comment $defs $recursiveRef $recursiveAnchor',
    'prefixItems items contains additionalProperties properties patternProperties propertyNames dependentSchemas',
    'allOf anyOf oneOf not if then else unevaluatedItems unevaluatedProperties',
    'type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern',
    'maxItems minItems uniqueItems maxContains minContains maxProperties minProperties required dependentRequired',
    'title description default deprecated readOnly writeOnly examples format contentEncoding contentMediaType contentSchema',
    'nullable discriminator xml externalDocs example additionalItems dependencies definitions',
  ].join(' '),
}

/** A document in which one object of a kind holds these members, and is sound without them. */
function documentWith({ object, version }: Pick<Row, 'object' | 'version'>, members: Json): Json {
  const on = (kind: string) => (object === kind ? members : {})
  const where = object.startsWith('Style in ') ? object.slice('Style in '.length) : 'query'
  const path = where === 'path' ? '/a/{p}' : '/a'
  const parameter = {
    ...{ name: 'p', in: where, ...(where === 'path' ? { required: true } : {}) },
    ...(object === 'Parameter' && 'content' in members
      ? {}
      : { schema: object.startsWith('Style') ? styled(members) : { type: 'object', properties: { x: schema } } }),
    ...on('Parameter'),
    ...(object.startsWith('Style in ') ? members : {}),
  }
  const response = {
    description: 'ok',
    headers: { 'X-R': { ...(object === 'Header' && 'content' in members ? {} : { schema }), ...on('Header') } },
    ...on('Response'),
  }
  const encoding = { encoding: { f: on('Encoding') } }
  const form = { schema: { type: 'object', properties: { f: items.Encoding ?? {} } }, ...encoding }
  const choice = { oneOf: ['A', 'B'].map((name) => ({ $ref: `#/components/schemas/${name}` })) }
  const discriminator = { propertyName: 'kind', ...on('Discriminator') }
  const server = {
    url: 'https://{host}',
    variables: { host: { default: 'a', ...on('Server Variable') } },
    ...on('Server'),
  }
  const operation = {
    ...{ operationId: 'a', parameters: [parameter], responses: { 200: response } },
    ...on('Operation'),
  }
  const own = object === 'Schema' ? { type: 'object', properties: { s: members } } : schema
  const body = { content: { 'application/json': { schema: own, ...on('Media Type') } }, ...on('Request Body') }
  const answered = { 200: { description: 'ok', content: { 'application/json': { schema: own } } } }
  const upload = { content: { 'multipart/form-data': { schema: own } } }
  const fill = { content: { 'application/x-www-form-urlencoded': form } }
  return {
    ...{ ...base, openapi: version === '3.0' ? '3.0.3' : '3.1.0' },
    info: { ...base.info, ...on('Info') },
    components: {
      ...{ ...components, schemas: { ...components.schemas, Choice: { ...choice, discriminator } } },
      securitySchemes: { key: { ...components.securitySchemes.key, ...on('Security Scheme') } },
      ...on('Components'),
    },
    ...on('OpenAPI'),
    paths: {
      [path]: { post: operation, ...on('Path Item') },
      '/send': { post: { operationId: 'send', requestBody: body, responses: answered } },
      '/upload': { post: { operationId: 'upload', requestBody: upload, responses: ok } },
      '/fill': {
        post: { operationId: 'fill', requestBody: fill, responses: ok, servers: [server], security: [{ key: [] }] },
      },
      ...((on('OpenAPI') as { paths?: Json }).paths ?? {}),
    },
  }
}

/** A schema that the style has a meaning for. */
const styled = ({ style }: Json): Json =>
  style === 'deepObject' ? { type: 'object', properties: { x: schema } } : { type: 'array', items: schema }

describe('every keyword and style', () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'keywords-'))
  })
  after(() => rmSync(folder, { recursive: true }))

  const membersOf = ({ object, keyword, value, beside }: Row): Json =>
    object.startsWith('Style in ')
      ? { style: keyword, explode: keyword === 'deepObject' }
      : { ...beside, [keyword]: value }
  const written = (document: Json): string => {
    const file = join(folder, 'openapi.json')
    writeFileSync(file, JSON.stringify(document))
    return file
  }
  /** What of a document has no effect, and all that is generated from it. */
  const read = (document: Json) => {
    const contract = toContract('a', loadBundle(written(document), 'noticed'), foreignReading)
    const code = [...portableOutputs(contract, 'openapi.json')].filter(([name]) => /\.[tj]s$/.test(name))
    return { contract, notices: contract.notices, code: JSON.stringify(code) }
  }

  for (const [object, fields] of Object.entries(specified))
    it(`of ${object} that the specification has is in the table`, () => {
      const known = rows.flatMap((row) => (row.object === object ? [row.keyword] : []))
      expect(fields.split(' ').filter((field) => !known.includes(field))).to.deep.equal([])
    })

  for (const row of rows) {
    const { object, keyword, fate, beside = {} } = row
    it(`${object}, ${keyword}${row.beside || row.version ? ` beside ${Object.keys(beside).join()}` : ''}: ${fate}`, () => {
      const document = documentWith(row, membersOf(row))
      const sound = read(documentWith(row, beside))
      const { contract, notices, code } = read(document)
      const own = notices.filter((notice) => !sound.notices.includes(notice))
      const strictly = () =>
        generateForeign(
          { spec: written(document), out: join(folder, 'out'), strict: true, check: true },
          () => undefined,
        )
      if (fate === 'noticed') {
        expect(own.join('\n')).to.include(keyword)
        expect(strictly).to.throw(keyword)
        return
      }
      expect(own).to.deep.equal([])
      if (object.startsWith('Style in ')) expect(contract.operations[0]?.parameters[0]?.style).to.equal(keyword)
      else if (fate === 'honoured') expect(code === sound.code, 'what is generated without it').to.equal(false)
    })
  }

  it('of a schema that is honoured lets some values pass and others not', async () => {
    const asked = rows.filter(
      ({ object, fits, breaks }) => object === 'Schema' && fits !== undefined && breaks !== undefined,
    )
    for (const version of ['3.0', '3.1'] as const) {
      const own = asked.filter((row) => (row.version ?? '3.1') === version)
      const schemas = Object.fromEntries(own.map((row, index) => [`S${index}`, membersOf(row)]))
      const document = {
        ...base,
        openapi: `${version}.0`,
        paths: {},
        components: { schemas: { ...named, ...schemas } },
      }
      const contract = toContract('a', loadBundle(written(document), 'noticed'), foreignReading)
      const file = join(import.meta.dirname, `../../.tomorro/keywords-${process.pid}-${version}.js`)
      const roots = own.map((_, index) => [`check${index}`, { $ref: `#/components/schemas/S${index}` }] as const)
      writeFileSync(file, emitValidators(contract, 'response', roots))
      const checks = (await import(file)) as Record<string, Validator>
      rmSync(file)
      for (const [index, { keyword, fits, breaks }] of own.entries()) {
        const check = checks[`check${index}`]
        expect([check?.(fits).length, check?.(breaks).length], keyword).to.deep.equal([0, 1])
      }
    }
  })

  it('is told by the README as it is', () => {
    // Tables are aligned when they are formatted.
    const plain = (text: string) => text.replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---')
    const readme = readFileSync(join(import.meta.dirname, '../README.md'), 'utf8')
    expect(plain(readme)).to.include(plain(keywordTable()))
  })
})
