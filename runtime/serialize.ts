/** What the generated serializers are made of. Each writes JSON text, and throws where a value is not what the contract says. */

/** A JSON string. Most need no escapes, and a look at each character costs less than a call of JSON.stringify. */
export function string(value: unknown): string {
  if (typeof value !== 'string') throw unlike('a string', value)
  if (value.length > SHORT) return JSON.stringify(value)
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at)
    // Control characters, quotation mark, backslash; surrogates, which have to come in pairs.
    if (unit < 0x20 || unit === 0x22 || unit === 0x5c || unit >= 0xd800) return JSON.stringify(value)
  }
  return `"${value}"`
}

const SHORT = 64

/** A JSON number; what JSON cannot say, such as NaN, is an error rather than null. */
export function number(value: unknown): string {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw unlike('a number', value)
  return String(value)
}

export function integer(value: unknown): string {
  if (!Number.isSafeInteger(value)) throw unlike('an integer', value)
  return String(value)
}

export function bool(value: unknown): string {
  if (typeof value !== 'boolean') throw unlike('a boolean', value)
  return value ? 'true' : 'false'
}

export function nothing(value: unknown): string {
  if (value !== null) throw unlike('null', value)
  return 'null'
}

export function array(value: unknown, item: (item: unknown) => string): string {
  if (!Array.isArray(value)) throw unlike('an array', value)
  let text = '['
  for (let index = 0; index < value.length; index++) text += index === 0 ? item(value[index]) : `,${item(value[index])}`
  return `${text}]`
}

/** An object whose member names the contract leaves open. */
export function map(value: unknown, member: (member: unknown) => string): string {
  const members = Object.entries(object(value)).filter(([, content]) => content !== undefined)
  return `{${members.map(([name, content]) => `${JSON.stringify(name)}:${member(content)}`).join(',')}}`
}

/** Anything, where the contract says nothing. */
export function any(value: unknown): string {
  const text: string | undefined = JSON.stringify(value)
  if (text === undefined) throw unlike('a JSON value', value)
  return text
}

export function object(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unlike('an object', value)
  return value as Readonly<Record<string, unknown>>
}

/**
 * A member whose name every object inherits.
 * @public generated where a contract has such a name
 */
export const own = (value: object, name: string): unknown =>
  Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined

/** @throws where a reply lacks what the contract promises */
export function missing(name: string): never {
  throw new TypeError(`a reply lacks ${name}`)
}

/** @throws where the property that chooses between branches chooses none */
export function unfit(name: string): never {
  throw new TypeError(`the ${name} of a reply chooses nothing that the contract has`)
}

const unlike = (expected: string, value: unknown): TypeError =>
  new TypeError(`a reply holds ${value === null ? 'null' : typeof value} where the contract has ${expected}`)
