import { Problem } from '@tomorro/runtime/problem'

/** What is known of a request that carries an `Idempotency-Key`. */
type Claim = 'first' | 'other_body' | { answer: { status: number; headers: Record<string, string>; body: unknown } }

/**
 * The answer to an earlier request of the same key, or undefined where there was none. Answers are kept under the name of their
 * operation, so that what is found was an answer of it.
 * @throws Problem `idempotency_key_reused` where the earlier request had another body
 */
export function replayOf<HandlerResponse>(claim: Claim | undefined): HandlerResponse | undefined {
  if (claim === 'other_body') throw new Problem('idempotency_key_reused')
  return claim === undefined || claim === 'first' ? undefined : (claim.answer as HandlerResponse)
}
