import { compactVerify, errors } from 'jose'
import { type Claims, type ClaimsFault, type ExpectedClaims, readClaims } from './claims.ts'
import { parseObject } from './json-object.ts'
import type { KeySet } from './jwks.ts'

/** Why a token proves nothing. Told to the log, never to the caller. */
export type BearerFault =
  | 'token_too_large'
  | 'token_shape'
  | 'token_header'
  | 'unknown_key'
  | 'bad_signature'
  | ClaimsFault

type Verifier = (token: string, now: Date) => Promise<Claims | BearerFault>

const TOKEN_BYTES_MAX = 8_192
const KEY_ID_LENGTH_MAX = 128

/** Three segments of base64url without padding, none of them empty. */
const compactJws = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)$/

/** Everything an access token's header may say. `crit`, `jku`, `jwk`, `x5c`, `x5t`, `x5u`, `b64`, `zip` are ways to choose one's own rules. */
const headerMembers = new Set(['alg', 'typ', 'kid'])

/**
 * Verifies access tokens (RFC 9068, RS256) in a fixed order: size, shape, header, signature, claims. Nothing of the payload
 * is looked at before its signature is proven.
 */
export function bearerVerifier({ keys, expected }: { keys: KeySet; expected: ExpectedClaims }): Verifier {
  return async (token, now) => {
    if (token.length > TOKEN_BYTES_MAX) return 'token_too_large'
    const [, header, , signature] = compactJws.exec(token) ?? []
    if (header === undefined || signature === undefined || !canonical(signature)) return 'token_shape'
    const kid = keyIdOf(header)
    if (kid === undefined) return 'token_header'
    const key = await keys.find(kid)
    if (key === undefined) return 'unknown_key'
    const payload = await signedPayload(token, key)
    return payload === undefined ? 'bad_signature' : readClaims(payload, expected, now)
  }
}

/** One signature has one spelling: the last character of base64url can carry bits that decoders ignore. */
const canonical = (segment: string): boolean => Buffer.from(segment, 'base64url').toString('base64url') === segment

function keyIdOf(segment: string): string | undefined {
  const header = parseObject(Buffer.from(segment, 'base64url'))
  if (header === undefined || !Object.keys(header).every((member) => headerMembers.has(member))) return undefined
  const { alg, typ, kid } = header
  if (alg !== 'RS256' || typeof kid !== 'string' || kid === '' || kid.length > KEY_ID_LENGTH_MAX) return undefined
  // RFC 9068 §4: the type tells access tokens from ID tokens; a media type, hence case-insensitive.
  if (typeof typ !== 'string' || !/^(application\/)?at\+jwt$/i.test(typ)) return undefined
  return kid
}

async function signedPayload(token: string, key: Parameters<typeof compactVerify>[1]): Promise<Uint8Array | undefined> {
  try {
    return (await compactVerify(token, key, { algorithms: ['RS256'] })).payload
  } catch (error) {
    if (error instanceof errors.JOSEError) return undefined
    throw error
  }
}
