import { defaultOf, isReadOnly, isWriteOnly } from '../model/annotation.ts'
import { pinnedValues } from '../model/branch-types.ts'
import type { Contract } from '../model/model.ts'
import { tagValue } from '../model/pinned-tags.ts'
import { componentName, type JsonType, type Schema, type SchemaObject, type Side } from '../model/schema.ts'
import { keyText, quoted } from './code-text.ts'

/** What a type is written for. */
export type TypePlace = {
  readonly contract: Contract
  /** What a client sends and what a service answers differ by `readOnly`, `writeOnly` and `default`. */
  readonly side: Side
  /** How a component is referred to. */
  readonly refer: (name: string) => string
  /** How a component's own `allOf` refers to one that it inherits from; elsewhere that one is any of those who inherit. */
  readonly inherit?: (name: string) => string
}

/** A schema as a TypeScript type. */
export function typeText(schema: Schema, { inherit, ...place }: TypePlace): string {
  if (typeof schema === 'boolean') return schema ? 'unknown' : 'never'
  const { $ref, const: only, enum: values, allOf = [], oneOf, anyOf } = schema
  if (only !== undefined) return literalText(only)
  if (values) return values.length === 0 ? 'never' : union(values.map(literalText))
  const parts = [
    ...($ref === undefined ? [] : [place.refer(componentName($ref))]),
    ...allOf.map((part) => typeText(part, inherit && isReference(part) ? { ...place, refer: inherit } : place)),
    ...(oneOf ? [choiceText(schema, oneOf, place)] : []),
    ...(anyOf ? [choiceText(schema, anyOf, place)] : []),
    ...ownText(schema, place),
  ]
  const known = [...new Set(parts)].filter((part) => part !== 'unknown')
  if (known.length === 0) return 'unknown'
  return known.length === 1 ? (known[0] ?? '') : known.map((part) => `(${part})`).join(' & ')
}

const isReference = (schema: Schema): boolean => typeof schema === 'object' && schema.$ref !== undefined

const union = (texts: readonly string[]): string => [...new Set(texts)].join(' | ')

/** JSON text is a type where it has no objects, whose keys may need quotes; those are types of their own kind. */
function literalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literalText).join(', ')}]`
  if (typeof value !== 'object' || value === null) return quoted(value)
  return `{ ${Object.entries(value)
    .map(([name, member]) => `${keyText(name)}: ${literalText(member)}`)
    .join('; ')} }`
}

/** What the schema says itself, beside what it refers to and chooses from. */
function ownText(schema: SchemaObject, place: TypePlace): string[] {
  if (schema.type) return [union(schema.type.map((type) => typeOf(type, schema, place)))]
  if (schema.properties || schema.required) return [objectText(schema, place)]
  return schema.items !== undefined || schema.prefixItems ? [arrayText(schema, place)] : []
}

/** The branches of a choice, each with the value of the discriminator that stands for it, so that it can be narrowed by it. */
function choiceText({ discriminator }: SchemaObject, branches: readonly Schema[], place: TypePlace): string {
  const tags = Map.groupBy(Object.entries(discriminator?.mapping ?? {}), ([, reference]) => reference)
  return union(
    branches.map((branch) => {
      const text = typeText(branch, place)
      const known = typeof branch === 'object' && branch.$ref !== undefined ? tags.get(branch.$ref) : undefined
      if (!known || !discriminator || isTagged(place.contract, branch, discriminator.propertyName)) return text
      return `({ ${keyText(discriminator.propertyName)}: ${union(known.map(([tag]) => quoted(tagValue(discriminator, tag))))} } & ${text})`
    }),
  )
}

/** Whether a branch itself says which value of the discriminator is its own. */
function isTagged(contract: Contract, branch: Schema, name: string): boolean {
  return pinnedValues(contract, branch, name).values !== undefined
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

function arrayText({ items = true, prefixItems }: SchemaObject, place: TypePlace): string {
  const item = typeText(items, place)
  if (!Array.isArray(prefixItems)) return /^[\w$]+(?:\['[^']*'\])?$/.test(item) ? `${item}[]` : `(${item})[]`
  const first = prefixItems.map((schema: Schema) => `(${typeText(schema, place)})?`)
  return `[${[...first, ...(items === false ? [] : [`...(${item})[]`])].join(', ')}]`
}

function objectText(schema: SchemaObject, place: TypePlace): string {
  const { properties = {}, required = [], additionalProperties, patternProperties } = schema
  const members = Object.entries(properties).flatMap(([name, property]) => {
    const presence = presenceOf(place, property, required.includes(name))
    return presence === 'absent'
      ? []
      : [`${keyText(name)}${presence === 'certain' ? '' : '?'}: ${typeText(property, place)}`]
  })
  const undescribed = required.filter((name) => !Object.hasOwn(properties, name))
  for (const name of undescribed) members.push(`${keyText(name)}: unknown`)
  const open = additionalProperties ?? (members.length === 0 || patternProperties !== undefined)
  const patterns = Object.values((patternProperties ?? {}) as Record<string, Schema>)
  if (open === false && patterns.length === 0)
    return members.length === 0 ? '{ [name: string]: never }' : `{ ${members.join('; ')} }`
  const others =
    members.length === 0
      ? union([...patterns, ...(open === false ? [] : [open])].map((one) => typeText(one, place)))
      : 'unknown'
  return `{ ${[...members, `[name: string]: ${others}`].join('; ')} }`
}

/** Whether a property is there: who may not send it does not; what has a default has been filled in when a request is handled. */
export function presenceOf(
  { contract, side }: Pick<TypePlace, 'contract' | 'side'>,
  property: Schema,
  isRequired: boolean,
): 'certain' | 'possible' | 'absent' {
  if (side === 'request' ? isReadOnly(contract, property) : isWriteOnly(contract, property)) return 'absent'
  return isRequired || (side === 'request' && defaultOf(contract, property) !== undefined) ? 'certain' : 'possible'
}
