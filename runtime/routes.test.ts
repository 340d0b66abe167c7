import { expect } from 'chai'
import { routes } from './routes.ts'

const paths = [
  '/items',
  '/items/latest',
  '/items/{itemId}',
  '/items/{itemId}/lines',
  '/items/latest/summary',
  '/items/{itemId}.csv',
  '/compare/{base}...{head}',
]
const find = routes(paths.map((path) => ({ method: 'GET', path, target: path })))

const found = (path: string) => {
  const match = find(path)
  const entry = match?.place.methods.get('GET')
  return entry && match
    ? [entry.target, ...entry.names.map((name, index) => `${name}=${match.values[index]}`)].join(' ')
    : undefined
}

describe('routes', () => {
  for (const [path, target] of [
    ['/items', '/items'],
    ['/items/latest', '/items/latest'],
    ['/items/7', '/items/{itemId} itemId=7'],
    ['/items/latest/lines', '/items/{itemId}/lines itemId=latest'],
    ['/items/latest/summary', '/items/latest/summary'],
    ['/items/7.csv', '/items/{itemId}.csv itemId=7'],
    ['/items/.csv', '/items/{itemId} itemId=.csv'],
    ['/compare/v1.0...v2.0', '/compare/{base}...{head} base=v1.0 head=v2.0'],
    ['/items/a%2Fb', '/items/{itemId} itemId=a%2Fb'],
    ['/Items', undefined],
    ['/items/', undefined],
    ['/items//lines', undefined],
    ['/items/7/lines/8', undefined],
    ['/', undefined],
    ['', undefined],
    ['/constructor', undefined],
    ['*', undefined],
  ] as const)
    it(`leads ${path || 'the empty path'} to ${target ?? 'nothing'}`, () => {
      expect(found(path)).to.equal(target)
    })

  it('looks at as many places as the path has segments, however many routes there are', () => {
    let looked = 0
    const counting = new Proxy(Map.prototype.get, {
      apply: (get, map, args) => {
        looked++
        return Reflect.apply(get, map, args)
      },
    })
    const many = routes(
      Array.from({ length: 2_000 }, (_, index) => ({ method: 'GET', path: `/r${index}/{id}/x`, target: index })),
    )
    const get = Map.prototype.get
    Map.prototype.get = counting
    try {
      many('/r1999/7/x')
    } finally {
      Map.prototype.get = get
    }
    expect(looked).to.be.at.most(4)
  })
})
