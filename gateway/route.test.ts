import { expect } from 'chai'
import { router } from './route.ts'

const routes = [
  { method: 'GET', template: '/ingestion' },
  { method: 'GET', template: '/ingestion/items/{itemId}' },
  { method: 'POST', template: '/ingestion/items/{itemId}/submit' },
  { method: 'GET', template: '/settings/{key}' },
  { method: 'GET', template: '/settings/defaults' },
  { method: 'PUT', template: '/settings/{key}' },
]

describe('the router', () => {
  const match = router(routes)

  for (const [method, path, template, pathParameters] of [
    ['GET', '/ingestion', '/ingestion', {}],
    ['GET', '/ingestion/items/42', '/ingestion/items/{itemId}', { itemId: '42' }],
    ['POST', '/ingestion/items/42/submit', '/ingestion/items/{itemId}/submit', { itemId: '42' }],
    ['GET', '/settings/a%20b', '/settings/{key}', { key: 'a%20b' }],
    ['GET', '/settings/defaults', '/settings/defaults', {}],
    ['PUT', '/settings/defaults', '/settings/{key}', { key: 'defaults' }],
    ['GET', '/settings/__proto__', '/settings/{key}', { key: '__proto__' }],
  ] as const)
    it(`finds ${method} ${template} for ${path}`, () => {
      const found = match(method, path)
      expect(found?.value).to.deep.equal({ method, template })
      expect(found?.pathParameters).to.deep.equal(pathParameters)
    })

  for (const [method, path] of [
    ['GET', ''],
    ['GET', '/'],
    ['GET', '/ingestion/items'],
    ['GET', '/ingestion/items/42/submit'],
    ['POST', '/ingestion'],
    ['get', '/ingestion'],
    ['GET', '/ingestion/items/42/submit/more'],
    ['GET', '/__proto__'],
    ['GET', '/{itemId}'],
  ] as const)
    it(`finds nothing for ${method} ${path}`, () => {
      expect(match(method, path)).to.equal(undefined)
    })

  it('takes no longer among ten thousand routes than among six', () => {
    const many = router(
      Array.from({ length: 10_000 }, (_, index) => ({ method: 'GET', template: `/path${index}/{id}` })),
    )
    const time = (path: string, find: typeof match) => {
      const begun = process.cpuUsage()
      for (let round = 0; round < 20_000; round += 1) find('GET', path)
      return process.cpuUsage(begun).user
    }
    time('/settings/a', match)
    time('/path9999/a', many)
    expect(time('/path9999/a', many)).to.be.below(20 * time('/settings/a', match))
  })
})
