import { formats } from '@tomorro/runtime/formats'
import { bareType } from './media-type.ts'
import { type Contract, dereference } from './model.ts'
import { remembered } from './remembered.ts'
import type { Schema, SchemaObject } from './schema.ts'
import { annotations, typesOf, wholeOf } from './value-shape.ts'

type Schemas = Pick<Contract, 'schemas'>

/**
 * Whether a schema means bytes: `format: binary` (3.0) or `contentMediaType` without encoding (3.1), itself, in a part of `allOf`,
 * or in every branch of a choice except null and arrays.
 */
export const isFile = (contract: Schemas, schema: Schema): boolean =>
  isFileSchema(contract, dereference(contract, schema))

const isFileSchema = remembered((contract: Schemas, schema): boolean => {
  const { format, contentMediaType, contentEncoding, allOf = [], anyOf = [], oneOf = [] } = schema
  if (format === 'binary') return true
  if (contentMediaType !== undefined && contentEncoding === undefined && !isJsonText(contentMediaType)) return true
  if (allOf.some((part) => isFile(contract, part))) return true
  const branches = [...anyOf, ...oneOf].filter(
    (branch) => !['null', 'array'].includes(typesOf(contract, branch).join()),
  )
  return branches.length > 0 && branches.every((branch) => isFile(contract, branch))
})

const isJsonText = (type: unknown): boolean => /\bjson$|^text\//.test(String(type))

/** Keywords of a schema of bytes that say no more than that. */
const ofBytes = new Set(['type', 'contentMediaType', 'contentEncoding', 'x-pattern-message', ...annotations])
const composing = new Set(['$ref', 'allOf', 'anyOf', 'oneOf'])

/** The keywords of a schema, of its parts and branches, that restrict values. @param isBounded lengths are checked */
export function assertionsOf(
  reader: Schemas,
  schema: Schema,
  { isBounded }: { isBounded: boolean },
  seen = new Set<SchemaObject>(),
): string[] {
  const whole = wholeOf(reader, schema)
  if (seen.has(whole)) return []
  seen.add(whole)
  const { allOf = [], anyOf = [], oneOf = [] } = whole
  const own = Object.entries(whole).flatMap(([key, value]) => {
    if (ofBytes.has(key) || composing.has(key)) return []
    if (key === 'format' && !Object.hasOwn(formats, String(value))) return []
    return isBounded && (key === 'minLength' || key === 'maxLength') ? [] : [key]
  })
  return [
    ...new Set([
      ...own,
      ...[...allOf, ...anyOf, ...oneOf].flatMap((one) => assertionsOf(reader, one, { isBounded }, seen)),
    ]),
  ]
}

/**
 * Whether a body of this media type is text that its schema describes: a string, number or boolean. A number in XML is an element
 * around digits, which no schema describes, and neither does an enum; CSV of a list is left to the handler.
 */
export function isDescribedText(reader: Schemas, { type, schema }: { type: string; schema: Schema }): boolean {
  const types = typesOf(reader, schema)
  if (!type.startsWith('text/') || types.length === 0 || isFile(reader, schema)) return false
  if (types.includes('object') || types.includes('array')) return false
  if (bareType(type) !== 'text/xml') return true
  const isText = types.every((one) => one === 'string' || one === 'null')
  return isText && assertionsOf(reader, schema, { isBounded: false }).length === 0
}
