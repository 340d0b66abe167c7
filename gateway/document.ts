/** One operation of the gateway document, and its integration. */
export type Route = {
  readonly method: string
  /** Such as `/ingestion/items/{itemId}`. */
  readonly template: string
  /** Its name in logs and metrics. */
  readonly operationId: string
  /** Request headers whose absence gives 401 without calling the authorizer; undefined for a public operation. */
  readonly identitySources: readonly string[] | undefined
  /** `WWW-Authenticate` of its 401, if its scheme differs from the gateway response's. */
  readonly challenge?: string
  readonly integration: ProxyIntegration | MockIntegration
}

export type ProxyIntegration = {
  readonly kind: 'http_proxy'
  readonly method: string
  /** The first label of the integration's host name: `http://ingestion.internal/…` goes to `ingestion`. */
  readonly service: string
  /** Path template at the service. */
  readonly path: string
  /** Sources by their target, `integration.request.{header,path}.{name}`. */
  readonly requestParameters: Readonly<Record<string, string>>
  readonly timeoutMilliseconds: number
}

export type MockIntegration = {
  readonly kind: 'mock'
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
}

/** Placeholder of the request's id in a header value. */
export const REQUEST_ID = 'context.requestId'

export type GatewayResponse = {
  readonly status: number
  /** By name; `REQUEST_ID` stands for the request's id. */
  readonly headers: Readonly<Record<string, string>>
  readonly template: string
}

export type GatewayDocument = {
  /** The version of the contracts; equals the digest of the policy that was generated with it. */
  readonly digest: string
  readonly routes: readonly Route[]
  /** By API Gateway's response type, such as `UNAUTHORIZED`. */
  readonly responses: ReadonlyMap<string, GatewayResponse>
}

/** API Gateway's default, and its maximum unless a quota is raised. */
const INTEGRATION_TIMEOUT_MILLISECONDS = 29_000
const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'] as const

/**
 * Reads the document that is imported into API Gateway (OpenAPI 3.0.1 with `x-amazon-apigateway-*`).
 * @throws Error naming the place of anything that this gateway does not support
 */
export function readDocument(source: unknown): GatewayDocument {
  const { info, paths, components, ...root } = source as RestDocument
  const identitySourcesOf = authorizers(components?.securitySchemes ?? {})
  const routes = Object.entries(paths).flatMap(([template, item]) =>
    methods.flatMap((method) => {
      const operation = item[method]
      if (operation === undefined) return []
      const at = `${method.toUpperCase()} ${template}`
      const [scheme] = Object.keys(operation.security?.[0] ?? {})
      const identitySources = scheme === undefined ? undefined : identitySourcesOf(scheme, at)
      const integration = readIntegration(operation['x-amazon-apigateway-integration'], at)
      const operationId = operation.operationId ?? (method === 'options' ? 'preflight' : at)
      const challenge = components?.securitySchemes?.[scheme ?? '']?.['x-tomorro-challenge']
      const named = challenge === undefined ? {} : { challenge }
      return [{ method: method.toUpperCase(), template, operationId, identitySources, integration, ...named }]
    }),
  )
  const responses = Object.entries(root['x-amazon-apigateway-gateway-responses'] ?? {})
  return {
    digest: info.version,
    routes,
    responses: new Map(responses.map(([type, entry]) => [type, toResponse(entry)])),
  }
}

function authorizers(schemes: Readonly<Record<string, RestSecurityScheme>>) {
  return (scheme: string, at: string): readonly string[] => {
    const authorizer = schemes[scheme]?.['x-amazon-apigateway-authorizer']
    if (authorizer?.type !== 'request') throw new Error(`${at}: ${scheme} is not an authorizer of type request`)
    // The default is 300 s, during which a policy made for one path would apply to others.
    if (authorizer.authorizerResultTtlInSeconds !== 0)
      throw new Error(`${at}: ${scheme} must have authorizerResultTtlInSeconds 0`)
    return authorizer.identitySource.split(',').map((source) => {
      const [, name] = /^method\.request\.header\.([A-Za-z0-9-]+)$/.exec(source.trim()) ?? []
      if (name === undefined) throw new Error(`${at}: identity source ${source} is not method.request.header.NAME`)
      return name.toLowerCase()
    })
  }
}

function readIntegration(integration: RestIntegration | undefined, at: string): ProxyIntegration | MockIntegration {
  if (integration?.type === 'mock') return readMock(integration)
  if (integration?.type !== 'http_proxy')
    throw new Error(`${at}: integration of type ${integration?.type}, not http_proxy or mock`)
  const [, service, path] = /^http:\/\/([a-z][a-z0-9-]*)\.[a-z.]+(\/.*)$/.exec(integration.uri ?? '') ?? []
  if (service === undefined || path === undefined)
    throw new Error(`${at}: integration uri ${integration.uri} is not http://SERVICE.DOMAIN/PATH`)
  return {
    kind: 'http_proxy',
    method: integration.httpMethod ?? '',
    service,
    path,
    requestParameters: integration.requestParameters ?? {},
    timeoutMilliseconds: integration.timeoutInMillis ?? INTEGRATION_TIMEOUT_MILLISECONDS,
  }
}

function readMock({ responses }: RestIntegration): MockIntegration {
  const { statusCode = '200', responseParameters = {} } = responses?.default ?? {}
  return { kind: 'mock', status: Number(statusCode), headers: valuesOf(responseParameters, 'method.response.header.') }
}

function toResponse({ statusCode, responseParameters, responseTemplates }: RestGatewayResponse): GatewayResponse {
  const headers = valuesOf(responseParameters ?? {}, 'gatewayresponse.header.')
  return { status: Number(statusCode), headers, template: responseTemplates?.['application/json'] ?? '{}' }
}

/** Values are literals in single quotes or, in the documents that we generate, `context.requestId`. */
function valuesOf(parameters: Readonly<Record<string, string>>, prefix: string): Record<string, string> {
  const entries = Object.entries(parameters).map(([target, value]) => {
    const [, literal] = /^'(.*)'$/.exec(value) ?? []
    const given = value === REQUEST_ID ? REQUEST_ID : literal
    if (!target.startsWith(prefix) || given === undefined)
      throw new Error(`response parameter ${target}: ${value} is neither a literal in single quotes nor ${REQUEST_ID}`)
    return [target.slice(prefix.length), given] as const
  })
  return Object.fromEntries(entries)
}

type RestDocument = {
  info: { version: string }
  paths: Record<string, Partial<Record<(typeof methods)[number], RestOperation>>>
  components?: { securitySchemes?: Record<string, RestSecurityScheme> }
  'x-amazon-apigateway-gateway-responses'?: Record<string, RestGatewayResponse>
}
type RestOperation = {
  operationId?: string
  security?: Record<string, unknown>[]
  'x-amazon-apigateway-integration'?: RestIntegration
}
type RestSecurityScheme = {
  'x-tomorro-challenge'?: string
  'x-amazon-apigateway-authorizer'?: { type: string; identitySource: string; authorizerResultTtlInSeconds?: number }
}
type RestIntegration = {
  type: string
  httpMethod?: string
  uri?: string
  requestParameters?: Record<string, string>
  timeoutInMillis?: number
  responses?: Record<string, { statusCode?: string; responseParameters?: Record<string, string> }>
}
type RestGatewayResponse = {
  statusCode: string | number
  responseParameters?: Record<string, string>
  responseTemplates?: Record<string, string>
}
