import { toRegExp } from '../model/pattern.ts'

/** A property or parameter name as a key of a type, quoted where necessary. */
export const keyText = (name: string): string => (/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name))

/** A JSON value as a literal in single quotes. */
export const quoted = (value: unknown): string =>
  typeof value === 'string'
    ? `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
    : JSON.stringify(value)

/** A JSON value as TypeScript. For names like `constructor` the compiler forgets which type is expected, and widens their texts. */
export function typedLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(typedLiteral).join(', ')}]`
  if (typeof value !== 'object' || value === null) return quoted(value)
  return `{ ${Object.entries(value).map(memberText).join(', ')} }`
}

function memberText([name, value]: [string, unknown]): string {
  // `__proto__: …` would set the prototype.
  const key = name === '__proto__' ? "['__proto__']" : keyText(name)
  return `${key}: ${typedLiteral(value)}${name in Object.prototype ? ' as const' : ''}`
}

/** The regular expression of a pattern. */
export function regularExpression(pattern: string): string {
  const flags = toRegExp(pattern)?.flags ?? 'u'
  return `new RegExp(${quoted(pattern)}${flags === '' ? '' : `, '${flags}'`})`
}
