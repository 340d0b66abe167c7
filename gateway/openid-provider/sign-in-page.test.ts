import { createHash, randomBytes } from 'node:crypto'
import { expect } from 'chai'
import { decodeJwt } from 'jose'
import { type OpenIdProvider, startOpenIdProvider } from './provider.ts'

const audience = 'https://api.tomorro.test'
const origin = 'http://127.0.0.1:4999'
const acme = { id: 'org_Acme00000000', name: 'Acme Ltd' }
const lead = {
  id: 'auth0|lead',
  email: 'lead@acme.example',
  name: 'Lee Lead',
  password: 'right horse battery',
  organisation: acme,
  scopes: ['ingestion:read', 'ingestion:write'],
}
const reader = { ...lead, id: 'auth0|reader', email: 'reader@acme.example', scopes: ['ingestion:read'] }

describe('signing in to the OpenID provider', () => {
  let provider: OpenIdProvider
  before(async () => {
    const page = { clientId: 'web', origins: [origin], people: [lead, reader], tokenSeconds: 60 }
    provider = await startOpenIdProvider({ port: 0, audience, clients: [], page })
  })
  after(() => provider.close())

  it('gives a person tokens by code and PKCE: their organisation, permissions and name', async () => {
    const tokens = await signInAs(lead)
    const { exp = 0, iat = 0, ...claims } = decodeJwt(tokens.access_token)
    expect(claims).to.deep.include({ sub: lead.id, org_id: acme.id, permissions: lead.scopes, aud: audience })
    expect(claims).to.deep.include({ [`${audience}/email`]: lead.email })
    expect(exp - iat).to.equal(60)
    const person = { sub: lead.id, name: lead.name, email: lead.email, org_name: acme.name }
    expect(decodeJwt(tokens.id_token)).to.include(person)
    expect(tokens.scope.split(' ')).to.include.members(lead.scopes)
  })

  it('grants a reader no more than they have, whatever is asked for', async () => {
    const tokens = await signInAs(reader)
    expect(tokens.scope.split(' ')).to.include('ingestion:read').and.not.include('ingestion:write')
    expect(decodeJwt(tokens.access_token)).to.have.deep.property('permissions', ['ingestion:read'])
  })

  it('rotates refresh tokens, and revokes all of them where one is spent twice', async () => {
    const { refresh_token: first } = await signInAs(lead)
    const renewed = await ask({ grant_type: 'refresh_token', refresh_token: first })
    expect(renewed).to.have.property('access_token')
    expect(renewed.refresh_token).to.be.a('string').and.not.equal(first)
    expect(await ask({ grant_type: 'refresh_token', refresh_token: first })).to.have.property('error', 'invalid_grant')
    const second = { grant_type: 'refresh_token', refresh_token: String(renewed.refresh_token) }
    expect(await ask(second)).to.have.property('error', 'invalid_grant')
  })

  it('answers prompt=none with a code while the session lasts, and with login_required without one', async () => {
    const browser = cookieJar()
    await signInAs(lead, browser)
    const again = await authorize(browser, { prompt: 'none' })
    expect(again.searchParams.get('code')).to.be.a('string')
    const stranger = await authorize(cookieJar(), { prompt: 'none' })
    expect(stranger.searchParams.get('error')).to.equal('login_required')
  })

  it('lets nobody in with another password, another verifier or another address to return to', async () => {
    const browser = cookieJar()
    const page = await browser(authorizationUrl({}).url)
    const refused = await browser(page.url, { method: 'POST', body: form({ email: lead.email, password: 'wrong' }) })
    expect(refused.status).to.equal(401)
    expect(await refused.text()).to.include('The email address or the password is not right.')

    const { code } = await codeOf(lead, cookieJar())
    const other = {
      grant_type: 'authorization_code',
      code,
      code_verifier: 'x'.repeat(43),
      redirect_uri: `${origin}/signed-in`,
    }
    expect(await ask(other)).to.have.property('error', 'invalid_grant')
    const elsewhere = await cookieJar()(authorizationUrl({ redirect_uri: 'https://evil.example/' }).url)
    expect(elsewhere.status).to.equal(400)
  })

  it('refuses a form that is too large, and says so', async () => {
    const browser = cookieJar()
    const page = await browser(authorizationUrl({}).url)
    const body = form({ email: 'a'.repeat(20_000), password: 'x' })
    const refused = await browser(page.url, { method: 'POST', body })
    expect(refused.status).to.equal(413)
    expect(await refused.text()).to.include('more than 10000 bytes')
  })

  it('answers a sign-in page that is not waited for with what to do instead', async () => {
    const response = await fetch(`${provider.issuer}/interaction/${'a'.repeat(21)}`)
    expect(response.status).to.equal(400)
    expect(await response.text()).to.include('start again')
  })

  it('lets pages of its own origins alone read tokens', async () => {
    for (const [from, allowed] of [
      [origin, origin],
      ['https://evil.example', null],
    ] as const) {
      const asked = {
        method: 'POST',
        headers: { Origin: from },
        body: form({ client_id: 'web', grant_type: 'refresh_token', refresh_token: 'x' }),
      }
      const { headers } = await fetch(`${provider.issuer}/oauth/token`, asked)
      expect(headers.get('access-control-allow-origin')).to.equal(allowed)
    }
  })

  type Tokens = Record<'access_token' | 'id_token' | 'refresh_token' | 'scope', string>

  async function signInAs(person: typeof lead, browser = cookieJar()): Promise<Tokens> {
    const { code, verifier } = await codeOf(person, browser)
    const asked = {
      grant_type: 'authorization_code',
      code,
      code_verifier: verifier,
      redirect_uri: `${origin}/signed-in`,
    }
    return (await ask(asked)) as Tokens
  }

  async function codeOf({ email, password }: typeof lead, browser: Browser) {
    const { url, verifier } = authorizationUrl({})
    const page = await browser(url)
    const back = await browser(page.url, { method: 'POST', body: form({ email, password }) })
    return { code: new URL(back.url).searchParams.get('code') ?? '', verifier }
  }

  const authorize = async (browser: Browser, more: Record<string, string>): Promise<URL> =>
    new URL((await browser(authorizationUrl(more).url)).url)

  function authorizationUrl(more: Record<string, string>) {
    const verifier = randomBytes(32).toString('base64url')
    const url = new URL(`${provider.issuer}/auth`)
    url.search = form({
      client_id: 'web',
      response_type: 'code',
      redirect_uri: `${origin}/signed-in`,
      scope: 'openid profile email offline_access ingestion:read ingestion:write',
      audience,
      state: 'state',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...more,
    }).toString()
    return { url: url.href, verifier }
  }

  async function ask(fields: Record<string, string>): Promise<Record<string, unknown>> {
    const asked = { method: 'POST', body: form({ client_id: 'web', ...fields }) }
    const response = await fetch(`${provider.issuer}/oauth/token`, asked)
    return (await response.json()) as Record<string, unknown>
  }
})

const form = (fields: Record<string, string>) => new URLSearchParams(fields)

type Page = { readonly url: string; readonly status: number; text(): Promise<string> }
type Browser = (url: string, init?: RequestInit) => Promise<Page>

/** A minimal browser for the flow: keeps cookies, and follows redirects up to the page's own address, which no server serves. */
function cookieJar(): Browser {
  const cookies = new Map<string, string>()
  return async function go(url, init = {}): Promise<Page> {
    if (url.startsWith(origin)) return { url, status: 0, text: async () => '' }
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const response = await fetch(url, { ...init, redirect: 'manual', headers: { Cookie: cookie } })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (value === '') cookies.delete(name)
      else cookies.set(name, value)
    }
    const location = response.headers.get('location')
    return location === null
      ? { url, status: response.status, text: () => response.text() }
      : go(new URL(location, url).href)
  }
}
