/**
 * Refuses text that servers refuse: U+0000, which PostgreSQL does not store, and half of a surrogate pair, which UTF-8 cannot
 * encode.
 * @param at the place of the value, such as `body/items/0`
 * @throws TypeError with the place of the text within an object or a list
 */
export function refuseUnreadable(at: string, value: unknown): void {
  if (typeof value === 'string') {
    if (unreadable.test(value))
      throw new TypeError(`${at} holds U+0000 or half of a surrogate pair, which servers refuse`)
    return
  }
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return
  for (const [key, member] of Object.entries(value)) {
    refuseUnreadable(`${at}/${key}`, key)
    refuseUnreadable(`${at}/${key}`, member)
  }
}

const unreadable = /\0|\p{Surrogate}/u

/** A value as JSON. @throws TypeError as `refuseUnreadable` does */
export function jsonText(at: string, value: unknown): string {
  const text = JSON.stringify(value)
  // A cheap search: JSON escapes both, and a body without the escape needs no second check.
  if (text !== undefined && /\\u(?:0000|d[89a-f])/.test(text)) refuseUnreadable(at, JSON.parse(text))
  return text
}
