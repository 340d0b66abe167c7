import { typesOfBranch } from '../../model/branch-types.ts'
import { inferredTag } from '../../model/inferred-tag.ts'
import type { Schema, SchemaObject } from '../../model/schema.ts'
import { choose, expression, miss, pathText, statements, unless } from './check-code.ts'
import { atom, compare, count, not, or } from './expression.ts'
import { call, fits, isOfType } from './fit.ts'
import type { Piece, Scope } from './scope.ts'
import { dispatch, tagChecks } from './tag.ts'

/** The keywords that combine alternative schemas for one value. */
export function choiceChecks(schema: SchemaObject, scope: Scope): Piece[] {
  const { oneOf, anyOf, not: excluded, discriminator, subtypes } = schema as SchemaObject & { not?: Schema }
  const pieces: Piece[] = []
  // The discriminator of two choices is that of `oneOf`.
  if (discriminator) pieces.push(tagChecks(discriminator, scope))
  else if (oneOf) pieces.push(...choice(oneOf, 'oneOf', scope))
  if (anyOf && (oneOf || !discriminator)) pieces.push(...choice(anyOf, 'anyOf', scope))
  if (subtypes) pieces.push(tagChecks(subtypes, scope))
  if (excluded !== undefined) pieces.push(unless(not(fits(excluded, scope)), scope, 'not', '{}'))
  if (schema.if !== undefined) pieces.push(condition(schema, scope))
  return pieces
}

/**
 * Where the type or one property of a value selects the only possible branch, only that branch reports violations.
 */
function choice(branches: readonly Schema[], keyword: 'oneOf' | 'anyOf', scope: Scope): Piece[] {
  if (scope.evaluated) return [noting(branches, keyword, scope)]
  const tag = inferredTag(branches, scope.module.contract)
  if (tag) return [dispatch(tag, scope)]
  return byType(branches, scope) ?? [counted(branches, keyword, scope)]
}

function counted(branches: readonly Schema[], keyword: 'oneOf' | 'anyOf', scope: Scope): Piece {
  const tests = branches.map((branch) => fits(branch, scope))
  if (keyword === 'anyOf' || tests.length === 1) return unless(or(...tests), scope, keyword, '{}')
  return scope.isSilent
    ? compare(count(tests), '===', '1')
    : atom(`${scope.module.helper('one')}(${count(tests)}, f, ${pathText(scope.path)})`)
}

function byType(branches: readonly Schema[], scope: Scope): Piece[] | undefined {
  const types = branches.map((branch) => typesOfBranch(scope.module.contract, branch))
  const all = types.flatMap((names) => [...(names ?? [])]).map((name) => (name === 'integer' ? 'number' : name))
  if (branches.length < 2 || types.includes(undefined) || new Set(all).size < all.length) return undefined
  const wanted = [...new Set(types.flatMap((names) => [...(names ?? [])]))]
  const otherwise = miss(scope, 'type', `{ type: ${JSON.stringify(wanted)} }`)
  return [
    branches.reduceRight<Piece>((rest, branch, index) => {
      const test = or(...[...(types[index] ?? [])].map((name) => isOfType(name, scope)))
      const pieces = scope.module.checks(branch, scope)
      if ('code' in rest && expression(pieces)) return choose(test, pieces, rest)
      return [`if (${test.code}) {`, ...statements(pieces), '} else {', ...statements([rest]), '}']
    }, otherwise),
  ]
}

/** Evaluates every branch, because each matching branch evaluates properties of its own. */
function noting(branches: readonly Schema[], keyword: 'oneOf' | 'anyOf', scope: Scope): Piece {
  const { module, evaluated = '' } = scope
  const met = scope.fresh('n')
  const attempts = branches.flatMap((branch) => {
    if (typeof branch === 'boolean') return branch ? [`${met}++`] : []
    const noted = scope.fresh('e')
    const test = call(branch, { ...scope, isSilent: true, evaluated: noted })
    return [
      `const ${noted} = ${module.helper('evaluated')}()`,
      `if (${test.code}) {`,
      `${met}++`,
      `${module.helper('include')}(${evaluated}, ${noted})`,
      '}',
    ]
  })
  const bound = keyword === 'oneOf' ? compare(met, '===', 1) : compare(met, '>', 0)
  return [
    `let ${met} = 0`,
    ...attempts,
    // Unevaluated properties are known only after a branch matches.
    `if (${not(bound).code}) {`,
    ...statements([miss(scope, keyword, '{}')]),
    ...(scope.isSilent ? [] : [`${evaluated}.allNames = ${evaluated}.allItems = true`]),
    '}',
  ]
}

function condition(schema: SchemaObject, scope: Scope): Piece {
  const { if: test, then = true, else: otherwise = true } = schema as Record<'if' | 'then' | 'else', Schema>
  const [met, unmet] = [scope.module.checks(then, scope), scope.module.checks(otherwise, scope)]
  if (!scope.evaluated || typeof test === 'boolean') {
    const last = expression(unmet)
    const asked = fits(test, scope)
    if (last) return choose(asked, met, last)
    return [`if (${asked.code}) {`, ...statements(met), '} else {', ...statements(unmet), '}']
  }
  const noted = scope.fresh('e')
  return [
    `const ${noted} = ${scope.module.helper('evaluated')}()`,
    `if (${call(test as SchemaObject, { ...scope, isSilent: true, evaluated: noted }).code}) {`,
    `${scope.module.helper('include')}(${scope.evaluated}, ${noted})`,
    ...statements(met),
    '} else {',
    ...statements(unmet),
    '}',
  ]
}
