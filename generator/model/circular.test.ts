import { expect } from 'chai'
import { refuseCircularSchemas } from './circular.ts'
import type { Schema } from './schema.ts'

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` })

describe('refuseCircularSchemas', () => {
  for (const [what, schemas] of [
    ['itself', { A: to('A') }],
    ['itself by another', { A: to('B'), B: to('A') }],
    ['itself by a part', { A: { allOf: [{ type: ['object'] }, to('A')] } }],
    ['itself by a branch of another', { A: { anyOf: [to('B')] }, B: { oneOf: [to('A'), {}] } }],
    ['itself by a condition', { A: { if: to('A') } }],
  ] as [string, Record<string, Schema>][])
    it(`refuses a component that leads back to ${what}`, () => {
      expect(() => refuseCircularSchemas(schemas)).to.throw('#/components/schemas/A: leads back to itself by A')
    })

  it('lets a component lead back to itself by a member or an item', () => {
    const tree = { properties: { left: to('Tree') }, items: to('Tree'), additionalProperties: to('Tree') }
    expect(() => refuseCircularSchemas({ Tree: tree })).not.to.throw()
  })
})
