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

  const ofSchema = (one: Schema): number => {
    if (typeof one === 'boolean') return 0
    const target = dereference(contract, one)
    const counted = known.get(target)
    if (counted !== undefined) return counted
    // A circular schema counts once.
    known.set(target, 0)
    const { properties, patterns, rest } = membersOf(contract, one)
    const members = [...properties.values(), ...patterns.values(), [rest]]
    const { first, others } = placesOf(contract, one) ?? { first: [], others: [] }
    const { maxLength, maxItems } = flatten(contract, one)
    const isBytes = isFile(contract, one) && !isJsonType(type)
    const many = others.some((item) => isFile(contract, item)) ? Number(maxItems ?? 1) : 1
    const sum =
      Number(maxLength ?? 0) * (isBytes ? 1 : bytesPerCharacter) +
      ofAny(others) * many +
      [...first, ...members].reduce((total, some) => total + ofAny(some), 0)
    known.set(target, sum)
    return sum
  }
  const ofAny = (some: readonly Schema[]): number => Math.max(0, ...some.map(ofSchema))

  return ofSchema(schema)
}
