import { defaultOf, isReadOnly, isWriteOnly } from '../model/annotation.ts'
import { pinnedValues, waysOf } from '../model/branch-types.ts'
import { type Contract, dereference } from '../model/model.ts'
import { tagValue } from '../model/pinned-tags.ts'
import {
  componentName,
  descriptionOf,
  type JsonType,
  type Schema,
  type SchemaObject,
  type Side,
} from '../model/schema.ts'
import { anyOf as anyOfSchemas, isFreeForm, membersOf, schemasOf } from '../model/value-shape.ts'
import { keyText, quoted } from './code-text.ts'

/** Options for writing a type. */
export type TypePlace = {
  readonly contract: Pick<Contract, 'schemas'>
  /** Requests and responses differ by `readOnly`, `writeOnly` and `default`. */
  readonly side: Side
  /** For a client, properties with a default are optional; a handler always gets them. */
  readonly reader?: 'client' | undefined
  /** Whether properties get their description as doc comment. */
  readonly comments?: boolean | undefined
  /** The type name of a component. */
  readonly refer: (name: string) => string
  /** Inside `allOf` a parent's `$ref` means the parent; elsewhere it means the union of its subtypes. */
  readonly inherit?: ((name: string) => string) | undefined
  /** The outermost schema of the same value; this one is a part or branch of it. */
  readonly whole?: SchemaObject | undefined
}

/** A schema as a TypeScript type. */
export function typeText(schema: Schema, { inherit, ...outer }: TypePlace): string {
  if (typeof schema === 'boolean') return schema ? 'unknown' : 'never'
  const { $ref, const: only, enum: values, allOf = [], oneOf, anyOf } = schema
  if (only !== undefined) return literalText(only)
  if (values) return values.length === 0 ? 'never' : union(values.map(literalText))
  const place = { ...outer, whole: outer.whole ?? schema }
  if ((oneOf ?? anyOf) && waysOf(place.contract, schema) > WAYS_MAX) return mergedText(schema, place)
  const parts = [
    ...($ref === undefined ? [] : [place.refer(componentName($ref))]),
    ...allOf.map((part) => partText(part, inherit && isReference(part) ? { ...place, refer: inherit } : place)),
    ...(oneOf ? [choiceText(schema, oneOf, place)] : []),
    ...(anyOf ? [choiceText(schema, anyOf, place)] : []),
    ...ownText(schema, place),
  ]
  const known = [...new Set(parts)].filter((part) => part !== 'unknown')
  if (known.length === 0) return 'unknown'
  return known.length === 1 ? (known[0] ?? '') : known.map((part) => `(${part})`).join(' & ')
}

/** From this size on, a union becomes one object type with the members of all branches: TypeScript compares branches pairwise and refuses 100,000. */
export const WAYS_MAX = 256

function mergedText(schema: SchemaObject, place: TypePlace): string {
  const { properties, required, rest } = membersOf(place.contract, schema)
  const members = Object.fromEntries([...properties].map(([name, schemas]) => [name, anyOfSchemas(schemas)]))
  return objectText({ properties: members, required: [...required], additionalProperties: rest }, another(place))
}

/** A component that only lists `required` is inlined: the property types come from its siblings. */
function partText(part: Schema, place: TypePlace): string {
  const target = dereference(place.contract, part)
  const isOnlyRequired = Object.keys(target).every((key) => key === 'required' || key === 'type')
  return typeText(isReference(part) && target.required && isOnlyRequired ? target : part, place)
}

/** Options for a nested value, such as a property. */
const another = (place: TypePlace): TypePlace => ({ ...place, whole: undefined })

const isReference = (schema: Schema): boolean => typeof schema === 'object' && schema.$ref !== undefined

const union = (texts: readonly string[]): string => [...new Set(texts)].join(' | ')

