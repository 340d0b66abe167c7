import { defaultPathSerializer } from 'openapi-fetch'
import type { OperationRow, QueryStyle } from './operation-row.ts'

/**
 * The path of a request.
 * @throws TypeError where a value is missing, or where a URL would take it for no segment or for a step to another one
 */
export function writePath(template: string, values: object = {}): string {
  const byName = values as Record<string, unknown>
  const styled = template.replace(/\{%([^{}]+)\}/g, (_, name) => encode(JSON.stringify(byName[name])))
  const path = defaultPathSerializer(styled, byName)
  if (/[{}]/.test(path) || path.split('/').some((segment, at) => at > 0 && isStep(segment)))
    throw new TypeError(`${template} has a parameter that is missing, or that no segment of a path can be`)
  return path
}

const isStep = (segment: string): boolean => segment === '.' || segment === '..'

/**
 * The query of a request, without its question mark. What is `undefined` or null is left out.
 * @throws TypeError where an item holds the delimiter of its list and could not be told from two
 */
export function writeQuery(values: object = {}, styles: Readonly<Record<string, string>> = {}): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined || value === null ? [] : pairsOf(name, value, styles[name])))
    .map(([name, text]) => `${encodeURIComponent(name)}=${text}`)
    .join('&')
}

type Pair = [name: string, encoded: string]

function pairsOf(name: string, value: unknown, style: QueryStyle | string | undefined): Pair[] {
  if (style === 'json') return [[name, encode(JSON.stringify(value))]]
  if (typeof value !== 'object' || value === null) return [[name, encode(value)]]
  const members = membersOf(value)
  if (style === 'deepObject') return members.map(([key, member]) => [`${name}[${key}]`, encode(member)])
  const isList = Array.isArray(value)
  if (style === undefined) return members.map(([key, member]) => [isList ? name : key, encode(member)])
  const items = (isList ? members.map(([, member]) => member) : members.flat()).map(encode)
  if (items.some((item) => item.includes(style))) throw new TypeError(`An item of ${name} holds its delimiter`)
  return items.length === 0 ? [] : [[name, items.join(style)]]
}

const membersOf = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, member]) => member !== undefined && member !== null)

const encode = (value: unknown): string => encodeURIComponent(textOf(value))

const textOf = (value: unknown): string =>
  typeof value === 'object' && !(value instanceof Date)
    ? JSON.stringify(value)
    : String(value instanceof Date ? value.toJSON() : value)

/** Headers are of style simple: items are told apart by commas. */
export function writeHeaders(values: object = {}, ways: OperationRow['headers'] = {}): Record<string, string> {
  return Object.fromEntries(
    membersOf(values).map(([name, value]) => {
      if (ways[name] === 'json') return [name, JSON.stringify(value)]
      if (typeof value !== 'object' || value === null || value instanceof Date) return [name, textOf(value)]
      if (Array.isArray(value)) return [name, value.map(textOf).join(',')]
      const between = ways[name] === 'explode' ? '=' : ','
      return [
        name,
        membersOf(value)
          .map((member) => member.map(textOf).join(between))
          .join(','),
      ]
    }),
  )
}
