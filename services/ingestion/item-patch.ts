import type { CompleteSubmission, Submission } from '@tomorro/carbon/submission'
import type { components } from '@tomorro/generated/ingestion/types'
import type { State, Step } from '@tomorro/records/item/state'

type ItemPatch = components['schemas']['ItemPatch']

/** The effects of a patch: new content, where it names any, then a review step, where it names a state. */
export type PatchedItem = { content?: Submission; steps: Exclude<Step, 'delete'>[] }

/**
 * Merges a patch into an item (RFC 7396: null removes). Without a method in the patch, the item's method stays. A state that the
 * item already has, or gets by the edit, causes no review step.
 */
export function patchItem(item: Submission & { state: State }, patch: ItemPatch): PatchedItem {
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

function mergePeriod(current: Submission['period'], patch: ItemPatch['period'] = {}): Submission['period'] {
  const { from = current.from, until = current.until, ...unmapped } = patch
  unmapped satisfies Record<string, never>
  return { from, until }
}

function mergeContent(current: Submission, patch: Omit<ItemPatch, 'state'>): CompleteSubmission {
  const { period, activity, calculationMethod, site, estimated, ...unmapped } = patch
  unmapped satisfies Record<string, never>
  return {
    subchildId: current.subchildId,
    period: mergePeriod(current.period, period),
    activity: Object.fromEntries(
      Object.entries({ ...current.activity, ...activity }).filter(([, value]) => value !== null),
    ),
    calculationMethod: calculationMethod === undefined ? current.calculationMethod : (calculationMethod ?? undefined),
    site: site === undefined ? current.site : (site ?? undefined),
    isEstimated: estimated ?? current.isEstimated,
  }
}
