import { type Contract, dereference } from '../model/model.ts'
import { componentName, type Discriminator, type JsonType, type Schema, type SchemaObject } from '../model/schema.ts'

/** A choice between branches that is still to be made. */
export type Choice = { readonly owner: SchemaObject; readonly keyword: 'oneOf' | 'anyOf' }

/** Everything that applies to one value: schemas without references, `allOf` and choices, and the choices. */
export type Conjunction = { readonly plain: readonly SchemaObject[]; readonly choices: readonly Choice[] }

type Schemas = Pick<Contract, 'schemas'>

/** Resolves a list of schemas, all of which apply to a value. */
export function conjunctionOf(contract: Schemas, schemas: readonly Schema[]): Conjunction {
  const plain: SchemaObject[] = []
  const choices: Choice[] = []
  const add = (schema: Schema, asParent = false) => {
    if (typeof schema === 'boolean') {
      if (!schema) plain.push({ not: {} })
      return
    }
    if (schema.$ref !== undefined) add(dereference(contract, schema), asParent)
    if (plain.includes(schema)) return
    plain.push(schema)
    for (const part of schema.allOf ?? []) add(part, true)
    if (schema.subtypes && !asParent) choices.push({ owner: choiceOfSubtypes(schema.subtypes), keyword: 'oneOf' })
    if (asParent && containsItself(contract, schema)) return
    for (const keyword of ['oneOf', 'anyOf'] as const) if (schema[keyword]) choices.push({ owner: schema, keyword })
  }
  for (const schema of schemas) add(schema)
  return { plain, choices }
}

/** Whether a schema is a choice between its own subtypes; within a subtype it chooses nothing. */
export function containsItself(contract: Schemas, schema: SchemaObject): boolean {
  const contains = (part: Schema, depth: number): boolean => {
    const target = typeof part === 'boolean' ? {} : dereference(contract, part)
    return target === schema || (depth > 0 && (target.allOf ?? []).some((below) => contains(below, depth - 1)))
  }
  return [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])].some((branch) => contains(branch, 8))
}

const subtypeChoices = new WeakMap<Discriminator, SchemaObject>()

/** The choice between subtypes that a parent's discriminator makes; the same object on every call. */
export function choiceOfSubtypes(subtypes: Discriminator): SchemaObject {
  const known = subtypeChoices.get(subtypes)
  if (known) return known
  const choice = {
    oneOf: [...new Set(Object.values(subtypes.mapping))].map(($ref) => ({ $ref })),
    discriminator: subtypes,
  }
  subtypeChoices.set(subtypes, choice)
  return choice
}

/** The schemas of a branch, including the tag's values if a discriminator selects it. */
export function branchOf({ owner, keyword }: Choice, index: number): Schema[] {
  const branch = owner[keyword]?.[index] ?? true
  const { discriminator } = owner
  if (!discriminator || typeof branch === 'boolean') return [branch]
  const tags = Object.entries(discriminator.mapping).flatMap(([tag, reference]) =>
    branch.$ref !== undefined && componentName(reference) === componentName(branch.$ref) ? [tag] : [],
  )
  const { propertyName } = discriminator
  return [branch, { type: ['object'], required: [propertyName], properties: { [propertyName]: { enum: tags } } }]
}

/** The formats of whole numbers that a double carries (OpenAPI Format Registry). */
const ranges: Readonly<Record<string, readonly [least: number, most: number]>> = {
  int8: [-128, 127],
  int16: [-32_768, 32_767],
  int32: [-(2 ** 31), 2 ** 31 - 1],
  uint8: [0, 255],
  uint16: [0, 65_535],
  uint32: [0, 2 ** 32 - 1],
}

/** The bounds of a format of numbers; empty for other formats. */
export const rangesOf = (format: unknown): (readonly [least: number, most: number])[] => {
  const range = Object.hasOwn(ranges, String(format)) ? ranges[String(format)] : undefined
  return range ? [range] : []
}

/** The tightest of everything that schemas say of a value. */
export type Merged = {
  readonly types: readonly JsonType[]
  readonly values: readonly unknown[] | undefined
  readonly minimum: number
  readonly maximum: number
  readonly multipleOf: readonly number[]
  readonly isWhole: boolean
  readonly minLength: number
  readonly maxLength: number
  readonly patterns: readonly string[]
  readonly formats: readonly string[]
  readonly items: readonly Schema[]
  readonly minItems: number
  readonly maxItems: number
  readonly uniqueItems: boolean
  readonly required: ReadonlySet<string>
  readonly properties: ReadonlyMap<string, readonly Schema[]>
  readonly minProperties: number
  readonly maxProperties: number
  /** The schemas of properties that no schema names. */
  readonly additional: readonly Schema[]
}

