import { generateKeyPair, randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import { promisify } from 'node:util'
import {
  type ClientMetadata,
  type Configuration,
  errors,
  type JWK,
  type KoaContextWithOIDC,
  Provider,
} from 'oidc-provider'
import { listen } from './listen.ts'

/** An application that may ask for tokens, as one is set up at Auth0 for an organisation's machine. */
export type OpenIdClient = {
  readonly clientId: string
  readonly clientSecret: string
  /** The organisations it acts for; the first, unless the token request names another by `organization`. */
  readonly organisations: readonly string[]
  /** What its tokens may do: their `permissions`, unless the token request asks for less by `scope`. */
  readonly scopes: readonly string[]
}

export type OpenIdProviderOptions = {
  /** 0 lets the system choose. */
  readonly port: number
  readonly audience: string
  readonly clients: readonly OpenIdClient[]
  /** Private key that signs the tokens; a fresh one, whose tokens nobody knows after a restart, where it is left out. */
  readonly signingKey?: JWK
}

export type OpenIdProvider = {
  /** What `iss` says. */
  readonly issuer: string
  readonly jwksUri: string
  readonly server: Server
  close(): Promise<void>
}

/** Half of what the authorizer accepts; long enough for a day of trying out. */
const TOKEN_SECONDS = 12 * 60 * 60

/**
 * An OpenID provider on loopback in the place of Auth0: client credentials for access tokens as Auth0's
 * `rfc9068_profile_authz` dialect writes them (type at+jwt, RS256, `org_id`, `permissions`), discovery and keys at Auth0's paths.
 */
export async function startOpenIdProvider({ port, ...options }: OpenIdProviderOptions): Promise<OpenIdProvider> {
  const signingKey = options.signingKey ?? (await generateSigningKey())
  const server = createServer()
  const issuer = `http://127.0.0.1:${await listen(server, port, '127.0.0.1')}`
  const provider = new Provider(issuer, configurationOf({ ...options, signingKey }))
  const answer = provider.callback()
  server.on('request', (request, response) => void answer(request, response))
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

/** A private RSA key for RS256, to keep across restarts. */
export async function generateSigningKey(): Promise<JWK> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2_048 })
  return { ...privateKey.export({ format: 'jwk' }), alg: 'RS256', use: 'sig', kid: randomUUID() } as JWK
}

const routes = { token: '/oauth/token', jwks: '/.well-known/jwks.json' }

function configurationOf({
  audience,
  clients,
  signingKey,
}: Required<Omit<OpenIdProviderOptions, 'port'>>): Configuration {
  const scopes = [...new Set(clients.flatMap((client) => client.scopes))]
  return {
    jwks: { keys: [signingKey] },
    clients: clients.map(toMetadata),
    clientAuthMethods: ['client_secret_post'],
    scopes,
    routes,
    responseTypes: [],
    // Tokens that are JWTs leave nothing to store.
    adapter: () => nothingStored,
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        // Auth0 calls the resource `audience`.
        defaultResource: (ctx) => bodyOf(ctx).audience ?? [],
        getResourceServerInfo: (_, resource) => {
          if (resource !== audience) throw new errors.InvalidTarget()
          const jwt = { sign: { alg: 'RS256' as const } }
          return { scope: scopes.join(' '), audience, accessTokenTTL: TOKEN_SECONDS, accessTokenFormat: 'jwt', jwt }
        },
      },
    },
    ttl: { ClientCredentials: TOKEN_SECONDS },
    extraTokenClaims: (ctx) => {
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

function chooseOrganisation(client: OpenIdClient | undefined, asked: string | undefined): string | undefined {
  if (asked === undefined) return client?.organisations[0]
  if (!client?.organisations.includes(asked))
    throw new errors.InvalidRequest('the client does not act for this organization')
  return asked
}

/** As with role-based access control at Auth0: what is asked for and granted. */
function choosePermissions(client: OpenIdClient | undefined, asked: string | undefined): readonly string[] {
  const granted = client?.scopes ?? []
  if (asked === undefined) return granted
  const wanted = new Set(asked.split(' '))
  return granted.filter((scope) => wanted.has(scope))
}

const bodyOf = (ctx: KoaContextWithOIDC) => (ctx.oidc.body ?? {}) as Readonly<Record<string, string | undefined>>

const nothing = async () => undefined
const nothingStored = {
  upsert: nothing,
  find: nothing,
  findByUserCode: nothing,
  findByUid: nothing,
  consume: nothing,
  destroy: nothing,
  revokeByGrantId: nothing,
}
