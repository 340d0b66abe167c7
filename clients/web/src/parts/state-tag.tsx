import { type ItemState, stateWords } from '../words.ts'

/** The review state of an item: in words and by a mark, so that colour is not needed. */
export const StateTag = ({ state }: { readonly state: ItemState }) => (
  <span className={`tag ${state}`}>
    <span aria-hidden="true">{marks[state]}</span>
    {stateWords[state]}
  </span>
)

const marks: Readonly<Record<ItemState, string>> = { draft: '✎', pending: '◔', approved: '✓', rejected: '↩' }
