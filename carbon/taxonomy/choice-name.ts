import type { Choice } from './taxonomy.ts'

/**
 * A name reduced to its letters and digits, without case and accents: `R-410A` equals `R410A`, and `Éire` equals
 * `Eire`.
 */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const IN_TWO_WORDS = /^([^()]+)\(([^()]+)\)$/

/**
 * The id of the choice that a text names: by its id, its display name or a synonym. Case, spaces and punctuation do not count, so
 * `R-410A` is `r410a`. `Plug-in hybrid (PHEV)` has two names, which must not contradict each other.
 */
export function choiceNamed(text: string, choices: Readonly<Record<string, Choice>>, ids: readonly string[]) {
  const idOf = (name: string) => {
    const key = nameKey(name)
    return ids.find((id) => choices[id] && namesOf(id, choices[id]).some((one) => nameKey(one) === key))
  }
  const whole = idOf(text)
  if (whole !== undefined) return whole
  const [, before = '', inBrackets = ''] = IN_TWO_WORDS.exec(text) ?? []
  const [one, other] = [idOf(before), idOf(inBrackets)]
  return one === undefined || other === undefined || one === other ? (one ?? other) : undefined
}

/** Every name of a choice in files: its id, its display name and its synonyms. */
export const namesOf = (id: string, { displayName, synonyms = [] }: Choice): string[] => [id, displayName, ...synonyms]
