import * as oauth from 'oauth4webapi'
import type { Configuration } from './configuration.ts'

/** Scopes of an organisation's people; the issuer grants those that the person has. */
const scopes = [
  ...['openid', 'profile', 'email', 'offline_access'],
  ...['ingestion:read', 'ingestion:write', 'calculation:read', 'dashboard:read'],
  ...['report:read', 'report:write', 'settings:read', 'settings:write'],
].join(' ')

/** Longest wait for the provider. Without it, a renewal on a connection that is gone would hold up the calls of every tab. */
const PROVIDER_MILLISECONDS = 10_000

/** The path to which the provider sends the browser back. */
export const CALLBACK = '/signed-in'

/** The facts of a sign-in that its callback needs. */
export type PendingSignIn = {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
  readonly returnTo: string
}

export type OpenIdProvider = ReturnType<typeof openIdProvider>

/** The requests of a client without a secret to any OpenID provider: authorization code with PKCE. */
export function openIdProvider({ issuer, clientId, audience }: Configuration) {
  const address = new URL(issuer)
  const client: oauth.Client = { client_id: clientId }
  const redirect = location.origin + CALLBACK
  const requests = {
    signal: () => AbortSignal.timeout(PROVIDER_MILLISECONDS),
    // Only the stand-in on this machine has no certificate.
    [oauth.allowInsecureRequests]: address.protocol === 'http:',
  }
  let discovered: Promise<oauth.AuthorizationServer> | undefined

  const discover = () => {
    discovered ??= oauth
      .discoveryRequest(address, requests)
      .then((response) => oauth.processDiscoveryResponse(address, response))
    // A failed discovery rejects for its callers only; the next caller tries again.
    discovered.catch(() => {
      discovered = undefined
    })
    return discovered
  }

  return {
    /**
     * The provider's page, and what to keep for its callback.
     * @param isSilent the page returns at once, with `login_required` if nobody is signed in
     */
    async signIn(returnTo: string, isSilent: boolean): Promise<{ url: URL; pending: PendingSignIn }> {
      const { authorization_endpoint } = await discover()
      const verifier = oauth.generateRandomCodeVerifier()
      const state = oauth.generateRandomState()
      const nonce = oauth.generateRandomNonce()
      const url = new URL(authorization_endpoint ?? '')
      url.search = new URLSearchParams({
        client_id: clientId,
        response_type: 'code',
        redirect_uri: redirect,
        scope: scopes,
        audience,
        state,
        nonce,
        code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(isSilent ? { prompt: 'none' } : {}),
      }).toString()
      return { url, pending: { state, nonce, verifier, returnTo } }
    },

    /** The tokens of a sign-in. @param callback the address to which the provider sent the browser back */
    async finish(callback: URL, { state, nonce, verifier }: PendingSignIn): Promise<oauth.TokenEndpointResponse> {
      const server = await discover()
      const code = oauth.validateAuthResponse(server, client, callback, state)
      const none = oauth.None()
      const response = await oauth.authorizationCodeGrantRequest(
        server,
        client,
        none,
        code,
        redirect,
        verifier,
        requests,
      )
      const expected = { expectedNonce: nonce, requireIdToken: true }
      return oauth.processAuthorizationCodeResponse(server, client, response, expected)
    },

    /** New tokens; undefined if the provider refuses the refresh token. @throws ProviderAway if it does not answer */
    async renew(refreshToken: string): Promise<oauth.TokenEndpointResponse | undefined> {
      try {
        const server = await discover()
        const response = await oauth.refreshTokenGrantRequest(server, client, oauth.None(), refreshToken, requests)
        return await oauth.processRefreshTokenResponse(server, client, response)
      } catch (error) {
        if (error instanceof oauth.ResponseBodyError && refusals.includes(error.status)) return undefined
        throw new ProviderAway({ cause: error })
      }
    },

    /** The page that ends the session at the provider; the page of the start if the provider has none. */
    async signOut(idToken: string | undefined): Promise<URL> {
      const { end_session_endpoint } = await discover()
      const start = new URL('/', location.origin)
      if (end_session_endpoint === undefined) return start
      const url = new URL(end_session_endpoint)
      url.searchParams.set('client_id', clientId)
      url.searchParams.set('post_logout_redirect_uri', start.href)
      if (idToken !== undefined) url.searchParams.set('id_token_hint', idToken)
      return url
    },
  }
}

/** Statuses by which the token endpoint refuses a refresh token (RFC 6749 §5.2); with others, such as 429, a repeat may succeed. */
const refusals = [400, 401, 403]

/** A token cannot be renewed at the moment, because the provider does not answer or is overloaded. The session goes on. */
export class ProviderAway extends Error {
  override readonly name = 'ProviderAway'

  constructor(options: ErrorOptions) {
    super('The sign-in service cannot be reached', options)
  }
}
