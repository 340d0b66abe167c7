import { isJsonType, isRangeType, mediaTypeOf } from './media-type.ts'
import type { OperationSpec } from './operation.ts'
import type { ProblemDocument } from './problem.ts'
import { declaredAs } from './response.ts'

/**
 * Makes the body of an error response from a problem document, such as `({ type, title }) => ({ code: type, message: title })` for
 * a contract that declares `{ code, message }`. Returns undefined to send the problem document itself. `operationId` is undefined
 * for a path or method without operation.
 */
export type ErrorBody<Body = unknown> = (problem: ProblemDocument, operationId: string | undefined) => Body | undefined

export type ErrorContent = { readonly type: string; readonly text: string }

/**
 * The error body of the application, in the media type that the contract declares for the status; JSON where it declares none.
 * @throws Error where the body is not what the contract declares
 */
export function errorContent(
  errorBody: ErrorBody,
  problem: ProblemDocument,
  spec: OperationSpec | undefined,
): ErrorContent | undefined {
  const body = errorBody(problem, spec?.operationId)
  if (body === undefined) return undefined
  const declared = spec?.responses[declaredAs(spec, problem.status) ?? problem.status]?.media ?? []
  const json = declared.find(({ type, write }) => write && isJsonType(mediaTypeOf(type)) && !isRangeType(type))
  if (json?.write) return { type: json.type, text: json.write(body) }
  const plain = typeof body === 'string' ? declared.find(({ type }) => /^text\/[^*]+$/.test(type)) : undefined
  return plain ? { type: plain.type, text: String(body) } : { type: 'application/json', text: JSON.stringify(body) }
}
