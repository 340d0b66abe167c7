import { own } from './own-member.ts'

/**
 * The types of the single value that may stand for a list, by the name under which the list is sent: `{ ids: 'integer string' }`; ''
 * is the name of all others.
 */
export type Singles = Readonly<Record<string, string>>

/**
 * @param types the types of the value that may stand for the list
 * @throws TypeError where the list has no item, or one that a server reads as such a value
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

/** The types of the value that may stand for the list of this name. */
export const singleOf = (singles: Singles, name: string): string | undefined => own(singles, name) ?? own(singles, '')

/** @throws TypeError where the value is null, which no text says */
export function refuseNull(name: string, value: unknown): void {
  if (value === null) throw new TypeError(`${name} is null, which cannot be sent: leave it out`)
}
