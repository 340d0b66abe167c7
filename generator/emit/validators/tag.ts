import type { Scalar } from '../../model/branch-types.ts'
import type { Tag } from '../../model/inferred-tag.ts'
import { tagValue } from '../../model/pinned-tags.ts'
import { componentName, type Discriminator, type Schema } from '../../model/schema.ts'
import { quoted } from '../code-text.ts'
import { literal, member, miss, pathStep, statements } from './check-code.ts'
import { isOfType } from './fit.ts'
import type { Piece, Scope } from './scope.ts'

/** The choice that a discriminator describes. */
export function tagChecks(discriminator: Discriminator, scope: Scope): Piece {
  const { propertyName, mapping } = discriminator
  const byTarget = Map.groupBy(Object.entries(mapping), ([, reference]) => reference)
  const branches = [...byTarget].map(([reference, entries]) => ({
    tags: entries.map(([tag]) => tagValue(discriminator, tag) as Scalar),
    schema: { $ref: reference },
  }))
  return dispatch({ name: propertyName, branches }, scope)
}

const isOwn = (schema: Schema, { component }: Scope): boolean =>
  typeof schema === 'object' &&
  schema.$ref !== undefined &&
  component !== undefined &&
  componentName(schema.$ref) === component

/** Checks only the branch that the discriminator value selects. */
export function dispatch({ name, branches }: Tag, scope: Scope): Piece {
  const known = scope.module.constant(literal(branches.flatMap(({ tags }) => tags)))
  const place = { ...scope, path: [...scope.path, pathStep(name)] }
  const cases = branches.flatMap(({ tags, schema }) => [
    ...tags.map((tag) => `case ${literal(tag)}:`),
    // A block per case, because all cases of a switch share one scope.
    '{',
    // An instance of the parent itself needs no further check.
    ...(isOwn(schema, scope) ? [] : statements(scope.module.checks(schema, scope))),
    'break',
    '}',
  ])
  return [
    `if (${isOfType('object', scope).code}) switch (${member(scope, name)}) {`,
    ...cases,
    'case undefined:',
    ...statements([miss(scope, 'required', `{ missingProperty: ${quoted(name)} }`)]),
    'break',
    'default:',
    ...statements([miss(place, 'enum', `{ allowedValues: ${known} }`)]),
    `} else ${statements([miss(scope, 'type', "{ type: 'object' }")]).join(' ')}`,
  ]
}
