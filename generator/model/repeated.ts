import { inferredTag } from './inferred-tag.ts'
import type { Contract } from './model.ts'
import { componentName, eachSchema, type Schema, type SchemaObject } from './schema.ts'
import { membersOf, typesOf } from './value-shape.ts'

/**
 * The components that may be asked about one value several times, each time by a schema that asks several times itself, such as a
 * recursive `oneOf` whose branches share a member. Without a memory, each level of a value would double the work: 20 levels, which
 * are 200 bytes of JSON, would take minutes.
 */
export function repeatedComponents(contract: Contract): ReadonlySet<string> {
  const known = results.get(contract.schemas)
  if (known) return known
  const targets = new Map<string, readonly string[]>()
  const forking = new Set<string>()
  for (const [name, schema] of Object.entries(contract.schemas)) {
    targets.set(name, targetsOf(schema))
    if (isForking(contract, schema)) forking.add(name)
  }
  const reached = new Set([...forking].flatMap((name) => targets.get(name) ?? []))
  // A Set iterates over values that are added during the iteration.
  for (const name of reached) for (const target of targets.get(name) ?? []) reached.add(target)
  const repeated = new Set([...forking].filter((name) => reached.has(name)))
  results.set(contract.schemas, repeated)
  return repeated
}

const results = new WeakMap<object, ReadonlySet<string>>()

function targetsOf(schema: Schema): string[] {
  const targets: string[] = []
  eachSchema(schema, ({ $ref, discriminator, subtypes }) => {
    const tags = [discriminator, subtypes].flatMap((one) => Object.values(one?.mapping ?? {}))
    targets.push(...[...($ref === undefined ? [] : [$ref]), ...tags].map(componentName))
  })
  return targets
}

const holdsReference = (schema: Schema): boolean => targetsOf(schema).length > 0

/** Whether a schema asks components about one value, or one member of it, more than once. */
function isForking(contract: Contract, schema: Schema): boolean {
  let isFork = false
  eachSchema(schema, (one) => {
    isFork ||= isForkingItself(contract, one)
  })
  return isFork
}

function isForkingItself(contract: Contract, schema: SchemaObject): boolean {
  const { $ref, allOf = [], anyOf = [], oneOf = [], discriminator, not, if: test, dependentSchemas = {} } = schema
  const asked = [not, test, ...Object.values(dependentSchemas as object)] as (Schema | undefined)[]
  if (asked.some((one) => one !== undefined && holdsReference(one))) return true
  const isChoice = [oneOf, anyOf].some((branches) => {
    const composed = branches.filter((one) =>
      typesOf(contract, one).some((type) => type === 'object' || type === 'array'),
    )
    return composed.length > 1 && composed.some(holdsReference) && !discriminator && !inferredTag(branches, contract)
  })
  if (isChoice) return true
  const isComposed = allOf.length > 0 || schema.patternProperties !== undefined || anyOf.length + oneOf.length > 0
  if (!isComposed && ($ref === undefined || Object.keys(schema).length === 1)) return false
  const { properties } = membersOf(contract, schema)
  const isList = typesOf(contract, schema).includes('array') && allOf.length > 1
  return isList || [...properties.values()].some((schemas) => schemas.filter(holdsReference).length > 1)
}
