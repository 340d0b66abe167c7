import { isFile } from './file-schema.ts'
import { bareType, isJsonType } from './media-type.ts'
import { type Contract, dereference } from './model.ts'
import type { Schema, SchemaObject } from './schema.ts'
import { flatten, membersOf, placesOf } from './value-shape.ts'

/** Bytes per character of text, at most: `😀` in UTF-8, `\\u0001` in JSON, `%F0%9F%98%80` in a URL-encoded form. */
const UTF8_BYTES = 4
const JSON_BYTES = 6
const PERCENT_BYTES = 12

/** Bytes for boundaries and headers of a multipart body, and names and quotation marks. */
export const FORM_BYTES = 65_536
/** Limit of what is read into memory, unless the operation has `x-max-bytes`. */
export const MEMORY_BYTES = 268_435_456

/**
 * The bytes that the texts and files of a schema need at most, such as 20 MB of a file with `maxLength: 20000000`. Files go to disk;
 * text stays in memory, so that an array of texts counts as one.
 */
export function bytesOf(contract: Pick<Contract, 'schemas'>, schema: Schema, type: string): number {
  // A part may be JSON.
  const bytesPerCharacter =
    isJsonType(type) || type.startsWith('multipart/')
      ? JSON_BYTES
      : bareType(type) === 'application/x-www-form-urlencoded'
        ? PERCENT_BYTES
        : UTF8_BYTES
  const known = new Map<SchemaObject, number>()
  const ofSchema = (one: Schema): number =>
    typeof one === 'boolean' ? 0 : (known.get(dereference(contract, one)) ?? 0)

  const sumOf = (one: SchemaObject, { first, others, members }: Below): number => {
    const { maxLength, maxItems } = flatten(contract, one)
    const isBytes = isFile(contract, one) && !isJsonType(type)
    const many = others.some((item) => isFile(contract, item)) ? Number(maxItems ?? 1) : 1
    return (
      Number(maxLength ?? 0) * (isBytes ? 1 : bytesPerCharacter) +
      ofAny(others) * many +
      [...first, ...members].reduce((total, some) => total + ofAny(some), 0)
    )
  }
  const ofAny = (some: readonly Schema[]): number => Math.max(0, ...some.map(ofSchema))

  type Step = {
    readonly one: SchemaObject
    readonly target: SchemaObject
    readonly below: Below
    readonly left: Schema[]
  }
  const way: Step[] = []
  const enter = (one: Schema) => {
    if (typeof one === 'boolean') return
    const target = dereference(contract, one)
    if (known.has(target)) return
    // A circular schema counts once.
    known.set(target, 0)
    const below = belowOf(contract, one)
    way.push({ one, target, below, left: [...below.others, ...below.first.flat(), ...below.members.flat()].reverse() })
  }
  // No recursion, which a chain of 5,000 components would overflow.
  enter(schema)
  for (let step = way.at(-1); step; step = way.at(-1)) {
    const next = step.left.pop()
    if (next !== undefined) enter(next)
    else {
      known.set(step.target, sumOf(step.one, step.below))
      way.pop()
    }
  }
  return ofSchema(schema)
}

/** The schemas of the members and the items of a value. */
type Below = {
  readonly first: readonly (readonly Schema[])[]
  readonly others: readonly Schema[]
  readonly members: readonly (readonly Schema[])[]
}

function belowOf(contract: Pick<Contract, 'schemas'>, schema: Schema): Below {
  const { properties, patterns, rest } = membersOf(contract, schema)
  const { first, others } = placesOf(contract, schema) ?? { first: [], others: [] }
  return { first, others, members: [...properties.values(), ...patterns.values(), [rest]] }
}
