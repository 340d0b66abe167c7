/** The required issuer and audience of a token. */
export type ExpectedClaims = { readonly issuer: string; readonly audience: string }

/** The payload of a token with a proven signature. */
export type Payload = Readonly<Record<string, unknown>>

/** The claims of a valid, current token. `decide.ts` checks organisation and permissions. */
export type Claims = {
  readonly subject: string
  /** The subject's e-mail address, if the issuer has verified it and puts it into the token. Machines have none. */
  readonly email?: string
  readonly clientId: string
  readonly organisationId: unknown
  readonly permissions: unknown
}

export type ClaimsFailure =
  | 'claims_shape'
  | 'wrong_issuer'
  | 'wrong_audience'
  | 'missing_lifetime'
  | 'expired'
  | 'not_yet_valid'
  | 'lifetime_too_long'
  | 'malformed_subject'
  | 'missing_client'
  | 'missing_token_id'
  | 'proof_of_possession_missing'

const CLOCK_TOLERANCE_SECONDS = 5
const LIFETIME_MAX_SECONDS = 24 * 60 * 60

/** Printable ASCII without blanks, so that it fits a header: Auth0's `auth0|…` and `…@clients` do. */
const subjectPattern = /^[\x21-\x7E]{1,255}$/

/** One mailbox in printable ASCII, so that it can stand in a header. */
const emailPattern = /^[\x21-\x3F\x41-\x7E]{1,64}@[A-Za-z0-9.-]{1,189}$/

/** The claim of the verified e-mail address. Custom claims of Auth0 are URLs; this one is below the API's own identifier. */
export const emailClaim = (audience: string): string => `${audience.replace(/\/$/, '')}/email`

/**
 * Checks the claims of a payload whose signature is proven (RFC 9068 §4).
 * @returns the claims, or the first rule they break
 */
export function readClaims(claims: Payload, expected: ExpectedClaims, now: Date): Claims | ClaimsFailure {
  if (claims.iss !== expected.issuer) return 'wrong_issuer'
  if (!includesAudience(claims.aud, expected.audience)) return 'wrong_audience'
  const lifetimeFailure = checkLifetime(claims, now.getTime() / 1_000)
  if (lifetimeFailure !== undefined) return lifetimeFailure
  const { sub: subject, client_id: clientId, jti, org_id: organisationId, permissions } = claims
  if (typeof subject !== 'string' || !subjectPattern.test(subject)) return 'malformed_subject'
  // RFC 9068 §2.2 requires both; Auth0's other dialect has neither.
  if (typeof clientId !== 'string') return 'missing_client'
  if (typeof jti !== 'string') return 'missing_token_id'
  // Without proof of its key, a key-bound token (RFC 7800: DPoP, mTLS) counts as stolen.
  if (claims.cnf !== undefined) return 'proof_of_possession_missing'
  const email = claims[emailClaim(expected.audience)]
  const isUsable = typeof email === 'string' && emailPattern.test(email)
  return { subject, clientId, organisationId, permissions, ...(isUsable && { email }) }
}

function includesAudience(claim: unknown, audience: string): boolean {
  if (Array.isArray(claim)) return claim.every((entry) => typeof entry === 'string') && claim.includes(audience)
  return claim === audience
}

function checkLifetime(claims: Payload, seconds: number): ClaimsFailure | undefined {
  const { exp, iat, nbf = iat } = claims
  if (!isInstant(exp) || !isInstant(iat) || !isInstant(nbf)) return 'missing_lifetime'
  if (exp <= seconds - CLOCK_TOLERANCE_SECONDS) return 'expired'
  if (iat > seconds + CLOCK_TOLERANCE_SECONDS || nbf > seconds + CLOCK_TOLERANCE_SECONDS) return 'not_yet_valid'
  return exp - iat > LIFETIME_MAX_SECONDS ? 'lifetime_too_long' : undefined
}

const isInstant = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
