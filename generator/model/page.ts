import { isObject } from '@tomorro/runtime/validator'
import { isJsonType } from './media-type.ts'
import { type Contract, dereference, type Operation } from './model.ts'
import { typesOf } from './value-shape.ts'

/** The query parameter of a page, the property with the next page, and that with the items. */
type Page = readonly [parameter: string, next: string, items: string]

/**
 * The pagination of a list: from `x-pagination: { parameter, next, items }`, else recognised by a parameter `cursor`, a property
 * `nextCursor` and exactly one array. Undefined for other operations.
 */
export function pageOf(
  contract: Pick<Contract, 'schemas'>,
  { parameters, responses }: Pick<Operation, 'parameters' | 'responses'>,
  said: unknown,
): Page | undefined {
  if (said !== undefined && !isObject(said)) return undefined
  const { parameter = 'cursor', next = 'nextCursor', items } = (said ?? {}) as Record<string, string>
  if (!parameters.some(({ in: where, name }) => where === 'query' && name === parameter)) return undefined
  const response = responses.find(({ status }) => String(status).startsWith('2'))
  const media = response?.media.find(({ type }) => isJsonType(type))
  const { properties = {} } = media ? dereference(contract, media.schema) : {}
  const lists = Object.keys(properties).filter((name) => typesOf(contract, properties[name] ?? true).includes('array'))
  const found = lists.includes('items') ? 'items' : lists.length === 1 ? lists[0] : undefined
  const list = items === undefined ? found : lists.find((name) => name === items)
  return list !== undefined && Object.hasOwn(properties, next) ? [parameter, next, list] : undefined
}
