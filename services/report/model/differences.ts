import { beginningOf } from '@tomorro/runtime/beginning'
import type { Block, Difference, Section } from './facts.ts'

/** Maximum listed differences; then the list says that there are more. */
const DIFFERENCES_MAX = 200
const TEXT_MAX = 1_000

/**
 * The differences between two reports: cells of tables by row and column, and texts, section by section. The appendix is left
 * out, since it names a position of the ledger that always differs.
 */
export function differencesOf(before: readonly Section[], after: readonly Section[]): Difference[] {
  const ids = [...new Set([...after, ...before].map(({ id }) => id))].filter(
    (id) => id !== 'appendix' && id !== 'draft',
  )
  const all = ids.flatMap((id) => {
    const [old, now] = [before.find((each) => each.id === id), after.find((each) => each.id === id)]
    const title = (now ?? old)?.title ?? id
    const [was, is] = [statements(old), statements(now)]
    return [...new Set([...is.keys(), ...was.keys()])].flatMap((label): Difference[] => {
      const [one, other] = [was.get(label), is.get(label)]
      if (one === other) return []
      return [
        {
          section: title,
          label: beginningOf(label, 500),
          ...(one !== undefined && { before: beginningOf(one, TEXT_MAX) }),
          ...(other !== undefined && { after: beginningOf(other, TEXT_MAX) }),
        },
      ]
    })
  })
  if (all.length <= DIFFERENCES_MAX) return all
  const rest = all.length - DIFFERENCES_MAX + 1
  return [...all.slice(0, DIFFERENCES_MAX - 1), { section: 'All sections', label: `${rest} further differences` }]
}

/** Every statement of a section by a label that stays the same from version to version. */
function statements(section: Section | undefined): Map<string, string> {
  const found = new Map<string, string>()
  const add = (label: string, words: string) => {
    let unique = label
    for (let count = 2; found.has(unique); count++) unique = `${label} (${count})`
    found.set(unique, words)
  }
  for (const block of section?.blocks ?? []) addBlock(block, add)
  return found
}

function addBlock(block: Block, add: (label: string, words: string) => void): void {
  switch (block.type) {
    case 'text':
      add('Text', block.text)
      return
    case 'list':
      for (const item of block.items) add('Point', item)
      return
    case 'table':
      for (const { cells } of block.rows)
        for (const [index, { text }] of cells.entries()) {
          const column = block.columns[index]
          if (index > 0) add(`${cells[0]?.text ?? ''}, ${column?.title ?? ''}`, unitOf(text, column?.unit))
        }
      return
    case 'chart':
      // The table beside it has the same figures.
      return
  }
}

const unitOf = (text: string, unit: string | undefined): string =>
  unit === undefined || !/\d/.test(text) ? text : `${text} ${unit}`
