import type { AnyReply } from './read-reply.ts'

/** What `ok()` throws: a reply of the contract that is no success. Its body is most often a problem document (RFC 9457). */
export class FailedReply<Reply extends AnyReply = AnyReply> extends Error {
  override readonly name = 'FailedReply'
  readonly operation: string
  readonly reply: Reply

  constructor(operation: string, reply: Reply) {
    const { title, detail } = (reply.body ?? {}) as { title?: unknown; detail?: unknown }
    super([`${operation} was answered with ${reply.status}`, title, detail].filter(Boolean).join(': '))
    this.operation = operation
    this.reply = reply
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
