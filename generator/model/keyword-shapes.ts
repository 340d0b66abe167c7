import { isObject } from '@tomorro/runtime/validator'
import { schemaLists, schemaMaps, singleSchemas } from './schema.ts'

/** Keywords that constrain no value, or that are converted to others when a schema is read. */
export const annotations = new Set([
  ...['title', 'description', 'example', 'examples', 'deprecated', 'externalDocs', 'xml', 'nullable', 'discriminator'],
  ...[
    '$comment',
    '$schema',
    '$id',
    '$anchor',
    '$dynamicAnchor',
    '$recursiveAnchor',
    '$recursiveRef',
    '$dynamicRef',
    '$vocabulary',
    'definitions',
    'additionalItems',
  ],
  ...['contentSchema', 'dependencies'],
])

/** Keywords that the Schema Object of OpenAPI 3.0 does not have. */
export const addedIn31: ReadonlySet<string> = new Set([
  ...['const', 'contains', 'minContains', 'maxContains', 'prefixItems', 'unevaluatedItems', 'patternProperties'],
  ...['unevaluatedProperties', 'propertyNames', 'dependentRequired', 'dependentSchemas', 'if', 'then', 'else'],
  ...['contentMediaType', 'contentEncoding', 'additionalItems', 'dependencies'],
])

type Shape = (value: unknown) => boolean
const isCount: Shape = (value) => Number.isInteger(value) && Number(value) >= 0
const isNumber: Shape = (value) => typeof value === 'number'
export const isString: Shape = (value) => typeof value === 'string'
const isFilled: Shape = (value) => Array.isArray(value) && value.length > 0
export const isNames: Shape = (value) => Array.isArray(value) && value.every(isString)
const isAnything: Shape = () => true
export const isSchema: Shape = (value) => isObject(value) || typeof value === 'boolean'
export const isListOfSchemas = (value: unknown): value is unknown[] => Array.isArray(value) && value.every(isSchema)
const isSchemaList: Shape = (value) => isFilled(value) && isListOfSchemas(value)
const isSchemaMap: Shape = (value) => isObject(value) && Object.values(value).every(isSchema)
const isBoolean: Shape = (value) => typeof value === 'boolean'
export const isNamesOrSchemas: Shape = (value) =>
  isObject(value) && Object.values(value).every((one) => isNames(one) || isSchema(one))

/** The valid form of each keyword's value. */
export const shapes = new Map<string, Shape>([
  ...[...schemaMaps].map((key) => [key, isSchemaMap] as const),
  ...[...schemaLists].map((key) => [key, isSchemaList] as const),
  ...[...singleSchemas].map((key) => [key, isSchema] as const),
  ...['minProperties', 'maxProperties', 'minItems', 'maxItems'].map((key) => [key, isCount] as const),
  ...['minContains', 'maxContains', 'minLength', 'maxLength'].map((key) => [key, isCount] as const),
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].map((key) => [key, isNumber] as const),
  ...['$ref', 'format', 'pattern', 'contentEncoding', 'contentMediaType'].map((key) => [key, isString] as const),
  // The words for a `pattern` in violations, such as "text on one line".
  ['x-pattern-message', isString],
  ...['const', 'default'].map((key) => [key, isAnything] as const),
  ...['readOnly', 'writeOnly', 'uniqueItems'].map((key) => [key, isBoolean] as const),
  ['type', (value) => isString(value) || (isFilled(value) && isNames(value))],
  ['enum', Array.isArray],
  ['required', isNames],
  ['dependentRequired', (value) => isObject(value) && Object.values(value).every(isNames)],
  ['multipleOf', (value) => typeof value === 'number' && value > 0],
  // Annotations.
  ...['title', 'description', '$comment', '$schema', '$id', '$dynamicRef'].map((key) => [key, isString] as const),
  ...['$anchor', '$dynamicAnchor'].map((key) => [key, (value: unknown) => isString(value) && value !== ''] as const),
  ...['deprecated', 'nullable', '$recursiveAnchor'].map((key) => [key, isBoolean] as const),
  ...['externalDocs', 'xml', '$vocabulary'].map((key) => [key, isObject] as const),
  ['examples', Array.isArray],
  // The only value of JSON Schema 2019-09.
  ['$recursiveRef', (value) => value === '#'],
  ...['contentSchema', 'additionalItems'].map((key) => [key, isSchema] as const),
  ...[['definitions', isSchemaMap] as const, ['dependencies', isNamesOrSchemas] as const],
])

/** Whether a keyword's value is invalid in 3.1, 3.0 and older drafts. */
export function isMiswritten(key: string, value: unknown): boolean {
  const isOfDraft =
    (key === 'items' && isListOfSchemas(value)) || (key.startsWith('exclusive') && typeof value === 'boolean')
  return shapes.get(key)?.(value) === false && !isOfDraft
}
