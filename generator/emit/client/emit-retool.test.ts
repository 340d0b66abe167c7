import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import admin from '@tomorro/generated/admin/openapi.json' with { type: 'json' }
import { expect } from 'chai'
import document from '../../../clients/retool/generated/admin.openapi.json' with { type: 'json' }
import type { Json } from '../../json.ts'
import { retoolDocument } from './emit-retool.ts'

const root = join(import.meta.dirname, '../../..')

// biome-ignore lint/suspicious/noExplicitAny: the parts of a document, of whatever shape
type Node = any
const operationsOf = ({ paths }: Node): Node[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item as Node).flatMap(([method, operation]) =>
      method === 'parameters' ? [] : [{ ...(operation as Node), at: `${method} ${path}` }],
    ),
  )
const operations = operationsOf(document)

describe('the document that Retool imports', () => {
  it('is a valid OpenAPI 3.0 document, without anything that nobody refers to', async () => {
    const cli = join(root, 'node_modules/@redocly/cli/bin/cli.js')
    const file = 'clients/retool/generated/admin.openapi.json'
    const rules = join(import.meta.dirname, '../../fixtures/retool-rules.yaml')
    const env = { PATH: process.env.PATH ?? '', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
    const options = { cwd: root, env }
    const lint = promisify(execFile)(
      process.execPath,
      [cli, 'lint', file, `--config=${rules}`, '--format=json'],
      options,
    )
    const { stdout } = await lint.catch((error: { stdout: string }) => error)
    expect(JSON.parse(stdout).problems).to.deep.equal([])
  })

  it('holds the operations of the administration, and no other', () => {
    expect(operations.map(({ at, operationId }) => [at, operationId])).to.have.deep.members(
      operationsOf(admin).map(({ at, operationId }) => [at, operationId]),
    )
  })

  it('takes the administration’s key and nothing else', () => {
    expect(Object.values(document.components.securitySchemes)).to.deep.equal([admin.components.securitySchemes.basic])
    for (const { at, security } of operations) expect(security, at).to.deep.equal([{ basic: [] }])
  })

  it('leads to a whole address, whose host is asked for', () => {
    const [{ url, variables } = { url: '', variables: undefined }, ...others] = document.servers
    expect(others).to.deep.equal([])
    const filled = Object.entries(variables ?? {}).reduce(
      (text, [name, value]) => text.replace(`{${name}}`, value.default),
      url,
    )
    expect(new URL(filled).protocol).to.equal('https:')
  })

  it('gives each operation one group, a title, and a name in camel case', () => {
    for (const { at, tags, summary, operationId } of operations) {
      expect(tags, at).to.have.length(1)
      expect(summary, at).to.be.a('string')
      expect(operationId).to.match(/^[a-z][A-Za-z]+$/)
    }
  })

  it('has what is sent in place: no references, no alternatives, one media type, nothing of ours', () => {
    for (const { at, parameters, requestBody } of operations) {
      const sent = JSON.stringify([parameters, requestBody])
      expect(sent, at).not.to.match(/"(\$ref|oneOf|anyOf|allOf|not|discriminator)":/)
      if (requestBody) expect(Object.keys(requestBody.content), at).to.deep.equal(['application/json'])
      for (const parameter of parameters ?? []) expect(parameter, at).to.have.property('example')
    }
    expect(JSON.stringify(document)).not.to.match(/"x-[a-z-]+":|"\$ref":"[^#]/)
  })

  it('offers every key of a setting, and of its value every property that any of them has', () => {
    const { schema } =
      document.paths['/admin/organisations/{orgId}/settings/{key}'].put.requestBody.content['application/json']
    expect(schema.properties.key.enum).to.include.members(['factor-year', 'wtt', 'energy-prices'])
    expect(schema.properties.value.properties).to.include.keys('policy', 'isIncluded', 'prices')
  })

  const contract = (operation: Json): Json => ({
    openapi: '3.0.3',
    info: {},
    paths: { '/admin/things': { post: { tags: ['Things'], security: [{ basic: [] }], ...operation } } },
    components: {
      securitySchemes: { basic: {} },
      schemas: { Node: { properties: { next: { $ref: '#/components/schemas/Node' } } } },
    },
  })
  const sending = (schema: Json): Json => ({ requestBody: { content: { 'application/json': { schema } } } })

  for (const [what, operation, message] of [
    ['a token', { security: [{ bearer: [] }] }, 'POST /admin/things: takes something besides the key'],
    ['two groups', { tags: ['Things', 'Others'] }, 'POST /admin/things: has to have one tag'],
    [
      'a body that contains itself',
      sending({ $ref: '#/components/schemas/Node' }),
      'POST /admin/things: contains itself',
    ],
    ['a body of parts', sending({ allOf: [{}] }), 'POST /admin/things: has no flat shape'],
    [
      'a body that is no JSON',
      { requestBody: { content: { 'text/csv': {} } } },
      'POST /admin/things: takes no application/json',
    ],
  ] as const)
    it(`is refused for ${what}`, () => expect(() => retoolDocument(contract(operation))).to.throw(message))
})
