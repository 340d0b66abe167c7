/** A media type without its parameters, in lower case: `application/json` of `application/json; charset=utf-8`. */
export const bareType = (type: string): string => (type.split(';')[0] ?? '').trim().toLowerCase()

/** Whether a media type is JSON by name or suffix (RFC 6839), or a range such as `application/*+json`; not `json-seq` (RFC 7464). */
export const isJsonType = (type: string): boolean => /^(?:application|text)\/json$|\+json$/.test(bareType(type))

/** Whether a media type that is read as JSON may also be something else, such as `application/*`. */
export const isWideRange = ({ type, json }: { readonly type: string; readonly json: boolean }): boolean =>
  json && type.endsWith('/*')
