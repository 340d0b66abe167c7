/**
 * Building blocks of the generated serializers. A serializer copies what the contract declares, and nothing else, and leaves the
 * writing to `JSON.stringify`, the fastest writer. Each block returns the value to write and throws where it breaks the contract.
 */

/** A value that breaks the contract. Serializers know no place; the router finds it with the validators of responses. */
export class UnfitValue extends TypeError {}

export function string(value: unknown): string {
  if (typeof value !== 'string') throw unlike('a string', value)
  return value
}

/** A finite number; NaN is an error, not null. */
export function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw unlike('a number', value)
  return value
}

export function integer(value: unknown): number {
  if (!Number.isSafeInteger(value)) throw unlike('an integer', value)
  return value as number
}

export function bool(value: unknown): boolean {
  if (typeof value !== 'boolean') throw unlike('a boolean', value)
  return value
}

export function nothing(value: unknown): null {
  if (value !== null) throw unlike('null', value)
  return value
}

/** An array; the same array where no item drops a property. */
export function array(value: unknown, item: (item: unknown) => unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw unlike('an array', value)
  let copy: unknown[] | undefined = 'toJSON' in value ? [] : undefined
  for (let index = 0; index < value.length; index++) {
    const one: unknown = value[index]
    const written = item(one)
    if (copy !== undefined) copy.push(written)
    else if (written !== one) copy = [...value.slice(0, index), written]
  }
  return copy ?? value
}

/**
 * A tuple (`prefixItems`); further items without a schema are an error.
 * @public generated where a contract has such arrays
 */
export function tuple(
  value: unknown,
  first: readonly ((item: unknown) => unknown)[],
  others?: (item: unknown) => unknown,
): readonly unknown[] {
  if (!Array.isArray(value)) throw unlike('an array', value)
  return value.map((one: unknown, index) => {
    const item = first[index] ?? others
    if (!item) throw unlike(`an array of at most ${first.length}`, value)
    return item(one)
  })
}

/** A map (`additionalProperties`); the same object where no value drops a property. */
export function map(value: unknown, member: (member: unknown) => unknown): object {
  const whole = object(value)
  let copy: object | undefined = 'toJSON' in whole ? {} : undefined
  const names = Object.keys(whole)
  for (let index = 0; index < names.length; index++) {
    const name = names[index] as string
    const content = whole[name]
    const written = content === undefined ? undefined : member(content)
    if (copy === undefined && written !== content) {
      copy = {}
      for (const earlier of names.slice(0, index)) put(copy, earlier, whole[earlier])
    }
    if (copy !== undefined) put(copy, name, written)
  }
  return copy ?? whole
}

/**
 * Adds the properties that the contract does not name to a copy, each converted by `member`.
 * @param known the names that the contract has
 * @public generated where a contract has such objects
 */
export function others(
  copy: object,
  value: object,
  known: ReadonlySet<string>,
  member: (member: unknown, name: string) => unknown,
): object {
  for (const [name, content] of Object.entries(value))
    if (content !== undefined && !known.has(name)) put(copy, name, member(content, name))
  return copy
}

/** An assignment to `__proto__` would change what the object is. */
function put(target: object, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(target, name, { value, enumerable: true })
  else (target as Record<string, unknown>)[name] = value
}

/**
 * An object of a choice without a tag: the properties of all branches (`whole`). Without `whole`, or where one of the properties does
 * not fit, those of the branches that the object fits: it may have a property that only another branch declares, with another type.
 * @public generated where a contract has such choices
 */
export function fitting(
  value: unknown,
  branches: readonly ((value: unknown) => unknown)[],
  whole?: (value: unknown) => unknown,
): unknown {
  let reason: unknown
  try {
    if (whole) return whole(value)
  } catch (error) {
    reason = error
  }
  let all: unknown
  for (const branch of branches) {
    try {
      all = union(all, object(branch(value)))
    } catch (error) {
      reason ??= error
    }
  }
  if (all === undefined) throw reason
  return all
}

/** What two branches write of one value: members that either of them writes. */
function union(one: unknown, other: unknown): unknown {
  if (one === other || one === undefined || typeof other !== 'object' || other === null) return other ?? one
  if (Array.isArray(other)) return other.map((item, index) => union((one as unknown[])[index], item))
  const copy = { ...(one as object) }
  for (const [name, content] of Object.entries(other)) put(copy, name, union(own(copy, name), content))
  return copy
}

/**
 * A member that only conditions describe; undefined where it does not fit them.
 * @public generated where a contract has such members
 */
export function ifFit(value: unknown, write: (value: unknown) => unknown): unknown {
  try {
    return write(value)
  } catch (error) {
    if (error instanceof UnfitValue) return undefined
    throw error
  }
}

/** What became of a value, by function, while one whole value is written. */
let memory = new Map<unknown, WeakMap<object, { written?: unknown; reason?: unknown }>>()

/**
 * Begins to write another value.
 * @public generated where a contract has schemas that are asked about one value several times
 */
export function forget(): void {
  if (memory.size > 0) memory = new Map()
}

/**
 * Writes a value by a function once: schemas that ask about one value several times, such as both branches of a recursive `oneOf`,
 * would otherwise double the work with each level.
 * @public generated where a contract has such schemas
 */
export function once(write: (value: unknown) => unknown, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return write(value)
  const known = memory.get(write) ?? new WeakMap()
  memory.set(write, known)
  const earlier = known.get(value)
  if (earlier && 'reason' in earlier) throw earlier.reason
  if (earlier) return earlier.written
  try {
    const written = write(value)
    known.set(value, { written })
    return written
  } catch (reason) {
    known.set(value, { reason })
    throw reason
  }
}

/** A value without a schema: any JSON value. */
export function any(value: unknown): unknown {
  if (value === undefined || typeof value === 'function' || typeof value === 'symbol')
    throw unlike('a JSON value', value)
  return value
}

/** @public generated where a contract describes objects without a type */
export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export function object(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unlike('an object', value)
  return value as Readonly<Record<string, unknown>>
}

/**
 * A member whose name every object inherits.
 * @public generated where a contract has such a name
 */
export const own = (value: object, name: string): unknown =>
  Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined

/** @throws where a response lacks what the contract promises */
export function missing(name: string): never {
  throw new UnfitValue(`a response lacks ${name}`)
}

/** @throws where the property that chooses between branches chooses none */
export function unfit(name: string): never {
  throw new UnfitValue(`the property ${name} of a response selects no schema of the contract`)
}

const unlike = (expected: string, value: unknown): UnfitValue =>
  new UnfitValue(`a response holds ${value === null ? 'null' : typeof value} where the contract has ${expected}`)
