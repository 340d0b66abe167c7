/** JSON by name or by suffix (RFC 6839), with any parameters; as the server reads it, `model/json` is a file. */
export const isJsonType = (type: string): boolean =>
  /^(?:(?:application|text)\/json|[^\s;*]+\+json)\s*(?:;|$)/i.test(type)

/** Text that is returned as a string. An event stream is not: it has no end. */
export const isTextType = (type: string): boolean =>
  (/^text\//i.test(type) && !/^text\/event-stream/i.test(type)) ||
  /^(?:application\/xml|[\w.-]+\/[\w.-]+\+xml)\s*(?:;|$)/i.test(type)
