import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import { createClient } from './client.ts'
import * as operations from './example-operations.ts'
import { FailedResponse, NoAnswer, TimedOut } from './failures.ts'
import type { OperationSpec } from './operation-spec.ts'
import { UnexpectedResponse } from './read-response.ts'
import type { Clock } from './retries.ts'
import { type Answer, breakOff, drop, json, never, nothing, page, scriptedServer } from './scripted-server.ts'

type Options = Omit<Parameters<typeof createClient<typeof operations>>[1], 'url'>

const thing = { name: 'a' }
const away = json({ title: 'Away', status: 503 }, 503)
const START = Date.parse('2026-01-01T00:00:00Z')

/** Random numbers are always 0.5, and time passes only while the client sleeps. */
function fakeClock(): Clock & { pauses: number[] } {
  let now = START
  const pauses: number[] = []
  const sleep = async (milliseconds: number, signal: AbortSignal) => {
    signal.throwIfAborted()
    pauses.push(milliseconds)
    now += milliseconds
  }
  return { now: () => now, random: () => 0.5, sleep, pauses }
}

/** A client of a server with these responses in order; the last one repeats. */
async function asked<Outcome>(
  answers: Answer[],
  call: (client: ReturnType<typeof createClient<typeof operations>>) => Promise<Outcome>,
  options: Options = {},
) {
  const server = await scriptedServer(...answers)
  const clock = fakeClock()
  const client = createClient(operations, { url: server.url, clock, ...options })
  const outcome = await call(client)
    .catch((error: unknown) => error)
    .finally(server.close)
  return { outcome: outcome as Outcome & Error, received: server.received, pauses: clock.pauses }
}

const statusOf = (outcome: unknown): unknown => (outcome as { status?: unknown }).status

describe('a call that fails', () => {
  for (const [what, failure] of [
    ['429', json({}, 429)],
    ['502', page(502)],
    ['503', away],
    ['504', nothing(504)],
    ['a connection that is dropped', drop],
    ['an answer that breaks off', breakOff],
  ] as const)
    it(`is repeated after ${what}, with pauses up to twice as long each time`, async () => {
      const { outcome, pauses } = await asked([failure, failure, json(thing)], (client) => client.getThing())
      expect([outcome.status, outcome.body]).to.deep.equal([200, thing])
      expect(pauses).to.deep.equal([125, 250])
    })

  it('is given up after the last repeat, with what was answered', async () => {
    const { outcome, received } = await asked([away], (client) => client.getThing())
    expect([outcome.status, outcome.body]).to.deep.equal([503, { title: 'Away', status: 503 }])
    expect(received).to.have.length(4)
  })

  it('is given up after the last repeat, with the reason why there was no answer', async () => {
    const { outcome, received } = await asked([drop], (client) => client.getThing(), { retries: { times: 1 } })
    expect(outcome).to.be.instanceOf(NoAnswer)
    expect(received).to.have.length(2)
  })

  for (const [what, retryAfter] of [
    ['seconds', '20'],
    ['a date', new Date(START + 20_000).toUTCString()],
  ] as const)
    it(`waits as long as the server asks for in ${what}, and some more, so that not all come back at once`, async () => {
      const busy = json({}, 429, { 'Retry-After': retryAfter })
      const { pauses } = await asked([busy, json(thing)], (client) => client.getThing())
      expect(pauses).to.deep.equal([20_125])
    })

  it('is not repeated where the server asks for more time than there is', async () => {
    const busy = json({ title: 'Away', status: 503 }, 503, { 'Retry-After': '3600' })
    const { outcome, received } = await asked([busy], (client) => client.getThing())
    expect([outcome.status, received.length]).to.deep.equal([503, 1])
  })

  it('is not repeated where the answer would be the same', async () => {
    for (const status of [400, 404, 409, 413, 500, 501]) {
      const { received } = await asked([json({}, status)], (client) => client.getThing())
      expect(received, String(status)).to.have.length(1)
    }
  })

  it('is not repeated after 413, not even where the answer says when to come back', async () => {
    const large = json({ title: 'Too large', status: 413 }, 413, { 'Retry-After': '1' })
    const body = new Blob([new Uint8Array(12_000_000)])
    const { outcome, received } = await asked([large], (client) => client.sendFile({ body }))
    expect([outcome.status, received.length]).to.deep.equal([413, 1])
  })

  it('is never repeated where that could do it twice', async () => {
    for (const failure of [away, drop, breakOff]) {
      const { received } = await asked([failure], (client) => client.addThing({ body: thing }))
      expect(received).to.have.length(1)
    }
  })

  it('is repeated where HTTP says that twice is once, with the same body', async () => {
    const { received } = await asked([drop, json(thing)], (client) => client.putThing({ body: thing }))
    expect(received.map(({ body }) => body)).to.deep.equal([JSON.stringify(thing), JSON.stringify(thing)])
  })

  it('is not repeated where its body is a stream, which is gone', async () => {
    const body = new Blob(['abc']).stream()
    const { received } = await asked([away], (client) => client.sendFile({ body }))
    expect(received.map((one) => one.body)).to.deep.equal(['abc'])
  })

  it('is not repeated for who wants none of it', async () => {
    const { received } = await asked([away], (client) => client.getThing({ retries: 0 }))
    expect(received).to.have.length(1)
  })
})

