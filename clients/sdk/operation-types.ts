import type { ItemsOf, TypesOf } from './operation-spec.ts'

/** The input of a method: the parts that the operation has. */
export type RequestOf<Spec> = Part<'path', ParametersOf<Spec>['path']> &
  Part<'query', ParametersOf<Spec>['query']> &
  Part<'headers', ParametersOf<Spec>['header']> &
  Part<'cookies', ParametersOf<Spec>['cookie']> &
  BodyPart<TypesOf<Spec>> &
  AcceptPart<TypesOf<Spec>> &
  VariablesPart<TypesOf<Spec>>

type ParametersOf<Spec> =
  TypesOf<Spec> extends { parameters: infer Parameters extends Groups } ? Parameters : Record<keyof Groups, never>
type Groups = { path?: unknown; query?: unknown; header?: unknown; cookie?: unknown }

type Part<Name extends string, Values> = [NonNullable<Values>] extends [never]
  ? unknown
  : // A parameter may have the name of an inherited member, such as `constructor`.
    Partial<NonNullable<Values>> extends NonNullable<Values>
    ? { [N in Name]?: Given<NonNullable<Values>> | undefined }
    : { [N in Name]: Given<NonNullable<Values>> }

/** A value of a request as a caller may give it: an optional member may also be undefined, which is not sent. Tuples keep their types. */
type Given<Value> = Value extends Bytes | Date
  ? Value
  : Value extends readonly (infer Item)[]
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

type BodyPart<Types> = Types extends { requestBody: { content: infer Content } }
  ? MediaPart<Content>
  : Types extends { requestBody?: { content: infer Content } }
    ? MediaPart<Content> | { body?: never }
    : unknown

/** One variant per media type. `contentType` may be omitted for the default one. */
type MediaPart<Content> = {
  [Media in keyof Content & string]: { body: SentBody<Media, Content[Media]> } & (Media extends MeantMedia<Content>
    ? { contentType?: MediaName<Media> }
    : { contentType: MediaName<Media> })
}[keyof Content & string]

type MeantMedia<Content> = 'application/json' extends keyof Content
  ? 'application/json'
  : IsUnion<keyof Content> extends true
    ? never
    : keyof Content

type IsUnion<T, Whole = T> = [T] extends [never] ? false : T extends T ? ([Whole] extends [T] ? false : true) : never

/** `image/*` accepts any image type. */
type MediaName<Media extends string> = Media extends '*/*'
  ? string
  : Media extends `${infer Type}*${infer Suffix}`
    ? `${Type}${string}${Suffix}`
    : Media

/** The accepted media types of a success in order of preference (RFC 9110, section 12.5.1). */
type AcceptPart<Types> = Types extends { responses: infer Responses }
  ? [SuccessMedia<Responses>] extends [never]
    ? unknown
    : { accept?: Accepted<SuccessMedia<Responses>> | readonly Accepted<SuccessMedia<Responses>>[] }
  : unknown
type SuccessMedia<Responses> = {
  [Key in keyof Responses]: `${Key & (string | number)}` extends `2${string}` | 'default'
    ? Responses[Key] extends { content: infer Content extends object }
      ? keyof Content & string
      : never
    : never
}[keyof Responses]
type Accepted<Media extends string> = Media | MediaName<Media>

/** Values of the variables in the operation's own server address. */
type VariablesPart<Types> = Types extends { variables: infer Variables } ? { variables?: Variables } : unknown

type SentBody<Media extends string, Body> = Media extends JsonMedia | FormMedia
  ? Given<Body>
  : Bytes | (Body extends Blob ? string : Body)

type JsonMedia = WithParameters<`${string}/json` | `${string}+json`>
type WithParameters<Media extends string> = Media | `${Media};${string}` | `${Media} ;${string}`
type FormMedia = `multipart/${string}` | WithParameters<'application/x-www-form-urlencoded'>

/** A body that is sent unchanged. A stream can be sent once, so its call is never retried. */
export type Bytes = Blob | ArrayBuffer | Uint8Array | ReadableStream<Uint8Array>

/** The response of a method: a union by `status`. */
export type ResponseOf<Spec> = TypesOf<Spec> extends { responses: infer Responses } ? ResponseUnion<Responses> : never

type ResponseUnion<Responses> = {
  [Key in keyof Responses]: Received<StatusOf<Key, Responses>, ReceivedBody<Responses[Key]>>
}[keyof Responses]

/** Under a range or `default` with content, statuses without content have none. */
type Received<Own, Body> = [Body] extends [undefined]
  ? { status: Own; headers: Headers; body: Body }
  :
      | { status: Exclude<Own, WithoutContent>; headers: Headers; body: Body }
      | (Extract<Own, WithoutContent> extends never
          ? never
          : { status: Extract<Own, WithoutContent>; headers: Headers; body: undefined })
type WithoutContent = 204 | 205 | 304

/** A range and `default` stand for every registered status that is not declared. */
type StatusOf<Key, Responses> = Key extends number
  ? Key
  : Key extends keyof Range
    ? Exclude<Range[Key], keyof Responses>
    : Exclude<Status, keyof Responses | Covered<keyof Responses> | Success<Responses>>

type Covered<Keys> = Keys extends keyof Range ? Range[Keys] : never

/** If the contract declares a success, `default` is an error. */
type Success<Responses> = IsSuccess<keyof Responses & (string | number)> extends true ? Range['2XX'] | 304 : never
type IsSuccess<Statuses extends string | number> = Extract<`${Statuses}`, `2${string}`> extends never ? false : true

type ReceivedBody<Response> = Response extends { content: infer Content extends object }
  ? { [Media in keyof Content]: BodyOf<Media, Content[Media]> }[keyof Content]
  : undefined

type BodyOf<Media, Body> = Media extends JsonMedia | (Body extends string | Blob ? never : '*/*' | 'application/*')
  ? Body
  : Body extends Blob
    ? Body
    : Media extends EventStream
      ? Blob
      : Media extends TextMedia
        ? Body extends number | boolean
          ? Body
          : string
        : Blob

type EventStream = WithParameters<'text/event-stream'>
type TextMedia = `text/${string}` | WithParameters<'application/xml' | `${string}+xml`>

/** The body of a response of a status from 200 to 299. */
export type SuccessBody<Spec> = Extract<ResponseOf<Spec>, { status: SuccessStatus<ResponseOf<Spec>> }>['body']
type SuccessStatus<Result> = Result extends { status: infer Own extends number }
  ? IsSuccess<Own> extends true
    ? Own
    : never
  : never

/** The response to a call whose files are streams. */
export type StreamedResponseOf<Spec> = Streamed<ResponseOf<Spec>>
type Streamed<Result> = Result extends { status: infer Own; body: infer Body }
  ? { status: Own; headers: Headers; body: Body extends Blob ? ReadableStream<Uint8Array> : Body }
  : never

/** Whether a response may be a file. */
export type HasFile<Spec> = Extract<ResponseOf<Spec>['body'], Blob> extends never ? false : true

/** The items of a list. */
export type ItemOf<Spec> =
  Exclude<SuccessBody<Spec>, undefined> extends { [Items in ItemsOf<Spec>]: readonly (infer Item)[] } ? Item : never

/** IANA, HTTP Status Code Registry. */
type Range = Upper & { [Key in keyof Upper as Lowercase<Key>]: Upper[Key] }
type Upper = {
  '2XX': 200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226
  '3XX': 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308
  '4XX': Registered4XX
  '5XX': 500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511
}
type Registered4XX =
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417)
  | (421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451)
type Status = Upper[keyof Upper]
