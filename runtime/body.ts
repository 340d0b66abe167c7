import type { IncomingMessage } from 'node:http'
import { asStream, collect, decodeUtf8, letCome, tooLarge } from './body-bytes.ts'
import { type FormSpec, parseForm } from './form.ts'
import { parseJson } from './json.ts'
import { isJsonType, mediaParameter, mediaTypeOf, ofMediaType } from './media-type.ts'
import type { MultipartSpec } from './multipart.ts'
import { type Fault, Problem } from './problem.ts'
import type { Validator } from './validator.ts'

/** What a request may carry, as generated. */
export type BodySpec = {
  readonly required: boolean
  /** Bytes. */
  readonly limit: number
  /** By media type or range of them (`image/*`). */
  readonly media: Readonly<Record<string, MediaSpec>>
}

/** How a body of one media type is read, and what checks a request that has it. */
export type MediaSpec = { readonly validate: Validator } & (
  | { readonly kind: 'json' | 'text' | 'stream' }
  | { readonly kind: 'form'; readonly form: FormSpec }
  | { readonly kind: 'multipart'; readonly multipart: MultipartSpec }
)

export type ReadBody = {
  content?: unknown
  /** What checks the request; undefined where there is no body. */
  validate?: Validator
  fault?: readonly Fault[]
  /** Lets go of what was kept of the body; called once the request is answered. */
  release?: () => Promise<void>
}

/**
 * The body of a request, read as its media type says.
 * @throws Problem `unsupported_media_type`, `payload_too_large`, `invalid_request`
 */
export function readBody(request: IncomingMessage, { media, limit, required }: BodySpec): ReadBody | Promise<ReadBody> {
  if (!hasBody(request)) return required ? { fault: [missing] } : {}
  const spec = mediaSpec(request, media)
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit)
  letCome(request)
  switch (spec.kind) {
    case 'json':
      return readText(request, limit, spec.validate, (text) => ({ content: parseJson(text) }))
    case 'text':
      return readText(request, limit, spec.validate, (text) => ({ content: text }))
    case 'form':
      return readText(request, limit, spec.validate, (text) => parseForm(text, spec.form))
    case 'multipart':
      return readParts(request, limit, spec)
    case 'stream': {
      const { content, stop } = asStream(request, limit)
      return { content, release: async () => stop(), validate: spec.validate }
    }
  }
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0'

/** The spec of the request's media type. A body of no type is one of unknown bytes (RFC 9110 §8.3). */
function mediaSpec(request: IncomingMessage, media: BodySpec['media']): MediaSpec {
  const { 'content-type': contentType = '', 'content-encoding': encoding = 'identity' } = request.headers
  if (isTwice(request.rawHeaders, 'content-type')) throw unsupported('There are two Content-Types')
  const type = mediaTypeOf(contentType) || 'application/octet-stream'
  const spec = ofMediaType(media, type)
  // A range of the contract says nothing of how its types are to be read, unless they say it themselves.
  if (spec === undefined || (spec.kind === 'json' && !isJsonType(type))) {
    const accepted = Object.keys(media).join(', ')
    throw unsupported(`Accepted here: ${accepted}`, { Accept: accepted })
  }
  if (encoding.toLowerCase() !== 'identity')
    throw unsupported('Bodies are accepted without Content-Encoding', { 'Accept-Encoding': 'identity' })
  if (spec.kind !== 'stream' && !isUtf8(mediaParameter(contentType, 'charset')))
    throw unsupported('Text is accepted in UTF-8')
  return spec
}

const isUtf8 = (charset = 'utf-8'): boolean => ['utf-8', 'utf8', 'us-ascii'].includes(charset.toLowerCase())

/** Whether a header stands twice; of most headers Node itself keeps the first one only. */
function isTwice(rawHeaders: readonly string[], name: string): boolean {
  let count = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const given = rawHeaders[index] ?? ''
    if (given.length === name.length && given.toLowerCase() === name) count++
  }
  return count > 1
}

const unsupported = (detail: string, headers: Record<string, string> = {}): Problem =>
  new Problem('unsupported_media_type', detail, { headers })

/** What is wrong with the text itself is told together with what is wrong elsewhere in the request. */
async function readText(
  request: IncomingMessage,
  limit: number,
  validate: Validator,
  parse: (text: string) => Pick<ReadBody, 'content' | 'fault'>,
): Promise<ReadBody> {
  try {
    return { ...parse(decodeUtf8(await collect(request, limit))), validate }
  } catch (error) {
    if (error instanceof Problem && error.extra.errors) return { validate, fault: error.extra.errors }
    throw error
  }
}

async function readParts(
  request: IncomingMessage,
  limit: number,
  { validate, multipart }: MediaSpec & { kind: 'multipart' },
): Promise<ReadBody> {
  // Loaded where there is such an operation.
  const { readMultipart } = await import('./multipart.ts')
  const { content, stop } = asStream(request, limit)
  try {
    return { ...(await readMultipart(content, multipart)), validate }
  } finally {
    stop()
  }
}

const missing: Fault = { in: 'body', pointer: '', code: 'required', detail: 'The body is missing' }
