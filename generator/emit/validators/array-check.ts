import type { Schema, SchemaObject } from '../../model/schema.ts'
import { below, pathStep, statements, unless } from './check-code.ts'
import { and, atom, compare } from './expression.ts'
import { fits } from './fit.ts'
import type { Piece, Scope } from './scope.ts'

type ArrayKeywords = {
  readonly minItems?: number
  readonly maxItems?: number
  readonly uniqueItems?: boolean
  readonly prefixItems?: readonly Schema[]
  readonly items?: Schema
  readonly contains?: Schema
  readonly minContains?: number
  readonly maxContains?: number
}

/** The keywords for arrays. */
export function arrayChecks(schema: SchemaObject, scope: Scope): Piece[] {
  const { module, value, evaluated } = scope
  const { minItems = 0, maxItems, uniqueItems, prefixItems = [], items, contains } = schema as ArrayKeywords
  const pieces: Piece[] = []
  if (minItems > 0)
    pieces.push(unless(compare(`${value}.length`, '>=', minItems), scope, 'minItems', `{ limit: ${minItems} }`))
  if (maxItems !== undefined)
    pieces.push(unless(compare(`${value}.length`, '<=', maxItems), scope, 'maxItems', `{ limit: ${maxItems} }`))
  pieces.push(...prefixItems.flatMap((item, index) => firstItem(item, index, scope)))
  if (items === false)
    pieces.push(
      unless(
        compare(`${value}.length`, '<=', prefixItems.length),
        scope,
        'maxItems',
        `{ limit: ${prefixItems.length} }`,
      ),
    )
  else if (items !== undefined && items !== true) pieces.push(...otherItems(items, prefixItems.length, scope))
  if (evaluated && prefixItems.length > 0)
    pieces.push([`${evaluated}.items = Math.max(${evaluated}.items, ${prefixItems.length})`])
  if (evaluated && items !== undefined) pieces.push([`${evaluated}.allItems = true`])
  if (contains !== undefined) pieces.push(containing(schema as ArrayKeywords, contains, scope))
  if (uniqueItems === true)
    pieces.push(unless(atom(`${module.helper('isUnique')}(${value})`), scope, 'uniqueItems', '{}'))
  return pieces
}

function firstItem(item: Schema, index: number, scope: Scope): Piece[] {
  const name = scope.fresh('a')
  const pieces = scope.module.checks(item, below(scope, name, pathStep(index)))
  if (pieces.length === 0) return []
  return [
    [`if (${scope.value}.length > ${index}) {`, `const ${name} = ${scope.value}[${index}]`, ...statements(pieces), '}'],
  ]
}

function otherItems(items: Schema, from: number, scope: Scope): Piece[] {
  const [name, index] = [scope.fresh('a'), scope.fresh('i')]
  const pieces = scope.module.checks(items, below(scope, name, "'/'", index))
  if (pieces.length === 0) return []
  return [
    [
      `for (let ${index} = ${from}; ${index} < ${scope.value}.length; ${index}++) {`,
      `const ${name} = ${scope.value}[${index}]`,
      ...statements(pieces),
      '}',
    ],
  ]
}

function containing(
  { minContains = 1, maxContains }: ArrayKeywords,
  contains: Schema,
  scope: Scope,
): readonly string[] {
  const [count, index, name] = [scope.fresh('n'), scope.fresh('i'), scope.fresh('a')]
  const note = scope.evaluated ? `${scope.evaluated}.indexes.add(${index})` : undefined
  const bounds = [
    compare(count, '>=', minContains),
    ...(maxContains === undefined ? [] : [compare(count, '<=', maxContains)]),
  ]
  const params = `{ min: ${minContains}${maxContains === undefined ? '' : `, max: ${maxContains}`} }`
  return [
    `let ${count} = 0`,
    `for (let ${index} = 0; ${index} < ${scope.value}.length; ${index}++) {`,
    `const ${name} = ${scope.value}[${index}]`,
    `if (${fits(contains, below(scope, name)).code}) {`,
    `${count}++`,
    ...(note ? [note] : []),
    '}',
    '}',
    ...statements([unless(and(...bounds), scope, 'contains', params)]),
  ]
}
