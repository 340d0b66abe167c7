import type { ServerSpec } from './server-url.ts'
import type { Singles } from './single-item.ts'

declare const carried: unique symbol

/**
 * What the client has to know of an operation at run time, with the types of the contract for the compiler. Tables hold one
 * constant for each operation, so that a bundler leaves out those that a program does not name.
 * @template Types the operation in the form of openapi-typescript, such as `operations['createForm']`
 * @template Scheme the names of the security schemes that it takes
 * @template Items the property of its response that holds a page's items, where it is paged
 */
export type Operation<Types, Scheme extends string = never, Items extends string = never> = OperationSpec & {
  readonly [carried]?: { types: Types; scheme: Scheme; items: Items }
}

type Carried<Spec> = Spec extends { readonly [carried]?: infer All } ? NonNullable<All> : never
export type TypesOf<Spec> = Carried<Spec> extends { types: infer Types } ? Types : never
export type SchemeOf<Spec> = Carried<Spec> extends { scheme: infer Scheme extends string } ? Scheme : never
export type ItemsOf<Spec> = Carried<Spec> extends { items: infer Items extends string } ? Items : never

export type OperationSpec = {
  readonly method: string
  /** Template whose expressions say their style as RFC 6570 does: `{id}`, `{.id}` of style label, `{;id*}` of exploded matrix; `{%id}` is JSON. */
  readonly path: string
  /** Alternatives, each of which needs all of its schemes; an empty one needs nothing. */
  readonly security?: readonly (readonly Scheme[])[]
  /** Where this operation is instead of the client's `url`, where the contract says so. */
  readonly server?: ServerSpec
  /** How query parameters are written that are not of style form and exploded. */
  readonly query?: Readonly<Record<string, QueryStyle>>
  /** Query parameters whose reserved characters are sent as they are. */
  readonly reserved?: readonly string[]
  /** The header parameters that are JSON, or whose object is exploded. */
  readonly headers?: Readonly<Record<string, 'json' | 'explode'>>
  /** How cookie parameters are written that are not of style form and exploded. */
  readonly cookies?: Readonly<Record<string, QueryStyle>>
  /** The names that members of an exploded object must not have, because other parameters have them; `filter[` is a prefix. */
  readonly claimed?: Readonly<Record<string, readonly string[]>>
  /** The lists for which a single value may stand, by the place of a request. */
  readonly singles?: Readonly<Partial<Record<'path' | 'query' | 'headers' | 'cookies' | 'body', Singles>>>
  /** Media types of the body. Without a `contentType` by the caller it is JSON, or the first. */
  readonly body?: readonly string[]
  /** Of a form: the media type of a part, or in a URL-encoded form how a field is written, with `form` for its default style. */
  readonly parts?: Readonly<Record<string, string>>
  /** The header that makes a repeat safe. */
  readonly key?: string
  /** Statuses, ranges such as `4XX` and `default`, separated by spaces, by what their body is. */
  readonly json?: string
  readonly text?: string
  readonly file?: string
  readonly empty?: string
  /** The statuses whose JSON is not a problem document (RFC 9457), as `400 default`. */
  readonly ownErrors?: string
  /** By status: the members of its problem documents without which one is a router's own, as `{ 400: 'code traceId' }`. */
  readonly problems?: Readonly<Record<string, string>>
  /** The media types of files. */
  readonly fileTypes?: readonly string[]
  /** Of a list: the query parameter of the page, the property with the next one, and that with the items. */
  readonly page?: readonly [parameter: string, next: string, items: string]
}

/** A delimiter of items, as it is sent, or another way to write a value. */
export type QueryStyle = ',' | '%20' | '%7C' | 'deepObject' | 'json'

/** Where a credential is put. A browser sends its own cookies; a certificate is the business of the connection. */
export type Scheme = {
  readonly name: string
  readonly header?: string
  /** Stands before the credential. */
  readonly prefix?: string
  readonly query?: string
  readonly cookie?: string
}
