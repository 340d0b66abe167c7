import { randomBytes } from 'node:crypto'

/** The position of a request in a trace (W3C Trace Context). */
export type TraceContext = {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  /** The sampled flag: spans of an unsampled trace are not sent. */
  readonly isSampled: boolean
}

/** A request that is over, as a span of kind server. */
export type ServerSpan = {
  readonly context: TraceContext
  readonly name: string
  readonly seconds: number
  readonly status: number
  readonly attributes: Readonly<Record<string, string>>
}

export type Tracer = {
  record(span: ServerSpan): void
  /** Sends the remaining spans. Never rejects. */
  close(): Promise<void>
}

/** Spans per message, and spans kept while the collector is down; further ones are dropped. */
const BATCH_MAX = 512
const WAITING_MAX = 4_096
const FLUSH_MILLISECONDS = 1_000
const SEND_TIMEOUT_MILLISECONDS = 5_000

/** The only flag of version 00. */
const SAMPLED = 1
const traceparentPattern = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/

/** A child of the span that a `traceparent` header names; without a valid header the root of a new trace. */
export function childOf(traceparent: unknown): TraceContext {
  const [, traceId, parentSpanId, flags = '01'] =
    (typeof traceparent === 'string' && traceparentPattern.exec(traceparent)) || []
  const spanId = randomBytes(8).toString('hex')
  if (traceId === undefined || parentSpanId === undefined)
    return { traceId: randomBytes(16).toString('hex'), spanId, isSampled: true }
  return { traceId, spanId, parentSpanId, isSampled: (Number.parseInt(flags, 16) & SAMPLED) !== 0 }
}

export const traceparentOf = ({ traceId, spanId, isSampled }: TraceContext): string =>
  `00-${traceId}-${spanId}-0${isSampled ? SAMPLED : 0}`

/**
 * Sends spans to an OpenTelemetry collector in batches (OTLP over HTTP, JSON). Serving requests never waits for it.
 * @param endpoint as in OTEL_EXPORTER_OTLP_ENDPOINT, without `/v1/traces`
 * @param onFailure called with the error of each lost batch
 */
export function createTracer(endpoint: string, service: string, onFailure: (error: unknown) => void): Tracer {
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`
  const waiting: object[] = []
  // One flush at a time, so that spans arrive in the order in which they were recorded.
  let flushing = Promise.resolve()
  const flush = (): Promise<void> => {
    flushing = flushing.then(send)
    return flushing
  }
  async function send(): Promise<void> {
    while (waiting.length > 0) {
      const spans = waiting.splice(0, BATCH_MAX)
      try {
        const answer = await fetch(url, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify(message(service, spans)),
          signal: AbortSignal.timeout(SEND_TIMEOUT_MILLISECONDS),
        })
        await answer.body?.cancel()
        if (!answer.ok) throw new Error(`the collector answered with status ${answer.status}`)
      } catch (error) {
        onFailure(error)
        return
      }
    }
  }
  const timer = setInterval(() => void flush(), FLUSH_MILLISECONDS).unref()
  return {
    record(span) {
      if (span.context.isSampled && waiting.length < WAITING_MAX) waiting.push(toOtlp(span, Date.now()))
    },
    async close() {
      clearInterval(timer)
      await flush()
    },
  }
}

/** Kinds and codes of opentelemetry/proto/trace/v1/trace.proto. */
const SPAN_KIND_SERVER = 2
const STATUS_CODE_ERROR = 2

function toOtlp(
  { context: { isSampled: _, ...context }, name, seconds, status, attributes }: ServerSpan,
  endedAt: number,
): object {
  const nanoseconds = (milliseconds: number) => String(BigInt(Math.round(milliseconds * 1_000)) * 1_000n)
  return {
    ...context,
    name,
    kind: SPAN_KIND_SERVER,
    startTimeUnixNano: nanoseconds(endedAt - seconds * 1_000),
    endTimeUnixNano: nanoseconds(endedAt),
    attributes: [...texts(attributes), { key: 'http.response.status_code', value: { intValue: String(status) } }],
    ...(status >= 500 ? { status: { code: STATUS_CODE_ERROR } } : {}),
  }
}

const texts = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes).map(([key, stringValue]) => ({ key, value: { stringValue } }))

const message = (service: string, spans: readonly object[]): object => ({
  resourceSpans: [
    {
      resource: { attributes: texts({ 'service.name': service }) },
      scopeSpans: [{ scope: { name: 'tomorro' }, spans }],
    },
  ],
})
