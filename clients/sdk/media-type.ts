/** JSON by name or by suffix (RFC 6839), whatever parameters it has. */
export const isJsonType = (type: string): boolean => /^[\w.-]+\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type)

/** Text that is handed on as a string. */
export const isTextType = (type: string): boolean =>
  /^text\/|^application\/xml\s*(?:;|$)|^[\w.-]+\/[\w.-]+\+xml\s*(?:;|$)/i.test(type)
