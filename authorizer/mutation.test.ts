import { expect } from 'chai'
import fc from 'fast-check'
import type { Authorizer } from './authorizer.ts'
import { answerTo, jwksServer, requestEvent, signingKey, signToken, testAuthorizer, withToken } from './testing.ts'

/** CPU time, which is independent of the load of the machine. */
const DECISION_MICROSECONDS_MAX = 50_000

describe('whatever arrives at the authorizer', () => {
  let authorizer: Authorizer
  let token: string
  let jwks: Awaited<ReturnType<typeof jwksServer>>

  before(async () => {
    const key = await signingKey('current')
    jwks = await jwksServer([key.jwk])
    authorizer = testAuthorizer(jwks.uri).authorizer
    token = await signToken(key)
    expect(await answerTo(authorizer, withToken(token))).to.include({ answer: 'allow' })
  })
  after(() => jwks.close())

  /** Fails on any exception but `Unauthorized`, on an Allow, and on a decision that is slow three times in a row. */
  const refusedSoon = async (event: unknown) => {
    let microseconds = Number.POSITIVE_INFINITY
    // A single decision may include compilation or garbage collection.
    for (let attempt = 0; attempt < 3 && microseconds >= DECISION_MICROSECONDS_MAX; attempt += 1) {
      const begun = process.cpuUsage()
      const { answer } = await answerTo(authorizer, event)
      microseconds = process.cpuUsage(begun).user
      expect(answer).to.not.equal('allow')
    }
    expect(microseconds).to.be.below(DECISION_MICROSECONDS_MAX)
  }

  it('a token with one character changed, added or taken away is never allowed', () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat(token.length - 1),
        fc.constantFrom(0, 1),
        fc.string({ maxLength: 1 }),
        async (at, cut, put) => {
          const mutated = token.slice(0, at) + put + token.slice(at + cut)
          fc.pre(mutated !== token)
          await refusedSoon(withToken(mutated))
        },
      ),
      { numRuns: 500 },
    ))

  it('a token with a part of another header or payload is never allowed', () =>
    fc.assert(
      fc.asyncProperty(fc.constantFrom(0, 1), fc.jsonValue(), async (part, value) => {
        const parts = token.split('.')
        parts[part] = Buffer.from(JSON.stringify(value)).toString('base64url')
        await refusedSoon(withToken(parts.join('.')))
      }),
      { numRuns: 300 },
    ))

  it('any text as Authorization is refused', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        for (const Authorization of [text, `Bearer ${text}`, `Basic ${text}`])
          await refusedSoon(requestEvent({ headers: { Authorization } }))
      }),
      { numRuns: 300 },
    ))

  it('any event of another shape is refused', () =>
    fc.assert(
      fc.asyncProperty(fc.anything(), fc.constantFrom(...Object.keys(requestEvent({}))), async (value, member) => {
        await refusedSoon(value)
        await refusedSoon({ ...requestEvent({}), [member]: value })
      }),
      { numRuns: 500 },
    ))
})
