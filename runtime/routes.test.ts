import { expect } from 'chai'
import { routes } from './routes.ts'

const templates = [
  'GET /',
  'GET /items',
  'POST /items',
  'GET /items/latest',
  'GET /items/{itemId}',
  'PUT /items/{itemId}',
  'DELETE /items/latest',
  'GET /items/{itemId}/lines',
  'GET /items/latest/summary',
  'GET /items/{itemId}.csv',
  'GET /items/{itemId}.tar.gz',
  'GET /items/{itemId}.gz',
  'POST /items/{itemId}:cancel',
  'GET /compare/{base}...{head}',
  'GET /folder/',
  'GET /straße/{name}',
  'GET /a~b/%7Ec',
  'PUT /roles/teams/{slug}',
  'GET /roles/{roleId}/teams',
  'HEAD /only-head',
  'OPTIONS /own-options',
]
const { find, methodsOf } = routes(
  templates.map((template) => {
    const [method = '', path = ''] = template.split(' ')
    return { method, path, target: template }
  }),
)

const found = (method: string, path: string) => {
  const match = find(method, path)
  if (!match) return methodsOf(path).join(', ') || 'nothing'
  const { route, values } = match
  return [route.target, ...route.names.map((name, index) => `${name}=${values[index]}`)].join(' ')
}

