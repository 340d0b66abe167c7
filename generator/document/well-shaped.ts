import { pointerStep } from '@tomorro/runtime/pointer'
import { isObject } from '@tomorro/runtime/validator'
import { ContractError } from '../error.ts'
import type { Json } from '../json.ts'
import { type Kind, type Place, placesOf } from './grammar.ts'
import { describing, membersOf } from './members.ts'

/**
 * Checks that the members of a node that have an effect are of the right form. An empty member (`null`, easily written in YAML)
 * counts as absent; an empty media type allows any content.
 * @param notice called for each empty member
 * @throws ContractError for a member of another form
 */
export function wellShaped(
  node: Json,
  kind: Kind,
  at: (key: string) => string,
  notice: (at: string, text: string) => void,
): Json {
  // Malformed schemas and descriptions are noticed where they are read.
  if (kind === 'schema' || describing.has(kind)) return node
  const places = placesOf(kind)
  const parts = Object.entries(node).flatMap(([key, value]) => {
    const place = key.startsWith('x-') ? undefined : (places[key] ?? places['*'])
    const member = membersOf(kind)?.get(key)
    if (!place && !member?.hasEffect) return [[key, value]]
    if (value === null) {
      notice(at(key), 'is left empty; it has no effect')
      return []
    }
    if (member?.test(value) === false) throw new ContractError(`is not ${member.says}`, at(key))
    if (place) refuseMalformed(place, value, at(key))
    return [[key, place?.map === 'mediaType' ? withoutEmpty(value as Json) : value]]
  })
  return Object.fromEntries(parts)
}

function refuseMalformed(place: Place, value: unknown, at: string): void {
  const kind = place.one ?? place.list ?? place.map
  if (describing.has(kind) || place.one === 'schema') return
  if (place.list ? !Array.isArray(value) : !isObject(value))
    throw new ContractError(`is not ${place.list ? 'a list' : 'an object'}`, at)
  if (place.one || kind === 'schema') return
  for (const [name, member] of Object.entries(value as Json | unknown[]))
    if (!isObject(member) && (place.list || member !== null) && !name.startsWith('x-'))
      throw new ContractError('is not an object', `${at}/${pointerStep(name)}`)
}

const withoutEmpty = (content: Json): Json =>
  Object.fromEntries(Object.entries(content).map(([type, media]) => [type, media ?? {}]))
