import { isStorable } from '@tomorro/runtime/json'
import { inQuery, invalidRequest } from '@tomorro/runtime/problem'

/**
 * The cursor of a page: the sort key of its last item, opaque to clients (base64url of a JSON array of strings).
 * @param key the values that the list is ordered by, the unique one last
 */
export const encodeCursor = (key: readonly string[]): string => Buffer.from(JSON.stringify(key)).toString('base64url')

/**
 * Decodes a cursor to its sort key.
 * @param length number of values in the list's key
 * @param fits whether the values can be a key of the list; all texts can by default
 * @throws Problem `invalid_request` if the text is no cursor of the list
 */
export function decodeCursor(
  cursor: string,
  length: number,
  fits: (key: readonly string[]) => boolean = () => true,
): string[] {
  const key = parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (Array.isArray(key) && key.length === length && key.every(isText) && fits(key)) return key
  throw invalidRequest([inQuery('cursor', 'cursor', 'Not a cursor of this list', 'nextCursor of the page before')])
}

const isText = (value: unknown): value is string => typeof value === 'string' && isStorable(value)

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Cuts a page from rows read with one more than the limit.
 * @param rows at most `limit + 1` rows in list order
 * @param keyOf the sort key of a row, for the cursor
 */
export function toPage<Row>(rows: readonly Row[], limit: number, keyOf: (row: Row) => readonly string[]): Page<Row> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  return { items, nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null }
}

export type Page<Row> = { items: Row[]; nextCursor: string | null }

/** Whether a cursor's key is an ordinal, as of the entries of an item: 1 to 9,999,999. */
export const isOrdinalKey = ([ordinal = '']: readonly string[]): boolean => /^[1-9][0-9]{0,6}$/.test(ordinal)