/** A JSON value as a literal type; object keys are quoted where necessary. */
function literalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literalText).join(', ')}]`
  if (typeof value !== 'object' || value === null) return quoted(value)
  return `{ ${Object.entries(value)
    .map(([name, member]) => `${keyText(name)}: ${literalText(member)}`)
    .join('; ')} }`
}

/** The schema's own keywords, without `$ref` and choices. */
function ownText(schema: SchemaObject, place: TypePlace): string[] {
  if (schema.type) return [union(schema.type.map((type) => typeOf(type, schema, place)))]
  if (objectKeywords.some((keyword) => schema[keyword] !== undefined) || schema.additionalProperties)
    return [objectText(schema, place)]
  return schema.items !== undefined || schema.prefixItems ? [arrayText(schema, place)] : []
}

const objectKeywords = [
  'properties',
  'patternProperties',
  'required',
  'then',
  'else',
  'dependentSchemas',
  'unevaluatedProperties',
] as const

/**
 * The branches of a choice, each with its literal discriminator value, so that TypeScript can narrow the union.
 * @param textOf the type of a branch
 */
export function choiceText(
  { discriminator }: SchemaObject,
  branches: readonly Schema[],
  place: TypePlace,
  textOf = (branch: Schema): string => typeText(branch, place),
): string {
  const tags = Map.groupBy(Object.entries(discriminator?.mapping ?? {}), ([, reference]) => reference)
  return union(
    branches.map((branch) => {
      const text = textOf(branch)
      const known = typeof branch === 'object' && branch.$ref !== undefined ? tags.get(branch.$ref) : undefined
      if (!known || !discriminator) return text
      const values = known.map(([tag]) => tagValue(discriminator, tag))
      if (isTagged(place.contract, branch, discriminator.propertyName, values)) return text
      return `({ ${keyText(discriminator.propertyName)}: ${union(values.map(quoted))} } & ${text})`
    }),
  )
}

/** Whether a branch itself allows no other value of the discriminator: not `kind: { enum: [cat, dog] }` of its parent. */
function isTagged(
  contract: Pick<Contract, 'schemas'>,
  branch: Schema,
  name: string,
  tags: readonly unknown[],
): boolean {
  return pinnedValues(contract, branch, name).values?.every((value) => tags.includes(value)) ?? false
}

function typeOf(type: JsonType, schema: SchemaObject, place: TypePlace): string {
  switch (type) {
    case 'integer':
      return 'number'
    case 'array':
      return arrayText(schema, place)
    case 'object':
      return objectText(schema, place)
    case 'null':
    case 'boolean':
    case 'number':
    case 'string':
      return type
    default:
      return 'unknown'
  }
}

function arrayText(schema: SchemaObject, place: TypePlace): string {
  const { items = true, prefixItems, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = schema as Bounded
  const item = typeText(items, another(place))
  if (!Array.isArray(prefixItems)) return /^[\w$]+(?:\['[^']*'\])?$/.test(item) ? `${item}[]` : `(${item})[]`
  const first = prefixItems
    .slice(0, maxItems)
    .map((one: Schema, index) => `(${typeText(one, another(place))})${index < minItems ? '' : '?'}`)
  const isWhole = items === false || maxItems <= prefixItems.length
  return `[${[...first, ...(isWhole ? [] : [`...(${item})[]`])].join(', ')}]`
}

type Bounded = SchemaObject & { minItems?: number; maxItems?: number; prefixItems?: Schema[] }

function objectText(schema: SchemaObject, place: TypePlace): string {
  const { properties = {}, required = [], patternProperties } = schema
  const members = Object.entries(properties).flatMap(([name, property]) => {
    const presence = presenceOf(place, property, required.includes(name))
    return presence === 'absent' ? [] : [memberText(name, presence === 'certain', property, place)]
  })
  for (const name of required) if (!Object.hasOwn(properties, name)) members.push(...undescribedText(name, place))
  for (const [name, schemas] of conditional(schema, place))
    if (!Object.hasOwn(properties, name) && !required.includes(name))
      members.push(memberText(name, false, anyOfSchemas(schemas), place))
  const others = (schema.additionalProperties ?? schema.unevaluatedProperties) as Schema | undefined
  const isFree = place.whole === schema && isFreeForm(place.contract, schema)
  const open = others ?? (members.length === 0 || patternProperties !== undefined || isFree)
  const patterns = Object.values((patternProperties ?? {}) as Record<string, Schema>)
  if (open === false && patterns.length === 0) {
    if (members.length > 0) return listed(members, place)
    // Properties of other parts are evaluated, and so allowed.
    return schema.additionalProperties === undefined && hasParts(schema) ? 'unknown' : '{ [name: string]: never }'
  }
  const rest =
    members.length === 0 && place.whole === schema && !(schema.additionalProperties === undefined && hasParts(schema))
      ? union([...patterns, ...(open === false ? [] : [open])].map((one) => typeText(one, another(place))))
      : 'unknown'
  return listed([...members, `[name: string]: ${rest}`], place)
}

const hasParts = ({ $ref, allOf, anyOf, oneOf }: SchemaObject): boolean =>
  [$ref, allOf, anyOf, oneOf].some((part) => part !== undefined)

const listed = (members: readonly string[], { comments }: TypePlace): string =>
  comments
    ? `{\n${members.map((member) => `  ${member.replaceAll('\n', '\n  ')}\n`).join('')}}`
    : `{ ${members.join('; ')} }`

function memberText(name: string, isCertain: boolean, schema: Schema, place: TypePlace): string {
  const says = place.comments ? descriptionOf(schema) : undefined
  return `${says === undefined ? '' : commentText(says)}${keyText(name)}${isCertain ? '' : '?'}: ${typeText(schema, another(place))}`
}

/** A doc comment on separate lines. */
export function commentText(says: string): string {
  const lines = says.replaceAll('*/', '*\\/').split('\n')
  return lines.length === 1
    ? `/** ${lines[0]} */\n`
    : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`
}

