import gatewayDocument from '@tomorro/generated/gateway/rest.openapi.json' with { type: 'json' }
import { Problem } from '@tomorro/runtime/problem'
import type { Observation } from '@tomorro/runtime/router'
import { expect } from 'chai'
import { onAnswered } from './answered.ts'
import { createLog } from './log.ts'
import { service } from './service.ts'
import { type Served, serve } from './testing.ts'

const row = {
  method: 'GET',
  security: [],
  parameters: [],
  validate: () => [],
  responses: { 204: {} },
  problems: [409],
} as const

const operations = {
  operations: [
    { ...row, operationId: 'getThing', path: '/things/{id}' },
    { ...row, operationId: 'breakThing', path: '/broken' },
  ],
  responseValidators: async () => ({}),
  challenges: {},
} as const

describe('service', () => {
  let isReady: boolean
  let served: Served
  let answered: Observation[]
  before(() => onAnswered((seen) => answered.push(seen)))
  beforeEach(async () => {
    isReady = true
    answered = []
    const app = service({
      name: 'things',
      operations,
      handlers: {
        getThing: async () => ({ status: 204 }),
        breakThing: async () => {
          throw new Problem('conflict', 'Broken already', { state: 'broken' })
        },
      },
      log: createLog('test', 'silent'),
      ready: async () => {
        if (!isReady) throw new Error('the database is away, and secret')
      },
    })
    served = await serve(app)
  })
  afterEach(() => served.close())

  it('answers its operations and tells who listens how they ended', async () => {
    expect((await served.as()('GET', '/things/7')).status).to.equal(204)
    const { status, body } = await served.as()('GET', '/broken')
    expect([status, body.type, body.state]).to.deep.equal([409, 'urn:tomorro:conflict', 'broken'])
    expect(answered.map(({ operationId, status, cause }) => `${operationId} ${status} ${cause}`)).to.deep.equal([
      'getThing 204 undefined',
      'breakThing 409 conflict',
    ])
  })

  it('tells the log once of a gateway that names no caller, and answers 500 each time', async () => {
    const lines: string[] = []
    const security = [{ bearer: ['things:read'] }]
    const bearer = { ...row, operationId: 'getThing', path: '/things/{id}', security } as const
    const app = service({
      name: 'things',
      operations: { ...operations, operations: [bearer] },
      handlers: { getThing: async () => ({ status: 204 }) },
      log: createLog('test', 'info', { write: (line: string) => lines.push(line) }),
    })
    const misled = await serve(app)
    for (let times = 0; times < 3; times++) expect((await misled.as()('GET', '/things/7')).status).to.equal(500)
    expect((await misled.as('org_Acme0000Test')('GET', '/things/7')).status).to.equal(204)
    await misled.close()
    expect(lines.map((line) => JSON.parse(line).msg)).to.deep.equal(['gateway_misconfigured'])
  })

  it('says that it runs, and whether it is ready, without a word about why not', async () => {
    expect((await served.as()('GET', '/readyz')).body).to.deep.equal({ status: 'ready', service: 'things' })
    isReady = false
    const answer = await served.as()('GET', '/readyz')
    expect([answer.status, answer.headers.get('retry-after')]).to.deep.equal([503, '2'])
    expect(JSON.stringify(answer.body)).not.to.include('secret')
    expect((await served.as()('GET', '/healthz')).status).to.equal(200)
  })

  for (const path of ['/other', '/things', '/THINGS/7', '/things/7/', '/%zz'])
    it(`answers ${path} with a problem document: there is no such resource`, async () => {
      const { status, headers, body } = await served.as()('GET', path)
      expect([status, headers.get('content-type')]).to.deep.equal([404, 'application/problem+json'])
      expect(body.requestId).to.equal(headers.get('x-request-id'))
    })

  it('answers under the id that the gateway gave the request, unless it is none', async () => {
    const idOf = async (id: string) =>
      (await served.as()('GET', '/other', { headers: { 'X-Request-ID': id } })).body.requestId
    expect(await idOf('request-1')).to.equal('request-1')
    expect(await idOf('<script>')).to.match(/^[0-9a-f-]{36}$/)
  })

  it('lets pages of other origins read every answer, and the headers that the gateway’s preflight names', async () => {
    const { paths } = gatewayDocument
    const parameters =
      paths['/dashboard'].options['x-amazon-apigateway-integration'].responses.default.responseParameters
    const exposed = parameters['method.response.header.Access-Control-Expose-Headers'].replaceAll("'", '')
    for (const path of ['/things/7', '/broken', '/other', '/healthz']) {
      const { headers } = await served.as()('GET', path)
      expect(headers.get('access-control-allow-origin'), path).to.equal('*')
      expect(headers.get('access-control-expose-headers'), path).to.equal(exposed)
    }
  })

  it('does not tell what it is made of', async () => {
    const { headers } = await served.as()('GET', '/healthz')
    expect(headers.has('x-powered-by')).to.equal(false)
  })
})
