import { createHmac, createPrivateKey, createPublicKey, sign as cryptoSign, generateKeyPairSync } from 'node:crypto'
import { expect } from 'chai'
import { type CryptoKey, exportPKCS8, SignJWT } from 'jose'
import type { Authorizer } from './authorizer.ts'
import {
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

const encode = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')

describe('an access token', () => {
  /** The fixed time of all cases. */
  const moment = new Date()
  const now = seconds(moment)
  const good = () => goodClaims(moment)
  let key: SigningKey
  let encryptionKey: SigningKey
  let otherAlgorithm: SigningKey
  let authorizer: Authorizer
  let jwks: Awaited<ReturnType<typeof jwksServer>>
  /** Signs any header and payload text with our own key. */
  let signRaw: (header: unknown, payload: unknown, algorithm?: string) => string

  before(async () => {
    key = await signingKey('current')
    encryptionKey = await signingKey('encryption')
    otherAlgorithm = await signingKey('rs512')
    const ellipticJwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' })
    jwks = await jwksServer([
      key.jwk,
      { ...encryptionKey.jwk, use: 'enc' },
      { ...otherAlgorithm.jwk, alg: 'RS512' },
      { ...ellipticJwk, kid: 'elliptic', use: 'sig', alg: 'ES256' },
    ])
    authorizer = testAuthorizer(jwks.uri, { now: () => moment }).authorizer
    const pem = createPrivateKey(await exportPKCS8(key.privateKey))
    signRaw = (header, payload, algorithm = 'sha256') => {
      const input = `${encode(header)}.${encode(payload)}`
      return `${input}.${cryptoSign(algorithm, Buffer.from(input), pem).toString('base64url')}`
    }
  })
  after(() => jwks.close())

  const header = { alg: 'RS256', typ: 'at+jwt', kid: 'current' }
  const unsigned = (alg: string) => `${encode({ ...header, alg })}.${encode(good())}.`
  const publicForms = () => {
    const publicKey = createPublicKey({ key: key.jwk, format: 'jwk' })
    return {
      PEM: publicKey.export({ type: 'spki', format: 'pem' }),
      DER: publicKey.export({ type: 'spki', format: 'der' }),
      JWK: JSON.stringify(key.jwk),
    }
  }
  const hmac = (secret: string | Buffer, alg = 'HS256') => {
    const input = `${encode({ ...header, alg })}.${encode(good())}`
    return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`
  }
  const withClaims = (claims: object) => () => signToken(key, { ...good(), ...claims })
  const withHeader = (members: object) => () => signRaw({ ...header, ...members }, good())
  const without = (member: string) => {
    const { [member]: _, ...rest }: Record<string, unknown> = good()
    return rest
  }
  const rawClaims = (text: string) => signRaw(header, JSON.stringify(good()).replace('}', `${text}}`))
  const split = async () => (await signToken(key, good())).split('.') as [string, string, string]

  const genuine: [string, () => string | Promise<string>][] = [
    ['of our issuer for our audience', withClaims({})],
    ['whose only audience is ours, as a text', withClaims({ aud: 'https://api.tomorro.test' })],
    ['34: for our audience among others', withClaims({ aud: ['https://other', 'https://api.tomorro.test'] })],
    ['with the type in full', withHeader({ typ: 'application/AT+JWT' })],
    [
      '19: with alg twice, the last one being true',
      () => signRaw('{"alg":"none","alg":"RS256","typ":"at+jwt","kid":"current"}', good()),
    ],
    ['23: that expired within the tolerance', withClaims({ exp: now - 3 })],
    ['24: from a clock that is slightly ahead', withClaims({ iat: now + 3 })],
    ['24: that lives for a day', withClaims({ exp: now + 86_400, iat: now })],
  ]
  for (const [what, token] of genuine)
    it(`is allowed: ${what}`, async () => {
      expect(await answerTo(authorizer, withToken(await token()))).to.include({ answer: 'allow' })
    })

  const forged: [string, () => string | Promise<string>][] = [
    ...['none', 'None', 'NONE', 'nOnE'].map((alg): [string, () => string] => [`1: alg ${alg}`, () => unsigned(alg)]),
    ['1: alg none with a signature', withHeader({ alg: 'none' })],
    ['1: an empty signature', () => unsigned('RS256')],
    ['2: HMAC with the public PEM as its key', () => hmac(publicForms().PEM)],
    ['2: HMAC with the public DER as its key', () => hmac(publicForms().DER)],
    ['2: HMAC with the public JWK as its key', () => hmac(publicForms().JWK)],
    ['2: HMAC with the public PEM under RS256', () => hmac(publicForms().PEM, 'RS256')],
    ...['', 'secret', 'password', 'changeme', 'your-256-bit-secret'].map((word): [string, () => string] => [
      `3: HMAC with "${word}" as its key`,
      () => hmac(word),
    ]),
    [
      '4: an ECDSA signature of zeros',
      () =>
        `${encode({ ...header, alg: 'ES256', kid: 'elliptic' })}.${encode(good())}.${Buffer.alloc(64).toString('base64url')}`,
    ],
    [
      '4: an ECDSA signature in DER',
      () => `${encode({ ...header, alg: 'ES256', kid: 'elliptic' })}.${encode(good())}.MAYCAQACAQA`,
    ],
    ['5: PS256 with the RS256 key', withHeader({ alg: 'PS256' })],
    ['5: RS512 with the RS256 key', () => signRaw({ ...header, alg: 'RS512' }, good(), 'sha512')],
    ['6: a key meant for encryption', () => signToken(encryptionKey, good())],
    ['6: a key meant for another algorithm', () => signToken(otherAlgorithm, good())],
    ['7: no kid', () => signRaw({ alg: 'RS256', typ: 'at+jwt' }, good())],
    ...['', 7, ['current'], null, { current: true }, 'k'.repeat(10_240)].map((kid): [string, () => string] => [
      `7: kid ${JSON.stringify(kid).slice(0, 24)}`,
      withHeader({ kid }),
    ]),
    ...['../../dev/null', '/dev/null', '|sleep 10', "' UNION SELECT 'key' --"].map((kid): [string, () => string] => [
      `8: kid ${kid}`,
      withHeader({ kid }),
    ]),
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'].map((kid): [string, () => string] => [
      `9: kid ${kid}`,
      withHeader({ kid }),
    ]),
    ['11: jku', () => withHeader({ jku: `${jwks.uri}?jku` })()],
    ['11: x5u', () => withHeader({ x5u: `${jwks.uri}?x5u` })()],
    ['12: an embedded JWK', async () => signWithEmbeddedKey(await signingKey('mine'))],
    ['12: x5c', withHeader({ x5c: ['MIIB'] })],
    ['12: x5t', withHeader({ x5t: 'abc' })],
    ['13: a crit that is known', withHeader({ crit: ['b64'], b64: true })],
    ['13: a crit that is unknown', withHeader({ crit: ['exp'] })],
    ['13: an empty crit', withHeader({ crit: [] })],
    ['14: b64 false with crit', withHeader({ crit: ['b64'], b64: false })],
    ['14: b64 false without crit', withHeader({ b64: false })],
    ['15: zip', withHeader({ zip: 'DEF' })],
    [
      '15: an encrypted token of five parts',
      () => `${encode({ ...header, alg: 'RSA-OAEP', enc: 'A256GCM' })}.YQ.YQ.YQ.YQ`,
    ],
    ['15: a token within a token', async () => signRaw({ ...header, cty: 'JWT' }, await signToken(key, good()))],
    ['17: one segment', async () => (await split())[0]],
    ['17: two segments', async () => (await split()).slice(0, 2).join('.')],
    ['17: four segments', async () => `${await signToken(key, good())}.YQ`],
    ['17: six segments', async () => `${await signToken(key, good())}.YQ.YQ.YQ`],
    ['17: an empty payload', async () => (([h, , s]) => `${h}..${s}`)(await split())],
    ['17: a leading dot', async () => `.${await signToken(key, good())}`],
    ['17: a trailing dot', async () => `${await signToken(key, good())}.`],
    ['18: padding', async () => `${await signToken(key, good())}==`],
    [
      '18: base64 in place of base64url',
      async () => (await signToken(key, good())).replaceAll('-', '+').replaceAll('_', '/').replace(/$/, '+/'),
    ],
    ['18: a line break inside', async () => (await split()).join('.\n')],
    ['18: a blank inside', async () => (await split()).join('. ')],
    ['18: another spelling of the same signature', async () => respell(await signToken(key, good()))],
    [
      '19: org_id twice, under a signature of the first',
      async () => tamper(await split(), '"org_id":"org_Rival0000000"'),
    ],
    ['20: a header that is an array', () => signRaw([header], good())],
    ['20: a header that is a text', () => signRaw('"RS256"', good())],
    ['20: a payload that is an array', () => signRaw(header, [good()])],
    ['20: a payload that is null', () => signRaw(header, 'null')],
    ['20: a byte order mark', () => signRaw(header, `\uFEFF${JSON.stringify(good())}`)],
    [
      '20: invalid UTF-8',
      async () => (([h, , s]) => `${h}.${Buffer.from([0x7b, 0xff, 0x7d]).toString('base64url')}.${s}`)(await split()),
    ],
    ['21: more than 8 KB', withClaims({ padding: 'x'.repeat(8_192) })],
    ['22: a header nested deeply', () => `${encode('['.repeat(5_000))}.YQ.YQ`],
    ['22: a payload nested deeply', () => signRaw(header, '['.repeat(4_000))],
    ['23: expired', withClaims({ exp: now - 6 })],
    ['23: expired just as long ago as is tolerated', withClaims({ exp: now - 5 })],
    ['23: no exp', () => signRaw(header, without('exp'))],
    ['23: exp as a text', withClaims({ exp: String(now + 60) })],
    ['23: exp 1e308', withClaims({ exp: 1e308 })],
    ['23: exp beyond a double', () => rawClaims(',"exp":1e999')],
    ['23: a negative exp', withClaims({ exp: -1 })],
    ['24: nbf in the future', withClaims({ nbf: now + 60 })],
    ['24: iat in the future', withClaims({ iat: now + 60 })],
    ['24: no iat', () => signRaw(header, without('iat'))],
    ['24: a life of ten years', withClaims({ exp: now + 315_360_000 })],
    ...[
      'https://tomorro.test.auth0.com',
      'http://tomorro.test.auth0.com/',
      'https://TOMORRO.test.auth0.com/',
      'https://tomorro.test.auth0.com:443/',
      'https://user@tomorro.test.auth0.com/',
      'https://tomorro.test.auth0.com//',
      'https://t\u043Emorro.test.auth0.com/',
    ].map((iss): [string, () => Promise<string>] => [`25: issuer ${iss}`, withClaims({ iss })]),
    ['26: an array of issuers', withClaims({ iss: [ISSUER] })],
    ['26: no issuer', () => signRaw(header, without('iss'))],
    ['33: the audience of userinfo alone', withClaims({ aud: [`${ISSUER}userinfo`] })],
    [
      '33: an audience that is an object',
      () => signRaw(header, { ...good(), aud: { 'https://api.tomorro.test': true } }),
    ],
    ['33: no audience in an array', withClaims({ aud: [] })],
    [
      '33: audiences that are not all texts',
      () => signRaw(header, { ...good(), aud: ['https://api.tomorro.test', 1] }),
    ],
    ['33: no audience', () => signRaw(header, without('aud'))],
    ['35: an ID token', () => signToken(key, good(), { typ: 'JWT' })],
    ['35: no type', () => signToken(key, good(), { typ: undefined })],
    ['36: another tenant that uses the same kid', async () => signToken(await signingKey('current'), good())],
    ['a subject that would break a header', withClaims({ sub: 'auth0|user\r\nX-Org-ID: org_Rival0000000' })],
    ['a subject that is missing', () => signRaw(header, without('sub'))],
    [
      'of no client, or of one in the words of another profile',
      () => signRaw(header, { ...without('client_id'), azp: 'web' }),
    ],
    ['without an id of its own', () => signRaw(header, without('jti'))],
    ['bound to a key, without proof of it', withClaims({ cnf: { jkt: 'thumbprint' } })],
  ]
  for (const [what, token] of forged)
    it(`is refused with 401: ${what}`, async () => {
      expect(await answerTo(authorizer, withToken(await token()))).to.deep.equal({ answer: 'unauthorized' })
    })

  it('is refused with 401: 16: JSON serialisations, flattened and general', async () => {
    const [protectedHeader, payload, signature] = await split()
    const flattened = { protected: protectedHeader, payload, signature }
    const general = { payload, signatures: [{ protected: protectedHeader, signature }] }
    for (const jws of [flattened, general])
      expect(await answerTo(authorizer, withToken(JSON.stringify(jws)))).to.deep.equal({ answer: 'unauthorized' })
  })

  it('never makes the authorizer ask another address for keys', async () => {
    const asked = jwks.requests
    for (const member of ['jku', 'x5u'])
      await answerTo(authorizer, withToken(signRaw({ ...header, [member]: `${jwks.uri}?attacker` }, good())))
    expect(jwks.requests).to.equal(asked)
  })

  const signWithEmbeddedKey = ({ privateKey, jwk }: SigningKey) =>
    new SignJWT(good() as never).setProtectedHeader({ ...header, jwk }).sign(privateKey as CryptoKey)

  /** 2048 bits fill 342 characters but for 4 bits of the last; the ignored bits can be set. */
  function respell(token: string): string {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    return token.slice(0, -1) + alphabet[alphabet.indexOf(token.at(-1) ?? '') + 1]
  }

  function tamper([head, payload, signature]: [string, string, string], member: string): string {
    const text = Buffer.from(payload, 'base64url').toString().replace(/\}$/, `,${member}}`)
    return `${head}.${encode(text)}.${signature}`
  }
})
