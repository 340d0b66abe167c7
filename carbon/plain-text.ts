/** Characters without a visible mark: zero-width spaces and joiners, soft hyphens, marks of writing direction. */
const INVISIBLE = /\p{Cf}/gu
/** Spaces of any width: U+00A0, thin U+2009, narrow U+202F. */
const SPACES = /\p{Zs}/gu
/** Minus U+2212, hyphens U+2010 and U+2011, and the small and wide forms of `-`. */
const HYPHENS = /[\u2010\u2011\u2212\uFE63\uFF0D]/g
/** Text that is plain already, which nearly all cells hold: visible ASCII with spaces inside. */
const PLAIN = /^[!-~](?:[ -~]*[!-~])?$/

/** A text without invisible characters and outer spaces, each other space as U+0020: `HQ` and `HQ\u200B ` are one site. */
export const visibleText = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(INVISIBLE, '').replace(SPACES, ' ').trim()

/** The visible text with each look-alike of the minus sign as a hyphen: `plainText('\u200B\u22121\u202F028')` is `-1 028`. */
export const plainText = (text: string): string => (PLAIN.test(text) ? text : visibleText(text.replace(HYPHENS, '-')))

/** Names a character for a person: `characterName('–')` is `“–” (U+2013)`. */
export const characterName = (character: string): string =>
  `“${character}” (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`
