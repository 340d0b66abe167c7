import { expect } from 'chai'
import {
  answerTo,
  goodClaims,
  jwksServer,
  type SigningKey,
  signingKey,
  signToken,
  testAuthorizer,
  withToken,
} from './testing.ts'

describe('a token that comes again', () => {
  const { subtle } = globalThis.crypto
  const begun = new Date('2026-03-01T12:00:00Z')
  let moment: Date
  let checks: number
  let key: SigningKey
  let jwks: Awaited<ReturnType<typeof jwksServer>>

  const later = (minutes: number) => {
    moment = new Date(begun.getTime() + minutes * 60_000)
  }
  const start = () => {
    const { authorizer } = testAuthorizer(jwks.uri, { now: () => moment })
    return async (token: string) => (await answerTo(authorizer, withToken(token))).answer
  }

  before(async () => {
    key = await signingKey('current')
    jwks = await jwksServer([key.jwk])
    const verify = subtle.verify.bind(subtle)
    Object.defineProperty(subtle, 'verify', {
      configurable: true,
      value: (...args: Parameters<typeof verify>) => {
        checks += 1
        return verify(...args)
      },
    })
  })
  beforeEach(() => {
    moment = begun
    checks = 0
    jwks.keys = [key.jwk]
  })
  after(() => {
    Reflect.deleteProperty(subtle, 'verify')
    return jwks.close()
  })

  it('has its signature checked once, and its claims every time', async () => {
    const ask = start()
    const token = await signToken(key, { ...goodClaims(begun), exp: begun.getTime() / 1_000 + 120 })
    expect([await ask(token), await ask(token), await ask(token)]).to.deep.equal(['allow', 'allow', 'allow'])
    expect(checks).to.equal(1)
    later(3)
    expect(await ask(token), 'expired meanwhile').to.equal('unauthorized')
  })

  it('has another signature checked, however alike', async () => {
    const ask = start()
    const token = await signToken(key, goodClaims(begun))
    expect(await ask(token)).to.equal('allow')
    const [header, payload, signature = ''] = token.split('.')
    const other = `${header}.${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`
    expect(await ask(other)).to.equal('unauthorized')
    expect(checks).to.equal(2)
  })

  it('is forgotten with its key, also where another key takes over its name', async () => {
    const ask = start()
    const token = await signToken(key, goodClaims(begun))
    expect(await ask(token)).to.equal('allow')
    jwks.keys = [(await signingKey('current')).jwk]
    later(11)
    expect(await ask(token)).to.equal('unauthorized')
    expect(checks).to.equal(2)
  })

  it('is forgotten first where two thousand others came after it, so that memory is bounded', async () => {
    const ask = start()
    const tokens: string[] = []
    for (let index = 0; index <= 2_000; index += 1)
      tokens.push(await signToken(key, { ...goodClaims(begun), jti: `token-${index}` }))
    for (const token of tokens) await ask(token)
    expect(checks).to.equal(2_001)
    await ask(tokens.at(-1) ?? '')
    expect(checks, 'the last one is known').to.equal(2_001)
    await ask(tokens[0] ?? '')
    expect(checks, 'the first one no longer').to.equal(2_002)
  })

  // The authorizer does not learn that a member leaves: a signed token counts until it expires (see AUTH0.md).
  it('64: counts until it expires, and no token lives longer than a day', async () => {
    const ask = start()
    const seconds = begun.getTime() / 1_000
    const token = await signToken(key, { ...goodClaims(begun), exp: seconds + 86_400 })
    later(23 * 60)
    expect(await ask(token)).to.equal('allow')
    later(24 * 60 + 1)
    expect(await ask(token)).to.equal('unauthorized')
    later(0)
    expect(await ask(await signToken(key, { ...goodClaims(begun), exp: seconds + 86_401 }))).to.equal('unauthorized')
  })
})
