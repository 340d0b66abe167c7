import type { IncomingMessage } from 'node:http'
import { asStream, collect, decodeUtf8, letCome, tooLarge, tooSmall } from './body-bytes.ts'
import { type FormSpec, parseForm } from './form.ts'
import { parseJson } from './json.ts'
import { isJsonType, mediaParameter, mediaTypeOf, ofMediaType } from './media-type.ts'
import type { MultipartSpec } from './multipart.ts'
import { type Scalar, toScalar } from './parameter-value.ts'
import { Problem, type Violation } from './problem.ts'
import type { Validator } from './validator.ts'

/** The request body of an operation, as generated. */
export type BodySpec = {
  readonly required: boolean
  /** In bytes. */
  readonly limit: number
  /** By media type or media range (`image/*`). */
  readonly media: Readonly<Record<string, MediaSpec>>
}

/** How a body of one media type is read, and the validator of the request. */
export type MediaSpec = { readonly validate: Validator } & (
  | { readonly kind: 'json' }
  /** The bounds of a file, in bytes. */
  | { readonly kind: 'stream'; readonly bytesMin?: number; readonly bytesMax?: number }
  /** The type that the text is converted to; text by default. */
  | { readonly kind: 'text'; readonly shape?: Scalar }
  | { readonly kind: 'form'; readonly form: FormSpec }
  | { readonly kind: 'multipart'; readonly multipart: MultipartSpec }
)

export type ReadBody = {
  content?: unknown
  /** The validator of the request; undefined where there is no body. */
  validate?: Validator
  violations?: readonly Violation[] | undefined
  /** Zero bytes of an optional body: where they are no valid content, there is no body. */
  orNone?: boolean
  /** Deletes the files of the body; called after the response. */
  release?: () => Promise<void>
}

/**
 * Reads the body of a request by its media type.
 * @throws Problem `unsupported_media_type`, `payload_too_large`, `invalid_request`; Error where a body parser read it before
 */
export function readBody(request: IncomingMessage, spec: BodySpec): ReadBody | Promise<ReadBody> {
  const { 'transfer-encoding': coding, 'content-length': length, 'content-type': type } = request.headers
  const media = type === undefined ? undefined : ofMediaType(spec.media, mediaTypeOf(type))
  if (coding === undefined && (length === undefined || length === '0') && !isContent(media, spec))
    return withoutBody(spec)
  if (request.readableDidRead || request.readableEnded) throw readBefore(request)
  // Without Content-Length, only reading shows whether there is a body without a type, of parts, or of a file that needs bytes.
  const isUntold =
    type === undefined || media?.kind === 'multipart' || (media?.kind === 'stream' && !isContent(media, spec))
  return coding !== undefined && isUntold ? readUntold(request, spec) : readPresent(request, spec)
}

/**
 * Whether zero bytes may be content (RFC 9110 §6.4): empty text, file or form; never JSON or multipart, and no optional file that
 * needs bytes.
 */
function isContent(media: MediaSpec | undefined, { required }: BodySpec): boolean {
  if (media === undefined || media.kind === 'json' || media.kind === 'multipart') return false
  return required || media.kind !== 'stream' || (media.bytesMin ?? 0) === 0
}

/** Reading would wait forever: each byte of a body comes once. */
const readBefore = ({ method, url }: IncomingMessage): Error =>
  new Error(
    `The body of ${method} ${url?.split('?')[0]} was read before the router: mount the router in front of body parsers such as express.json()`,
  )

const withoutBody = ({ required }: BodySpec): ReadBody => (required ? { violations: [missing] } : {})

async function readUntold(request: IncomingMessage, spec: BodySpec): Promise<ReadBody> {
  letCome(request)
  return (await isEmpty(request)) ? withoutBody(spec) : readPresent(request, spec)
}

/** Whether a request has no byte of body. Does not consume the body. */
function isEmpty(request: IncomingMessage): Promise<boolean> {
  return new Promise((resolve) => {
    const settle = () => {
      for (const event of ['readable', 'end', 'close']) request.off(event, settle)
      resolve(request.readableLength === 0)
    }
    for (const event of ['readable', 'end', 'close']) request.once(event, settle)
  })
}

