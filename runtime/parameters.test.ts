import { expect } from 'chai'
import { type ParameterRow, readParameters, type Shape } from './parameters.ts'

const text: Shape = 'string'
const texts: Shape = { items: 'string' }
const colour: Shape = { properties: { R: 'integer', G: 'integer', B: 'integer' } }
const primary = { R: 100, G: 200, B: 150 }

type Where = Partial<{ path: string; search: string; header: string; cookie: string }>

/** What a parameter named `color` is read as. */
function read(row: Omit<ParameterRow, 'name'>, { path = '', search = '', header, cookie }: Where): unknown {
  const headers = { color: header, cookie }
  const { input } = readParameters([{ ...row, name: 'color' }], { path: new Map([['color', path]]), search, headers })
  const group = { path: input.path, query: input.query, header: input.headers, cookie: input.cookies }[row.in]
  return JSON.parse(JSON.stringify({ ...group }.color ?? null))
}

/** The rows of the table "Style Examples" of OpenAPI 3.1.1 §4.8.12.4, and the same with encoded delimiters. */
const cases: [style: ParameterRow['style'], explode: boolean, where: Where, shape: Shape, value: unknown][] = [
  ['matrix', false, { path: ';color=' }, text, ''],
  ['matrix', false, { path: ';color=blue' }, text, 'blue'],
  ['matrix', false, { path: ';color=blue,black,brown' }, texts, ['blue', 'black', 'brown']],
  ['matrix', false, { path: ';color=a%2Cb,c' }, texts, ['a,b', 'c']],
  ['matrix', false, { path: ';color=R,100,G,200,B,150' }, colour, primary],
  ['matrix', true, { path: ';color=blue;color=black' }, texts, ['blue', 'black']],
  ['matrix', true, { path: ';R=100;G=200;B=150' }, colour, primary],
  ['label', false, { path: '.blue' }, text, 'blue'],
  ['label', false, { path: '.blue,black' }, texts, ['blue', 'black']],
  ['label', true, { path: '.blue.black' }, texts, ['blue', 'black']],
  ['label', true, { path: '.a%2Eb.c' }, texts, ['a.b', 'c']],
  ['label', false, { path: '.R,100,G,200,B,150' }, colour, primary],
  ['label', true, { path: '.R=100.G=200.B=150' }, colour, primary],
  ['simple', false, { path: 'blue' }, text, 'blue'],
  ['simple', false, { path: 'a%2Fb%20c' }, text, 'a/b c'],
  ['simple', false, { path: 'blue,black' }, texts, ['blue', 'black']],
  ['simple', true, { path: 'a%2Cb,c' }, texts, ['a,b', 'c']],
  ['simple', false, { path: 'R,100,G,200,B,150' }, colour, primary],
  ['simple', true, { path: 'R=100,G=200,B=150' }, colour, primary],
  ['simple', false, { header: 'blue, black' }, texts, ['blue', 'black']],
  ['simple', false, { header: 'R,100,G,200,B,150' }, colour, primary],
  ['simple', true, { header: 'R=100,G=200,B=150' }, colour, primary],
  ['simple', false, { header: 'a%20b' }, text, 'a%20b'],
  ['form', true, { search: 'color=' }, text, ''],
  ['form', true, { search: 'color' }, text, ''],
  ['form', true, { search: 'color=a+b%2Bc' }, text, 'a b+c'],
  ['form', true, { search: 'color=2026-01-01T00:00:00Z' }, text, '2026-01-01T00:00:00Z'],
  ['form', true, { search: 'col%6Fr=blue' }, text, 'blue'],
  ['form', true, { search: 'color=blue&color=black' }, texts, ['blue', 'black']],
  ['form', true, { search: 'color=a,b' }, texts, ['a,b']],
  ['form', false, { search: 'color=blue,black' }, texts, ['blue', 'black']],
  ['form', false, { search: 'color=a%2Cb,c' }, texts, ['a,b', 'c']],
  ['form', false, { search: 'color=R,100,G,200,B,150' }, colour, primary],
  ['form', true, { search: 'R=100&G=200&B=150' }, colour, primary],
  ['form', true, { cookie: 'other=1; color=blue' }, text, 'blue'],
  ['form', false, { cookie: 'color=blue,black' }, texts, ['blue', 'black']],
  ['spaceDelimited', false, { search: 'color=blue%20black+brown' }, texts, ['blue', 'black', 'brown']],
  ['spaceDelimited', false, { search: 'color=R%20100%20G%20200%20B%20150' }, colour, primary],
  ['pipeDelimited', false, { search: 'color=blue|black%7Cbrown' }, texts, ['blue', 'black', 'brown']],
  ['pipeDelimited', false, { search: 'color=R%7C100%7CG%7C200%7CB%7C150' }, colour, primary],
  ['deepObject', true, { search: 'color[R]=100&color[G]=200&color[B]=150' }, colour, primary],
  ['deepObject', true, { search: 'color%5BR%5D=100&color[G]=200' }, colour, { R: 100, G: 200 }],
  ['json', false, { search: 'color=%7B%22R%22%3A100%7D' }, text, { R: 100 }],
]

