import { defaultOf } from './annotation.ts'
import { assertionsOf, isFile } from './file-schema.ts'
import type { Contract, Encoding, Parameter } from './model.ts'
import type { Schema } from './schema.ts'
import { allowsAnything, membersOf, placesOf, typesOf, wholeOf } from './value-shape.ts'

type Schemas = Pick<Contract, 'schemas'>

/** The part of a parameter's serialisation that is undefined or carries no value, as notices (OpenAPI 3.1.1, "Style Values"). */
export function unsaidOf(contract: Schemas, written: Parameter): string[] {
  const parameter = written.style === 'cookie' ? { ...written, style: 'form' as const } : written
  const { name, style, explode, content, schema } = parameter
  if (content !== undefined) return []
  const children = style === 'form' && explode ? childrenOf(contract, schema) : []
  const isUntold = style !== 'deepObject' && [schema, ...children].some((one) => isListOrValue(contract, one))
  return [
    ...unsaidByStyle(contract, parameter),
    ...(isUntold ? [untold(name)] : []),
    ...(allowsAnything(contract, schema) ? [untyped(name)] : []),
    ...(isTextOrOther(contract, schema) ? [textOrOther(name)] : []),
    ...(mayHoldNull(contract, schema) ? [nullUnsaid(name)] : []),
  ]
}

