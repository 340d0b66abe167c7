import { Problem } from '@tomorro/runtime/problem'
import { type Rate, rateLimiter } from './rate-limit.ts'

/** The remaining quota of a caller as header fields, and the refusal if none is left. */
export type Share = { readonly policy: string; readonly state: string; readonly refusal: Problem | undefined }

/**
 * Limits a kind of callers, by the header fields of draft-ietf-httpapi-ratelimit-headers-10.
 * @param name of the policy, such as `organisation`
 * @returns a function from caller to share; undefined without a limit
 */
export function throttle(name: string, rate: Rate | undefined): (caller: string) => Share | undefined {
  if (rate === undefined) return () => undefined
  const take = rateLimiter(rate, () => performance.now())
  const policy = `"${name}";q=${rate.requests};w=${rate.seconds}`
  return (caller) => {
    const { allowed, remaining, resetSeconds, retrySeconds } = take(caller)
    const share = { policy, state: `"${name}";r=${remaining};t=${resetSeconds}` }
    if (allowed) return { ...share, refusal: undefined }
    const detail = `More than ${rate.requests} requests of one ${name} in ${rate.seconds} seconds`
    const extra = { retryAfter: retrySeconds, headers: rateLimitHeaders([{ ...share, refusal: undefined }]) }
    return { ...share, refusal: new Problem('too_many_requests', detail, extra) }
  }
}

/** `RateLimit-Policy` and `RateLimit` for the limits that a request counted against. */
export function rateLimitHeaders(shares: readonly (Share | undefined)[]): Record<string, string> {
  const counted = shares.filter((share) => share !== undefined)
  if (counted.length === 0) return {}
  return {
    'RateLimit-Policy': counted.map(({ policy }) => policy).join(', '),
    RateLimit: counted.map(({ state }) => state).join(', '),
  }
}
