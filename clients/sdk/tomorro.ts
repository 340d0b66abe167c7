import { type Client, type ClientOptions, createClient } from './client.ts'
import type { Credential } from './credentials.ts'
import * as operations from './generated/operations.ts'
import type { RequestOf as RequestOfSpec, ResponseOf as ResponseOfSpec } from './operation-types.ts'

export type { CallOptions } from './call.ts'
// biome-ignore lint/performance/noBarrelFile: who uses the package imports all of it by its name
export { type Call, type Client, createClient } from './client.ts'
export { FailedResponse, NoAnswer, TimedOut } from './failures.ts'
export { fileNameOf } from './file-name.ts'
export type { components } from './generated/types.ts'
export { UnexpectedResponse } from './read-response.ts'
export { type UntilOptions, until } from './until.ts'

/** One method per operation of the contract. */
export type Tomorro = Client<typeof operations>

/** The id of an operation of the contract, such as `createForm`. */
export type OperationId = keyof Tomorro
export type RequestOf<Id extends OperationId> = RequestOfSpec<(typeof operations)[Id]>
export type ResponseOf<Id extends OperationId> = ResponseOfSpec<(typeof operations)[Id]>

export type TomorroOptions = Omit<ClientOptions, 'credentials' | 'refresh'> & {
  /** Access token of an organisation's user or machine, or how to get one; asked for before each request. */
  readonly token?: Credential | undefined
  /** Gets another token in place of one that was refused; asked once for all calls that wait for it. */
  readonly refresh?: ((refused: string) => string | undefined | Promise<string | undefined>) | undefined
  /** Key of the administration, as `keyId:secret` or as it stands after `Basic` (the same in Base64). */
  readonly adminKey?: Credential | undefined
}

/** A client of the API. Each method resolves to what was answered, whatever its status, which tells what body there is. */
export function createTomorro({ token, refresh, adminKey, ...options }: TomorroOptions): Tomorro {
  return createClient(operations, {
    ...options,
    credentials: { bearer: token, basic: adminKey },
    refresh: refresh && ((scheme, refused) => (scheme === 'bearer' ? refresh(refused) : undefined)),
  })
}
