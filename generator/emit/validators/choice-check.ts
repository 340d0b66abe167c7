import type { Schema, SchemaObject } from '../../model/schema.ts'
import { typesOfBranch } from './branch-types.ts'
import { choose, expression, miss, type Piece, pathText, type Scope, statements, unless } from './check-code.ts'
import { call, checks, fits, isOfType } from './schema-check.ts'
import { dispatch, inferredTag, tagChecks } from './tag.ts'

/** The keywords that choose between schemas for the same value. */
export function choiceChecks(schema: SchemaObject, scope: Scope): Piece[] {
  const { oneOf, anyOf, not, discriminator, subtypes } = schema as SchemaObject & { not?: Schema }
  const pieces: Piece[] = []
  if (discriminator) pieces.push(tagChecks(discriminator, scope))
  else {
    if (oneOf) pieces.push(...choice(oneOf, 'oneOf', scope))
    if (anyOf) pieces.push(...choice(anyOf, 'anyOf', scope))
  }
  if (subtypes) pieces.push(tagChecks(subtypes, scope))
  if (not !== undefined) pieces.push(unless(`!(${fits(not, scope)})`, scope, 'not', '{}'))
  if (schema.if !== undefined) pieces.push(condition(schema, scope))
  return pieces
}

/**
 * Where no value fits two branches, because of its type or of a property that tells them apart, the branch that is meant is
 * known, and what is wrong with the value is told by that branch alone.
 */
function choice(branches: readonly Schema[], keyword: 'oneOf' | 'anyOf', scope: Scope): Piece[] {
  if (scope.evaluated) return [noting(branches, keyword, scope)]
  const tag = inferredTag(branches, scope.module.contract)
  if (tag) return [dispatch(tag, scope)]
  return byType(branches, scope) ?? [counted(branches, keyword, scope)]
}

function counted(branches: readonly Schema[], keyword: 'oneOf' | 'anyOf', scope: Scope): Piece {
  const tests = branches.map((branch) => fits(branch, scope))
  if (keyword === 'anyOf') return unless(tests.map((test) => `(${test})`).join(' || ') || 'false', scope, keyword, '{}')
  if (tests.length === 1) return unless(`(${tests[0]})`, scope, keyword, '{}')
  const count = tests.map((test) => `(${test})`).join(' + ')
  return scope.isSilent ? `${count} === 1` : `${scope.module.helper('one')}(${count}, f, ${pathText(scope.path)})`
}

function byType(branches: readonly Schema[], scope: Scope): Piece[] | undefined {
  const types = branches.map((branch) => typesOfBranch(scope.module.contract, branch))
  const all = types.flatMap((names) => [...(names ?? [])]).map((name) => (name === 'integer' ? 'number' : name))
  if (branches.length < 2 || types.includes(undefined) || new Set(all).size < all.length) return undefined
  const wanted = [...new Set(types.flatMap((names) => [...(names ?? [])]))]
  const otherwise = miss(scope, 'type', `{ type: ${JSON.stringify(wanted)} }`)
  return [
    branches.reduceRight<Piece>((rest, branch, index) => {
      const test = [...(types[index] ?? [])].map((name) => isOfType(name, scope)).join(' || ')
      const pieces = checks(branch, scope)
      const last = typeof rest === 'string' ? rest : undefined
      if (last !== undefined && expression(pieces) !== undefined)
        return choose(test, pieces, last.includes(' ? ') || last.includes(' || ') ? `(${last})` : last)
      return [`if (${test}) {`, ...statements(pieces), '} else {', ...statements([rest]), '}']
    }, otherwise),
  ]
}

/** Every branch has to be asked, since each that fits has looked at members of its own. */
function noting(branches: readonly Schema[], keyword: 'oneOf' | 'anyOf', scope: Scope): Piece {
  const { module, evaluated = '' } = scope
  const count = scope.fresh('n')
  const attempts = branches.flatMap((branch) => {
    if (typeof branch === 'boolean') return branch ? [`${count}++`] : []
    const noted = scope.fresh('e')
    const test = call(branch, { ...scope, isSilent: true, evaluated: noted })
    return [
      `const ${noted} = ${module.helper('evaluated')}()`,
      `if (${test}) {`,
      `${count}++`,
      `${module.helper('include')}(${evaluated}, ${noted})`,
      '}',
    ]
  })
  const bound = keyword === 'oneOf' ? `${count} === 1` : `${count} > 0`
  return [
    `let ${count} = 0`,
    ...attempts,
    // What belongs to none of the branches is not known before one of them fits.
    `if (!(${bound})) {`,
    ...statements([miss(scope, keyword, '{}')]),
    ...(scope.isSilent ? [] : [`${evaluated}.allNames = ${evaluated}.allItems = true`]),
    '}',
  ]
}

function condition(schema: SchemaObject, scope: Scope): Piece {
  const { if: test, then = true, else: otherwise = true } = schema as Record<'if' | 'then' | 'else', Schema>
  const [met, unmet] = [checks(then, scope), checks(otherwise, scope)]
  if (!scope.evaluated || typeof test === 'boolean') {
    const last = expression(unmet)
    const asked = fits(test, scope)
    if (last !== undefined) return choose(asked, met, last === 'true' ? 'true' : `(${last})`)
    return [`if (${asked}) {`, ...statements(met), '} else {', ...statements(unmet), '}']
  }
  const noted = scope.fresh('e')
  return [
    `const ${noted} = ${scope.module.helper('evaluated')}()`,
    `if (${call(test as SchemaObject, { ...scope, isSilent: true, evaluated: noted })}) {`,
    `${scope.module.helper('include')}(${scope.evaluated}, ${noted})`,
    ...statements(met),
    '} else {',
    ...statements(unmet),
    '}',
  ]
}
