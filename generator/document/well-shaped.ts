import { ContractError } from '../error.ts'
import { isObject, type Json } from '../json.ts'
import { type Kind, placesOf } from './grammar.ts'

/**
 * A node of a document whose parts are what the grammar says they are: objects and lists. A part that is left empty, as YAML makes
 * it easy to, counts as absent; a media type of which nothing is said is one of anything.
 * @param notice is told of each part that is left empty
 * @throws ContractError for a part that is something else
 */
export function wellShaped(node: Json, kind: Kind, at: (key: string) => string, notice: (text: string) => void): Json {
  // What is wrong within schemas has no effect and is noticed where they are read.
  if (kind === 'schema') return node
  const places = placesOf(kind)
  const parts = Object.entries(node).flatMap(([key, value]) => {
    const place = key.startsWith('x-') ? undefined : (places[key] ?? places['*'])
    if (!place) return [[key, value]]
    if (value === null) {
      notice(`${at(key)} is left empty; it has no effect`)
      return []
    }
    if (place.list ? !Array.isArray(value) : !isObject(value))
      if (place.one !== 'schema') throw new ContractError(`${at(key)}: is not ${place.list ? 'a list' : 'an object'}`)
    return [[key, place.map === 'mediaType' ? withoutEmpty(value as Json) : value]]
  })
  return Object.fromEntries(parts)
}

const withoutEmpty = (content: Json): Json =>
  Object.fromEntries(Object.entries(content).map(([type, media]) => [type, media ?? {}]))