describe('routes', () => {
  for (const [method, path, target] of [
    ['GET', '/', 'GET /'],
    ['GET', '/items', 'GET /items'],
    ['GET', '/items/latest', 'GET /items/latest'],
    ['GET', '/items/7', 'GET /items/{itemId} itemId=7'],
    ['GET', '/items/latest/lines', 'GET /items/{itemId}/lines itemId=latest'],
    ['GET', '/items/latest/summary', 'GET /items/latest/summary'],
    // Text around a parameter; more of it goes first, and no value is empty.
    ['GET', '/items/7.csv', 'GET /items/{itemId}.csv itemId=7'],
    ['GET', '/items/7.tar.gz', 'GET /items/{itemId}.tar.gz itemId=7'],
    ['GET', '/items/7.tar.gz.gz', 'GET /items/{itemId}.gz itemId=7.tar.gz'],
    ['GET', '/items/.csv', 'GET /items/{itemId} itemId=.csv'],
    ['POST', '/items/7:cancel', 'POST /items/{itemId}:cancel itemId=7'],
    ['GET', '/compare/v1.0...v2.0', 'GET /compare/{base}...{head} base=v1.0 head=v2.0'],
    ['GET', '/compare/a...b...c', 'GET /compare/{base}...{head} base=a head=b...c'],
    ['GET', '/compare/...b', 'nothing'],
    ['GET', '/compare/a...', 'nothing'],
    // By method: of the templates that fit, the first that has it.
    ['PUT', '/roles/teams/core', 'PUT /roles/teams/{slug} slug=core'],
    ['GET', '/roles/teams/teams', 'GET /roles/{roleId}/teams roleId=teams'],
    ['PUT', '/roles/teams/teams', 'PUT /roles/teams/{slug} slug=teams'],
    ['PUT', '/items/latest', 'PUT /items/{itemId} itemId=latest'],
    ['DELETE', '/items/latest', 'DELETE /items/latest'],
    ['HEAD', '/items', 'GET /items'],
    ['HEAD', '/items/7', 'GET /items/{itemId} itemId=7'],
    ['HEAD', '/only-head', 'HEAD /only-head'],
    ['OPTIONS', '/own-options', 'OPTIONS /own-options'],
    // What no template has this method for: the methods of all that fit.
    ['PATCH', '/items/latest', 'GET, DELETE, PUT'],
    ['POST', '/roles/teams/teams', 'PUT, GET'],
    ['GET', '/only-head', 'HEAD'],
    ['get', '/items', 'GET, POST'],
    ['constructor', '/items', 'GET, POST'],
    // Paths that mean the same (RFC 3986 §6.2.2), and such as do not.
    ['GET', '/%69tem%73', 'GET /items'],
    ['GET', '/items/%6Catest', 'GET /items/latest'],
    ['GET', '/items/7%2Ecsv', 'GET /items/{itemId}.csv itemId=7'],
    ['GET', '/stra%C3%9fe/x', 'GET /straße/{name} name=x'],
    ['GET', '/a%7eb/~c', 'GET /a~b/%7Ec'],
    ['GET', '/items/a%2Fb', 'GET /items/{itemId} itemId=a%2Fb'],
    ['GET', '/items%2F7', 'nothing'],
    ['POST', '/items/7%3Acancel', 'GET, PUT'],
    ['GET', '/items/%', 'GET /items/{itemId} itemId=%'],
    ['GET', '/Items', 'nothing'],
    ['GET', '/items/Latest', 'GET /items/{itemId} itemId=Latest'],
    // Empty segments and trailing slashes count.
    ['GET', '/items/', 'nothing'],
    ['GET', '/folder/', 'GET /folder/'],
    ['GET', '/folder', 'nothing'],
    ['GET', '//items', 'nothing'],
    ['GET', '/items//lines', 'nothing'],
    ['GET', '/items/7/lines/', 'nothing'],
    // A client resolves dot segments before it asks; they are nobody's value.
    ['GET', '/items/.', 'nothing'],
    ['GET', '/items/..', 'nothing'],
    ['GET', '/items/%2e%2E', 'nothing'],
    ['GET', '/items/../items', 'nothing'],
    ['GET', '/items/...', 'GET /items/{itemId} itemId=...'],
    ['GET', '/items/7/lines/8', 'nothing'],
    ['GET', '/constructor', 'nothing'],
    ['GET', '', 'nothing'],
    ['GET', 'items', 'nothing'],
    ['OPTIONS', '*', 'nothing'],
  ] as const)
    it(`leads ${method} ${path || 'of the empty path'} to ${target}`, () => {
      expect(found(method, path)).to.equal(target)
    })

  describe('whatever is asked', () => {
    const deep = routes([
      ...Array.from({ length: 2_000 }, (_, index) => ({ method: 'GET', path: `/r${index}/{id}/x`, target: index })),
      { method: 'GET', path: '/{a}/{b}/{c}/{d}/end', target: -1 },
      { method: 'GET', path: '/p/{a}-{b}-{c}-{d}-{e}!', target: -2 },
    ])

    it('looks at as many places as the path has segments, however many routes there are', () => {
      expect(steps(() => deep.find('GET', '/r1999/7/x')).lookups).to.be.at.most(5)
    })

    it('looks at no place twice, so that a path which nearly fits costs no more', () => {
      expect(steps(() => deep.find('GET', '/r0/r0/r0/r0/r0')).lookups).to.be.at.most(8)
    })

    it('stops where no template goes on, however long the path is', () => {
      const path = '/x'.repeat(100_000)
      expect(steps(() => [deep.find('GET', path), deep.methodsOf(path)]).lookups).to.be.at.most(20)
    })

    it('goes once through a segment with several parameters, also where its end never comes', () => {
      const { searches } = steps(() => deep.find('GET', `/p/${'-'.repeat(10_000)}`))
      expect(searches).to.be.at.most(10)
      expect(deep.find('GET', `/p/${'-'.repeat(20)}!`)?.values).to.deep.equal(['-', '-', '-', '-', '-'.repeat(12)])
    })
  })
})

/** How often a map is looked into, and how often a text is searched. */
function steps(run: () => unknown): { lookups: number; searches: number } {
  const counts = { lookups: 0, searches: 0 }
  const { get } = Map.prototype
  const { indexOf } = String.prototype
  Map.prototype.get = function (this: Map<unknown, unknown>, key: unknown) {
    counts.lookups++
    return get.call(this, key)
  }
  String.prototype.indexOf = function (this: string, ...args: [string, number?]) {
    counts.searches++
    return indexOf.apply(this, args)
  }
  try {
    run()
  } finally {
    Map.prototype.get = get
    String.prototype.indexOf = indexOf
  }
  return counts
}
