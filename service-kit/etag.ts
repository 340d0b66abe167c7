import { Problem } from '@tomorro/runtime/problem'

/** The `ETag` of a resource that counts its changes. */
export const etagOf = (revision: number): string => `"${revision}"`

/**
 * Holds `If-Match` against the resource as it is now; a request without it is meant for any state.
 * @throws Problem `precondition_failed` where the resource has changed since
 */
export function requireMatch(ifMatch: string | undefined, revision: number): void {
  if (ifMatch === undefined || ifMatch === etagOf(revision)) return
  throw new Problem('precondition_failed', 'Read the resource again, then decide', {
    headers: { ETag: etagOf(revision) },
  })
}
