/** A pattern in ECMAScript, and whether it was rewritten from another dialect. */
export type ReadPattern = { readonly pattern: string; readonly isRewritten: boolean }

/**
 * Reads a pattern of ECMA-262 with Unicode semantics (JSON Schema 2020-12, core §6.4). Unambiguous syntax of other dialects is
 * rewritten: `\A…\z`, `/^…$/i`, `(?i)…`, `[[:alpha:]]`, `(?P<name>…)`, `\x{41}`, and escapes that the flag `u` refuses (`\'`, `\-`
 * outside of brackets).
 * @returns undefined where the result is not a regular expression
 */
export function readPattern(source: string): ReadPattern | undefined {
  const [, slashed, flags = ''] = /^\/(\^.*\$)\/([iu]*)$/s.exec(source) ?? []
  const [, inline] = /^\(\?i\)(.*)$/s.exec(slashed ?? source) ?? []
  const isCaseless = flags.includes('i') || inline !== undefined
  const plain = inline ?? slashed ?? source
  const unwrapped = isCaseless ? caseless(plain) : plain
  if (unwrapped === undefined) return undefined
  const anchored = unwrapped.replace(/^\\A/, '^').replace(/\\[zZ]$/, '$')
  const named = anchored.replaceAll('(?P<', '(?<').replaceAll(/\\x\{([0-9A-Fa-f]+)\}/g, '\\u{$1}')
  const pattern = named.replaceAll(/\[:(\w+):\]/g, (whole, name: string) => posixClasses[name] ?? whole)
  const isOfAnotherDialect = pattern !== source
  // ECMAScript without flag `v` reads both literally: `&&` in `[a-z&&[^b]]`, in Java an intersection, and `a{,3}`, in Python `a{0,3}`.
  const isDoubtful = /\[[^\]]*&&\[|\{,\d+\}/.test(pattern)
  if (isUnicode(pattern)) return { pattern, isRewritten: isOfAnotherDialect || isDoubtful }
  const unescaped = pattern.replaceAll(/\\(.)/gsu, (whole, character: string) =>
    /[A-Za-z0-9^$\\.*+?()[\]{}|/-]/.test(character) ? whole : character,
  )
  for (const candidate of [unescaped, withoutEscapedHyphens(unescaped)])
    if (isUnicode(candidate)) return { pattern: candidate, isRewritten: isOfAnotherDialect }
  return toRegExp(pattern) && { pattern, isRewritten: isOfAnotherDialect || isDoubtful || foreignEscape.test(pattern) }
}

/** Escapes with a meaning in other dialects or under the flag `u`; ECMAScript without `u` reads them as a letter. */
const foreignEscape = /\\(?:[aceghijlmopqyzACEFGHIJKLMNOPQRTUVXYZ]|u\{)/

/** A case-insensitive form of a pattern; undefined where the pattern uses case in another way. */
function caseless(pattern: string): string | undefined {
  if (/\\(?:[pPk1-9]|u[0-9A-Fa-f{]|x)/.test(pattern)) return undefined
  const both = (letter: string) => letter.toLowerCase() + letter.toUpperCase()
  let isInside = false
  return pattern.replaceAll(/\\.|\(\?P?<[^=!][^>]*>|[a-z]-[a-z]|[A-Z]-[A-Z]|\[:\w+:\]|[[\]]|[A-Za-z]/gs, (part) => {
    if (part === '[') isInside = true
    if (part === ']') isInside = false
    if (/^[A-Za-z]-/.test(part))
      return isInside
        ? `${part.toLowerCase()}${part.toUpperCase()}`
        : [...part].map((one) => (one === '-' ? one : `[${both(one)}]`)).join('')
    if (!/^[A-Za-z]$/.test(part)) return part
    return isInside ? both(part) : `[${both(part)}]`
  })
}

const isUnicode = (pattern: string): boolean => toRegExp(pattern)?.unicode === true

/** With flag `u`, `\-` is an escape only within brackets. */
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

/** Compiles a pattern with the flag `u`, or without it where only that works (`\-`, `\:`). */
export function toRegExp(pattern: string): RegExp | undefined {
  for (const flags of ['u', '']) {
    try {
      return new RegExp(pattern, flags)
    } catch {
      // Try the next flags.
    }
  }
  return undefined
}
