import type { Block, Section, Table, Warning } from './facts.ts'

/** Collects the warnings about what a report does not state; equal ones count once. */
export type Warn = (code: string, section: string, detail: string) => void

export function warnings(): { warn: Warn; all: Warning[] } {
  const all: Warning[] = []
  const warn: Warn = (code, section, detail) => {
    if (!all.some((known) => known.code === code && known.section === section && known.detail === detail))
      all.push({ code, section, detail })
  }
  return { warn, all }
}

export const section = (id: string, title: string, blocks: readonly (Block | Block[] | undefined)[]): Section => ({
  id,
  title,
  blocks: blocks.flat().filter((block) => block !== undefined),
})

/** The paragraphs of an entered text: one per line, without empty lines. */
export const paragraphs = (words: string): Block[] =>
  words
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(paragraph)

export const paragraph = (text: string): Block => ({ type: 'text', text })

export const list = (items: readonly string[]): Block => ({ type: 'list', items: [...items] })

export const table = ({ rows, ...head }: Omit<Table, 'type'>): Block => ({ type: 'table', ...head, rows })

export const labelColumn = (title: string) => ({ id: 'label', title, isNumeric: false })
export const figureColumn = (id: string, title: string, unit?: string) => ({
  id,
  title,
  ...(unit !== undefined && { unit }),
  isNumeric: true,
})
export const textColumn = (id: string, title: string) => ({ id, title, isNumeric: false })
