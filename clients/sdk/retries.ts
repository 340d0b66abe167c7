import type { OperationSpec } from './operation-spec.ts'

/** Limits of the retries of a call. */
export type Retries = {
  /** Maximum retries. */
  readonly times: number
  /** Milliseconds after which there is no further retry. */
  readonly within: number
  /** Milliseconds: maximum of the first pause; it doubles with each retry. */
  readonly first: number
  /** Milliseconds: maximum of a pause, except for one that a server asks for. */
  readonly longest: number
}

export const defaultRetries: Retries = { times: 3, within: 60_000, first: 250, longest: 8_000 }

/** The source of time and random numbers. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** From 0 to 1, excluding 1. */
  readonly random: () => number
  /** @throws the signal's reason once it is aborted */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

export const systemClock: Clock = {
  now: Date.now,
  random: Math.random,
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      signal.throwIfAborted()
      const abort = () => {
        clearTimeout(timer)
        reject(signal.reason)
      }
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', abort)
        resolve()
      }, milliseconds)
      signal.addEventListener('abort', abort, { once: true })
    }),
}

/** RFC 9110, 9.2.2, and the draft of QUERY: sending these twice has the effect of sending them once. */
const idempotent = ['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE', 'QUERY']
/** Statuses of a temporary failure. */
const passing = [429, 502, 503, 504]

/** Whether a repeat has no further effect, even if the first attempt was carried out. */
export const isRepeatable = ({ method, key }: OperationSpec, headers: Readonly<Record<string, string>>): boolean =>
  idempotent.includes(method) || (key !== undefined && key in headers)

/**
 * The pause before the next attempt.
 * @param answer the response, if there was one
 * @returns milliseconds; undefined if the call is not retried
 */
export function pauseBefore(
  { times, within, first, longest }: Retries,
  { now, random }: Clock,
  sent: { readonly since: number; readonly times: number },
  answer?: Response,
): number | undefined {
  if (sent.times > times || (answer && !passing.includes(answer.status))) return undefined
  // "Full jitter": callers that fail together do not retry together.
  const pause = random() * Math.min(longest, first * 2 ** (sent.times - 1))
  const total = pause + askedFor(answer?.headers.get('Retry-After') ?? null, now())
  return now() - sent.since + total > within ? undefined : total
}

/** RFC 9110, 10.2.3: seconds, or a date. @returns milliseconds */
function askedFor(retryAfter: string | null, now: number): number {
  if (retryAfter === null) return 0
  if (/^\d+$/.test(retryAfter)) return Number(retryAfter) * 1_000
  const date = Date.parse(retryAfter)
  return Number.isNaN(date) ? 0 : Math.max(0, date - now)
}
