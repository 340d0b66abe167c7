import type { ServerSpan } from '@tomorro/service-kit/trace'
import { expect } from 'chai'
import type { AnswerFact } from './gateway.ts'
import { echo, ORGANISATION, onLoopback, received, type Seen, testGateway } from './testing.ts'

const ITEM = '/ingestion/items/0193'

describe('what the gateway tells of its requests', () => {
  it('is one fact for each: request id, operation, organisation, status, time, and why it answered by itself', async () => {
    const facts: AnswerFact[] = []
    const service = await onLoopback(echo)
    const edge = await testGateway({ ingestion: service.origin }, { onAnswer: (fact) => facts.push(fact) })
    const headers = { Authorization: `Bearer ${await edge.token(['ingestion:read'])}` }
    const ids: (string | null)[] = []
    for (const [method, path, sent] of [
      ['GET', ITEM, headers],
      ['GET', ITEM, {}],
      ['POST', '/ingestion/form', headers],
      ['GET', '/nowhere', headers],
      ['OPTIONS', ITEM, {}],
      ['GET', '/admin/audit', headers],
    ] as const) {
      const answer = await fetch(`${edge.origin}${path}`, { method, headers: sent })
      await answer.text()
      ids.push(answer.headers.get('x-request-id'))
    }
    await edge.close()
    await service.close()
    expect(facts.map(({ requestId }) => requestId)).to.deep.equal(ids)
    const told = facts.map(({ requestId: _id, milliseconds, ...fact }) => {
      expect(milliseconds).to.be.within(0, 5_000)
      return fact
    })
    const read = 'GET /ingestion/items/{itemId}'
    expect(told).to.deep.equal([
      { method: 'GET', operationId: read, organisationId: ORGANISATION, status: 200, cut: false },
      { method: 'GET', operationId: read, because: 'UNAUTHORIZED', status: 401, cut: false },
      { method: 'POST', operationId: 'POST /ingestion/form', because: 'ACCESS_DENIED', status: 403, cut: false },
      { method: 'GET', because: 'MISSING_AUTHENTICATION_TOKEN', status: 404, cut: false },
      { method: 'OPTIONS', operationId: 'preflight', status: 204, cut: false },
      { method: 'GET', operationId: 'GET /admin/audit', because: 'UNAUTHORIZED', status: 401, cut: false },
    ])
  })
})

describe('a gateway that traces', () => {
  it('tells of each request as a span, goes on with the client’s trace, and leads the service below its own', async () => {
    const spans: ServerSpan[] = []
    const tracer = { record: (span: ServerSpan) => void spans.push(span), close: async () => undefined }
    const service = await onLoopback(echo)
    const edge = await testGateway({ ingestion: service.origin }, { tracer })
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
    const headers = { Authorization: `Bearer ${await edge.token()}`, traceparent: `00-${traceId}-00f067aa0ba902b7-01` }
    const seen = (await (await fetch(`${edge.origin}${ITEM}`, { headers })).json()) as Seen
    await edge.close()
    await service.close()
    const [span] = spans
    expect(span).to.deep.include({ name: 'GET /ingestion/items/{itemId}', status: 200 })
    expect(span?.context).to.deep.include({ traceId, parentSpanId: '00f067aa0ba902b7' })
    expect(span?.attributes).to.include({ 'organisation.id': ORGANISATION })
    expect(received(seen, 'traceparent')).to.deep.equal([`00-${traceId}-${span?.context.spanId}-01`])
  })
})