function readPresent(request: IncomingMessage, body: BodySpec): ReadBody | Promise<ReadBody> {
  const spec = mediaSpec(request, body.media)
  const { bytesMin = 0, bytesMax = body.limit } = spec.kind === 'stream' ? spec : {}
  const limit = Math.min(body.limit, bytesMax)
  const length = request.headers['content-length']
  if (length !== undefined && Number(length) > limit) throw tooLarge(limit)
  if (length !== undefined && Number(length) < bytesMin) return { violations: [tooSmall(bytesMin)] }
  letCome(request)
  switch (spec.kind) {
    case 'json':
      return readText(request, limit, spec.validate, (text) =>
        text === '' ? withoutBody(body) : { content: parseJson(text) },
      )
    case 'text':
      return readText(request, limit, spec.validate, (text) => ({
        content: toScalar(spec.shape ?? 'string', text),
        orNone: text === '' && !body.required,
      }))
    case 'form':
      return readText(request, limit, spec.validate, (text) => ({
        ...parseForm(text, spec.form),
        orNone: text === '' && !body.required,
      }))
    case 'multipart':
      return readParts(request, limit, spec)
    case 'stream': {
      const { content, stop } = asStream(request, limit, bytesMin)
      return { content, release: async () => stop(), validate: spec.validate }
    }
  }
}

const JSON_TYPE = 'application/json'

/** The spec of the request's media type. A body without Content-Type is application/octet-stream (RFC 9110 §8.3). */
function mediaSpec(request: IncomingMessage, media: BodySpec['media']): MediaSpec {
  const { 'content-type': contentType = '', 'content-encoding': encoding = 'identity' } = request.headers
  if (isTwice(request.rawHeaders, 'content-type')) throw unsupported('There are two Content-Types')
  const type = mediaTypeOf(contentType) || 'application/octet-stream'
  const spec = ofMediaType(media, type)
  // A range such as `application/*` whose spec reads JSON accepts only JSON types.
  if (spec === undefined || (spec.kind === 'json' && !isJsonType(type))) {
    const types = Object.entries(media).map(([one, { kind }]) =>
      kind === 'json' && !isJsonType(one) ? JSON_TYPE : one,
    )
    const accepted = [...new Set(types)].join(', ')
    throw unsupported(`Accepted here: ${accepted}`, { Accept: accepted })
  }
  if (encoding.toLowerCase() !== 'identity') throw encoded()
  if (spec.kind !== 'stream' && !isUtf8(mediaParameter(contentType, 'charset')))
    throw unsupported('Text is accepted in UTF-8')
  return spec
}

const isUtf8 = (charset = 'utf-8'): boolean => ['utf-8', 'utf8', 'us-ascii'].includes(charset.toLowerCase())

/** Whether a header is sent twice. `request.headers` does not show it: Node keeps only the first of most headers. */
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

const encoded = () => unsupported('Bodies are accepted without Content-Encoding', { 'Accept-Encoding': 'identity' })

/** Collects violations of the text, so that the response lists them together with those of the parameters. */
const readText = (
  request: IncomingMessage,
  limit: number,
  validate: Validator,
  parse: (text: string) => Pick<ReadBody, 'content' | 'violations' | 'orNone'>,
): Promise<ReadBody> =>
  collect(request, limit, (bytes) => {
    // A gateway may drop Content-Encoding and forward gzip bytes; no UTF-8 text begins like this (RFC 1952 §2.3.1).
    if (bytes[0] === 0x1f && bytes[1] === 0x8b) throw encoded()
    try {
      const { content, violations, orNone = false } = parse(decodeUtf8(bytes))
      return { content, violations, orNone, validate }
    } catch (error) {
      if (error instanceof Problem && error.extra.errors) return { validate, violations: error.extra.errors }
      throw error
    }
  })

async function readParts(
  request: IncomingMessage,
  limit: number,
  { validate, multipart }: MediaSpec & { kind: 'multipart' },
): Promise<ReadBody> {
  // Loaded on first use: most services have no multipart operation.
  const { readMultipart } = await import('./multipart.ts')
  const { content, stop } = asStream(request, limit)
  try {
    return { ...(await readMultipart(content, multipart)), validate }
  } finally {
    stop()
  }
}

const missing: Violation = { in: 'body', pointer: '', code: 'required', detail: 'The body is missing' }
