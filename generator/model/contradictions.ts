import { pointerStep } from '@tomorro/runtime/pointer'
import { named } from '../notices.ts'
import { isReadOnly, isWriteOnly } from './annotation.ts'
import { pinnedValues } from './branch-types.ts'
import { ancestorsOf, branchesOf } from './inheritance.ts'
import { type Contract, dereference } from './model.ts'
import { toRegExp } from './pattern.ts'
import { remembered } from './remembered.ts'
import { componentName, type Notice, type Schema, type SchemaObject } from './schema.ts'
import { allowsAnything, isUntyped, membersOf, schemasOf, wholeOf } from './value-shape.ts'

type Schemas = Pick<Contract, 'schemas'>

/** Notices properties that no value can have, because another part of `allOf` is closed; NSwag writes such documents. */
function noticeClosedParts(contract: Schemas, schema: Schema, at: string, notice: Notice): void {
  eachPlace(schema, at, ({ allOf, ...own }, place) => {
    if (!allOf) return
    const parts: readonly Schema[] = [own, ...allOf]
    for (const [index, part] of parts.entries()) {
      const { additionalProperties, properties = {}, patternProperties = {} } = dereference(contract, part)
      if (additionalProperties !== false) continue
      const isKnown = (name: string) =>
        Object.hasOwn(properties, name) ||
        Object.keys(patternProperties as object).some((pattern) => toRegExp(pattern)?.test(name))
      const others = parts.filter((other) => other !== part).flatMap((other) => namesOf(contract, other))
      const missing = [...new Set(others)].filter((name) => !isKnown(name))
      if (missing.length > 0)
        notice(
          index === 0 ? place : `${place}/allOf/${index - 1}`,
          `has additionalProperties: false, which refuses the properties ${named(missing)} of other parts`,
        )
    }
  })
}

const namesOf = (contract: Schemas, schema: Schema): string[] => [...membersOf(contract, schema).properties.keys()]

/** Notices parts and choices that refuse the null of the type beside them, as in `nullable: true` beside `allOf: [{ $ref: Pet }]`. */
function noticeLostNull(contract: Schemas, schema: Schema, at: string, notice: Notice): void {
  eachPlace(schema, at, ({ type, $ref, allOf = [], anyOf, oneOf }, place) => {
    if (!type?.includes('null')) return
    const parts: [Schema, string][] = [
      ...($ref === undefined ? [] : [[{ $ref }, '$ref'] as [Schema, string]]),
      ...allOf.map((part, index): [Schema, string] => [part, `allOf/${index}`]),
      ...(anyOf ? [[{ anyOf }, 'anyOf'] as [Schema, string]] : []),
      ...(oneOf ? [[{ oneOf }, 'oneOf'] as [Schema, string]] : []),
    ]
    for (const [part, step] of parts)
      if (!allowsNull(contract, part)) notice(`${place}/${step}`, 'refuses null, which the type beside it allows')
  })
}

/** Notices discriminators whose property a branch does not require: values without it fit the schemas, but name no branch. */
function noticeOptionalTags(contract: Schemas, schema: Schema, at: string, notice: Notice): void {
  eachPlace(schema, at, ({ discriminator, subtypes = discriminator }, place) => {
    if (!subtypes) return
    const { propertyName, mapping } = subtypes
    const branches = [...new Set(Object.values(mapping))]
    const lax = branches.filter(($ref) => !pinnedValues(contract, { $ref }, propertyName).isRequired)
    if (lax.length > 0)
      notice(
        `${place}/discriminator`,
        `chooses by \`${propertyName}\`, which is not required by ${named(lax.map(componentName))}; a value without it is refused`,
      )
  })
}

/** Notices names that a parent requires and only a subtype hides from one side: a value that is read as the parent needs them. */
function noticeHiddenBySubtypes(contract: Schemas, schema: Schema, at: string, notice: Notice): void {
  eachPlace(schema, at, (parent, place) => {
    const { subtypes, required = [] } = parent
    const targets = new Set(Object.values(subtypes?.mapping ?? {}))
    for (const [isHidden, keyword, side] of sides)
      for (const name of targets.size > 0 ? required : []) {
        const hides = (one: Schema) => schemasOf(contract, one, name).some((property) => isHidden(contract, property))
        const children = [...targets].filter(($ref) => hides({ $ref })).map(componentName)
        if (children.length > 0 && !hides(parent))
          notice(
            `${place}/required`,
            `lists ${named([name])}, which is ${keyword} in ${named(children)} only; ${side} for the parent need it`,
          )
      }
  })
}

const sides = [
  [isReadOnly, 'readOnly', 'requests'],
  [isWriteOnly, 'writeOnly', 'responses'],
] as const

