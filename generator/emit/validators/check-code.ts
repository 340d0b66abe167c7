import { pointerStep } from '@tomorro/runtime/pointer'
import { keyText, quoted } from '../code-text.ts'
import { always, and, atom, compare, conditional, type Expression, never, not, or } from './expression.ts'
import type { Piece, Scope } from './scope.ts'

/** The scope of the same value for a test without reporting. */
export const silent = (scope: Scope): Scope => ({ ...scope, isSilent: true, evaluated: undefined })

/** The scope of a nested value. */
export const below = (scope: Scope, value: string, ...steps: readonly string[]): Scope => ({
  ...scope,
  value,
  path: [...scope.path, ...steps],
  evaluated: undefined,
  component: undefined,
})

/** Reports a violation. */
export const miss = ({ module, isSilent, path }: Scope, keyword: string, params: string): Expression =>
  isSilent ? never : atom(`${module.helper('miss')}(f, ${pathText(path)}, ${quoted(keyword)}, ${params})`)

/** Reports a violation unless a condition holds. */
export const unless = (condition: Expression, scope: Scope, keyword: string, params: string): Expression =>
  scope.isSilent ? condition : or(condition, miss(scope, keyword, params))

/** A conditional expression. */
export function choose(condition: Expression, pieces: readonly Piece[], otherwise: Expression): Piece {
  const inside = expression(pieces)
  if (inside) return conditional(condition, inside, otherwise)
  if (condition === always) return statements(pieces)
  return [
    `if (${condition.code}) {`,
    ...statements(pieces),
    otherwise === always ? '}' : `} else ${returnUnless(otherwise)}`,
  ]
}

/** The parts joined into one expression; undefined where a part needs statements. */
export const expression = (pieces: readonly Piece[]): Expression | undefined =>
  pieces.every(isExpression) ? and(...pieces) : undefined

export const statements = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => (isExpression(piece) ? (piece === always ? [] : [returnUnless(piece)]) : piece))

const isExpression = (piece: Piece): piece is Expression => 'code' in piece

const returnUnless = (condition: Expression): string =>
  condition === never ? 'return false' : `if (${not(condition).code}) return false`

/** A JSON value as code. `__proto__` in a literal would set the prototype. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  const json = JSON.stringify(value)
  return json.includes('"__proto__"') ? `JSON.parse(${quoted(json)})` : json
}

/** One constant step of a JSON Pointer (RFC 6901 §3). */
export const pathStep = (name: string | number): string => quoted(`/${pointerStep(String(name))}`)

/** An expression that evaluates to a JSON Pointer. */
export const pathText = (path: readonly string[]): string => path.join(' + ').replaceAll("' + '", '')

const inherited = new Set(Object.getOwnPropertyNames(Object.prototype))

/** Whether every object inherits this name, such as `constructor`. */
export const isInherited = (name: string): boolean => inherited.has(name)

/** A member of an object; undefined where it is absent. */
export function member({ module, value }: Pick<Scope, 'module' | 'value'>, name: string): string {
  if (isInherited(name)) return `${module.helper('own')}(${value}, ${quoted(name)})`
  return keyText(name) === name ? `${value}.${name}` : `${value}[${quoted(name)}]`
}

/** Whether a member is present; JSON has no undefined. */
export const isThere = (scope: Pick<Scope, 'module' | 'value'>, name: string): Expression =>
  compare(member(scope, name), '!==', 'undefined')
