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
  const known = varying.get(spec)
  if (known !== undefined) return known
  const varies =
    'alone' in spec ||
    'text' in spec ||
    (Array.isArray(spec) && spec.length > 1 && spec.every((one) => primitives.has(one))) ||
    Object.values(spec).some((one) => typeof one === 'object' && one !== null && mayVary(one))
  varying.set(spec, varies)
  return varies
}
const varying = new WeakMap<object, boolean>()
const primitives = new Set<unknown>(['string', 'integer', 'number', 'boolean'])

/** A place of a value that has other readings. */
type Place = {
  readonly holder: Record<string, unknown>
  readonly key: string
  readonly pointer: string
  readonly others: readonly unknown[]
}

/** Replaces readings by the first of them. @returns their places */
export function takeFirst(holder: object, pointer = '', places: Place[] = []): Place[] {
  const members = holder as Record<string, unknown>
  for (const key of Object.keys(members)) {
    const below = `${pointer}/${pointerStep(key)}`
    const value = members[key]
    if (value instanceof Readings) {
      const [first, ...others] = value.values
      members[key] = first
      places.push({ holder: members, key, pointer: below, others })
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
  for (const { holder, key, others } of doubtful.slice(0, PLACES_MAX)) {
    let best = holder[key]
    for (const other of others) {
      const whole = { [key]: other }
      takeFirst(whole)
      holder[key] = whole[key]
      const next = validate(value)
      if (next.length === 0) return next
      if (next.length >= least.length) continue
      best = holder[key]
      least = next
    }
    holder[key] = best
  }
  return least
}

const isAround = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`) || other === ''