/** Properties required here and described by another part of the same value. */
function undescribedText(name: string, place: TypePlace): string[] {
  const { contract, whole = true } = place
  const schemas = typeof whole === 'boolean' ? undefined : membersOf(contract, whole).properties.get(name)
  const schema = schemas === undefined ? true : anyOfSchemas(schemas)
  const isAbsent = schemasOf(contract, whole, name).some((one) => presenceOf(place, one, true) === 'absent')
  return isAbsent ? [] : [memberText(name, true, schema, place)]
}

/** The properties that are described only conditionally (`if`, `dependentSchemas`). */
function conditional(schema: SchemaObject, { contract }: TypePlace): Map<string, Schema[]> {
  const { if: test, then, else: otherwise, dependentSchemas } = schema
  const parts = [...[then, otherwise].filter((part) => part !== undefined), ...Object.values(dependentSchemas ?? {})]
  const { properties } = membersOf(contract, { allOf: parts as Schema[] })
  // A failed `if` gives no annotations.
  const tested = test === undefined ? [] : [...membersOf(contract, test as Schema).properties.keys()]
  return new Map([...tested.map((name): [string, Schema[]] => [name, [true]]), ...properties])
}

/** Whether a property is always present: depends on side (`readOnly`, `writeOnly`); defaults are applied before a handler is called. */
export function presenceOf(
  { contract, side, reader }: Pick<TypePlace, 'contract' | 'side' | 'reader'>,
  property: Schema,
  isRequired: boolean,
): 'certain' | 'possible' | 'absent' {
  if (side === 'request' ? isReadOnly(contract, property) : isWriteOnly(contract, property)) return 'absent'
  const isFilled = side === 'request' && reader !== 'client' && defaultOf(contract, property) !== undefined
  return isRequired || isFilled ? 'certain' : 'possible'
}
