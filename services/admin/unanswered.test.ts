import { expect } from 'chai'
import { acme, administrationForTests } from './testing.ts'

const id = '01936fdb-7a50-7c30-9d1a-3f8f0a4b2c11'

describe('an operation of the administration that is not answered yet', () => {
  const { ask } = administrationForTests()
  const requests: [method: string, path: string, body?: unknown][] = [
    ['GET', `/admin/organisations/${acme}/settings`],
    ['PUT', `/admin/organisations/${acme}/settings/base-year`, { value: 2019 }],
    ['DELETE', `/admin/organisations/${acme}/settings/base-year`],
    ['GET', '/admin/factors'],
    ['GET', '/admin/factors/coverage?edition=2025'],
    ['GET', '/admin/recalculations'],
    ['POST', '/admin/recalculations', { mode: 'dry-run' }],
    ['GET', `/admin/recalculations/${id}`],
  ]
  for (const [method, path, body] of requests)
    it(`says so with 501: ${method} ${path}`, async () => {
      const answer = await ask(method, path, body === undefined ? {} : { body })
      expect([answer.status, answer.body.type]).to.deep.equal([501, 'urn:tomorro:not-implemented'])
    })
})
