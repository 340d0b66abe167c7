import { isInstant } from '@tomorro/service-kit/moment'

/** Which state of a setting there is: the default, or one that the organisation has stored. */
export type SettingState = 'default' | { readonly revision: number; readonly updatedAt: Date }

/**
 * The `ETag` of a state. The moment is part of it because revisions count from 1 again after a setting was returned to its
 * default: a value that is stored later must not pass for the one that a client has read.
 */
export const etagOf = (state: SettingState): string =>
  state === 'default' ? '"default"' : `"${state.revision}-${state.updatedAt.getTime()}"`

/** The state that an `If-Match` names; undefined for one that no setting has ever had. */
export function stateOf(etag: string): SettingState | undefined {
  if (etag === etagOf('default')) return 'default'
  const match = /^"([1-9]\d{0,8})-(\d{1,15})"$/.exec(etag)
  if (match === null || !isInstant(Number(match[2]))) return undefined
  return { revision: Number(match[1]), updatedAt: new Date(Number(match[2])) }
}
