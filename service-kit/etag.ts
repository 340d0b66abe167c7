import { Problem } from '@tomorro/runtime/problem'

/** The `ETag` of a resource that counts its changes. */
export const etagOf = (revision: number): string => `"${revision}"`

/**
 * Checks `If-Match` against the resource's current revision; without `If-Match` any revision matches.
 * @throws Problem `precondition_failed` where the resource has changed since
 */
export function requireMatch(ifMatch: string | undefined, revision: number): void {
  if (ifMatch === undefined || ifMatch === etagOf(revision)) return
  throw new Problem('precondition_failed', 'Read the resource again, then decide', {
    headers: { ETag: etagOf(revision) },
  })
}
