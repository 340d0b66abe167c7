// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders that the deployment replaces

import { ContractError } from '../../error.ts'
import { type Credential, credentialOf } from '../../model/credential.ts'
import type { Contract, Operation } from '../../model/model.ts'
import { type GatewayDocument, lintGateway } from './lint-gateway.ts'
import { unforeseenRefusals } from './request-bytes.ts'

/** Time limit of an integration in milliseconds; below API Gateway's own 29 seconds. */
const INTEGRATION_TIMEOUT = 28_000
const corsHeaders = { 'Access-Control-Allow-Origin': "'*'" }

/**
 * The document for API Gateway (REST API, OpenAPI 3.0.1 with extensions). It omits schemas and bodies, because the importer
 * supports only an older dialect and services validate; and scopes, because the authorizer's policy has them.
 * @param digest of the policy that is generated with it
 * @throws ContractError where API Gateway would refuse or misread the document
 */
export function emitGateway(contracts: readonly Contract[], digest: string): string {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const contract of contracts)
    for (const operation of contract.operations) {
      const method = operation.method.toLowerCase()
      paths[operation.path] = { ...paths[operation.path], [method]: toOperation(contract, operation) }
    }
  for (const [path, item] of Object.entries(paths)) item.options = preflight(path, Object.keys(item), contracts)
  const document = {
    openapi: '3.0.1',
    info: {
      title: 'tomorro-edge',
      version: digest,
      description: 'From openapi/*.yaml by npm run generate',
    },
    // All bodies are binary. With a list of types, a client that does not name a file's type in `Accept` would get base64.
    'x-amazon-apigateway-binary-media-types': ['*/*'],
    'x-amazon-apigateway-gateway-responses': gatewayResponses(),
    components: {
      securitySchemes: { tomorroBearer: authorizer(BEARER_CHALLENGE), tomorroAdmin: authorizer(BASIC_CHALLENGE) },
    },
    paths: Object.fromEntries(Object.entries(paths).sort(([a], [b]) => (a < b ? -1 : 1))),
  }
  const [finding] = [...lintGateway(document as unknown as GatewayDocument), ...contracts.flatMap(unforeseenRefusals)]
  if (finding !== undefined) throw new ContractError(`API Gateway would not import ${finding}`)
  return `${JSON.stringify(document, null, 2)}\n`
}

function toOperation(contract: Contract, operation: Operation) {
  const names = pathParameters(operation.path)
  const { scheme } = credentialOf(contract, operation)
  return {
    operationId: operation.operationId,
    security: { bearer: [{ tomorroBearer: [] }], basic: [{ tomorroAdmin: [] }], none: [] }[scheme],
    ...parametersOf(names),
    responses: { default: { description: 'proxied' } },
    'x-amazon-apigateway-integration': {
      type: 'http_proxy',
      httpMethod: operation.method,
      passthroughBehavior: 'when_no_match',
      connectionType: 'VPC_LINK',
      connectionId: '${VpcLinkV2}',
      integrationTarget: '${AlbArn}',
      uri: `http://${contract.domain}.internal${operation.path}`,
      timeoutInMillis: INTEGRATION_TIMEOUT,
      requestParameters: {
        ...Object.fromEntries(names.map((name) => [`integration.request.path.${name}`, `method.request.path.${name}`])),
        ...callerParameters(scheme),
        'integration.request.header.X-Request-ID': 'context.requestId',
      },
    },
  }
}

/** The headers that identify the caller to a service. Only the gateway sets them. */
function callerParameters(scheme: Credential['scheme']): Record<string, string> {
  if (scheme === 'none') return {}
  return {
    ...(scheme === 'bearer' ? organisationParameters : {}),
    'integration.request.header.X-User-ID': 'context.authorizer.userId',
  }
}

const organisationParameters = {
  'integration.request.header.X-Org-ID': 'context.authorizer.orgId',
  // Present where the token has a verified e-mail address.
  'integration.request.header.X-User-Email': 'context.authorizer.userEmail',
}

/** The CORS preflight; without security, because browsers send it without credentials. */
function preflight(path: string, methods: readonly string[], contracts: readonly Contract[]) {
  const allowed = [...methods.map((method) => method.toUpperCase()), 'OPTIONS'].sort()
  const parameters = contracts
    .flatMap(({ operations }) => operations.filter((operation) => operation.path === path))
    .flatMap((operation) => operation.parameters.filter((parameter) => parameter.in === 'header'))
  const headers = [...new Set(['Authorization', 'Content-Type', ...parameters.map(({ name }) => name)])].sort()
  const answer = {
    ...corsHeaders,
    'Access-Control-Allow-Methods': `'${allowed.join(',')}'`,
    'Access-Control-Allow-Headers': `'${headers.join(',')}'`,
    'Access-Control-Expose-Headers':
      "'Content-Disposition,ETag,Location,RateLimit,RateLimit-Policy,Retry-After,X-Request-ID'",
    'Access-Control-Max-Age': "'600'",
  }
  return {
    ...parametersOf(pathParameters(path)),
    responses: {
      204: {
        description: 'What other origins may ask',
        headers: Object.fromEntries(Object.keys(answer).map((name) => [name, { schema: { type: 'string' } }])),
      },
    },
    'x-amazon-apigateway-integration': {
      type: 'mock',
      // A mock integration's template is text, even with binary media types.
      contentHandling: 'CONVERT_TO_TEXT',
      requestTemplates: { 'application/json': '{"statusCode":204}' },
      responses: {
        default: {
          statusCode: '204',
          contentHandling: 'CONVERT_TO_TEXT',
          responseParameters: Object.fromEntries(
            Object.entries(answer).map(([name, value]) => [`method.response.header.${name}`, value]),
          ),
        },
      },
    },
  }
}

