import { isJsonType, isRangeType, mediaTypeOf } from './media-type.ts'
import type { OperationSpec } from './operation.ts'
import type { ProblemDocument } from './problem.ts'
import { declaredAs } from './response.ts'

/**
 * What to answer in place of a problem document, such as `({ type, title }) => ({ code: type, message: title })` where the contract
 * declares `{ code, message }` for its errors. The document itself is answered where it returns undefined. `operationId` is
 * undefined where no operation has been found.
 */
export type ErrorBody<Body = unknown> = (problem: ProblemDocument, operationId: string | undefined) => Body | undefined

export type ErrorContent = { readonly type: string; readonly text: string }

/**
 * The content that an application has for a problem, in the media type that the contract declares for its status; JSON where it
 * declares none.
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
