import { Problem } from '@tomorro/runtime/problem'

type Kept = { status: number; headers: Record<string, string>; body: unknown }
/** The result of looking up an `Idempotency-Key`. */
type Claim = 'first' | 'other_body' | { answer: Kept; isCurrent: boolean }

/**
 * The stored response to an earlier request with the same key; undefined if there is none.
 * @param asItStands renders the response again from the resource, given the id at the end of the stored `Location`
 * (`''` without one); undefined if the resource is gone. Called if another version of the contract made the stored
 * response, whose fields may differ.
 * @throws Problem `idempotency_key_reused` if the earlier request had another body or another caller, or if its resource is gone
 */
export async function replayOf<HandlerResponse>(
  claim: Claim | undefined,
  asItStands: (id: string) => Promise<HandlerResponse | undefined> | HandlerResponse,
): Promise<HandlerResponse | undefined> {
  if (claim === 'other_body') throw keyReused()
  if (claim === undefined || claim === 'first') return undefined
  const { answer, isCurrent } = claim
  // The cast is safe: responses are stored by operation.
  if (isCurrent) return answer as HandlerResponse
  const response = await asItStands(answer.headers.Location?.split('/').at(-1) ?? '')
  if (response === undefined)
    throw new Problem('idempotency_key_reused', 'The result of the first request has been deleted')
  return response
}

export const keyReused = (): Problem =>
  new Problem('idempotency_key_reused', 'A request with another body, or of another caller, has this key')
