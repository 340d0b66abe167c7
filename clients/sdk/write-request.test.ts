import { expect } from 'chai'
import { writeCookies, writeHeaders, writePath, writeQuery } from './write-request.ts'

describe('the path of a request', () => {
  for (const value of ['.', '..', undefined])
    it(`is refused where a parameter is ${value}, which would lead elsewhere`, () => {
      expect(() => writePath('/items/{id}/lines', { id: value })).to.throw(
        TypeError,
        /^id of \/items\/\{id\}\/lines is /,
      )
    })

  it('is refused where a value would end its segment', () => {
    expect(() => writePath('/items/{id}', { id: '' })).to.throw(TypeError, "id of /items/{id} is '', which no segment")
    expect(() => writePath('/{kind}/{a}.{b}', { kind: 'x', a: 'y' })).to.throw(TypeError, /^b of .* is missing$/)
  })

  it('keeps within its segment whatever a value holds', () => {
    expect(writePath('/items/{id}', { id: '../a?b#c%2F' })).to.equal('/items/..%2Fa%3Fb%23c%252F')
    expect(writePath('/items/{id}', { id: '$&' })).to.equal('/items/%24%26')
  })

  it('is refused where an item of a list could not be told from two', () => {
    expect(() => writePath('/items/{.id*}', { id: ['a.b'] })).to.throw(TypeError)
    expect(() => writePath('/items/{.id*}', { id: { 'a.b': 1 } })).to.throw(TypeError)
  })

  for (const value of ['\0', 'a\ud800', ['b\0'], { a: '\0' }])
    it(`is refused by name where servers refuse it: ${JSON.stringify(value)}`, () => {
      expect(() => writePath('/items/{id}', { id: value })).to.throw(TypeError, /^id/)
      expect(() => writeQuery({ id: value })).to.throw(TypeError, /^id/)
      expect(() => writeQuery({ id: value }, { id: 'json' })).to.throw(TypeError, /^id/)
      expect(() => writeCookies({ id: value })).to.throw(TypeError, /^id/)
      expect(() => writeHeaders({ id: value }, { id: 'json' })).to.throw(TypeError, /^id/)
    })

  it('is refused where a value holds the text that ends it', () => {
    expect(() => writePath('/files/{name}.{extension}', { name: 'a.b', extension: 'c' })).to.throw(TypeError, /name/)
    expect(() => writePath('/{base}..{head}', { base: 'a.', head: 'b' })).to.throw(TypeError, /base/)
    expect(() => writePath('/{a}{b}', { a: 'ab', b: 'c' })).to.throw(TypeError, /several/)
    expect(writePath('/files/{name}.{extension}', { name: '.a', extension: 'tar.gz' })).to.equal('/files/.a.tar.gz')
    expect(writePath('/{base}..{head}', { base: 'a.b', head: '..' })).to.equal('/a.b....')
  })

  it('keeps within its segment whatever a property of an object is called', () => {
    expect(writePath('/items/{id}', { id: { '?x=': '1' } })).to.equal('/items/%3Fx%3D,1')
  })

  for (const nested of [{ a: [1] }, { a: { b: 1 } }, [[1]]])
    it(`is refused by name where its style cannot write a value, as in headers: ${JSON.stringify(nested)}`, () => {
      expect(() => writePath('/items/{id}', { id: nested })).to.throw(TypeError, /^id\.(?:a|0) is an object or a list/)
      expect(() => writeHeaders({ id: nested })).to.throw(TypeError, /^id\.(?:a|0) is an object or a list/)
      expect(() => writeHeaders({ id: nested }, { id: 'explode' })).to.throw(TypeError, /^id/)
    })

  it('carries JSON whatever it holds', () => {
    expect(writePath('/items/{%id}', { id: { a: null } })).to.equal('/items/%7B%22a%22%3Anull%7D')
  })

  for (const empty of [[], {}])
    it(`is refused where a parameter is ${JSON.stringify(empty)}`, () => {
      expect(() => writePath('/items/{;id}', { id: empty })).to.throw(TypeError)
    })
})

