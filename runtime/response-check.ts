import type { ServerResponse } from 'node:http'
import { isDeepStrictEqual } from 'node:util'
import type { HandlerResponse, OperationSpec } from './operation.ts'
import { Problem } from './problem.ts'
import { chooseMedia, declaredAs, isWritten, responseSpec } from './response.ts'
import { isWithoutContent } from './status.ts'
import type { Validator } from './validator.ts'
import { violationText } from './violations.ts'

/** Keys: `<operationId>_<status>`, with an index for the second and further media types, and `<operationId>_<status>_headers`. */
export type ResponseValidators = Readonly<Record<string, Validator>>

/**
 * Checks a response against the contract: headers, media type, schema, and that the serializer would drop nothing.
 * @throws Error with operation and pointer, without the value
 */
export function checkResponse(
  spec: OperationSpec,
  result: HandlerResponse,
  validators: ResponseValidators,
  response: Pick<ServerResponse, 'req'>,
): void {
  const { headers = {}, media: declared = [] } = responseSpec(spec, result.status)
  const media = isWithoutContent(result.status) ? [] : declared
  const name = `${spec.operationId}_${declaredAs(spec, result.status)}`
  const given = Object.fromEntries(Object.entries(result.headers ?? {}).filter(([, value]) => value !== undefined))
  const undeclared = Object.keys(given).find((header) => !Object.hasOwn(headers, header))
  if (undeclared !== undefined) throw broken(spec, result, `the header ${undeclared} is not declared`)
  const missing = Object.keys(headers).find((header) => headers[header]?.required && given[header] === undefined)
  if (missing !== undefined) throw broken(spec, result, `the header ${missing} is missing`)
  refuse(spec, result, validators[`${name}_headers`]?.(given), 'the headers')
  if (media.length === 0) {
    if (result.body !== undefined) throw broken(spec, result, 'a body is not declared')
    return
  }
  const chosen = chooseMedia(spec, media, result, response)
  const index = media.indexOf(chosen)
  if (result.body === undefined && spec.method === 'HEAD') return
  const isJson = isWritten(chosen, result)
  if (!isJson && typeof result.body === 'object') return
  // Members that are undefined are not sent.
  const sent = isJson && result.body !== undefined ? JSON.parse(JSON.stringify(result.body)) : result.body
  refuse(spec, result, validators[index === 0 ? name : `${name}_${index}`]?.(sent), 'the body')
  if (!isJson) return
  const left = firstDifference(sent, JSON.parse(chosen.write(result.body)), '')
  if (left !== undefined) throw broken(spec, result, `${left} is not declared`)
}

function refuse(
  spec: OperationSpec,
  result: HandlerResponse,
  found: ReturnType<Validator> | undefined,
  whole: string,
): void {
  const [first] = found ?? []
  if (first) throw broken(spec, result, violationText(first, whole))
}

/** The pointer of the first difference; undefined where the values are equal. */
function firstDifference(whole: unknown, part: unknown, at: string): string | undefined {
  if (isDeepStrictEqual(whole, part)) return undefined
  if (typeof whole !== 'object' || whole === null || typeof part !== 'object' || part === null) return at
  const member = Object.keys(whole).find((key) => !isDeepStrictEqual(memberOf(whole, key), memberOf(part, key)))
  return member === undefined ? at : firstDifference(memberOf(whole, member), memberOf(part, member), `${at}/${member}`)
}

const memberOf = (value: object, key: string): unknown => (value as Record<string, unknown>)[key]

const broken = ({ operationId }: OperationSpec, { status }: HandlerResponse, what: string): Error =>
  new Error(`The response ${status} of ${operationId} breaks its contract: ${what}`)

/** Problems that the runtime itself sends, whether an operation declares them or not. */
const ofTheEdge = new Set(['invalid_request', 'payload_too_large', 'not_acceptable'])

/** Checks a Problem of a handler; a status that the contract does not declare is an error of ours. */
export function checkProblem(spec: OperationSpec, error: unknown): unknown {
  if (!(error instanceof Problem) || error.status >= 500 || ofTheEdge.has(error.code)) return error
  if (spec.problems.includes(error.status) || declaredAs(spec, error.status) !== undefined) return error
  return new Error(`${spec.operationId} threw ${error.code} (${error.status}), which its contract does not declare`, {
    cause: error,
  })
}
