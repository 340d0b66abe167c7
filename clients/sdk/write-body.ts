import { isJsonType } from './media-type.ts'
import type { OperationSpec } from './operation-spec.ts'
import type { Bytes } from './operation-types.ts'
import { own } from './own-member.ts'
import { jsonText, refuseUnreadable } from './readable-text.ts'
import { refuseUntold, type Singles, singleOf } from './single-item.ts'
import { writeQuery } from './write-request.ts'

export type Body = {
  readonly content: Bytes | string
  readonly type: string
}

/**
 * A body in its sent form. A form with files becomes a Blob that refers to them: its size is known beforehand, it can be sent
 * again, and no file is read before that.
 */
export function writeBody(
  { body: media = [], forms = {}, ...first }: OperationSpec,
  value: unknown,
  said?: string,
): Body {
  const type = said ?? meantMedia(media)
  const { parts = {}, singles = {} } = own(forms, type) ?? { parts: first.parts, singles: first.singles?.body }
  if (isJsonType(type)) return { content: jsonText('body', value), type }
  // A form whose schema names no fields is bytes for both sides. A Blob of FormData knows its boundary.
  if (isBytes(value) && /^(?:multipart\/|application\/x-www-form-urlencoded)/.test(type))
    return { content: value, type: value instanceof Blob && value.type.startsWith(type) ? value.type : type }
  if (type.startsWith('multipart/')) return writeForm(type, value as object, parts, singles)
  if (type.startsWith('application/x-www-form-urlencoded'))
    return { content: writeQuery(value as object, parts, { composed: 'json', singles }), type }
  if (!type.includes('*')) return { content: isBytes(value) ? value : plainText(value), type }
  if (isBytes(value))
    return { content: value, type: (value instanceof Blob && value.type) || 'application/octet-stream' }
  return ofRange(type, value)
}

/** A value in a range such as `text/*`: text, or JSON if the range includes it. */
function ofRange(range: string, value: unknown): Body {
  if (range.startsWith('text/')) return { content: plainText(value), type: 'text/plain' }
  if (!/^(?:\*|application)\/\*$/.test(range))
    throw new TypeError(`${range} is a range: contentType has to say which type`)
  return typeof value === 'string'
    ? { content: plainText(value), type: 'application/octet-stream' }
    : { content: jsonText('body', value), type: 'application/json' }
}

/** @throws TypeError where the text is not Unicode without U+0000 */
function plainText(value: unknown): string {
  const text = String(value)
  refuseUnreadable('body', text)
  return text
}

const isBytes = (value: unknown): value is Bytes =>
  value instanceof Blob || value instanceof ArrayBuffer || ArrayBuffer.isView(value) || value instanceof ReadableStream

const meantMedia = (media: readonly string[]): string =>
  media.find(isJsonType) ?? media[0] ?? 'application/octet-stream'

/** RFC 7578. Boundaries are random, so that no file contains one. */
function writeForm(type: string, fields: object, parts: Readonly<Record<string, string>>, singles: Singles = {}): Body {
  const boundary = `form-${crypto.getRandomValues(new Uint32Array(4)).join('-')}`
  const pieces = Object.entries(fields)
    .flatMap(([name, value]) => {
      const repeated = Array.isArray(value) && !isJsonType(own(parts, name) ?? '')
      if (repeated) refuseUntold(name, value, singleOf(singles, name))
      return (repeated ? value : [value]).map((one): [string, unknown] => [name, one])
    })
    .filter(([, value]) => value !== undefined)
    .flatMap(([name, value]) => [`--${boundary}\r\n`, ...writePart(name, value, own(parts, name)), '\r\n'])
  return {
    content: new Blob([...pieces, `--${boundary}--\r\n`]),
    // A contract may declare `multipart/form-data; boundary=x`; each request has a boundary of its own.
    type: `${type.replace(/;\s*boundary=(?:"[^"]*"|[^;]*)/i, '')}; boundary=${boundary}`,
  }
}

function writePart(name: string, value: unknown, said: string | undefined): (string | Blob)[] {
  refuseUnreadable(name, name)
  // Browsers escape these in a name, and no server reverses that.
  if (/["\r\n]/.test(name))
    throw new TypeError(`${name} holds a quotation mark or a line break, which no name of a part has`)
  refuseUnreadable(name, value)
  const isFile = value instanceof Blob
  const isObject = typeof value === 'object' && !isFile
  const type = isFile
    ? value.type || said || 'application/octet-stream'
    : // A file's own type says nothing of null.
      value === null
      ? 'application/json'
      : (said ?? (isObject ? 'application/json' : ''))
  const filename = isFile ? `; filename="${quotable('name' in value ? String(value.name) : 'blob')}"` : ''
  return [
    `Content-Disposition: form-data; name="${quotable(name)}"${filename}\r\n`,
    type && `Content-Type: ${type}\r\n`,
    '\r\n',
    isFile ? value : isObject || isJsonType(said ?? '') ? JSON.stringify(value) : String(value),
  ]
}

/** As browsers do (HTML, "Multipart form data"): escapes the characters that would end the name. */
const quotable = (text: string): string => text.replaceAll('\r', '%0D').replaceAll('\n', '%0A').replaceAll('"', '%22')
