/**
 * The reason of an error in one line: the innermost cause first, then the outer errors, which say where it happened.
 */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const message = error.message.replace(/\s+/g, ' ').trim().slice(0, 300)
  return error.cause === undefined ? message : `${reasonOf(error.cause)} (${message})`
}

/** The codes of errors of a write that found no space; such an error does not name its file. */
const noSpace = new Set(['ENOSPC', 'EDQUOT'])

/** The reason of an error of work that writes into a folder: names the folder where its disk is full. */
export const reasonIn = (folder: string, error: unknown): string =>
  hasNoSpace(error) ? `There is no space left for ${folder} (${reasonOf(error)})` : reasonOf(error)

const hasNoSpace = (error: unknown): boolean =>
  error instanceof Error &&
  (noSpace.has((error as NodeJS.ErrnoException).code ?? '') || (error.cause !== undefined && hasNoSpace(error.cause)))
