/**
 * The reason of an error in one line: the innermost cause first, then the outer errors, which say where it happened.
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const message = error.message.replace(/\s+/g, ' ').trim().slice(0, 300)
  return error.cause === undefined ? message : `${reasonOf(error.cause)} (${message})`
}
