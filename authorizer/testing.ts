import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type CryptoKey, exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose'
import { type Authorizer, type AuthorizerFact, createAuthorizer } from './authorizer.ts'
import { adminKeyDigest } from './basic.ts'
import type { OperationPolicy, PolicyDocument } from './policy.ts'

export const ISSUER = 'https://tomorro.test.auth0.com/'
export const AUDIENCE = 'https://api.tomorro.test'
export const ORGANISATION = 'org_Acme00000000'

const bearer = (operationId: string, ...scopes: string[]): OperationPolicy => ({
  operationId,
  service: 'ingestion',
  scheme: 'bearer',
  anyOf: [scopes],
  organisation: true,
})

/** A policy of three operations, in the form of the generated one. */
export const testPolicy: PolicyDocument = {
  digest: 'test',
  operations: {
    'GET /ingestion/items/{itemId}': bearer('getItem', 'ingestion:read'),
    'POST /ingestion/form': bearer('createForm', 'ingestion:write'),
    'GET /admin/audit': {
      operationId: 'listAudit',
      service: 'admin',
      scheme: 'basic',
      anyOf: [[]],
      organisation: false,
    },
  },
}

export const adminSecrets = {
  retool: 'secret-of-the-key-in-use-0123456789',
  next: 'secret-of-the-key-to-come-0123456789',
}
export const adminKeys = Object.entries(adminSecrets).map(([id, secret]) => ({ id, sha256: adminKeyDigest(secret) }))
export const basicCredential = (text: string): string => `Basic ${Buffer.from(text).toString('base64')}`

export type SigningKey = { readonly privateKey: CryptoKey; readonly jwk: JWK & { kid: string } }

/** A fresh RSA key pair with its public JWK, as an issuer publishes it. */
export async function signingKey(kid: string, modulusLength = 2_048): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair('RS256', { modulusLength, extractable: true })
  return { privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' } }
}

export const seconds = (date: Date): number => Math.floor(date.getTime() / 1_000)

/** The claims of a valid token in Auth0's `rfc9068_profile_authz` dialect. */
export const goodClaims = (now = new Date()) => ({
  iss: ISSUER,
  sub: 'auth0|user42',
  aud: [AUDIENCE, `${ISSUER}userinfo`] as unknown,
  client_id: 'web',
  jti: 'token-1',
  iat: seconds(now),
  exp: seconds(now) + 3_600,
  org_id: ORGANISATION as unknown,
  permissions: ['ingestion:read', 'ingestion:write'] as unknown,
})

/** Signs claims with RS256; `undefined` removes a claim or a header member. */
export function signToken({ privateKey, jwk }: SigningKey, claims: object = {}, header: object = {}): Promise<string> {
  return new SignJWT(defined({ ...goodClaims(), ...claims }))
    .setProtectedHeader({ alg: 'RS256', ...defined({ typ: 'at+jwt', kid: jwk.kid, ...header }) })
    .sign(privateKey)
}

const defined = (object: object) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined))

/** A server on loopback that answers with a key set, or with the current `answer`. */
export async function jwksServer(keys: readonly JWK[]) {
  const state = { requests: 0, answer: undefined as RequestListener | undefined, keys }
  const server = createServer((request, response) => {
    state.requests += 1
    if (state.answer !== undefined) return state.answer(request, response)
    response.setHeader('Content-Type', 'application/json').end(JSON.stringify({ keys: state.keys }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const uri = `http://127.0.0.1:${(server.address() as AddressInfo).port}/.well-known/jwks.json`
  const close = () => {
    server.closeAllConnections()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return Object.assign(state, { uri, close })
}

const API = 'arn:aws:execute-api:eu-west-2:123456789012:abc123/prod'

type EventParts = {
  method?: string
  template?: string
  path?: string
  headers?: Record<string, string>
  multiValueHeaders?: Record<string, string[]>
}

/** A REQUEST event of a REST API in AWS's documented form. */
export function requestEvent({
  method = 'GET',
  template = '/ingestion/items/{itemId}',
  path = '/ingestion/items/42',
  headers = {},
  multiValueHeaders = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
}: EventParts) {
  return {
    type: 'REQUEST',
    methodArn: `${API}/${method}${path}`,
    resource: template,
    path,
    httpMethod: method,
    headers,
    multiValueHeaders,
    queryStringParameters: {},
    multiValueQueryStringParameters: {},
    pathParameters: { itemId: '42' },
    stageVariables: {},
    requestContext: {
      accountId: '123456789012',
      apiId: 'abc123',
      stage: 'prod',
      requestId: 'request-1',
      resourcePath: template,
      httpMethod: method,
      path: `/prod${path}`,
      identity: { sourceIp: '192.0.2.1' },
    },
  }
}

export const withToken = (token: string) => requestEvent({ headers: { Authorization: `Bearer ${token}` } })

/** The authorizer's answer in a word, and the policy if it allows. */
export async function answerTo(authorizer: Authorizer, event: unknown) {
  try {
    const { policyDocument, context } = await authorizer(event)
    const [{ Effect, Resource: resources }] = policyDocument.Statement
    const [Resource, withSlash] = resources
    if (Effect === 'Allow' && withSlash !== `${Resource}/`) throw new Error(`the policy names ${resources.join()}`)
    return Effect === 'Allow' ? { answer: 'allow', Resource, context } : { answer: 'deny' }
  } catch (error) {
    if ((error as Error).message !== 'Unauthorized') throw error
    return { answer: 'unauthorized' }
  }
}

/** An authorizer of the test issuer with its keys at `jwksUri`, and the facts it logs. */
export function testAuthorizer(jwksUri: string, { now = () => new Date(), ...configuration }: TestOptions = {}) {
  const facts: AuthorizerFact[] = []
  const base = { issuer: ISSUER, audience: AUDIENCE, jwksUri, adminKeys, policy: testPolicy }
  const authorizer = createAuthorizer({ ...base, ...configuration }, { now, log: (fact) => facts.push(fact) })
  return { authorizer, facts }
}

type TestOptions = { now?: () => Date; clientIds?: readonly string[]; adminKeys?: typeof adminKeys }
