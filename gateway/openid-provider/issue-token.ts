export type TokenRequest = {
  /** The issuer's address; Auth0's ends with a slash. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly audience: string
  readonly organisation?: string
  /** All permissions of the client if omitted. */
  readonly scopes?: readonly string[]
}

/**
 * Requests an access token from an issuer by client credentials (RFC 6749 §4.4, with Auth0's `audience` and `organization`).
 * @throws Error with the issuer's response
 */
export async function issueToken({ issuer, clientId, clientSecret, ...wanted }: TokenRequest): Promise<string> {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    client_secret: clientSecret,
    audience: wanted.audience,
    ...(wanted.organisation === undefined ? {} : { organization: wanted.organisation }),
    ...(wanted.scopes === undefined ? {} : { scope: wanted.scopes.join(' ') }),
  })
  const response = await fetch(new URL('/oauth/token', issuer), { method: 'POST', body: form })
  const answer = (await response.json()) as { access_token?: string; error?: string; error_description?: string }
  if (answer.access_token !== undefined) return answer.access_token
  throw new Error(`the issuer answered ${response.status}: ${answer.error} ${answer.error_description ?? ''}`)
}
