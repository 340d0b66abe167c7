import { JwtVerifier } from 'aws-jwt-verify'
import { expect } from 'chai'
import type { Request, Response } from 'express'
import { auth } from 'express-oauth2-jwt-bearer'
import fc from 'fast-check'
import type { Authorizer } from './authorizer.ts'
import {
  AUDIENCE,
  answerTo,
  goodClaims,
  ISSUER,
  jwksServer,
  type SigningKey,
  seconds,
  signingKey,
  signToken,
  testAuthorizer,
  withToken,
} from './testing.ts'

type Judge = (token: string) => Promise<boolean>

describe('a token that another verifier refuses', () => {
  const CLOCK_TOLERANCE_SECONDS = 5
  let key: SigningKey
  let stranger: SigningKey
  let authorizer: Authorizer
  let jwks: Awaited<ReturnType<typeof jwksServer>>
  let others: Record<string, Judge>

  before(async () => {
    key = await signingKey('current')
    stranger = await signingKey('current')
    jwks = await jwksServer([key.jwk])
    authorizer = testAuthorizer(jwks.uri).authorizer
    const aws = JwtVerifier.create({
      issuer: ISSUER,
      audience: AUDIENCE,
      jwksUri: 'https://not-asked.test/jwks.json',
      graceSeconds: CLOCK_TOLERANCE_SECONDS,
    })
    aws.cacheJwks({ keys: [key.jwk as never] })
    const middleware = auth({
      issuer: ISSUER,
      audience: AUDIENCE,
      jwksUri: jwks.uri,
      tokenSigningAlg: 'RS256',
      strict: true,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
    })
    const parts = {
      query: {},
      method: 'GET',
      protocol: 'https',
      originalUrl: '/',
      is: () => false,
      app: { get: () => '' },
    }
    const request = (token: string) =>
      ({
        ...parts,
        headers: { host: 'api.test', authorization: `Bearer ${token}` },
        get: () => 'api.test',
      }) as unknown as Request
    others = {
      'aws-jwt-verify': async (token) => {
        try {
          aws.verifySync(token)
          return true
        } catch {
          return false
        }
      },
      'express-oauth2-jwt-bearer': (token) =>
        new Promise(
          (resolve) => void middleware(request(token), {} as Response, (error) => resolve(error === undefined)),
        ),
    }
  })
  after(() => jwks.close())

  const ours = async (token: string) => (await answerTo(authorizer, withToken(token))).answer === 'allow'

  it('is one of those that they accept where it is genuine, so that they are a measure', async () => {
    const token = await signToken(key)
    expect(await ours(token)).to.equal(true)
    for (const [name, accepts] of Object.entries(others)) expect(await accepts(token), name).to.equal(true)
  })

  const now = seconds(new Date())
  const anyClaim = fc.oneof(
    fc.constantFrom(undefined, null, '', 0, -1, true, [], {}),
    fc.string(),
    fc.double({ noDefaultInfinity: true, noNaN: true }),
    fc.jsonValue(),
  )
  const instants = (...offsets: number[]) => fc.constantFrom(...offsets.map((offset) => now + offset))
  const oftenKept = <T>(arbitrary: fc.Arbitrary<T>) =>
    fc.oneof({ weight: 9, arbitrary: fc.constant('kept' as const) }, { weight: 1, arbitrary })
  const claims = fc.record({
    iss: oftenKept(fc.oneof(fc.constantFrom(ISSUER.slice(0, -1), ISSUER.toUpperCase(), [ISSUER]), anyClaim)),
    aud: oftenKept(fc.oneof(fc.constantFrom(AUDIENCE, [AUDIENCE], [AUDIENCE, 1], `${AUDIENCE}/`), anyClaim)),
    exp: oftenKept(fc.oneof(instants(-3_600, -60, 60, 86_000), anyClaim)),
    iat: oftenKept(fc.oneof(instants(-3_600, 60, 3_600), anyClaim)),
    nbf: oftenKept(fc.oneof(instants(-60, 60, 3_600), anyClaim)),
    sub: oftenKept(anyClaim),
    jti: oftenKept(anyClaim),
    client_id: oftenKept(anyClaim),
  })
  const header = fc.record({
    alg: oftenKept(fc.constantFrom('none', 'HS256', 'PS256', 'RS512', 'ES256', 'rs256', '')),
    typ: oftenKept(fc.constantFrom('JWT', 'at+jwt', 'AT+JWT', 'application/at+jwt', '', null)),
    kid: oftenKept(fc.constantFrom('unknown', '', null, 7)),
    crit: oftenKept(fc.constantFrom(['exp'], [], 'exp')),
  })
  const changed = (members: object) =>
    Object.fromEntries(Object.entries(members).filter(([, value]) => value !== 'kept'))

  it('is refused here too, whatever its header and claims say', async () => {
    const counts = { tried: 0, refusedByOthers: 0, allowed: 0 }
    await fc.assert(
      fc.asyncProperty(claims, header, fc.nat(19), fc.nat(3), async (said, head, signer, part) => {
        // 1 token in 20 has a stranger's signature, and 1 in 4 another header over our signature.
        const token = await signToken(signer === 0 ? stranger : key, { ...goodClaims(), ...changed(said) })
        const [own = '', ...rest] = token.split('.')
        const sent = part === 0 ? [withMembers(own, changed(head)), ...rest].join('.') : token
        counts.tried += 1
        const accepted = await ours(sent)
        if (accepted) counts.allowed += 1
        for (const [name, accepts] of Object.entries(others)) {
          if (await accepts(sent)) continue
          counts.refusedByOthers += 1
          expect(accepted, `${name} refuses ${sent}`).to.equal(false)
        }
      }),
      { numRuns: 600 },
    )
    expect(counts.allowed, 'some were allowed').to.be.above(0)
    expect(counts.refusedByOthers, 'many were refused').to.be.above(counts.tried / 4)
  })

  it('is refused here too, wherever its text was changed', async () => {
    const token = await signToken(key)
    await fc.assert(
      fc.asyncProperty(fc.nat(token.length - 1), fc.constantFrom('', 'A', '.', '=', '-', ' '), async (at, put) => {
        const sent = token.slice(0, at) + put + token.slice(at + 1)
        for (const accepts of Object.values(others))
          if (!(await accepts(sent))) expect(await ours(sent)).to.equal(false)
      }),
      { numRuns: 300 },
    )
  })

  function withMembers(segment: string, members: object): string {
    const header = JSON.parse(Buffer.from(segment, 'base64url').toString())
    return Buffer.from(JSON.stringify({ ...header, ...members })).toString('base64url')
  }
})
