import contract from '@tomorro/generated/openapi.json' with { type: 'json' }

type Json = null | boolean | number | string | Json[] | { [name: string]: Json }
type JsonObject = { [name: string]: Json }

export type Operation = {
  readonly operationId: string
  readonly method: string
  /** The path template, such as `/ingestion/items/{itemId}`. */
  readonly template: string
  readonly statuses: readonly string[]
  /** The path parameters that are ids of an organisation's resources. */
  readonly ids: readonly string[]
  readonly example: ExampleRequest
}
export type ExampleRequest = {
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | FormData
}

const methods = ['get', 'put', 'post', 'patch', 'delete']

/** Every operation of the contract with the request that its examples make up. */
export function operationsOfContract(): Operation[] {
  return Object.entries(contract.paths as JsonObject).flatMap(([template, item]) =>
    Object.entries(object(item)).flatMap(([method, raw]) => {
      if (!methods.includes(method)) return []
      const operation = object(raw)
      const parameters = [...list(object(item).parameters), ...list(operation.parameters)].map((one) => resolved(one))
      return {
        operationId: String(operation.operationId),
        method: method.toUpperCase(),
        template,
        statuses: Object.keys(object(operation.responses)),
        ids: parameters.filter(isId).map(({ name }) => String(name)),
        example: exampleOf(template, parameters.filter(isSent), operation),
      }
    }),
  )
}

function exampleOf(template: string, parameters: readonly JsonObject[], operation: JsonObject): ExampleRequest {
  const textOf = (parameter: JsonObject) => {
    const { example = resolved(parameter.schema).example } = parameter
    return Array.isArray(example) ? example.join(',') : String(example)
  }
  const of = (place: string) => parameters.filter((parameter) => parameter.in === place)
  const path = of('path').reduce(
    (filled, parameter) => filled.replace(`{${parameter.name}}`, encodeURIComponent(textOf(parameter))),
    template,
  )
  const query = new URLSearchParams(
    of('query').map((parameter): [string, string] => [String(parameter.name), textOf(parameter)]),
  )
  const headers = Object.fromEntries(of('header').map((parameter) => [String(parameter.name), textOf(parameter)]))
  const target = query.size === 0 ? path : `${path}?${query}`
  return { target, ...withBody(resolved(operation.requestBody ?? {}), headers) }
}

const isId = (parameter: JsonObject): boolean => parameter.in === 'path' && resolved(parameter.schema).format === 'uuid'

/** The required parameters; those of paths are always required. */
const isSent = (parameter: JsonObject): boolean => parameter.required === true

function withBody(requestBody: JsonObject, headers: Record<string, string>): Omit<ExampleRequest, 'target'> {
  const [media] = Object.entries(object(requestBody.content ?? {}))
  if (media === undefined) return { headers }
  const [type, content] = media
  if (type === 'multipart/form-data') return { headers, body: exampleForm(resolved(object(content).schema)) }
  return { headers: { ...headers, 'Content-Type': type }, body: JSON.stringify(exampleIn(object(content))) }
}

/** The `example` of a media type, else the first of its `examples`, else that of its schema. */
function exampleIn({ example, examples, schema }: JsonObject): Json | undefined {
  if (example !== undefined) return example
  const [first] = Object.values(object(examples ?? {}))
  return first === undefined ? resolved(schema).example : resolved(first).value
}

function exampleForm({ properties }: JsonObject): FormData {
  const form = new FormData()
  for (const [name, raw] of Object.entries(object(properties))) {
    const schema = resolved(raw)
    if (schema.format === 'binary')
      form.append(name, new Blob([String(schema.example)], { type: 'text/csv' }), 'template.csv')
    else form.append(name, String(schema.example))
  }
  return form
}

function resolved(value: Json | undefined): JsonObject {
  const node = object(value)
  if (typeof node.$ref !== 'string') return node
  const steps = node.$ref.slice(2).split('/')
  return resolved(steps.reduce<Json | undefined>((at, step) => object(at)[step], contract as unknown as Json))
}

function object(value: Json | undefined): JsonObject {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('The contract has an unexpected shape')
  return value
}

const list = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : [])