describe('the query of a request', () => {
  const cases: [values: object, styles: Record<string, string>, expected: string][] = [
    [{ a: undefined, c: false, d: 0, e: '' }, {}, 'c=false&d=0&e='],
    [{ a: [1, undefined, 2] }, {}, 'a=1&a=2'],
    [{ at: new Date('2026-01-01T00:00:00Z') }, {}, 'at=2026-01-01T00%3A00%3A00.000Z'],
    [{ a: { b: { c: [1, 2], d: [{ e: 3 }] } } }, { a: 'deepObject' }, 'a[b][c][]=1&a[b][c][]=2&a[b][d][0][e]=3'],
    [{ a: 'x y' }, { a: 'json' }, 'a=%22x%20y%22'],
    [{ a: null, b: 1 }, { a: 'json' }, 'a=null&b=1'],
    [{ 'a&b': 1 }, {}, 'a%26b=1'],
    [{ constructor: [1, 2] }, {}, 'constructor=1&constructor=2'],
    [{ filter: { page: 1, sort: ['a,b', 'c'] } }, {}, 'page=1&sort=a%2Cb&sort=c'],
  ]
  for (const [values, styles, expected] of cases)
    it(`is ${expected || 'empty'}`, () => {
      const written = writeQuery(values, styles)
      expect(written.replaceAll('%5B', '[').replaceAll('%5D', ']')).to.equal(expected)
    })

  for (const [values, styles] of [
    [{ a: null }, {}],
    [{ a: [1, null] }, {}],
    [{ a: { b: null } }, {}],
    [{ a: { b: null } }, { a: 'deepObject' }],
    [{ a: [] }, { a: ',' }],
    [{ a: {} }, { a: 'deepObject' }],
    [{ a: { b: [] } }, {}],
  ] as const)
    it(`is refused where ${JSON.stringify(values)} would arrive as something else`, () => {
      expect(() => writeQuery(values, styles)).to.throw(TypeError, /\b[ab]\b/)
    })

  it('keeps reserved characters where the contract allows them, and no others', () => {
    const written = writeQuery({ a: 'x:/?@$;&=+#,', b: '/' }, {}, { reserved: ['a'] })
    expect(written).to.equal('a=x:/?@$;%26%3D%2B%23%2C&b=%2F')
  })

  it('is refused where an item of a list could not be told from two', () => {
    expect(() => writeQuery({ a: ['b c'] }, { a: '%20' })).to.throw(TypeError)
    expect(() => writeQuery({ a: ['b|c'] }, { a: '%7C' })).to.throw(TypeError)
    expect(writeQuery({ a: ['b,c'] }, { a: ',' })).to.equal('a=b%2Cc')
  })
})

describe('the headers of a request', () => {
  for (const value of [' a', 'a ', [' '], [''], { a: ' b' }, '日本', 'a\nb'])
    it(`are refused where ${JSON.stringify(value)} would arrive as something else`, () => {
      expect(() => writeHeaders({ a: value })).to.throw(TypeError, /\ba\b/)
    })

  it('carry every JSON value', () => {
    expect(writeHeaders({ a: { b: 'ü日' }, c: null }, { a: 'json', c: 'json' })).to.deep.equal({
      a: '{"b":"\\u00fc\\u65e5"}',
      c: 'null',
    })
  })

  it('leave out what is not there', () => {
    expect(writeHeaders({ a: undefined, b: 5, c: true })).to.deep.equal({ b: '5', c: 'true' })
  })
})

describe('the cookies of a request', () => {
  it('are parted by semicolons, and what is exploded by ampersands', () => {
    expect(writeCookies({ sid: 'a b', list: [1, 2], pair: [3, 4] }, { pair: ',' })).to.equal(
      'sid=a%20b; list=1&list=2; pair=3,4',
    )
  })
})

describe('what could not be told apart where it arrives', () => {
  for (const [what, write] of [
    ['a header whose item holds a comma', () => writeHeaders({ 'X-List': ['a,b'] })],
    ['a header whose item holds a comma after a quoted text', () => writeHeaders({ 'X-List': ['"a",b'] })],
    ['a header whose item holds half of a quoted text', () => writeHeaders({ 'X-Pair': { a: '"' } })],
    ['a header whose item ends within a quoted text', () => writeHeaders({ 'X-List': ['"a\\"', 'b"'] })],
    ['a deepObject with brackets in a name', () => writeQuery({ a: { 'b]': 1 } }, { a: 'deepObject' })],
  ] as const)
    it(`is refused: ${what}`, () => {
      expect(write).to.throw(TypeError)
    })
})
