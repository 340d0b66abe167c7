import { json, optional, port, readEnv } from '@tomorro/service-kit/env'
import { runMain, stopOnce } from '@tomorro/service-kit/main'
import type { JWK } from 'oidc-provider'
import { type OpenIdClient, type OpenIdPage, startOpenIdProvider } from './provider.ts'

/**
 * Runs the stand-in for Auth0 until SIGTERM or SIGINT. Environment: `PORT`, `AUDIENCE`, `CLIENTS` (JSON array of `{ clientId,
 * clientSecret, organisations, scopes }`), optionally `SIGNING_KEY` (private JWK) and `PAGE` (JSON `{ clientId, origins, people,
 * tokenSeconds }`: who signs in by a browser).
 */
runMain(async () => {
  const shape = {
    PORT: port,
    AUDIENCE: String,
    CLIENTS: clients,
    SIGNING_KEY: optional<JWK | undefined>(signingKey, undefined),
    PAGE: optional<OpenIdPage | undefined>(page, undefined),
  }
  const { PORT, AUDIENCE: audience, CLIENTS, SIGNING_KEY, PAGE } = readEnv(shape, process.env)
  const key = SIGNING_KEY === undefined ? {} : { signingKey: SIGNING_KEY }
  const provider = await startOpenIdProvider({
    port: PORT,
    audience,
    clients: CLIENTS,
    ...key,
    ...(PAGE === undefined ? {} : { page: PAGE }),
  })
  process.stdout.write(
    `${JSON.stringify({ event: 'listening', issuer: provider.issuer, jwksUri: provider.jwksUri })}\n`,
  )
  stopOnce(() => provider.close())
})

function clients(raw: string): readonly OpenIdClient[] {
  const value = json(raw)
  if (Array.isArray(value) && value.every(isClient)) return value
  throw new Error('must be a JSON array of {"clientId", "clientSecret", "organisations", "scopes"}')
}

function isClient(value: unknown): value is OpenIdClient {
  const { clientId, clientSecret, organisations, scopes } = (value ?? {}) as Record<string, unknown>
  const areTexts = (list: unknown) => Array.isArray(list) && list.every((entry) => typeof entry === 'string')
  return typeof clientId === 'string' && typeof clientSecret === 'string' && areTexts(organisations) && areTexts(scopes)
}

function signingKey(raw: string): JWK {
  const value = json(raw)
  if ((value as { kty?: unknown } | null)?.kty === 'RSA') return value as JWK
  throw new Error('must be a private RSA key as a JWK')
}

function page(raw: string): OpenIdPage {
  const value = json(raw) as Partial<OpenIdPage> | null
  if (typeof value?.clientId === 'string' && Array.isArray(value.origins) && Array.isArray(value.people))
    return value as OpenIdPage
  throw new Error('must be a JSON object {"clientId", "origins", "people"}')
}
