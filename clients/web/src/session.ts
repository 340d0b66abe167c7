import * as oauth from 'oauth4webapi'
import type { Configuration } from './configuration.ts'
import { forgetDrafts } from './draft.ts'

/** The signed-in person, from the claims of the ID token. */
export type Person = {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly organisation: string
  readonly scopes: ReadonlySet<string>
}

export type SessionState =
  | { readonly status: 'starting' }
  | { readonly status: 'signed-out'; readonly because?: string }
  | { readonly status: 'signed-in'; readonly person: Person }
  /** The page stays as it is, with what was typed, until the person signs in again. */
  | { readonly status: 'ended'; readonly person: Person; readonly because?: string }

export type Session = ReturnType<typeof createSession>

/** Scopes of an organisation's people; the issuer grants those that the person has. */
const scopes = [
  ...['openid', 'profile', 'email', 'offline_access'],
  ...['ingestion:read', 'ingestion:write', 'calculation:read', 'dashboard:read'],
  ...['report:read', 'report:write', 'settings:read', 'settings:write'],
].join(' ')

const CALLBACK = '/signed-in'
/** localStorage key: somebody has signed in with this browser, so a silent attempt may succeed. */
const MARK = 'tomorro.signed-in'
const PENDING = 'tomorro.sign-in'
/** Time before its expiry at which a token is renewed, so that it does not expire in transit. */
const MARGIN_MILLISECONDS = 20_000
/** Longest wait for the provider. Without it, a renewal on a connection that is gone would hold up the calls of every tab. */
const PROVIDER_MILLISECONDS = 10_000

type Pending = { readonly state: string; readonly nonce: string; readonly verifier: string; readonly returnTo: string }
type Tokens = { access: string; expiresAt: number; refresh: string | undefined; id: string }

/**
 * Sign-in by authorization code and PKCE, with any OpenID provider. Tokens stay in memory: a reload asks the provider again by a
 * redirect of the whole page with `prompt=none`, which works where third-party cookies are blocked.
 */
