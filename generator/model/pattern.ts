/** A pattern in ECMAScript, and whether it was rewritten from another dialect. */
export type ReadPattern = { readonly pattern: string; readonly isRewritten: boolean }

/**
 * Reads a pattern of ECMA-262 with Unicode semantics (JSON Schema 2020-12, core §6.4). Unambiguous syntax of other dialects is
 * rewritten: `\A…\z`, `/^…$/i`, `(?i)…`, `[[:alpha:]]`, `(?P<name>…)`, `\x{41}`, `\pL`, `\p{IsGreek}`, `\h`, `\Q…\E`, `a{,3}`,
 * `[a-z&&[^b]]`, and escapes that the flag `u` refuses (`\'`, `\-` outside of brackets).
 * Syntax of ECMAScript 2025 that Node 22 does not compile, such as `(?i:a)`, becomes older syntax of the same meaning.
 * @returns undefined where the result is not a regular expression, or has an escape that ECMAScript would read as a letter
 */
export function readPattern(written: string): ReadPattern | undefined {
  const source = forOlderEngines(written)
  if (source === undefined) return undefined
  const [, slashed, flags = ''] = /^\/(\^.*\$)\/([iu]*)$/s.exec(source) ?? []
  const [, inline] = /^\(\?i\)(.*)$/s.exec(slashed ?? source) ?? []
  const isCaseless = flags.includes('i') || inline !== undefined
  const plain = inline ?? slashed ?? source
  const unwrapped = isCaseless ? caseless(plain) : plain
  if (unwrapped === undefined) return undefined
  const anchored = unwrapped.replace(/^\\A/, '^').replace(/\\[zZ]$/, '$')
  const named = anchored.replaceAll('(?P<', '(?<').replaceAll(/\\x\{([0-9A-Fa-f]+)\}/g, '\\u{$1}')
  const pattern = named.replaceAll(/\[:(\w+):\]/g, (whole, name: string) => posixClasses[name] ?? whole)
  if (isUnicode(pattern)) return { pattern, isRewritten: pattern !== source }
  const translated = translatedFrom(pattern)
  const unescaped = translated.replaceAll(/\\(.)/gsu, (whole, character: string) =>
    /[A-Za-z0-9^$\\.*+?()[\]{}|/-]/.test(character) ? whole : character,
  )
  const isRewritten = translated !== source
  for (const candidate of [translated, unescaped, withoutEscapedHyphens(unescaped)])
    if (isUnicode(candidate)) return { pattern: candidate, isRewritten }
  if (foreignEscape.test(translated) || /\[[^\]]*&&\[/.test(translated)) return undefined
  return toRegExp(translated) && { pattern: translated, isRewritten }
}

/**
 * A pattern without modifiers (`(?i:a)`, `(?s-m:.)`) and names that two groups share; undefined where a modifier cannot be expressed
 * otherwise.
 */
function forOlderEngines(pattern: string): string | undefined {
  const names = [...pattern.matchAll(/\(\?<([^=!>][^>]*)>/g)].map(([, name]) => name)
  const isTwice = new Set(names).size < names.length
  if (isTwice && pattern.includes('\\k<')) return undefined
  return withoutModifiers(isTwice ? pattern.replaceAll(/\(\?<[^=!>][^>]*>/g, '(') : pattern)
}

const modified = /^\(\?([ims]*)(?:-([ims]*))?:/

function withoutModifiers(pattern: string): string | undefined {
  for (const [at, part] of tokensOf(pattern)) {
    const [head, added = '', removed = ''] = (part === '(' && modified.exec(pattern.slice(at))) || []
    if (head === undefined || head === '(?:') continue
    const end = groupEnd(pattern, at)
    const inside = pattern.slice(at + head.length, end)
    // Without modifiers around it, there is nothing to remove.
    if (end === undefined || (added !== '' && /\(\?[ims]*-/.test(inside))) return undefined
    if (removed !== '' && [...removed].some((flag) => added.includes(flag))) return undefined
    const changed = [...added].reduce<string | undefined>(
      (text, flag) => (text === undefined ? undefined : modifiers[flag]?.(text)),
      inside,
    )
    const rest =
      changed === undefined ? undefined : withoutModifiers(`${pattern.slice(0, at)}(?:${changed}${pattern.slice(end)}`)
    return rest
  }
  return pattern
}

/** What a modifier makes of the text of its group. */
const modifiers: Readonly<Record<string, (text: string) => string | undefined>> = {
  i: (text) => caseless(text),
  s: (text) => replaceTokens(text, { '.': '[^]' }),
  m: (text) => replaceTokens(text, { '^': `(?<![^${lineEnds}])`, $: `(?![^${lineEnds}])` }),
}
const lineEnds = '\\n\\r\\u2028\\u2029'

/** The characters and escapes of a pattern outside of brackets, with their places. */
function* tokensOf(pattern: string): Generator<readonly [at: number, token: string]> {
  for (const { 0: token, index } of pattern.matchAll(/\[(?:\\.|[^\]\\])*\]|\\.|./gsu)) yield [index, token]
}

const replaceTokens = (pattern: string, replacements: Readonly<Record<string, string>>): string =>
  [...tokensOf(pattern)].map(([, token]) => (Object.hasOwn(replacements, token) ? replacements[token] : token)).join('')

/** The place of the bracket that closes the group that begins at `from`. */
function groupEnd(pattern: string, from: number): number | undefined {
  let depth = 0
  for (const [at, token] of tokensOf(pattern)) {
    if (at < from) continue
    if (token === '(') depth++
    if (token === ')' && --depth === 0) return at
  }
  return undefined
}

/** Escapes with a meaning in other dialects or under the flag `u`; ECMAScript without `u` reads them as a letter. */
const foreignEscape = /\\(?:[aceghijlmopqyzACEFGHIJKLMNOPQRTUVXYZ]|u\{)/

/** Rewrites what other dialects have and no ECMAScript with the flag `u`. */
function translatedFrom(pattern: string): string {
  const plain = pattern
    .replaceAll(/\\Q(.*?)(?:\\E|$)/gs, (_, text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'))
    .replaceAll(/\(\?#[^)]*\)/g, '')
    .replaceAll(/\{,(\d+)\}/g, '{0,$1}')
    .replaceAll(
      /\[((?:\\.|[^\\[\]])+)&&\[(\^?)((?:\\.|[^\\[\]])+)\]\]/gs,
      (_, own: string, not: string, other: string) => `(?:(?${not === '' ? '=' : '!'}[${other}])[${own}])`,
    )
  let isInside = false
  return plain.replaceAll(/\\[pP](?:\{[^}]*\}|[A-Z])|\\.|[[\]]/gs, (part) => {
    if (part === '[' || part === ']') isInside = part === '['
    if (part === '[' || part === ']') return part
    if (/^\\p/i.test(part)) return unicodeClass(part, isInside)
    const inside = ofClass[part]
    if (inside !== undefined) return isInside ? inside : `[${inside}]`
    return isInside ? part : (outsideOfClasses[part] ?? part)
  })
}

/** `\pL`, `\p{IsGreek}`, `\p{Greek}` and Java's `\p{Digit}` as ECMAScript writes them; otherwise unchanged. */
function unicodeClass(written: string, isInside: boolean): string {
  const [, kind = 'p', name = ''] = /^\\([pP])\{?(.*?)\}?$/s.exec(written) ?? []
  const known = [name, `Script=${name.replace(/^(?:Is|In)_?/i, '')}`].find((one) => isUnicode(`\\p{${one}}`))
  if (known !== undefined) return `\\${kind}{${known}}`
  const members = posixClasses[name.toLowerCase()]
  if (members === undefined || (isInside && kind === 'P')) return written
  return isInside ? members : `[${kind === 'P' ? '^' : ''}${members}]`
}

/** Escapes of other dialects within brackets, and in brackets of their own outside. */
const ofClass: Readonly<Record<string, string>> = { '\\h': ' \\t', '\\e': '\\x1b', '\\a': '\\x07' }
const outsideOfClasses: Readonly<Record<string, string>> = {
  '\\H': '[^ \\t]',
  '\\N': '[^\\n]',
  '\\R': '(?:\\r\\n|[\\n\\v\\f\\r\\x85\\u2028\\u2029])',
  '\\A': '^',
  '\\G': '^',
  '\\z': '$',
  '\\Z': '$',
}

/** A case-insensitive form of a pattern; undefined where the pattern uses case in another way. */
function caseless(pattern: string): string | undefined {
  if (/\\(?:[pPk1-9]|u[0-9A-Fa-f{]|x)/.test(pattern)) return undefined
  // The case of other alphabets may change the length of a text, and ranges of it are no ranges in upper case.
  if (hasOtherCase(pattern)) return undefined
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

/** Whether letters beyond ASCII have two cases. */
const hasOtherCase = (pattern: string): boolean =>
  [...pattern].some((one) => one > '\x7f' && one.toLowerCase() !== one.toUpperCase())

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
  punct: '!-\\/:-@\\[-`\\{-~',
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
