import type { Schema, SchemaObject } from '../../model/schema.ts'
import { below, miss, statements } from './check-code.ts'
import type { Piece, Scope } from './scope.ts'

/**
 * Checks `unevaluatedProperties` and `unevaluatedItems` after all adjacent keywords. Evaluated properties are recorded only where
 * such a keyword needs them (JSON Schema 2020-12, core, §11).
 * @param others the checks of the adjacent keywords
 */
export function evaluating(schema: SchemaObject, scope: Scope, others: (inner: Scope) => Piece[]): Piece[] {
  const { unevaluatedProperties: members, unevaluatedItems: items } = schema as Record<string, Schema | undefined>
  if (members === undefined && items === undefined) return others(scope)
  const { module } = scope
  const noted = scope.fresh('e')
  const inner: Scope = { ...scope, evaluated: noted }
  return [
    [
      `const ${noted} = ${module.helper('evaluated')}()`,
      ...statements(others(inner)),
      ...(items === undefined ? [] : otherItems(items, inner, noted)),
      ...(members === undefined ? [] : otherMembers(members, inner, noted)),
      ...(scope.evaluated ? [`${module.helper('include')}(${scope.evaluated}, ${noted})`] : []),
    ],
  ]
}

function otherMembers(schema: Schema, scope: Scope, noted: string): string[] {
  const { module, value, fresh } = scope
  const all = `${noted}.allNames = true`
  if (schema === true) return [all]
  const [name, item] = [fresh('k'), fresh('a')]
  const pieces =
    schema === false
      ? [miss(scope, 'unevaluatedProperties', `{ unevaluatedProperty: ${name} }`)]
      : module.checks(schema, below(scope, item, "'/'", `${module.helper('pointerStep')}(${name})`))
  return [
    `if (${module.helper('isObject')}(${value}) && !${noted}.allNames)`,
    `for (const ${name} in ${value}) {`,
    `if (${noted}.names.has(${name})) continue`,
    `const ${item} = ${value}[${name}]`,
    ...statements(pieces),
    '}',
    all,
  ]
}

function otherItems(schema: Schema, scope: Scope, noted: string): string[] {
  const { module, value, fresh } = scope
  const all = `${noted}.allItems = true`
  if (schema === true) return [all]
  const [index, item] = [fresh('i'), fresh('a')]
  const pieces =
    schema === false
      ? [miss(scope, 'unevaluatedItems', `{ limit: ${index} }`)]
      : module.checks(schema, below(scope, item, "'/'", index))
  return [
    `if (Array.isArray(${value}) && !${noted}.allItems)`,
    `for (let ${index} = ${noted}.items; ${index} < ${value}.length; ${index}++) {`,
    `if (${noted}.indexes.has(${index})) continue`,
    `const ${item} = ${value}[${index}]`,
    ...statements(pieces),
    // Too many items are reported once, not per item.
    ...(schema === false ? ['break'] : []),
    '}',
    all,
  ]
}
