import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import { connect } from 'node:net'
import { type AuthorizerFact, createAuthorizer } from '@tomorro/authorizer/authorizer'
import { adminKeyDigest } from '@tomorro/authorizer/basic'
import { testPolicy } from '@tomorro/authorizer/testing'
import { createLog } from '@tomorro/service-kit/log'
import { readDocument } from './document.ts'
import { type GatewayOptions, gateway } from './gateway.ts'
import { listen } from './listen.ts'
import { issueToken } from './openid-provider/issue-token.ts'
import { startOpenIdProvider } from './openid-provider/provider.ts'

export const AUDIENCE = 'https://api.tomorro.test'
export const ORGANISATION = 'org_Acme00000000'
export const OTHER_ORGANISATION = 'org_Rival0000Test'
export const ADMIN_SECRET = 'secret-of-the-administration-0123456789'

const problem = (code: string, statusCode: number) => ({
  statusCode: String(statusCode),
  responseParameters: {
    'gatewayresponse.header.Content-Type': "'application/problem+json'",
    'gatewayresponse.header.Cache-Control': "'no-store'",
    'gatewayresponse.header.Access-Control-Allow-Origin': "'*'",
    'gatewayresponse.header.X-Request-ID': 'context.requestId',
  },
  responseTemplates: {
    'application/json': `{"type":"urn:tomorro:${code}","title":"${code}","status":${statusCode},"requestId":"$context.requestId"}`,
  },
})

const proxy = (method: string, service: string, path: string, secured: 'bearer' | 'basic') => ({
  security: [{ [secured]: [] }],
  'x-amazon-apigateway-integration': {
    type: 'http_proxy',
    httpMethod: method,
    uri: `http://${service}.internal${path}`,
    timeoutInMillis: 29_000,
    requestParameters: {
      ...(path.includes('{itemId}') ? { 'integration.request.path.itemId': 'method.request.path.itemId' } : {}),
      ...(secured === 'bearer' ? { 'integration.request.header.X-Org-ID': 'context.authorizer.orgId' } : {}),
      'integration.request.header.X-User-Email': 'context.authorizer.userEmail',
      'integration.request.header.X-User-ID': 'context.authorizer.userId',
      'integration.request.header.X-Request-ID': 'context.requestId',
    },
  },
})

const preflight = {
  'x-amazon-apigateway-integration': {
    type: 'mock',
    requestTemplates: { 'application/json': '{"statusCode":204}' },
    responses: {
      default: {
        statusCode: '204',
        responseParameters: {
          'method.response.header.Access-Control-Allow-Origin': "'*'",
          'method.response.header.Access-Control-Allow-Methods': "'GET,OPTIONS'",
          'method.response.header.Access-Control-Allow-Headers': "'Authorization,Content-Type'",
          'method.response.header.Access-Control-Expose-Headers': "'ETag,Location'",
        },
      },
    },
  },
}

const authorizerScheme = {
  type: 'apiKey',
  in: 'header',
  name: 'Authorization',
  'x-amazon-apigateway-authtype': 'custom',
  'x-amazon-apigateway-authorizer': {
    type: 'request',
    identitySource: 'method.request.header.Authorization',
    authorizerResultTtlInSeconds: 0,
  },
}

/** A gateway document of the authorizer's test policy, in the form of the generated one. */
export const restDocument = {
  openapi: '3.0.1',
  info: { title: 'test', version: testPolicy.digest },
  'x-amazon-apigateway-gateway-responses': {
    UNAUTHORIZED: problem('unauthorized', 401),
    ACCESS_DENIED: problem('forbidden', 403),
    MISSING_AUTHENTICATION_TOKEN: problem('not-found', 404),
    REQUEST_TOO_LARGE: problem('payload-too-large', 413),
    INTEGRATION_FAILURE: problem('upstream-timeout', 504),
    INTEGRATION_TIMEOUT: problem('upstream-timeout', 504),
    DEFAULT_5XX: problem('internal-error', 500),
  },
  components: {
    securitySchemes: {
      bearer: { ...authorizerScheme, 'x-tomorro-challenge': 'Bearer' },
      basic: { ...authorizerScheme, 'x-tomorro-challenge': 'Basic realm="test"' },
    },
  },
  paths: {
    '/ingestion/items/{itemId}': {
      get: proxy('GET', 'ingestion', '/ingestion/items/{itemId}', 'bearer'),
      options: preflight,
    },
    '/ingestion/form': { post: proxy('POST', 'ingestion', '/ingestion/form', 'bearer') },
    '/admin/audit': { get: proxy('GET', 'admin', '/admin/audit', 'basic') },
  },
}

