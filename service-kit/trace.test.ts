import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { expect } from 'chai'
import { childOf, createTracer, traceparentOf } from './trace.ts'

describe('a trace', () => {
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
  const parentSpanId = '00f067aa0ba902b7'

  it('goes on below the span that a request names', () => {
    const context = childOf(`00-${traceId}-${parentSpanId}-01`)
    expect(context).to.deep.include({ traceId, parentSpanId })
    expect(traceparentOf(context)).to.equal(`00-${traceId}-${context.spanId}-01`)
  })

  for (const header of [undefined, '', 'nonsense', `00-${'0'.repeat(32)}-${parentSpanId}-01`, ['a', 'b']])
    it(`begins anew after ${JSON.stringify(header)}`, () => {
      const context = childOf(header)
      expect(context).to.have.keys('traceId', 'spanId', 'isSampled')
      expect(traceparentOf(context)).to.match(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/)
    })
})

describe('a trace that is not sampled', () => {
  it('stays so downstream', () => {
    const context = childOf(`00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00`)
    expect(traceparentOf(context)).to.match(/-00$/)
  })
})

describe('a tracer', () => {
  let collector: Server
  let endpoint: string
  let status = 200
  // biome-ignore lint/suspicious/noExplicitAny: what a collector is sent
  const messages: { url: string | undefined; body: any }[] = []

  before(async () => {
    collector = createServer(async (request, response) => {
      messages.push({ url: request.url, body: await json(request) })
      response.writeHead(status).end()
    })
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
    endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`
  })
  after(() => collector.close())

  const span = { context: childOf(undefined), name: 'getItem', seconds: 0.25, status: 503, attributes: { a: 'b' } }

  it('sends no span of a trace that is not sampled', async () => {
    const tracer = createTracer(endpoint, 'ingestion', () => undefined)
    tracer.record({ ...span, context: { ...span.context, isSampled: false } })
    await tracer.close()
    expect(messages.splice(0)).to.deep.equal([])
  })

  it('tells the collector of requests, with their times, in OTLP', async () => {
    const failures: unknown[] = []
    const tracer = createTracer(`${endpoint}/`, 'ingestion', (error) => failures.push(error))
    tracer.record(span)
    await tracer.close()
    expect(failures).to.deep.equal([])
    const [{ url, body } = { url: '', body: undefined }] = messages.splice(0)
    expect(url).to.equal('/v1/traces')
    const [{ resource, scopeSpans }] = body.resourceSpans
    expect(resource.attributes).to.deep.equal([{ key: 'service.name', value: { stringValue: 'ingestion' } }])
    const [sent] = scopeSpans[0].spans
    const { isSampled: _, ...context } = span.context
    expect(sent).to.deep.include({ ...context, name: 'getItem', kind: 2, status: { code: 2 } })
    expect(BigInt(sent.endTimeUnixNano) - BigInt(sent.startTimeUnixNano)).to.equal(250_000_000n)
    expect(sent.attributes).to.deep.equal([
      { key: 'a', value: { stringValue: 'b' } },
      { key: 'http.response.status_code', value: { intValue: '503' } },
    ])
  })

  it('loses spans where the collector fails, says so, and goes on', async () => {
    const failures: unknown[] = []
    const tracer = createTracer(endpoint, 'ingestion', (error) => failures.push(error))
    status = 500
    tracer.record(span)
    await tracer.close()
    expect(String(failures[0])).to.contain('status 500')
    status = 200
  })

  it('keeps no more than it can send when the collector is away', async () => {
    const tracer = createTracer(endpoint, 'ingestion', () => undefined)
    messages.splice(0)
    for (let index = 0; index < 10_000; index += 1) tracer.record(span)
    await tracer.close()
    const sent = messages.map(({ body }) => body.resourceSpans[0].scopeSpans[0].spans.length)
    expect(sent.every((length) => length <= 512)).to.equal(true)
    expect(sent.reduce((sum, length) => sum + length, 0)).to.equal(4_096)
  })
})
