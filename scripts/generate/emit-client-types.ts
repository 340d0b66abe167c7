import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import { hasDirections } from './directions.ts'
import { isObject, rewrite } from './grammar.ts'
import type { Json } from './load.ts'

/**
 * The types of a document as its clients see them: `paths`, `components`, `operations`. A file is a `Blob`, and what has a default
 * may be left out.
 */
export async function emitClientTypes(document: Json): Promise<string> {
  const nodes = await openapiTS(withoutMisleadingExamples(document) as never, {
    alphabetize: true,
    defaultNonNullable: false,
    silent: true,
    readWriteMarkers: hasDirections(document),
    transform: (schema) => (isFile(schema as Json) ? blob : undefined),
  })
  return astToString(nodes)
}

/** Bytes: 3.0's `format: binary`, 3.1's `contentMediaType` without an encoding. */
const isFile = ({ format, contentMediaType, contentEncoding }: Json): boolean =>
  format === 'binary' ||
  (typeof contentMediaType === 'string' && contentEncoding === undefined && !/\bjson$|^text\//.test(contentMediaType))

const blob = ts.factory.createTypeReferenceNode('Blob')

/** openapi-typescript takes a `$ref` in an example for a reference; such examples are left out of the comments. */
const withoutMisleadingExamples = (document: Json): unknown =>
  rewrite(document, 'document', '#', (node) => {
    const misleading = ['example', 'examples'].filter((key) => holdsReference(node[key]))
    if (misleading.length === 0) return undefined
    return { go: Object.fromEntries(Object.entries(node).filter(([key]) => !misleading.includes(key))) }
  })

function holdsReference(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsReference)
  return isObject(value) && ('$ref' in value || Object.values(value).some(holdsReference))
}
