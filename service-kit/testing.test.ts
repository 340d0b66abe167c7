import { Problem } from '@tomorro/runtime/problem'
import { expect } from 'chai'
import { service } from './service.ts'
import { serve, testLog } from './testing.ts'

describe('the log of services under test', () => {
  it('shows the error behind a 500 with its request id and place, and nothing of other answers', async () => {
    const printed: string[] = []
    const row = { method: 'GET', security: [], parameters: [], validate: () => [], responses: { 204: {} } } as const
    const app = service({
      name: 'things',
      operations: {
        operations: [
          { ...row, operationId: 'breakThing', path: '/broken', problems: [] },
          { ...row, operationId: 'refuseThing', path: '/refused', problems: [503] },
        ],
        responseValidators: async () => ({}),
        challenges: {},
      } as const,
      handlers: {
        breakThing: async () => {
          throw new TypeError('x is undefined')
        },
        refuseThing: async () => {
          throw new Problem('unavailable')
        },
      },
      log: testLog('things', (text) => printed.push(text)),
    })
    const served = await serve(app)
    const headers = { 'X-Request-ID': 'request-7' }
    expect((await served.as()('GET', '/broken', { headers })).status).to.equal(500)
    expect((await served.as()('GET', '/refused', { headers })).status).to.equal(503)
    await served.close()
    expect(printed).to.have.length(1)
    expect(printed[0]).to.match(
      /500 breakThing \(request request-7\): TypeError: x is undefined\n +at .*testing\.test\.ts/,
    )
  })
})
