/**
 * `Content-Disposition: attachment` with a file name (RFC 6266). A name beyond ASCII is sent twice: in full as `filename*`
 * (RFC 8187) and, for older clients, as `filename` with `_` for each character beyond ASCII.
 */
export function attachment(filename: string): string {
  const plain = filename.replaceAll(/[^\x20-\x7e]/g, '_').replaceAll(/["\\%]/g, '_')
  if (plain === filename) return `attachment; filename="${plain}"`
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeExtended(filename.toWellFormed())}`
}

/** Percent-encodes all but `attr-char` (RFC 8187 §3.2.1). */
const encodeExtended = (text: string): string =>
  encodeURIComponent(text).replaceAll(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
