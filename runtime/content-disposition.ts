/**
 * A `Content-Disposition` that asks to save what is sent under a name (RFC 6266). A name beyond ASCII is said twice: as it is
 * (RFC 8187), and for clients that do not read that, with `_` for what they could not.
 */
export function attachment(filename: string): string {
  const plain = filename.replaceAll(/[^\x20-\x7e]/g, '_').replaceAll(/["\\%]/g, '_')
  if (plain === filename) return `attachment; filename="${plain}"`
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeExtended(filename.toWellFormed())}`
}

/** Percent-encoded, but for the `attr-char` of RFC 8187 §3.2.1. */
const encodeExtended = (text: string): string =>
  encodeURIComponent(text).replaceAll(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
