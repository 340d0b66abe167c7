/** JSON by name or by suffix (RFC 6839), whatever parameters it has. */
export const isJsonType = (type: string): boolean => /^[\w.-]+\/(?:[\w.-]+\+)?json\s*(?:;|$)/i.test(type)

/** Text that is handed on as a string. A stream of events has no end to wait for. */
export const isTextType = (type: string): boolean =>
  (/^text\//i.test(type) && !/^text\/event-stream/i.test(type)) ||
  /^(?:application\/xml|[\w.-]+\/[\w.-]+\+xml)\s*(?:;|$)/i.test(type)
