import { type AdminKey, basicVerifier } from './basic.ts'
import { type BearerFailure, bearerVerifier } from './bearer.ts'
import { type Credential, decide, type Refusal } from './decide.ts'
import { type EventFacts, readEvent } from './event.ts'
import { remoteKeySet } from './jwks.ts'
import {
  allowing,
  denyingAll,
  type IamPolicy,
  type OperationPolicy,
  type PolicyDocument,
  policyTable,
} from './policy.ts'

export type AuthorizerConfiguration = {
  readonly issuer: string
  readonly audience: string
  readonly jwksUri: string
  readonly adminKeys: readonly AdminKey[]
  /** If given, only tokens of these clients are accepted. */
  readonly clientIds?: readonly string[]
  readonly policy: PolicyDocument
}

export type Surroundings = { readonly now: () => Date; readonly log: (fact: AuthorizerFact) => void }

/** One line of the log. Names callers by id; holds no credential and no part of one. */
export type AuthorizerFact =
  | ({ readonly event: 'authorizer_decision'; readonly milliseconds: number } & DecisionFact)
  | { readonly event: 'keys_unavailable'; readonly because: string }

type DecisionFact = {
  readonly answer: 'allow' | 'deny' | 'unauthorized'
  readonly because?: Because
  readonly requestId?: string
  readonly operationId?: string
  readonly orgId?: string
  readonly userId?: string
}
type Because =
  | 'malformed_event'
  | 'unknown_operation'
  | 'authorization_header'
  | 'unknown_admin_key'
  | BearerFailure
  | Refusal

/** The response of a Lambda authorizer to API Gateway. */
export type AuthorizerAnswer = {
  readonly principalId: string
  readonly policyDocument: IamPolicy
  readonly context?: Readonly<Record<string, string>>
}

/** Allows (policy and context), denies (403, a Deny policy) or throws `Unauthorized` (401). Throws nothing else. */
export type Authorizer = (event: unknown) => Promise<AuthorizerAnswer>

/** A scheme, one blank, one credential (RFC 9110 §11.4, token68). */
const authorizationPattern = /^([A-Za-z]{1,16}) ([A-Za-z0-9._~+/-]+=*)$/

/** The Lambda authorizer of all operations: tokens for organisations, keys for the administration. */
export function createAuthorizer(configuration: AuthorizerConfiguration, { now, log }: Surroundings): Authorizer {
  const { issuer, audience, jwksUri: uri, clientIds } = configuration
  const operationOf = policyTable(configuration.policy)
  const onFailure = (error: unknown) => log({ event: 'keys_unavailable', because: (error as Error).message })
  const keys = remoteKeySet({ uri, now, onFailure })
  const verifyToken = bearerVerifier({ keys, expected: { issuer, audience } })
  const verifyKey = basicVerifier(configuration.adminKeys)
  void keys.prefetch()

  async function prove(operation: OperationPolicy, authorization: Authorization): Promise<Credential | Because> {
    const { scheme, credential } = authorization
    if (scheme !== operation.scheme || scheme === 'none') return 'wrong_scheme'
    if (scheme === 'basic') {
      const key = verifyKey(credential)
      return key === undefined ? 'unknown_admin_key' : { scheme, keyId: key.keyId }
    }
    const claims = await verifyToken(credential, now())
    return typeof claims === 'string' ? claims : { scheme, claims }
  }

  async function judge(facts: EventFacts): Promise<Verdict> {
    const authorization = readAuthorization(facts)
    if (authorization === undefined) return { answer: 'unauthorized', because: 'authorization_header' }
    const operation = operationOf(facts.method, facts.template)
    if (operation === undefined) return { answer: 'deny', because: 'unknown_operation' }
    const { operationId } = operation
    const credential = await prove(operation, authorization)
    if (typeof credential === 'string') return { answer: 'unauthorized', because: credential, operationId }
    const decision = decide({ facts, operation, credential, ...(clientIds === undefined ? {} : { clientIds }) })
    if (!decision.allow) return { answer: 'deny', because: decision.because, operationId, ...idsOf(credential) }
    const policyDocument = allowing(facts.api, facts.method, facts.template)
    const { principal: principalId, context } = decision
    // Not the whole context: an e-mail address is personal data, and the id names the user.
    const { orgId, userId } = context
    return {
      answer: 'allow',
      operationId,
      ...(orgId === undefined ? {} : { orgId }),
      userId,
      granted: { principalId, policyDocument, context: { ...context } },
    }
  }

  return async (event) => {
    const begun = performance.now()
    const facts = readEvent(event)
    const { granted, ...verdict } = await (typeof facts === 'string' ? malformed : judge(facts))
    const requestId = typeof facts === 'string' ? {} : { requestId: facts.requestId }
    log({ event: 'authorizer_decision', ...requestId, ...verdict, milliseconds: millisecondsSince(begun) })
    if (verdict.answer === 'unauthorized') throw new Error('Unauthorized')
    return granted ?? { principalId: 'unknown', policyDocument: denyingAll() }
  }
}

type Verdict = DecisionFact & { readonly granted?: AuthorizerAnswer }
type Authorization = { readonly scheme: string; readonly credential: string }

const malformed: Verdict = { answer: 'deny', because: 'malformed_event' }

function readAuthorization({ authorization }: EventFacts): Authorization | undefined {
  const [, scheme, credential] = (authorization.length === 1 && authorizationPattern.exec(authorization[0] ?? '')) || []
  return scheme === undefined || credential === undefined ? undefined : { scheme: scheme.toLowerCase(), credential }
}

const idsOf = (credential: Credential): Pick<DecisionFact, 'userId'> => ({
  userId: credential.scheme === 'basic' ? credential.keyId : credential.claims.subject,
})

const millisecondsSince = (begun: number): number => Math.round((performance.now() - begun) * 1_000) / 1_000
