import type { AnyResponse } from './read-response.ts'

/** What `ok()` throws: a response of the contract that is no success. Its body is most often a problem document (RFC 9457). */
export class FailedResponse<Result extends AnyResponse = AnyResponse> extends Error {
  override readonly name = 'FailedResponse'
  readonly operation: string
  readonly response: Result

  constructor(operation: string, response: Result) {
    const { title, detail } = (response.body ?? {}) as { title?: unknown; detail?: unknown }
    super([`${operation} was answered with ${response.status}`, title, detail].filter(Boolean).join(': '))
    this.operation = operation
    this.response = response
  }
}

/** The connection failed before there was a whole answer, on the last of the attempts that there were. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
  readonly operation: string

  constructor(operation: string, cause: unknown) {
    super(`${operation} was not answered: ${cause instanceof Error ? cause.message : cause}`, { cause })
    this.operation = operation
  }
}

/** There was no answer in time. Where the caller gives up there is the reason of its own signal instead. */
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
