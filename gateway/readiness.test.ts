import { expect } from 'chai'
import { echo, onLoopback, testGateway } from './testing.ts'

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
