import type { ServerResponse } from 'node:http'
import { isDeepStrictEqual } from 'node:util'
import type { OperationRow, Reply } from './operation.ts'
import { Problem } from './problem.ts'
import { chooseMedia, declaredAs, replyRow } from './reply.ts'
import type { Validator } from './validator.ts'

/** By `<operationId>_<status>`, of another media type than the first with its index, and `<operationId>_<status>_headers`. */
export type ReplyValidators = Readonly<Record<string, Validator>>

/**
 * Holds a reply against the contract: its headers, its media type, its schema, and that it has nothing which would be left out.
 * @throws Error that names the operation and the place, but no value
 */
export function checkReply(
  row: OperationRow,
  reply: Reply,
  validators: ReplyValidators,
  response: Pick<ServerResponse, 'req'>,
): void {
  const { headers = {}, media = [] } = replyRow(row, reply.status)
  const name = `${row.operationId}_${declaredAs(row, reply.status)}`
  const given = Object.fromEntries(Object.entries(reply.headers ?? {}).filter(([, value]) => value !== undefined))
  const undeclared = Object.keys(given).find((header) => !Object.hasOwn(headers, header))
  if (undeclared !== undefined) throw broken(row, reply, `the header ${undeclared} is not declared`)
  const missing = Object.keys(headers).find((header) => headers[header]?.required && given[header] === undefined)
  if (missing !== undefined) throw broken(row, reply, `the header ${missing} is missing`)
  refuse(row, reply, validators[`${name}_headers`]?.(given), 'the headers')
  if (media.length === 0) {
    if (reply.body !== undefined) throw broken(row, reply, 'a body is not declared')
    return
  }
  const chosen = chooseMedia(row, media, reply, response)
  const index = media.indexOf(chosen)
  if (!chosen.write && typeof reply.body !== 'string') return
  refuse(row, reply, validators[index === 0 ? name : `${name}_${index}`]?.(reply.body), 'the body')
  if (!chosen.write) return
  const left = firstDifference(JSON.parse(JSON.stringify(reply.body)), JSON.parse(chosen.write(reply.body)), '')
  if (left !== undefined) throw broken(row, reply, `${left} is not declared`)
}

function refuse(row: OperationRow, reply: Reply, found: ReturnType<Validator> | undefined, whole: string): void {
  const [first] = found ?? []
  if (first) throw broken(row, reply, `${first.instancePath || whole} breaks the rule ${first.keyword}`)
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

/** What is answered by the edge itself, whatever an operation declares: no decision of its handler. */
const ofTheEdge = new Set(['payload_too_large', 'not_acceptable'])

/** What a handler threw; a problem that its contract does not have is an error of ours. */
export function checkProblem(row: OperationRow, error: unknown): unknown {
  if (!(error instanceof Problem) || error.status >= 500 || ofTheEdge.has(error.code)) return error
  if (row.problems.includes(error.status) || declaredAs(row, error.status) !== undefined) return error
  return new Error(`${row.operationId} threw ${error.code} (${error.status}), which its contract does not have`, {
    cause: error,
  })
}
