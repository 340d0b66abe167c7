import type { SecurityRequirement } from './authenticate.ts'
import type { BodySpec } from './body.ts'
import type { Input } from './input.ts'
import type { ParameterTable } from './parameters.ts'
import type { ResponseSpec } from './response-spec.ts'
import type { Validator } from './validator.ts'

/** A logger: `info(fields, event)`. pino's loggers and `console` fit. */
export type FactLog = {
  debug(facts: object, what?: string): void
  info(facts: object, what?: string): void
  warn(facts: object, what?: string): void
  error(facts: object, what?: string): void
}

/** The second argument of a handler. */
export type Context<Caller> = {
  readonly caller: Caller
  readonly requestId: string
  readonly log: FactLog
  /** Aborted when the client goes away. */
  readonly signal: AbortSignal
  /**
   * The media type of these that the client prefers.
   * @throws Problem `not_acceptable`
   */
  readonly accepts: <Type extends string>(types: readonly Type[]) => Type
}

/** An operation, as generated. */
export type OperationSpec = ParameterTable & {
  readonly operationId: string
  readonly method: string
  readonly path: string
  readonly security: readonly SecurityRequirement[]
  readonly body?: BodySpec
  /** Validates a request without body, or with a body that the handler reads itself. */
  readonly validate: Validator
  /** By status, then range (`4XX`), then `default`. */
  readonly responses: Readonly<Record<number | string, ResponseSpec>>
  /** Statuses of the Problems that a handler may throw. */
  readonly problems: readonly number[]
}

/** The operations of a domain, as generated. The type parameters are their handlers and the principals of the security schemes. */
export type Operations<Api, Principals = Record<never, never>> = {
  readonly operations: readonly (OperationSpec & { readonly operationId: keyof Api & string })[]
  /** Validators of responses, by `<operationId>_<status>`; loaded only where responses are checked. */
  readonly responseValidators: () => Promise<Readonly<Record<string, Validator>>>
  /** Values for `WWW-Authenticate`, one per scheme of HTTP authentication. */
  readonly challenges: Readonly<Record<string, string>>
  /** Types only: the principals that handlers expect. */
  readonly principals?: (principals: Principals) => void
}

/**
 * A value of a response as a handler may give it: an optional member may also be undefined, which serializers leave out. So
 * `{ note: row.note ?? undefined }` needs no spread under `exactOptionalPropertyTypes`. Tuples keep their types: mapped types of
 * arrays are not lazy, so the type of a tuple that contains itself would not end.
 */
export type Given<Value> = Value extends readonly (infer Item)[]
  ? Item[] extends Value
    ? Given<Item>[]
    : Value
  : Value extends object
    ? {
        [Name in keyof Value]: Record<never, never> extends Pick<Value, Name>
          ? Given<Value[Name]> | undefined
          : Given<Value[Name]>
      }
    : Value

/** The response of a handler as the runtime sees it; generated types are exact. */
export type HandlerResponse = {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, unknown>>
  readonly contentType?: string
}
export type Handler = (input: Input, context: Context<unknown>) => Promise<HandlerResponse>
