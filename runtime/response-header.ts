import type { Shape } from './parameter-value.ts'

/** A response header, as generated (OpenAPI 3.1.1, Header Object: style `simple`, or `content` that is JSON). */
export type HeaderSpec = { readonly required?: boolean; readonly explode?: boolean; readonly shape: Shape | 'json' }

/**
 * The text of a header's value; items and members are separated by commas.
 * @throws TypeError where the value breaks the contract, or where an item contains a comma
 */
export function headerText(name: string, value: unknown, { shape, explode = false }: HeaderSpec): string {
  if (shape === 'json') return JSON.stringify(value).replaceAll(/[^ -~]/g, escaped)
  if (typeof shape === 'string' || !('items' in shape || 'properties' in shape)) return scalarText(name, value)
  if (Array.isArray(value)) return value.map((item) => partText(name, item)).join(',')
  if (typeof value !== 'object' || value === null) return scalarText(name, value)
  const members = Object.entries(value).filter(([, member]) => member !== undefined)
  return members.map(([key, member]) => `${key}${explode ? '=' : ','}${partText(name, member)}`).join(',')
}

/** Headers are ASCII. */
const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

function partText(name: string, value: unknown): string {
  const text = scalarText(name, value)
  if (text.includes(',')) throw new TypeError(`an item of the header ${name} of a response has a comma`)
  return text
}

function scalarText(name: string, value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return String(value)
  throw new TypeError(`the header ${name} of a response is ${value === null ? 'null' : typeof value}`)
}
