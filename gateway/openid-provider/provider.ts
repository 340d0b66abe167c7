import { generateKeyPair, randomBytes, randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { promisify } from 'node:util'
import { emailClaim } from '@tomorro/authorizer/claims'
import {
  type ClientMetadata,
  type Configuration,
  errors,
  type JWK,
  type KoaContextWithOIDC,
  Provider,
} from 'oidc-provider'
import { listen } from '../listen.ts'
import { memoryAdapter } from './memory-adapter.ts'
import { errorPage, type Person, signIn, signOutPage } from './sign-in-page.ts'

/** An application that requests tokens, like an organisation's machine at Auth0. */
export type OpenIdClient = {
  readonly clientId: string
  readonly clientSecret: string
  /** Its organisations: the first, unless the token request names another by `organization`. */
  readonly organisations: readonly string[]
  /** The `permissions` of its tokens, unless the token request narrows them by `scope`. */
  readonly scopes: readonly string[]
}

/** A page for signing in: a public client with PKCE, like a single-page application at Auth0. */
export type OpenIdPage = {
  readonly clientId: string
  /** Its origins; the browser is redirected to their `/signed-in`, and to `/` after signing out. */
  readonly origins: readonly string[]
  readonly people: readonly Person[]
  /** Lifetime of a person's access token; ten minutes if omitted. */
  readonly tokenSeconds?: number
}

export type OpenIdProviderOptions = {
  /** 0 lets the system choose. */
  readonly port: number
  readonly audience: string
  readonly clients: readonly OpenIdClient[]
  /** Without it no one can sign in with a browser. */
  readonly page?: OpenIdPage
  /** Private key that signs the tokens. If omitted, each start makes a new one, which invalidates earlier tokens. */
  readonly signingKey?: JWK
}

export type OpenIdProvider = {
  /** The value of `iss`. */
  readonly issuer: string
  readonly jwksUri: string
  readonly server: Server
  close(): Promise<void>
}

/** Half of the authorizer's maximum; lasts for a working day. */
const TOKEN_SECONDS = 12 * 60 * 60
const PERSON_TOKEN_SECONDS = 10 * 60
/** A person's session ends after a working day without a visit. */
const SESSION_SECONDS = 12 * 60 * 60

/**
 * An OpenID provider on loopback in place of Auth0: access tokens in Auth0's `rfc9068_profile_authz` dialect (type at+jwt, RS256,
 * `org_id`, `permissions`), discovery and keys at Auth0's paths. Machines get tokens by client credentials; people by the
 * authorization code flow with PKCE, with rotating refresh tokens and sign-out initiated by the page.
 */
export async function startOpenIdProvider({ port, ...options }: OpenIdProviderOptions): Promise<OpenIdProvider> {
  const signingKey = options.signingKey ?? (await generateSigningKey())
  const server = createServer()
  const issuer = `http://127.0.0.1:${await listen(server, port, '127.0.0.1')}`
  const provider = new Provider(issuer, configurationOf({ ...options, signingKey }))
  const answer = provider.callback()
  const answerSignIn = signIn(provider, options.page?.people ?? [])
  server.on('request', (request, response) => {
    if (!answerSignIn(request, response)) void answer(request, response)
  })
  return {
    issuer,
    jwksUri: `${issuer}${routes.jwks}`,
    server,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** A private RSA key for RS256, for use across restarts. */
export async function generateSigningKey(): Promise<JWK> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2_048 })
  return { ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: randomUUID() } as JWK
}

const routes = { token: '/oauth/token', jwks: '/.well-known/jwks.json' }

