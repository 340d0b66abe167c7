import type { components } from '@tomorro/generated/ingestion/types'
import type { State, Step } from '@tomorro/records/item/state'
import type { EntrySubmission } from './entry.ts'

type ItemPatch = components['schemas']['ItemPatch']

/** What a patch asks for: a new content to check, if it names any, and a step of the review after that, if it names a state. */
export type PatchedItem = { content?: EntrySubmission; steps: Exclude<Step, 'delete'>[] }

/**
 * Merges a patch into an item (RFC 7396: null removes). Where the patch does not name the method, the item's stands.
 * A state that the item has anyway, or comes to by the edit, takes no step of its own.
 */
export function patchItem(item: EntrySubmission & { state: State }, patch: ItemPatch): PatchedItem {
  const { state: wanted, ...content } = patch
  const { state, ...current } = item
  const edited = Object.keys(content).length > 0
  const reached = edited && state === 'rejected' ? 'pending' : state
  return {
    ...(edited ? { content: mergeContent(current, content) } : {}),
    steps: [
      ...(edited ? (['edit'] as const) : []),
      ...(wanted === undefined || wanted === reached ? [] : [stepTo[wanted]]),
    ],
  }
}

const stepTo = { draft: 'withdraw', pending: 'submit' } as const

function mergeContent(current: EntrySubmission, patch: Omit<ItemPatch, 'state'>): EntrySubmission {
  const { period, activity, calculationMethod, site, ...unmapped } = patch
  unmapped satisfies Record<string, never>
  return {
    subchildId: current.subchildId,
    period: { ...current.period, ...period },
    activity: Object.fromEntries(
      Object.entries({ ...current.activity, ...activity }).filter(([, value]) => value !== null),
    ),
    calculationMethod: calculationMethod === undefined ? current.calculationMethod : (calculationMethod ?? undefined),
    site: site === undefined ? current.site : (site ?? undefined),
  }
}
