import { astToString, type GlobalContext, resolveRef, scanDiscriminators, transformSchema } from 'openapi-typescript'
import ts from 'typescript'
import { type Kind, rewrite } from '../../document/grammar.ts'
import { isObject, type Json, lookUp } from '../../json.ts'
import { isMiswritten } from '../../model/schema.ts'
import { hasDirections } from './directions.ts'

/**
 * The types of a bundled document as its clients see them: `paths`, `components`, `operations`. A file is a `Blob`, and what has a
 * default may be left out. The document goes straight to where openapi-typescript makes types: what it does before, to resolve and
 * lint, has been done, takes as long again, and stumbles over data that looks like a reference.
 */
export function emitClientTypes(document: Json): string {
  const source = typesOnly(document) as never
  const types = astToString(transformSchema(source, contextOf(source, hasDirections(document))))
  return types.replace(/^type WithRequired<[^;]*;\s*\};$/m, withRequired)
}

/** What openapi-typescript has for this takes no type that may be null, and no choice of which a branch lacks the property. */
const withRequired = `type WithRequired<T, K extends PropertyKey> = T & {
    [P in K]-?: T extends { [Q in P]?: infer V } ? V : never;
};`

const contextOf = (source: never, readWriteMarkers: boolean): GlobalContext => ({
  additionalProperties: false,
  alphabetize: true,
  arrayLength: false,
  conditionalEnums: false,
  dedupeEnums: false,
  defaultNonNullable: false,
  discriminators: scanDiscriminators(source, { silent: true }),
  emptyObjectsUnknown: false,
  enum: false,
  enumValues: false,
  excludeDeprecated: false,
  exportType: false,
  generatePathParams: false,
  immutable: false,
  injectFooter: [],
  makePathsEnum: false,
  pathParamsAsTypes: false,
  postTransform: undefined,
  propertiesRequiredByDefault: false,
  readWriteMarkers,
  redoc: undefined as never,
  resolve: (reference) => resolveRef(source, reference, { silent: true }),
  rootTypes: false,
  rootTypesKeepCasing: false,
  rootTypesNoSchemaPrefix: false,
  silent: true,
  transform: (schema) => (isFile(schema as Json) ? blob : undefined),
  transformProperty: undefined,
})

/** Bytes: 3.0's `format: binary`, 3.1's `contentMediaType` without an encoding. */
const isFile = ({ format, contentMediaType, contentEncoding }: Json): boolean =>
  format === 'binary' ||
  (typeof contentMediaType === 'string' && contentEncoding === undefined && !/\bjson$|^text\//.test(contentMediaType))

const blob = ts.factory.createTypeReferenceNode('Blob')

/**
 * Without what no type is made of: extensions, links, examples that no comment tells, and keywords that have no effect since they
 * are miswritten, or are `nullable` without a type or in 3.1. A parameter may have a name that YAML takes for a number.
 */
const typesOnly = (document: Json): unknown => {
  const isOf30 = String(document.openapi).startsWith('3.0')
  return rewrite(document, 'document', '#', (node, kind) => {
    // Nothing else that such a schema says can be true; of a choice beside it TypeScript may not find an end.
    if (kind === 'schema' && node.type === 'null') return { done: { type: 'null' } }
    const isNullable = kind !== 'schema' || (isOf30 && node.type !== undefined)
    const needed = Object.fromEntries(
      Object.entries(node).filter(
        ([key, value]) => !isNeedless(kind, key, value) && (key !== 'nullable' || isNullable),
      ),
    )
    // openapi-typescript takes the name of a component for its tag, also where the component pins another value.
    if (kind === 'schema' && isPinned(document, needed)) delete needed.discriminator
    return { go: kind === 'parameter' && needed.name !== undefined ? { ...needed, name: String(needed.name) } : needed }
  })
}

function isNeedless(kind: Kind, key: string, value: unknown): boolean {
  if (key.startsWith('x-') || key === 'links') return true
  if (kind === 'schema') return isMiswritten(key, value) || (/^examples?$/.test(key) && holdsReference(value))
  // The comments of types tell single examples, and those of schemas.
  if (key === 'example') return kind === 'mediaType' || holdsReference(value)
  return key === 'examples'
}

function holdsReference(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsReference)
  return isObject(value) && ('$ref' in value || Object.values(value).some(holdsReference))
}

/** Whether every branch of a choice pins the property of its discriminator, so that the types of the branches tell them apart. */
function isPinned(document: Json, { discriminator, oneOf, anyOf }: Json): boolean {
  const branches = (oneOf ?? anyOf) as unknown
  if (!isObject(discriminator) || !Array.isArray(branches)) return false
  return branches.every((branch) => pins(document, branch, String(discriminator.propertyName)))
}

function pins(document: Json, schema: unknown, name: string, depth = 0): boolean {
  if (!isObject(schema) || depth > 8) return false
  if (typeof schema.$ref === 'string')
    return pins(document, lookUp(document, decodeURIComponent(schema.$ref.slice(1))), name, depth + 1)
  const property = isObject(schema.properties) ? schema.properties[name] : undefined
  if (isObject(property) && (property.const !== undefined || Array.isArray(property.enum))) return true
  return Array.isArray(schema.allOf) && schema.allOf.some((part) => pins(document, part, name, depth + 1))
}
