/** The first characters of a text. Half of a surrogate pair at the end is left out: PostgreSQL stores none. */
export function beginningOf(text: string, lengthMax: number): string {
  const beginning = text.slice(0, lengthMax)
  return beginning.isWellFormed() ? beginning : beginning.slice(0, -1)
}
