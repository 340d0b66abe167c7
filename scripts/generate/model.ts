import { type Bundle, ContractError, type Json, lookUp } from './load.ts'

/** The one model that every emitter reads: what the service has to know of its operations, with references to schemas kept. */
export type Contract = {
  /** The domain, such as `ingestion`. */
  readonly domain: string
  readonly document: Json
  readonly operations: readonly Operation[]
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
  readonly style: string
  readonly explode: boolean
  readonly schema: Json
}

export type Body = {
  readonly required: boolean
  readonly media: readonly Media[]
  /** Bytes. */
  readonly limit: number
}
export type Media = { readonly type: string; readonly schema: Json }

export type Reply = {
  readonly status: number
  readonly media: readonly Media[]
  readonly headers: readonly { readonly name: string; readonly required: boolean }[]
}

/** Who may call: alternatives of scopes that must be granted together; `public` needs nothing. */
export type Security =
  | { readonly scheme: 'bearer'; readonly anyOf: readonly (readonly string[])[] }
  | { readonly scheme: 'basic' }
  | { readonly scheme: 'none' }

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const
/** Bytes of a JSON body where the operation says nothing else (`x-max-bytes`). */
const BODY_BYTES = 1_048_576
const styleOf = { path: 'simple', query: 'form', header: 'simple', cookie: 'form' } as const

/** Reads the model from a bundled document. */
export function toContract(domain: string, { document }: Bundle): Contract {
  const operations = Object.entries(document.paths as Json).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = (item as Json)[method] as Json | undefined
      return operation ? [toOperation(document, path, method, item as Json, operation)] : []
    }),
  )
  refuseAmbiguousPaths(operations)
  return { domain, document, operations }
}

function toOperation(document: Json, path: string, method: string, item: Json, operation: Json): Operation {
  const at = `${method.toUpperCase()} ${path}`
  const operationId = operation.operationId
  const [tag] = (operation.tags as string[] | undefined) ?? []
  if (typeof operationId !== 'string') throw new ContractError(`${at}: no operationId`)
  if (tag === undefined) throw new ContractError(`${at}: no tag`)
  const parameters = [...((item.parameters as Json[]) ?? []), ...((operation.parameters as Json[]) ?? [])]
  return {
    operationId,
    tag,
    method: method.toUpperCase(),
    path,
    summary: String(operation.summary ?? operationId),
    parameters: parameters.map((parameter) => toParameter(resolved(document, parameter), at)),
    body: toBody(document, operation),
    replies: Object.entries(operation.responses as Json).map(([status, reply]) =>
      toReply(document, status, reply as Json, at),
    ),
    security: toSecurity((operation.security ?? document.security) as Json[] | undefined, at),
  }
}

function toParameter(parameter: Json, at: string): Parameter {
  const where = parameter.in as Parameter['in']
  const style = (parameter.style as string | undefined) ?? styleOf[where]
  if (parameter.schema === undefined) throw new ContractError(`${at}: parameter ${parameter.name} has no schema`)
  return {
    name: parameter.name as string,
    in: where,
    required: parameter.required === true,
    style,
    explode: (parameter.explode as boolean | undefined) ?? style === 'form',
    schema: parameter.schema as Json,
  }
}

function toBody(document: Json, operation: Json): Body | undefined {
  if (operation.requestBody === undefined) return undefined
  const body = resolved(document, operation.requestBody as Json)
  return {
    required: body.required === true,
    media: toMedia(body),
    limit: (operation['x-max-bytes'] as number | undefined) ?? BODY_BYTES,
  }
}

function toReply(document: Json, status: string, raw: Json, at: string): Reply {
  const reply = resolved(document, raw)
  if (!/^[1-5]\d\d$/.test(status))
    throw new ContractError(`${at}: a reply by the status ${status} cannot be told apart`)
  const headers = Object.entries((reply.headers as Json) ?? {}).map(([name, header]) => ({
    name,
    required: resolved(document, header as Json).required === true,
  }))
  return { status: Number(status), media: toMedia(reply), headers }
}

const toMedia = (node: Json): Media[] =>
  Object.entries((node.content as Json) ?? {}).map(([type, media]) => ({
    type: type.toLowerCase(),
    schema: ((media as Json).schema as Json | undefined) ?? {},
  }))

function toSecurity(requirements: Json[] | undefined, at: string): Security {
  if (requirements === undefined)
    throw new ContractError(`${at}: says nothing of security; \`security: []\` makes it public`)
  if (requirements.length === 0) return { scheme: 'none' }
  if (requirements.every((requirement) => Object.keys(requirement).join() === 'basic')) return { scheme: 'basic' }
  if (requirements.every((requirement) => Object.keys(requirement).join() === 'bearer'))
    return { scheme: 'bearer', anyOf: requirements.map((requirement) => requirement.bearer as string[]) }
  throw new ContractError(`${at}: security must be of the scheme bearer or basic alone`)
}

/** What a reference leads to, or the value itself. */
export function resolved(document: Json, node: Json): Json {
  if (typeof node.$ref !== 'string') return node
  const target = lookUp(document, node.$ref.slice(1))
  if (target === undefined) throw new ContractError(`$ref ${node.$ref} leads nowhere`)
  return resolved(document, target as Json)
}

/** Two templates that one URL can match in the same place, neither more literal than the other. */
function refuseAmbiguousPaths(operations: readonly Operation[]): void {
  const shapes = new Map<string, string>()
  for (const path of new Set(operations.map((operation) => operation.path))) {
    const shape = path.replaceAll(/\{[^}]*\}/g, '{}')
    const other = shapes.get(shape)
    if (other !== undefined) throw new ContractError(`${path} and ${other} match the same URLs`)
    shapes.set(shape, path)
  }
}
