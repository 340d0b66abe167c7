import { own } from './own-member.ts'

/**
 * The types of the single value that may replace a list, by the list's name in the request: `{ ids: 'integer string' }`; '' is
 * the name of all others.
 */
export type Singles = Readonly<Record<string, string>>

/**
 * @param types of the value that may replace the list
 * @throws TypeError if the list is empty, or its single item would be read as such a value
 */
export function refuseUntold(name: string, list: readonly unknown[], types: string | undefined): void {
  if (list.length === 0) throw new TypeError(`${name} is empty, which cannot be sent: leave it out`)
  const [item] = list
  if (list.length > 1 || types === undefined || !types.split(' ').some((type) => isReadAs(type, item))) return
  throw new TypeError(`${name} is a list of one item, which arrives as the item: send the item itself, or several`)
}

function isReadAs(type: string, item: unknown): boolean {
  if (item === null) return type === 'null'
  if (typeof item === 'object' && !(item instanceof Blob) && !(item instanceof Date)) return type === 'object'
  if (type === 'string') return true
  if (type === 'boolean') return /^(?:true|false)$/.test(String(item))
  return (type === 'integer' || type === 'number') && /^-?\d/.test(String(item))
}

/** The types of the value that may replace the list of this name. */
export const singleOf = (singles: Singles, name: string): string | undefined => own(singles, name) ?? own(singles, '')

/** @throws TypeError for null, which has no text */
export function refuseNull(name: string, value: unknown): void {
  if (value === null) throw new TypeError(`${name} is null, which cannot be sent: leave it out`)
}
