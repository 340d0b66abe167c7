import type { Parameter } from './model.ts'
import type { Reader } from './reader.ts'
import { isClosed, membersOf, typesOf } from './value-shape.ts'

/**
 * Notices names in a query or in cookies that two parameters read, since an exploded object puts its members beside the parameters:
 * `paging: { page }` beside `page`, and two objects of any names.
 * @param at JSON Pointer of the operation
 */
export function noticeSharedNames(reader: Reader, parameters: readonly Parameter[], at: string): void {
  for (const where of ['query', 'cookie'] as const) {
    const owners = new Map<string, string>()
    let free: string | undefined
    for (const parameter of parameters.filter((one) => one.in === where)) {
      const { names, isFree } = namesOf(reader, parameter)
      for (const name of names) {
        const owner = owners.get(name)
        owners.set(name, parameter.name)
        if (owner !== undefined && owner !== parameter.name)
          reader.notice(
            at,
            `has \`${name}\` in both \`${owner}\` and \`${parameter.name}\`: both read what is sent under this name`,
          )
      }
      if (isFree && free !== undefined)
        reader.notice(
          at,
          `has two objects of any names, \`${free}\` and \`${parameter.name}\`: each reads the members of both`,
        )
      if (isFree) free = parameter.name
    }
  }
}

/** The names under which a parameter is sent, and whether it takes any other name. */
function namesOf(
  reader: Reader,
  { name, style, explode, content, schema }: Parameter,
): { names: readonly string[]; isFree: boolean } {
  const isForm = (style === 'form' || style === 'cookie') && content === undefined
  if (style === 'deepObject') return { names: [], isFree: false }
  if (!isForm || !explode || !typesOf(reader, schema).includes('object')) return { names: [name], isFree: false }
  const { properties, patterns, rest } = membersOf(reader, schema)
  const isEmpty = properties.size === 0 && patterns.size === 0
  return { names: [...properties.keys()], isFree: rest !== false || (isEmpty && !isClosed(reader, schema)) }
}