const pathParameters = (path: string): string[] => [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '')

const parametersOf = (names: readonly string[]) =>
  names.length === 0
    ? {}
    : { parameters: names.map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })) }

const BEARER_CHALLENGE = 'Bearer'
const BASIC_CHALLENGE = 'Basic realm="tomorro-admin", charset="UTF-8"'

/**
 * @param challenge for the local gateway only: API Gateway sends the headers of its one gateway response with every 401 and ignores
 * unknown extensions
 */
const authorizer = (challenge: string) => ({
  type: 'apiKey',
  in: 'header',
  name: 'Authorization',
  'x-tomorro-challenge': challenge,
  'x-amazon-apigateway-authtype': 'custom',
  'x-amazon-apigateway-authorizer': {
    type: 'request',
    identitySource: 'method.request.header.Authorization',
    authorizerUri: '${AuthorizerUri}',
    authorizerCredentials: '${AuthorizerRole}',
    // A cached policy would skip the check for smuggled headers and apply the first path's decision to other paths.
    authorizerResultTtlInSeconds: 0,
  },
})

/** Responses of the gateway itself, as problem documents. */
function gatewayResponses() {
  const problems = {
    ACCESS_DENIED: [403, 'forbidden', 'The credentials do not allow this'],
    AUTHORIZER_CONFIGURATION_ERROR: [500, 'internal-error', 'Something failed on our side'],
    AUTHORIZER_FAILURE: [500, 'internal-error', 'Something failed on our side'],
    BAD_REQUEST_BODY: [400, 'invalid-request', 'The request is not valid'],
    BAD_REQUEST_PARAMETERS: [400, 'invalid-request', 'The request is not valid'],
    DEFAULT_4XX: [400, 'invalid-request', 'The request is not valid'],
    DEFAULT_5XX: [500, 'internal-error', 'Something failed on our side'],
    EXPIRED_TOKEN: [401, 'unauthorized', 'Credentials are missing or not valid'],
    INTEGRATION_FAILURE: [504, 'upstream-timeout', 'The service took too long to respond'],
    INTEGRATION_TIMEOUT: [504, 'upstream-timeout', 'The service took too long to respond'],
    INVALID_API_KEY: [403, 'forbidden', 'The credentials do not allow this'],
    INVALID_SIGNATURE: [401, 'unauthorized', 'Credentials are missing or not valid'],
    MISSING_AUTHENTICATION_TOKEN: [404, 'not-found', 'There is no such resource'],
    QUOTA_EXCEEDED: [429, 'too-many-requests', 'Too many requests'],
    REQUEST_TOO_LARGE: [413, 'payload-too-large', 'The body is too large'],
    RESOURCE_NOT_FOUND: [404, 'not-found', 'There is no such resource'],
    THROTTLED: [429, 'too-many-requests', 'Too many requests'],
    UNAUTHORIZED: [401, 'unauthorized', 'Credentials are missing or not valid'],
    UNSUPPORTED_MEDIA_TYPE: [415, 'unsupported-media-type', 'Unsupported media type'],
    WAF_FILTERED: [403, 'forbidden', 'The credentials do not allow this'],
  } as const
  return Object.fromEntries(
    Object.entries(problems).map(([type, [status, name, title]]) => [type, problemTemplate(status, name, title)]),
  )
}

function problemTemplate(status: number, name: string, title: string) {
  const headers = {
    'Content-Type': "'application/problem+json'",
    'Cache-Control': "'no-store'",
    ...corsHeaders,
    'Access-Control-Expose-Headers': "'RateLimit,RateLimit-Policy,Retry-After,X-Request-ID'",
    'X-Request-ID': 'context.requestId',
    ...(status === 429 ? { 'Retry-After': "'1'" } : {}),
    ...(status === 401 ? { 'WWW-Authenticate': `'${BEARER_CHALLENGE}'` } : {}),
  }
  const problem = { type: `urn:tomorro:${name}`, title, status, requestId: '$context.requestId' }
  return {
    statusCode: String(status),
    responseParameters: Object.fromEntries(
      Object.entries(headers).map(([header, value]) => [`gatewayresponse.header.${header}`, value]),
    ),
    responseTemplates: { 'application/json': JSON.stringify(problem) },
  }
}
