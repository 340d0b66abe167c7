import { request as secureRequest } from 'node:https'
import { text } from 'node:stream/consumers'
import type { ServerSpan } from '@tomorro/service-kit/trace'
import { expect } from 'chai'
import type { AnswerFact } from './gateway.ts'
import { selfSigned } from './self-signed.ts'
import {
  ADMIN_SECRET,
  echo,
  ORGANISATION,
  onLoopback,
  rawRequest,
  received,
  type Seen,
  testGateway,
} from './testing.ts'

const ITEM = '/ingestion/items/0193'

describe('a gateway with rates', () => {
  let service: Awaited<ReturnType<typeof onLoopback>>
  let edge: Awaited<ReturnType<typeof testGateway>>
  const started: (typeof edge)[] = []
  const start = async (rates: Parameters<typeof testGateway>[1]) => {
    edge = await testGateway({ ingestion: service.origin, admin: service.origin }, rates)
    started.push(edge)
    const Authorization = `Bearer ${await edge.token()}`
    return (path = ITEM, headers: Record<string, string> = { Authorization }) =>
      fetch(`${edge.origin}${path}`, { headers })
  }
  before(async () => {
    service = await onLoopback(echo)
  })
  after(async () => {
    await Promise.all(started.map(({ close }) => close()))
    await service.close()
  })

  it('tells on every answer what is left, and answers 429 with the time to wait where nothing is', async () => {
    const get = await start({ rates: { organisation: { requests: 3, seconds: 60 } } })
    for (const left of [2, 1, 0]) {
      const { status, headers } = await get()
      expect([status, headers.get('ratelimit-policy')]).to.deep.equal([200, '"organisation";q=3;w=60'])
      expect(headers.get('ratelimit')).to.match(new RegExp(`^"organisation";r=${left};t=\\d+$`))
    }
    const refused = await get()
    expect(refused.status).to.equal(429)
    expect(refused.headers.get('content-type')).to.equal('application/problem+json')
    expect(Number(refused.headers.get('retry-after'))).to.be.within(19, 20)
    expect(refused.headers.get('ratelimit')).to.match(/^"organisation";r=0;t=\d+$/)
    expect(await refused.json()).to.include({ type: 'urn:tomorro:too-many-requests', status: 429 })
  })

  it('counts an organisation apart from others, and the administration not at all', async () => {
    const get = await start({ rates: { organisation: { requests: 1, seconds: 60 } } })
    expect([(await get()).status, (await get()).status]).to.deep.equal([200, 429])
    const admin = { Authorization: `Basic ${Buffer.from(`retool:${ADMIN_SECRET}`).toString('base64')}` }
    for (let turn = 0; turn < 3; turn += 1) expect((await get('/admin/audit', admin)).status).to.equal(200)
  })

  it('refuses a client before anything is asked of the authorizer, whatever it asks for', async () => {
    const get = await start({
      rates: { client: { requests: 2, seconds: 60 }, organisation: { requests: 9, seconds: 1 } },
    })
    expect((await get()).headers.get('ratelimit-policy')).to.equal('"client";q=2;w=60, "organisation";q=9;w=1')
    expect((await get('/nowhere', {})).status).to.equal(404)
    const asked = edge.facts.length
    for (const path of [ITEM, '/nowhere', '/readyz']) expect((await get(path)).status, path).to.equal(429)
    expect(edge.facts).to.have.length(asked)
    expect((await get('/healthz', {})).status, 'whoever watches over the process is not counted').to.equal(200)
  })
})

describe('a gateway with a certificate', () => {
  it('serves HTTPS of TLS 1.2 or later, and nothing in the clear', async () => {
    const tls = selfSigned(new Date())
    const service = await onLoopback(echo)
    const edge = await testGateway({ ingestion: service.origin }, { tls })
    const ask = (options: object) =>
      new Promise<{ status: number; body: string }>((resolve, reject) => {
        const headers = { Authorization: `Bearer ${token}` }
        const request = secureRequest({ host: '127.0.0.1', port: edge.port, path: ITEM, headers, ...options })
        request.on('error', reject).end()
        request.on('response', async (answer) => resolve({ status: answer.statusCode ?? 0, body: await text(answer) }))
      })
    const token = await edge.token()
    expect((await ask({ ca: tls.cert })).status).to.equal(200)
    const old = await ask({ ca: tls.cert, maxVersion: 'TLSv1.1', minVersion: 'TLSv1' }).catch((error: Error) => error)
    expect(old).to.be.an('error')
    const clear = await rawRequest(edge.port, `GET ${ITEM} HTTP/1.1\r\nHost: x\r\n\r\n`).catch((error: Error) => error)
    expect(clear).to.not.deep.include({ status: 200 })
    await edge.close()
    await service.close()
  })
})

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

describe('/readyz of the gateway', () => {
  it('tells the state of each service, and stays 200 while any can answer', async () => {
    const ready = await onLoopback((_, response) => void response.end('{}'))
    const away = await onLoopback((_, response) => void response.writeHead(503).end('{}'))
    const dead = await onLoopback(echo)
    await dead.close()
    for (const [upstreams, expected] of [
      [{ ingestion: ready.origin }, [200, { status: 'ready', services: { ingestion: 'ready' } }]],
      [
        { ingestion: ready.origin, admin: away.origin, report: dead.origin },
        [200, { status: 'degraded', services: { ingestion: 'ready', admin: 'not ready', report: 'unreachable' } }],
      ],
      [{ admin: away.origin }, [503, { status: 'unavailable', services: { admin: 'not ready' } }]],
    ] as const) {
      const edge = await testGateway(upstreams)
      const answer = await fetch(`${edge.origin}/readyz`)
      expect([answer.status, await answer.json()]).to.deep.equal(expected)
      await edge.close()
    }
    await Promise.all([ready.close(), away.close()])
  })
})
