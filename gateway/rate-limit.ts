/** A limit of requests per seconds, used in a burst or evenly. */
export type Rate = { readonly requests: number; readonly seconds: number }

export type Allowance = {
  readonly allowed: boolean
  /** Requests that may follow at once. */
  readonly remaining: number
  /** Seconds until the full quota is back. */
  readonly resetSeconds: number
  /** Seconds until the next request is accepted; 0 for now. */
  readonly retrySeconds: number
}

/** Maximum remembered callers. Beyond it the one that has been idle longest is forgotten and gets a full quota. */
const CALLERS_MAX = 10_000
/** Milliseconds; above the rounding error of summed fractions. */
const ROUNDING = 1e-3

/**
 * Limits each caller's rate by the generic cell rate algorithm (ITU-T I.371): one number per caller, the theoretical arrival time
 * of its last request at an even rate. Memory is bounded, and no timer runs.
 * @param now milliseconds that never decrease
 */
export function rateLimiter({ requests, seconds }: Rate, now: () => number): (caller: string) => Allowance {
  const dueAt = new Map<string, number>()
  const window = seconds * 1_000
  const interval = window / requests
  return (caller) => {
    const at = now()
    const due = Math.max(dueAt.get(caller) ?? at, at)
    const allowed = due - at + interval <= window + ROUNDING
    const next = allowed ? due + interval : due
    // Deleting first moves the caller to the end of the map, so that it is forgotten last.
    dueAt.delete(caller)
    dueAt.set(caller, next)
    if (dueAt.size > CALLERS_MAX) dueAt.delete(dueAt.keys().next().value ?? '')
    return {
      allowed,
      remaining: Math.floor((window - (next - at) + ROUNDING) / interval),
      resetSeconds: Math.ceil((next - at - ROUNDING) / 1_000),
      retrySeconds: allowed ? 0 : Math.ceil((due - at + interval - window - ROUNDING) / 1_000),
    }
  }
}

/** The source of a request. An IPv6 subscriber owns at least the last 64 bits, so only the first 64 count. */
export function clientOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined || !address.includes(':')) return mapped ?? address
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? []
  const leading = head === '' ? [] : head.split(':')
  const trailing = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? 0 : 8 - leading.length - trailing.length
  return [...leading, ...Array<string>(zeros).fill('0'), ...trailing].slice(0, 4).join(':')
}
