import type { Json } from './load.ts'
import { componentName, type Schema, type SchemaObject } from './schema.ts'

/** The one model that every emitter reads. All decisions about what a document means are taken here. */
export type Contract = {
  /** The domain, such as `ingestion`. */
  readonly domain: string
  /** The document in one piece, as it was written. */
  readonly document: Json
  readonly schemas: Readonly<Record<string, Schema>>
  readonly operations: readonly Operation[]
  /** What becomes of a query parameter that an operation does not have. */
  readonly unknownQuery: 'refused' | 'ignored'
  /** What has no effect, each with its JSON Pointer. */
  readonly notices: readonly string[]
}

export type Operation = {
  readonly operationId: string
  readonly tag: string
  readonly method: string
  /** Template, such as `/ingestion/items/{itemId}`. */
  readonly path: string
  readonly summary: string
  readonly parameters: readonly Parameter[]
  readonly body: Body | undefined
  readonly replies: readonly Reply[]
  readonly security: Security
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
  /** JSON is parsed and validated; anything else is passed on as it comes. */
  readonly json: boolean
  readonly schema: Schema
}

export type Reply = {
  readonly status: number
  readonly media: readonly Media[]
  readonly headers: readonly Header[]
  /** The body is the problem document that all operations share: thrown by handlers, not returned. */
  readonly isProblem: boolean
}
export type Header = { readonly name: string; readonly required: boolean; readonly schema: Schema }

/** Who may call: sets of scopes any one of which suffices; `none` needs nothing. */
export type Security =
  | { readonly scheme: 'bearer'; readonly anyOf: readonly (readonly string[])[] }
  | { readonly scheme: 'basic' }
  | { readonly scheme: 'none' }

/** The schema that a reference leads to, or the schema itself. */
export function dereference({ schemas }: Pick<Contract, 'schemas'>, schema: Schema): SchemaObject {
  if (typeof schema === 'boolean') return {}
  if (schema.$ref === undefined) return schema
  return dereference({ schemas }, schemas[componentName(schema.$ref)] ?? {})
}
