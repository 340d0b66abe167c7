import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { acceptedType, preferredType } from './accept.ts'
import { isJsonType, isMediaTypeOf, isRangeType, mediaTypeOf } from './media-type.ts'
import type { HandlerResponse, OperationSpec } from './operation.ts'
import { headerText } from './response-header.ts'
import type { ResponseMedia, ResponseSpec } from './response-spec.ts'
import { isWithoutContent } from './status.ts'

/**
 * Sends the response of a handler; properties and headers that the contract does not declare are dropped.
 * @throws Error, before anything is sent, where the contract declares no such response
 */
export function sendResponse(
  response: ServerResponse,
  spec: OperationSpec,
  result: HandlerResponse,
  requestId: string,
): Promise<void> | undefined {
  const { status } = result
  const declared = responseSpec(spec, status)
  const headers = ['X-Request-ID', requestId]
  // Only the handler knows the length of a stream, and of what GET would send instead of HEAD.
  const isHead = spec.method === 'HEAD' && result.body === undefined
  const isLengthOwn = isHead || result.body instanceof Readable
  const saysHowToCache = addHeaders(headers, declared.headers, result, isLengthOwn)
  if (!saysHowToCache && !response.hasHeader('Cache-Control')) headers.push('Cache-Control', 'no-store')
  if (!declared.media || isWithoutContent(status)) {
    // RFC 9110 §8.6: these have no Content-Length.
    if (status !== 204 && status !== 304 && !isHead) headers.push('Content-Length', '0')
    response.writeHead(status, headers)
    response.end()
    return undefined
  }
  const media = chooseMedia(spec, declared.media, result, response)
  if (isHead) {
    response.writeHead(status, [...headers, 'Content-Type', typeText(media, result, '')])
    response.end()
    return undefined
  }
  const content = isWritten(media, result) ? media.write(result.body) : plainText(result.body)
  headers.push('Content-Type', typeText(media, result, content))
  if (content instanceof Readable) {
    response.writeHead(status, headers)
    return sendStream(response, content)
  }
  if (typeof content !== 'string' && !(content instanceof Uint8Array))
    throw new Error(`${spec.operationId} answered with neither text nor bytes`)
  const bytes = Buffer.byteLength(content)
  headers.push('Content-Length', String(bytes))
  response.writeHead(status, headers)
  // With 'latin1', Node writes headers and body in one piece without encoding; correct where every character is one byte.
  if (typeof content === 'string') response.end(content, bytes === content.length ? 'latin1' : 'utf8')
  else response.end(content)
  return undefined
}

/**
 * Appends declared headers as alternating names and values, the cheapest form for writeHead.
 * @returns whether they include Cache-Control
 */
function addHeaders(
  list: string[],
  specs: ResponseSpec['headers'],
  { headers }: HandlerResponse,
  isLengthOwn: boolean,
): boolean {
  let saysHowToCache = false
  if (!specs) return false
  for (const name in headers) {
    const value = headers[name]
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined
    if (value === undefined || !spec) continue
    const lower = name.toLowerCase()
    if (lower === 'content-length' && !isLengthOwn) continue
    if (lower === 'cache-control') saysHowToCache = true
    // One Set-Cookie header per cookie: their values may contain commas (RFC 6265 §3).
    const lines = lower === 'set-cookie' && Array.isArray(value) ? value : [value]
    for (const line of lines) list.push(name, headerText(name, line, spec))
  }
  return saysHowToCache
}

const isScalar = (body: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof body)

/** Numbers and booleans are sent as text. */
const plainText = (body: unknown): unknown =>
  typeof body === 'number' || typeof body === 'boolean' ? String(body) : body

/**
 * The key under which a final status is declared: `404`, `4XX` or `default`. Beside a declared success, `default` is an error, so
 * neither 2XX nor 304.
 */
export function declaredAs({ responses }: OperationSpec, status: number): number | string | undefined {
  if (status < 200) return undefined
  if (responses[status]) return status
  const range = `${Math.floor(status / 100)}XX`
  if (responses[range]) return range
  const isOther = (range === '2XX' || status === 304) && Object.keys(responses).some((key) => key.startsWith('2'))
  return Object.hasOwn(responses, 'default') && !isOther ? 'default' : undefined
}

/** @throws Error where the contract declares no such status */
export function responseSpec(spec: OperationSpec, status: number): ResponseSpec {
  const declared = spec.responses[status] ?? spec.responses[declaredAs(spec, status) ?? status]
  if (!declared) throw new Error(`${spec.operationId} answered with ${status}, which its contract does not declare`)
  return declared
}

/**
 * The media type that the handler names, else the declared one that the client prefers. Only GET and HEAD are refused for their
 * Accept header; after a change the response is sent in any case.
 * @throws Error where the contract declares no such media type; Problem `not_acceptable`
 */
export function chooseMedia(
  { operationId }: OperationSpec,
  media: readonly ResponseMedia[],
  { contentType, body }: HandlerResponse,
  { req }: Pick<ServerResponse, 'req'>,
): ResponseMedia {
  const [first] = media
  if (contentType !== undefined) {
    const type = mediaTypeOf(contentType)
    const named =
      media.find((one) => one.type === contentType.toLowerCase()) ??
      media.find((one) => one.type === type) ??
      media.find((one) => mediaTypeOf(one.type) === type) ??
      media.find((one) => isMediaTypeOf(one.type, type))
    if (named) return named
  } else if (first && media.length === 1 && !isRangeType(first.type)) return first
  else {
    const written = media.filter(({ write, type }) => (write || isScalar(body)) && !isRangeType(type))
    const types = written.map(({ type }) => type)
    if (types.length > 0) {
      const { accept } = req.headers
      const isSafe = req.method === 'GET' || req.method === 'HEAD'
      const type = isSafe ? acceptedType(accept, types) : (preferredType(accept, types) ?? types[0])
      const chosen = written.find((one) => one.type === type)
      if (chosen) return chosen
    }
  }
  const known = media.map(({ type }) => type).join(', ')
  throw new Error(`${operationId} answered with ${contentType ?? 'no media type'}, where its contract has ${known}`)
}

/** Whether a body is serialised as JSON; within a range such as `application/*`, the handler's `contentType` decides. */
export const isWritten = (media: ResponseMedia, { contentType = '' }: HandlerResponse): media is Written =>
  media.write !== undefined && (!isRangeType(media.type) || isJsonType(mediaTypeOf(contentType)))

type Written = ResponseMedia & Required<Pick<ResponseMedia, 'write'>>

/** Text is sent as UTF-8 with `charset=utf-8`. */
function typeText({ type, write }: ResponseMedia, { contentType = type }: HandlerResponse, content: unknown): string {
  return !write && typeof content === 'string' && !contentType.includes(';')
    ? `${contentType}; charset=utf-8`
    : contentType
}

const LISTENERS_MAX = 20

/** Destroys the stream after HEAD, and when the client has disconnected. */
async function sendStream(response: ServerResponse, body: Readable): Promise<void> {
  if (response.destroyed || response.req.method === 'HEAD') {
    body.destroy()
    response.end()
    return
  }
  // `pipeline` adds 7 listeners to `close`; with those of an app around it there are more than the 10 of which Node.js warns.
  response.setMaxListeners(LISTENERS_MAX)
  let isClientGone = false
  response.once('close', () => {
    isClientGone = !body.destroyed
  })
  await pipeline(body, response).catch((error: unknown) => {
    if (!isClientGone) throw error
  })
}
