import { once } from 'node:events'
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { createLog } from '@tomorro/service-kit/log'
import { expect } from 'chai'
import { readDocument } from './document.ts'
import { echo, OTHER_ORGANISATION, onLoopback, restDocument, type Seen, testGateway, textOf } from './testing.ts'

const FORM = '/ingestion/form'
const MEBIBYTE = 1_024 * 1_024

describe('a request that is passed on', () => {
  let service: Awaited<ReturnType<typeof onLoopback>>
  let edge: Awaited<ReturnType<typeof testGateway>>
  let headers: Record<string, string>
  let answer = echo

  before(async () => {
    service = await onLoopback((request, response) => answer(request, response))
    edge = await testGateway({ ingestion: service.origin, admin: 'http://127.0.0.1:9' }, { proxies: { count: 1 } })
    headers = { Authorization: `Bearer ${await edge.token()}` }
  })
  beforeEach(() => {
    answer = echo
  })
  after(async () => {
    await edge.close()
    await service.close()
  })

  const post = (body: string | Buffer, more: Record<string, string> = {}) =>
    fetch(`${edge.origin}${FORM}`, { method: 'POST', headers: { ...headers, ...more }, body: body as never })
  /** A POST whose body is written piece by piece. */
  const open = (more: Record<string, string> = {}): ClientRequest =>
    httpRequest(`${edge.origin}${FORM}`, { method: 'POST', headers: { ...headers, ...more } })
  const answerTo = async (request: ClientRequest): Promise<IncomingMessage> => (await once(request, 'response'))[0]

  for (const bytes of [0, 1, 65_536, 65_537, 3 * MEBIBYTE])
    it(`carries a body of ${bytes} bytes`, async () => {
      const answered = await post('x'.repeat(bytes))
      expect(((await answered.json()) as Seen).body.length).to.equal(bytes)
    })

  it('keeps body and media type byte for byte', async () => {
    answer = async (request, response) => {
      response.writeHead(201, { 'Content-Type': request.headers['content-type'], Location: '/x' })
      request.pipe(response)
    }
    const body = Buffer.from(Array.from({ length: 256 }, (_, index) => index))
    const answered = await post(body, { 'Content-Type': 'application/octet-stream' })
    expect(answered.status).to.equal(201)
    expect(answered.headers.get('location')).to.equal('/x')
    expect(Buffer.from(await answered.arrayBuffer())).to.deep.equal(body)
  })

  it('streams both ways: the first piece is answered before the second is sent', async () => {
    answer = (request, response) => {
      request.on('data', (chunk) => response.write(chunk))
      request.on('end', () => response.end())
    }
    const request = open()
    request.write('first')
    const response = await answerTo(request)
    expect((await once(response, 'data'))[0].toString()).to.equal('first')
    request.end('second')
    expect(await textOf(response)).to.equal('second')
  })

  it('is refused with 413 where it declares more than 10 MB', async () => {
    const request = open({ 'Content-Length': String(10 * MEBIBYTE + 1) })
    request.on('error', () => {})
    request.flushHeaders()
    const response = await answerTo(request)
    expect(response.statusCode).to.equal(413)
    expect(JSON.parse(await textOf(response))).to.include({ type: 'urn:tomorro:payload-too-large' })
    request.destroy()
  })

  it('is refused with 413 where more than 10 MB arrive undeclared, and the connection stays usable', async () => {
    const request = open({ 'Transfer-Encoding': 'chunked' })
    const chunk = Buffer.alloc(MEBIBYTE)
    for (let sent = 0; sent < 11; sent += 1) request.write(chunk)
    request.end()
    const response = await answerTo(request)
    expect(response.statusCode).to.equal(413)
    expect(JSON.parse(await textOf(response))).to.include({ type: 'urn:tomorro:payload-too-large' })
    const next = open()
    next.end('{}')
    expect((await answerTo(next)).statusCode).to.equal(200)
    expect(next.reusedSocket).to.equal(true)
  })

  for (const [framing, expectation] of [
    ['Content-Length', 'none'],
    ['Transfer-Encoding', 'none'],
    ['Content-Length', 'something'],
  ] as const)
    it(`is answered before it has come (${framing}, Expect: ${expectation}), and the connection stays usable`, async () => {
      answer = (_, response) => {
        response.writeHead(413, { 'Content-Length': 2 }).end('{}')
      }
      const size = 9 * MEBIBYTE
      const frame = framing === 'Content-Length' ? (text: string) => text : chunked
      const length = framing === 'Content-Length' ? `Content-Length: ${size}` : 'Transfer-Encoding: chunked'
      const expecting = expectation === 'none' ? '' : `Expect: ${expectation}\r\n`
      for (let round = 0; round < 5; round++) {
        const socket = connect(Number(new URL(edge.origin).port), '127.0.0.1')
        const heads: string[] = []
        socket.setEncoding('latin1').on('data', (text: string) => heads.push(...(text.match(/HTTP\/1.1 \d+/g) ?? [])))
        const credential = `Host: a\r\nAuthorization: ${headers.Authorization}\r\n`
        socket.write(`POST ${FORM} HTTP/1.1\r\n${credential}${expecting}${length}\r\n\r\n`)
        socket.write(frame('x'.repeat(size)))
        while (heads.length < 1) await once(socket, 'data')
        socket.write(`POST ${FORM} HTTP/1.1\r\n${credential}Content-Length: 2\r\n\r\n{}`)
        const answers = new Promise<void>((resolve) => socket.on('data', () => heads.length > 1 && resolve()))
        await Promise.race([answers, delay(30_000, undefined, { ref: false })])
        socket.destroy()
        expect(heads).to.deep.equal(['HTTP/1.1 413', 'HTTP/1.1 413'])
      }
    })

  it('is answered 503 where its service is down, while the others serve on', async () => {
    const down = await testGateway({ ingestion: 'http://127.0.0.1:9', admin: service.origin })
    const authorization = { Authorization: `Bearer ${await down.token()}` }
    const refused = await fetch(`${down.origin}${FORM}`, { method: 'POST', headers: authorization, body: '{}' })
    expect(refused.status).to.equal(503)
    expect(refused.headers.get('retry-after')).to.equal('2')
    expect(await refused.json()).to.include({ type: 'urn:tomorro:unavailable', status: 503 })
    await down.close()
    expect((await post('{}')).status).to.equal(200)
  })

  it('is answered 503 where nobody said where its service is', async () => {
    const unknown = await testGateway({})
    const authorization = { Authorization: `Bearer ${await unknown.token()}` }
    const refused = await fetch(`${unknown.origin}${FORM}`, { method: 'POST', headers: authorization, body: '{}' })
    expect(refused.status).to.equal(503)
    await unknown.close()
  })

  describe('to a service that does not answer in time', () => {
    const { post: operation } = restDocument.paths[FORM]
    const integration = { ...operation['x-amazon-apigateway-integration'], timeoutInMillis: 500 }
    const paths = { [FORM]: { post: { ...operation, 'x-amazon-apigateway-integration': integration } } }
    let impatient: Awaited<ReturnType<typeof testGateway>>
    let ask: () => Promise<Response>

    before(async () => {
      const document = readDocument({ ...restDocument, paths })
      impatient = await testGateway({ ingestion: service.origin }, { document })
      const authorization = { Authorization: `Bearer ${await impatient.token()}` }
      ask = () => fetch(`${impatient.origin}${FORM}`, { method: 'POST', headers: authorization, body: '{}' })
    })
    after(() => impatient.close())

    it('is answered 504', async () => {
      answer = () => {}
      const refused = await ask()
      expect(refused.status).to.equal(504)
      expect(await refused.json()).to.include({ type: 'urn:tomorro:upstream-timeout' })
    })

    it('is cancelled there', async () => {
      const cancelled = new Promise<boolean>((resolve) => {
        answer = (_, response) => response.once('close', () => resolve(response.writableFinished))
      })
      expect((await ask()).status).to.equal(504)
      expect(await cancelled).to.equal(false)
    })
  })

  it('takes no more than a quarter of the connections of its service; the rest of its client waits', async () => {
    let [running, most] = [0, 0]
    const full = Promise.withResolvers<void>()
    answer = async (request, response) => {
      running += 1
      most = Math.max(most, running)
      if (running === 32) full.resolve()
      await textOf(request)
      // No response before the share is used up; after that a further request would have 50 ms to arrive.
      await full.promise
      await delay(50)
      running -= 1
      response.end('{}')
    }
    const statuses = await Promise.all(Array.from({ length: 100 }, async () => (await post('{}')).status))
    expect(new Set(statuses)).to.deep.equal(new Set([200]))
    expect(most).to.equal(32)
  })

  it('waits for no other organisation, at the same address or at many', async () => {
    const full = Promise.withResolvers<void>()
    const end = Promise.withResolvers<void>()
    let running = 0
    answer = async (request, response) => {
      if (request.headers['x-org-id'] !== OTHER_ORGANISATION) {
        if (++running === 32) full.resolve()
        await end.promise
      }
      response.end('{}')
    }
    // More than the gateway has connections to a service.
    const slow = Array.from({ length: 160 }, (_, index) => post('{}', { 'X-Forwarded-For': `192.0.2.${index % 5}` }))
    const first = Promise.race(slow).then(() => 'slow')
    await full.promise
    const Authorization = `Bearer ${await edge.token(undefined, OTHER_ORGANISATION)}`
    const other = post('{}', { Authorization, 'X-Forwarded-For': '192.0.2.1' })
    expect(await Promise.race([first, other.then(({ status }) => status)])).to.equal(200)
    end.resolve()
    await Promise.all(slow)
  })

  it('is answered 504 where its service breaks off before it answers', async () => {
    answer = (request) => request.socket.destroy()
    expect((await post('{}')).status).to.equal(504)
  })

  it('breaks off where its service breaks off within the answer', async () => {
    answer = (request, response) => {
      response.writeHead(200, { 'Content-Length': '100' }).write('half')
      setTimeout(() => request.socket.destroy(), 20)
    }
    const error = await post('{}')
      .then((answered) => answered.text())
      .catch((failure: Error) => failure)
    expect(error).to.be.instanceOf(Error)
  })

  it('is given up at the service when its client has gone', async () => {
    const abandoned = new Promise<void>((resolve) => {
      answer = (_, response) => {
        response.once('close', resolve)
        response.writeHead(200).write('first')
      }
    })
    const request = open()
    request.on('error', () => {})
    request.end('{}')
    await answerTo(request)
    request.destroy()
    await abandoned
  })

  it('keeps its place in the share of its client after that has hung up, and until the service is done', async () => {
    const [full, end] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    let begun = 0
    answer = async (request, response) => {
      if (request.headers['x-org-id'] !== OTHER_ORGANISATION) {
        if (++begun === 32) full.resolve()
        await end.promise
      }
      response.end('{}')
    }
    const requests = Array.from({ length: 40 }, () => open().on('error', () => undefined))
    for (const request of requests) request.end('{}')
    await full.promise
    const closed = requests.map((request) => new Promise((resolve) => request.once('close', resolve)))
    for (const request of requests) request.destroy()
    await Promise.all(closed)
    const late = post('{}')
    const Authorization = `Bearer ${await edge.token(undefined, OTHER_ORGANISATION)}`
    for (let round = 0; round < 5; round += 1) expect((await post('{}', { Authorization })).status).to.equal(200)
    expect(begun).to.equal(32)
    end.resolve()
    expect((await late).status).to.equal(200)
  })

  it('is no failure of its service where its client has gone before it reached that', async () => {
    const log = createLog('gateway', 'silent')
    const told: unknown[] = []
    log.error = (...facts: unknown[]) => void told.push(facts)
    const watched = await testGateway({ ingestion: service.origin }, { log })
    const Authorization = `Bearer ${await watched.token()}`
    for (let round = 0; round < 20; round += 1) {
      const text = `POST ${FORM} HTTP/1.1\r\nHost: x\r\nAuthorization: ${Authorization}\r\nContent-Length: 2\r\n\r\n{}`
      const socket = connect(watched.port, '127.0.0.1')
      await once(socket, 'connect')
      socket.end(text).destroySoon()
      await once(socket, 'close')
    }
    const answered = await fetch(`${watched.origin}${FORM}`, { method: 'POST', headers: { Authorization }, body: '{}' })
    expect(answered.status).to.equal(200)
    expect(told).to.deep.equal([])
    await watched.close()
  })

  it('goes over a connection that is kept', async () => {
    const ports = new Set<number | undefined>()
    answer = (request, response) => {
      ports.add(request.socket.remotePort)
      response.end('{}')
    }
    for (let round = 0; round < 5; round += 1) await (await post('{}')).text()
    expect(ports.size).to.equal(1)
  })

  it('is still answered when the gateway is told to stop meanwhile', async () => {
    const stopping = await testGateway({ ingestion: service.origin })
    const authorization = { Authorization: `Bearer ${await stopping.token()}` }
    const arrived = Promise.withResolvers<void>()
    answer = async (_, response) => {
      arrived.resolve()
      await delay(100)
      response.end('done')
    }
    const answered = fetch(`${stopping.origin}${FORM}`, { method: 'POST', headers: authorization, body: '{}' })
    await arrived.promise
    const stopped = stopping.stop()
    expect(await (await answered).text()).to.equal('done')
    await stopped
    await stopping.close()
  })
})

const chunked = (text: string): string => `${text.length.toString(16)}\r\n${text}\r\n0\r\n\r\n`
