import type { webcrypto } from 'node:crypto'
import { type CryptoKey, importJWK } from 'jose'

/** The issuer's signing keys, by `kid`. */
export type KeySet = {
  /** Fetches the keys before the first token needs them. Never rejects. */
  prefetch(): Promise<void>
  /** The key to verify with; undefined if the issuer has no such `kid`, or no keys could be fetched yet. */
  find(kid: string): Promise<CryptoKey | undefined>
}

type KeySource = {
  readonly uri: string
  readonly now: () => Date
  /** Called for each failed fetch. */
  readonly onFailure?: (error: unknown) => void
}

const FETCH_TIMEOUT_MILLISECONDS = 1_500
const SET_BYTES_MAX = 65_536
const KEYS_MAX = 10
/** Minimum time between two fetches, however many unknown `kid`s arrive. */
const COOLDOWN_MILLISECONDS = 30_000
/** Pause between fetches while there is no key at all, when every request fails anyway. */
const COLD_COOLDOWN_MILLISECONDS = 1_000
/** Age from which keys are fetched again, while the known ones stay in use. */
const REFRESH_AGE_MILLISECONDS = 5 * 60_000
/** Maximum time that a revoked key is used. */
const MAX_AGE_MILLISECONDS = 10 * 60_000
/** Maximum age of keys while the issuer cannot be reached: no token issued before that lives longer. */
const STALE_MAX_MILLISECONDS = 24 * 60 * 60_000

/**
 * The keys at a JWKS address. The response is treated as hostile: bounded time, size and number, no redirects, and only
 * keys that pass `usable`. Keys older than five minutes are fetched again; an unknown `kid` causes a fetch, at most once in 30
 * seconds. If a fetch fails, the known keys stay in use for up to 24 hours, and no request waits for the next attempt.
 */
export function remoteKeySet({ uri, now, onFailure = () => {} }: KeySource): KeySet {
  let keys: ReadonlyMap<string, CryptoKey> = new Map()
  let [fetchedAt, triedAt] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]
  let failing = false
  let pending: Promise<void> | undefined

  // A fetch in the future means that the clock was set back. It counts as stale, so that keys are fetched again at once.
  const since = (moment: number) => {
    const age = now().getTime() - moment
    return age < 0 ? MAX_AGE_MILLISECONDS + 1 : age
  }
  const cooldown = () => (keys.size === 0 ? COLD_COOLDOWN_MILLISECONDS : COOLDOWN_MILLISECONDS)

  async function load(): Promise<void> {
    triedAt = now().getTime()
    try {
      keys = await importKeys(await fetchSet(uri))
      fetchedAt = now().getTime()
      failing = false
    } catch (error) {
      failing = true
      onFailure(error)
    }
  }
  async function refresh(): Promise<void> {
    if (pending === undefined && since(triedAt) < cooldown()) return
    pending ??= load().finally(() => {
      pending = undefined
    })
    await pending
  }
  return {
    prefetch: refresh,
    async find(kid) {
      const age = since(fetchedAt)
      if (age > STALE_MAX_MILLISECONDS) keys = new Map()
      if (!keys.has(kid) || (age > MAX_AGE_MILLISECONDS && !failing)) await refresh()
      else if (age > REFRESH_AGE_MILLISECONDS) void refresh()
      return keys.get(kid)
    },
  }
}

async function fetchSet(uri: string): Promise<unknown> {
  const response = await fetch(uri, {
    redirect: 'error',
    headers: { Accept: 'application/jwk-set+json, application/json' },
    signal: AbortSignal.timeout(FETCH_TIMEOUT_MILLISECONDS),
  })
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength
    if (bytes > SET_BYTES_MAX) throw new Error(`key set of more than ${SET_BYTES_MAX} bytes`)
    chunks.push(chunk)
  }
  if (response.status !== 200) throw new Error(`key set answered with status ${response.status}`)
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)))
}

/** @throws if no key can be used, so that a broken response does not replace the known keys */
async function importKeys(set: unknown): Promise<ReadonlyMap<string, CryptoKey>> {
  const listed: unknown = (set as { keys?: unknown } | null)?.keys
  if (!Array.isArray(listed)) throw new Error('key set without keys')
  if (listed.length > KEYS_MAX) throw new Error(`key set of more than ${KEYS_MAX} keys`)
  const candidates = listed.filter(isForRs256)
  const unambiguous = candidates.filter(({ kid }) => candidates.filter((other) => other.kid === kid).length === 1)
  const imported = await Promise.all(unambiguous.map(async (jwk) => [jwk.kid, await importKey(jwk)] as const))
  const keys = new Map(imported.filter((entry): entry is [string, CryptoKey] => entry[1] !== undefined))
  if (keys.size === 0) throw new Error('key set without a usable key')
  return keys
}

type RsaJwk = { kid: string; kty: string; n: string; e: string }

/** Whether a JWK is a public RSA key that is published for RS256 signatures. */
function isForRs256(jwk: unknown): jwk is RsaJwk {
  if (typeof jwk !== 'object' || jwk === null || 'd' in jwk) return false
  const { kty, use, alg, kid, n, e } = jwk as Record<string, unknown>
  if (kty !== 'RSA' || use !== 'sig' || alg !== 'RS256') return false
  return typeof kid === 'string' && kid !== '' && typeof n === 'string' && typeof e === 'string'
}

/**
 * The key if it can be imported and is strong enough: libraries import even an exponent of 1, which makes signatures
 * forgeable.
 */
async function importKey({ kty, n, e }: RsaJwk): Promise<CryptoKey | undefined> {
  try {
    const key = (await importJWK({ kty, n, e }, 'RS256')) as CryptoKey
    return isStrong(key.algorithm as webcrypto.RsaHashedKeyAlgorithm) ? key : undefined
  } catch {
    return undefined
  }
}

/** 2048 to 4096 bits, exponent 65537. */
const isStrong = ({ modulusLength, publicExponent }: webcrypto.RsaHashedKeyAlgorithm): boolean =>
  modulusLength >= 2_048 && modulusLength <= 4_096 && Buffer.from(publicExponent).toString('hex') === '010001'
