import policy from '@tomorro/generated/gateway/policy.json' with { type: 'json' }
import generated from '@tomorro/generated/gateway/rest.openapi.json' with { type: 'json' }
import { expect } from 'chai'
import { type GatewayDocument, readDocument } from './document.ts'
import { restDocument } from './testing.ts'

describe('the generated gateway document', () => {
  let document: GatewayDocument
  before(() => {
    document = readDocument(generated)
  })

  const proxied = () => document.routes.filter(({ integration }) => integration.kind === 'http_proxy')
  const keyOf = ({ method, template }: { method: string; template: string }) => `${method} ${template}`

  it('has the operations of the policy, no more and no fewer, and its digest', () => {
    expect(proxied().map(keyOf)).to.have.members(Object.keys(policy.operations))
    expect(document.digest).to.equal(policy.digest)
  })

  it('asks the authorizer before each operation, and leaves only preflights open', () => {
    for (const route of document.routes)
      if (route.method === 'OPTIONS') expect(route, keyOf(route)).to.include({ identitySources: undefined })
      else expect(route.identitySources, keyOf(route)).to.deep.equal(['authorization'])
  })

  it('sends each operation to the service of its first segment, at the same path', () => {
    for (const { template, method, integration } of proxied())
      expect(integration, template).to.include({ path: template, service: template.split('/')[1], method })
  })

  it('names the organisation exactly where the operation acts for one', () => {
    const operations: Record<string, { organisation: boolean }> = policy.operations
    for (const route of proxied()) {
      const mapped = 'requestParameters' in route.integration ? route.integration.requestParameters : {}
      const named = mapped['integration.request.header.X-Org-ID'] === 'context.authorizer.orgId'
      expect(named, keyOf(route)).to.equal(operations[keyOf(route)]?.organisation)
    }
  })

  it('answers every rejection as a problem document', () => {
    for (const [type, { headers, template, status }] of document.responses) {
      expect(headers['Content-Type'], type).to.equal('application/problem+json')
      expect(JSON.parse(template), type).to.include({ status, requestId: '$context.requestId' })
    }
  })
})

describe('readDocument', () => {
  const path = '/ingestion/items/{itemId}'
  const scheme = restDocument.components.securitySchemes.bearer
  const withAuthorizer = (changes: object) => {
    const authorizer = { ...scheme['x-amazon-apigateway-authorizer'], ...changes }
    const bearer = { ...scheme, 'x-amazon-apigateway-authorizer': authorizer }
    return { ...restDocument, components: { securitySchemes: { ...restDocument.components.securitySchemes, bearer } } }
  }
  const withIntegration = (changes: object) => {
    const { get } = restDocument.paths[path]
    const integration = { ...get['x-amazon-apigateway-integration'], ...changes }
    return { ...restDocument, paths: { [path]: { get: { ...get, 'x-amazon-apigateway-integration': integration } } } }
  }

  for (const [what, document, message] of [
    [
      'answers of the authorizer that are kept',
      withAuthorizer({ authorizerResultTtlInSeconds: 300 }),
      /must have authorizerResultTtlInSeconds 0/,
    ],
    [
      'a lifetime left to the default',
      withAuthorizer({ authorizerResultTtlInSeconds: undefined }),
      /must have authorizerResultTtlInSeconds 0/,
    ],
    ['a TOKEN authorizer', withAuthorizer({ type: 'token' }), /not an authorizer of type request/],
    [
      'an identity from the query',
      withAuthorizer({ identitySource: 'method.request.querystring.token' }),
      /identity source/,
    ],
    ['another integration', withIntegration({ type: 'aws_proxy' }), /integration of type aws_proxy/],
    ['an address beyond the services', withIntegration({ uri: 'https://example.com/' }), /integration uri/],
  ] as const)
    it(`refuses ${what} and names the operation`, () => {
      expect(() => readDocument(document))
        .to.throw(message)
        .and.to.have.property('message')
        .that.includes(`GET ${path}`)
    })
})
