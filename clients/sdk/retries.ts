import type { OperationSpec } from './operation-spec.ts'

/** How often and how long a call is repeated. */
export type Retries = {
  /** How many times at most a call is sent again. */
  readonly times: number
  /** Milliseconds after which nothing is sent again. */
  readonly within: number
  /** Milliseconds: the bound of the first pause, which doubles with each. */
  readonly first: number
  /** Milliseconds: the bound of every pause but those that a server asks for. */
  readonly longest: number
}

export const defaultRetries: Retries = { times: 3, within: 60_000, first: 250, longest: 8_000 }

/** Where time and chance come from. */
export type Clock = {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** From 0 to 1, without 1. */
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

/** RFC 9110, 9.2.2: to send these twice is to send them once. */
const idempotent = ['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE']
/** The server says that it, or a part of it, was not there for the moment. */
const passing = [429, 502, 503, 504]

/** Whether to send a call again changes nothing more than to send it once, whether or not the first was carried out. */
export const isRepeatable = ({ method, key }: OperationSpec, headers: Readonly<Record<string, string>>): boolean =>
  idempotent.includes(method) || (key !== undefined && key in headers)

/**
 * How long to wait before a call is sent again.
 * @param answer what was answered, if anything was
 * @returns milliseconds; undefined where it is not sent again
 */
export function pauseBefore(
  { times, within, first, longest }: Retries,
  { now, random }: Clock,
  sent: { readonly since: number; readonly times: number },
  answer?: Response,
): number | undefined {
  if (sent.times > times || (answer && !passing.includes(answer.status))) return undefined
  // "Full jitter": callers that fail together do not come back together.
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
