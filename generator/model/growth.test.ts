import { expect } from 'chai'
import { contractOf } from '../target/testing.ts'
import { foreignReading } from './model.ts'

const responses = { 200: { description: 'Done' } }
const count = (length: number) => Array.from({ length }, (_, index) => index)
const named = <Value>(length: number, entry: (index: number) => [string, Value]) =>
  Object.fromEntries(count(length).map(entry))
const pets = (index: number, parent: string) => ({
  allOf: [{ $ref: `#/components/schemas/${parent}` }, { type: 'object', properties: { [`p${index}`]: {} } }],
})
const root = {
  type: 'object',
  required: ['kind'],
  properties: { kind: { type: 'string' } },
  discriminator: { propertyName: 'kind' },
}

/** Documents of a size, and what grows in them. */
const documents: readonly [what: string, size: number, document: (size: number) => object][] = [
  [
    'paths that begin with the same parameter',
    750,
    (size) => ({ paths: named(size, (index) => [`/{org}/r${index}/{id}`, { get: { responses } }]) }),
  ],
  [
    'operations with the same operationId',
    750,
    (size) => ({ paths: named(size, (index) => [`/r${index}`, { get: { operationId: 'list', responses } }]) }),
  ],
  [
    'subtypes of one parent',
    500,
    (size) => ({
      components: { schemas: { Pet: root, ...named(size, (index) => [`P${index}`, pets(index, 'Pet')]) } },
    }),
  ],
]

describe('the cost of reading', () => {
  for (const [what, size, document] of documents)
    it(`grows with the number and not with its square: ${what}`, () => {
      const cost = (length: number) => {
        const whole = document(length)
        const { user, system } = process.cpuUsage()
        contractOf(whole, '3.0', foreignReading)
        const used = process.cpuUsage({ user, system })
        return used.user + used.system
      }
      const [few, many] = [size, size * 4].map((length) => Math.min(cost(length), cost(length)))
      // Four times for linear growth, sixteen times for quadratic growth.
      expect((many ?? 0) / (few ?? 1)).to.be.below(10)
    })
})
