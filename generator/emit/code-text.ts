import { toRegExp } from '../model/pattern.ts'

/** A property or parameter name as a key of a type, quoted where necessary. */
export const keyText = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name))

/** A JSON value as a literal in single quotes. */
export const quoted = (value: unknown): string =>
  typeof value === 'string'
    ? `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
    : JSON.stringify(value)

/** A JSON value as JavaScript. */
export const literal = (value: unknown): string => literalBy(value, () => '')

/** A JSON value as TypeScript. For names like `constructor` the compiler forgets which type is expected, and widens their texts. */
export const typedLiteral = (value: unknown): string =>
  literalBy(value, (name) => (name in Object.prototype ? ' as const' : ''))

/** @param suffix what follows the value of a name */
function literalBy(value: unknown, suffix: (name: string) => string): string {
  const below = (one: unknown) => literalBy(one, suffix)
  if (Array.isArray(value)) return `[${value.map(below).join(', ')}]`
  if (typeof value !== 'object' || value === null) return quoted(value)
  return `{ ${Object.entries(value)
    // `__proto__: …` would set the prototype.
    .map(([key, one]) => `${key === '__proto__' ? "['__proto__']" : keyText(key)}: ${below(one)}${suffix(key)}`)
    .join(', ')} }`
}

/** The regular expression of a pattern. */
export function regularExpression(pattern: string): string {
  const flags = toRegExp(pattern)?.flags ?? 'u'
  return `new RegExp(${quoted(pattern)}${flags === '' ? '' : `, '${flags}'`})`
}
