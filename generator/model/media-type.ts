import type { JsonType } from './schema.ts'

/** A media type without its parameters, in lower case: `application/json` of `application/json; charset=utf-8`. */
export const bareType = (type: string): string => (type.split(';')[0] ?? '').trim().toLowerCase()

/** Whether a media type is JSON by name or suffix (RFC 6839), or a range such as `application/*+json`; not `json-seq` (RFC 7464). */
export const isJsonType = (type: string): boolean => /^(?:application|text)\/json$|\+json$/.test(bareType(type))

/** Whether a media type that is read as JSON may also be something else, such as `application/*`. */
export const isWideRange = ({ type, json }: { readonly type: string; readonly json: boolean }): boolean =>
  json && type.endsWith('/*')

/**
 * Whether a body of this media type is text that the schema describes: a string, number or boolean. A number in XML is an element
 * around digits, which no schema describes; CSV of a list is left to the handler.
 */
export function isDescribedText(type: string, types: readonly JsonType[]): boolean {
  if (!type.startsWith('text/') || types.length === 0) return false
  if (bareType(type) === 'text/xml') return types.every((one) => one === 'string' || one === 'null')
  return !types.includes('object') && !types.includes('array')
}
