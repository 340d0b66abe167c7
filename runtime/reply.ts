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
export async function sendReply(response: ServerResponse, row: OperationRow, reply: Reply): Promise<void> {
  const { contentType, write, files } = replyRow(row, reply)
  const text = write?.(reply.body)
  const type = files ? fileType(row, files, reply) : contentType
  response.statusCode = reply.status
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-store')
  for (const [name, value] of Object.entries(reply.headers ?? {}))
    if (value !== undefined) response.setHeader(name, value)
  if (type !== undefined) response.setHeader('Content-Type', type)
  if (text !== undefined) {
    response.setHeader('Content-Length', Buffer.byteLength(text))
    response.end(text)
  } else if (files && reply.body instanceof Readable) await sendStream(response, reply.body)
  else response.end(files ? reply.body : undefined)
}

/** HEAD asks for the headers only; what would have been read is let go. */
async function sendStream(response: ServerResponse, body: Readable): Promise<void> {
  if (response.req.method === 'HEAD') {
    body.destroy()
    response.end()
  } else await pipeline(body, response)
}

function replyRow({ operationId, replies }: OperationRow, { status }: Reply): ReplyRow {
  const row = replies[status]
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
  const validate = validators[`${row.operationId}_${reply.status}`]
  if (validate && !validate(reply.body)) {
    const [first] = validate.errors ?? []
    throw broken(row, reply, `${first?.instancePath || 'the body'} ${first?.message ?? first?.keyword}`)
  }
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
export function checkProblem({ operationId, problems, replies }: OperationRow, error: unknown): unknown {
  // A body that turns out too large while a handler reads it is no decision of the handler.
  if (!(error instanceof Problem) || error.status >= 500 || error.code === 'payload_too_large') return error
  if (problems.includes(error.status) || replies[error.status]) return error
  return new Error(`${operationId} threw ${error.code} (${error.status}), which its contract does not have`, {
    cause: error,
  })
}
