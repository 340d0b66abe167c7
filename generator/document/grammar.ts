import { pointerStep } from '@tomorro/runtime/pointer'
import { isObject } from '@tomorro/runtime/validator'
import { ContractError } from '../error.ts'
import type { Json } from '../json.ts'

/** The kinds of objects of an OpenAPI document that can contain a `$ref`, directly or deeper. */
export type Kind = keyof typeof grammar

export type Place = {
  readonly one?: Kind
  readonly list?: Kind
  readonly map?: Kind
  /** Names that begin with `x-` are extensions (OpenAPI 3.1.1, Paths Object and Responses Object). */
  readonly extensible?: true
}

/** The child objects of each kind. Everything else is data: a `$ref` in an example is not a reference. */
const grammar = {
  document: {
    info: { one: 'info' },
    servers: { list: 'server' },
    tags: { list: 'tag' },
    externalDocs: { one: 'externalDocs' },
    paths: { map: 'pathItem', extensible: true },
    webhooks: { map: 'pathItem' },
    components: { one: 'components' },
  },
  components: {
    schemas: { map: 'schema' },
    responses: { map: 'response' },
    parameters: { map: 'parameter' },
    examples: { map: 'example' },
    requestBodies: { map: 'requestBody' },
    headers: { map: 'header' },
    securitySchemes: { map: 'securityScheme' },
    links: { map: 'link' },
    callbacks: { map: 'callback' },
    pathItems: { map: 'pathItem' },
    mediaTypes: { map: 'mediaType' },
  },
  pathItem: {
    servers: { list: 'server' },
    parameters: { list: 'parameter' },
    get: { one: 'operation' },
    put: { one: 'operation' },
    post: { one: 'operation' },
    delete: { one: 'operation' },
    options: { one: 'operation' },
    head: { one: 'operation' },
    patch: { one: 'operation' },
    trace: { one: 'operation' },
    query: { one: 'operation' },
    additionalOperations: { map: 'operation' },
  },
  operation: {
    externalDocs: { one: 'externalDocs' },
    servers: { list: 'server' },
    parameters: { list: 'parameter' },
    requestBody: { one: 'requestBody' },
    responses: { map: 'response', extensible: true },
    callbacks: { map: 'callback' },
  },
  callback: { '*': { one: 'pathItem' } },
  parameter: { schema: { one: 'schema' }, content: { map: 'mediaType' }, examples: { map: 'example' } },
  header: { schema: { one: 'schema' }, content: { map: 'mediaType' }, examples: { map: 'example' } },
  requestBody: { content: { map: 'mediaType' } },
  mediaType: { schema: { one: 'schema' }, encoding: { map: 'encoding' }, examples: { map: 'example' } },
  encoding: { headers: { map: 'header' } },
  response: { headers: { map: 'header' }, content: { map: 'mediaType' }, links: { map: 'link' } },
  schema: {
    properties: { map: 'schema' },
    patternProperties: { map: 'schema' },
    dependentSchemas: { map: 'schema' },
    $defs: { map: 'schema' },
    definitions: { map: 'schema' },
    additionalProperties: { one: 'schema' },
    unevaluatedProperties: { one: 'schema' },
    propertyNames: { one: 'schema' },
    items: { one: 'schema', list: 'schema' },
    additionalItems: { one: 'schema' },
    dependencies: { map: 'schema' },
    unevaluatedItems: { one: 'schema' },
    contains: { one: 'schema' },
    not: { one: 'schema' },
    if: { one: 'schema' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { one: 'schema' },
    else: { one: 'schema' },
    prefixItems: { list: 'schema' },
    allOf: { list: 'schema' },
    anyOf: { list: 'schema' },
    oneOf: { list: 'schema' },
  },
  example: {},
  link: { server: { one: 'server' } },
  securityScheme: { flows: { one: 'oauthFlows' } },
  oauthFlows: {
    implicit: { one: 'oauthFlow' },
    password: { one: 'oauthFlow' },
    clientCredentials: { one: 'oauthFlow' },
    authorizationCode: { one: 'oauthFlow' },
    deviceAuthorization: { one: 'oauthFlow' },
  },
  oauthFlow: {},
  info: { contact: { one: 'contact' }, license: { one: 'license' } },
  contact: {},
  license: {},
  tag: { externalDocs: { one: 'externalDocs' } },
  externalDocs: {},
  server: { variables: { map: 'serverVariable' } },
  serverVariable: {},
  xml: {},
} as const satisfies Record<string, Readonly<Record<string, unknown>>>

/** The kind of each child by key; `*` is any other key. */
export const placesOf = (kind: Kind): Readonly<Record<string, Place>> => grammar[kind]

/**
 * The result for a node: undefined keeps it and visits its children, `go` replaces it and visits the replacement's children,
 * `done` replaces it without visiting further.
 * @param at JSON Pointer of the node
 */
export type Visit = (node: Json, kind: Kind, at: string) => { go: Json } | { done: unknown } | undefined

/** A deep copy of a node, with the replacements of `visit`. */
export function rewrite(node: unknown, kind: Kind, at: string, visit: Visit): unknown {
  if (!isObject(node)) return node
  refuseDepth(at)
  const change = visit(node, kind, at)
  if (change && 'done' in change) return change.done
  const places = placesOf(kind)
  const copy: Json = {}
  for (const [key, value] of Object.entries(change?.go ?? node)) {
    const place = key.startsWith('x-') ? undefined : (places[key] ?? places['*'])
    copy[key] = place === undefined ? value : rewritePlace(value, place, `${at}/${pointerStep(key)}`, visit)
  }
  return copy
}

function rewritePlace(value: unknown, { one, list, map, extensible }: Place, at: string, visit: Visit): unknown {
  if (list && Array.isArray(value)) return value.map((item, index) => rewrite(item, list, `${at}/${index}`, visit))
  if (one) return rewrite(value, one, at, visit)
  if (!map || !isObject(value)) return value
  const entries = Object.entries(value).map(([name, member]) => {
    if (extensible && name.startsWith('x-')) return [name, member] as const
    return [name, rewrite(member, map, `${at}/${pointerStep(name)}`, visit)] as const
  })
  return Object.fromEntries(entries)
}

/** Visits a node; returns true to visit its children. */
export type Look = (node: Json, kind: Kind, at: string) => boolean

export function visit(node: unknown, kind: Kind, at: string, look: Look): void {
  refuseDepth(at)
  if (!isObject(node) || !look(node, kind, at)) return
  const places = placesOf(kind)
  for (const [key, value] of Object.entries(node)) {
    const place = key.startsWith('x-') ? undefined : (places[key] ?? places['*'])
    if (place) visitPlace(value, place, `${at}/${pointerStep(key)}`, look)
  }
}

function visitPlace(value: unknown, { one, list, map, extensible }: Place, at: string, look: Look): void {
  if (list && Array.isArray(value))
    for (const [index, item] of value.entries()) visit(item, list, `${at}/${index}`, look)
  else if (one) visit(value, one, at, look)
  else if (map && isObject(value))
    for (const [name, member] of Object.entries(value))
      if (!(extensible && name.startsWith('x-'))) visit(member, map, `${at}/${pointerStep(name)}`, look)
}

/** Steps of a pointer: 128 levels of properties. Deeper ones would overflow the stack, and code grows with their square. */
const STEPS_MAX = 256

function refuseDepth(at: string): void {
  // A step has one character at least.
  if (at.length <= STEPS_MAX) return
  const steps = at.split('/')
  if (steps.length - 1 <= STEPS_MAX) return
  throw new ContractError(
    `holds schemas in more than ${STEPS_MAX} steps within one another; make components of the inner ones`,
    `${steps.slice(0, 8).join('/')}…`,
  )
}
