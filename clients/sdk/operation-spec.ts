import type { ServerSpec } from './server-url.ts'
import type { Singles } from './single-item.ts'

declare const carried: unique symbol

/**
 * An operation as the client needs it at run time, with the contract's types for the compiler. Tables hold one constant per
 * operation, so that a bundler drops those that a program does not name. @template Types the operation in the form of
 * openapi-typescript, such as `operations['createForm']` @template Scheme the names of its security schemes @template Items the
 * property of a page's items, if the operation is paged
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
  /** Path template with styles as in RFC 6570: `{id}`, `{.id}` of style label, `{;id*}` of exploded matrix; `{%id}` is JSON. */
  readonly path: string
  /** Path templates of other operations that get their URLs before this one, such as `/items/latest` before `/items/{id}`. */
  readonly before?: readonly string[]
  /** Alternatives, each of which needs all of its schemes; an empty one needs nothing. */
  readonly security?: readonly (readonly Scheme[])[]
  /** The operation's own server in place of the client's `url`, if the contract declares one. */
  readonly server?: ServerSpec
  /** The style of query parameters other than exploded form. */
  readonly query?: Readonly<Record<string, QueryStyle>>
  /** Query parameters with unencoded reserved characters. */
  readonly reserved?: readonly string[]
  /** The header parameters that are JSON, or exploded objects. */
  readonly headers?: Readonly<Record<string, 'json' | 'explode'>>
  /** The style of cookie parameters other than exploded form. */
  readonly cookies?: Readonly<Record<string, QueryStyle>>
  /** Cookies that are sent as they are, not percent-encoded, each member or item as a cookie of its own (style `cookie`). */
  readonly plain?: readonly string[]
  /** Names that members of an exploded object must not have, because other parameters have them; `filter[` is a prefix. */
  readonly claimed?: Readonly<Record<string, readonly string[]>>
  /** Required objects, exploded or of style deepObject: without any member they arrive as empty ones. Others cannot be sent empty. */
  readonly emptiable?: Readonly<Partial<Record<'query' | 'cookies', readonly string[]>>>
  /** Lists that a single value may replace, by the place in the request. */
  readonly singles?: Readonly<Partial<Record<'path' | 'query' | 'headers' | 'cookies' | 'body', Singles>>>
  /** Media types of the body. The default is JSON, or the first. */
  readonly body?: readonly string[]
  /** For forms: the media type of a part, or the style of a field in a URL-encoded form, with `form` for the default style. */
  readonly parts?: Readonly<Record<string, string>>
  /** `parts` and `singles.body` of further types of forms, by media type; those two are of the first one. */
  readonly forms?: Readonly<
    Record<string, { readonly parts?: Readonly<Record<string, string>>; readonly singles?: Singles }>
  >
  /** The header that makes a repeat safe. */
  readonly key?: string
  /** Statuses, ranges such as `4XX` and `default`, separated by spaces, by the kind of their body. */
  readonly json?: string
  readonly text?: string
  /** What the texts of a status are, if they are numbers or booleans: `{ 200: 'integer' }`, or `{ '200 text/plain': 'integer' }` beside others. */
  readonly scalars?: Readonly<Record<string, string>>
  readonly file?: string
  readonly empty?: string
  /** Statuses whose JSON is not a problem document (RFC 9457), such as `400 default`. */
  readonly ownErrors?: string
  /**
   * Members of problem documents by status; a document without one of them comes from a router: `{ 400: 'code traceId' }`. `errors{}`:
   * one whose `errors` is a list does.
   */
  readonly problems?: Readonly<Record<string, string>>
  /** The media types of files. */
  readonly fileTypes?: readonly string[]
  /** Of a list: the query parameter of the page, the property with the next page, and that with the items. */
  readonly page?: readonly [parameter: string, next: string, items: string]
}

/** A delimiter of items in its sent form, or another notation of a value. */
export type QueryStyle = ',' | '%20' | '%7C' | 'deepObject' | 'json'

/** The place of a credential. A browser sends its own cookies; a certificate belongs to the connection. */
export type Scheme = {
  readonly name: string
  readonly header?: string
  /** Precedes the credential. */
  readonly prefix?: string
  readonly query?: string
  readonly cookie?: string
}
