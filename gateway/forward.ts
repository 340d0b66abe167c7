import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { asStream } from '@tomorro/runtime/body-bytes'
import { Problem } from '@tomorro/runtime/problem'
import { type Dispatcher, errors, Pool } from 'undici'
import { fairShare } from './fair-share.ts'
import type { Rejection } from './problem-response.ts'

/** API Gateway's maximum for a payload. */
const BODY_BYTES_MAX = 10 * 1_024 * 1_024
/** Maximum bytes of a body that is sent in one piece with its headers; larger ones are streamed. */
const BUFFERED_BYTES_MAX = 65_536
const CONNECTIONS_MAX = 128
/** Maximum connections to a service for one client (a quarter), and maximum requests of it that wait for them. */
const CLIENT_CONNECTIONS_MAX = CONNECTIONS_MAX / 4
const CLIENT_WAITING_MAX = 512
const CONNECT_TIMEOUT_MILLISECONDS = 1_000
/** `Retry-After` for a service that is down, in seconds. */
const RETRY_SECONDS = 2

export type Forwarding = {
  readonly service: string
  readonly method: string
  /** Path and query at the service. */
  readonly target: string
  readonly headers: string[]
  readonly timeoutMilliseconds: number
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** The client whose share of connections is used. */
  readonly client: string
  /** Called with the reason if a service received the request but sent no response. */
  readonly onFailure: (error: Error) => void
  /** Headers of every response, whatever the service sends. */
  readonly answerHeaders: Readonly<Record<string, string>>
}

/** Headers of one connection only, or set by the gateway itself. */
const droppedFromAnswer = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'trailer', 'te'])

/**
 * The services behind the gateway, over kept-alive connections.
 * @param upstreams origin of each service by name
 */
export function forwarder(upstreams: Readonly<Record<string, string>>) {
  const limits = { placesMax: CLIENT_CONNECTIONS_MAX, waitingMax: CLIENT_WAITING_MAX }
  const pools = new Map(
    Object.entries(upstreams).map(([service, origin]) => [service, { pool: poolTo(origin), enter: fairShare(limits) }]),
  )
  return {
    services: new Set(pools.keys()),

    /** Forwards a request and streams the response back. @returns the rejection if the service has sent nothing */
    async forward(forwarding: Forwarding): Promise<Rejection | undefined> {
      const service = pools.get(forwarding.service)
      if (service === undefined) return unreachable(forwarding.service)
      const body = await bodyOf(forwarding.request)
      const { client, response } = forwarding
      const release = await service.enter(client, (leave) => response.once('close', leave))
      if (release === undefined) {
        body.stop?.()
        return response.destroyed ? undefined : tooManyWaiting()
      }
      return new Promise<Rejection | undefined>((resolve) => dispatch(service.pool, forwarding, body, resolve)).finally(
        release,
      )
    },

    /** Gives up what still runs: by now no client waits for it. */
    async close(): Promise<void> {
      await Promise.all([...pools.values()].map(({ pool }) => pool.destroy()))
    },
  }
}

const poolTo = (origin: string): Pool =>
  new Pool(origin, {
    connections: CONNECTIONS_MAX,
    pipelining: 1,
    connect: { timeout: CONNECT_TIMEOUT_MILLISECONDS },
  })

function dispatch(
  pool: Pool,
  { service, method, target, headers, timeoutMilliseconds, response, answerHeaders, onFailure }: Forwarding,
  body: Body,
  settle: (rejection: Rejection | undefined) => void,
): void {
  if (body.length !== undefined) headers.push('Content-Length', String(body.length))
  let [started, abandoned] = [false, false]
  pool.dispatch(
    {
      method: method as Dispatcher.HttpMethod,
      path: target,
      headers,
      body: body.content,
      headersTimeout: timeoutMilliseconds,
      bodyTimeout: timeoutMilliseconds,
    },
    {
      onRequestStart(controller) {
        started = true
        abandoned = response.destroyed
        if (abandoned) return controller.abort(gone())
        response.once('close', () => {
          abandoned = !response.writableFinished
          // A service works on at a small request whose client has hung up, so the request keeps its place in the client's share
          // until the service answers. Otherwise one client could start any number of them while others wait.
          if (abandoned && (response.headersSent || body.stop !== undefined)) controller.abort(gone())
        })
      },
      onResponseStart(controller, status, received) {
        if (status < 200) return
        if (abandoned) return controller.abort(gone())
        response.writeHead(status, answered(received, answerHeaders))
        response.on('drain', () => controller.resume())
      },
      onResponseData(controller, chunk) {
        if (!response.write(chunk)) controller.pause()
      },
      onResponseEnd() {
        // A service may answer before the body has come; the rest is no longer read for it.
        body.stop?.()
        response.end()
        settle(undefined)
      },
      onResponseError(_, error) {
        body.stop?.()
        // A response that has begun cannot become a problem; the broken connection tells the client.
        if (response.headersSent) response.destroy()
        if (started && !abandoned && !(error instanceof Problem)) onFailure(error)
        settle(response.headersSent || abandoned ? undefined : rejectionOf(error, { started, service }))
      },
    },
  )
}

const gone = () => new Error('the client has gone')

function answered(received: NodeJS.Dict<string | string[]>, own: Readonly<Record<string, string>>) {
  const headers: Record<string, string | string[]> = {}
  for (const [name, value] of Object.entries(received))
    if (value !== undefined && !droppedFromAnswer.has(name)) headers[name] = value
  for (const [name, value] of Object.entries(own)) headers[name.toLowerCase()] = value
  return headers
}

/**
 * Why a service sent no response. An unreachable service gives 503 with Retry-After (a REST API gives 500 or 504): the request
 * had no effect, so the client may repeat it.
 */
function rejectionOf(error: Error, { started, service }: { started: boolean; service: string }): Rejection {
  if (error instanceof Problem) return error.code === 'payload_too_large' ? 'REQUEST_TOO_LARGE' : error
  if (error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError)
    return 'INTEGRATION_TIMEOUT'
  return started ? 'INTEGRATION_FAILURE' : unreachable(service, error)
}

const unreachable = (service: string, cause?: unknown): Problem =>
  new Problem('unavailable', `The ${service} service cannot be reached`, { retryAfter: RETRY_SECONDS, cause })

const tooManyWaiting = (): Problem =>
  new Problem('unavailable', `More than ${CLIENT_WAITING_MAX} requests of this client are waiting`, {
    retryAfter: RETRY_SECONDS,
  })

type Body = {
  readonly length?: number
  readonly content: Buffer | Readable | null
  /** Leaves the rest of the body to the connection. */
  readonly stop?: () => void
}

/** Whether `Content-Length` exceeds the maximum; a body without it is counted while it is forwarded. */
export const declaresTooLargeBody = ({ headers }: IncomingMessage): boolean =>
  Number(headers['content-length'] ?? 0) > BODY_BYTES_MAX

async function bodyOf(request: IncomingMessage): Promise<Body> {
  const { 'content-length': declared, 'transfer-encoding': encoding } = request.headers
  if (declared === undefined) return encoding === undefined ? { content: null } : asStream(request, BODY_BYTES_MAX)
  const length = Number(declared)
  if (length === 0) return { content: null }
  return {
    length,
    ...(length <= BUFFERED_BYTES_MAX ? { content: await collected(request) } : asStream(request, length)),
  }
}

async function collected(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request.iterator({ destroyOnReturn: false })) chunks.push(chunk)
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks)
}
