import { isDeepStrictEqual } from 'node:util'
import { isObject } from '@tomorro/runtime/validator'
import { rewrite } from '../../document/grammar.ts'
import { ContractError } from '../../error.ts'
import { type Json, lookUp } from '../../json.ts'

/** The server variables that Retool asks for when the resource is created. */
const server = {
  url: '{scheme}://{host}',
  description: 'The gateway.',
  variables: {
    scheme: { enum: ['https', 'http'], default: 'https', description: 'How the gateway is reached.' },
    host: {
      default: 'api.tomorro.example',
      description: 'Name of the gateway, with its port where it is not the usual one.',
    },
  },
}

/**
 * The admin contract in the dialect that Retool imports: an absolute server, no external references, inlined parameters and request
 * bodies, bodies flat and of one media type, no alternatives in requests.
 * @throws ContractError where an operation takes credentials other than the admin key, has no tag or several, or has a body without
 * a flat shape
 */
export function retoolDocument(document: Json): Json {
  const { openapi, info, tags, paths, components } = document
  const operations = Object.entries(paths as Json).map(([path, item]) => [path, toItem(document, path, item as Json)])
  const needed = Object.fromEntries(operations) as Json
  return withoutExtensions({
    openapi,
    info,
    servers: [server],
    tags,
    paths: needed,
    components: {
      ...referenced(document, needed),
      securitySchemes: { basic: ((components as Json).securitySchemes as Json).basic },
    },
  })
}

function toItem(document: Json, path: string, { parameters: shared = [], ...methods }: Json): Json {
  return Object.fromEntries(
    Object.entries(methods).map(([method, raw]) => {
      const { parameters = [], requestBody, ...operation } = raw as Json
      const at = `${method.toUpperCase()} ${path}`
      expectRetoolable(operation, at)
      const all = [...(shared as unknown[]), ...(parameters as unknown[])]
      return [
        method,
        {
          ...operation,
          ...(all.length > 0 && { parameters: all.map((parameter) => inPlace(document, parameter, at)) }),
          ...(requestBody !== undefined && { requestBody: toBody(document, requestBody, at) }),
        },
      ]
    }),
  )
}

function expectRetoolable({ security, tags }: Json, at: string): void {
  if (!isDeepStrictEqual(security, [{ basic: [] }])) throw new ContractError(`${at}: takes something besides the key`)
  if ((tags as unknown[]).length !== 1) throw new ContractError(`${at}: has to have one tag`)
}

/** Leaves out extensions at any depth. Names of headers begin with a capital X, and no property begins with `x-`. */
const withoutExtensions = (document: Json): Json =>
  JSON.parse(JSON.stringify(document, (key, value) => (key.startsWith('x-') ? undefined : value)))

/** Retool sends application/json; our merge-patch operations accept it too. */
function toBody(document: Json, requestBody: unknown, at: string): Json {
  const { content, ...body } = resolved(document, requestBody) as Json & { content: Json }
  const media = content['application/json']
  if (media === undefined) throw new ContractError(`${at}: takes no application/json`)
  const { schema, ...rest } = media as Json
  return { ...body, content: { 'application/json': { ...rest, schema: flat(document, schema, at) } } }
}

/** Inlines all references of a node. */
function inPlace(document: Json, node: unknown, at: string): Json {
  const target = resolved(document, node)
  const { schema, ...rest } = target
  return schema === undefined ? target : { ...rest, schema: flat(document, schema, at) }
}

/** Flattens a schema: no references, no alternatives. Circular schemas are refused. */
function flat(document: Json, schema: unknown, at: string, depth = 0): Json {
  if (depth > 32) throw new ContractError(`${at}: contains itself`)
  const go = (node: unknown) => flat(document, node, at, depth + 1)
  const { oneOf, discriminator: _, ...plain } = resolved(document, schema)
  if (plain.allOf !== undefined || plain.anyOf !== undefined || plain.not !== undefined)
    throw new ContractError(`${at}: has no flat shape`)
  if (Array.isArray(oneOf)) return { ...either(oneOf.map((branch) => go(branch))), ...plain }
  const { properties, items, additionalProperties } = plain
  return {
    ...plain,
    ...(isObject(properties) && { properties: mapped(properties, go) }),
    ...(items !== undefined && { items: go(items) }),
    ...(isObject(additionalProperties) && { additionalProperties: go(additionalProperties) }),
  }
}

/**
 * One schema that accepts the values of all alternatives, and more; the operation itself refuses the rest.
 */
function either(schemas: readonly Json[]): Json {
  const [first = {}, ...others] = schemas
  if (others.every((other) => isDeepStrictEqual(other, first))) return first
  const types = new Set(schemas.map(({ type }) => type))
  const { description } = first
  if (types.size > 1) return {}
  if (!types.has('object')) {
    const values = schemas.flatMap((schema) => (schema.enum as unknown[] | undefined) ?? [])
    const isClosed = schemas.every((schema) => schema.enum !== undefined)
    return { type: first.type, ...(isClosed && { enum: [...new Set(values)], description, example: first.example }) }
  }
  const properties = schemas.map((schema) => (schema.properties as Json | undefined) ?? {})
  const names = [...new Set(properties.flatMap((members) => Object.keys(members)))]
  const required = names.filter((name) =>
    schemas.every((schema) => (schema.required as string[] | undefined)?.includes(name)),
  )
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(
      names.map((name) => [
        name,
        either(properties.flatMap((members) => (isObject(members[name]) ? [members[name]] : []))),
      ]),
    ),
  }
}

/** The components that responses refer to, transitively. */
function referenced(document: Json, paths: Json): Json {
  const found: Record<string, Json> = {}
  const collect = (node: unknown): void => {
    rewrite(node, 'document', '#', ({ $ref }) => {
      if (typeof $ref === 'string') take($ref)
      return undefined
    })
  }
  const take = (reference: string): void => {
    const [, , section = '', name = ''] = reference.split('/')
    if (found[section]?.[name] !== undefined) return
    const component = lookUp(document, reference.slice(1))
    found[section] = { ...found[section], [name]: component }
    collect({ components: { [section]: { [name]: component } } })
  }
  collect({ paths })
  return Object.fromEntries(Object.entries(found).map(([section, members]) => [section, sortedByName(members)]))
}

const sortedByName = (members: Json): Json =>
  Object.fromEntries(Object.entries(members).sort(([a], [b]) => (a < b ? -1 : 1)))

const mapped = (members: Json, change: (member: unknown) => unknown): Json =>
  Object.fromEntries(Object.entries(members).map(([name, member]) => [name, change(member)]))

function resolved(document: Json, node: unknown): Json {
  const { $ref } = node as Json
  return typeof $ref === 'string' ? resolved(document, lookUp(document, $ref.slice(1))) : (node as Json)
}
