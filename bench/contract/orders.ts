/** What every server answers with. */

type Line = { sku: string; title: string; quantity: number; unitPrice: number; tags?: string[] }
export type NewOrder = { lines: Line[] } & Record<string, unknown>
export type Asked = {
  orderId: string
  limit: number
  from: string
  state?: string
  minTotal?: number
  isDetailed?: boolean
}

const ID = '01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11'

/** A body of 1 KB. */
export const sampleOrder: NewOrder = {
  reference: 'AB20250115',
  customer: { id: '01936fdb-7a50-7c30-9d1a-3f8f0a4b2c12', name: 'Ada Lovelace', email: 'ada@example.org' },
  deliverTo: { line1: '12 St James Square', city: 'London', postcode: 'SW1Y 4JH', country: 'GB' },
  currency: 'GBP',
  placedAt: '2025-01-15T09:30:00Z',
  deliverOn: '2025-01-20',
  isGift: false,
  note: 'Please leave it with the neighbour at number 14 if nobody answers, and ring the bell twice.',
  lines: [
    {
      sku: 'LMP-000123',
      title: 'Desk lamp, brass, with a linen shade',
      quantity: 2,
      unitPrice: 89.5,
      tags: ['light', 'brass'],
    },
    { sku: 'CHR-004567', title: 'Oak chair with a woven seat', quantity: 4, unitPrice: 149, tags: ['oak'] },
    { sku: 'TBL-000042', title: 'Round oak table, 120 cm', quantity: 1, unitPrice: 799.99 },
    {
      sku: 'RUG-010203',
      title: 'Wool rug, 200 by 300 cm, hand woven',
      quantity: 1,
      unitPrice: 420.25,
      tags: ['wool', 'large'],
    },
    { sku: 'MUG-000777', title: 'Stoneware mug', quantity: 6, unitPrice: 12.4 },
  ],
}

export const createOrder = (body: NewOrder) => ({ ...body, id: ID, state: 'open', total: totalOf(body.lines) })

const stored = createOrder(sampleOrder)

export const readOrder = (asked: Asked) => ({ order: stored, asked })

function totalOf(lines: readonly Line[]): number {
  let total = 0
  for (const { quantity, unitPrice } of lines) total += quantity * unitPrice
  return Math.round(total * 100) / 100
}
