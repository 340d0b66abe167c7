import { pointerStep } from './pointer.ts'
import type { KeywordViolation, Validator } from './validator.ts'

/** The values that one text may be, such as 5 and '5'; the schema decides, and the first is preferred. */
export class Readings {
  readonly values: readonly unknown[]
  constructor(values: readonly unknown[]) {
    this.values = values
  }
}

/** One value, or the values that it may be. */
export const readingsOf = (values: readonly unknown[]): unknown =>
  values.length > 1 ? new Readings(values) : values[0]

/** Whether a spec of parameters or bodies has texts that may be several values. */
export function mayVary(spec: object): boolean {
  return (
    'alone' in spec ||
    'text' in spec ||
    (Array.isArray(spec) && spec.length > 1 && spec.every((one) => primitives.has(one))) ||
    Object.values(spec).some((one) => typeof one === 'object' && one !== null && mayVary(one))
  )
}
const primitives = new Set<unknown>(['string', 'integer', 'number', 'boolean'])

/** A place of a value that has other readings. */
type Place = {
  readonly holder: Record<string, unknown>
  readonly key: string
  readonly pointer: string
  readonly values: readonly unknown[]
}

/** Replaces readings by the first of them. @returns their places */
export function takeFirst(holder: object, pointer = '', places: Place[] = []): Place[] {
  const members = holder as Record<string, unknown>
  for (const key of Object.keys(members)) {
    const below = `${pointer}/${pointerStep(key)}`
    const value = members[key]
    if (value instanceof Readings) {
      members[key] = value.values[0]
      places.push({ holder: members, key, pointer: below, values: value.values })
    }
    const taken = members[key]
    if (isPlain(taken)) takeFirst(taken, below, places)
  }
  return places
}

/** Neither a stream nor a file. */
const isPlain = (value: unknown): value is object => {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null
}

/** Places of one request whose other readings are tried. */
const PLACES_MAX = 50
/** Combinations of readings that are tried where no single change is enough, as of two members of one choice. */
const COMBINATIONS_MAX = 64

/**
 * Validates a value whose texts may be several values: where the preferred reading is refused and another one is accepted, the value
 * has that one, as in `anyOf: [{ type: integer, minimum: 1 }, { type: string }]` of the text 0.
 * @returns the violations of the preferred readings, none where all places have an accepted one
 */
export function validateReadings(value: object, validate: Validator): readonly KeywordViolation[] {
  const places = takeFirst(value)
  const found = validate(value)
  if (found.length === 0) return found
  const doubtful = places.filter(({ pointer }) => found.some(({ instancePath }) => isAround(pointer, instancePath)))
  let least = found
  for (const { holder, key, values } of doubtful.slice(0, PLACES_MAX)) {
    let best = holder[key]
    for (const other of values.slice(1)) {
      put(holder, key, other)
      const next = validate(value)
      if (next.length === 0) return next
      if (next.length >= least.length) continue
      best = holder[key]
      least = next
    }
    holder[key] = best
  }
  // A violation may be of another place, as of `then` where the `if` is of a text that may be a number.
  for (const some of [doubtful, places]) {
    const combinations = some.reduce((count, { values }) => count * values.length, 1)
    if (combinations <= COMBINATIONS_MAX && tryAll(some, () => validate(value).length === 0)) return []
  }
  return least
}

/** Sets every combination of readings until one is valid; sets the places back where none is. */
function tryAll([place, ...others]: readonly Place[], isValid: () => boolean): boolean {
  if (!place) return isValid()
  const { holder, key, values } = place
  const before = holder[key]
  for (const one of values) {
    put(holder, key, one)
    if (tryAll(others, isValid)) return true
  }
  holder[key] = before
  return false
}

/** Sets a reading; where it holds others, their first ones. */
function put(holder: Record<string, unknown>, key: string, reading: unknown): void {
  const whole = { [key]: reading }
  takeFirst(whole)
  holder[key] = whole[key]
}

const isAround = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`) || other === ''
