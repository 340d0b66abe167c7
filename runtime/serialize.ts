/** What the generated serializers are made of. Each writes JSON text, and throws where a value is not what the contract says. */

/** A JSON string. */
export function string(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError(`a reply holds ${typeof value} where the contract has a string`)
  return JSON.stringify(value)
}

/** A JSON number; what JSON cannot say, such as NaN, is an error rather than null. */
export function number(value: unknown): string {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new TypeError('a reply holds no number where the contract has one')
  return String(value)
}

export function bool(value: unknown): string {
  if (typeof value !== 'boolean') throw new TypeError('a reply holds no boolean where the contract has one')
  return value ? 'true' : 'false'
}

export function array(value: unknown, item: (item: unknown) => string): string {
  if (!Array.isArray(value)) throw new TypeError('a reply holds no array where the contract has one')
  return `[${value.map(item).join(',')}]`
}

/** An object whose member names the contract leaves open. */
export const map = (value: unknown, member: (member: unknown) => string): string =>
  `{${Object.entries(value as object)
    .filter(([, content]) => content !== undefined)
    .map(([name, content]) => `${JSON.stringify(name)}:${member(content)}`)
    .join(',')}}`

/** @throws where a reply lacks what the contract promises */
export function missing(name: string): never {
  throw new TypeError(`a reply lacks ${name}`)
}
