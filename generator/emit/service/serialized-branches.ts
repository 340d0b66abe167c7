import type { Contract } from '../../model/model.ts'
import type { Schema, SchemaObject } from '../../model/schema.ts'
import { isClosed, isFreeForm, mayBeAnyObject, membersOf, typesOf, wholeOf } from '../../model/value-shape.ts'

/**
 * The schema with each branch of its first open choice that no tag decides, in itself or in a part. A value that fits one branch may
 * have a property that only another branch declares, with another type.
 */
export function alternativesOf(contract: Contract, schema: SchemaObject, depth = 0): Schema[] {
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    const { [keyword]: branches, unevaluatedProperties, ...own } = schema
    if (!branches || schema.discriminator) continue
    const objects = branches.filter((one) => mayBeAnyObject(contract, one) || typesOf(contract, one).length === 0)
    const [first = true, ...others] = objects.map((branch) => {
      // Beside other keywords, `type: object` alone would say nothing of further members.
      const open = isFreeForm(contract, branch) ? { ...wholeOf(contract, branch), additionalProperties: true } : branch
      return both(own, open, unevaluatedProperties)
    })
    if (others.length === 0 && depth < PARTS_DEPTH) return alternativesOf(contract, wholeOf(contract, first), depth + 1)
    if (others.length === 0 || objects.every((one) => isClosed(contract, one))) continue
    return [first, ...others]
  }
  const { allOf = [] } = schema
  for (const [index, part] of depth < PARTS_DEPTH ? allOf.entries() : []) {
    const whole = wholeOf(contract, part)
    if (whole.discriminator || whole.subtypes) continue
    const inside = alternativesOf(contract, whole, depth + 1)
    if (inside.length > 1) return inside.map((one) => ({ ...schema, allOf: allOf.with(index, one) }))
  }
  return []
}

/** A branch and the keywords beside its choice. `unevaluatedProperties` stays outside of both, since it applies to what neither says. */
const both = (own: SchemaObject, branch: Schema, unevaluated: unknown): Schema =>
  Object.keys(own).length === 0 && unevaluated === undefined
    ? branch
    : { allOf: [own, branch], ...(unevaluated === undefined ? {} : { unevaluatedProperties: unevaluated }) }

/** A part may contain itself. */
const PARTS_DEPTH = 8

/** A branch of a choice merged with the keywords beside the choice. */
export function withOwn(schema: SchemaObject, branch: Schema): Schema {
  const { oneOf, anyOf, discriminator: _tag, unevaluatedProperties, ...beside } = schema
  // Beside a choice of one keyword there may be one of the other.
  const own = oneOf && anyOf ? { ...beside, anyOf } : beside
  const isShaped = unevaluatedProperties !== undefined || shaping.some((keyword) => own[keyword] !== undefined)
  return isShaped ? both(own, branch, unevaluatedProperties) : branch
}

const shaping = [
  ...['properties', 'patternProperties', 'additionalProperties', 'dependentSchemas'],
  ...['required', 'dependentRequired', 'allOf', 'anyOf', 'if', 'then', 'else'],
] as const

/** A branch that has the property of its discriminator, although it does not declare it. */
export function withTag(contract: Contract, branch: Schema, name: string): Schema {
  const { properties, rest } = membersOf(contract, branch)
  return properties.has(name) || rest !== false ? branch : { allOf: [branch, { properties: { [name]: {} } }] }
}
