import type { IncomingMessage, ServerResponse } from 'node:http'
import { acceptedType } from './accept.ts'
import type { Context, FactLog } from './operation.ts'

/**
 * The context of a request. Lazy getters: creating an AbortSignal doubles the cost of a request, and most handlers never use it.
 */
export class RequestContext implements Context<unknown> {
  readonly caller: unknown
  readonly requestId: string
  readonly log: FactLog
  readonly #request: IncomingMessage
  readonly #response: ServerResponse
  #gone: AbortController | undefined

  constructor(request: IncomingMessage, response: ServerResponse, known: Omit<Context<unknown>, 'signal' | 'accepts'>) {
    this.caller = known.caller
    this.requestId = known.requestId
    this.log = known.log
    this.#request = request
    this.#response = response
  }

  get signal(): AbortSignal {
    if (this.#gone) return this.#gone.signal
    const gone = new AbortController()
    const response = this.#response
    const abort = () => {
      if (!response.writableFinished) gone.abort()
    }
    if (response.closed) abort()
    else response.once('close', abort)
    this.#gone = gone
    return gone.signal
  }

  get accepts(): <Type extends string>(types: readonly Type[]) => Type {
    return (types) => acceptedType(this.#request.headers.accept, types)
  }
}
