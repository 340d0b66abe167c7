import { type Client, type ClientOptions, createClient } from './client.ts'
import type { Credential } from './credentials.ts'
import * as operations from './generated/operations.ts'
import type { SchemeOf } from './operation-spec.ts'
import type { RequestOf as RequestOfSpec, ResponseOf as ResponseOfSpec } from './operation-types.ts'

export type { CallOptions } from './call.ts'
// biome-ignore lint/performance/noBarrelFile: who uses the package imports all of it by its name
export { type Call, type Client, createClient } from './client.ts'
export { FailedResponse, NoAnswer, TimedOut } from './failures.ts'
export { type FieldError, fieldErrors } from './field-errors.ts'
export { fileNameOf } from './file-name.ts'
export type * from './generated/schemas.ts'
export type { components } from './generated/types.ts'
export { UnexpectedResponse } from './read-response.ts'
export { type UntilOptions, until } from './until.ts'

type Specs = typeof operations
/** Ids of the operations that accept only the administration's key. */
type AdministrationId = {
  [Id in keyof Specs]: [SchemeOf<Specs[Id]>] extends ['basic']
    ? [SchemeOf<Specs[Id]>] extends [never]
      ? never
      : Id
    : never
}[keyof Specs]

/** One method per operation of the contract, including those of administrators. */
export type TomorroAdministration = Client<Specs>
/** One method per operation that an organisation's people and machines may call. */
export type Tomorro = Omit<TomorroAdministration, AdministrationId>

/** The id of an operation of the contract, such as `createForm`. */
export type OperationId = keyof TomorroAdministration
/** The input of a method, such as `RequestOf<'createForm'>['body']`. */
export type RequestOf<Id extends OperationId> = RequestOfSpec<Specs[Id]>
/** The response of a method, a union by `status`, such as `Extract<ResponseOf<'getItem'>, { status: 200 }>['body']`. */
export type ResponseOf<Id extends OperationId> = ResponseOfSpec<Specs[Id]>

export type TomorroOptions = Omit<ClientOptions, 'credentials' | 'refresh'> & {
  /** Access token of an organisation's user or machine, or a function that gets one; called before each request. */
  readonly token?: Credential | undefined
  /** Gets a new token after one was refused; called once for all calls that wait for it. */
  readonly refresh?: ((refused: string) => string | undefined | Promise<string | undefined>) | undefined
  /** Key of the administration, as `keyId:secret` or in Base64. */
  readonly adminKey?: Credential | undefined
}

/**
 * A client of the API. Each method resolves to the response, whatever its status; `status` decides the type of `body`. Without
 * `adminKey` the client's type has no operations of administrators, so that a call of one does not compile.
 */
export function createTomorro(options: TomorroOptions & { readonly adminKey: Credential }): TomorroAdministration
export function createTomorro(options: TomorroOptions): Tomorro
export function createTomorro({ token, refresh, adminKey, ...options }: TomorroOptions): TomorroAdministration {
  return createClient(operations, {
    ...options,
    credentials: { bearer: token, basic: adminKey },
    refresh: refresh && ((scheme, refused) => (scheme === 'bearer' ? refresh(refused) : undefined)),
  })
}
