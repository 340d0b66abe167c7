import { type Json, lookUp } from '../../json.ts'

// biome-ignore lint/suspicious/noExplicitAny: the parts of a document, of whatever shape
type Node = any

/** A parameter with the value of its example. */
export type ExampleParameter = {
  readonly name: string
  readonly value: unknown
  readonly isRequired: boolean
  readonly description: string
}

/** A request built from the contract's examples. */
export type ExampleRequest = {
  readonly path: readonly ExampleParameter[]
  readonly query: readonly ExampleParameter[]
  readonly headers: readonly ExampleParameter[]
  /** Media type of the body, where the operation takes one. */
  readonly mediaType?: string
  /** The parts of a form by name. */
  readonly body?: unknown
  /** Names of the form's parts that are files; undefined unless the body is a form. */
  readonly files?: ReadonlySet<string>
  /** Whether it takes the administration's key. */
  readonly isAdministration: boolean
}

/**
 * Builds a request from an operation's examples.
 * @param document for resolving references
 * @param shared parameters of the path item
 */
export function exampleRequest(document: Json, operation: Node, shared: readonly Node[] = []): ExampleRequest {
  const resolved = (node: Node): Node =>
    typeof node?.$ref === 'string' ? resolved(lookUp(document, node.$ref.slice(1))) : node
  const parameters = [...shared, ...(operation.parameters ?? [])].map(resolved)
  const parametersIn = (place: string): ExampleParameter[] =>
    parameters
      .filter((parameter) => parameter.in === place)
      .map(({ name, example, schema, required = false, description = '' }) => ({
        ...{ name, isRequired: required, description },
        value: example ?? resolved(schema)?.example,
      }))
  const [mediaType, media]: [string?, Node?] = Object.entries(resolved(operation.requestBody)?.content ?? {})[0] ?? []
  const schema = resolved(media?.schema)
  const body =
    media?.example ?? (Object.values(media?.examples ?? {})[0] as Node)?.value ?? bodyExample(schema, resolved)
  return {
    ...{ path: parametersIn('path'), query: parametersIn('query'), headers: parametersIn('header') },
    ...(mediaType !== undefined && { mediaType, body }),
    ...(mediaType === 'multipart/form-data' && { files: filesOf(schema, resolved) }),
    isAdministration: JSON.stringify(operation.security ?? []).includes('basic'),
  }
}

/** The schema's example, else those of its required properties. */
function bodyExample(schema: Node, resolved: (node: Node) => Node): Node {
  if (schema?.example !== undefined || schema?.properties === undefined) return schema?.example
  return Object.fromEntries(
    Object.entries(schema.properties)
      .filter(([name]) => schema.required?.includes(name))
      .map(([name, property]) => [name, resolved(property).example]),
  )
}

const filesOf = (schema: Node, resolved: (node: Node) => Node): ReadonlySet<string> =>
  new Set(
    Object.entries(schema?.properties ?? {})
      .filter(([, property]) => resolved(property).format === 'binary')
      .map(([name]) => name),
  )