describe('the key of a call', () => {
  const keysOf = (received: { headers: Record<string, unknown> }[]) =>
    received.map(({ headers }) => headers['idempotency-key'])

  it('is the same for all of its attempts, so that they can be repeated', async () => {
    const { received } = await asked([drop, away, json(thing)], (client) => client.makeThing({ body: thing }))
    const [key, ...others] = keysOf(received)
    expect(key).to.match(/^[\da-f-]{36}$/)
    expect(others).to.deep.equal([key, key])
  })

  it('is another for another call', async () => {
    const { received } = await asked([json(thing)], async (client) => {
      await client.makeThing({ body: thing })
      await client.makeThing({ body: thing })
    })
    expect(new Set(keysOf(received)).size).to.equal(2)
  })

  it('is that of the caller where there is one', async () => {
    const headers = { 'Idempotency-Key': 'mine' }
    const { received } = await asked([away, json(thing)], (client) => client.makeThing({ body: thing, headers }))
    expect(keysOf(received)).to.deep.equal(['mine', 'mine'])
  })
})

describe('a call that takes too long', () => {
  it('is given up when its time is over', async () => {
    const { outcome } = await asked([never], (client) => client.getThing({ timeout: 20 }))
    expect(outcome).to.be.instanceOf(TimedOut).and.have.property('message', 'getThing was not answered within 20 ms')
  })

  it('is given up also while its body comes', async () => {
    const slow: Answer = (response) => response.writeHead(200, { 'Content-Type': 'application/json' }).write('{')
    const { outcome } = await asked([slow], (client) => client.getThing({ timeout: 40 }))
    expect(outcome).to.be.instanceOf(TimedOut)
  })

  it('is given up also while it waits for a token', async () => {
    const credentials = { bearer: () => new Promise<string>(() => {}) }
    const { outcome, received } = await asked([never], (client) => client.getThing({ timeout: 20 }), { credentials })
    expect(outcome).to.be.instanceOf(TimedOut)
    expect(received).to.have.length(0)
  })

  it('is given up where its file stops moving or no response follows it, and not where a slow line takes long', async () => {
    const options = { idleTimeout: 500 }
    const body = new Blob([new Uint8Array(1_000_000)])
    const unanswered = await asked([never], (client) => client.sendFile({ body }), options)
    expect(unanswered.outcome).to.be.instanceOf(TimedOut)
    expect(unanswered.received).to.have.length(1)

    const stalls: Answer = (response) => response.writeHead(200, { 'Content-Type': 'text/csv' }).write('a,b')
    const stalled = await asked([stalls], (client) => client.getFile(), options)
    expect(stalled.outcome).to.be.instanceOf(TimedOut)

    const slow: Answer = async (response) => {
      response.writeHead(200, { 'Content-Type': 'text/csv' })
      for (let times = 0; times < 10; times++) {
        response.write('a,b')
        await sleep(60)
      }
      response.end()
    }
    const long = await asked([slow], (client) => client.getFile(), options)
    expect(long.outcome.status).to.equal(200)
  })

  it('is repeated when the time of one attempt is over', async () => {
    const { outcome } = await asked([never, json(thing)], (client) => client.getThing({ attemptTimeout: 500 }))
    expect(outcome.status).to.equal(200)
  })

  it('rejects with the reason of the caller who gives up, on the way and before a repeat', async () => {
    const reason = new Error('enough')
    for (const failure of [never, away]) {
      const controller = new AbortController()
      const giveUp: Answer = (response, received) => {
        controller.abort(reason)
        failure(response, received)
      }
      const { outcome, received } = await asked([giveUp], (client) => client.getThing({ signal: controller.signal }))
      expect(outcome).to.equal(reason)
      expect(received).to.have.length(1)
    }
  })
})

