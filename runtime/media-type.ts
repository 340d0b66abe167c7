/**
 * The media type of a Content-Type header: lower case, without parameters; empty without header. Linear in the header's length;
 * nothing is cached, so that clients cannot fill memory with novel types.
 */
export function mediaTypeOf(contentType: string): string {
  const end = contentType.indexOf(';')
  return (end === -1 ? contentType : contentType.slice(0, end)).trim().toLowerCase()
}

/** The unquoted value of a parameter of a Content-Type header, such as `charset` (RFC 9110 §5.6.6); the first of two. */
export function mediaParameter(contentType: string, name: string): string | undefined {
  let at = contentType.indexOf(';')
  while (at !== -1 && at < contentType.length) {
    const nameEnd = endOf(contentType, at + 1, '=')
    const isWanted =
      contentType
        .slice(at + 1, nameEnd)
        .trim()
        .toLowerCase() === name
    const isQuoted = contentType[nameEnd] === '=' && contentType[nameEnd + 1] === '"'
    const valueEnd = isQuoted ? quoteEnd(contentType, nameEnd + 2) : endOf(contentType, nameEnd, ';')
    if (isWanted && isQuoted) return contentType.slice(nameEnd + 2, valueEnd).replaceAll(/\\(.)/g, '$1')
    if (isWanted && contentType[nameEnd] === '=') return contentType.slice(nameEnd + 1, valueEnd).trim()
    at = contentType.indexOf(';', valueEnd)
  }
  return undefined
}

/** The entry of a table for a media type: exact, else its range (`image/*+xml`, `image/*`), else the range of all types. */
export function ofMediaType<Spec>(table: Readonly<Record<string, Spec>>, type: string): Spec | undefined {
  if (Object.hasOwn(table, type)) return table[type]
  const range = `${type.slice(0, type.indexOf('/') + 1)}*`
  const suffixed = type.includes('+') ? `${range}${type.slice(type.lastIndexOf('+'))}` : range
  if (Object.hasOwn(table, suffixed)) return table[suffixed]
  if (Object.hasOwn(table, range)) return table[range]
  return Object.hasOwn(table, '*/*') ? table['*/*'] : undefined
}

/** Whether a media type equals the other or lies in it, as in the range `image/*` or `application/*+json`. */
export function isMediaTypeOf(range: string, type: string): boolean {
  if (range === type || range === '*/*') return true
  const at = range.indexOf('/*')
  return at !== -1 && type.startsWith(range.slice(0, at + 1)) && type.endsWith(range.slice(at + 2))
}

/** Whether a media type of a contract is a range. */
export const isRangeType = (type: string): boolean => type.includes('*')

/** `application/json`, `text/json` or a type with the suffix `+json` (RFC 6839 §3.1). */
export const isJsonType = (type: string): boolean =>
  type === 'application/json' || type === 'text/json' || type.endsWith('+json')

/** Where a name ends: at the mark, at the end of the parameter, or at the end of all. */
function endOf(text: string, from: number, mark: string): number {
  for (let at = from; at < text.length; at++) if (text[at] === mark || text[at] === ';') return at
  return text.length
}

function quoteEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return text.length
}
