import { type AnyRequest, type CallOptions, createSender, type Send, type SenderOptions } from './call.ts'
import type { Credential, Refresh } from './credentials.ts'
import { FailedReply } from './failures.ts'
import type { ItemsOf, OperationRow, SchemeOf } from './operation-row.ts'
import type { HasFile, ItemOf, ReplyOf, RequestOf, StreamedReplyOf, SuccessBody } from './operation-types.ts'
import { itemsOf, pagesOf } from './pages.ts'
import type { AnyReply } from './read-reply.ts'

/** One method for each operation of a table. */
export type Client<Rows> = { readonly [Id in keyof Rows]: Method<Rows[Id]> }

/** Asks for an operation; of a list also for all of its pages. */
export type Method<Row> = Ask<RequestOf<Row>, ReplyOf<Row>, SuccessBody<Row>> &
  (HasFile<Row> extends true ? AskForStream<RequestOf<Row>, StreamedReplyOf<Row>, SuccessBody<Row>> : unknown) &
  ([ItemsOf<Row>] extends [never] ? unknown : Lists<RequestOf<Row>, SuccessBody<Row>, ItemOf<Row>>)

type Ask<Request, Reply, Success> =
  Record<never, never> extends Request
    ? (request?: Request & CallOptions) => Call<Reply, Success>
    : (request: Request & CallOptions) => Call<Reply, Success>

type AskForStream<Request, Reply, Success> = (
  request: Request & CallOptions & { as: 'stream' },
) => Call<Reply, Success extends Blob ? ReadableStream<Uint8Array> : Success>

type Lists<Request, Page, Item> = {
  /** The pages of the list, each asked for when it is wanted. Throws as `ok()` does. */
  readonly pages: (...request: Optional<Request & CallOptions>) => AsyncGenerator<Page, void, undefined>
  /** What all pages hold, one after the other. */
  readonly items: (...request: Optional<Request & CallOptions>) => AsyncGenerator<Item, void, undefined>
}
type Optional<Request> = Record<never, never> extends Request ? [request?: Request] : [request: Request]

/**
 * A call on its way. It resolves to what was answered, whatever its status, and rejects with `NoAnswer`, `TimedOut`,
 * `UnexpectedReply`, or the reason of the caller's signal.
 */
export type Call<Reply, Success> = Promise<Reply> & {
  /** The body of a success. Rejects with `FailedReply` where the answer is none. */
  ok(): Promise<Success>
}

export type ClientOptions<Scheme extends string = string> = Omit<SenderOptions, 'credentials' | 'refresh'> & {
  /** By the names of the contract's security schemes. */
  readonly credentials?: { readonly [Name in Scheme]?: Credential | undefined }
  readonly refresh?: Refresh<Scheme> | undefined
}

/** A client of the operations of a table, which may be all of a contract or those that are needed. */
export function createClient<const Rows extends { readonly [Id in keyof Rows]: OperationRow }>(
  rows: Rows,
  options: ClientOptions<SchemeOf<Rows[keyof Rows]>>,
): Client<Rows> {
  const send = createSender(options as SenderOptions)
  const methods = Object.entries<OperationRow>(rows).map(([id, row]) => [id, methodOf(id, row, send)])
  return Object.fromEntries(methods)
}

function methodOf(id: string, row: OperationRow, send: Send) {
  const ask = (request?: AnyRequest) => {
    const reply = send(id, row, request)
    return Object.assign(reply, { ok: () => reply.then((answered) => successOf(id, answered)) })
  }
  const { page } = row
  if (!page) return ask
  const askForPage = (request: AnyRequest) => ask(request).ok()
  return Object.assign(ask, {
    pages: (request?: AnyRequest) => pagesOf(page, askForPage, request),
    items: (request?: AnyRequest) => itemsOf(page, askForPage, request),
  })
}

function successOf(id: string, reply: AnyReply): unknown {
  if (reply.status < 200 || reply.status > 299) throw new FailedReply(id, reply)
  return reply.body
}