/** Notices tags of a choice whose component is none of its branches, nor a subtype or a branch of one. */
function noticeStrayTags(contract: Schemas, schema: Schema, at: string, notice: Notice): void {
  const within = (name: string, seen: Set<string>): Set<string> => {
    const target = contract.schemas[name]
    if (seen.has(name) || typeof target !== 'object') return seen
    seen.add(name)
    for (const below of branchesOf(target)) within(below, seen)
    return seen
  }
  eachPlace(schema, at, ({ oneOf, anyOf, discriminator }, place) => {
    const branches = oneOf ?? anyOf
    if (!discriminator || !branches) return
    const known = new Set<string>()
    for (const name of branchesOf({ oneOf: branches })) within(name, known)
    for (const [tag, reference] of Object.entries(discriminator.mapping)) {
      const name = componentName(reference)
      if (known.has(name) || [...ancestorsOf(contract.schemas, name)].some((ancestor) => known.has(ancestor))) continue
      notice(
        `${place}/discriminator/mapping/${pointerStep(tag)}`,
        `is \`${name}\`, which is no branch of the choice; values with this tag are read as this schema`,
      )
    }
  })
}

const allowsNull = (contract: Schemas, schema: Schema): boolean =>
  typeof schema === 'boolean' ? schema : allowsNullWhole(contract, wholeOf(contract, schema))

const allowsNullWhole = remembered((contract: Schemas, whole): boolean => {
  const { type, enum: values, const: only, allOf = [], anyOf, oneOf } = whole
  if (type && !type.includes('null')) return false
  if ((values && !values.includes(null)) || (only ?? null) !== null) return false
  const choices = [anyOf, oneOf].filter((branches) => branches !== undefined)
  return (
    allOf.every((part) => allowsNull(contract, part)) &&
    choices.every((branches) => branches.some((branch) => allowsNull(contract, branch)))
  )
})

/** Notices values whose type is open although their schema describes objects or arrays: text fits, and no TypeScript type says so. */
export function noticeUntyped(contract: Schemas, schema: Schema, at: string, notice: Notice, isRoot = true): void {
  eachPlace(schema, at, (one, place, isValue) => {
    if (!(place === at ? isRoot : isValue) || !isUntyped(contract, one) || allowsAnything(contract, one)) return
    if (isShaped(contract, one))
      notice(place, 'has no type, so that texts and numbers are valid too; the TypeScript type does not say so')
  })
}

const shaping = ['properties', 'patternProperties', 'required', 'additionalProperties', 'items', 'prefixItems'] as const

const isShaped = (contract: Schemas, schema: Schema): boolean => isShapedTarget(contract, dereference(contract, schema))

const isShapedTarget = remembered((contract: Schemas, target): boolean => {
  const { allOf = [], anyOf = [], oneOf = [] } = target
  const conditional = [target.then, target.else].filter((part) => part !== undefined) as Schema[]
  return (
    shaping.some((keyword) => target[keyword] !== undefined) ||
    [...allOf, ...anyOf, ...oneOf, ...conditional].some((part) => isShaped(contract, part))
  )
})

/** Keywords with schemas of members and items, and those with schemas of the same value. */
const below: ReadonlySet<string> = new Set([
  ...['properties', 'patternProperties', 'additionalProperties', 'unevaluatedProperties'],
  ...['prefixItems', 'items', 'unevaluatedItems'],
])
const beside: ReadonlySet<string> = new Set(['allOf', 'anyOf', 'oneOf', 'dependentSchemas', 'then', 'else'])
const several: ReadonlySet<string> = new Set([
  ...['properties', 'patternProperties', 'prefixItems', 'allOf', 'anyOf', 'oneOf', 'dependentSchemas'],
])

/** Calls a function with each schema, its place and whether it describes a value of its own; references are not followed. */
export function eachPlace(
  schema: Schema,
  at: string,
  visit: (one: SchemaObject, at: string, isValue: boolean) => void,
  isValue = true,
): void {
  if (typeof schema === 'boolean') return
  visit(schema, at, isValue)
  for (const [key, value] of Object.entries(schema)) {
    if (!below.has(key) && !beside.has(key)) continue
    if (!several.has(key)) eachPlace(value as Schema, `${at}/${key}`, visit, below.has(key))
    else
      for (const [step, child] of Object.entries(value as Record<string, Schema>))
        eachPlace(child, `${at}/${key}/${pointerStep(step)}`, visit, below.has(key))
  }
}

/** Notices what the parts of a schema contradict or lose of one another. */
export function noticeContradictions(contract: Schemas, schema: Schema, at: string, notice: Notice): void {
  for (const notices of [
    noticeClosedParts,
    noticeLostNull,
    noticeOptionalTags,
    noticeHiddenBySubtypes,
    noticeStrayTags,
  ])
    notices(contract, schema, at, notice)
}
