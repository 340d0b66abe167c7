import { bearerVerifier } from '@tomorro/authorizer/bearer'
import { decide } from '@tomorro/authorizer/decide'
import { parseObject } from '@tomorro/authorizer/json-object'
import { remoteKeySet } from '@tomorro/authorizer/jwks'
import type { OperationPolicy, PolicyDocument } from '@tomorro/authorizer/policy'

/** The result of one check; `wrong` says what to change. */
export type Finding = { readonly mark: 'ok' | 'wrong' | 'note'; readonly text: string }

const FETCH_TIMEOUT_MILLISECONDS = 5_000

/**
 * Checks an issuer's discovery document, and its keys with the authorizer's own code.
 * @param issuer the value of `ISSUER`
 * @returns the findings, and the address of the keys if the discovery document names one
 */
export async function examineIssuer(issuer: string): Promise<{ findings: Finding[]; jwksUri?: string }> {
  const url = `${issuer}${issuer.endsWith('/') ? '' : '/'}.well-known/openid-configuration`
  const discovery = await fetchJson(url)
  if (typeof discovery === 'string') return { findings: [wrong(`The discovery document at ${url} ${discovery}.`)] }
  const findings: Finding[] = [ok(`The issuer is discovered at ${url}.`)]
  const { issuer: named, jwks_uri: jwksUri, id_token_signing_alg_values_supported: algorithms } = discovery
  if (named === issuer) findings.push(ok(`It names itself ${issuer}, as ISSUER does.`))
  else findings.push(wrong(`It names itself ${show(named)}, not ${issuer}. Set ISSUER to exactly that, slash and all.`))
  if (Array.isArray(algorithms) && !algorithms.includes('RS256'))
    findings.push(
      wrong(`It does not sign with RS256 (but ${algorithms.join(', ')}). Set the API's signing algorithm to RS256.`),
    )
  if (typeof jwksUri !== 'string')
    return { findings: [...findings, wrong('It names no jwks_uri, so the authorizer cannot find its keys.')] }
  return { findings: [...findings, ...(await examineKeys(jwksUri))], jwksUri }
}

async function examineKeys(jwksUri: string): Promise<Finding[]> {
  const failures: string[] = []
  const onFailure = (error: unknown) => failures.push((error as Error).message)
  const keys = remoteKeySet({ uri: jwksUri, now: () => new Date(), onFailure })
  await keys.prefetch()
  if (failures.length > 0)
    return [
      wrong(`The keys at ${jwksUri} cannot be used: ${failures.join(', ')}. RS256 keys of 2048 to 4096 bits can.`),
    ]
  return [ok(`JWKS_URI is ${jwksUri}; its keys can be used.`)]
}

export type Examined = {
  readonly issuer: string
  readonly audience: string
  readonly jwksUri: string
  readonly token: string
}

/**
 * Checks an access token with the authorizer's own code.
 * @returns the findings: what is wrong and which setting of Auth0 corrects it, or which operations the token may call
 */
export async function examineToken(
  { issuer, audience, jwksUri, token }: Examined,
  policy: PolicyDocument,
  now: Date,
): Promise<Finding[]> {
  const findings = glance(token)
  const keys = remoteKeySet({ uri: jwksUri, now: () => now })
  const claims = await bearerVerifier({ keys, expected: { issuer, audience } })(token, now)
  if (typeof claims === 'string')
    return [...findings, wrong(`The authorizer refuses the token: ${claims}. ${adviceOn(claims)}`)]
  findings.push(ok(`The token is genuine and current, for ${claims.subject} through the client ${claims.clientId}.`))
  const operations = Object.values(policy.operations).filter(({ scheme }) => scheme === 'bearer')
  const answers = operations.map((operation) => ({ operation, decision: ask(operation, claims) }))
  const refusals = new Set(answers.flatMap(({ decision }) => (decision.allow ? [] : [decision.because])))
  if (refusals.has('organisation_missing')) return [...findings, wrong(adviceOn('organisation_missing'))]
  const allowed = answers.filter(({ decision }) => decision.allow).map(({ operation }) => operation.operationId)
  findings.push(ok(`It acts for the organisation ${String(claims.organisationId)}.`))
  if (allowed.length === 0) return [...findings, wrong(adviceOn('scope_missing'))]
  return [...findings, ok(`It may call ${allowed.length} of ${operations.length} operations: ${allowed.join(', ')}.`)]
}

