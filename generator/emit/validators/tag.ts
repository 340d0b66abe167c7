import type { Contract } from '../../model/model.ts'
import { componentName, type Discriminator, type Schema } from '../../model/schema.ts'
import { propertyNames, tagsOfBranch, typesOfBranch } from './branch-types.ts'
import { literal, member, miss, type Piece, pathStep, type Scope, statements, text } from './check-code.ts'
import { checks, isOfType } from './schema-check.ts'

/** A property whose value says which branch is meant. */
export type Tag = { readonly name: string; readonly branches: readonly { tags: readonly string[]; schema: Schema }[] }

/** The choice that a discriminator describes. */
export function tagChecks({ propertyName, mapping }: Discriminator, scope: Scope): Piece {
  const byTarget = Map.groupBy(Object.entries(mapping), ([, reference]) => reference)
  const branches = [...byTarget].map(([reference, entries]) => ({
    tags: entries.map(([tag]) => tag),
    schema: { $ref: reference },
  }))
  return dispatch({ name: propertyName, branches }, scope)
}

/**
 * A property that tells the branches of a choice apart although no discriminator says so: every branch is of objects alone,
 * requires it, and has values for it that no other branch has. No value then fits two branches.
 */
export function inferredTag(branches: readonly Schema[], contract: Contract): Tag | undefined {
  const [first] = branches
  if (first === undefined || branches.length < 2) return undefined
  const isOfObjects = branches.every((branch) => {
    const types = typesOfBranch(contract, branch)
    return types?.size === 1 && types.has('object')
  })
  if (!isOfObjects) return undefined
  for (const name of propertyNames(contract, first)) {
    const tags = branches.map((branch) => tagsOfBranch(contract, branch, name))
    const all = tags.flatMap((values) => values ?? [])
    if (tags.includes(undefined) || new Set(all).size < all.length) continue
    return { name, branches: branches.map((schema, index) => ({ tags: tags[index] ?? [], schema })) }
  }
  return undefined
}

const isOwn = (schema: Schema, { component }: Scope): boolean =>
  typeof schema === 'object' &&
  schema.$ref !== undefined &&
  component !== undefined &&
  componentName(schema.$ref) === component

/** Only the branch that the value of the property names is asked. */
export function dispatch({ name, branches }: Tag, scope: Scope): Piece {
  const known = scope.module.constant(literal(branches.flatMap(({ tags }) => tags)))
  const place = { ...scope, path: [...scope.path, pathStep(name)] }
  const cases = branches.flatMap(({ tags, schema }) => [
    ...tags.map((tag) => `case ${text(tag)}:`),
    // A block, since the names of a switch are all of one scope.
    '{',
    // An object of the parent itself has nothing else to be held against.
    ...(isOwn(schema, scope) ? [] : statements(checks(schema, scope))),
    'break',
    '}',
  ])
  return [
    `if (${isOfType('object', scope)}) switch (${member(scope, name)}) {`,
    ...cases,
    'case undefined:',
    ...statements([miss(scope, 'required', `{ missingProperty: ${text(name)} }`)]),
    'break',
    'default:',
    ...statements([miss(place, 'enum', `{ allowedValues: ${known} }`)]),
    `} else ${statements([miss(scope, 'type', "{ type: 'object' }")]).join(' ')}`,
  ]
}
