import type { Pair } from './document.ts'
import { sampleOrder } from './orders.ts'

export type Sent = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly type?: string
  readonly body?: string
}

const query = 'limit=50&from=2025-01-01&state=paid&minTotal=12.5&isDetailed=true'
const orderId = '01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11'

export const posting = ({ shop }: Pair, body: unknown = sampleOrder, type = 'application/json'): Sent => ({
  method: 'POST',
  path: `/${shop}/orders`,
  type,
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

export const reading = ({ shop }: Pair, search = query, id = orderId): Sent => ({
  method: 'GET',
  path: `/${shop}/orders/${id}?${search}`,
})

/** Which everybody answers, and answers alike. */
export const valid = (pair: Pair): Sent[] => [
  posting(pair),
  posting(pair, { ...sampleOrder, isGift: true, note: undefined }),
  reading(pair),
  reading(pair, 'from=2025-01-01&limit=100'),
]

/** Which everybody refuses who has the contract. */
export const invalid = (pair: Pair): Sent[] => {
  const [first, ...others] = sampleOrder.lines
  const { currency: _, ...lacking } = sampleOrder
  return [
    posting(pair, lacking),
    posting(pair, { ...sampleOrder, colour: 'red' }),
    posting(pair, { ...sampleOrder, reference: 'ab1' }),
    posting(pair, { ...sampleOrder, placedAt: 'yesterday' }),
    posting(pair, { ...sampleOrder, lines: [{ ...first, quantity: 0 }, ...others] }),
    posting(pair, { ...sampleOrder, deliverTo: { line1: 'x', city: 'y', postcode: 'SW1Y 4JH', country: 'XX' } }),
    reading(pair, 'limit=50'),
    reading(pair, 'from=2025-01-01&limit=0'),
    reading(pair, 'from=2025-01-01&limit=many'),
    reading(pair, 'from=yesterday'),
    reading(pair, 'from=2025-01-01&state=lost'),
    reading(pair, query, '7'),
  ]
}

/** Which everybody refuses, the contract known or not. */
export const broken = (pair: Pair): Sent => posting(pair, '{"reference":')

/** With a Content-Type that nobody has seen before, which a server that remembers them pays for. */
export const hostile = (pair: Pair, index: number): Sent =>
  posting(pair, sampleOrder, `application/json; novel=${index}`)

/** As text of HTTP/1.1. */
export const toText = ({ method, path, type, body }: Sent): string =>
  [
    `${method} ${path} HTTP/1.1`,
    'Host: 127.0.0.1',
    'Accept: application/json',
    ...(body === undefined ? [] : [`Content-Type: ${type}`, `Content-Length: ${Buffer.byteLength(body)}`]),
    '',
    body ?? '',
  ].join('\r\n')
