import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { needing } from '../scripts/needs-testing.ts'
import { bearerVerifier } from './bearer.ts'
import { remoteKeySet } from './jwks.ts'
import { AUDIENCE, answerTo, ISSUER, jwksServer, signingKey, signToken, testAuthorizer, withToken } from './testing.ts'
import { readVectors, type Vector } from './vectors.ts'

/** A folder of public vectors, such as Wycheproof's `testvectors_v1` or the `jws` of the IETF JOSE cookbook. */
const folder = process.env.JOSE_VECTORS ?? ''

/** Failures that occur before any claim is read. */
const beforeClaims = ['token_too_large', 'token_shape', 'token_header', 'unknown_key', 'bad_signature']

describe('public JOSE vectors', () => {
  it('are read in the format of Wycheproof and of the IETF JOSE cookbook, and what is neither is told', async () => {
    const { privateKey, jwk } = await signingKey('mine')
    const token = await signToken({ privateKey, jwk })
    const samples = mkdtempSync(path.join(tmpdir(), 'tomorro-vectors-'))
    const write = (name: string, content: object) => writeFileSync(path.join(samples, name), JSON.stringify(content))
    const tests = [
      { tcId: 1, comment: 'good', jws: token, result: 'valid' },
      { tcId: 2, jws: { payload: 'Zm9v' }, result: 'invalid' },
    ]
    write('a.json', { testGroups: [{ public: jwk, tests }, { tests: [{ tcId: 3, jws: token, result: 'valid' }] }] })
    write('b.json', { input: { key: jwk, alg: 'RS256' }, output: { compact: token, json_flat: { payload: 'Zm9v' } } })
    write('c.json', { other: true })
    const { vectors, skipped } = readVectors(samples)
    rmSync(samples, { recursive: true })
    expect(vectors.map(({ name, valid }) => [name, valid])).to.deep.equal([
      ['a.json 1 good', true],
      ['a.json 2', false],
      ['b.json RS256 compact', true],
      ['b.json RS256 json_flat', true],
    ])
    expect(vectors.map((vector) => vector.token)).to.deep.equal([
      token,
      '{"payload":"Zm9v"}',
      token,
      '{"payload":"Zm9v"}',
    ])
    expect(skipped).to.deep.equal(['a.json 3: no key', 'c.json: neither of Wycheproof nor of the JOSE cookbook'])
  })

  if (folder === '') needing('JOSE_VECTORS', false).it('let nobody in', () => undefined)
  else tryAll(folder)
})

function tryAll(folder: string): void {
  const { vectors, skipped } = readVectors(folder)
  console.log(`    ${vectors.length} vectors of ${folder}, ${skipped.length} skipped`)
  for (const line of skipped) console.log(`      skipped ${line}`)

  let jwks: Awaited<ReturnType<typeof jwksServer>>
  let own: Awaited<ReturnType<typeof signingKey>>
  before(async () => {
    ;[jwks, own] = await Promise.all([jwksServer([]), signingKey('key')])
  })
  const failureOf = async (token: string, published: typeof jwks.keys) => {
    jwks.keys = published
    const keys = remoteKeySet({ uri: jwks.uri, now: () => new Date() })
    return await bearerVerifier({ keys, expected: { issuer: ISSUER, audience: AUDIENCE } })(token, new Date())
  }
  let atSignature = 0
  after(async () => {
    console.log(`      ${atSignature} of ${vectors.length} were refused by their signature`)
    await jwks.close()
  })

  for (const vector of vectors)
    it(`let nobody in: ${vector.name}`, async () => {
      const failure = await failureOf(vector.token, asPublished(vector))
      if (vector.valid) expect(failure).to.be.a('string')
      else expect(failure).to.be.oneOf(beforeClaims)
      const { authorizer } = testAuthorizer(jwks.uri)
      expect(await answerTo(authorizer, withToken(vector.token))).to.deep.equal({ answer: 'unauthorized' })
      const token = reheaded(vector.token)
      if (token === undefined) return
      // A key that no issuer may publish is replaced by ours: the signature is to be refused, not the key.
      expect(await failureOf(token, [...asPublished(vector)])).to.be.oneOf(beforeClaims)
      const expected = isReadable(token) ? 'bad_signature' : 'token_shape'
      expect(await failureOf(token, [{ ...own.jwk, kid: 'key' }])).to.equal(expected)
      if (expected === 'bad_signature') atSignature += 1
    })
}

/** Whether payload and signature are base64url, the signature in its one canonical spelling. */
function isReadable(token: string): boolean {
  const [, payload = '', signature = ''] = token.split('.')
  const isCanonical = Buffer.from(signature, 'base64url').toString('base64url') === signature
  return /^[A-Za-z0-9_-]+$/.test(payload) && isCanonical
}

/** The vector with a valid header, so that its signature is refused; undefined if it is no compact JWS. */
function reheaded(token: string): string | undefined {
  const [, payload, signature, ...more] = token.split('.')
  if (payload === undefined || !signature || more.length > 0) return undefined
  const header = Buffer.from(JSON.stringify({ alg: 'RS256', typ: 'at+jwt', kid: 'key' })).toString('base64url')
  return `${header}.${payload}.${signature}`
}

/** The vector's key in the form that an issuer publishes, restricted as the vector's token requires. */
function asPublished({ key }: Vector) {
  const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...published } = key
  return [{ use: 'sig', alg: 'RS256', kid: 'key', ...published }]
}