export function createSession(configuration: Configuration) {
  const issuer = new URL(configuration.issuer)
  const client: oauth.Client = { client_id: configuration.clientId }
  const requests = {
    signal: () => AbortSignal.timeout(PROVIDER_MILLISECONDS),
    // Only the stand-in on this machine has no certificate.
    [oauth.allowInsecureRequests]: issuer.protocol === 'http:',
  }
  const listeners = new Set<() => void>()
  const tabs = new BroadcastChannel('tomorro.session')
  let state: SessionState = { status: 'starting' }
  let tokens: Tokens | undefined
  let refreshing: Promise<string> | undefined
  let discovered: Promise<oauth.AuthorizationServer> | undefined

  const become = (next: SessionState) => {
    state = next
    for (const tell of listeners) tell()
  }
  const provider = () => {
    discovered ??= oauth
      .discoveryRequest(issuer, requests)
      .then((response) => oauth.processDiscoveryResponse(issuer, response))
    // A failed renewal rejects for its callers only; the next caller tries again.
    discovered.catch(() => {
      discovered = undefined
    })
    return discovered
  }
  tabs.onmessage = () => drop()

  /** Forgets everything of the person on this device. */
  function drop(): void {
    tokens = undefined
    localStorage.removeItem(MARK)
    if (state.status === 'signed-in' || state.status === 'ended') forgetDrafts(state.person.id)
    become({ status: 'signed-out' })
  }

  /** Leaves the page for the provider's. @param isSilent returns at once, with `login_required` if nobody is signed in */
  async function leave(returnTo: string, isSilent: boolean): Promise<void> {
    const { authorization_endpoint } = await provider()
    const verifier = oauth.generateRandomCodeVerifier()
    const pending: Pending = {
      state: oauth.generateRandomState(),
      nonce: oauth.generateRandomNonce(),
      verifier,
      returnTo,
    }
    sessionStorage.setItem(PENDING, JSON.stringify(pending))
    const url = new URL(authorization_endpoint ?? '')
    url.search = new URLSearchParams({
      client_id: client.client_id,
      response_type: 'code',
      redirect_uri: location.origin + CALLBACK,
      scope: scopes,
      audience: configuration.audience,
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(isSilent ? { prompt: 'none' } : {}),
    }).toString()
    // A silent sign-in adds no entry to the history, so that the back button leads to the page before.
    if (isSilent) location.replace(url)
    else location.assign(url)
    // The page is being left, so this never resolves.
    await new Promise(() => undefined)
  }

  async function comeBack(): Promise<void> {
    const kept = sessionStorage.getItem(PENDING)
    sessionStorage.removeItem(PENDING)
    const pending = kept === null ? undefined : (JSON.parse(kept) as Pending)
    const address = new URL(location.href)
    history.replaceState(null, '', pending?.returnTo ?? '/')
    // A callback address without our state, from a foreign link or the back button: nothing to finish.
    if (pending === undefined) return begin()
    try {
      const server = await provider()
      const answer = oauth.validateAuthResponse(server, client, address, pending.state)
      const redirect = location.origin + CALLBACK
      const { verifier, nonce } = pending
      const response = await oauth.authorizationCodeGrantRequest(
        server,
        client,
        oauth.None(),
        answer,
        redirect,
        verifier,
        requests,
      )
      const options = { expectedNonce: nonce, requireIdToken: true }
      const result = await oauth.processAuthorizationCodeResponse(server, client, response, options)
      const claims = oauth.getValidatedIdTokenClaims(result)
      keep(result)
      localStorage.setItem(MARK, '1')
      become({ status: 'signed-in', person: personOf(claims, result.scope) })
    } catch (error) {
      const code = error instanceof oauth.AuthorizationResponseError ? error.error : undefined
      localStorage.removeItem(MARK)
      // The provider's errors of `prompt=none` that require the person's action.
      if (code !== undefined && silentRefusals.includes(code)) become({ status: 'signed-out' })
      else become({ status: 'signed-out', because: wordsOf(error) })
    }
  }

  async function begin(): Promise<void> {
    if (localStorage.getItem(MARK) === null) return become({ status: 'signed-out' })
    try {
      await leave(here(), true)
    } catch (error) {
      become({ status: 'signed-out', because: wordsOf(error) })
    }
  }

  /** @returns the access token */
  function keep({ access_token, expires_in = 300, refresh_token, id_token }: oauth.TokenEndpointResponse): string {
    tokens = {
      access: access_token,
      expiresAt: Date.now() + expires_in * 1_000,
      refresh: refresh_token ?? tokens?.refresh,
      id: id_token ?? tokens?.id ?? '',
    }
    return access_token
  }

  /** Renews under a lock that all tabs share, so that no rotating refresh token is spent twice. */
  async function refresh(): Promise<string> {
    return navigator.locks.request('tomorro.refresh', async () => {
      if (tokens?.refresh === undefined) return end()
      try {
        const server = await provider()
        const asked = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), tokens.refresh, requests)
        return keep(await oauth.processRefreshTokenResponse(server, client, asked))
      } catch (error) {
        if (error instanceof oauth.ResponseBodyError && refusals.includes(error.status)) return end()
        throw new ProviderAway({ cause: error })
      }
    })
  }

  function end(): never {
    tokens = undefined
    if (state.status === 'signed-in') become({ status: 'ended', person: state.person })
    throw new SessionEnded()
  }

  const renewed = (): Promise<string> => {
    refreshing ??= refresh().finally(() => {
      refreshing = undefined
    })
    return refreshing
  }

  return {
    state: () => state,
    subscribe(tell: () => void) {
      listeners.add(tell)
      return () => listeners.delete(tell)
    },
    start: () => (location.pathname === CALLBACK ? comeBack() : begin()),
    async signIn(returnTo = here()): Promise<void> {
      try {
        await leave(returnTo, false)
      } catch (error) {
        const because = wordsOf(error)
        become(state.status === 'ended' ? { ...state, because } : { status: 'signed-out', because })
      }
    },
    /** Ends the session at the provider and in every tab. */
    async signOut(): Promise<void> {
      const idToken = tokens?.id
      const { end_session_endpoint } = await provider()
      drop()
      tabs.postMessage('signed-out')
      if (end_session_endpoint === undefined) return location.assign('/')
      const url = new URL(end_session_endpoint)
      url.searchParams.set('client_id', client.client_id)
      url.searchParams.set('post_logout_redirect_uri', `${location.origin}/`)
      if (idToken !== undefined) url.searchParams.set('id_token_hint', idToken)
      location.assign(url)
    },
    /** A valid access token, renewed if it is about to expire. @throws SessionEnded if it is not renewed, ProviderAway if nobody answers */
    token: async (): Promise<string> =>
      tokens !== undefined && tokens.expiresAt - Date.now() > MARGIN_MILLISECONDS ? tokens.access : renewed(),
    /** A new token after the API has refused one. */
    replace: async (refused: string): Promise<string> =>
      tokens !== undefined && tokens.access !== refused ? tokens.access : renewed(),
  }
}

/** The session has ended. A dialog says so; callers show no error of their own. */
export class SessionEnded extends Error {
  override readonly name = 'SessionEnded'
}

/** A token cannot be renewed at the moment, because the provider does not answer or is overloaded. The session goes on. */
export class ProviderAway extends Error {
  override readonly name = 'ProviderAway'

  constructor(options: ErrorOptions) {
    super('The sign-in service cannot be reached', options)
  }
}

/** Statuses by which the token endpoint refuses a refresh token (RFC 6749 §5.2); with others, such as 429, a repeat may succeed. */
const refusals = [400, 401, 403]
const silentRefusals = ['login_required', 'interaction_required', 'consent_required', 'account_selection_required']

const here = (): string => location.pathname + location.search

function personOf(claims: oauth.IDToken | undefined, granted = ''): Person {
  const text = (name: string): string => (typeof claims?.[name] === 'string' ? claims[name] : '')
  return {
    id: claims?.sub ?? '',
    name: text('name') || text('email'),
    email: text('email'),
    // Auth0 includes the organisation's name only if its tenant allows that.
    organisation: text('org_name') || text('org_id'),
    scopes: new Set(granted.split(' ')),
  }
}

function wordsOf(error: unknown): string {
  if (error instanceof oauth.AuthorizationResponseError) return error.error_description ?? error.error
  if (error instanceof TypeError || (error as Error).name === 'TimeoutError')
    return 'The sign-in service cannot be reached. Check your connection and try again.'
  return error instanceof Error ? error.message : String(error)
}
