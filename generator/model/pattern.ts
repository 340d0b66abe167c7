/** A pattern as ECMAScript has it, and whether it had to be rewritten from another dialect. */
export type ReadPattern = { readonly pattern: string; readonly isRewritten: boolean }

/**
 * Reads a pattern of ECMA-262 with Unicode semantics (JSON Schema 2020-12, core §6.4). What is certain of other dialects is
 * rewritten: `\A…\z`, `/^…$/`, `[[:alpha:]]`, and escapes that the flag `u` refuses (`\'`, `\-` outside of brackets).
 * @returns undefined where neither is an expression
 */
export function readPattern(source: string): ReadPattern | undefined {
  const unwrapped = /^\/(\^.*\$)\/$/s.exec(source)?.[1] ?? source
  const anchored = unwrapped.replace(/^\\A/, '^').replace(/\\[zZ]$/, '$')
  const pattern = anchored.replaceAll(/\[:(\w+):\]/g, (whole, name: string) => posixClasses[name] ?? whole)
  const isOfAnotherDialect = pattern !== source
  if (isUnicode(pattern)) return { pattern, isRewritten: isOfAnotherDialect }
  const unescaped = pattern.replaceAll(/\\(.)/gsu, (whole, character: string) =>
    /[A-Za-z0-9^$\\.*+?()[\]{}|/-]/.test(character) ? whole : character,
  )
  for (const candidate of [unescaped, withoutEscapedHyphens(unescaped)])
    if (isUnicode(candidate)) return { pattern: candidate, isRewritten: isOfAnotherDialect }
  return toRegExp(pattern) && { pattern, isRewritten: isOfAnotherDialect || /\\[pPAzZ]|\\u\{/.test(pattern) }
}

const isUnicode = (pattern: string): boolean => toRegExp(pattern)?.unicode === true

/** `\-` is an escape within brackets only. */
const withoutEscapedHyphens = (pattern: string): string =>
  pattern.replaceAll(/\[(?:\\.|[^\]\\])*\]|\\-/gs, (part) => (part === '\\-' ? '-' : part))

/** POSIX, Regular Expressions §9.3.5, for ASCII. */
const posixClasses: Readonly<Record<string, string>> = {
  alpha: 'A-Za-z',
  digit: '0-9',
  alnum: 'A-Za-z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  space: '\\s',
  xdigit: '0-9A-Fa-f',
  word: '\\w',
}

/** A pattern as it was meant: with the flag `u`, or without where only then it is one (`\-`, `\:`). */
export function toRegExp(pattern: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(pattern, flags)
    } catch {
      // Tried with the other flags, or not an expression at all.
    }
  }
  return undefined
}