describe('a token that is refused', () => {
  const guarded =
    (good: string): Answer =>
    (response, received) =>
      received.headers.authorization === `Bearer ${good}`
        ? json(thing)(response, received)
        : json({ title: 'Unauthorized', status: 401 }, 401)(response, received)

  it('is renewed once for ten calls at the same time, all of which are sent again', async () => {
    let renewals = 0
    const refresh = async (scheme: string, refused: string) => `${scheme} ${refused} ${++renewals}`
    const { outcome, received } = await asked(
      [guarded('bearer old 1')],
      (client) => Promise.all(Array.from({ length: 10 }, () => client.putThing({ body: thing }))),
      { credentials: { bearer: 'old' }, refresh },
    )
    expect([outcome.map(statusOf), renewals]).to.deep.equal([Array(10).fill(200), 1])
    expect(received).to.have.length(20)
  })

  it('is not sent again by later calls, nor renewed for one that was on its way meanwhile', async () => {
    let renewals = 0
    const late: Answer[] = []
    const { outcome, received } = await asked(
      [(response, one) => late.push(() => guarded('new')(response, one)), guarded('new')],
      async (client) => {
        const first = client.getThing()
        const second = await client.getThing()
        late[0]?.(undefined as never, undefined as never)
        return [second, await first, await client.getThing()]
      },
      { credentials: { bearer: 'old' }, refresh: () => `new${++renewals > 1 ? renewals : ''}` },
    )
    expect([outcome.map(statusOf), renewals]).to.deep.equal([[200, 200, 200], 1])
    expect(received.map(({ headers }) => headers.authorization)).to.deep.equal(
      ['old', 'old', 'new', 'new', 'new'].map((token) => `Bearer ${token}`),
    )
  })

  it('is asked for again where it is got by a function, which may know a fresher one', async () => {
    let token = 'old'
    const { outcome } = await asked([guarded('new')], (client) => client.getThing(), {
      credentials: { bearer: () => token },
      refresh: () => (token = 'new'),
    })
    expect(outcome.status).to.equal(200)
  })

  it('is of its own scheme, never an inherited member of the credentials', async () => {
    const security = [[{ name: 'constructor', header: 'Authorization', prefix: 'Bearer ' }]]
    const ask: OperationSpec = { method: 'GET', path: '/things', json: '200', security }
    const sent: (string | null)[] = []
    const fetch = async (request: Request) => {
      sent.push(request.headers.get('Authorization'))
      return Response.json({})
    }
    await createClient({ ask }, { url: 'http://a', fetch } as never).ask()
    expect(sent).to.deep.equal([null])
  })

  it('is the response where there is no other, where the other is refused too, and where the body is gone', async () => {
    const credentials = { bearer: 'old' }
    const none = await asked([guarded('new')], (client) => client.getThing(), { credentials, refresh: () => undefined })
    const wrong = await asked([guarded('new')], (client) => client.getThing(), { credentials, refresh: () => 'wrong' })
    const body = new Blob(['abc']).stream()
    const gone = await asked([guarded('new')], (client) => client.sendFile({ body }), {
      credentials,
      refresh: () => 'new',
    })
    expect([none, wrong, gone].map(({ outcome }) => statusOf(outcome))).to.deep.equal([401, 401, 401])
    expect([none, wrong, gone].map(({ received }) => received.length)).to.deep.equal([1, 2, 1])
  })

  it('rejects where it cannot be renewed, and is tried to be renewed for the next call', async () => {
    let renewals = 0
    const refresh = async () => {
      if (++renewals === 1) throw new Error('no session')
      return 'new'
    }
    const { outcome } = await asked(
      [guarded('new')],
      async (client) => [
        await client.getThing().catch((error: Error) => error.message),
        statusOf(await client.getThing()),
      ],
      { credentials: { bearer: 'old' }, refresh },
    )
    expect(outcome).to.deep.equal(['no session', 200])
  })

  it('is not sent where the operation does not take it', async () => {
    const { received } = await asked([nothing(204)], (client) => client.getNote(), { credentials: { bearer: 'old' } })
    expect(received[0]?.headers).not.to.have.property('authorization')
  })

  it('stands in the query where the scheme says so', async () => {
    const csv: Answer = (response) => response.writeHead(200, { 'Content-Type': 'text/csv' }).end('a')
    const { received } = await asked([csv], (client) => client.getFile(), { credentials: { key: 'a&b' } })
    expect(received[0]?.url).to.equal('/file?api_key=a%26b')
  })
})

