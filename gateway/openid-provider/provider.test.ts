import { expect } from 'chai'
import { decodeJwt, decodeProtectedHeader } from 'jose'
import { issueToken } from './issue-token.ts'
import { generateSigningKey, type OpenIdProvider, startOpenIdProvider } from './provider.ts'

const audience = 'https://api.tomorro.test'
const clients = [
  {
    clientId: 'acme',
    clientSecret: 'secret-of-the-client-0123456789',
    organisations: ['org_Acme00000000', 'org_Acme00000001'],
    scopes: ['ingestion:read', 'ingestion:write'],
  },
]

describe('the OpenID provider', () => {
  let provider: OpenIdProvider
  before(async () => {
    provider = await startOpenIdProvider({ port: 0, audience, clients })
  })
  after(() => provider.close())

  const ask = (more: object = {}) => {
    const [client] = clients
    if (client === undefined) throw new Error('no client')
    const { clientId, clientSecret } = client
    return issueToken({ issuer: provider.issuer, clientId, clientSecret, audience, ...more })
  }

  it('issues access tokens as Auth0 does with its rfc9068_profile_authz dialect', async () => {
    const token = await ask()
    expect(decodeProtectedHeader(token)).to.include({ alg: 'RS256', typ: 'at+jwt' })
    const { iat = 0, exp = 0, jti, ...claims } = decodeJwt(token)
    expect(claims).to.deep.equal({
      iss: provider.issuer,
      sub: 'acme',
      aud: audience,
      client_id: 'acme',
      org_id: 'org_Acme00000000',
      permissions: ['ingestion:read', 'ingestion:write'],
    })
    expect(jti).to.be.a('string')
    expect(exp - iat).to.equal(43_200)
  })

  for (const [asked, granted] of [
    [['ingestion:read'], ['ingestion:read']],
    [['ingestion:read', 'report:write'], ['ingestion:read']],
    [['report:write'], []],
    [[], []],
  ] as const)
    it(`grants [${granted}] where [${asked}] is asked for`, async () => {
      expect(decodeJwt(await ask({ scopes: asked }))).to.have.deep.property('permissions', granted)
    })

  it('issues a token for another organisation of the client, and for none that is not', async () => {
    expect(decodeJwt(await ask({ organisation: 'org_Acme00000001' }))).to.have.property('org_id', 'org_Acme00000001')
    expect(await failure(ask({ organisation: 'org_Rival0000000' }))).to.match(/does not act for this organization/)
  })

  it('issues nothing for another audience or with another secret', async () => {
    expect(await failure(ask({ audience: 'https://other.test' }))).to.match(/invalid_target/)
    expect(await failure(ask({ clientSecret: 'wrong' }))).to.match(/invalid_client/)
  })

  it('is discovered, and publishes public keys only', async () => {
    const discovery = await (await fetch(`${provider.issuer}/.well-known/openid-configuration`)).json()
    expect(discovery).to.include({ issuer: provider.issuer, jwks_uri: provider.jwksUri })
    const { keys } = (await (await fetch(provider.jwksUri)).json()) as { keys: object[] }
    expect(Object.keys(keys[0] ?? {})).to.have.members(['kty', 'use', 'alg', 'kid', 'n', 'e'])
  })

  it('keeps its key across restarts where it is given one', async () => {
    const signingKey = await generateSigningKey()
    const other = await startOpenIdProvider({ port: 0, audience, clients, signingKey })
    const token = await ask({ issuer: other.issuer })
    expect(decodeProtectedHeader(token)).to.have.property('kid', signingKey.kid)
    await other.close()
  })

  const failure = (asked: Promise<string>) => asked.then(String, (error: Error) => error.message)
})
