import type { Authorizer } from '@tomorro/authorizer/authorizer'
import { Problem } from '@tomorro/runtime/problem'
import { type AskedFor, authorizerEvent, methodArnOf } from './authorizer-event.ts'
import type { Route } from './document.ts'
import { evaluatePolicy } from './policy-evaluation.ts'
import type { Rejection } from './problem-response.ts'
import { lastValue } from './received-headers.ts'

/** The authorizer's context, for the parameter mapping. */
export type AuthorizerContext = Readonly<Record<string, string | number | boolean>>

/** AWS: "Amazon API Gateway quotas", length of a method ARN. */
const METHOD_ARN_BYTES_MAX = 1_600

/**
 * Calls the authorizer, as API Gateway does with a REQUEST authorizer whose answers are not cached.
 * @param onFailure called with every error of the authorizer but `Unauthorized`
 * @returns the caller's context, or the rejection
 */
export async function authorize(
  { identitySources }: Pick<Route, 'identitySources'>,
  asked: AskedFor,
  { authorizer, onFailure }: { authorizer: Authorizer; onFailure: (error: unknown) => void },
): Promise<{ readonly context: AuthorizerContext } | Rejection> {
  if (identitySources === undefined) return { context: {} }
  // A missing or empty identity source is answered without calling the function (AWS: "Lambda authorizer input", identity sources).
  if (!identitySources.every((name) => lastValue(asked.headers, name))) return 'UNAUTHORIZED'
  const methodArn = methodArnOf(asked.method, asked.path)
  if (Buffer.byteLength(methodArn) > METHOD_ARN_BYTES_MAX) return new Problem('uri_too_long')
  try {
    const { policyDocument, context = {} } = await authorizer(authorizerEvent(asked))
    const verdict = evaluatePolicy(policyDocument, methodArn)
    // On AWS a context value other than a string, number or boolean fails the call without a log entry.
    if (verdict === 'malformed' || !isContext(context)) return 'AUTHORIZER_CONFIGURATION_ERROR'
    return verdict === 'allow' ? { context } : 'ACCESS_DENIED'
  } catch (error) {
    if ((error as Error).message === 'Unauthorized') return 'UNAUTHORIZED'
    onFailure(error)
    return 'AUTHORIZER_FAILURE'
  }
}

const isContext = (context: object): context is AuthorizerContext =>
  Object.values(context).every((value) => ['string', 'number', 'boolean'].includes(typeof value))
