import type { AdministrationCaller } from '@tomorro/service-kit/caller'

/** The actor of the administration. */
export type Actor = {
  /** The shown name: the reviewer, else the key. */
  readonly name: string
  /** The id of the API key, proven by the authorizer. */
  readonly keyId: string | null
  /** The e-mail address from the header; unproven. */
  readonly reviewer: string | null
}

/** The actor of a request, from its key and its header `X-Reviewer`. */
export function actorOf(caller: AdministrationCaller, headers: { 'X-Reviewer'?: string | undefined }): Actor {
  const [keyId, reviewer] = [caller.keyId ?? null, headers['X-Reviewer'] ?? null]
  return { name: reviewer ?? keyId ?? 'administration', keyId, reviewer }
}

/** Whose idempotency keys a request may repeat. */
export const keyHolderOf = ({ keyId, reviewer }: Actor): string => JSON.stringify([keyId, reviewer])
