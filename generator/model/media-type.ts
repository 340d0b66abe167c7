/** A media type without its parameters, in lower case: `application/json` of `application/json; charset=utf-8`. */
export const bareType = (type: string): string => (type.split(';')[0] ?? '').trim().toLowerCase()

/** JSON by name or by suffix (RFC 6839), with ranges such as `application/*+json`. A sequence of JSON texts is no JSON (RFC 7464). */
export const isJsonType = (type: string): boolean => /^(?:application|text)\/json$|\+json$/.test(bareType(type))

/** Whether a media type that is taken for JSON may be something else as well, as `application/*` may. */
export const isWideRange = ({ type, json }: { readonly type: string; readonly json: boolean }): boolean =>
  json && type.endsWith('/*')
