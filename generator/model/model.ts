import type { Json } from '../json.ts'
import { componentName, type Schema, type SchemaObject } from './schema.ts'

/** The model of a contract, the input of every emitter. The model makes all decisions about the meaning of a document. */
export type Contract = {
  /** The domain, such as `ingestion`. */
  readonly domain: string
  /** The bundled document as written. */
  readonly document: Json
  readonly schemas: Readonly<Record<string, Schema>>
  readonly securitySchemes: Readonly<Record<string, SecurityScheme>>
  readonly operations: readonly Operation[]
  /** How unknown query parameters are treated. */
  readonly unknownQuery: Reading['unknownQuery']
  /** Notices, each with its JSON Pointer. */
  readonly notices: readonly string[]
}

/** Decisions where a document leaves a choice. */
export type Reading = {
  /** Doubtful documents, such as two paths that match one URL: refused, or accepted with a notice. */
  readonly doubtful: 'refused' | 'noticed'
  /** Responses 4xx and 5xx with the component Problem: thrown by handlers, or returned like other responses. */
  readonly problems: 'thrown' | 'returned'
  /** Unknown query parameters. */
  readonly unknownQuery: 'refused' | 'ignored'
  /** Operations without operationId: doubtful, or given a name without a word. */
  readonly operationIds: 'expected' | 'derived'
  /** Bodies of the router's own errors: problem documents, or those of the application's `errorBody`. */
  readonly errorBodies: 'problems' | 'own'
}

/** Our own documents keep to conventions that make the strict choice safe. */
export const ownReading: Reading = {
  doubtful: 'refused',
  problems: 'thrown',
  unknownQuery: 'refused',
  operationIds: 'expected',
  errorBodies: 'problems',
}
/** Documents of others with whatever is not honoured refused; a name made of method and path is no loss. */
export const strictReading: Reading = { ...ownReading, problems: 'returned', operationIds: 'derived' }
/** Documents of others are accepted as written, with notices. */
export const foreignReading: Reading = {
  doubtful: 'noticed',
  problems: 'returned',
  unknownQuery: 'ignored',
  operationIds: 'expected',
  errorBodies: 'problems',
}

export type SecurityScheme = {
  readonly type: 'http' | 'apiKey' | 'oauth2' | 'openIdConnect' | 'mutualTLS'
  /** For `http`: the scheme in lower case, such as `bearer`. */
  readonly scheme?: string
  /** For `apiKey`. */
  readonly in?: 'query' | 'header' | 'cookie'
  readonly name?: string
  /** For `oauth2`: the declared scopes of all flows, with their descriptions. */
  readonly scopes?: Readonly<Record<string, string>>
}

/** Security schemes, all required, each with its required scopes; an empty object allows anonymous access. */
export type SecurityRequirement = Readonly<Record<string, readonly string[]>>

export type Operation = {
  /** A unique TypeScript identifier: the document's operationId, adapted where necessary, else made of method and path. */
  readonly operationId: string
  readonly tag: string
  readonly method: string
  /** Template, such as `/ingestion/items/{itemId}`. */
  readonly path: string
  readonly summary: string
  readonly parameters: readonly Parameter[]
  readonly body: Body | undefined
  readonly responses: readonly DeclaredResponse[]
  /** Alternatives; an empty list allows anonymous access. */
  readonly security: readonly SecurityRequirement[]
}

export type Parameter = {
  readonly name: string
  readonly in: 'path' | 'query' | 'header' | 'cookie'
  readonly required: boolean
  readonly style: Style
  readonly explode: boolean
  /** The format of the value, for a parameter with `content`. */
  readonly content: 'json' | 'text' | undefined
  /** An empty value counts as absent (`allowEmptyValue`). */
  readonly mayBeEmpty: boolean
  /** Clients do not encode reserved characters that a query may contain (`allowReserved`). */
  readonly isReserved?: true
  readonly schema: Schema
  readonly default: unknown
}

export type Style =
  | 'simple'
  | 'label'
  | 'matrix'
  | 'form'
  | 'spaceDelimited'
  | 'pipeDelimited'
  | 'deepObject'
  | 'cookie'

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
  /** Encodings of form properties. */
  readonly encoding: Readonly<Record<string, Encoding>>
}
export type Encoding = { readonly contentType?: string; readonly style?: Style; readonly explode?: boolean }

export type DeclaredResponse = {
  /** A status, a range (`4XX`) or `default`. */
  readonly status: number | StatusRange | 'default'
  readonly media: readonly Media[]
  readonly headers: readonly Header[]
  /** The body is the shared problem document: thrown by handlers, not returned. */
  readonly isProblem: boolean
}
export type StatusRange = '2XX' | '3XX' | '4XX' | '5XX'
export type Header = {
  readonly name: string
  readonly required: boolean
  readonly explode: boolean
  /** The value is written as JSON. */
  readonly json: boolean
  readonly schema: Schema
}

/** The target of a reference, or the schema itself. */
export function dereference({ schemas }: Pick<Contract, 'schemas'>, schema: Schema): SchemaObject {
  if (typeof schema === 'boolean') return {}
  if (schema.$ref === undefined) return schema
  return dereference({ schemas }, schemas[componentName(schema.$ref)] ?? {})
}
