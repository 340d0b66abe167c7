import { isJsonType, isTextType } from './media-type.ts'
import type { OperationSpec } from './operation-spec.ts'
import { own } from './own-member.ts'
import { withReason } from './problem-reason.ts'

/** A response without the types of its operation. */
export type AnyResponse = { readonly status: number; readonly headers: Headers; readonly body: unknown }

/** Maximum characters that are kept of an undeclared response. */
const TEXT_LENGTH = 4_096

/** A response with an undeclared status or media type, such as a proxy's error page. */
export class UnexpectedResponse extends Error {
  override readonly name = 'UnexpectedResponse'
  readonly operation: string
  readonly status: number
  readonly headers: Headers
  /** The beginning of the body. */
  readonly text: string

  constructor(operation: string, { status, headers }: Response, text: string) {
    const what = `${status} ${headers.get('Content-Type') ?? 'and no type'}`
    super(withReason(`${operation} was answered with ${what}, which its contract does not declare`, parsed(text)))
    this.operation = operation
    this.status = status
    this.headers = headers
    this.text = text
  }
}

/**
 * Reads a response as the contract declares it.
 * @param asStream returns a file as a stream
 * @throws UnexpectedResponse for an undeclared one
 */
export async function readResponse(
  id: string,
  spec: OperationSpec,
  response: Response,
  asStream: boolean,
): Promise<AnyResponse> {
  const { status, headers } = response
  const type = headers.get('Content-Type') ?? ''
  const { key, bodies } = declaredFor(spec, status)
  if (bodies.includes('empty')) {
    await response.body?.cancel()
    return { status, headers, body: undefined }
  }
  const isForeign = isProblemType(type) && spec.ownErrors?.split(' ').includes(key)
  if (bodies.includes('json') && isJsonType(type) && !isForeign)
    return { status, headers, body: await jsonOf(id, response, own(spec.problems ?? {}, key)) }
  if (bodies.includes('text') && isTextType(type)) {
    const text = utf8.decode(await response.arrayBuffer())
    const scalars = spec.scalars ?? {}
    const scalar = own(scalars, key) ?? own(scalars, `${key} ${type.split(';', 1)[0]?.trim().toLowerCase()}`)
    const body = scalar === undefined ? text : scalarOf(scalar, text)
    if (body === undefined) throw new UnexpectedResponse(id, response, text.slice(0, TEXT_LENGTH))
    return { status, headers, body }
  }
  if (bodies.includes('file') && response.body && isOneOf(spec.fileTypes ?? [], type))
    return { status, headers, body: asStream ? response.body : await response.blob() }
  throw new UnexpectedResponse(id, response, await beginningOf(response))
}

/** A number or a boolean, else the text where it may be one; undefined where it may not. */
function scalarOf(types: string, text: string): number | boolean | string | undefined {
  if (types.includes('boolean') && /^(?:true|false)$/.test(text)) return text === 'true'
  const isNumber = types.includes('number') ? decimal.test(text) : types.includes('integer') && integer.test(text)
  if (isNumber) return Number(text)
  return types.includes('string') ? text : undefined
}
const integer = /^-?\d+$/
const decimal = /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** Unlike `Response.text` this keeps a leading U+FEFF. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

const kinds = ['json', 'text', 'file', 'empty'] as const
type Kind = (typeof kinds)[number]

/** The kinds of body of a status, and the entry that declares them: its own, else its range, else the default. */
function declaredFor(spec: OperationSpec, status: number): { key: string; bodies: Kind[] } {
  const range = `${Math.floor(status / 100)}XX`
  const keys = [String(status), range, ...(isNoError(status) && declaresSuccess(spec) ? [] : ['default'])]
  for (const key of keys) {
    const bodies = kinds.filter((kind) => spec[kind]?.split(' ').includes(key))
    if (bodies.length > 0) return { key, bodies: withoutContent.has(status) ? ['empty'] : bodies }
  }
  return { key: '', bodies: [] }
}

const isNoError = (status: number): boolean => (status >= 200 && status < 300) || status === 304

/** Statuses whose responses have no content, also under a range or `default` with content (RFC 9110 §15.3.5, §15.3.6, §15.4.5). */
const withoutContent: ReadonlySet<number> = new Set([204, 205, 304])

const isProblemType = (type: string): boolean => /^application\/problem\+json\s*(?:;|$)/i.test(type)

/** If the contract declares a success, `default` is an error. */
const declaresSuccess = (spec: OperationSpec): boolean => kinds.some((kind) => /(^| )2/.test(spec[kind] ?? ''))

/** Whether the media type is one of these or in one of these ranges, such as `image/*` and `image/*+xml`. */
function isOneOf(types: readonly string[], type: string): boolean {
  const bare = type.split(';')[0]?.trim().toLowerCase() ?? ''
  return types.some((one) => {
    const [start = '', end = start] = one.replace('*/', '').split('*')
    return bare.startsWith(start) && bare.endsWith(end)
  })
}

/** @param needed required member names */
async function jsonOf(id: string, response: Response, needed = ''): Promise<unknown> {
  const text = await response.text()
  const body = parsed(text)
  const isWhole = needed === '' || needed.split(' ').every((name) => hasMember(Object(body), name))
  if (body === undefined || !isWhole) throw new UnexpectedResponse(id, response, text.slice(0, TEXT_LENGTH))
  return body
}

/** @param name of a member; with `{}` behind it, of one that is no list where it is there */
const hasMember = (body: Readonly<Record<string, unknown>>, name: string): boolean =>
  name.endsWith('{}') ? !Array.isArray(body[name.slice(0, -2)]) : Object.hasOwn(body, name)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function beginningOf({ body }: Response): Promise<string> {
  if (!body) return ''
  const decoder = new TextDecoder()
  let text = ''
  const reader = body.getReader()
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    text += decoder.decode(piece.value, { stream: true })
    if (text.length >= TEXT_LENGTH) break
  }
  await reader.cancel()
  return text.slice(0, TEXT_LENGTH)
}
