import { type Credential, createCredentials, type Refresh } from './credentials.ts'
import { createExchange, type ExchangeOptions } from './exchange.ts'
import { NoAnswer, TimedOut } from './failures.ts'
import type { OperationSpec } from './operation-spec.ts'
import { countedAnswer, type OnProgress } from './progress.ts'
import { type AnyResponse, readResponse, UnexpectedResponse } from './read-response.ts'
import { type Clock, defaultRetries, isRepeatable, pauseBefore, type Retries, systemClock } from './retries.ts'
import { timeLimit } from './time-limit.ts'
import { writeBody } from './write-body.ts'
import { writeCookies, writeHeaders, writePath, writeQuery } from './write-request.ts'

type Patience = {
  /** Milliseconds for the whole call with all its attempts; 60 s by default, unless a file is sent or received. */
  readonly timeout?: number | undefined
  /** Milliseconds for one attempt. */
  readonly attemptTimeout?: number | undefined
  /** Milliseconds without a further byte of a file that is sent or received, and without a response after it; no limit by default. */
  readonly idleTimeout?: number | undefined
  /** Maximum retries of a call that is safe to repeat; 0 for none. */
  readonly retries?: Partial<Retries> | 0 | undefined
}

export type CallOptions = Patience & {
  /** Aborts the call. */
  readonly signal?: AbortSignal | undefined
  /** Called with the progress of the request's body; starts again with each attempt. */
  readonly onUpload?: OnProgress | undefined
  /** Called with the progress of the response's body. */
  readonly onDownload?: OnProgress | undefined
  /** The header `Prefer` (RFC 7240). `code=404` makes a mock answer with the contract's 404. */
  readonly prefer?: string | undefined
}

export type SenderOptions = Patience &
  ExchangeOptions & {
    readonly credentials?: Readonly<Record<string, Credential>>
    readonly refresh?: Refresh<string> | undefined
    readonly clock?: Clock | undefined
  }

export type AnyRequest = CallOptions & {
  readonly path?: object
  readonly query?: object
  readonly headers?: object
  readonly cookies?: object
  readonly body?: unknown
  readonly contentType?: string
  readonly accept?: string | readonly string[]
  readonly variables?: Readonly<Record<string, string | undefined>>
  readonly as?: 'stream'
}
export type Send = (id: string, spec: OperationSpec, request?: AnyRequest) => Promise<AnyResponse>

/** Default time limit of a call in milliseconds, unless it sends or receives a file. */
const PATIENCE = 60_000

/** Returns a function that sends calls: it retries what is safe to repeat until there is a response or the time is over. */
export function createSender(options: SenderOptions): Send {
  const { authenticated } = createCredentials(options.credentials ?? {}, options.refresh)
  const exchange = createExchange(options)
  const clock = options.clock ?? systemClock

  return async (id, spec, request = {}) => {
    const sent = prepare(id, spec, request)
    const isOnce = sent.body?.content instanceof ReadableStream
    const mayRepeat = !isOnce && isRepeatable(spec, sent.headers)
    const policy = retriesOf(request.retries ?? options.retries)
    const timeout = request.timeout ?? options.timeout ?? (carriesFile(spec) ? undefined : PATIENCE)
    const idle = timeLimit(
      id,
      carriesFile(spec) ? (request.idleTimeout ?? options.idleTimeout) : undefined,
      request.signal,
    )
    const whole = timeLimit(id, timeout, idle.signal)
    const watched = idle.isLimited ? watch(request, idle.again) : request
    const since = clock.now()

    /** @returns the response, or the pause before the next attempt */
    const attempt = async (times: number): Promise<AnyResponse | { readonly pause: number }> => {
      const pauseAfter = (answer?: Response) =>
        mayRepeat ? pauseBefore(policy, clock, { since, times }, answer) : undefined
      const one = timeLimit(id, request.attemptTimeout ?? options.attemptTimeout, whole.signal)
      try {
        const answer = await one.orAborted(
          authenticated(spec, !isOnce, (used) =>
            exchange({ ...sent, onUpload: watched.onUpload, used, signal: one.signal }),
          ),
        )
        const pause = pauseAfter(answer)
        // Whoever reads a stream may take any time for it.
        if (request.as === 'stream') idle.end()
        if (pause === undefined) return await read(id, spec, answer, watched)
        await answer.body?.cancel()
        return { pause }
      } catch (error) {
        const failure = failureOf(error, whole.signal, one.signal)
        const pause = isPassing(failure) ? pauseAfter() : undefined
        if (pause === undefined) throw failure
        return { pause }
      } finally {
        one.end()
      }
    }

    try {
      for (let times = 1; ; times++) {
        const outcome = await attempt(times)
        if (!('pause' in outcome)) return outcome
        await clock.sleep(outcome.pause, whole.signal)
      }
    } finally {
      whole.end()
      idle.end()
    }
  }
}

