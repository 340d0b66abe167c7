import * as oauth from 'oauth4webapi'
import type { Configuration } from './configuration.ts'
import { forgetDrafts } from './draft.ts'
import { CALLBACK, type OpenIdProvider, openIdProvider, type PendingSignIn } from './openid-provider.ts'

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

/** localStorage key: somebody has signed in with this browser, so a silent attempt may succeed. */
const MARK = 'tomorro.signed-in'
const PENDING = 'tomorro.sign-in'
/** Time before its expiry at which a token is renewed, so that it does not expire in transit. */
const MARGIN_MILLISECONDS = 20_000

type Tokens = { access: string; expiresAt: number; refresh: string | undefined; id: string }

/**
 * Sign-in with any OpenID provider. Tokens stay in memory: a reload asks the provider again by a redirect of the whole page with
 * `prompt=none`, which works where third-party cookies are blocked.
 */
export function createSession(configuration: Configuration) {
  const provider = openIdProvider(configuration)
  const listeners = new Set<() => void>()
  const tabs = new BroadcastChannel('tomorro.session')
  let state: SessionState = { status: 'starting' }
  let tokens: Tokens | undefined
  let refreshing: Promise<string> | undefined

  const become = (next: SessionState) => {
    state = next
    for (const tell of listeners) tell()
  }
  tabs.onmessage = () => drop()

  /** Forgets everything of the person on this device. */
  function drop(): void {
    tokens = undefined
    localStorage.removeItem(MARK)
    if (state.status === 'signed-in' || state.status === 'ended') forgetDrafts(state.person.id)
    become({ status: 'signed-out' })
  }

  async function comeBack(): Promise<void> {
    const kept = sessionStorage.getItem(PENDING)
    sessionStorage.removeItem(PENDING)
    const pending = kept === null ? undefined : (JSON.parse(kept) as PendingSignIn)
    const address = new URL(location.href)
    history.replaceState(null, '', pending?.returnTo ?? '/')
    // A callback address without our state, from a foreign link or the back button: nothing to finish.
    if (pending === undefined) return begin()
    try {
      const result = await provider.finish(address, pending)
      const person = personOf(oauth.getValidatedIdTokenClaims(result), result.scope)
      keep(result)
      localStorage.setItem(MARK, '1')
      become({ status: 'signed-in', person })
    } catch (error) {
      localStorage.removeItem(MARK)
      become({ status: 'signed-out', ...(isSilentRefusal(error) ? {} : { because: wordsOf(error) }) })
    }
  }

  async function begin(): Promise<void> {
    if (localStorage.getItem(MARK) === null) return become({ status: 'signed-out' })
    try {
      await leave(provider, here(), true)
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
  const refresh = async (): Promise<string> =>
    navigator.locks.request('tomorro.refresh', async () => {
      const renewed = tokens?.refresh === undefined ? undefined : await provider.renew(tokens.refresh)
      return renewed === undefined ? end() : keep(renewed)
    })

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
        await leave(provider, returnTo, false)
      } catch (error) {
        const because = wordsOf(error)
        become(state.status === 'ended' ? { ...state, because } : { status: 'signed-out', because })
      }
    },
    /** Ends the session at the provider and in every tab. */
    async signOut(): Promise<void> {
      const url = await provider.signOut(tokens?.id)
      drop()
      tabs.postMessage('signed-out')
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

/** Leaves the page for the provider's, which a silent sign-in returns from at once. */
async function leave(provider: OpenIdProvider, returnTo: string, isSilent: boolean): Promise<void> {
  const { url, pending } = await provider.signIn(returnTo, isSilent)
  sessionStorage.setItem(PENDING, JSON.stringify(pending))
  // A silent sign-in adds no entry to the history, so that the back button leads to the page before.
  if (isSilent) location.replace(url)
  else location.assign(url)
  // The page is being left, so this never resolves.
  await new Promise(() => undefined)
}

/** The provider's errors of `prompt=none` that require the person's action. */
const silentRefusals = ['login_required', 'interaction_required', 'consent_required', 'account_selection_required']

const isSilentRefusal = (error: unknown): boolean =>
  error instanceof oauth.AuthorizationResponseError && silentRefusals.includes(error.error)

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
