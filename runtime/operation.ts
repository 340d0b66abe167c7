import type { AdministrationCaller, OrganisationCaller } from './caller.ts'
import type { Log } from './log.ts'
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

/** How a parameter is read from the request; only what the parser needs. */
export type ParameterRow = {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly type: string
  /** The type of an array's items. */
  readonly items?: string
  /** Each item of an array has a `name=` of its own. */
  readonly explode?: boolean
  readonly default?: unknown
}

export type OperationRow = {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly caller: 'organisation' | 'administration' | 'public'
  readonly parameters: readonly ParameterRow[]
  readonly body?: { readonly media: readonly string[]; readonly limit: number; readonly parse: boolean }
  readonly validate: Validator
  /** By status: how the body is written. */
  readonly replies: Readonly<Record<number, ((body: unknown) => string) | 'file' | 'none'>>
}

/** A domain's operations, as generated. The type names the handlers that serve them. */
export type Operations<Api> = {
  readonly operations: readonly (OperationRow & { readonly operationId: keyof Api & string })[]
  /** Validators of replies, by `<operationId>_<status>`; loaded only where replies are checked. */
  readonly replyValidators: () => Promise<Readonly<Record<string, Validator>>>
}

/** What a handler is called with and answers, as far as the runtime is concerned; generated types say more. */
export type Input = { path: Values; query: Values; headers: Values; body?: unknown }
export type Values = Record<string, unknown>
export type Reply = {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string | undefined>>
  readonly contentType?: string
}
export type Handler = (input: Input, context: Context<AnyCaller>) => Promise<Reply>
