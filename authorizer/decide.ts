import { isOrganisationId } from '@tomorro/service-kit/organisation-id'
import type { Claims } from './claims.ts'
import type { EventFacts } from './event.ts'
import type { OperationPolicy } from './policy.ts'

/** The identity that the credential proves. */
export type Credential =
  | { readonly scheme: 'bearer'; readonly claims: Claims }
  | { readonly scheme: 'basic'; readonly keyId: string }

/** Why valid credentials do not permit the operation. */
export type Refusal =
  | 'method_override'
  | 'identity_header_sent'
  | 'wrong_scheme'
  | 'client_not_allowed'
  | 'organisation_missing'
  | 'scope_missing'

export type Allowance = {
  readonly allow: true
  readonly principal: string
  /** The gateway maps it to headers. API Gateway forwards only strings, numbers and booleans. */
  readonly context: { readonly orgId?: string; readonly userId: string; readonly userEmail?: string }
}
export type Decision = Allowance | { readonly allow: false; readonly because: Refusal }

type Question = {
  readonly facts: Pick<EventFacts, 'headerNames'>
  readonly operation: OperationPolicy
  readonly credential: Credential
  /** If given, only tokens of these clients are accepted. */
  readonly clientIds?: readonly string[]
}

/** Headers that name the caller to services. Only the gateway sets them; a request with one of them is refused. */
const identityHeaders = ['x-org-id', 'x-user-id', 'x-user-email']

/** Decides whether a proven caller may run an operation. A pure function. */
export function decide({ facts, operation, credential, clientIds }: Question): Decision {
  if (credential.scheme !== operation.scheme) return refuse('wrong_scheme')
  if (credential.scheme === 'basic') {
    const decision = { allow: true, principal: credential.keyId, context: { userId: credential.keyId } } as const
    return refuseHeaders(facts) ?? (operation.organisation ? refuse('organisation_missing') : decision)
  }
  const { subject, email, clientId, organisationId, permissions } = credential.claims
  if (clientIds !== undefined && !clientIds.includes(clientId)) return refuse('client_not_allowed')
  if (!isOrganisationId(organisationId)) return refuse('organisation_missing')
  if (!suffices(permissions, operation)) return refuse('scope_missing')
  const context = { orgId: organisationId, userId: subject, ...(email !== undefined && { userEmail: email }) }
  return refuseHeaders(facts) ?? { allow: true, principal: subject, context }
}

/** REST APIs route by `X-HTTP-Method-Override`: a GET with it may run as DELETE. */
function refuseHeaders({ headerNames }: Pick<EventFacts, 'headerNames'>): Decision | undefined {
  if (headerNames.has('x-http-method-override')) return refuse('method_override')
  return identityHeaders.some((name) => headerNames.has(name)) ? refuse('identity_header_sent') : undefined
}

function suffices(permissions: unknown, { anyOf }: OperationPolicy): boolean {
  if (!Array.isArray(permissions) || !permissions.every((entry) => typeof entry === 'string')) return false
  const granted = new Set(permissions)
  return anyOf.some((scopes) => scopes.every((scope) => granted.has(scope)))
}

const refuse = (because: Refusal): Decision => ({ allow: false, because })