type Claims = Parameters<typeof decide>[0]['credential'] & { scheme: 'bearer' }

const ask = (operation: OperationPolicy, claims: Claims['claims']) =>
  decide({ facts: { headerNames: new Set() }, operation, credential: { scheme: 'bearer', claims } })

/** Frequent mistakes that are visible before the signature is checked. */
function glance(token: string): Finding[] {
  const parts = token.split('.')
  if (parts.length === 5) return [wrong('The token is encrypted. Turn JWE off for the API at Auth0.')]
  const [header, payload] = parts.map((part) => parseObject(Buffer.from(part, 'base64url')))
  if (parts.length !== 3 || header === undefined || payload === undefined)
    return [
      wrong(
        'This is not a JSON Web Token. Without an audience Auth0 issues opaque tokens: ask for one with `audience`.',
      ),
    ]
  const findings: Finding[] = []
  if (header.typ === 'JWT')
    findings.push(
      wrong(`The header says typ JWT: an ID token, or the API has the token dialect access_token. ${dialect}`),
    )
  if (header.alg !== 'RS256')
    findings.push(wrong(`It is signed with ${show(header.alg)}. Set the API's signing algorithm to RS256.`))
  if (payload.permissions === undefined)
    findings.push(wrong('It has no permissions. Turn on RBAC and "Add Permissions in the Access Token" for the API.'))
  if (payload.org_id === undefined && payload.org_name !== undefined)
    findings.push(note('It names the organisation by org_name; only org_id counts.'))
  return findings
}

const dialect = 'Set the dialect to rfc9068_profile_authz.'

/** What to change, and where. */
function adviceOn(failure: string): string {
  const advice: Readonly<Record<string, string>> = {
    token_too_large: 'It has more than 8 KB; take custom claims out of it.',
    token_shape: 'Paste the access token alone, without "Bearer", quotes or line breaks.',
    token_header: `Its header must say alg RS256 and typ at+jwt, and name a kid. ${dialect}`,
    unknown_key: 'The issuer publishes no usable key of its kid: it is of another tenant, or its key was revoked.',
    bad_signature: 'It was changed after signing, or another tenant signed it with a key of the same kid.',
    wrong_issuer: 'Its iss is not ISSUER, to the letter. With a custom domain, iss bears that domain.',
    wrong_audience:
      'Its aud is not AUDIENCE, the identifier of the API at Auth0. Ask for the token with that audience.',
    missing_lifetime: 'It needs iat and exp, both numbers.',
    expired: 'It has expired; ask for a new one.',
    not_yet_valid: 'It is not valid yet: the clock of this machine or of the issuer is off by more than 5 seconds.',
    lifetime_too_long:
      'It lives for more than 24 hours. Set the API’s maximum access token lifetime to 86400 seconds or less.',
    malformed_subject: 'Its sub is missing, or holds characters that a header cannot carry.',
    missing_client: `It has no client_id. ${dialect}`,
    missing_token_id: `It has no jti. ${dialect}`,
    proof_of_possession_missing:
      'It is bound to a key (cnf), which is not supported. Turn token sender-constraining off.',
    organisation_missing:
      'It acts for no organisation. Log in with the `organization` parameter; for machines, give the client access to an organization.',
    scope_missing: 'It may call nothing. Give its user a role, or its client a grant, with permissions of this API.',
  }
  return advice[failure] ?? ''
}

async function fetchJson(url: string): Promise<Readonly<Record<string, unknown>> | string> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(FETCH_TIMEOUT_MILLISECONDS) })
    if (answer.status !== 200) return `is answered with status ${answer.status}`
    return parseObject(new Uint8Array(await answer.arrayBuffer())) ?? 'is not a JSON object'
  } catch (error) {
    return `cannot be fetched: ${((error as Error).cause as Error | undefined)?.message ?? (error as Error).message}`
  }
}

const show = (value: unknown): string => JSON.stringify(value) ?? 'nothing'
const ok = (text: string): Finding => ({ mark: 'ok', text })
const wrong = (text: string): Finding => ({ mark: 'wrong', text })
const note = (text: string): Finding => ({ mark: 'note', text })
