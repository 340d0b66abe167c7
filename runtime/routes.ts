/** What stands at a path: by method, and the names of the template's parameters in their order. */
export type Place<Target> = { readonly methods: Map<string, { target: Target; names: readonly string[] }> }

type Node<Target> = Place<Target> & {
  readonly literals: Map<string, Node<Target>>
  /** Segments with text around their parameters, as in `{id}.json`. */
  readonly patterns: { readonly text: string; readonly pattern: RegExp; readonly node: Node<Target> }[]
  parameter?: Node<Target>
}

export type Match<Target> = { readonly place: Place<Target>; readonly values: readonly string[] }
type Entry<Target> = { readonly method: string; readonly path: string; readonly target: Target }

const parameterPattern = /\{([^{}]+)\}/g

/**
 * Finds what serves a path. The cost grows with the segments of the path, not with the number of routes; a literal segment goes
 * before a parameter; case counts and so does a trailing slash.
 */
export function routes<Target>(entries: Iterable<Entry<Target>>): (path: string) => Match<Target> | undefined {
  const root = emptyNode<Target>()
  for (const { method, path, target } of entries) {
    let node = root
    for (const segment of path.split('/').slice(1)) node = childFor(node, segment)
    node.methods.set(method, { target, names: [...path.matchAll(parameterPattern)].map(([, name]) => name ?? '') })
  }
  return (path) => {
    const values: string[] = []
    const place = find(root, path.split('/'), 1, values)
    return place && { place, values }
  }
}

const emptyNode = <Target>(): Node<Target> => ({ methods: new Map(), literals: new Map(), patterns: [] })

function childFor<Target>(node: Node<Target>, segment: string): Node<Target> {
  const child = emptyNode<Target>()
  if (!segment.includes('{')) {
    const known = node.literals.get(segment) ?? child
    node.literals.set(segment, known)
    return known
  }
  if (/^\{[^{}]+\}$/.test(segment)) {
    node.parameter ??= child
    return node.parameter
  }
  const text = segment.replaceAll(parameterPattern, '{}')
  const known = node.patterns.find((pattern) => pattern.text === text)
  if (known) return known.node
  node.patterns.push({ text, pattern: segmentPattern(segment), node: child })
  return child
}

/** The pattern of a segment with parameters, one group for each. */
export function segmentPattern(segment: string): RegExp {
  const literals = segment.split(/\{[^{}]+\}/).map((literal) => literal.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${literals.join('(.+?)')}$`)
}

function find<Target>(
  node: Node<Target>,
  segments: readonly string[],
  index: number,
  values: string[],
): Place<Target> | undefined {
  const segment = segments[index]
  if (segment === undefined) return node.methods.size > 0 ? node : undefined
  const literal = node.literals.get(segment)
  const found = literal && find(literal, segments, index + 1, values)
  if (found || segment === '') return found
  const kept = values.length
  for (const { pattern, node: child } of node.patterns) {
    const match = pattern.exec(segment)
    if (!match) continue
    values.push(...match.slice(1))
    const below = find(child, segments, index + 1, values)
    if (below) return below
    values.length = kept
  }
  if (!node.parameter) return undefined
  values.push(segment)
  const below = find(node.parameter, segments, index + 1, values)
  if (!below) values.length = kept
  return below
}
