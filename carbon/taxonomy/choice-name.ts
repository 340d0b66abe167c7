import type { Choice } from './taxonomy.ts'

/** What counts of a name: letters and digits, whatever their case and accents, so that `R-410A` is `R410A` and `Éire` `Eire`. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Every name by which a choice may be said: its id, its display name and its synonyms. */
export const namesOf = (id: string, { displayName, synonyms = [] }: Choice): string[] => [id, displayName, ...synonyms]
