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

/** Every name of a choice in files: its id, its display name and its synonyms. */
export const namesOf = (id: string, { displayName, synonyms = [] }: Choice): string[] => [id, displayName, ...synonyms]
