import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { signingKey, signToken, testPolicy } from '@tomorro/authorizer/testing'
import { issueToken } from '@tomorro/gateway/openid-provider/issue-token'
import { startOpenIdProvider } from '@tomorro/gateway/openid-provider/provider'
import { AUDIENCE, ORGANISATION, onLoopback } from '@tomorro/gateway/testing'
import { expect } from 'chai'
import { examineIssuer, examineToken } from './examine.ts'

const clientSecret = 'secret-of-the-client-0123456789'

describe('the doctor', () => {
  let provider: Awaited<ReturnType<typeof startOpenIdProvider>>
  let token: string
  const client = { clientSecret, organisations: [ORGANISATION] }

  before(async () => {
    provider = await startOpenIdProvider({
      port: 0,
      audience: AUDIENCE,
      clients: [
        { ...client, clientId: 'acme', scopes: ['ingestion:read'] },
        { ...client, clientId: 'nobody', scopes: ['other:read'] },
        { ...client, clientId: 'alone', scopes: ['ingestion:read'], organisations: [] },
      ],
    })
    token = await tokenOf('acme')
  })
  after(() => provider.close())

  const tokenOf = (clientId: string) =>
    issueToken({ issuer: provider.issuer, clientId, clientSecret, audience: AUDIENCE })
  const wrongOf = (findings: readonly { mark: string; text: string }[]) =>
    findings.flatMap(({ mark, text }) => (mark === 'wrong' ? [text] : []))
  const examined = async (pasted: string, { audience = AUDIENCE, issuer = provider.issuer, now = new Date() } = {}) =>
    wrongOf(await examineToken({ issuer, audience, jwksUri: provider.jwksUri, token: pasted }, testPolicy, now))

  it('finds nothing wrong with an issuer and a token that will do, and says what the token may call', async () => {
    const { findings, jwksUri } = await examineIssuer(provider.issuer)
    expect(wrongOf(findings)).to.deep.equal([])
    expect(jwksUri).to.equal(provider.jwksUri)
    const said = await examineToken(
      { issuer: provider.issuer, audience: AUDIENCE, jwksUri: provider.jwksUri, token },
      testPolicy,
      new Date(),
    )
    expect(wrongOf(said)).to.deep.equal([])
    expect(said.map(({ text }) => text).join())
      .to.contain(ORGANISATION)
      .and.contain('1 of 2 operations: getItem')
  })

  for (const [what, document, complaint] of [
    [
      'names itself otherwise',
      (issuer: string) => ({ issuer: `${issuer}/` }),
      /^It names itself "http.*\/", not http.*Set ISSUER/,
    ],
    [
      'does not sign with RS256',
      () => ({ id_token_signing_alg_values_supported: ['HS256'] }),
      /^It does not sign with RS256/,
    ],
    ['names no keys', () => ({ jwks_uri: undefined }), /^It names no jwks_uri/],
    [
      'has keys that cannot be used',
      () => ({ jwks_uri: 'http://127.0.0.1:1/' }),
      /^The keys at http:\/\/127.0.0.1:1\/ cannot be used/,
    ],
  ] as const)
    it(`says that an issuer ${what}`, async () => {
      let issuer = ''
      const broken = await onLoopback((_, response) => {
        const good = { issuer, jwks_uri: provider.jwksUri, id_token_signing_alg_values_supported: ['RS256'] }
        response.end(JSON.stringify({ ...good, ...document(issuer) }))
      })
      issuer = broken.origin
      const { findings } = await examineIssuer(issuer)
      expect(wrongOf(findings)).to.have.length(1)
      expect(wrongOf(findings)[0]).to.match(complaint)
      await broken.close()
    })

  for (const [what, status, body, complaint] of [
    ['answers 404', 404, '{}', /openid-configuration is answered with status 404/],
    ['answers HTML', 200, '<html>', /openid-configuration is not a JSON object/],
  ] as const)
    it(`says that an issuer ${what}`, async () => {
      const broken = await onLoopback((_, response) => void response.writeHead(status).end(body))
      expect(wrongOf((await examineIssuer(broken.origin)).findings)[0]).to.match(complaint)
      await broken.close()
    })

  it('says that nobody answers at an issuer', async () => {
    const { findings } = await examineIssuer('http://127.0.0.1:1')
    expect(wrongOf(findings)[0]).to.match(/cannot be fetched/)
  })

  it('says of a token what is wrong with it, and where that is set', async () => {
    const key = await signingKey('other')
    for (const [pasted, options, complaint] of [
      ['opaque', {}, /not a JSON Web Token.*ask for one with `audience`/],
      [`Bearer ${token}`, {}, /token_shape/],
      ['a.b.c.d.e', {}, /Turn JWE off/],
      [token, { audience: 'https://other' }, /wrong_audience.*identifier of the API/],
      [token, { issuer: 'https://other/' }, /wrong_issuer.*to the letter/],
      [token, { now: new Date(Date.now() + 86_400_000) }, /expired/],
      [`${token.slice(0, -20)}AAAAAAAAAAAAAAAAAAAA`, {}, /bad_signature|token_shape/],
      [await signToken(key, { permissions: undefined }), {}, /has no permissions.*RBAC/],
      [await signToken(key, {}, { typ: 'JWT' }), {}, /typ JWT.*rfc9068_profile_authz/],
      [await signToken(key), {}, /unknown_key.*another tenant/],
      [await tokenOf('nobody'), {}, /may call nothing.*permissions of this API/],
      [await tokenOf('alone'), {}, /acts for no organisation/],
    ] as const)
      expect((await examined(pasted, options)).join('\n'), String(complaint)).to.match(complaint)
  })

  it('is a command that fails where something is wrong, and keeps the token to itself', async () => {
    const script = path.resolve(import.meta.dirname, '../doctor.ts')
    const run = (...options: string[]) =>
      promisify(execFile)(process.execPath, ['--no-warnings', script, '--issuer', provider.issuer, ...options])
    const { stdout } = await run('--audience', AUDIENCE, '--token', token)
    expect(stdout).to.match(/^ok {4}The issuer is discovered/)
    expect(stdout).not.to.contain(token.slice(-40))
    const failed = await run('--audience', 'https://other', '--token', token).catch((error) => error)
    expect(failed).to.include({ code: 1 })
    expect(failed.stdout).to.match(/^wrong The authorizer refuses the token: wrong_audience/m)
  })
})