const allTypes: readonly JsonType[] = ['null', 'string', 'integer', 'number', 'boolean', 'array', 'object']
/** The least distance from an exclusive bound. */
const STEP = 0.01

/** Merges schemas without choices; ignores `readOnly` properties, since requests do not carry them. */
export function merge(contract: Schemas, plain: readonly SchemaObject[]): Merged {
  const all = <Key extends string>(key: Key) =>
    plain.flatMap((schema) => (schema[key] === undefined ? [] : [schema[key]]))
  const numbers = (key: string) => all(key) as number[]
  const types = plain.reduce<readonly JsonType[]>(
    (known, { type }) =>
      type ? known.filter((one) => type.includes(one) || (one === 'integer' && type.includes('number'))) : known,
    allTypes,
  )
  const isWhole = types.includes('integer') && !types.includes('number')
  const step = isWhole ? 1 : STEP
  const values = plain.reduce<unknown[] | undefined>((known, schema) => {
    const own = schema.enum ?? (schema.const === undefined ? undefined : [schema.const])
    return own === undefined
      ? known
      : known === undefined
        ? own
        : known.filter((one) => own.some((other) => isSame(one, other)))
  }, undefined)
  const bounds = plain.flatMap(({ format }) => rangesOf(format))
  const names = new Set(plain.flatMap(({ properties = {} }) => Object.keys(properties)))
  return {
    types: types.length === allTypes.length ? impliedTypes(plain) : types,
    values,
    minimum: Math.max(
      bounds.length > 0 ? Number.NEGATIVE_INFINITY : -1e6,
      ...bounds.map(([least]) => least),
      ...numbers('minimum'),
      ...numbers('exclusiveMinimum').map((bound) => bound + step),
    ),
    maximum: Math.min(
      1e15,
      ...bounds.map(([, most]) => most),
      ...numbers('maximum'),
      ...numbers('exclusiveMaximum').map((bound) => bound - step),
    ),
    multipleOf: numbers('multipleOf'),
    isWhole,
    minLength: Math.max(0, ...numbers('minLength')),
    maxLength: Math.min(Number.POSITIVE_INFINITY, ...numbers('maxLength')),
    patterns: all('pattern') as string[],
    formats: all('format') as string[],
    items: all('items') as Schema[],
    minItems: Math.max(0, ...numbers('minItems')),
    maxItems: Math.min(Number.POSITIVE_INFINITY, ...numbers('maxItems')),
    uniqueItems: all('uniqueItems').includes(true),
    required: new Set(
      plain.flatMap((schema) => (schema.required ?? []).filter((name) => !isReadOnly(contract, schema, name))),
    ),
    properties: new Map([...names].map((name) => [name, sayingOf(plain, name)])),
    minProperties: Math.max(0, ...numbers('minProperties')),
    maxProperties: Math.min(Number.POSITIVE_INFINITY, ...numbers('maxProperties')),
    additional: sayingOf(plain, undefined),
  }
}

/** The schemas of a property of this name, or of one that no schema names. */
export const sayingOf = (plain: readonly SchemaObject[], name: string | undefined): Schema[] =>
  plain.flatMap(({ properties = {}, additionalProperties }) => {
    if (name !== undefined && Object.hasOwn(properties, name)) return [properties[name] ?? true]
    return additionalProperties === undefined ? [] : [additionalProperties]
  })

export function isReadOnly(contract: Schemas, { properties }: SchemaObject, name: string): boolean {
  const property = properties?.[name]
  if (property === undefined || typeof property === 'boolean') return false
  return property.readOnly === true || dereference(contract, property).readOnly === true
}

const keywordsOf: Readonly<Partial<Record<JsonType, readonly string[]>>> = {
  object: ['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
  array: ['items', 'minItems', 'maxItems', 'uniqueItems'],
  string: ['pattern', 'minLength', 'maxLength', 'format'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
}

/** The types that schemas without `type` speak of; any scalar where they speak of none. */
function impliedTypes(plain: readonly SchemaObject[]): readonly JsonType[] {
  const found = (Object.entries(keywordsOf) as [JsonType, readonly string[]][]).find(([, keywords]) =>
    plain.some((schema) => keywords.some((keyword) => schema[keyword] !== undefined)),
  )
  return found ? [found[0]] : ['string', 'number', 'boolean']
}

/** Equality of JSON values, whatever the order of members. */
export const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  )
