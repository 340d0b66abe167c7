import { Problem } from '@tomorro/runtime/problem'

type Kept = { status: number; headers: Record<string, string>; body: unknown }
/** The result of looking up an `Idempotency-Key`. */
type Claim = 'first' | 'other_body' | { answer: Kept; isCurrent: boolean }

/**
 * The response to an earlier request of the same key; undefined where there was none.
 * @param asItStands makes the response anew from the resource, given the id that ends the kept `Location` (`''` without one); undefined where it is gone. It is
 * called where another version of the contract made the kept response, whose body may lack or have fields that this one does not.
 * @throws Problem `idempotency_key_reused` where the earlier request had another body, or where its resource is gone
 */
export async function replayOf<HandlerResponse>(
  claim: Claim | undefined,
  asItStands: (id: string) => Promise<HandlerResponse | undefined> | HandlerResponse,
): Promise<HandlerResponse | undefined> {
  if (claim === 'other_body') throw new Problem('idempotency_key_reused')
  if (claim === undefined || claim === 'first') return undefined
  const { answer, isCurrent } = claim
  // Kept under the name of its operation, so that it is a response of it.
  if (isCurrent) return answer as HandlerResponse
  const response = await asItStands(answer.headers.Location?.split('/').at(-1) ?? '')
  if (response === undefined)
    throw new Problem('idempotency_key_reused', 'What the first request made has been deleted')
  return response
}
