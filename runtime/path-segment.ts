/** The text around the parameters of a segment: of `{base}...{head}` it is empty, three dots, and empty. */
export type SegmentPattern = readonly string[]

/** The pattern of a segment of a path template. */
export const segmentPattern = (segment: string): SegmentPattern => segment.split(/\{[^{}]+\}/)

/**
 * The values of a segment's parameters, none of which is empty; undefined where the segment does not fit. A value ends where the
 * text after its parameter comes first, so that nothing has to be tried twice.
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

/** What no segment may say as it is, as against unreserved characters, sub-delimiters, colon and at (RFC 3986 §3.3). */
const special = /[^\w.~!$&'()*+,;=:@-]/

/**
 * One spelling for segments that mean the same (RFC 3986 §6.2.2): unreserved characters stand for themselves, hexadecimal digits
 * are upper case, and what no path may hold as it is is percent-encoded.
 */
export function normalSegment(segment: string): string {
  if (!special.test(segment)) return segment
  return segment.replaceAll(/%[0-9A-Fa-f]{2}|[^\w.~!$&'()*+,;=:@-]+/g, (text) => {
    if (!/^%[0-9A-Fa-f]{2}$/.test(text)) return encodeURIComponent(text.toWellFormed())
    const character = String.fromCharCode(Number.parseInt(text.slice(1), 16))
    return /[\w.~-]/.test(character) ? character : text.toUpperCase()
  })
}

/** `.` and `..`, which clients resolve before they ask (RFC 3986 §5.2.4); whoever sends them all the same means another path. */
export const isDotSegment = (segment: string): boolean =>
  segment.length <= '%2e%2e'.length && /^(?:\.|%2e){1,2}$/i.test(segment)
