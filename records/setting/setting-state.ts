import { isInstant } from '@tomorro/service-kit/moment'

/** The state of a setting: the default, or a stored value. */
export type SettingState = 'default' | { readonly revision: number; readonly updatedAt: Date }

/**
 * The `ETag` of a state. It includes the time because revisions restart at 1 after a return to the default: a later
 * value must not match an earlier `ETag`.
 */
export const etagOf = (state: SettingState): string =>
  state === 'default' ? '"default"' : `"${state.revision}-${state.updatedAt.getTime()}"`

/** The state in an `If-Match`; undefined for one that no setting has ever had. */
export function stateOf(etag: string): SettingState | undefined {
  if (etag === etagOf('default')) return 'default'
  const match = /^"([1-9]\d{0,8})-(\d{1,15})"$/.exec(etag)
  if (match === null || !isInstant(Number(match[2]))) return undefined
  return { revision: Number(match[1]), updatedAt: new Date(Number(match[2])) }
}
