import type { AdministrationCaller, OrganisationCaller } from './caller.ts'
import type { Log } from './log.ts'
import type { ParameterTable } from './parameters.ts'
import type { Validator } from './validator.ts'

/** What a handler knows besides its input. */
export type Context<Caller> = {
  readonly caller: Caller
  readonly requestId: string
  readonly log: Log
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal
}

export type AnyCaller = OrganisationCaller | AdministrationCaller | undefined

/** What the runtime has to know of an operation, as generated. */
export type OperationRow = ParameterTable & {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly caller: 'organisation' | 'administration' | 'public'
  readonly body?: BodyRow
  /** Checks a request that has no body, or one that is left to the handler. */
  readonly validate: Validator
  readonly replies: Readonly<Record<number, ReplyRow>>
  /** The statuses of the problems that a handler may throw. */
  readonly problems: readonly number[]
}

export type BodyRow = {
  readonly required: boolean
  /** Bytes. */
  readonly limit: number
  /** By media type: what checks a request with such a body, or that the handler reads it. */
  readonly media: Readonly<Record<string, Validator | 'stream'>>
}

export type ReplyRow = {
  /** Of a JSON body. */
  readonly contentType?: string
  /** Writes a JSON body. */
  readonly write?: (body: unknown) => string
  /** The media types of a body that is sent as it comes; the handler names one of them. */
  readonly files?: readonly string[]
  /** Headers that the contract requires. */
  readonly headers?: readonly string[]
}

/** A domain's operations, as generated. The type names the handlers that serve them. */
export type Operations<Api> = {
  readonly operations: readonly (OperationRow & { readonly operationId: keyof Api & string })[]
  /** Validators of replies, by `<operationId>_<status>`; loaded only where replies are checked. */
  readonly replyValidators: () => Promise<Readonly<Record<string, Validator>>>
}

/** What a handler is called with and answers, as far as the runtime is concerned; generated types say more. */
export type Input = { path: Values; query: Values; headers: Values; cookies: Values; body?: unknown }
export type Values = Record<string, unknown>
export type Reply = {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string | number | undefined>>
  readonly contentType?: string
}
export type Handler = (input: Input, context: Context<AnyCaller>) => Promise<Reply>
