import type { ServerResponse } from 'node:http'
import { expect } from 'chai'
import { remoteKeySet } from './jwks.ts'
import { answerTo, jwksServer, type SigningKey, signingKey, signToken, testAuthorizer, withToken } from './testing.ts'

const MINUTE = 60_000

describe('the key set', () => {
  let [current, next]: SigningKey[] = []
  let jwks: Awaited<ReturnType<typeof jwksServer>>
  let time: number
  const now = () => new Date(time)
  const keyOf = (key: SigningKey | undefined) => key as SigningKey

  before(async () => {
    ;[current, next] = await Promise.all([signingKey('current'), signingKey('next')])
  })
  beforeEach(async () => {
    time = Date.now()
    jwks = await jwksServer([keyOf(current).jwk])
  })
  afterEach(() => jwks.close())

  const keySet = () => remoteKeySet({ uri: jwks.uri, now })
  const down = (_: unknown, response: ServerResponse) => response.writeHead(500).end()

  it('10: asks the issuer at most once in a cooldown, whatever ten thousand tokens name', async () => {
    const keys = keySet()
    await keys.prefetch()
    await Promise.all(Array.from({ length: 10_000 }, (_, index) => keys.find(`unknown-${index}`)))
    expect(jwks.requests).to.equal(1)
    time += 30_000
    await Promise.all(Array.from({ length: 10_000 }, (_, index) => keys.find(`unknown-${index}`)))
    expect(jwks.requests).to.equal(2)
  })

  it('62: takes up a key that the issuer adds, at once when a token names it', async () => {
    const keys = keySet()
    await keys.prefetch()
    expect(await keys.find('next')).to.equal(undefined)
    jwks.keys = [keyOf(current).jwk, keyOf(next).jwk]
    time += 30_000
    expect(await keys.find('next')).to.have.property('type', 'public')
    expect(await keys.find('current')).to.have.property('type', 'public')
  })

  it('62: forgets a key ten minutes after the issuer revoked it', async () => {
    const keys = keySet()
    await keys.prefetch()
    jwks.keys = [keyOf(next).jwk]
    time += 10 * MINUTE
    expect(await keys.find('current')).to.not.equal(undefined)
    time += 1
    expect(await keys.find('current')).to.equal(undefined)
  })

  it('serves the keys it knows while the issuer is down, for a day at most', async () => {
    const keys = keySet()
    await keys.prefetch()
    jwks.answer = down
    for (let minute = 0; minute < 60; minute += 1) {
      time += MINUTE
      expect(await keys.find('current')).to.not.equal(undefined)
    }
    expect(jwks.requests).to.be.at.most(61)
    time += 24 * 60 * MINUTE
    expect(await keys.find('current')).to.equal(undefined)
  })

  it('keeps nobody with a known key waiting for an issuer that accepts and never answers, and asks it once', async () => {
    const keys = keySet()
    await keys.prefetch()
    let isOver = false
    jwks.answer = (_, response) => response.once('close', () => (isOver = true))
    time += 6 * MINUTE
    const strangers = Array.from({ length: 1_000 }, (_, index) => keys.find(`unknown-${index}`))
    for (let request = 0; request < 1_000; request += 1) expect(await keys.find('current')).to.not.equal(undefined)
    expect(isOver).to.equal(false)
    expect(new Set(await Promise.all(strangers))).to.deep.equal(new Set([undefined]))
    expect(jwks.requests).to.equal(2)
    // The failure is known, so that even keys that are too old to be trusted without asking keep nobody waiting.
    time += 5 * MINUTE
    isOver = false
    for (let request = 0; request < 1_000; request += 1) expect(await keys.find('current')).to.not.equal(undefined)
    expect(isOver).to.equal(false)
  })

  it('fetches keys again at once after the clock was set back by an hour', async () => {
    const keys = keySet()
    await keys.prefetch()
    jwks.keys = [keyOf(next).jwk]
    time -= 60 * MINUTE
    expect(await keys.find('next')).to.have.property('type', 'public')
    expect(await keys.find('current')).to.equal(undefined)
    expect(jwks.requests).to.equal(2)
  })

  it('serves the keys it knows where the clock was set back and the issuer is down', async () => {
    const keys = keySet()
    await keys.prefetch()
    jwks.answer = down
    time -= 60 * MINUTE
    expect(await keys.find('current')).to.not.equal(undefined)
  })

  for (const [what, answer] of [
    ['an error', down],
    ['HTML', (_: unknown, response: ServerResponse) => response.end('<html></html>')],
    ['5 MB', (_: unknown, response: ServerResponse) => response.end(`{"keys":[],"x":"${'x'.repeat(5_000_000)}"}`)],
    ['a redirect', (_: unknown, response: ServerResponse) => response.writeHead(302, { Location: '/other' }).end()],
    ['no keys', (_: unknown, response: ServerResponse) => response.end('{"keys":[]}')],
    ['null', (_: unknown, response: ServerResponse) => response.end('null')],
    ['a list', (_: unknown, response: ServerResponse) => response.end('[]')],
    ['nothing, for longer than it waits', () => {}],
  ] as const)
    it(`61: lets nobody in where the issuer answers with ${what}, and recovers by itself`, async () => {
      jwks.answer = answer
      const { authorizer, facts } = testAuthorizer(jwks.uri, { now })
      const event = withToken(await signToken(keyOf(current)))
      expect(await answerTo(authorizer, event)).to.deep.equal({ answer: 'unauthorized' })
      expect(facts[0]).to.include({ event: 'keys_unavailable' })
      jwks.answer = undefined
      time += 1_000
      expect(await answerTo(authorizer, event)).to.include({ answer: 'allow' })
    })

  it('6: leaves out keys that are weak, of another kind or meant for something else', async () => {
    const { jwk } = keyOf(current)
    const weak = await signingKey('short', 2_048)
    jwks.keys = [
      jwk,
      { ...jwk, kid: 'exponent-1', e: 'AQ' },
      { ...jwk, kid: 'exponent-3', e: 'Aw' },
      {
        ...weak.jwk,
        kid: 'short',
        n: Buffer.from(weak.jwk.n ?? '', 'base64url')
          .subarray(0, 128)
          .toString('base64url'),
      },
      { ...jwk, kid: 'encryption', use: 'enc' },
      { ...jwk, kid: 'other-algorithm', alg: 'PS256' },
      { kty: 'oct', kid: 'symmetric', k: 'c2VjcmV0', alg: 'HS256', use: 'sig' },
      { ...jwk, kid: 'private', d: 'AQAB' },
      { ...keyOf(next).jwk, kid: 'twice' },
      { ...jwk, kid: 'twice' },
    ]
    const keys = keySet()
    const found = await Promise.all(jwks.keys.map(async ({ kid = '' }) => [kid, (await keys.find(kid)) !== undefined]))
    expect(found.filter(([, usable]) => usable)).to.deep.equal([['current', true]])
  })

  it('refuses a set of more than ten keys', async () => {
    jwks.keys = Array.from({ length: 11 }, (_, index) => ({ ...keyOf(current).jwk, kid: `key-${index}` }))
    expect(await keySet().find('key-0')).to.equal(undefined)
  })
})
