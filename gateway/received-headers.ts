/** A request's headers as API Gateway's front door forwards them. */
export type ReceivedHeaders = {
  /** The size of names and values as sent, with the `: ` and line end of each. */
  readonly bytes: number
  /** Name, value, name, value, in the order and casing as sent. */
  readonly list: readonly string[]
  /** As in an authorizer's event: the last value of each name. */
  readonly single: Readonly<Record<string, string>>
  readonly multiple: Readonly<Record<string, string[]>>
}

/**
 * Dropped first (LocalStack, `gateway/handlers/parse.py`, recorded from AWS). `Connection` is among them, so that no client makes
 * the next hop drop a header.
 */
const droppedAtParse = new Set([
  'connection',
  'content-length',
  'content-md5',
  'expect',
  'max-forwards',
  'proxy-authenticate',
  'server',
  'te',
  'transfer-encoding',
  'trailer',
  'upgrade',
  'www-authenticate',
])

/** @param hidden whether a header is kept from the authorizer's event */
export function receiveHeaders(rawHeaders: readonly string[], hidden: (name: string) => boolean): ReceivedHeaders {
  const list: string[] = []
  const single: Record<string, string> = Object.create(null)
  const multiple: Record<string, string[]> = Object.create(null)
  let bytes = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? ''
    const value = rawHeaders[index + 1] ?? ''
    bytes += name.length + value.length + 4
    if (droppedAtParse.has(name.toLowerCase())) continue
    list.push(name, value)
    if (hidden(name)) continue
    single[name] = value
    const values = multiple[name]
    if (values === undefined) multiple[name] = [value]
    else values.push(value)
  }
  return { bytes, list, single, multiple }
}

/** The last value of a header under any casing. */
export function lastValue({ list }: ReceivedHeaders, lowerCaseName: string): string | undefined {
  for (let index = list.length - 2; index >= 0; index -= 2)
    if (list[index]?.toLowerCase() === lowerCaseName) return list[index + 1]
  return undefined
}
