import { expect } from 'chai'
import {
  ADMIN_SECRET,
  echo,
  ORGANISATION,
  onLoopback,
  type RawAnswer,
  rawRequest,
  received,
  type Seen,
  testGateway,
} from './testing.ts'

const ITEM = '/ingestion/items/0193'

describe('the gateway', () => {
  let service: Awaited<ReturnType<typeof onLoopback>>
  let edge: Awaited<ReturnType<typeof testGateway>>
  let authorization: { Authorization: string }

  before(async () => {
    service = await onLoopback(echo)
    edge = await testGateway({ ingestion: service.origin, admin: service.origin })
    authorization = { Authorization: `Bearer ${await edge.token()}` }
  })
  after(async () => {
    await edge.close()
    await service.close()
  })

  const get = (path: string, headers: Record<string, string> = authorization) =>
    fetch(`${edge.origin}${path}`, { headers })
  const seenBy = async (answer: Response) => (await answer.json()) as Seen
  const admin = { Authorization: `Basic ${Buffer.from(`retool:${ADMIN_SECRET}`).toString('base64')}` }

  it('passes on who is calling, under a request id that the client is told', async () => {
    const answer = await get(`${ITEM}?a=1&a=2&b=%2F`)
    const seen = await seenBy(answer)
    expect(seen).to.include({ method: 'GET', url: `${ITEM}?a=1&a=2&b=%2F` })
    expect(received(seen, 'x-org-id')).to.deep.equal([ORGANISATION])
    expect(received(seen, 'x-user-id')).to.deep.equal(['acme'])
    expect(received(seen, 'x-request-id')).to.deep.equal([answer.headers.get('x-request-id')])
    expect(received(seen, 'host')).to.deep.equal([service.origin.replace('http://', '')])
    expect(answer.headers.get('etag')).to.equal('"1"')
  })

  it('passes on the key of an administrator, and no organisation', async () => {
    const seen = await seenBy(await get('/admin/audit', admin))
    expect(received(seen, 'x-org-id')).to.deep.equal([])
    expect(received(seen, 'x-user-id')).to.deep.equal(['retool'])
  })

  for (const [path, Authorization, challenge] of [
    [ITEM, undefined, 'Bearer'],
    [ITEM, 'Basic YTpi', 'Bearer'],
    [ITEM, 'Bearer a.b.c', 'Bearer error="invalid_token"'],
    ['/admin/audit', undefined, 'Basic realm="test"'],
    ['/admin/audit', 'Bearer a.b.c', 'Basic realm="test"'],
  ] as const)
    it(`asks for ${challenge} at ${path} after ${Authorization ?? 'no credential'}`, async () => {
      const { headers } = await get(path, Authorization === undefined ? {} : { Authorization })
      expect(headers.get('www-authenticate')).to.equal(challenge)
    })

  it('tells the authorizer, and counts, the client behind a trusted proxy', async () => {
    const rates = { client: { requests: 1, seconds: 60 } }
    const behind = await testGateway({ ingestion: service.origin }, { proxies: { count: 1 }, rates })
    const headers = { Authorization: `Bearer ${await behind.token()}` }
    const ask = async (client: string) =>
      (await fetch(`${behind.origin}${ITEM}`, { headers: { ...headers, 'X-Forwarded-For': client } })).status
    expect([await ask('192.0.2.1'), await ask('192.0.2.2'), await ask('192.0.2.1')]).to.deep.equal([200, 200, 429])
    await behind.close()
  })

  for (const [what, path, headers, status, type] of [
    ['no token', ITEM, () => ({}), 401, 'unauthorized'],
    ['an empty Authorization header', ITEM, () => ({ Authorization: '' }), 401, 'unauthorized'],
    ['a token that is none', ITEM, () => ({ Authorization: 'Bearer abc' }), 401, 'unauthorized'],
    ['an admin key where a token is asked for', ITEM, () => admin, 401, 'unauthorized'],
    ['a token where an admin key is asked for', '/admin/audit', () => authorization, 401, 'unauthorized'],
    [
      'a client that names its organisation',
      ITEM,
      () => ({ ...authorization, 'X-Org-ID': ORGANISATION }),
      403,
      'forbidden',
    ],
    [
      '48: a request to be another method',
      ITEM,
      () => ({ ...authorization, 'X-HTTP-Method-Override': 'GET' }),
      403,
      'forbidden',
    ],
    [
      '48: another method that the path lacks',
      ITEM,
      () => ({ ...authorization, 'X-HTTP-Method-Override': 'DELETE' }),
      404,
      'not-found',
    ],
    ['an unknown path', '/ingestion/nothing', () => authorization, 404, 'not-found'],
    ['the root', '/', () => authorization, 404, 'not-found'],
  ] as const)
    it(`answers ${status} as a problem document to ${what}`, async () => {
      const answer = await get(path, headers() as Record<string, string>)
      expect(answer.status).to.equal(status)
      expect(answer.headers.get('content-type')).to.equal('application/problem+json')
      expect(await answer.json()).to.include({
        type: `urn:tomorro:${type}`,
        status,
        requestId: answer.headers.get('x-request-id'),
      })
    })

  it('answers 403 to a token without the scope', async () => {
    const token = await edge.token(['ingestion:write'])
    expect((await get(ITEM, { Authorization: `Bearer ${token}` })).status).to.equal(403)
  })

  it('does not ask the authorizer where there is no credential', async () => {
    const asked = edge.facts.length
    await get(ITEM, {})
    expect(edge.facts.length).to.equal(asked)
  })

  describe('lets no other spelling of an identity header through:', () => {
    for (const name of ['X-Request-ID', 'x-request-id', 'X_Request_ID', 'X-REQUEST-ID'])
      it(name, async () => {
        const answer = await get(ITEM, { ...authorization, [name]: 'mine' })
        expect(received(await seenBy(answer), 'x-request-id')).to.deep.equal([answer.headers.get('x-request-id')])
      })

    it('44: and none of X-Org-ID and X-User-ID, which the authorizer refuses', async () => {
      for (const name of ['X-Org-ID', 'x-org-id', 'X_ORG_ID', 'x-Org_id', 'X-User-ID', 'x_user_id'])
        for (const [path, headers] of [
          [ITEM, authorization],
          ['/admin/audit', admin],
        ] as const)
          expect((await get(path, { ...headers, [name]: ORGANISATION })).status, name).to.equal(403)
    })
  })

  const raw = async (startLine: string, ...headers: string[]): Promise<RawAnswer> => {
    const lines = [`${startLine} HTTP/1.1`, 'Host: x', `Authorization: ${authorization.Authorization}`, ...headers]
    return rawRequest(edge.port, `${[...lines, 'Connection: close'].join('\r\n')}\r\n\r\n`)
  }

  describe('matches the target as it was sent:', () => {
    for (const [what, target, status] of [
      ['49: one slash at the end is dropped', `${ITEM}/`, 200],
      ['49: two are not', `${ITEM}//`, 404],
      ['49: doubled slashes', '/ingestion//items/0193', 404],
      ['49: of slashes in front one is left', `//${ITEM}`, 200],
      ['49: another host after slashes in front', `//evil${ITEM}`, 404],
      ['49: dot segments', '/ingestion/./items/0193', 404],
      ['49: dot segments in the place of a parameter', '/ingestion/items/..', 404],
      ['49: encoded dot segments', '/ingestion/items/%2e%2e', 404],
      ['49: half-encoded dot segments', '/ingestion/items/.%2E', 404],
      ['49: dot segments that lead to an operation', '/admin/../ingestion/items/0193', 404],
      ['49: encoded slashes', '/ingestion/items/a%2fb', 404],
      ['49: encoded backslashes', '/ingestion/items/a%5cb', 404],
      ['49: encoded NUL', '/ingestion/items/a%00', 404],
      ['49: encoded letters of a literal', '/ingestion/%69tems/0193', 404],
      ['49: an empty parameter', '/ingestion/items/', 404],
      ['50: another case', '/Ingestion/items/0193', 404],
      ['50: another case of an admin path', '/Admin/audit', 404],
      ['51: a matrix parameter on a literal', '/ingestion/items;x=1/0193', 404],
      ['51: a fragment', `${ITEM}#x`, 404],
      ['51: the absolute form', `http://evil${ITEM}`, 404],
      ['51: the absolute form of an admin path', 'http://evil/admin/audit', 404],
      ['51: an asterisk', '*', 404],
    ] as const)
      it(what, async () => {
        const answer = await raw(`GET ${target}`)
        expect(answer.status).to.equal(status)
        if (status === 404) expect(JSON.parse(answer.body)).to.include({ type: 'urn:tomorro:not-found' })
      })

    it('49: one slash at the end leads to the same decision where the template ends in a word', async () => {
      const request = { method: 'POST', headers: authorization, body: '{}' }
      const statuses = await Promise.all(
        ['/ingestion/form', '/ingestion/form/'].map(
          async (path) => (await fetch(`${edge.origin}${path}`, request)).status,
        ),
      )
      expect(statuses).to.deep.equal([200, 200])
    })

    it('52: colons and asterisks in a parameter reach the service as they are', async () => {
      const answer = await raw('GET /ingestion/items/arn:aws:*')
      expect(JSON.parse(answer.body)).to.include({ url: '/ingestion/items/arn:aws:*' })
    })
  })

  describe('54: answers 404 to a method that the contract lacks:', () => {
    for (const method of ['HEAD', 'TRACE', 'DELETE', 'PUT', 'PROPFIND'])
      it(method, async () => {
        const answer = await raw(`${method} ${ITEM}`)
        expect(answer.status).to.equal(404)
        expect(answer.headers).to.include({ 'content-type': 'application/problem+json' })
      })

    it('CONNECT', async () => {
      expect((await raw('CONNECT evil:443')).status).to.equal(404)
    })
  })

  describe('refuses what is not HTTP with a problem document:', () => {
    for (const [what, startLine, headers, status] of [
      ['32: a blank before the colon', `GET ${ITEM}`, ['X-A : 1'], 400],
      ['32: a folded header', `GET ${ITEM}`, ['X-A: 1', ' 2'], 400],
      ['32: control characters', `GET ${ITEM}`, ['X-A: \u0001'], 400],
      ['51: the authority form', 'GET evil:80', [], 400],
      ['two framings', 'POST /ingestion/form', ['Content-Length: 3', 'Transfer-Encoding: chunked'], 400],
      ['an unknown method', `FETCH ${ITEM}`, [], 400],
      ['headers beyond 10,240 bytes', `GET ${ITEM}`, [`X-A: ${'a'.repeat(10_200)}`], 431],
      [
        'a request line and headers beyond 10,240 bytes',
        `GET ${ITEM}?a=${'a'.repeat(8_000)}`,
        [`X-A: ${'a'.repeat(1_800)}`],
        431,
      ],
      ['headers beyond all measure', `GET ${ITEM}`, [`X-A: ${'a'.repeat(40_000)}`], 431],
      ['a path beyond 1,600 bytes', `GET ${ITEM}${'a'.repeat(1_600)}`, [], 414],
    ] as const)
      it(what, async () => {
        const answer = await raw(startLine, ...headers)
        expect(answer.status).to.equal(status)
        expect(answer.headers['content-type']).to.equal('application/problem+json')
        expect(JSON.parse(answer.body)).to.include({ status, requestId: answer.headers['x-request-id'] })
      })
  })

  it('29: answers 401 to two Authorization headers', async () => {
    expect((await raw(`GET ${ITEM}`, 'Authorization: Bearer x')).status).to.equal(401)
  })

  it('46: drops no header that Connection names', async () => {
    const lines = ['GET /ingestion/items/0193 HTTP/1.1', 'Host: x', `Authorization: ${authorization.Authorization}`]
    const text = [...lines, 'Connection: close, X-Org-ID, X-User-ID', '', ''].join('\r\n')
    const seen = JSON.parse((await rawRequest(edge.port, text)).body) as Seen
    expect(received(seen, 'x-org-id')).to.deep.equal([ORGANISATION])
    expect(received(seen, 'x-user-id')).to.deep.equal(['acme'])
  })

  it('60: answers a preflight itself, and lets browsers read answers and refusals', async () => {
    const preflight = await fetch(`${edge.origin}${ITEM}`, { method: 'OPTIONS', headers: authorization })
    expect(preflight.status).to.equal(204)
    expect(await preflight.text()).to.equal('')
    expect(preflight.headers.get('access-control-allow-methods')).to.equal('GET,OPTIONS')
    expect((await get(ITEM, {})).headers.get('access-control-allow-origin')).to.equal('*')
    expect(
      (await get(ITEM)).headers.has('access-control-allow-origin'),
      'proxied answers are the service’s own',
    ).to.equal(false)
  })

  it('passes a compressed body on as it came, without its Content-Encoding', async () => {
    const headers = { ...authorization, 'Content-Encoding': 'gzip' }
    const answer = await fetch(`${edge.origin}/ingestion/form`, { method: 'POST', headers, body: 'any bytes' })
    const seen = (await answer.json()) as Seen
    expect([received(seen, 'content-encoding'), seen.body]).to.deep.equal([[], 'any bytes'])
  })

  it('gives every refusal its X-Request-ID, once', async () => {
    for (const [startLine, ...headers] of [
      [`GET ${ITEM}`, 'Authorization: Bearer x'],
      ['GET /nowhere'],
      ['POST /ingestion/form', `Content-Length: ${11 * 1_024 * 1_024}`],
      [`GET ${ITEM}`, `X-A: ${'a'.repeat(40_000)}`],
      ['NONSENSE'],
    ] as const) {
      const answer = await rawRequest(
        edge.port,
        `${[`${startLine} HTTP/1.1`, 'Host: x', ...headers, 'Connection: close'].join('\r\n')}\r\n\r\n`,
      )
      expect(answer.status, startLine).to.be.within(400, 499)
      expect(
        answer.names.filter((name) => name === 'x-request-id'),
        startLine,
      ).to.have.length(1)
      expect(JSON.parse(answer.body).requestId).to.equal(answer.headers['x-request-id'])
    }
  })

  it('tells that it runs', async () => {
    expect(await (await fetch(`${edge.origin}/healthz`)).json()).to.deep.equal({ status: 'ok' })
  })

  it('serves besides what it is given to serve', async () => {
    const extra: Parameters<typeof testGateway>[1] = {
      extra: (request, response) => {
        if (request.url !== '/docs/openapi.json') return false
        response.end('{}')
        return true
      },
    }
    const other = await testGateway({ ingestion: service.origin }, extra)
    expect(await (await fetch(`${other.origin}/docs/openapi.json`)).text()).to.equal('{}')
    expect((await fetch(`${other.origin}/docs/other`)).status).to.equal(404)
    await other.close()
  })

  it('answers 500 and goes on where what it serves besides fails, before its answer and within it', async () => {
    const extra: Parameters<typeof testGateway>[1] = {
      extra: (request, response) => {
        if (request.url === '/within') response.writeHead(200).write('beginning')
        if (request.url === '/within' || request.url === '/before') throw new Error('The page cannot be read')
        return false
      },
    }
    const other = await testGateway({ ingestion: service.origin }, extra)
    const failed = await fetch(`${other.origin}/before`)
    expect(failed.status).to.equal(500)
    const problem = (await failed.json()) as { requestId: string }
    expect(problem.requestId).to.equal(failed.headers.get('x-request-id'))
    const cut = await fetch(`${other.origin}/within`)
      .then((answer) => answer.text())
      .catch((error: Error) => error)
    expect(cut).to.be.an('error')
    expect((await fetch(`${other.origin}/healthz`)).status).to.equal(200)
    await other.close()
  })

  it('lets other spellings through where it is hostile, so that services can prove that they refuse them', async () => {
    const hostile = await testGateway({ ingestion: service.origin }, { hostile: true })
    const headers = { Authorization: `Bearer ${await hostile.token()}`, X_Org_ID: 'org_Rival0000000' }
    const seen = await seenBy(await fetch(`${hostile.origin}${ITEM}`, { headers }))
    expect(received(seen, 'x-org-id')).to.have.members([ORGANISATION, 'org_Rival0000000'])
    await hostile.close()
  })
})
