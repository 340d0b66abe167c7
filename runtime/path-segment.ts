/** The text around the parameters of a segment: `['', '...', '']` for `{base}...{head}`. */
export type SegmentPattern = readonly string[]

/** The pattern of a segment of a path template. */
export const segmentPattern = (segment: string): SegmentPattern => segment.split(/\{[^{}]+\}/)

/**
 * The values of a segment's parameters, none empty; undefined where the segment does not match. A value ends at the first
 * occurrence of the text after its parameter, so that there is no backtracking.
 */
export function matchSegment(pattern: SegmentPattern, segment: string): string[] | undefined {
  const [first = ''] = pattern
  const last = pattern.at(-1) ?? ''
  if (pattern.length === 1) return segment === first ? [] : undefined
  if (!segment.startsWith(first) || !segment.endsWith(last)) return undefined
  const end = segment.length - last.length
  const values: string[] = []
  let from = first.length
  for (const text of pattern.slice(1, -1)) {
    const at = segment.indexOf(text, from + 1)
    if (at === -1) return undefined
    values.push(segment.slice(from, at))
    from = at + text.length
  }
  if (from >= end) return undefined
  values.push(segment.slice(from, end))
  return values
}

/** The order in which patterns are tried: longest text first, equally long ones by their text. Their segments are normal. */
export function comparePatterns(one: SegmentPattern, other: SegmentPattern): number {
  const [text, otherText] = [one.join('{}'), other.join('{}')]
  return other.join('').length - one.join('').length || (text < otherText ? -1 : text > otherText ? 1 : 0)
}

/** Characters that a segment must percent-encode: all but unreserved characters, sub-delimiters, `:` and `@` (RFC 3986 §3.3). */
const special = /[^\w.~!$&'()*+,;=:@-]/

/**
 * The normal form of a segment (RFC 3986 §6.2.2): unreserved characters are decoded, hexadecimal digits are upper case, and
 * characters that a segment must not contain are percent-encoded.
 */
export function normalSegment(segment: string): string {
  if (!special.test(segment)) return segment
  return segment.replaceAll(/%[0-9A-Fa-f]{2}|[^\w.~!$&'()*+,;=:@-]+/g, (text) => {
    if (!/^%[0-9A-Fa-f]{2}$/.test(text)) return encodeURIComponent(text.toWellFormed())
    const character = String.fromCharCode(Number.parseInt(text.slice(1), 16))
    return /[\w.~-]/.test(character) ? character : text.toUpperCase()
  })
}

/** `.` and `..`, never the value of a parameter: clients resolve them before sending (RFC 3986 §5.2.4). */
export const isDotSegment = (segment: string): boolean =>
  segment.length <= '%2e%2e'.length && /^(?:\.|%2e){1,2}$/i.test(segment)
