import { json, optional, readEnv } from '@tomorro/service-kit/env'
import type { AuthorizerConfiguration } from './authorizer.ts'
import { ADMIN_KEYS_MAX, type AdminKey } from './basic.ts'
import type { PolicyDocument } from './policy.ts'

/**
 * The authorizer's configuration from its environment:
 * - `ISSUER` of the tokens, exactly as in `iss`; `AUDIENCE`, the API's identifier; `JWKS_URI`, the address of the keys;
 * - `ADMIN_KEYS`, a JSON array of up to two `{ "id", "sha256" }`;
 * - `CLIENT_IDS`, optional, a JSON array of the only accepted clients.
 * @throws EnvironmentError naming every missing or wrong variable in one line
 */
export function configurationFrom(
  environment: Readonly<Record<string, string | undefined>>,
  policy: PolicyDocument,
): AuthorizerConfiguration {
  const shape = {
    ISSUER: secureUrl,
    AUDIENCE: String,
    JWKS_URI: secureUrl,
    ADMIN_KEYS: adminKeys,
    CLIENT_IDS: optional<readonly string[] | undefined>(clientIds, undefined),
  }
  const env = readEnv(shape, environment)
  const { ISSUER: issuer, AUDIENCE: audience, JWKS_URI: jwksUri, ADMIN_KEYS, CLIENT_IDS } = env
  const clients = CLIENT_IDS === undefined ? {} : { clientIds: CLIENT_IDS }
  return { issuer, audience, jwksUri, adminKeys: ADMIN_KEYS, ...clients, policy }
}

/** Refuses plain HTTP, over which anybody could replace the keys; only loopback is exempt. */
function secureUrl(raw: string): string {
  const url = URL.parse(raw)
  const loopback = url?.hostname === '127.0.0.1' || url?.hostname === 'localhost' || url?.hostname === '[::1]'
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback)) return raw
  throw new Error('must be an https URL')
}

function adminKeys(raw: string): readonly AdminKey[] {
  const value = json(raw)
  if (Array.isArray(value) && value.length <= ADMIN_KEYS_MAX && value.every(isAdminKey)) return value
  throw new Error(`must be a JSON array of up to ${ADMIN_KEYS_MAX} {"id", "sha256"}, sha256 in lower-case hex`)
}

function isAdminKey(value: unknown): value is AdminKey {
  const { id, sha256 } = (value ?? {}) as Record<string, unknown>
  return (
    typeof id === 'string' &&
    /^[A-Za-z0-9_-]{1,64}$/.test(id) &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256)
  )
}

function clientIds(raw: string): readonly string[] {
  const value = json(raw)
  if (Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'string')) return value
  throw new Error('must be a JSON array of client ids')
}
