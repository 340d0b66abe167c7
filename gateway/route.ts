import type { Route } from './document.ts'

export type Match<T> = { readonly value: T; readonly pathParameters: Readonly<Record<string, string>> }

type Node<T> = {
  readonly literals: Map<string, Node<T>>
  parameter?: { name: string; node: Node<T> }
  readonly methods: Map<string, T>
}

/** Characters that a percent-encoded parameter may not hide: separators, dot segments, NUL. */
const hiddenSeparator = /%(?:2f|5c|00)|[\\#]/i
const dotSegment = /^(?:\.|%2e){1,2}$/i

/**
 * A tree over the path templates: matching time is proportional to the path's segments, whatever the number of routes. Literals
 * win over parameters, as in API Gateway's resource tree.
 * @returns a function from method and raw path to the route, or undefined without a match
 */
export function router<T extends Pick<Route, 'method' | 'template'>>(routes: readonly T[]) {
  const root = emptyNode<T>()
  for (const route of routes) insert(root, route)
  return (method: string, path: string): Match<T> | undefined => {
    const segments = segmentsOf(path)
    if (segments === undefined) return undefined
    const names: string[] = []
    const values: string[] = []
    const node = find(root, segments, 0, method, names, values)
    const value = node?.methods.get(method)
    if (value === undefined) return undefined
    return { value, pathParameters: Object.fromEntries(names.map((name, index) => [name, values[index] ?? ''])) }
  }
}

function insert<T extends Pick<Route, 'method' | 'template'>>(root: Node<T>, route: T): void {
  let node = root
  for (const segment of route.template.slice(1).split('/')) {
    const [, name] = /^\{([^{}+]+)\}$/.exec(segment) ?? []
    if (name === undefined) {
      const next = node.literals.get(segment) ?? emptyNode<T>()
      node.literals.set(segment, next)
      node = next
    } else {
      node.parameter ??= { name, node: emptyNode<T>() }
      if (node.parameter.name !== name) throw new Error(`${route.template}: parameter beside {${node.parameter.name}}`)
      node = node.parameter.node
    }
  }
  node.methods.set(route.method, route)
}

/**
 * Drops one trailing slash, as REST APIs do, and normalises nothing else: a further `//`, `/./` and other cases match nothing.
 */
function segmentsOf(path: string): string[] | undefined {
  if (!path.startsWith('/')) return undefined
  const trimmed = path.length > 1 && path.endsWith('/') ? path.slice(1, -1) : path.slice(1)
  return trimmed.split('/')
}

function find<T>(
  node: Node<T>,
  segments: readonly string[],
  depth: number,
  method: string,
  names: string[],
  values: string[],
): Node<T> | undefined {
  const segment = segments[depth]
  if (segment === undefined) return node.methods.has(method) ? node : undefined
  const literal = node.literals.get(segment)
  const found = literal && find(literal, segments, depth + 1, method, names, values)
  if (found !== undefined || node.parameter === undefined || !isPlain(segment)) return found
  names.push(node.parameter.name)
  values.push(segment)
  const below = find(node.parameter.node, segments, depth + 1, method, names, values)
  if (below === undefined) {
    names.pop()
    values.pop()
  }
  return below
}

const isPlain = (segment: string): boolean =>
  segment !== '' && !dotSegment.test(segment) && !hiddenSeparator.test(segment)

const emptyNode = <T>(): Node<T> => ({ literals: new Map(), methods: new Map() })
