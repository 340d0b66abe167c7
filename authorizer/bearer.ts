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
/** Tokens that are remembered; at the largest size of a token, sixteen megabytes. */
const PROVEN_MAX = 2_000

/** Three segments of base64url without padding, none of them empty. */
const compactJws = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)$/

/** Everything an access token's header may say. `crit`, `jku`, `jwk`, `x5c`, `x5t`, `x5u`, `b64`, `zip` are ways to choose one's own rules. */
const headerMembers = new Set(['alg', 'typ', 'kid'])

/** A token whose signature is proven: by which key, and what it says. */
type Proven = { readonly kid: string; readonly key: KeyObject; readonly payload: Payload }

/**
 * Verifies access tokens (RFC 9068, RS256) in a fixed order: size, shape, header, signature, claims. Nothing of the payload
 * is looked at before its signature is proven.
 *
 * A signature is checked once: the exact text of a token remains proven for as long as the very same key goes by its `kid`. What
 * the payload says is judged anew every time.
 */
export function bearerVerifier({ keys, expected }: { keys: KeySet; expected: ExpectedClaims }): BearerVerifier {
  const proven = new Map<string, Proven>()
  const remember = (token: string, proof: Proven) => {
    if (proven.size >= PROVEN_MAX) proven.delete(proven.keys().next().value ?? '')
    proven.set(token, proof)
  }
  return async (token, now) => {
    if (token.length > TOKEN_BYTES_MAX) return 'token_too_large'
    const known = proven.get(token)
    if (known !== undefined && (await keys.find(known.kid)) === known.key)
      return readClaims(known.payload, expected, now)
    proven.delete(token)
    const proof = await prove(token, keys)
    if (typeof proof === 'string') return proof
    remember(token, proof)
    return readClaims(proof.payload, expected, now)
  }
}

async function prove(token: string, keys: KeySet): Promise<Proven | BearerFault> {
  const [, header, payloadSegment, signature] = compactJws.exec(token) ?? []
  if (header === undefined || payloadSegment === undefined || signature === undefined) return 'token_shape'
  if (!canonical(signature)) return 'token_shape'
  const kid = keyIdOf(header)
  if (kid === undefined) return 'token_header'
  const key = await keys.find(kid)
  if (key === undefined) return 'unknown_key'
  if (!isSigned(`${header}.${payloadSegment}`, signature, key)) return 'bad_signature'
  const payload = parseObject(Buffer.from(payloadSegment, 'base64url'))
  return payload === undefined ? 'claims_shape' : { kid, key, payload }
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

/** One signature has one spelling: the last character of base64url can carry bits that decoders ignore. */
const canonical = (segment: string): boolean => Buffer.from(segment, 'base64url').toString('base64url') === segment

/** RFC 7518 §3.3, RSASSA-PKCS1-v1_5 with SHA-256 over header and payload as they were sent. */
const isSigned = (signed: string, signature: string, key: KeyObject): boolean =>
  verify('RSA-SHA256', Buffer.from(signed), key, Buffer.from(signature, 'base64url'))
