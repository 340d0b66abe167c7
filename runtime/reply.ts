import type { ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isDeepStrictEqual } from 'node:util'
import type { OperationRow, Reply, ReplyRow } from './operation.ts'
import { Problem } from './problem.ts'
import type { Validator } from './validator.ts'

/** By `<operationId>_<status>`. */
export type ReplyValidators = Readonly<Record<string, Validator>>

/**
 * Sends what a handler has answered, as far as the contract names it.
 * @throws Error, before anything is sent, where the contract does not have such a reply
 */
export function sendReply(
  response: ServerResponse,
  row: OperationRow,
  reply: Reply,
  requestId: string,
): Promise<void> | undefined {
  const { status, body } = reply
  const { contentType, write, files } = replyRow(row, reply)
  const text = write?.(body)
  const headers = headersOf(reply, requestId)
  const type = files ? fileType(row, files, reply) : contentType
  if (type !== undefined) headers.push('Content-Type', type)
  if (!saysHowToCache(response, reply)) headers.push('Cache-Control', 'no-store')
  if (files && body instanceof Readable) {
    response.writeHead(status, headers)
    return sendStream(response, body)
  }
  const content = text ?? (files ? (body as Uint8Array) : '')
  const bytes = Buffer.byteLength(content)
  if (!hasNoContent(status)) headers.push('Content-Length', String(bytes))
  response.writeHead(status, headers)
  // Of characters that are a byte each, Node writes headers and body at once and without a look at each.
  if (typeof content === 'string') response.end(content, bytes === content.length ? 'latin1' : 'utf8')
  else response.end(content)
  return undefined
}

/** Names and values in turns: the cheapest form to hand headers on. */
function headersOf({ headers }: Reply, requestId: string): string[] {
  const list = ['X-Request-ID', requestId]
  for (const name in headers) {
    const value = headers[name]
    if (value !== undefined) list.push(name, String(value))
  }
  return list
}

const saysHowToCache = (response: ServerResponse, { headers = {} }: Reply): boolean =>
  response.hasHeader('Cache-Control') || Object.keys(headers).some((name) => name.toLowerCase() === 'cache-control')

/** Replies that end with their headers, and tell no length (RFC 9110 §8.6). */
const hasNoContent = (status: number): boolean => status === 204 || status === 304 || status < 200

/** HEAD asks for the headers only; what would have been read is let go. */
async function sendStream(response: ServerResponse, body: Readable): Promise<void> {
  if (response.req.method === 'HEAD') {
    body.destroy()
    response.end()
  } else await pipeline(body, response)
}

/** The name under which a status is declared: its own, that of its range, or `default`. */
function declaredAs({ replies }: OperationRow, status: number): number | string | undefined {
  if (replies[status]) return status
  const range = `${Math.floor(status / 100)}XX`
  return replies[range] ? range : replies.default ? 'default' : undefined
}

function replyRow(operation: OperationRow, { status }: Reply): ReplyRow {
  const { operationId, replies } = operation
  const row = replies[declaredAs(operation, status) ?? status]
  if (!row) throw new Error(`${operationId} answered with ${status}, which its contract does not have`)
  return row
}

function fileType({ operationId }: OperationRow, files: readonly string[], { contentType }: Reply): string {
  if (contentType !== undefined && files.includes(contentType)) return contentType
  throw new Error(`${operationId} answered with ${contentType}, where its contract has ${files.join(', ')}`)
}

/**
 * Holds a reply against the contract: its schema, its headers, and that it has no property which would be left out.
 * @throws Error that names the operation and the place, but no value
 */
export function checkReply(row: OperationRow, reply: Reply, validators: ReplyValidators): void {
  const { headers = [], write } = replyRow(row, reply)
  const lacking = headers.find((name) => reply.headers?.[name] === undefined)
  if (lacking !== undefined) throw broken(row, reply, `the header ${lacking} is missing`)
  if (!write) return
  const validate = validators[`${row.operationId}_${declaredAs(row, reply.status)}`]
  const [first] = validate?.(reply.body) ?? []
  if (first) throw broken(row, reply, `${first.instancePath || 'the body'} breaks the rule ${first.keyword}`)
  const left = firstDifference(JSON.parse(JSON.stringify(reply.body)), JSON.parse(write(reply.body)), '')
  if (left !== undefined) throw broken(row, reply, `${left} is not declared`)
}

/** Where the first value is that the second lacks; undefined where they are equal. */
function firstDifference(whole: unknown, part: unknown, at: string): string | undefined {
  if (isDeepStrictEqual(whole, part)) return undefined
  if (typeof whole !== 'object' || whole === null || typeof part !== 'object' || part === null) return at
  const member = Object.keys(whole).find((key) => !isDeepStrictEqual(memberOf(whole, key), memberOf(part, key)))
  return member === undefined ? at : firstDifference(memberOf(whole, member), memberOf(part, member), `${at}/${member}`)
}

const memberOf = (value: object, key: string): unknown => (value as Record<string, unknown>)[key]

const broken = ({ operationId }: OperationRow, { status }: Reply, what: string): Error =>
  new Error(`The reply ${status} of ${operationId} breaks its contract: ${what}`)

/** What a handler threw; a problem that its contract does not have is an error of ours. */
export function checkProblem(row: OperationRow, error: unknown): unknown {
  // A body that turns out too large while a handler reads it is no decision of the handler.
  if (!(error instanceof Problem) || error.status >= 500 || error.code === 'payload_too_large') return error
  if (row.problems.includes(error.status) || declaredAs(row, error.status) !== undefined) return error
  return new Error(`${row.operationId} threw ${error.code} (${error.status}), which its contract does not have`, {
    cause: error,
  })
}
