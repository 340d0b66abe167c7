import { PROBLEM_TYPE } from './problem-type.ts'

const statusOf = {
  invalid_request: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  not_acceptable: 406,
  request_timeout: 408,
  conflict: 409,
  precondition_failed: 412,
  payload_too_large: 413,
  uri_too_long: 414,
  unsupported_media_type: 415,
  idempotency_key_reused: 422,
  too_many_requests: 429,
  headers_too_large: 431,
  internal_error: 500,
  not_implemented: 501,
  unavailable: 503,
  upstream_timeout: 504,
} as const

const titleOf: Record<ProblemCode, string> = {
  invalid_request: 'The request is not valid',
  unauthorized: 'Credentials are missing or not valid',
  forbidden: 'The credentials do not allow this',
  not_found: 'There is no such resource',
  method_not_allowed: 'The resource does not support this method',
  not_acceptable: 'No acceptable representation',
  request_timeout: 'The request took too long to arrive',
  conflict: 'The current state does not allow this',
  precondition_failed: 'The resource has changed meanwhile',
  payload_too_large: 'The body is too large',
  uri_too_long: 'The address is too long',
  unsupported_media_type: 'Unsupported media type',
  idempotency_key_reused: 'The idempotency key belongs to another request',
  too_many_requests: 'Too many requests',
  headers_too_large: 'The headers are too large',
  internal_error: 'Something failed on our side',
  not_implemented: 'This operation is not available yet',
  unavailable: 'Not available for the moment',
  upstream_timeout: 'The service took too long to respond',
}

/** The closed list of problems: each code has one status and one `type`. */
export type ProblemCode = keyof typeof statusOf

/** One violation of a request: where it is, which rule it breaks, what would be right. Never repeats the value. */
export type Violation = {
  in: 'body' | 'path' | 'query' | 'header' | 'cookie'
  /** In a body: JSON Pointer (RFC 6901) of the value. */
  pointer?: string
  /** Elsewhere: the parameter's name. */
  name?: string
  code: string
  detail: string
  expected?: string
}

/** A problem document (RFC 9457), as `Problem` of openapi/common.yaml describes it. */
export type ProblemDocument = {
  type: string
  title: string
  status: number
  detail?: string
  requestId: string
  state?: string
  errors?: Violation[]
}

export type ProblemExtra = {
  errors?: readonly Violation[]
  /** With `conflict`: the current state of the resource. */
  state?: string
  /** Seconds; sent as `Retry-After`. */
  retryAfter?: number
  /** Headers of this response, such as `Allow`. */
  headers?: Readonly<Record<string, string>>
  /** For the log only; never sent. */
  cause?: unknown
}

/** Violations listed in one document; `detail` gives the full count. */
export const LISTED_VIOLATIONS_MAX = 100

/** Thrown to respond with a problem document. The code is contract; `detail` is for people and is sent. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly status: number
  readonly detail: string | undefined
  readonly extra: ProblemExtra

  constructor(code: ProblemCode, detail?: string, extra: ProblemExtra = {}) {
    super(detail ?? titleOf[code], { cause: extra.cause })
    this.name = 'Problem'
    this.code = code
    this.status = statusOf[code]
    this.detail = detail
    this.extra = extra
  }
}

/** A 400 with these violations; `detail` gives their number. */
export function invalidRequest(errors: readonly Violation[], { isComplete = true } = {}): Problem {
  const count = isComplete ? String(errors.length) : `at least ${errors.length}`
  const detail = errors.length === 1 ? 'The request has 1 error' : `The request has ${count} errors`
  return new Problem('invalid_request', detail, { errors })
}

/** A 400 with these violations of the body. */
export const invalidBody = (errors: readonly Omit<Violation, 'in'>[]): Problem =>
  invalidRequest(errors.map((violation) => ({ in: 'body', ...violation })))

/** A violation of the body at a JSON Pointer. */
export const inBody = (pointer: string, code: string, detail: string, expected: string): Violation => ({
  in: 'body',
  pointer,
  code,
  detail,
  expected,
})

/** A violation of a query parameter. */
export const inQuery = (name: string, code: string, detail: string, expected: string): Violation => ({
  in: 'query',
  name,
  code,
  detail,
  expected,
})

/** The document that is sent for a problem. */
export function toDocument({ code, status, detail, extra }: Problem, requestId: string): ProblemDocument {
  return {
    type: `${PROBLEM_TYPE}${code.replaceAll('_', '-')}`,
    title: titleOf[code],
    status,
    ...(detail === undefined ? {} : { detail }),
    requestId,
    ...(extra.state === undefined ? {} : { state: extra.state }),
    ...(extra.errors === undefined ? {} : { errors: extra.errors.slice(0, LISTED_VIOLATIONS_MAX).map(bounded) }),
  }
}

/** Lengths as in the contract's Violation; names and pointers come from the client. */
const POINTER_LENGTH_MAX = 1_000
const NAME_LENGTH_MAX = 200
const EXPECTED_LENGTH_MAX = 500

/** Shortens members that are too long; a shortened pointer leads to a parent of the value. */
function bounded(violation: Violation): Violation {
  const { pointer = '', name = '', expected = '' } = violation
  if (pointer.length <= POINTER_LENGTH_MAX && name.length <= NAME_LENGTH_MAX && expected.length <= EXPECTED_LENGTH_MAX)
    return violation
  return {
    ...violation,
    ...(pointer.length > POINTER_LENGTH_MAX
      ? { pointer: pointer.slice(0, Math.max(0, pointer.lastIndexOf('/', POINTER_LENGTH_MAX))) }
      : {}),
    ...(name.length > NAME_LENGTH_MAX ? { name: name.slice(0, NAME_LENGTH_MAX) } : {}),
    ...(expected.length > EXPECTED_LENGTH_MAX ? { expected: `${expected.slice(0, EXPECTED_LENGTH_MAX - 1)}…` } : {}),
  }
}

/** The headers that go with a problem. */
export const problemHeaders = ({ extra }: Problem): Record<string, string> => ({
  'Content-Type': 'application/problem+json',
  'Cache-Control': 'no-store',
  ...(extra.retryAfter === undefined ? {} : { 'Retry-After': String(extra.retryAfter) }),
  ...extra.headers,
})
