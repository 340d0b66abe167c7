/** What stands at a path: by method, and the names of the template's parameters. */
export type Place<Target> = { readonly methods: Map<string, { target: Target; names: readonly string[] }> }

type Node<Target> = Place<Target> & { readonly literals: Map<string, Node<Target>>; parameter?: Node<Target> }

export type Match<Target> = { readonly place: Place<Target>; readonly values: readonly string[] }

/**
 * Finds what serves a path. The cost grows with the segments of the path, not with the number of routes; a literal segment goes
 * before a parameter; case counts and so does a trailing slash.
 */
export function routes<Target>(
  entries: Iterable<{ method: string; path: string; target: Target }>,
): (path: string) => Match<Target> | undefined {
  const root = node<Target>()
  for (const { method, path, target } of entries) {
    const names: string[] = []
    let at = root
    for (const segment of path.split('/').slice(1)) {
      const parameter = /^\{(.+)\}$/.exec(segment)?.[1]
      if (parameter !== undefined) names.push(parameter)
      at = parameter === undefined ? literal(at, segment) : (at.parameter ??= node())
    }
    at.methods.set(method, { target, names })
  }
  return (path) => {
    const values: string[] = []
    const place = find(root, path.split('/'), 1, values)
    return place && { place, values }
  }
}

const node = <Target>(): Node<Target> => ({ methods: new Map(), literals: new Map() })

function literal<Target>(at: Node<Target>, segment: string): Node<Target> {
  const known = at.literals.get(segment)
  if (known) return known
  const made = node<Target>()
  at.literals.set(segment, made)
  return made
}

function find<Target>(
  at: Node<Target>,
  segments: readonly string[],
  index: number,
  values: string[],
): Place<Target> | undefined {
  const segment = segments[index]
  if (segment === undefined) return at.methods.size > 0 ? at : undefined
  const named = at.literals.get(segment)
  const found = named && find(named, segments, index + 1, values)
  if (found || !at.parameter || segment === '') return found
  const kept = values.length
  values.push(segment)
  const below = find(at.parameter, segments, index + 1, values)
  if (!below) values.length = kept
  return below
}
