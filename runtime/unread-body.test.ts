import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { expect } from 'chai'
import { continueWhenRead } from './body-bytes.ts'
import type { OperationSpec } from './operation.ts'
import { createRouter } from './router.ts'

const MEBIBYTE = 1_024 * 1_024

const spec: OperationSpec = {
  operationId: 'createThing',
  method: 'POST',
  path: '/things',
  security: [],
  parameters: [],
  validate: () => [],
  body: { required: true, limit: 1_000, media: { 'application/json': { kind: 'json', validate: () => [] } } },
  responses: { 204: {} },
  problems: [],
}
const log = { debug() {}, info() {}, warn() {}, error() {} }

describe('a refused body', () => {
  let server: Server
  before(async () => {
    const router = createRouter<Record<'createThing', unknown>, Record<never, never>>(
      { operations: [{ ...spec, operationId: 'createThing' }], responseValidators: async () => ({}), challenges: {} },
      { createThing: async () => ({ status: 204 }) },
      { log, authenticate: {} },
    )
    const app = (request: never, response: never) => router(request, response, () => undefined)
    server = createServer(app as never)
    continueWhenRead(server, app as never)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  after(() => {
    server.close()
    server.closeAllConnections()
  })

  const open = (): Promise<Socket> =>
    new Promise((resolve) => {
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1', () => resolve(socket))
    })
  /** Everything that comes until the connection ends, or the error that ends it. */
  const answerOf = (socket: Socket): Promise<string> =>
    new Promise((resolve) => {
      let text = ''
      socket.setEncoding('latin1').on('data', (more) => {
        text += more
      })
      socket.once('error', (error: NodeJS.ErrnoException) => resolve(`${text}${error.code}`))
      socket.once('end', () => resolve(text))
    })
  const head = (lines: string) => `POST /things HTTP/1.1\r\nHost: api.test\r\n${lines}\r\n\r\n`

  for (const [size, lines, status] of [
    [1.5, 'Content-Type: application/json', 413],
    [3, 'Content-Type: application/json', 413],
    [10, 'Content-Type: application/json', 413],
    [10, 'Content-Type: text/csv', 415],
  ] as const)
    it(`of ${size} MB is answered ${status}, always, to a client that reads only when it has written`, async () => {
      for (let round = 0; round < 12; round++) {
        const socket = await open()
        const answer = answerOf(socket)
        socket.pause()
        socket.write(head(`${lines}\r\nContent-Length: ${size * MEBIBYTE}`))
        await new Promise((resolve) => socket.write(Buffer.alloc(size * MEBIBYTE, 32), resolve))
        socket.resume()
        expect(await answer).to.match(new RegExp(`^HTTP/1.1 ${status} .*Connection: close.*}$`, 's'))
      }
    })

  it('is answered before it has come', async () => {
    const socket = await open()
    socket.write(head(`Content-Type: application/json\r\nContent-Length: ${10 * MEBIBYTE}`))
    const first = await new Promise<string>((resolve) => socket.once('data', (data) => resolve(String(data))))
    expect(first).to.match(/^HTTP\/1.1 413 /)
    socket.destroy()
  })

  it('without a stated length is answered once it is too long', async () => {
    const socket = await open()
    const answer = answerOf(socket)
    socket.write(head('Content-Type: application/json\r\nTransfer-Encoding: chunked'))
    for (let chunk = 0; chunk < 40; chunk++) socket.write(`10000\r\n${'x'.repeat(65_536)}\r\n`)
    socket.write('0\r\n\r\n')
    expect(await answer).to.match(/^HTTP\/1.1 413 .*}$/s)
  })

  it('that is small leaves the connection to the next request', async () => {
    const socket = await open()
    const answer = answerOf(socket)
    const body = 'x'.repeat(5_000)
    socket.write(`${head(`Content-Type: text/csv\r\nContent-Length: ${body.length}`)}${body}`)
    socket.write(`${head('Content-Type: application/json\r\nContent-Length: 2\r\nConnection: close')}{}`)
    expect((await answer).match(/HTTP\/1.1 \d+/g)).to.deep.equal(['HTTP/1.1 415', 'HTTP/1.1 204'])
  })

  it('is not waited for where the client waits to be asked for it', async () => {
    const socket = await open()
    const answer = answerOf(socket)
    const started = performance.now()
    socket.write(head(`Content-Type: application/json\r\nContent-Length: ${MEBIBYTE}\r\nExpect: 100-continue`))
    expect(await answer).to.match(/^HTTP\/1.1 413 /)
    expect(performance.now() - started).to.be.below(2_000)
  })
})