describe('an answer', () => {
  it('that the contract does not have is no response, but an error with its status and text', async () => {
    const { outcome } = await asked([page(502)], (client) => client.getThing({ retries: 0 }))
    expect(outcome).to.be.instanceOf(UnexpectedResponse).and.include({ status: 502, text: '<h1>Bad gateway</h1>' })
  })

  it('that the contract does not have says why, where it is a problem document', async () => {
    const problem = {
      title: 'The request is not valid',
      detail: 'The request has 1 error',
      errors: [{ detail: 'Required' }],
    }
    const { outcome } = await asked([json(problem, 409)], (client) => client.getThing({ retries: 0 }))
    expect((outcome as unknown as UnexpectedResponse).message).to.equal(
      'getThing was answered with 409 application/json, which its contract does not declare: The request is not valid: The request has 1 error',
    )
  })

  for (const [what, answer] of [
    ['has another media type', page(401)],
    ['has no body', nothing(401)],
    ['is empty JSON', (response) => response.writeHead(401, { 'Content-Type': 'application/json' }).end()],
    ['is broken JSON', (response) => response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"name"')],
  ] satisfies [string, Answer][])
    it(`is no response either where its status is known, but it ${what}`, async () => {
      const { outcome } = await asked([answer], (client) => client.getThing())
      expect(outcome).to.be.instanceOf(UnexpectedResponse)
    })

  it('that is a page in place of a file is no response', async () => {
    const { outcome } = await asked([page(200, 'Please sign in')], (client) => client.getFile())
    expect(outcome).to.be.instanceOf(UnexpectedResponse).and.have.property('text', 'Please sign in')
  })

  it('keeps the beginning of what it does not know', async () => {
    const { outcome } = await asked([page(404, 'x'.repeat(100_000))], (client) => client.getThing())
    expect((outcome as unknown as UnexpectedResponse).text).to.equal('x'.repeat(4_096))
  })

  it('is one of a range of statuses, or what is left over', async () => {
    for (const [status, body] of [
      [418, { title: 'Teapot', status: 418 }],
      [500, 'broken'],
    ] as const) {
      const { outcome } = await asked([json(body, status)], (client) => client.getAnything())
      expect([outcome.status, outcome.body]).to.deep.equal([status, body])
    }
  })

  it('of a success that the contract does not have is not what is left over', async () => {
    const { outcome } = await asked([json('made', 201)], (client) => client.getAnything())
    expect(outcome).to.be.instanceOf(UnexpectedResponse)
  })

  it('is a text, nothing, or a file, as the contract says', async () => {
    const note: Answer = (response) => response.writeHead(200, { 'Content-Type': 'text/plain;charset=utf-8' }).end('ä')
    const file: Answer = (response) => response.writeHead(200, { 'Content-Type': 'text/csv' }).end('a,b')
    const { outcome } = await asked([note, nothing(204), file, file], async (client) => {
      const text = await client.getNote().ok()
      const none = await client.getNote().ok()
      const blob = await client.getFile().ok()
      const stream = await client.getFile({ as: 'stream' }).ok()
      return [text, none, await blob.text(), await new Response(stream).text()]
    })
    expect(outcome).to.deep.equal(['ä', undefined, 'a,b', 'a,b'])
  })

  it('of events can be read as they come', async () => {
    const events: Answer = (response) =>
      response.writeHead(200, { 'Content-Type': 'text/event-stream' }).write('data: first\n\n')
    const { outcome } = await asked([events], async (client) => {
      const stream = await client.getEvents({ as: 'stream' }).ok()
      const reader = stream.getReader()
      const { value } = await reader.read()
      await reader.cancel()
      return new TextDecoder().decode(value)
    })
    expect(outcome).to.equal('data: first\n\n')
  })

  it('that is no problem document is thrown with its message', async () => {
    const body = { code: 'not_found', message: 'There is no loan 9' }
    const { outcome } = await asked([json(body, 401)], (client) => client.getThing().ok())
    expect(outcome.message).to.equal('getThing was answered with 401: There is no loan 9')
  })

  it('that is no success is thrown, with what it says, for who asks for a success', async () => {
    const refusal = { title: 'Unauthorized', detail: 'The token has expired', status: 401 }
    const { outcome } = await asked([json(refusal, 401)], (client) => client.getThing().ok())
    expect(outcome).to.be.instanceOf(FailedResponse)
    expect(outcome.message).to.equal('getThing was answered with 401: Unauthorized: The token has expired')
    expect((outcome as unknown as FailedResponse).response).to.deep.include({ status: 401, body: refusal })
  })
})

describe('middleware of openapi-fetch', () => {
  it('sees each attempt, and may change what is sent and what is answered', async () => {
    const seen: string[] = []
    const { outcome, received } = await asked([away, json(thing)], (client) => client.getThing(), {
      middleware: [
        {
          onRequest({ request, schemaPath }) {
            seen.push(schemaPath)
            request.headers.set('X-Trace', String(seen.length))
          },
          onResponse: ({ response }) =>
            response.ok ? new Response('{"name":"changed"}', { headers: response.headers }) : undefined,
        },
      ],
    })
    expect(seen).to.deep.equal(['/things', '/things'])
    expect(received.map(({ headers }) => headers['x-trace'])).to.deep.equal(['1', '2'])
    expect(outcome.body).to.deep.equal({ name: 'changed' })
  })
})

describe('an operation with a server of its own', () => {
  it('is asked there, with its cookies and those of its credentials', async () => {
    const server = await scriptedServer(json(thing))
    const client = createClient(operations, {
      url: 'http://127.0.0.1:9',
      servers: { 'https://elsewhere.example/v2': `${server.url}/v2` },
      credentials: { session: 's1' },
    })
    const { status } = await client.getElsewhere({ cookies: { sid: 'a b' } }).finally(server.close)
    expect([status, server.received.map(({ url, headers }) => [url, headers.cookie])]).to.deep.equal([
      200,
      [['/v2/things', 'sid=a%20b; connect.sid=s1']],
    ])
  })

  it('is not asked where the cookies would not be sent, as in a browser', async () => {
    // Browsers silently remove the header from a Request (Fetch standard, forbidden request-header).
    const { outcome, received } = await asked(
      [json(thing)],
      (client) => client.getElsewhere({ cookies: { sid: 'a' } }),
      {
        middleware: [
          {
            onRequest({ request }) {
              request.headers.delete('Cookie')
            },
          },
        ],
      },
    )
    expect(outcome).to.be.instanceOf(TypeError)
    expect(outcome.message).to.equal('getElsewhere sends cookies, and a browser sends none but its own')
    expect(received).to.deep.equal([])
  })
})

describe('a call with a header that fetch does not send', () => {
  for (const name of ['Host', 'Content-Length', 'Connection', 'Upgrade'])
    it(`is refused by name: ${name}`, async () => {
      const fetch = async () => new Response(null, { status: 204 })
      const spec: OperationSpec = { method: 'GET', path: '/a', empty: '204' }
      const client = createClient({ ask: spec }, { url: 'http://test', fetch }) as unknown as {
        ask: (request: object) => Promise<unknown>
      }
      const error = await client.ask({ headers: { [name]: '1' } }).catch((thrown: unknown) => thrown)
      expect(error).to.be.instanceOf(TypeError)
      expect(String(error)).to.include(name)
    })
})