function configurationOf({
  audience,
  clients,
  signingKey,
  page,
}: Omit<OpenIdProviderOptions, 'port'> & { readonly signingKey: JWK }): Configuration {
  const people = page?.people ?? []
  const scopes = [...new Set([...clients, ...people].flatMap((one) => one.scopes))]
  return {
    jwks: { keys: [signingKey] },
    clients: [...clients.map(toMetadata), ...(page === undefined ? [] : [toPublicMetadata(page, scopes)])],
    clientAuthMethods: ['client_secret_post', 'none'],
    scopes: ['openid', 'offline_access', ...scopes],
    claims: { openid: ['sub', 'org_id', 'org_name'], profile: ['name'], email: ['email'] },
    // As at Auth0, the page reads name and organisation from the ID token.
    conformIdTokenClaims: false,
    routes,
    responseTypes: page === undefined ? [] : ['code'],
    adapter: memoryAdapter(Date.now),
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    extraParams: ['audience', 'organization'],
    clientBasedCORS: (_, origin) => page?.origins.includes(origin) === true,
    findAccount: (_, id) => {
      const person = people.find((one) => one.id === id)
      return person === undefined ? undefined : { accountId: id, claims: async () => claimsOf(person) }
    },
    loadExistingGrant: (ctx) => grantAll(ctx, { people, scopes, audience }),
    issueRefreshToken: async (_, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      revocation: { enabled: page !== undefined },
      rpInitiatedLogout: { enabled: page !== undefined, logoutSource: signOutPage },
      userinfo: { enabled: page !== undefined },
      resourceIndicators: {
        enabled: true,
        // Auth0's parameter for the resource is `audience`; at the token endpoint Auth0 takes it from the authorization
        // request.
        defaultResource: (ctx) => bodyOf(ctx).audience ?? (ctx.oidc.params?.audience as string | undefined) ?? [],
        useGrantedResource: () => true,
        getResourceServerInfo: (ctx, resource) => {
          if (resource !== audience) throw new errors.InvalidTarget()
          const jwt = { sign: { alg: 'RS256' as const } }
          const isPage = ctx.oidc.client?.clientId === page?.clientId
          const accessTokenTTL = isPage ? (page?.tokenSeconds ?? PERSON_TOKEN_SECONDS) : TOKEN_SECONDS
          return { scope: scopes.join(' '), audience, accessTokenTTL, accessTokenFormat: 'jwt', jwt }
        },
      },
    },
    renderError: errorPage,
    ttl: {
      AccessToken: page?.tokenSeconds ?? PERSON_TOKEN_SECONDS,
      ClientCredentials: TOKEN_SECONDS,
      Session: SESSION_SECONDS,
      Grant: SESSION_SECONDS,
      RefreshToken: SESSION_SECONDS,
      Interaction: 60 * 60,
      IdToken: 60 * 60,
    },
    extraTokenClaims: (ctx, token) => {
      const person = people.find(({ id }) => 'accountId' in token && token.accountId === id)
      if (person !== undefined)
        return {
          org_id: person.organisation.id,
          permissions: person.scopes,
          [emailClaim(audience)]: person.email,
        }
      const client = clients.find(({ clientId }) => clientId === ctx.oidc.client?.clientId)
      const { organization, scope } = bodyOf(ctx)
      return { org_id: chooseOrganisation(client, organization), permissions: choosePermissions(client, scope) }
    },
  }
}

const toMetadata = ({ clientId, clientSecret, scopes }: OpenIdClient): ClientMetadata => ({
  client_id: clientId,
  client_secret: clientSecret,
  grant_types: ['client_credentials'],
  response_types: [],
  redirect_uris: [],
  token_endpoint_auth_method: 'client_secret_post',
  scope: scopes.join(' '),
})

const toPublicMetadata = ({ clientId, origins }: OpenIdPage, scopes: readonly string[]): ClientMetadata => ({
  client_id: clientId,
  client_name: 'Tomorro',
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: origins.map((origin) => `${origin}/signed-in`),
  post_logout_redirect_uris: origins.map((origin) => `${origin}/`),
  token_endpoint_auth_method: 'none',
  scope: ['openid', 'profile', 'email', 'offline_access', ...scopes].join(' '),
})

const claimsOf = ({ id, name, email, organisation }: Person) => ({
  sub: id,
  name,
  email,
  org_id: organisation.id,
  org_name: organisation.name,
})

/** No consent is asked for, as with a first-party application at Auth0: a person's own scopes are granted. */
async function grantAll(
  ctx: KoaContextWithOIDC,
  { people, scopes, audience }: { people: readonly Person[]; scopes: readonly string[]; audience: string },
) {
  const { session, client, provider, result } = ctx.oidc
  const person = people.find(({ id }) => id === session?.accountId)
  if (client === undefined || session === undefined || person === undefined) return undefined
  const known = result?.consent?.grantId ?? session.grantIdFor(client.clientId)
  const found = known === undefined ? undefined : await provider.Grant.find(known)
  if (found !== undefined) return found
  const grant = new provider.Grant({ clientId: client.clientId, accountId: person.id })
  grant.addOIDCScope(['openid', 'offline_access', 'profile', 'email', ...person.scopes].join(' '))
  grant.addResourceScope(audience, person.scopes.join(' '))
  // The provider would ask for scopes that are neither granted nor rejected.
  const denied = scopes.filter((scope) => !person.scopes.includes(scope))
  if (denied.length > 0) {
    grant.rejectOIDCScope(denied.join(' '))
    grant.rejectResourceScope(audience, denied.join(' '))
  }
  await grant.save()
  return grant
}

function chooseOrganisation(client: OpenIdClient | undefined, asked: string | undefined): string | undefined {
  if (asked === undefined) return client?.organisations[0]
  if (!client?.organisations.includes(asked))
    throw new errors.InvalidRequest('the client does not act for this organization')
  return asked
}

/** The intersection of requested and granted scopes, as with RBAC at Auth0. */
function choosePermissions(client: OpenIdClient | undefined, asked: string | undefined): readonly string[] {
  const granted = client?.scopes ?? []
  if (asked === undefined) return granted
  const wanted = new Set(asked.split(' '))
  return granted.filter((scope) => wanted.has(scope))
}

const bodyOf = (ctx: KoaContextWithOIDC) => (ctx.oidc.body ?? {}) as Readonly<Record<string, string | undefined>>