const kinds = { path: 'path', search: 'query', header: 'header', cookie: 'cookie' } as const

describe('readParameters', () => {
  for (const [style, explode, where, shape, value] of cases) {
    const [[kind = 'path', given] = []] = Object.entries(where) as [keyof typeof kinds, string][]
    it(`reads ${given || 'nothing'} in ${kinds[kind]} as ${JSON.stringify(value)} (${style}${explode ? ', exploded' : ''})`, () => {
      expect(read({ in: kinds[kind], style, explode, shape }, where)).to.deep.equal(value)
    })
  }

  for (const [given, shape, value] of [
    ['5', 'integer', 5],
    ['-0', 'integer', 0],
    ['9007199254740991', 'integer', 9007199254740991],
    ['9007199254740993', 'integer', '9007199254740993'],
    ['1e1', 'integer', '1e1'],
    ['1.0', 'integer', '1.0'],
    ['0x10', 'integer', '0x10'],
    ['%205', 'integer', ' 5'],
    ['+5', 'integer', ' 5'],
    ['05', 'integer', '05'],
    ['', 'integer', ''],
    ['1e1', 'number', 10],
    ['.5', 'number', '.5'],
    ['1e999', 'number', '1e999'],
    ['NaN', 'number', 'NaN'],
    ['true', 'boolean', true],
    ['false', 'boolean', false],
    ['True', 'boolean', 'True'],
    ['1', 'boolean', '1'],
    ['', 'boolean', ''],
    ['5', ['integer', 'string'], 5],
    ['five', ['integer', 'string'], 'five'],
    ['null', 'string', 'null'],
  ] as [string, Shape, unknown][])
    it(`takes ${JSON.stringify(given)} for ${JSON.stringify(value)} where ${shape} is expected`, () => {
      expect(read({ in: 'query', style: 'form', explode: true, shape }, { search: `color=${given}` })).to.equal(value)
    })

  const limit: ParameterRow = { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' }
  const query = (search: string) => readParameters([limit], { path: new Map(), search, headers: {} })

  it('keeps both values of what is given twice, so that no scalar passes for it', () => {
    expect(query('limit=1&limit=2').input.query.limit).to.deep.equal(['1', '2'])
  })

  it('keeps what no row names, so that it can be refused', () => {
    expect(Object.entries(query('limit=1&lim%69ts=2').input.query)).to.deep.equal([
      ['limit', 1],
      ['limits', '2'],
    ])
  })

  it('takes __proto__ and constructor for names like others', () => {
    const { input } = query('__proto__=1&constructor=2')
    expect(Object.keys(input.query)).to.deep.equal(['__proto__', 'constructor'])
    expect({}).not.to.have.property('1')
  })

  for (const search of ['limit=%', 'limit=%zz', 'limit=%C3%28', '%=1'])
    it(`names the fault of ${search} and keeps nothing of it`, () => {
      const { input, faults } = query(search)
      expect(faults.map(({ code, in: where }) => [where, code])).to.deep.equal([['query', 'encoding']])
      expect(Object.keys(input.query)).to.deep.equal([])
    })

  it('leaves out what is absent', () => {
    expect(Object.keys(query('').input.query)).to.deep.equal([])
  })
})
