/** Stands for a person without a verified e-mail address. */
const UNKNOWN = ''

/** Adds the verified e-mail address of a person, if there is one, to those who prepared an item or a file. */
export const withPreparer = (preparers: readonly string[] | null, email: string | null | undefined): string[] => [
  ...new Set([...(preparers ?? []), email ?? UNKNOWN]),
]

/** The addresses; null for a person without one. */
export const preparersOf = (preparers: readonly string[] | null): (string | null)[] =>
  (preparers ?? []).map((email) => (email === UNKNOWN ? null : email))