/** Starts a server on a free port of loopback. */
export async function onLoopback(answer: RequestListener): Promise<{ origin: string; close: () => Promise<void> }> {
  const server = createServer(answer)
  const port = await listen(server, 0, '127.0.0.1')
  return { origin: `http://127.0.0.1:${port}`, close: () => closed(server) }
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

export type Seen = { method: string | undefined; url: string | undefined; rawHeaders: string[]; body: string }

/** A service that answers with the request it received, as JSON. */
export const echo: RequestListener = async (request, response) => {
  const { method, url, rawHeaders } = request
  const seen: Seen = { method, url, rawHeaders, body: await textOf(request) }
  response.setHeader('Content-Type', 'application/json').setHeader('ETag', '"1"').end(JSON.stringify(seen))
}

export async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

/** The values that a service received for a header, under every spelling that some hop accepts. */
export const received = ({ rawHeaders }: Seen, name: string): string[] =>
  rawHeaders.flatMap((header, index) =>
    index % 2 === 0 && header.trim().toLowerCase().replaceAll('_', '-') === name ? [rawHeaders[index + 1] ?? ''] : [],
  )

/** A gateway before a given service, with a real issuer and the real authorizer. */
export async function testGateway(upstreams: Record<string, string>, options: Partial<GatewayOptions> = {}) {
  const clientSecret = 'secret-of-the-client-0123456789'
  const clients = [
    {
      clientId: 'acme',
      clientSecret,
      organisations: [ORGANISATION, OTHER_ORGANISATION],
      scopes: ['ingestion:read', 'ingestion:write'],
    },
  ]
  const issuer = await startOpenIdProvider({ port: 0, audience: AUDIENCE, clients })
  const adminKeys = [{ id: 'retool', sha256: adminKeyDigest(ADMIN_SECRET) }]
  const configuration = {
    issuer: issuer.issuer,
    audience: AUDIENCE,
    jwksUri: issuer.jwksUri,
    adminKeys,
    policy: testPolicy,
  }
  const facts: AuthorizerFact[] = []
  const authorizer = createAuthorizer(configuration, { now: () => new Date(), log: (fact) => facts.push(fact) })
  const document = readDocument(restDocument)
  const edge = gateway({ document, authorizer, upstreams, log: createLog('gateway', 'silent'), ...options })
  const port = await listen(edge.server, 0, '127.0.0.1')
  const credentials = { issuer: issuer.issuer, clientId: 'acme', clientSecret, audience: AUDIENCE }
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    server: edge.server,
    facts,
    token: (scopes?: readonly string[], organisation = ORGANISATION) =>
      issueToken({ ...credentials, organisation, ...(scopes === undefined ? {} : { scopes }) }),
    stop: edge.stop,
    close: async () => {
      edge.server.closeAllConnections()
      await edge.stop()
      await issuer.close()
    },
  }
}

export type RawAnswer = {
  status: number
  headers: Record<string, string>
  /** Names of headers in lower case; a duplicated header appears twice. */
  names: string[]
  body: string
}

/** Sends raw bytes and reads the one response until the gateway closes the connection. */
export function rawRequest(port: number, text: string): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    let answer = ''
    const socket = connect(port, '127.0.0.1', () => socket.write(text))
    socket.setEncoding('latin1').on('data', (chunk) => {
      answer += chunk
    })
    socket.on('error', reject).on('close', () => resolve(parseAnswer(answer)))
  })
}

function parseAnswer(text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n')
  const [statusLine = '', ...lines] = head.split('\r\n')
  const headers = Object.fromEntries(
    lines.map((line) => [line.split(':')[0]?.toLowerCase(), line.replace(/^[^:]*: */, '')]),
  )
  const names = lines.map((line) => line.split(':')[0]?.toLowerCase() ?? '')
  return { status: Number(statusLine.split(' ')[1]), headers, names, body: rest.join('\r\n\r\n') }
}
