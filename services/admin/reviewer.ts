import type { AdministrationCaller } from '@tomorro/service-kit/caller'

/** Who acts for the administration: the reviewer as the request names one, else the key. It is told, and decides nothing. */
export const actorOf = ({ keyId }: AdministrationCaller, headers: { 'X-Reviewer'?: string | undefined }): string =>
  headers['X-Reviewer'] ?? keyId ?? 'administration'
