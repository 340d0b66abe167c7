import generated from '@tomorro/generated/gateway/rest.openapi.json' with { type: 'json' }
import { expect } from 'chai'
import { type GatewayDocument, lintGateway } from './lint-gateway.ts'

const PATH = '/ingestion/items/{itemId}'

/** The generated document with one thing changed. */
// biome-ignore lint/suspicious/noExplicitAny: documents that are wrong in any way
function changed(change: (document: any) => void): GatewayDocument {
  const document = structuredClone(generated)
  change(document)
  return document as unknown as GatewayDocument
}

describe('the gateway document', () => {
  it('is imported as it is meant', () => {
    expect(lintGateway(generated as unknown as GatewayDocument)).to.deep.equal([])
  })

  const item = PATH.replaceAll('{itemId}', '{id}')
  for (const [what, change, finding] of [
    ['of another version', (d) => (d.openapi = '3.1.0'), 'openapi: 3.1.0 is not imported, 3.0.1 is'],
    [
      'security at the root',
      (d) => (d.security = []),
      'security: is not applied at the root; each operation says its own',
    ],
    [
      'a list of binary types',
      (d) => (d['x-amazon-apigateway-binary-media-types'] = ['text/csv']),
      'binary-media-types: files come as base64 to who does not name their type in Accept',
    ],
    [
      'a mock that takes bytes',
      (d) => delete d.paths[PATH].options['x-amazon-apigateway-integration'].contentHandling,
      `OPTIONS ${PATH}: a mock without CONVERT_TO_TEXT answers 500`,
    ],
    ['servers', (d) => (d.servers = []), 'servers: a path in them would come before every path'],
    ['models', (d) => (d.components.schemas = {}), 'components/schemas: models are of an older dialect'],
    [
      'a scheme that is no key',
      (d) => (d.components.securitySchemes.tomorroBearer.type = 'http'),
      'tomorroBearer: of type http, which is not imported',
    ],
    [
      'an authorizer whose answers are cached',
      (d) =>
        delete d.components.securitySchemes.tomorroAdmin['x-amazon-apigateway-authorizer'].authorizerResultTtlInSeconds,
      'tomorroAdmin: answers would be cached; unset means 300 seconds',
    ],
    ['a path with a blank', (d) => (d.paths['/a b'] = {}), '/a b: a segment "a b"'],
    ['a parameter within a segment', (d) => (d.paths['/a{b}'] = {}), '/a{b}: a segment "a{b}"'],
    ['a greedy parameter', (d) => (d.paths['/a/{b+}'] = {}), '/a/{b+}: a segment "{b+}"'],
    ['a path of API Gateway’s own', (d) => (d.paths['/ping'] = {}), '/ping: is API Gateway’s own'],
    [
      'a path that is too long',
      (d) => (d.paths[`/${'a'.repeat(400)}`] = {}),
      `/${'a'.repeat(400)}: longer than a policy’s Resource may be`,
    ],
    ['a parameter beside another', (d) => (d.paths[item] = {}), `${item}: {id} beside {itemId}`],
    [
      'no security',
      (d) => delete d.paths[PATH].get.security,
      `GET ${PATH}: says nothing of security, so anybody may call it`,
    ],
    [
      'an unknown scheme',
      (d) => (d.paths[PATH].get.security = [{ other: [] }]),
      `GET ${PATH}: an unknown scheme other`,
    ],
    [
      'two authorizers',
      (d) => d.paths[PATH].get.security.push({ tomorroAdmin: [] }),
      `GET ${PATH}: more than one authorizer`,
    ],
    [
      'scopes',
      (d) => (d.paths[PATH].get.security = [{ tomorroBearer: ['ingestion:read'] }]),
      `GET ${PATH}: scopes of tomorroBearer, which nobody reads`,
    ],
    [
      'a guarded preflight',
      (d) => (d.paths[PATH].options.security = []),
      `OPTIONS ${PATH}: a preflight comes without credentials`,
    ],
    ['an undeclared parameter', (d) => (d.paths[PATH].get.parameters = []), `GET ${PATH}: {itemId} is not declared`],
    [
      'a schema',
      (d) => (d.paths[PATH].get.parameters[0].schema.format = 'uuid'),
      `GET ${PATH}: the schema of itemId says more than a type`,
    ],
    [
      'a body',
      (d) => (d.paths[PATH].patch.requestBody = {}),
      `PATCH ${PATH}: a body, whose model is of an older dialect`,
    ],
    [
      'no integration',
      (d) => delete d.paths[PATH].get['x-amazon-apigateway-integration'],
      `GET ${PATH}: no integration`,
    ],
    [
      'a function in the place of HTTP',
      (d) => (d.paths[PATH].get['x-amazon-apigateway-integration'].type = 'aws_proxy'),
      `GET ${PATH}: parameter mapping is not applied to aws_proxy`,
    ],
    [
      'more patience than API Gateway has',
      (d) => (d.paths[PATH].get['x-amazon-apigateway-integration'].timeoutInMillis = 30_000),
      `GET ${PATH}: a timeout of 30000 ms`,
    ],
    [
      'a parameter that is set from nothing',
      (d) =>
        delete d.paths[PATH].get['x-amazon-apigateway-integration'].requestParameters[
          'integration.request.path.itemId'
        ],
      `GET ${PATH}: {itemId} of the integration is set from nothing`,
    ],
    ['an id twice', (d) => (d.paths[PATH].patch.operationId = 'getItem'), 'getItem: names more than one operation'],
    // biome-ignore lint/suspicious/noExplicitAny: documents that are wrong in any way
  ] as [string, (document: any) => unknown, string][])
    it(`is refused with ${what}`, () => {
      expect(lintGateway(changed(change))).to.deep.equal([finding])
    })

  it('is refused with more than 300 resources', () => {
    const many = changed((document) => {
      for (let index = 0; index < 300; index += 1) document.paths[`/many/r${index}`] = {}
    })
    expect(lintGateway(many).join()).to.match(/^paths: \d+ resources, more than 300$/)
  })

  it('is refused with more than ten authorizers', () => {
    const many = changed(({ components: { securitySchemes } }) => {
      for (let index = 0; index < 10; index += 1) securitySchemes[`other${index}`] = securitySchemes.tomorroAdmin
    })
    expect(lintGateway(many)).to.deep.equal(['securitySchemes: more than 10 authorizers'])
  })
})
