import { withReason } from './problem-reason.ts'
import type { AnyResponse } from './read-response.ts'

/** The error of `ok()`: a declared response other than a success. Its body is usually a problem document (RFC 9457). */
export class FailedResponse<Result extends AnyResponse = AnyResponse> extends Error {
  override readonly name = 'FailedResponse'
  readonly operation: string
  readonly response: Result

  constructor(operation: string, response: Result) {
    super(withReason(`${operation} was answered with ${response.status}`, response.body))
    this.operation = operation
    this.response = response
  }
}

/** The connection failed before a complete response, on the last attempt. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  readonly operation: string

  constructor(operation: string, cause: unknown) {
    super(`${operation} was not answered: ${reasonOf(cause)}`, { cause })
    this.operation = operation
  }
}

/** Node's `fetch` says "fetch failed" alone; its cause says why, such as ECONNREFUSED. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { message, code } = Object(error.cause) as { message?: unknown; code?: unknown }
  const why = message || code
  return why ? `${error.message} (${why})` : error.message
}

/** There was no response in time. If the caller aborts, the reason of its own signal is thrown instead. */
export class TimedOut extends Error {
  override readonly name = 'TimedOut'
  readonly operation: string
  readonly milliseconds: number

  constructor(operation: string, milliseconds: number) {
    super(`${operation} was not answered within ${milliseconds} ms`)
    this.operation = operation
    this.milliseconds = milliseconds
  }
}
