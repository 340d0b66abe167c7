import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { hasDirections } from './directions.ts'
import { isObject, rewrite } from './grammar.ts'
import type { Json } from './load.ts'
import { isMiswritten } from './schema.ts'

/**
 * The types of a document as its clients see them: `paths`, `components`, `operations`. A file is a `Blob`, and what has a default
 * may be left out.
 */
export async function emitClientTypes(document: Json): Promise<string> {
  const nodes = await openapiTS(withMarks(asUnderstood(document)) as never, {
    alphabetize: true,
    defaultNonNullable: false,
    silent: true,
    readWriteMarkers: hasDirections(document),
    transform: (schema) => (isFile(schema as Json) ? blob : undefined),
  })
  return astToString(nodes).replaceAll(MARK, '')
}

/** Bytes: 3.0's `format: binary`, 3.1's `contentMediaType` without an encoding. */
const isFile = ({ format, contentMediaType, contentEncoding }: Json): boolean =>
  format === 'binary' ||
  (typeof contentMediaType === 'string' && contentEncoding === undefined && !/\bjson$|^text\//.test(contentMediaType))

const blob = ts.factory.createTypeReferenceNode('Blob')

/** Stands behind names that every object inherits, which openapi-typescript would take for what it looks up in its own tables. */
const MARK = '@@own'
const inherited = new RegExp(`(?<=["/])(?:${Object.getOwnPropertyNames(Object.prototype).join('|')})(?=["/])`, 'g')

function withMarks(document: unknown): unknown {
  const text = JSON.stringify(document)
  const marked = text.replaceAll(inherited, (name) => name + MARK)
  return marked === text ? document : JSON.parse(marked)
}

/**
 * Without what openapi-typescript does not take: an example with a `$ref`, which would be a reference, and an operation's name that
 * is no text or that another operation has, by which nothing is found, a keyword of a schema
 * that has no effect since it is miswritten, and a parameter's that YAML takes for a number.
 */
function asUnderstood(document: Json): unknown {
  const known = new Set<unknown>()
  return rewrite(document, 'document', '#', (node, kind) => {
    const misleading = ['example', 'examples'].filter((key) => holdsReference(node[key]))
    if (kind === 'schema') misleading.push(...Object.keys(node).filter((key) => isMiswritten(key, node[key])))
    if (kind === 'operation' && 'operationId' in node) {
      if (typeof node.operationId !== 'string' || known.has(node.operationId)) misleading.push('operationId')
      known.add(node.operationId)
    }
    const isNumbered = kind === 'parameter' && (typeof node.name === 'number' || typeof node.name === 'boolean')
    if (misleading.length === 0 && !isNumbered) return undefined
    const rest = Object.fromEntries(Object.entries(node).filter(([key]) => !misleading.includes(key)))
    return { go: isNumbered ? { ...rest, name: String(node.name) } : rest }
  })
}

function holdsReference(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsReference)
  return isObject(value) && ('$ref' in value || Object.values(value).some(holdsReference))
}
