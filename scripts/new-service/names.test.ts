import { expect } from 'chai'
import { namesOf } from './names.ts'

describe('the names of a domain', () => {
  for (const { given, expected } of [
    {
      given: ['targets'],
      expected: { resource: 'target', Resources: 'Targets', collection: '/targets', member: '/targets/{targetId}' },
    },
    {
      given: ['carbon-credits'],
      expected: {
        schema: 'carbon_credits',
        role: 'svc_carbon_credits',
        table: 'carbon_credit',
        resource: 'carbonCredit',
        resourceFile: 'carbon-credit',
        member: '/carbon-credits/{carbonCreditId}',
      },
    },
    { given: ['budget'], expected: { collection: '/budget', member: '/budget/items/{budgetId}' } },
    { given: ['equipment'], expected: { collection: '/equipment', member: '/equipment/{equipmentId}' } },
    {
      given: ['finance', 'invoices'],
      expected: { Resource: 'Invoice', aResource: 'an invoice', member: '/finance/invoices/{invoiceId}' },
    },
    {
      given: ['vehicle-fleet'],
      expected: { resource: 'vehicle', Resources: 'Vehicles', member: '/vehicle-fleet/vehicles/{vehicleId}' },
    },
    { given: ['climate-risk-register'], expected: { collection: '/climate-risk-register/climate-risks' } },
    { given: ['fleet'], expected: { resource: 'fleet', member: '/fleet/items/{fleetId}' } },
    { given: ['vehicle-fleet', 'vehicle-fleet'], expected: { resource: 'vehicleFleet', collection: '/vehicle-fleet' } },
    { given: ['company-people'], expected: { Resource: 'CompanyPerson', Resources: 'CompanyPeople' } },
  ] as const)
    it(`follow from ${given.join(' with the resource ')}`, () => {
      expect(namesOf(...(given as readonly [string, string?]))).to.include(expected)
    })

  for (const name of ['', 'Targets', 'a1', 'carbon_credits', '-x', 'x-', 'a--b', 'à', '../x', 'x'.repeat(41)])
    it(`are refused where they are not words joined by hyphens: "${name}"`, () => {
      expect(() => namesOf(name)).to.throw('lower-case words joined by hyphens')
      expect(() => namesOf('targets', name)).to.throw('lower-case words joined by hyphens')
    })
})
