import type { ValidatorModule } from './validator-module.ts'

/**
 * A part of a check, as code: an expression that is false where checking ends, or lines that then return false. Checking ends at
 * the first violation, unless violations are collected: then where no more are.
 */
export type Piece = string | readonly string[]

/** Where the code stands that checks one value. */
export type Scope = {
  readonly module: ValidatorModule
  /** A name that holds the value. */
  readonly value: string
  /** Expressions whose texts are the JSON Pointer of the value. */
  readonly path: readonly string[]
  /** Nothing is reported: only whether the value fits is asked. */
  readonly isSilent: boolean
  /** A name that holds what has been evaluated, where an `unevaluated…` needs to know. */
  readonly evaluated: string | undefined
  /** A name that nothing else in the function has. */
  readonly fresh: (prefix: string) => string
  /** The component that the value is an instance of, where the code is part of it. */
  readonly component: string | undefined
}

/** The same value, asked only whether it fits. */
export const silent = (scope: Scope): Scope => ({ ...scope, isSilent: true, evaluated: undefined })

/** A value below. */
export const below = (scope: Scope, value: string, ...steps: readonly string[]): Scope => ({
  ...scope,
  value,
  path: [...scope.path, ...steps],
  evaluated: undefined,
  component: undefined,
})

/** An expression that takes note of a violation. */
export const miss = ({ module, isSilent, path }: Scope, keyword: string, params: string): string =>
  isSilent ? 'false' : `${module.helper('miss')}(f, ${pathText(path)}, ${text(keyword)}, ${params})`

/** An expression that takes note of a violation unless a condition holds. */
export const unless = (condition: string, scope: Scope, keyword: string, params: string): string =>
  scope.isSilent ? condition : `${condition} || ${miss(scope, keyword, params)}`

/** What holds where a condition does; where it does not, another expression counts. */
export function choose(condition: string, pieces: readonly Piece[], otherwise: string): Piece {
  const inside = expression(pieces)
  if (inside === undefined)
    return [
      `if (${condition}) {`,
      ...statements(pieces),
      otherwise === 'true' ? '}' : `} else ${returnUnless(otherwise)}`,
    ]
  if (otherwise === 'true') return inside === 'true' ? 'true' : `${negated(condition)} || ${grouped(inside)}`
  if (otherwise === 'false') return inside === 'true' ? condition : `${grouped(condition)} && ${grouped(inside)}`
  return inside === 'true' ? `${condition} || ${otherwise}` : `${grouped(condition)} ? ${inside} : ${otherwise}`
}

/** The parts as one expression; undefined where one of them needs lines of its own. */
export function expression(pieces: readonly Piece[]): string | undefined {
  if (!pieces.every((piece) => typeof piece === 'string')) return undefined
  const telling = pieces.filter((piece) => piece !== 'true')
  return telling.length > 1 ? telling.map(grouped).join(' && ') : (telling[0] ?? 'true')
}

export const statements = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) => (typeof piece === 'string' ? (piece === 'true' ? [] : [returnUnless(piece)]) : piece))

const returnUnless = (condition: string): string =>
  condition === 'false' ? 'return false' : `if (${negated(condition)}) return false`

/** The opposite of an expression. */
export function negated(code: string): string {
  const [, one, operator, other] = /^([\w$.]+) (===|!==) ([\w$.]+|'[^']*')$/.exec(code) ?? []
  if (operator !== undefined) return `${one} ${operator === '===' ? '!==' : '==='} ${other}`
  return isCall(code) ? `!${code}` : `!(${code})`
}

/** Whether code is one call and nothing else. */
function isCall(code: string): boolean {
  if (!/^[\w$.]+\(/.test(code)) return false
  let depth = 0
  let quote = false
  for (let index = 0; index < code.length; index++) {
    const letter = code[index]
    if (letter === '\\') index++
    else if (letter === "'") quote = !quote
    else if (!quote && letter === '(') depth++
    else if (!quote && letter === ')' && --depth === 0) return index === code.length - 1
  }
  return false
}

const grouped = (code: string): string => (code.includes(' || ') || code.includes(' ? ') ? `(${code})` : code)

/** A string as code. */
export const text = (value: string): string =>
  /^[\w $/.:-]*$/.test(value)
    ? `'${value}'`
    : `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`

/** A JSON value as code. A literal's `__proto__` would not be a member. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return text(value)
  const json = JSON.stringify(value)
  return json.includes('"__proto__"') ? `JSON.parse(${text(json)})` : json
}

/** One step of a path that is known beforehand (RFC 6901 §3). */
export const pathStep = (name: string | number): string =>
  text(`/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`)

/** An expression whose text is a JSON Pointer. */
export const pathText = (path: readonly string[]): string => path.join(' + ').replaceAll("' + '", '')

const inherited = new Set(Object.getOwnPropertyNames(Object.prototype))

/** Whether every object answers to the name, although it has no such member. */
export const isInherited = (name: string): boolean => inherited.has(name)

/** An expression for a member of an object; undefined where it is not there. */
export function member({ module, value }: Pick<Scope, 'module' | 'value'>, name: string): string {
  if (isInherited(name)) return `${module.helper('own')}(${value}, ${text(name)})`
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `${value}.${name}` : `${value}[${text(name)}]`
}
