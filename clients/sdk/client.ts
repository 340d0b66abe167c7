import { type AnyRequest, type CallOptions, createSender, type Send, type SenderOptions } from './call.ts'
import type { Credential, Refresh } from './credentials.ts'
import { FailedResponse } from './failures.ts'
import type { ItemsOf, OperationSpec, SchemeOf } from './operation-spec.ts'
import type { HasFile, ItemOf, RequestOf, ResponseOf, StreamedResponseOf, SuccessBody } from './operation-types.ts'
import { itemsOf, pagesOf } from './pages.ts'
import type { AnyResponse } from './read-response.ts'

/** One method for each operation of a table. */
export type Client<Specs> = { readonly [Id in keyof Specs]: Method<Specs[Id]> }

/** Calls an operation; a list also has `pages` and `all`. */
export type Method<Spec> = Ask<RequestOf<Spec>, ResponseOf<Spec>, SuccessBody<Spec>> &
  (HasFile<Spec> extends true ? AskForStream<RequestOf<Spec>, StreamedResponseOf<Spec>, SuccessBody<Spec>> : unknown) &
  ([ItemsOf<Spec>] extends [never]
    ? unknown
    : Lists<RequestOf<Spec>, Exclude<SuccessBody<Spec>, undefined>, ItemOf<Spec>>)

type Ask<Request, Result, Success> =
  Record<never, never> extends Request
    ? (request?: Request & CallOptions) => Call<Result, Success>
    : (request: Request & CallOptions) => Call<Result, Success>

type AskForStream<Request, Result, Success> = (
  request: Request & CallOptions & { as: 'stream' },
) => Call<Result, Success extends Blob ? ReadableStream<Uint8Array> : Success>

type Lists<Request, Page, Item> = {
  /** The pages of the list, each fetched when the loop reaches it. Throws as `ok()` does. */
  readonly pages: (...request: Optional<Request & CallOptions>) => AsyncGenerator<Page, void, undefined>
  /** The items of all pages, one after the other. */
  readonly items: (...request: Optional<Request & CallOptions>) => AsyncGenerator<Item, void, undefined>
}
type Optional<Request> = Record<never, never> extends Request ? [request?: Request] : [request: Request]

/**
 * A running call. It resolves to the response, whatever its status, and rejects with `NoAnswer`, `TimedOut`,
 * `UnexpectedResponse`, or the reason of the caller's signal.
 */
export type Call<Result, Success> = Promise<Result> & {
  /** The body of a success. Rejects with `FailedResponse` for any other response. */
  ok(): Promise<Success>
}

export type ClientOptions<Scheme extends string = string> = Omit<SenderOptions, 'credentials' | 'refresh'> & {
  /** By the contract's names of security schemes. */
  readonly credentials?: { readonly [Name in Scheme]?: Credential | undefined }
  readonly refresh?: Refresh<Scheme> | undefined
}

/** A client of a table's operations: all of a contract, or a selection. */
export function createClient<const Specs extends { readonly [Id in keyof Specs]: OperationSpec }>(
  specs: Specs,
  options: ClientOptions<SchemeOf<Specs[keyof Specs]>>,
): Client<Specs> {
  const send = createSender(options as SenderOptions)
  const methods = Object.entries<OperationSpec>(specs).map(([id, spec]) => [id, methodOf(id, spec, send)])
  return Object.fromEntries(methods)
}

function methodOf(id: string, spec: OperationSpec, send: Send) {
  const ask = (request?: AnyRequest) => {
    const response = send(id, spec, request)
    return Object.assign(response, { ok: () => response.then((answered) => successOf(id, answered)) })
  }
  const { page } = spec
  if (!page) return ask
  const askForPage = (request: AnyRequest) => ask(request).ok()
  return Object.assign(ask, {
    pages: (request?: AnyRequest) => pagesOf(page, askForPage, request),
    items: (request?: AnyRequest) => itemsOf(page, askForPage, request),
  })
}

function successOf(id: string, response: AnyResponse): unknown {
  if (response.status < 200 || response.status > 299) throw new FailedResponse(id, response)
  return response.body
}
