import { createServer, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import { RequestContext } from './request-context.ts'

describe('the signal of a request', () => {
  /** The context of a request that is over: it was answered, or its client went away. */
  async function ended(isAnswered: boolean, ask: (context: RequestContext) => void): Promise<RequestContext> {
    let closed: Promise<unknown> = Promise.resolve()
    const context = await new Promise<RequestContext>((resolve) => {
      const server = createServer((incoming, response: ServerResponse) => {
        const made = new RequestContext(incoming, response, { caller: undefined, requestId: 'a', log: console })
        ask(made)
        closed = new Promise((done) => response.once('close', done))
        if (isAnswered) response.end('done')
        else incoming.socket.destroy()
        server.close()
        resolve(made)
      })
      server.listen(0, '127.0.0.1', () => {
        const { port } = server.address() as AddressInfo
        request({ port, host: '127.0.0.1', agent: false }, (response) => response.resume())
          .on('error', () => undefined)
          .end()
      })
    })
    await closed
    return context
  }

  for (const [when, ask] of [
    ['while the request runs', (context: RequestContext) => context.signal],
    ['after it has ended', () => undefined],
  ] as const) {
    it(`is aborted where the client went away, asked for ${when}`, async () => {
      const context = await ended(false, ask)
      expect(context.signal.aborted).to.equal(true)
    })

    it(`is not aborted where the request was answered, asked for ${when}`, async () => {
      const context = await ended(true, ask)
      expect(context.signal.aborted).to.equal(false)
    })
  }

  it('is one and the same however often it is asked for', async () => {
    const context = await ended(true, () => undefined)
    expect(context.signal).to.equal(context.signal)
  })
})
