import { type CryptoKey, compactVerify } from 'jose'
import { type Claims, type ClaimsFailure, type ExpectedClaims, type Payload, readClaims } from './claims.ts'
import { parseObject } from './json-object.ts'
import type { KeySet } from './jwks.ts'

/** Why a token is refused. Goes to the log, never to the caller. */
export type BearerFailure =
  | 'token_too_large'
  | 'token_shape'
  | 'token_header'
  | 'unknown_key'
  | 'bad_signature'
  | ClaimsFailure

export type BearerVerifier = (token: string, now: Date) => Promise<Claims | BearerFailure>

const TOKEN_BYTES_MAX = 8_192
const KEY_ID_LENGTH_MAX = 128
/** Remembered tokens: at most 2,000 x 8 KB = 16 MB. */
const PROVEN_MAX = 2_000

/** Remembered headers: one per key and spelling, so there are only a few. */
const HEADERS_MAX = 100

/** Three non-empty segments of base64url without padding. */
const compactJws = /^([A-Za-z0-9_-]+)\.[A-Za-z0-9_-]+\.([A-Za-z0-9_-]+)$/

/**
 * The allowed header members. The others (`crit`, `jku`, `jwk`, `x5c`, `x5t`, `x5u`, `b64`, `zip`) let a sender choose key or
 * rules.
 */
const headerMembers = new Set(['alg', 'typ', 'kid'])

/** A token with a proven signature: the key that verified it, and its payload. */
type Proven = { readonly kid: string; readonly key: CryptoKey; readonly payload: Payload }

/**
 * Verifies access tokens (RFC 9068, RS256). Checks size, shape, header, signature and claims in this order; reads the payload
 * only after its signature is proven.
 *
 * A signature is checked once: the exact text of a token stays proven while its `kid` names the same key. The claims are
 * checked on every call, so a remembered token still expires.
 * @returns the claims, or the first rule the token breaks
 */
export function bearerVerifier({ keys, expected }: { keys: KeySet; expected: ExpectedClaims }): BearerVerifier {
  const proven = memoryOf<Proven>(PROVEN_MAX)
  const keyIds = memoryOf<string>(HEADERS_MAX)

  async function prove(token: string): Promise<Proven | BearerFailure> {
    const [, header, signature] = compactJws.exec(token) ?? []
    if (header === undefined || signature === undefined || !isCanonical(signature)) return 'token_shape'
    const kid = keyIds.get(header) ?? keyIdOf(header)
    if (kid === undefined) return 'token_header'
    const key = await keys.find(kid)
    if (key === undefined) return 'unknown_key'
    const signed = await signedBytes(token, key)
    if (signed === undefined) return 'bad_signature'
    keyIds.set(header, kid)
    const payload = parseObject(signed)
    return payload === undefined ? 'claims_shape' : { kid, key, payload }
  }

  return async (token, now) => {
    if (token.length > TOKEN_BYTES_MAX) return 'token_too_large'
    const known = proven.get(token)
    if (known !== undefined && (await keys.find(known.kid)) === known.key)
      return readClaims(known.payload, expected, now)
    proven.delete(token)
    const proof = await prove(token)
    if (typeof proof === 'string') return proof
    proven.set(token, proof)
    return readClaims(proof.payload, expected, now)
  }
}

/** A map that forgets its oldest entry when it is full. */
function memoryOf<T>(entriesMax: number): Pick<Map<string, T>, 'get' | 'set' | 'delete'> {
  const entries = new Map<string, T>()
  return {
    get: (key) => entries.get(key),
    delete: (key) => entries.delete(key),
    set(key, value) {
      if (entries.size >= entriesMax && !entries.has(key)) entries.delete(entries.keys().next().value ?? '')
      return entries.set(key, value)
    },
  }
}

function keyIdOf(segment: string): string | undefined {
  const header = parseObject(Buffer.from(segment, 'base64url'))
  if (header === undefined || !Object.keys(header).every((member) => headerMembers.has(member))) return undefined
  const { alg, typ, kid } = header
  if (alg !== 'RS256' || typeof kid !== 'string' || kid === '' || kid.length > KEY_ID_LENGTH_MAX) return undefined
  // RFC 9068 §4: `typ` separates access tokens from ID tokens. It is a media type, so case does not matter.
  if (typeof typ !== 'string' || !/^(application\/)?at\+jwt$/i.test(typ)) return undefined
  return kid
}

/** Decoders ignore the last bits of base64url, so one signature could be written in up to 16 ways. One is allowed. */
const isCanonical = (segment: string): boolean => Buffer.from(segment, 'base64url').toString('base64url') === segment

/** The payload's bytes if `key` signed them; otherwise undefined. */
async function signedBytes(token: string, key: CryptoKey): Promise<Uint8Array | undefined> {
  try {
    return (await compactVerify(token, key, { algorithms: ['RS256'] })).payload
  } catch {
    return undefined
  }
}
