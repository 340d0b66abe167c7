import { request as secureRequest } from 'node:https'
import { connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import { selfSigned } from './self-signed.ts'
import { echo, onLoopback, rawRequest, testGateway } from './testing.ts'

const ITEM = '/ingestion/items/0193'

describe('a connection that sends nothing, or headers without an end', function () {
  // Node.js itself looks for them every 30 s.
  this.timeout(28_000)

  it('is answered 408 and closed', async () => {
    const edge = await testGateway({ ingestion: 'http://127.0.0.1:9' })
    const answers = await Promise.all(['', `GET ${ITEM} HTTP/1.1\r\nHo`].map((sent) => rawRequest(edge.port, sent)))
    expect(answers.map(({ status, headers }) => [status, headers.connection])).to.deep.equal([
      [408, 'close'],
      [408, 'close'],
    ])
    await edge.close()
  })
})

describe('a client that stops reading its answer', () => {
  it('loses its connection, so that the service stops sending', async () => {
    const given = Promise.withResolvers<void>()
    let connection: Socket | undefined
    const service = await onLoopback((_, response) => {
      // Not before: a busy machine may take longer until the request is here.
      connection?.setTimeout(200)
      response.on('error', () => undefined).once('close', given.resolve)
      response.end(Buffer.alloc(50_000_000))
    })
    const edge = await testGateway({ ingestion: service.origin })
    expect(edge.server.timeout).to.be.within(30_000, 60_000)
    edge.server.once('connection', (socket) => {
      connection = socket
    })
    const client = connect(edge.port, '127.0.0.1').pause()
    client.on('error', () => undefined)
    client.write(`GET ${ITEM} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${await edge.token()}\r\n\r\n`)
    await given.promise
    client.destroy()
    await edge.close()
    await service.close()
  })
})

describe('a connection that sends many requests ahead of their answers', () => {
  it('is closed once more than 16 wait for an answer', async () => {
    let [held, answers, isClosed] = [0, false, false]
    const service = await onLoopback((_, response) => {
      held += 1
      if (answers) response.end('{}')
    })
    const edge = await testGateway({ ingestion: service.origin })
    const request = `GET ${ITEM} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${await edge.token()}\r\n\r\n`
    const many = connect(edge.port, '127.0.0.1', () => many.write(request.repeat(30)))
    many
      .on('error', () => undefined)
      .once('close', () => {
        isClosed = true
      })
    while (!isClosed && held <= 16) await sleep(10)
    expect(isClosed, `the service has got ${held}`).to.equal(true)
    answers = true
    const few = rawRequest(edge.port, `${request.repeat(15)}${request.replace('\r\n', '\r\nConnection: close\r\n')}`)
    expect((await few).status).to.equal(200)
    await edge.close()
    await service.close()
  })
})

describe('a request that is not HTTP, behind requests without an answer yet', () => {
  for (const [what, sent] of [
    ['no HTTP', 'garbage\r\n\r\n'],
    ['no Host', 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['CONNECT', 'CONNECT x:1 HTTP/1.1\r\nHost: x\r\n\r\n'],
  ] as const)
    it(`is answered after them: ${what}`, async () => {
      const begun = Promise.withResolvers<void>()
      const answers: (() => void)[] = []
      const service = await onLoopback((_, response) => {
        answers.push(() => response.end('{}'))
        if (answers.length === 2) begun.resolve()
      })
      const edge = await testGateway({ ingestion: service.origin })
      const get = `GET ${ITEM} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${await edge.token()}\r\n\r\n`
      const client = connect(edge.port, '127.0.0.1', () => client.write(get + get + sent))
      const received = text(client)
      await begun.promise
      // Whoever answers the last request too early has done so by now.
      await sleep(50)
      for (const answer of answers) answer()
      const statuses = [...(await received).matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)
      expect(statuses).to.deep.equal(['200', '200', what === 'CONNECT' ? '404' : '400'])
      await edge.close()
      await service.close()
    })
})

describe('a body that is not framed as HTTP', () => {
  it('is refused while its request waits for it', async () => {
    const service = await onLoopback(echo)
    const edge = await testGateway({ ingestion: service.origin })
    const head = `POST /ingestion/form HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${await edge.token()}`
    const answer = await rawRequest(edge.port, `${head}\r\nTransfer-Encoding: chunked\r\n\r\nno size\r\n`)
    expect([answer.status, answer.headers['content-type']]).to.deep.equal([400, 'application/problem+json'])
    await edge.close()
    await service.close()
  })
})

describe('a request without a Host header, or with two', () => {
  it('is refused, as RFC 9112 has it; HTTP/1.0 needs none', async () => {
    const edge = await testGateway({ ingestion: 'http://127.0.0.1:9' })
    const statusOf = async (head: string) => (await rawRequest(edge.port, `GET ${ITEM} HTTP/${head}\r\n\r\n`)).status
    expect(await statusOf('1.1\r\nConnection: close')).to.equal(400)
    expect(await statusOf('1.1\r\nConnection: close\r\nHost: a\r\nHost: b')).to.equal(400)
    expect(await statusOf('1.1\r\nConnection: close\r\nHost: a')).to.equal(401)
    expect(await statusOf('1.0')).to.equal(401)
    await edge.close()
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
