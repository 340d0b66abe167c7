import path from 'node:path'
import { expect } from 'chai'
import { namesOf } from './names.ts'
import { refusalOf } from './taken.ts'

const root = path.resolve(import.meta.dirname, '../..')

describe('a new domain', () => {
  for (const [domain, resource, because] of [
    ['settings', 'choice', 'There is a service settings already'],
    ['storage', 'bucket', 'There is a package @tomorro/storage already'],
    ['pgboss', 'boss', 'pgboss is a schema of the database'],
    ['worker', 'shift', 'worker is a process of the stack'],
    ['readyz', 'answer', 'readyz is an address of the gateway'],
    ['common', 'good', 'common is what the contracts share'],
    ['order', 'quokka', 'order is a word of SQL'],
    ['quokkas', 'class', 'class stands for something else in the code'],
    ['quokkas', 'limit', 'limit stands for something else in the code'],
    ['quokkas', 'organisation', 'The contracts have listOrganisations already'],
    ['quokkas', 'item', 'item stands for something else in the code'],
    ['quokkas', 'report', 'The contracts have listReports already'],
  ] as const)
    it(`is refused where its name is taken: ${domain} of ${resource}`, () => {
      expect(refusalOf(root, namesOf(domain, resource))).to.contain(because)
    })

  for (const [domain, resource] of [
    ['quokkas'],
    ['quokka-sightings'],
    ['quokka-equipment'],
    ['quokkas', 'burrow'],
  ] as const)
    it(`is taken with a name that is free: ${domain} of ${resource ?? 'themselves'}`, () => {
      expect(refusalOf(root, namesOf(domain, resource))).to.equal(undefined)
    })
})
