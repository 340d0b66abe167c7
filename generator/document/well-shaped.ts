import { pointerStep } from '@tomorro/runtime/pointer'
import { isObject } from '@tomorro/runtime/validator'
import { ContractError } from '../error.ts'
import type { Json } from '../json.ts'
import { type Kind, placesOf } from './grammar.ts'

/** The required types of fields with an effect that are not child objects. Annotations may have any type. */
const values: Readonly<Partial<Record<Kind, Readonly<Record<string, ValueShape>>>>> = {
  document: { security: 'requirements', servers: 'objects' },
  pathItem: { servers: 'objects' },
  operation: { security: 'requirements', servers: 'objects', tags: 'texts', 'x-max-bytes': 'count' },
  parameter: { name: 'name', in: 'text', style: 'text', ...flags('required explode allowReserved allowEmptyValue') },
  header: { style: 'text', ...flags('required explode') },
  requestBody: flags('required'),
  encoding: { contentType: 'text', style: 'text', ...flags('explode allowReserved') },
  securityScheme: { type: 'text', scheme: 'text', in: 'text', name: 'name', flows: 'object' },
}

type ValueShape = 'text' | 'name' | 'texts' | 'flag' | 'object' | 'objects' | 'requirements' | 'count'

function flags(names: string): Record<string, ValueShape> {
  return Object.fromEntries(names.split(' ').map((name) => [name, 'flag']))
}

const isText = (value: unknown): boolean => typeof value === 'string'
const isListOf = (value: unknown, test: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && value.every(test)

const shapes: Readonly<Record<ValueShape, { readonly says: string; readonly test: (value: unknown) => boolean }>> = {
  text: { says: 'text', test: isText },
  // YAML parses some unquoted texts as numbers or booleans.
  name: { says: 'a name', test: (value) => typeof value !== 'object' && value !== '' },
  texts: { says: 'a list of texts', test: (value) => isListOf(value, (one) => typeof one !== 'object') },
  count: { says: 'a positive integer', test: (value) => Number.isSafeInteger(value) && Number(value) > 0 },
  flag: { says: 'true or false', test: (value) => typeof value === 'boolean' },
  object: { says: 'an object', test: isObject },
  objects: { says: 'a list of objects', test: (value) => isListOf(value, isObject) },
  requirements: {
    says: 'a list of objects whose members are lists of scopes',
    test: (value) =>
      isListOf(value, (one) => isObject(one) && Object.values(one).every((scopes) => isListOf(scopes, isText))),
  },
}

/** Kinds that are documentation only. */
const annotations: ReadonlySet<Kind | undefined> = new Set<Kind>(['example', 'link'])

/**
 * Checks that the children of a node are objects and lists as in the grammar. An empty child (`null`, easily written in YAML)
 * counts as absent; an empty media type allows any content.
 * @param notice called for each empty child
 * @throws ContractError for a child of another type
 */
export function wellShaped(
  node: Json,
  kind: Kind,
  at: (key: string) => string,
  notice: (at: string, text: string) => void,
): Json {
  // Malformed schemas are reported where schemas are read.
  if (kind === 'schema') return node
  const places = placesOf(kind)
  const parts = Object.entries(node).flatMap(([key, value]) => {
    const place = key.startsWith('x-') ? undefined : (places[key] ?? places['*'])
    const shape = values[kind]?.[key]
    if (shape !== undefined && value !== null && !shapes[shape].test(value))
      throw new ContractError(`${at(key)}: is not ${shapes[shape].says}`)
    if (!place && (shape === undefined || value !== null)) return [[key, value]]
    if (value === null) {
      notice(at(key), 'is left empty; it has no effect')
      return []
    }
    if (annotations.has(place?.map) && !isObject(value)) {
      notice(at(key), 'is not an object; it has no effect')
      return []
    }
    if (place?.list ? !Array.isArray(value) : !isObject(value))
      if (place?.one !== 'schema') throw new ContractError(`${at(key)}: is not ${place?.list ? 'a list' : 'an object'}`)
    for (const [name, member] of Object.entries(place?.map && place.map !== 'schema' ? (value as Json) : {}))
      if (!isObject(member) && member !== null && !annotations.has(place?.map) && !name.startsWith('x-'))
        throw new ContractError(`${at(key)}/${pointerStep(name)}: is not an object`)
    return [[key, place?.map === 'mediaType' ? withoutEmpty(value as Json) : value]]
  })
  return Object.fromEntries(parts)
}

const withoutEmpty = (content: Json): Json =>
  Object.fromEntries(Object.entries(content).map(([type, media]) => [type, media ?? {}]))