/** The same request, whose progress in both directions is also told to `moved`. */
const watch = (request: AnyRequest, moved: () => void): AnyRequest => {
  const also =
    (tell: OnProgress | undefined): OnProgress =>
    (progress) => {
      moved()
      tell?.(progress)
    }
  const { onUpload, onDownload, as } = request
  return { ...request, onUpload: also(onUpload), ...(as === 'stream' ? {} : { onDownload: also(onDownload) }) }
}

/**
 * The parts of a request that stay the same for all attempts, such as the idempotency key by which a server recognises a repeat.
 */
function prepare(id: string, spec: OperationSpec, request: AnyRequest) {
  const headers = writeHeaders(request.headers, spec.headers, spec.singles?.headers)
  if (spec.key !== undefined) headers[spec.key] ??= randomKey()
  if (request.prefer !== undefined) Object.assign(headers, { Prefer: request.prefer })
  if (request.accept !== undefined) Object.assign(headers, { Accept: weighted([request.accept].flat()) })
  return {
    ...{ id, spec, headers, variables: request.variables },
    path: writePath(spec.path, request.path, spec),
    query: writeQuery(request.query, spec.query, {
      ...spec,
      ...{ singles: spec.singles?.query, emptiable: spec.emptiable?.query },
    }),
    cookies: writeCookies(request.cookies, spec.cookies, {
      ...spec,
      ...{ singles: spec.singles?.cookies, emptiable: spec.emptiable?.cookies },
    }),
    body: request.body === undefined ? undefined : writeBody(spec, request.body, request.contentType),
  }
}

/** Media types as an Accept header, in order of preference. */
const weighted = (types: readonly string[]): string =>
  types.map((type, index) => (index === 0 ? type : `${type};q=${(0.9 ** index).toFixed(3)}`)).join(', ')

/** Browsers have `randomUUID` on https pages only. */
const randomKey = (): string => crypto.randomUUID?.() ?? crypto.getRandomValues(new Uint32Array(4)).join('-')

const retriesOf = (given: Partial<Retries> | 0 = {}): Retries => ({
  ...defaultRetries,
  ...(given === 0 ? { times: 0 } : given),
})

const carriesFile = ({ file, body = [] }: OperationSpec): boolean =>
  file !== undefined || body.some((type) => !/json|urlencoded/.test(type))

async function read(id: string, spec: OperationSpec, answer: Response, request: AnyRequest): Promise<AnyResponse> {
  const { as, onDownload } = request
  try {
    return await readResponse(id, spec, onDownload ? countedAnswer(answer, onDownload) : answer, as === 'stream')
  } catch (error) {
    throw error instanceof UnexpectedResponse ? error : new NoAnswer(id, error)
  }
}

/** The error of a call: an abort by the caller or the time limit precedes the error of the connection that it caused. */
function failureOf(error: unknown, whole: AbortSignal, attempt: AbortSignal): unknown {
  if (whole.aborted) return whole.reason
  return attempt.aborted ? attempt.reason : error
}

const isPassing = (failure: unknown): boolean => failure instanceof NoAnswer || failure instanceof TimedOut
