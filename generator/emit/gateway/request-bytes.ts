import { type Contract, dereference, type Operation, type Parameter } from '../../model/model.ts'
import type { Schema, SchemaObject } from '../../model/schema.ts'

/** AWS: "Amazon API Gateway quotas", total size of the request line and all header values, names included. */
const REQUEST_BYTES_MAX = 10_240
/** Reserved for credentials and for headers of clients and proxies. */
const RESERVED_BYTES = 4_096
/** Bytes of an unbounded number: sign, 17 digits, point and exponent. */
const NUMBER_BYTES = 25
const formatBytes: Readonly<Record<string, number>> = { uuid: 36, date: 10, 'date-time': 35 }
/** Bytes of a percent-encoded character: ASCII, and any UTF-8. */
const ASCII_BYTES = 3
const CHARACTER_BYTES = 12
const SEPARATOR_BYTES = 3

/** The keywords that bound the length of a value. */
type Bounded = SchemaObject & {
  readonly maxItems?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly pattern?: string
}

/** An operation whose contract allows requests that are too long for API Gateway. */
export type LongRequest = {
  readonly operation: Operation
  /** Bytes of the request line and the contract's headers. */
  readonly bytes: number
  /** The longest parameter. */
  readonly longest: string
}

/** The operations whose longest request plus credentials exceeds API Gateway's limit. */
export const longRequests = (contract: Contract): LongRequest[] =>
  contract.operations
    .map((operation) => {
      const [most] = [...operation.parameters].sort((a, b) => bytesOf(contract, b) - bytesOf(contract, a))
      return { operation, bytes: requestBytes(contract, operation), longest: most?.name ?? '' }
    })
    .filter(({ bytes }) => bytes > REQUEST_BYTES_MAX - RESERVED_BYTES)

/** @returns one line per such operation that does not declare 414 and 431 */
export const unforeseenRefusals = (contract: Contract): string[] =>
  longRequests(contract).flatMap(({ operation: { method, path, responses }, bytes, longest }) =>
    [414, 431].every((refusal) => responses.some(({ status }) => status === refusal))
      ? []
      : [`${method} ${path}: ${bytes} bytes with the longest ${longest}, and no response 414 and 431`],
  )

/** Bytes of the longest request line and of all headers of the contract. */
function requestBytes(contract: Contract, { method, path, parameters }: Operation): number {
  const line = `${method} ${path} HTTP/1.1`.length
  return parameters.reduce((sum, parameter) => sum + bytesOf(contract, parameter), line)
}

/** Bytes with name, separators and line end. */
function bytesOf(contract: Contract, parameter: Parameter): number {
  const { name, schema, explode } = parameter
  const each = name.length + 4
  const { maxItems, items } = dereference(contract, schema) as Bounded
  if (items === undefined) return each + valueBytes(contract, schema, parameter.in)
  const item = valueBytes(contract, items, parameter.in)
  if (maxItems === undefined) return Number.POSITIVE_INFINITY
  return explode ? maxItems * (each + item) : each + maxItems * (item + SEPARATOR_BYTES)
}

function valueBytes(contract: Contract, schema: Schema, place: Parameter['in']): number {
  const bounded = dereference(contract, schema) as Bounded
  const { enum: values, type, format = '', maxLength, pattern, minimum, maximum } = bounded
  const { oneOf, anyOf, allOf } = bounded
  if (values !== undefined) return Math.max(...values.map((value) => encodeURIComponent(String(value)).length))
  const known = formatBytes[format]
  if (known !== undefined) return known
  const parts = oneOf ?? anyOf ?? allOf
  if (parts !== undefined) return Math.max(...parts.map((part) => valueBytes(contract, part, place)))
  const types = [type ?? []].flat()
  if (types.includes('string')) {
    if (maxLength === undefined) return Number.POSITIVE_INFINITY
    if (place === 'header') return maxLength
    return maxLength * bytesPerCharacter(pattern)
  }
  if (types.includes('boolean')) return 'false'.length
  const bounds = [minimum, maximum].flatMap((bound) => (bound === undefined ? [] : [String(bound).length]))
  return types.includes('integer') && bounds.length === 2 ? Math.max(...bounds) : NUMBER_BYTES
}

/** Bytes per character of a pattern: one where all its characters are unreserved (RFC 3986 §2.3). */
function bytesPerCharacter(pattern: string | undefined): number {
  if (pattern === undefined || /\[\^|\\[SWDpP]|(?<!\\)\.(?![^[]*\])/.test(pattern)) return CHARACTER_BYTES
  return /^[\w.~^$()[\]{},+*?|-]*$/.test(pattern) ? 1 : ASCII_BYTES
}
