import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import type { Json } from './load.ts'

/**
 * The types of a bundled document: `paths`, `components`, `operations`.
 * @param side which end of the wire the types are for. A property with a default is always there for a service, which reads
 * what the validator has filled in, and may be left out by a client, to which a file is a `Blob`.
 */
export async function emitTypes(document: Json, side: 'service' | 'client'): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as never, {
    alphabetize: true,
    defaultNonNullable: side === 'service',
    silent: true,
    ...(side === 'client' ? { transform: ({ format }) => (format === 'binary' ? blob : undefined) } : {}),
  })
  return astToString(nodes)
}

const blob = ts.factory.createTypeReferenceNode('Blob')
