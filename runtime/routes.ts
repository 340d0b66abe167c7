import {
  comparePatterns,
  isDotSegment,
  matchSegment,
  normalSegment,
  type SegmentPattern,
  segmentPattern,
} from './path-segment.ts'

/** The target of a method and path template, and the template's parameter names in order. */
export type Route<Target> = { readonly target: Target; readonly names: readonly string[] }

/** A route and the values of its parameters, percent-encoded. */
export type Match<Target> = { readonly route: Route<Target>; readonly values: readonly string[] }

export type Routes<Target> = {
  /** The route of a path and method; HEAD falls back to GET. */
  find(method: string, path: string): Match<Target> | undefined
  /** The methods of all templates that match the path; empty for an unknown path. */
  methodsOf(path: string): string[]
}

type Entry<Target> = { readonly method: string; readonly path: string; readonly target: Target }

/** The routes of one path. A list: a path has few methods, and a list is read faster than a Map. */
type ByMethod<Target> = (Route<Target> & { readonly method: string })[]

/** A node in the tree of segments. A lookup visits each node at most once. */
type Node<Target> = {
  readonly routes: ByMethod<Target>
  literals?: Map<string, Node<Target>>
  /** Segments with text around parameters, such as `{id}.json`; longest text first. */
  readonly patterns: { readonly pattern: SegmentPattern; readonly node: Node<Target> }[]
  parameter?: Node<Target>
}

/**
 * Routes paths to operations. The cost grows with the segments of the path, not with the number of routes. Where several templates
 * match, literal segments win over parameters, from the left. Case and trailing slashes are significant.
 */
export function routes<Target>(entries: Iterable<Entry<Target>>): Routes<Target> {
  const root = emptyNode<Target>()
  /** Paths without parameters: found at once, before the tree is visited. */
  const literalPaths = new Map<string, ByMethod<Target>>()
  for (const { method, path, target } of entries) {
    let node = root
    for (const segment of path.split('/').slice(1)) node = childFor(node, segment)
    const names = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name ?? '')
    // Two templates that differ only by parameter names are one path; the first wins.
    if (!node.routes.some((known) => known.method === method)) node.routes.push({ method, target, names })
    if (names.length === 0) literalPaths.set(path.split('/').map(normalSegment).join('/'), node.routes)
  }
  return {
    find(method, path) {
      const known = literalPaths.get(path)
      const literal = known && ofMethod(known, method)
      if (literal) return { route: literal, values: [] }
      const values: string[] = []
      const route = path.startsWith('/') ? visit(root, path, 1, values, (found) => ofMethod(found, method)) : undefined
      return route && { route, values }
    },
    methodsOf(path) {
      const known = new Set<string>()
      if (path.startsWith('/'))
        visit(root, path, 1, [], (found) => {
          for (const { method } of found) known.add(method)
        })
      return [...known]
    },
  }
}

function ofMethod<Target>(known: ByMethod<Target>, method: string): Route<Target> | undefined {
  for (const route of known) if (route.method === method) return route
  return method === 'HEAD' ? ofMethod(known, 'GET') : undefined
}

const emptyNode = <Target>(): Node<Target> => ({ routes: [], patterns: [] })

function childFor<Target>(node: Node<Target>, segment: string): Node<Target> {
  if (!segment.includes('{')) {
    const literal = normalSegment(segment)
    node.literals ??= new Map()
    const known = node.literals.get(literal) ?? emptyNode()
    node.literals.set(literal, known)
    return known
  }
  if (/^\{[^{}]+\}$/.test(segment)) {
    node.parameter ??= emptyNode()
    return node.parameter
  }
  const pattern = segmentPattern(segment).map(normalSegment)
  const same = node.patterns.find((one) => one.pattern.join('{}') === pattern.join('{}'))
  if (same) return same.node
  const child = emptyNode<Target>()
  node.patterns.push({ pattern, node: child })
  node.patterns.sort((one, other) => comparePatterns(one.pattern, other.pattern))
  return child
}

/**
 * Visits each node that matches the path, literal segments first, until `take` accepts one.
 * @param from the position of the next segment
 * @param values of the parameters so far; updated in place
 */
function visit<Target, Taken>(
  node: Node<Target>,
  path: string,
  from: number,
  values: string[],
  take: (routes: ByMethod<Target>) => Taken | undefined,
): Taken | undefined {
  if (from > path.length) return take(node.routes)
  const slash = path.indexOf('/', from)
  const end = slash === -1 ? path.length : slash
  const segment = path.slice(from, end)
  const { literals, patterns } = node
  const plain = literals?.get(segment)
  const normal = plain || (!literals && patterns.length === 0) ? segment : normalSegment(segment)
  const literal = plain ?? (normal === segment ? undefined : literals?.get(normal))
  const taken = literal && visit(literal, path, end + 1, values, take)
  if (taken !== undefined || segment === '') return taken
  const kept = values.length
  for (const { pattern, node: child } of patterns) {
    const found = matchSegment(pattern, segment) ?? (normal === segment ? undefined : matchSegment(pattern, normal))
    if (!found) continue
    values.push(...found)
    const below = visit(child, path, end + 1, values, take)
    if (below !== undefined) return below
    values.length = kept
  }
  if (!node.parameter || isDotSegment(segment)) return undefined
  values.push(segment)
  const below = visit(node.parameter, path, end + 1, values, take)
  if (below === undefined) values.length = kept
  return below
}
