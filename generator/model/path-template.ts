import { comparePatterns, matchSegment, normalSegment, segmentPattern } from '@tomorro/runtime/path-segment'
import { ContractError } from '../error.ts'

/** A path template by segments: literals, or parameters with optional text around them, such as `{id}.json`. */
export type PathTemplate = { readonly segments: readonly Segment[]; readonly names: readonly string[] }
type Segment = { readonly text: string; readonly names: readonly string[] }

/** @throws ContractError where the template does not begin with a slash or repeats a parameter */
export function parsePath(path: string, at: string): PathTemplate {
  if (!path.startsWith('/')) throw new ContractError('a path begins with a slash', at)
  const segments = path
    .slice(1)
    .split('/')
    .map((text) => ({ text, names: [...text.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? '') }))
  const names = segments.flatMap((segment) => segment.names)
  const twice = names.find((name, index) => names.indexOf(name) < index)
  if (twice !== undefined)
    throw new ContractError(`{${twice}} stands twice in the path; give each parameter a name of its own`, at)
  return { segments, names }
}

/**
 * Ambiguous pairs of templates: one URL can match both, and neither is more literal in every segment. `/items/{id}` and
 * `/items/latest` are clear; `/{kind}/latest` and `/items/{id}` are ambiguous.
 */
export function ambiguousPaths(operations: readonly Routed[]): { one: string; other: string }[] {
  return overlapping(operations)
    .filter(([one, other]) => isAmbiguous(one.segments, other.segments))
    .sort(([one, other], [next, following]) => one.index - next.index || other.index - following.index)
    .map(([one, other]) => ({ one: one.path, other: other.path }))
}

/**
 * For each path template, the templates that take some of its URLs, because the router tries literal text first, from the left:
 * `/items/latest` takes one of `/items/{id}`, so that the id `latest` would reach another operation.
 */
export function pathsBefore(operations: readonly Routed[]): ReadonlyMap<string, readonly string[]> {
  const before = new Map<string, string[]>()
  for (const [one, other] of overlapping(operations)) {
    const [first, second] = isBefore(one, other) ? [one, other] : [other, one]
    before.set(second.path, [...(before.get(second.path) ?? []), first.path])
  }
  return before
}

/** Whether the router tries the first template before the second one. */
function isBefore(one: Template, other: Template): boolean {
  for (const [index, segment] of one.segments.entries()) {
    const found = other.segments[index]
    const how = relation(segment, found)
    if (how !== 'same') return how === 'narrower'
    const [pattern, otherPattern] = [segment, found].map((each) => segmentPattern(each?.text ?? '').map(normalSegment))
    const order = comparePatterns(pattern ?? [], otherPattern ?? [])
    if (order !== 0) return order < 0
  }
  return true
}

/** The pairs of templates that one URL can match both, the earlier first. */
function overlapping(operations: readonly Routed[]): [Template, Template][] {
  const paths = [...new Set(operations.map(({ path }) => path))]
  const templates = paths.map((path, index) => ({ path, index, ...parsePath(path, path) }))
  const byLength = Map.groupBy(templates, ({ segments }) => segments.length)
  return [...byLength.values()].flatMap((group) => pairsIn(group, group, 0))
}

type Template = PathTemplate & { readonly path: string; readonly index: number }

/**
 * The overlapping pairs, the earlier first; segments before `depth` can match the same text. Compares groups and not each
 * template with each other: 3,000 templates such as `/{org}/members/{id}` took 3 s.
 */
function pairsIn(some: readonly Template[], others: readonly Template[], depth: number): [Template, Template][] {
  if (some.length === 0 || others.length === 0) return []
  if (depth === some[0]?.segments.length)
    return some.flatMap((one) =>
      others
        .filter((other) => one.index < other.index && isOverlapping(one.segments, other.segments))
        .map((other): [Template, Template] => [one, other]),
    )
  const [literals, open] = bySegment(some, depth)
  const [otherLiterals, otherOpen] = some === others ? [literals, open] : bySegment(others, depth)
  return [
    ...[...literals].flatMap(([text, group]) => pairsIn(group, otherLiterals.get(text) ?? [], depth + 1)),
    ...pairsIn([...literals.values()].flat(), otherOpen, depth + 1),
    ...pairsIn(open, [...otherLiterals.values()].flat(), depth + 1),
    ...pairsIn(open, otherOpen, depth + 1),
  ]
}

function bySegment(templates: readonly Template[], depth: number): [Map<string, Template[]>, Template[]] {
  const [literal, open] = [true, false].map((isLiteral) =>
    templates.filter(({ segments }) => (segments[depth]?.names.length === 0) === isLiteral),
  ) as [Template[], Template[]]
  return [Map.groupBy(literal, ({ segments }) => segments[depth]?.text ?? ''), open]
}

/** Pairs of operations with the same method whose templates differ only by parameter names. */
export function doubleRoutes(operations: readonly Routed[]): { method: string; one: string; other: string }[] {
  const known = new Map<string, string>()
  return operations.flatMap(({ method, path }) => {
    const route = `${method} ${path.replaceAll(/\{[^{}]+\}/g, '{}')}`
    const one = known.get(route)
    if (one === undefined) known.set(route, path)
    return one === undefined ? [] : [{ method, one, other: path }]
  })
}

type Routed = { readonly method: string; readonly path: string }

const isOverlapping = (one: readonly Segment[], other: readonly Segment[]): boolean =>
  one.every((segment, index) => relation(segment, other[index]) !== 'apart')

function isAmbiguous(one: readonly Segment[], other: readonly Segment[]): boolean {
  const relations = one.map((segment, index) => relation(segment, other[index]))
  return !(relations.includes('narrower') !== relations.includes('wider'))
}

/** Compares two segments by the URLs that they match. */
function relation(one: Segment, other: Segment | undefined): 'same' | 'apart' | 'narrower' | 'wider' {
  if (!other) return 'apart'
  if (one.names.length === 0 && other.names.length === 0) return one.text === other.text ? 'same' : 'apart'
  if (one.names.length === 0) return matches(other, one.text) ? 'narrower' : 'apart'
  if (other.names.length === 0) return matches(one, other.text) ? 'wider' : 'apart'
  if (isWhole(one) !== isWhole(other)) return isWhole(one) ? 'wider' : 'narrower'
  return areApart(one.text, other.text) ? 'apart' : 'same'
}

/** Whether no text can match both segments, because of their literal beginnings or ends. */
function areApart(one: string, other: string): boolean {
  const [start, otherStart] = [one, other].map((text) => text.slice(0, text.indexOf('{'))) as [string, string]
  const [end, otherEnd] = [one, other].map((text) => text.slice(text.lastIndexOf('}') + 1)) as [string, string]
  const begins = start.startsWith(otherStart) || otherStart.startsWith(start)
  return !begins || !(end.endsWith(otherEnd) || otherEnd.endsWith(end))
}

const isWhole = ({ text }: Segment): boolean => /^\{[^{}]+\}$/.test(text)

const matches = ({ text }: Segment, literal: string): boolean =>
  matchSegment(segmentPattern(text), literal) !== undefined
