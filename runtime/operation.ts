import type { SecurityRequirement } from './authenticate.ts'
import type { BodySpec } from './body.ts'
import type { Input } from './input.ts'
import type { ParameterTable } from './parameters.ts'
import type { ResponseSpec } from './response-spec.ts'
import type { Validator } from './validator.ts'

/** Where facts are told, each as an object and what it is called; pino's loggers are such, and so is `console`. */
export type FactLog = {
  debug(facts: object, what?: string): void
  info(facts: object, what?: string): void
  warn(facts: object, what?: string): void
  error(facts: object, what?: string): void
}

/** What a handler knows besides its input. */
export type Context<Caller> = {
  readonly caller: Caller
  readonly requestId: string
  readonly log: FactLog
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal
  /**
   * The one of these media types that the client likes best, for operations with a choice.
   * @throws Problem `not_acceptable`
   */
  readonly accepts: <Type extends string>(types: readonly Type[]) => Type
}

/** What the runtime has to know of an operation, as generated. */
export type OperationSpec = ParameterTable & {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly security: readonly SecurityRequirement[]
  readonly body?: BodySpec
  /** Checks a request that has no body, or one that is left to the handler. */
  readonly validate: Validator
  /** By status; `4XX` and the like, and then `default`, where a status is not named. */
  readonly responses: Readonly<Record<number | string, ResponseSpec>>
  /** The statuses of the problems that a handler may throw. */
  readonly problems: readonly number[]
}

/** A domain's operations, as generated. The type names the handlers that serve them, and who calls by each security scheme. */
export type Operations<Api, Principals = Record<never, never>> = {
  readonly operations: readonly (OperationSpec & { readonly operationId: keyof Api & string })[]
  /** Validators of responses, by `<operationId>_<status>`; loaded only where responses are checked. */
  readonly responseValidators: () => Promise<Readonly<Record<string, Validator>>>
  /** What `WWW-Authenticate` offers for each scheme of HTTP authentication. */
  readonly challenges: Readonly<Record<string, string>>
  /** Of types only: the principals that handlers rely on. */
  readonly principals?: (principals: Principals) => void
}

/** What a handler answers, as far as the runtime is concerned; generated types say more. */
export type HandlerResponse = {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, unknown>>
  readonly contentType?: string
}
export type Handler = (input: Input, context: Context<unknown>) => Promise<HandlerResponse>
