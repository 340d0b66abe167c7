import { isObject } from '@tomorro/runtime/validator'
import type { Json } from '../json.ts'
import { type Kind, visit } from './grammar.ts'

/** The fixed fields of each kind that are not child objects (OpenAPI 3.0.4 and 3.1.1, "Fixed Fields"). */
const fields: Readonly<Partial<Record<Kind, string>>> = {
  document: 'openapi $self info jsonSchemaDialect servers security tags externalDocs',
  components: '',
  pathItem: '$ref summary description servers',
  operation: 'tags summary description externalDocs operationId deprecated security servers',
  parameter: '$ref summary name in description required deprecated allowEmptyValue style explode allowReserved example',
  header: '$ref summary name in description required deprecated allowEmptyValue style explode allowReserved example',
  requestBody: '$ref summary description required',
  mediaType: 'example',
  encoding: 'contentType style explode allowReserved',
  response: '$ref summary description',
  securityScheme:
    '$ref summary type description name in scheme bearerFormat flows openIdConnectUrl oauth2MetadataUrl deprecated',
}
const known = new Map(Object.entries(fields).map(([kind, names]) => [kind, new Set(names.split(' '))]))

/** Fixed fields of OpenAPI 3.2 without effect. */
const of32 = new Set('itemSchema itemEncoding prefixEncoding encoding'.split(' '))
/** The fields of a Reference Object. */
const ofReferences = new Set(['$ref', 'summary', 'description'])

/** Known fields without effect on generated code. */
const without: Readonly<Record<string, string>> = {
  webhooks: 'are not served; nothing is generated for them',
  callbacks: 'are not called; nothing is generated for them',
}

/** Annotations outside of schemas whose value has to be of this kind. */
const annotations: Readonly<Record<string, 'text' | 'true or false' | 'an object'>> = {
  ...{ summary: 'text', description: 'text', bearerFormat: 'text', openIdConnectUrl: 'text' },
  ...{ oauth2MetadataUrl: 'text', jsonSchemaDialect: 'text', $self: 'text', deprecated: 'true or false' },
  ...{ externalDocs: 'an object', info: 'an object' },
}
const kindOf = (value: unknown): string =>
  typeof value === 'string' ? 'text' : isObject(value) ? 'an object' : typeof value === 'boolean' ? 'true or false' : ''

/** The keywords outside of schemas without effect on generated code, each with its JSON Pointer. */
export function unknownKeywords(document: Json): { at: string; message: string }[] {
  const found: { at: string; message: string }[] = []
  visit(document, 'document', '#', (node, kind, at, children) => {
    if (kind === 'schema') return false
    const names = known.get(kind)
    if (!names) return true
    for (const key of Object.keys(node)) {
      const isReference = typeof node.$ref === 'string' && kind !== 'pathItem'
      const message =
        isReference && !ofReferences.has(key) && !key.startsWith('x-')
          ? 'stands beside a $ref, where it has no effect'
          : messageOf(key, node[key], names, children)
      if (message !== undefined) found.push({ at: `${at}/${key}`, message })
    }
    return true
  })
  return found
}

function messageOf(
  key: string,
  value: unknown,
  names: ReadonlySet<string>,
  children: ReadonlySet<string>,
): string | undefined {
  if (Object.hasOwn(without, key) && isObject(value) && Object.keys(value).length > 0) return without[key]
  if (Object.hasOwn(annotations, key) && names.has(key) && kindOf(value) !== annotations[key])
    return `is not ${annotations[key]}; it has no effect`
  if (key.startsWith('x-') || names.has(key) || children.has(key)) return undefined
  return of32.has(key) ? 'is of OpenAPI 3.2; it has no effect' : 'is an unknown keyword, ignored'
}
