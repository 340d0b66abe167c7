import { defaultPathSerializer } from 'openapi-fetch'
import type { OperationSpec } from './operation-spec.ts'

/**
 * The path of a request.
 * @throws TypeError where a value is missing, or where a URL would take it for no segment or for a step to another one
 */
export function writePath(template: string, values: object = {}): string {
  const byName = values as Record<string, unknown>
  for (const [, name = ''] of template.matchAll(/\{\.([^{}*]+)\*\}/g)) {
    const value = byName[name]
    if (isComposed(value) && membersOf(value).some(([, item]) => textOf(item).includes('.')))
      throw new TypeError(`An item of ${name} holds its delimiter`)
  }
  const styled = template.replace(/\{%([^{}]+)\}/g, (_, name) => encode(JSON.stringify(byName[name])))
  const path = defaultPathSerializer(styled, byName)
  const wanted = template.split('/')
  const isWrong = (segment: string, at: number) => isStep(segment) || (segment === '' && wanted[at] !== '')
  if (/[{}]/.test(path) || path.split('/').some(isWrong))
    throw new TypeError(`${template} has a parameter that is missing, or that no segment of a path can be`)
  return path
}

const isStep = (segment: string): boolean => segment === '.' || segment === '..'

/**
 * The query of a request, without its question mark. What is `undefined` or null is left out.
 * @param composed how an object is written of which no style is known
 * @throws TypeError where an item holds the delimiter of its list and could not be told from two
 */
export function writeQuery(
  values: object = {},
  styles: Readonly<Record<string, string>> = {},
  composed: 'form' | 'json' = 'form',
): string {
  return membersOf(values)
    .flatMap(([name, value]) =>
      pairsOf(name, value, styles[name] ?? (isComposed(value) && !Array.isArray(value) ? composed : 'form')),
    )
    .map(([name, text]) => `${encodeURIComponent(name)}=${text}`)
    .join('&')
}

type Pair = [name: string, encoded: string]

function pairsOf(name: string, value: unknown, style: string): Pair[] {
  if (!isComposed(value)) return [[name, encode(style === 'json' ? JSON.stringify(value) : value)]]
  if (style === 'json') return [[name, encode(JSON.stringify(value))]]
  if (style === 'deepObject') return deepPairs(name, value)
  const members = membersOf(value)
  const isList = Array.isArray(value)
  if (style === 'form') return members.map(([key, member]) => [isList ? name : key, encode(member)])
  const items = (isList ? members.map(([, member]) => member) : members.flat()).map(encode)
  if (items.some((item) => item.includes(style))) throw new TypeError(`An item of ${name} holds its delimiter`)
  return items.length === 0 ? [] : [[name, items.join(style)]]
}

/** What is within an object is written as servers are used to it: `name[key][below]`, `name[key][]`. */
const deepPairs = (name: string, value: unknown): Pair[] =>
  isComposed(value)
    ? membersOf(value).flatMap(([key, member]) =>
        deepPairs(`${name}[${Array.isArray(value) && !isComposed(member) ? '' : key}]`, member),
      )
    : [[name, encode(value)]]

const isComposed = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !(value instanceof Date)

const membersOf = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, member]) => member !== undefined && member !== null)

const encode = (value: unknown): string => encodeURIComponent(textOf(value))

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toJSON()
  return isComposed(value) ? JSON.stringify(value) : String(value)
}

/** Headers are of style simple: items are told apart by commas. */
export function writeHeaders(values: object = {}, ways: OperationSpec['headers'] = {}): Record<string, string> {
  return Object.fromEntries(
    membersOf(values).map(([name, value]) => {
      if (ways[name] === 'json') return [name, JSON.stringify(value)]
      if (!isComposed(value)) return [name, textOf(value)]
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
