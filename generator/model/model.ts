import type { Json } from '../json.ts'
import { componentName, type Schema, type SchemaObject } from './schema.ts'

/** The one model that every emitter reads. All decisions about what a document means are taken here. */
export type Contract = {
  /** The domain, such as `ingestion`. */
  readonly domain: string
  /** The document in one piece, as it was written. */
  readonly document: Json
  readonly schemas: Readonly<Record<string, Schema>>
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>
  readonly operations: readonly Operation[]
  /** What becomes of a query parameter that an operation does not have. */
  readonly unknownQuery: Reading['unknownQuery']
  /** What has no effect, each with its JSON Pointer. */
  readonly notices: readonly string[]
}

/** What is decided where a document leaves a choice. */
export type Reading = {
  /** What may surprise, such as two paths that one URL can match: refused, or told in a notice. */
  readonly doubtful: 'refused' | 'noticed'
  /** A response of 4xx or 5xx whose body is the component Problem: thrown by handlers, or returned like every other response. */
  readonly problems: 'thrown' | 'returned'
  /** Query parameters that the contract does not have. */
  readonly unknownQuery: 'refused' | 'ignored'
}

/** Our own documents keep to conventions that make the strict choice safe. */
export const ownReading: Reading = { doubtful: 'refused', problems: 'thrown', unknownQuery: 'refused' }
/** Documents of others are taken for what they say. */
export const foreignReading: Reading = { doubtful: 'noticed', problems: 'returned', unknownQuery: 'ignored' }

export type SecurityScheme = {
  readonly type: 'http' | 'apiKey' | 'oauth2' | 'openIdConnect' | 'mutualTLS'
  /** Of `http`, in lower case, such as `bearer`. */
  readonly scheme?: string
  /** Of `apiKey`. */
  readonly in?: 'query' | 'header' | 'cookie'
  readonly name?: string
  /** Of `oauth2`: the scopes that its flows declare, with their descriptions. */
  readonly scopes?: Readonly<Record<string, string>>
}

/** Schemes all of which have to be satisfied, each with the scopes it has to grant; none at all lets everybody in. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>

export type Operation = {
  /** Unique, and an identifier of TypeScript: the document's own where it is one, else made of it, or of method and path. */
  readonly operationId: string
  readonly tag: string
  readonly method: string
  /** Template, such as `/ingestion/items/{itemId}`. */
  readonly path: string
  readonly summary: string
  readonly parameters: readonly Parameter[]
  readonly body: Body | undefined
  readonly responses: readonly DeclaredResponse[]
  /** Any one of them suffices; an empty list lets everybody in. */
  readonly security: readonly SecurityRequirement[]
}

export type Parameter = {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required: boolean
  readonly style: Style
  readonly explode: boolean
  /** What the value is where it is not styled. */
  readonly content: 'json' | 'text' | undefined
  /** An empty value stands for none. */
  readonly mayBeEmpty: boolean
  /** Clients send what is reserved in URLs as it is, as far as a query allows it (`allowReserved`). */
  readonly isReserved?: true
  readonly schema: Schema
  readonly default: unknown
}

export type Style = 'simple' | 'label' | 'matrix' | 'form' | 'spaceDelimited' | 'pipeDelimited' | 'deepObject'

export type Body = {
  readonly required: boolean
  readonly media: readonly Media[]
  /** Bytes. */
  readonly limit: number
}
export type Media = {
  readonly type: string
  readonly json: boolean
  readonly schema: Schema
  /** Of the properties of a form. */
  readonly encoding: Readonly<Record<string, Encoding>>
}
export type Encoding = { readonly contentType?: string; readonly style?: Style; readonly explode?: boolean }

export type DeclaredResponse = {
  /** One status, a range of them, or what is left over. */
  readonly status: number | StatusRange | 'default'
  readonly media: readonly Media[]
  readonly headers: readonly Header[]
  /** The body is the problem document that all operations share: thrown by handlers, not returned. */
  readonly isProblem: boolean
}
export type StatusRange = '1XX' | '2XX' | '3XX' | '4XX' | '5XX'
export type Header = {
  readonly name: string
  readonly required: boolean
  readonly explode: boolean
  /** The value is written as JSON. */
  readonly json: boolean
  readonly schema: Schema
}

/** The schema that a reference leads to, or the schema itself. */
export function dereference({ schemas }: Pick<Contract, 'schemas'>, schema: Schema): SchemaObject {
  if (typeof schema === 'boolean') return {}
  if (schema.$ref === undefined) return schema
  return dereference({ schemas }, schemas[componentName(schema.$ref)] ?? {})
}