/** What the fields of a form cannot carry, as notices. @param kind multipart carries null, as JSON */
export function unsaidOfField(
  contract: Schemas,
  { name, schema, encoding }: { name: string; schema: Schema; encoding: Encoding | undefined },
  kind: 'urlencoded' | 'multipart',
): string[] {
  const types = typesOf(contract, schema)
  const contentType = encoding?.contentType ?? ''
  const isJson = /\bjson\b/.test(contentType)
  if (isJson) return []
  const isOfBytes = isFile(contract, schema)
  if (kind === 'urlencoded' && isOfBytes)
    return [`is \`${name}\` and holds bytes, which a URL-encoded form cannot carry: any text is valid`]
  if (kind === 'urlencoded' && contentType !== '' && !contentType.startsWith('text/'))
    return [`is \`${name}\` of ${contentType}, which no URL-encoded form holds; it has no effect`]
  if (kind === 'multipart' && contentType !== '' && types.includes('object'))
    return [`is \`${name}\` of ${contentType}; it is read as JSON all the same`]
  const isText = contentType === '' || contentType.split(',').some((one) => one.trim().startsWith('text/'))
  if (kind === 'multipart' && (isOfBytes || (types.join() === 'string' && !isText))) {
    const lost = assertionsOf(contract, schema, { isBounded: isOfBytes })
    if (defaultOf(contract, schema) !== undefined) lost.push('default')
    if (lost.length > 0) return [`is \`${name}\`, a file; ${lost.join(', ')} of it has no effect`]
  }
  if (allowsAnything(contract, schema)) {
    if (kind === 'urlencoded') return [untyped(name)]
    return contentType === '' ? [untypedPart(name)] : []
  }
  const isUnnamed = kind === 'multipart' && /["\r\n]/.test(name)
  const isUntold = isListOrValue(contract, schema) || (types.includes('array') && types.includes('object'))
  // An object is sent as JSON, which carries null.
  const isObject = types.includes('object') && encoding?.style === undefined && encoding?.explode === undefined
  const isComposed = isObject && types.every((type) => type === 'object' || type === 'null')
  const isNullLost = kind === 'urlencoded' && !isComposed && mayHoldNull(contract, schema)
  return [
    ...(isUnnamed
      ? [`is \`${name}\`, a name with a quotation mark or a line break, which clients refuse to send`]
      : []),
    ...(isUntold ? [untold(name)] : []),
    ...(isTextOrOther(contract, schema) || (types.includes('string') && types.includes('object'))
      ? [textOrOther(name)]
      : []),
    ...(isNullLost ? [nullUnsaid(name)] : []),
    ...(encoding?.style === 'deepObject' && isDeeper(contract, schema, DEEP_LEVELS)
      ? [`is \`${name}\`, a deepObject: ${belowLevels}`]
      : []),
  ]
}

/** Whether the same text fits a string and another scalar type: `5` does of string or integer, none of integer or `const: auto`. */
export function isTextOrOther(contract: Schemas, schema: Schema): boolean {
  const types = typesOf(contract, schema)
  const others = types.filter((type) => type === 'integer' || type === 'number' || type === 'boolean')
  if (!types.includes('string') || others.length === 0) return false
  const isRead = (text: unknown) => text === 'true' || text === 'false' || !Number.isNaN(Number(text))
  return textsOf(contract, schema)?.some(isRead) ?? true
}

/** The texts that a schema lists, by itself or in each branch that allows texts; undefined where it allows any. */
function textsOf(contract: Schemas, schema: Schema): unknown[] | undefined {
  const {
    const: only,
    enum: values = only === undefined ? undefined : [only],
    oneOf,
    anyOf,
  } = wholeOf(contract, schema)
  if (values) return values.filter((value) => typeof value === 'string')
  const branches = (oneOf ?? anyOf)?.filter((branch) => typesOf(contract, branch).includes('string'))
  const texts = branches?.map((branch) => textsOf(contract, branch))
  return texts?.includes(undefined) ? undefined : texts?.flat()
}

const textOrOther = (name: string): string => `is \`${name}\`, ${TEXT_OR_OTHER}`

export const TEXT_OR_OTHER = "text or something else: text that reads as the other arrives as that, such as '5' as 5"

const untold = (name: string): string =>
  `is \`${name}\`, a list or one value: one item arrives as the value, and clients refuse a list of one`

const untyped = (name: string): string => `is \`${name}\`, of any type: whatever is sent arrives as text`

/** OpenAPI 3.1.1, "Encoding Object": a part without type is application/octet-stream. */
const untypedPart = (name: string): string =>
  `is \`${name}\`, a part of any type: it is read as a file; with type: string it is text`

const nullUnsaid = (name: string): string =>
  `is \`${name}\`, which may be null: a text cannot say null, and clients refuse it`

/** Whether a scalar may stand for a list. */
function isListOrValue(contract: Schemas, schema: Schema): boolean {
  const types = typesOf(contract, schema)
  return types.includes('array') && types.some((type) => !['array', 'object', 'null'].includes(type))
}

const mayHoldNull = (contract: Schemas, schema: Schema): boolean =>
  [schema, ...childrenOf(contract, schema)].some((one) => typesOf(contract, one).includes('null'))

function unsaidByStyle(contract: Schemas, { name, style, explode, schema }: Parameter): string[] {
  const types = typesOf(contract, schema)
  const compound = types.includes('array') || types.includes('object')
  const isNested = compound && holdsCompound(contract, schema)
  if (style === 'deepObject') {
    if (!types.includes('object'))
      return [`is \`${name}\`, a deepObject that is no object: read as ${name}[]=… or ${name}[0]=…`]
    const below = isDeeper(contract, schema, DEEP_LEVELS) ? `; ${belowLevels}` : ''
    return isNested
      ? [
          `is \`${name}\`, a deepObject with members of its own: read as ${name}[one][two]=… and ${name}[one][]=…${below}`,
        ]
      : []
  }
  if (isNested && style === 'form' && explode && types.includes('object') && !holdsMore(contract, schema))
    return [`is \`${name}\`, an exploded object with lists: the items of a list are read as list=a&list=b`]
  if (isNested)
    return [`is \`${name}\`, whose members are arrays or objects, which ${style} cannot write; they are refused`]
  if (style !== 'spaceDelimited' && style !== 'pipeDelimited') return []
  if (!compound) return [`is \`${name}\`, a single value, for which ${style} has no meaning`]
  return explode ? [`is \`${name}\`, for which ${style} has no meaning where it is exploded: read as form`] : []
}

function holdsCompound(contract: Schemas, schema: Schema): boolean {
  return childrenOf(contract, schema).some((child) => isCompound(contract, child))
}

/** Whether an object has values other than scalars and arrays of scalars. */
const holdsMore = (contract: Schemas, schema: Schema): boolean =>
  childrenOf(contract, schema).some(
    (child) => typesOf(contract, child).includes('object') || holdsCompound(contract, child),
  )

/** Levels of objects and lists in a deepObject whose values become numbers, booleans and lists. */
export const DEEP_LEVELS = 4

const belowLevels = `below level ${DEEP_LEVELS} every value is read as text, so that numbers and lists get 400`

/** Whether values may have more levels of objects and lists. */
const isDeeper = (contract: Schemas, schema: Schema, levels: number): boolean =>
  isCompound(contract, schema) &&
  (levels === 0 || childrenOf(contract, schema).some((child) => isDeeper(contract, child, levels - 1)))

const isCompound = (contract: Schemas, schema: Schema): boolean =>
  typesOf(contract, schema).some((type) => type === 'array' || type === 'object')

export function childrenOf(contract: Schemas, schema: Schema): Schema[] {
  const { properties, patterns, rest } = membersOf(contract, schema)
  const { first, others } = placesOf(contract, schema) ?? { first: [], others: [] }
  const members = [...properties.values(), ...patterns.values()].flat()
  return [...first.flat(), ...others, ...members, ...(typeof rest === 'object' ? [rest] : [])]
}
