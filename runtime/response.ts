import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { acceptedType, preferredType } from './accept.ts'
import { isJsonType, isMediaTypeOf, isRangeType, mediaTypeOf } from './media-type.ts'
import type { HandlerResponse, OperationSpec } from './operation.ts'
import { headerText } from './response-header.ts'
import type { ResponseMedia, ResponseSpec } from './response-spec.ts'

/**
 * Sends what a handler has answered, as far as the contract names it.
 * @throws Error, before anything is sent, where the contract does not have such a response
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
  const isStream = result.body instanceof Readable
  const saysHowToCache = addHeaders(headers, declared.headers, result, isStream)
  if (!saysHowToCache && !response.hasHeader('Cache-Control')) headers.push('Cache-Control', 'no-store')
  if (!declared.media || hasNoContent(status)) {
    if (!hasNoContent(status)) headers.push('Content-Length', '0')
    response.writeHead(status, headers)
    response.end()
    return undefined
  }
  const media = chooseMedia(spec, declared.media, result, response)
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
  // Of characters that are a byte each, Node writes headers and body at once and without a look at each.
  if (typeof content === 'string') response.end(content, bytes === content.length ? 'latin1' : 'utf8')
  else response.end(content)
  return undefined
}

/**
 * Adds the headers that the contract has, names and values in turns: the cheapest form to hand headers on.
 * @returns whether they say how the response may be kept
 */
function addHeaders(
  list: string[],
  specs: ResponseSpec['headers'],
  { headers }: HandlerResponse,
  isStream: boolean,
): boolean {
  let saysHowToCache = false
  if (!specs) return false
  for (const name in headers) {
    const value = headers[name]
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined
    if (value === undefined || !spec) continue
    const lower = name.toLowerCase()
    // The length is known better here, except of what is still to come.
    if (lower === 'content-length' && !isStream) continue
    if (lower === 'cache-control') saysHowToCache = true
    // Cookies are set one by one, since their values have commas (RFC 6265 §3).
    const lines = lower === 'set-cookie' && Array.isArray(value) ? value : [value]
    for (const line of lines) list.push(name, headerText(name, line, spec))
  }
  return saysHowToCache
}

const isScalar = (body: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof body)

/** A number or a boolean is answered as its text. */
const plainText = (body: unknown): unknown =>
  typeof body === 'number' || typeof body === 'boolean' ? String(body) : body

/** Responses that end with their headers, and tell no length (RFC 9110 §8.6). */
const hasNoContent = (status: number): boolean => status === 204 || status === 304 || status < 200

/** The name under which a status is declared: its own, that of its range, or `default`. */
export function declaredAs({ responses }: OperationSpec, status: number): number | string | undefined {
  if (responses[status]) return status
  const range = `${Math.floor(status / 100)}XX`
  return responses[range] ? range : responses.default ? 'default' : undefined
}

/** @throws Error where the contract has no such status */
export function responseSpec(spec: OperationSpec, status: number): ResponseSpec {
  const declared = spec.responses[status] ?? spec.responses[declaredAs(spec, status) ?? status]
  if (!declared) throw new Error(`${spec.operationId} answered with ${status}, which its contract does not have`)
  return declared
}

/**
 * The media type that the handler names, else the one that the client likes best of those that are written here. A request that
 * has changed something is answered whatever the client likes.
 * @throws Error where the contract has no such media type; Problem `not_acceptable`
 */
export function chooseMedia(
  { operationId }: OperationSpec,
  media: readonly ResponseMedia[],
  { contentType, body }: HandlerResponse,
  { req: { method, headers } }: Pick<ServerResponse, 'req'>,
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
      const isSafe = method === 'GET' || method === 'HEAD'
      const type = isSafe ? acceptedType(headers.accept, types) : (preferredType(headers.accept, types) ?? types[0])
      const chosen = written.find((one) => one.type === type)
      if (chosen) return chosen
    }
  }
  const known = media.map(({ type }) => type).join(', ')
  throw new Error(`${operationId} answered with ${contentType ?? 'no media type'}, where its contract has ${known}`)
}

/** Whether a body becomes JSON; in a range such as `application/*` that is for the handler's `contentType` to say. */
export const isWritten = (media: ResponseMedia, { contentType = '' }: HandlerResponse): media is Written =>
  media.write !== undefined && (!isRangeType(media.type) || isJsonType(mediaTypeOf(contentType)))

type Written = ResponseMedia & Required<Pick<ResponseMedia, 'write'>>

/** Text that is sent as it is becomes UTF-8 here, and says so. */
function typeText({ type, write }: ResponseMedia, { contentType = type }: HandlerResponse, content: unknown): string {
  return !write && typeof content === 'string' && !contentType.includes(';')
    ? `${contentType}; charset=utf-8`
    : contentType
}

/** HEAD asks for the headers only; what would have been read is let go, and so it is when the client goes away. */
async function sendStream(response: ServerResponse, body: Readable): Promise<void> {
  if (response.req.method === 'HEAD') {
    body.destroy()
    response.end()
    return
  }
  let isClientGone = false
  response.once('close', () => {
    isClientGone = !body.destroyed
  })
  await pipeline(body, response).catch((error: unknown) => {
    if (!isClientGone) throw error
  })
}
