import { type KeyObject, verify } from 'node:crypto'
import { type Claims, type ClaimsFault, type ExpectedClaims, type Payload, readClaims } from './claims.ts'
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

export type BearerVerifier = (token: string, now: Date) => Promise<Claims | BearerFault>

const TOKEN_BYTES_MAX = 8_192
const KEY_ID_LENGTH_MAX = 128
/** Tokens of each key whose signature is remembered; with the largest token, eight megabytes. */
const PROVEN_MAX = 1_000

/** Three segments of base64url without padding, none of them empty. */
const compactJws = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)$/

/** Everything an access token's header may say. `crit`, `jku`, `jwk`, `x5c`, `x5t`, `x5u`, `b64`, `zip` are ways to choose one's own rules. */
const headerMembers = new Set(['alg', 'typ', 'kid'])

/**
 * Verifies access tokens (RFC 9068, RS256) in a fixed order: size, shape, header, signature, claims. Nothing of the payload
 * is looked at before its signature is proven.
 */
export function bearerVerifier({ keys, expected }: { keys: KeySet; expected: ExpectedClaims }): BearerVerifier {
  const prove = signatureProof()
  return async (token, now) => {
    if (token.length > TOKEN_BYTES_MAX) return 'token_too_large'
    const [, header, , signature] = compactJws.exec(token) ?? []
    if (header === undefined || signature === undefined) return 'token_shape'
    const kid = keyIdOf(header)
    if (kid === undefined) return 'token_header'
    const key = await keys.find(kid)
    if (key === undefined) return 'unknown_key'
    const payload = prove(token, signature, key)
    return typeof payload === 'string' ? payload : readClaims(payload, expected, now)
  }
}

function keyIdOf(segment: string): string | undefined {
  const header = parseObject(Buffer.from(segment, 'base64url'))
  if (header === undefined || !Object.keys(header).every((member) => headerMembers.has(member))) return undefined
  const { alg, typ, kid } = header
  if (alg !== 'RS256' || typeof kid !== 'string' || kid === '' || kid.length > KEY_ID_LENGTH_MAX) return undefined
  // RFC 9068 §4: the type tells access tokens from ID tokens; a media type, hence case-insensitive.
  if (typeof typ !== 'string' || !/^(application\/)?at\+jwt$/i.test(typ)) return undefined
  return kid
}

type Proof = (
  token: string,
  signature: string,
  key: KeyObject,
) => Payload | 'token_shape' | 'bad_signature' | 'claims_shape'

/**
 * Checks signatures, each only once: a token's exact text remains proven for as long as the very same key is in use, and is
 * forgotten with it. What the payload says is judged anew every time.
 */
function signatureProof(): Proof {
  const provenBy = new WeakMap<KeyObject, Map<string, Payload>>()
  return (token, signature, key) => {
    const proven = provenBy.get(key) ?? new Map<string, Payload>()
    const known = proven.get(token)
    if (known !== undefined) return known
    if (!canonical(signature)) return 'token_shape'
    if (!isSigned(token, signature, key)) return 'bad_signature'
    const payload = parseObject(Buffer.from(token.slice(token.indexOf('.') + 1, -signature.length - 1), 'base64url'))
    if (payload === undefined) return 'claims_shape'
    const [oldest] = proven.keys()
    if (proven.size >= PROVEN_MAX && oldest !== undefined) proven.delete(oldest)
    provenBy.set(key, proven.set(token, payload))
    return payload
  }
}

/** One signature has one spelling: the last character of base64url can carry bits that decoders ignore. */
const canonical = (segment: string): boolean => Buffer.from(segment, 'base64url').toString('base64url') === segment

/** RFC 7518 §3.3, RSASSA-PKCS1-v1_5 with SHA-256 over header and payload as they were sent. */
const isSigned = (token: string, signature: string, key: KeyObject): boolean =>
  verify('RSA-SHA256', Buffer.from(token.slice(0, -signature.length - 1)), key, Buffer.from(signature, 'base64url'))
