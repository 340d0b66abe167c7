import { expect } from 'chai'
import type { Shape } from './parameter-value.ts'
import { type ParameterSpec, readParameters } from './parameters.ts'
import { takeFirst } from './readings.ts'

const text: Shape = 'string'
const texts: Shape = { items: 'string' }
const numbers: Shape = { items: 'integer' }
const colour: Shape = { properties: { R: 'integer', G: 'integer', B: 'integer' } }
const anyNumbers: Shape = { properties: {}, others: 'integer' }
const textOrTexts: Shape = { items: 'string', alone: 'string' }
const nested: Shape = {
  properties: { site: { items: 'integer' }, period: { properties: { from: 'string' } }, all: 'boolean' },
}

const three = ['blue', 'black', 'brown']
const primary = { R: 100, G: 200, B: 150 }

type Spec = [style: ParameterSpec['style'], explode: boolean, shape: Shape, raw: string, value: unknown]

/** Stands for a value that cannot be read, for this reason. */
const refused = (code: string) => ({ refused: code })

/** The tables "Style Examples" of OpenAPI 3.0.4 and 3.1.1, and what follows from them for encoded delimiters. */
const inPath: Spec[] = [
  ['matrix', false, text, ';color', ''],
  ['matrix', false, text, ';color=', ''],
  ['matrix', false, text, ';color=blue', 'blue'],
  ['matrix', false, texts, ';color=blue,black,brown', three],
  ['matrix', false, texts, ';color=a%2Cb,c', ['a,b', 'c']],
  ['matrix', false, colour, ';color=R,100,G,200,B,150', primary],
  ['matrix', true, text, ';color', ''],
  ['matrix', true, text, ';color=blue', 'blue'],
  ['matrix', true, texts, ';color=blue;color=black;color=brown', three],
  ['matrix', true, texts, ';color=a%3Bb;color=c', ['a;b', 'c']],
  ['matrix', true, colour, ';R=100;G=200;B=150', primary],
  ['matrix', true, anyNumbers, ';__proto__=1;b%5B%5D=2', { ['__proto__']: 1, 'b[]': 2 }],
  ['matrix', false, text, 'blue', refused('style')],
  ['matrix', false, text, ';', refused('style')],
  ['matrix', false, text, ';colour=blue', refused('style')],
  ['matrix', false, text, ';color=blue;color=black', refused('repeated')],
  ['matrix', false, colour, ';color=R,100,G', refused('style')],
  ['matrix', true, colour, ';R=100;R=200', refused('repeated')],
  ['matrix', true, colour, ';%zz=100', refused('encoding')],
  ['label', false, text, '.', ''],
  ['label', false, text, '.blue', 'blue'],
  ['label', false, text, '.a.b,c', 'a.b,c'],
  ['label', false, texts, '.blue,black,brown', three],
  ['label', false, texts, '.a%2Cb,c', ['a,b', 'c']],
  ['label', false, colour, '.R,100,G,200,B,150', primary],
  ['label', true, text, '.', ''],
  ['label', true, text, '.blue', 'blue'],
  ['label', true, texts, '.blue.black.brown', three],
  ['label', true, texts, '.a%2Eb.c', ['a.b', 'c']],
  ['label', true, colour, '.R=100.G=200.B=150', primary],
  ['label', true, colour, '.R=100.G', refused('style')],
  ['label', false, text, 'blue', refused('style')],
  ['simple', false, text, 'blue', 'blue'],
  ['simple', false, text, 'a,b', 'a,b'],
  ['simple', false, text, 'a%2Fb%20c', 'a/b c'],
  ['simple', false, text, 'a+b', 'a+b'],
  ['simple', false, text, 'a%00b', refused('characters')],
  ['simple', false, text, '%ED%A0%80', refused('encoding')],
  ['simple', false, texts, 'blue,black,brown', three],
  ['simple', false, texts, 'a%2Cb,c', ['a,b', 'c']],
  ['simple', false, texts, 'a,,b', ['a', '', 'b']],
  ['simple', false, numbers, '1,x,0x3', [1, 'x', '0x3']],
  ['simple', false, colour, 'R,100,G,200,B,150', primary],
  ['simple', true, text, 'blue', 'blue'],
  ['simple', true, texts, 'blue,black,brown', three],
  ['simple', true, colour, 'R=100,G=200,B=150', primary],
  ['simple', true, colour, 'R=1%3D0,G=200', { R: '1=0', G: 200 }],
  ['simple', false, colour, 'R,100,G', refused('style')],
  ['simple', true, colour, 'R,100', refused('style')],
  ['simple', false, colour, 'R,100,R,100', refused('repeated')],
  ['simple', false, text, '%', refused('encoding')],
  ['simple', false, text, '%zz', refused('encoding')],
  ['simple', false, text, '%C3%28', refused('encoding')],
  ['simple', false, textOrTexts, 'blue', 'blue'],
  ['json', false, text, '%7B%22R%22%3A100%7D', { R: 100 }],
  ['json', false, text, '%7BR%7D', refused('json')],
  ['text', false, text, 'a%2Cb', 'a,b'],
  ['text', false, 'integer', '5', 5],
]

const inQuery: Spec[] = [
  ['form', false, text, 'color=', ''],
  ['form', false, text, 'color=blue', 'blue'],
  ['form', false, texts, 'color=blue,black,brown', three],
  ['form', false, texts, 'color=a%2Cb,c', ['a,b', 'c']],
  ['form', false, texts, 'color=a+b,c%20d', ['a b', 'c d']],
  ['form', false, texts, 'color=', ['']],
  ['form', false, numbers, 'color=', ['']],
  ['form', false, numbers, 'color=1,2', [1, 2]],
  ['form', false, colour, 'color=R,100,G,200,B,150', primary],
  ['form', false, colour, 'color=', refused('style')],
  ['form', false, colour, 'color=R,100,G', refused('style')],
  ['form', false, anyNumbers, 'color=a%2Cb,1,__proto__,2', { 'a,b': 1, ['__proto__']: 2 }],
  ['form', true, text, 'color=', ''],
  ['form', true, text, 'color', ''],
  ['form', true, text, 'color=blue', 'blue'],
  ['form', true, text, 'color=a+b%2Bc', 'a b+c'],
  ['form', true, text, 'color=a=b', 'a=b'],
  ['form', true, text, "color=:/?@!$'()*,;", ":/?@!$'()*,;"],
  ['form', true, text, 'color=2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z'],
  ['form', true, text, 'col%6Fr=blue', 'blue'],
  ['form', true, text, '&&color=blue&', 'blue'],
  ['form', true, text, '', undefined],
  ['form', true, text, 'color=blue&color=blue', refused('repeated')],
  ['form', true, text, 'color=%', refused('encoding')],
  ['form', true, text, 'color=%zz', refused('encoding')],
  ['form', true, text, 'color=%C3%28', refused('encoding')],
  ['form', true, texts, 'color=blue&color=black&color=brown', three],
  ['form', true, texts, 'color=a,b', ['a,b']],
  ['form', true, texts, 'color=blue', ['blue']],
  ['form', true, textOrTexts, 'color=blue', 'blue'],
  ['form', true, textOrTexts, 'color=blue&color=black', ['blue', 'black']],
  ['form', true, { items: 'string', alone: 'integer' }, 'color=blue', ['blue']],
  ['form', true, { items: 'string', alone: 'integer' }, 'color=5', 5],
  ['form', true, colour, 'R=100&G=200&B=150', primary],
  ['form', true, colour, 'R=100&R=200', refused('repeated')],
  ['form', true, { ...colour, alone: 'string' }, 'color=blue', 'blue'],
  ['form', true, { properties: { R: numbers } }, 'R=1&R=2', { R: [1, 2] }],
  ['form', true, anyNumbers, 'R=1&__proto__=2', { R: 1, ['__proto__']: 2 }],
  ['spaceDelimited', false, texts, 'color=blue%20black+brown', three],
  ['spaceDelimited', false, texts, 'color=a%2Cb%20c', ['a,b', 'c']],
  ['spaceDelimited', false, colour, 'color=R%20100%20G%20200%20B%20150', primary],
  ['spaceDelimited', true, texts, 'color=blue&color=black', ['blue', 'black']],
  ['pipeDelimited', false, texts, 'color=blue|black%7Cbrown', three],
  ['pipeDelimited', false, texts, 'color=blue%7cblack', ['blue', 'black']],
  ['pipeDelimited', false, colour, 'color=R%7C100%7CG%7C200%7CB%7C150', primary],
  ['pipeDelimited', true, texts, 'color=blue&color=black', ['blue', 'black']],
  ['deepObject', true, colour, 'color[R]=100&color[G]=200&color[B]=150', primary],
  ['deepObject', true, colour, 'color%5BR%5D=100&color[G]=200', { R: 100, G: 200 }],
  ['deepObject', true, colour, 'color[R]=', { R: '' }],
  ['deepObject', true, anyNumbers, 'color[__proto__]=1&color[a.b]=2', { ['__proto__']: 1, 'a.b': 2 }],
  ['deepObject', true, colour, 'color[R]=1&color[R]=2', refused('repeated')],
  ['deepObject', true, colour, 'color[R=1', refused('style')],
  ['deepObject', true, colour, 'color[R]x=1', refused('style')],
  ['deepObject', true, colour, 'color=R', refused('style')],
  ['deepObject', true, colour, 'color=R&color[R]=1', refused('style')],
  ['deepObject', true, colour, `color${'[a]'.repeat(5_000)}=1`, refused('style')],
  ['deepObject', true, { ...colour, alone: 'integer' }, 'color=5', 5],
  ['deepObject', true, nested, 'color[site][]=1&color[site][]=2', { site: [1, 2] }],
  ['deepObject', true, nested, 'color[site][1]=2&color[site][0]=1', { site: [1, 2] }],
  ['deepObject', true, nested, 'color[site]=1&color[site]=2', { site: [1, 2] }],
  ['deepObject', true, nested, 'color[site][1000000000]=2', refused('style')],
  ['deepObject', true, nested, 'color[site][]=1&color[site][0]=2', refused('style')],
  ['deepObject', true, nested, 'color[period][from]=2026&color[all]=true', { period: { from: '2026' }, all: true }],
  ['deepObject', true, nested, 'color[period]=2026', refused('style')],
  ['deepObject', true, texts, 'color[]=a&color[]=b', ['a', 'b']],
  ['json', false, text, 'color=%7B%22R%22%3A100%7D', { R: 100 }],
  ['json', false, text, 'color={"R":[1,true,null]}', { R: [1, true, null] }],
  ['json', false, text, 'color=blue', refused('json')],
  ['json', false, text, 'color=', refused('json')],
  ['json', false, texts, 'color=[]&color=[]', refused('repeated')],
  ['json', false, text, 'color={"R":9007199254740993}', refused('number_precision')],
  ['text', false, text, 'color=a+b%2Cc,d', 'a b,c,d'],
]

const inHeader: Spec[] = [
  ['simple', false, text, '', ''],
  ['simple', false, text, 'blue', 'blue'],
  ['simple', false, text, 'blue, black', 'blue, black'],
  ['simple', false, text, 'a%20b', 'a%20b'],
  ['simple', false, 'integer', '5', 5],
  ['simple', false, texts, 'blue,black,brown', three],
  ['simple', false, texts, 'blue , black,\tbrown', three],
  ['simple', false, texts, 'blue,, black,', ['blue', 'black']],
  ['simple', false, texts, '', []],
  ['simple', false, texts, '"a,b", W/"c\\",d"', ['"a,b"', 'W/"c\\",d"']],
  ['simple', false, texts, '"a,b', ['"a,b']],
  ['simple', false, colour, 'R,100,G,200,B,150', primary],
  ['simple', false, colour, 'R,100,G', refused('style')],
  ['simple', true, texts, 'blue,black,brown', three],
  ['simple', true, colour, 'R=100,G=200,B=150', primary],
  ['simple', true, colour, 'R=100, G="a,b"', { R: 100, G: '"a,b"' }],
  ['simple', true, colour, 'R', refused('style')],
  ['json', false, text, '{"R": 100}', { R: 100 }],
  ['json', false, text, '{', refused('json')],
  ['text', false, text, 'a%20b, c', 'a%20b, c'],
]

const inCookie: Spec[] = [
  ['form', true, text, 'other=1; color=', ''],
  ['form', true, text, 'other=1; color=blue', 'blue'],
  ['form', true, text, 'color=a+b%2Bc', 'a+b+c'],
  ['form', true, text, 'color=a&b=c', 'a&b=c'],
  ['form', true, text, 'colour=blue', undefined],
  ['form', true, text, 'color=blue; color=black', refused('repeated')],
  ['form', true, text, 'color=%zz', refused('encoding')],
  ['form', true, texts, 'color=blue&color=black&color=brown', three],
  ['form', true, texts, 'color=blue; color=black; color=brown', three],
  ['form', true, texts, 'color=a%26b&color=c', ['a&b', 'c']],
  ['form', true, colour, 'R=100&G=200&B=150', primary],
  ['form', true, colour, 'session=x; R=100; G=200; B=150', primary],
  ['form', false, text, 'color=a&b', 'a&b'],
  ['form', false, texts, 'color=blue,black,brown', three],
  ['form', false, texts, 'color=a%2Cb,c', ['a,b', 'c']],
  ['form', false, colour, 'color=R,100,G,200,B,150', primary],
  ['json', false, text, 'color=%7B%22R%22%3A100%7D', { R: 100 }],
  ['json', false, text, 'color=%7B', refused('json')],
  ['text', false, text, 'color=a%20b,c', 'a%20b,c'],
]

/** What a parameter named `color` is read as, and for what reason it is not. */
function read(spec: Omit<ParameterSpec, 'name'>, raw: string): unknown {
  const { input, violations } = readParameters(
    { parameters: [{ ...spec, name: 'color' }] },
    {
      path: new Map([['color', raw]]),
      search: spec.in === 'query' ? raw : '',
      headers: spec.in === 'header' ? { color: raw } : spec.in === 'cookie' ? { cookie: raw } : {},
    },
  )
  takeFirst(input)
  const [violation] = violations
  if (violation) {
    expect(Object.keys(input.query)).to.deep.equal([])
    expect(violation).to.include({ in: spec.in, name: 'color' })
    return refused(violation.code)
  }
  const group = { path: input.path, query: input.query, header: input.headers, cookie: input.cookies }[spec.in]
  return group.color
}

describe('readParameters', () => {
  const tables = { path: inPath, query: inQuery, header: inHeader, cookie: inCookie } as const
  for (const [where, table] of Object.entries(tables) as [ParameterSpec['in'], Spec[]][])
    describe(`in ${where}`, () => {
      for (const [style, explode, shape, raw, value] of table)
        it(`takes ${raw.slice(0, 60) || 'nothing'} for ${JSON.stringify(value)} (${style}${explode ? ', exploded' : ''}, ${JSON.stringify(shape)})`, () => {
          const plain = (found: unknown) => (found === undefined ? undefined : JSON.parse(JSON.stringify(found)))
          const expected = plain(value)
          expect(plain(read({ in: where, style, explode, shape }, raw))).to.deep.equal(expected)
        })
    })

  for (const [given, shape, value] of [
    ['5', 'integer', 5],
    ['-5', 'integer', -5],
    ['-0', 'integer', 0],
    ['9007199254740991', 'integer', 9007199254740991],
    ['9007199254740993', 'integer', '9007199254740993'],
    ['-9007199254740992', 'integer', '-9007199254740992'],
    ['1e1', 'integer', '1e1'],
    ['1.0', 'integer', '1.0'],
    ['0x10', 'integer', '0x10'],
    ['%205', 'integer', ' 5'],
    ['5%20', 'integer', '5 '],
    ['5%0A', 'integer', '5\n'],
    ['+5', 'integer', ' 5'],
    ['%2B5', 'integer', '+5'],
    ['05', 'integer', '05'],
    ['1_000', 'integer', '1_000'],
    ['%D9%A5', 'integer', '٥'],
    ['Infinity', 'integer', 'Infinity'],
    ['', 'integer', ''],
    ['1.5', 'number', 1.5],
    ['1e1', 'number', 10],
    ['1E-2', 'number', 0.01],
    ['.5', 'number', '.5'],
    ['5.', 'number', '5.'],
    ['1e999', 'number', '1e999'],
    ['1e-999', 'number', '1e-999'],
    ['0.1234567890123456789', 'number', '0.1234567890123456789'],
    ['9007199254740993', 'number', '9007199254740993'],
    ['NaN', 'number', 'NaN'],
    ['', 'number', ''],
    ['true', 'boolean', true],
    ['false', 'boolean', false],
    ['True', 'boolean', 'True'],
    ['1', 'boolean', '1'],
    ['yes', 'boolean', 'yes'],
    ['', 'boolean', ''],
    ['5', ['integer', 'string'], 5],
    ['05', ['integer', 'string'], '05'],
    ['five', ['integer', 'string'], 'five'],
    ['true', ['boolean', 'integer'], true],
    ['1', ['boolean', 'integer'], 1],
    ['null', 'string', 'null'],
    ['null', 'integer', 'null'],
  ] as [string, Shape, unknown][])
    it(`takes ${JSON.stringify(given)} for ${JSON.stringify(value)} where ${shape} is expected`, () => {
      expect(read({ in: 'query', style: 'form', explode: true, shape }, `color=${given}`)).to.equal(value)
    })

  const limit: ParameterSpec = { name: 'limit', in: 'query', style: 'form', explode: true, shape: 'integer' }
  const query = (search: string, spec: Partial<ParameterSpec> = {}, unknownQuery?: 'ignored') =>
    readParameters(
      { parameters: [{ ...limit, ...spec }], ...(unknownQuery ? { unknownQuery } : {}) },
      { path: new Map(), search, headers: {} },
    )
  const codesOf = ({ violations }: ReturnType<typeof query>) => violations.map(({ code, name }) => `${name} ${code}`)

  it('names each query parameter that the table does not know, and hands none of them on', () => {
    const found = query('limit=1&lim%69ts=2&__proto__=3&limit[a]=4')
    expect(codesOf(found)).to.deep.equal(['limits unknown', '__proto__ unknown', 'limit[a] unknown'])
    expect(Object.entries(found.input.query)).to.deep.equal([['limit', 1]])
  })

  it('leaves unknown query parameters alone where the table says so', () => {
    const found = query('limit=1&limits=2&%=3', {}, 'ignored')
    expect([codesOf(found), Object.entries(found.input.query)]).to.deep.equal([[], [['limit', 1]]])
  })

  it('names the violation of a name that cannot be decoded', () => {
    expect(codesOf(query('%=1'))).to.deep.equal(['undefined encoding'])
  })

  for (const [search, code] of [
    ['limit=%', 'encoding'],
    ['limit=caf%E9', 'encoding'],
    ['limit=%00', 'characters'],
    ['%=1', 'encoding'],
  ] as const)
    it(`tells what would be right in place of ${search}`, () => {
      const [violation] = query(search).violations
      expect(violation).to.include({ code, expected: 'percent-encoded UTF-8 without U+0000, such as caf%C3%A9' })
    })

  for (const name of ['__proto__', 'constructor', 'filter[name]', 'filter.name', 'ids[]', 'größe', 'a b'])
    it(`reads a parameter named ${name}`, () => {
      const { input } = query(`${encodeURIComponent(name)}=1`, { name })
      expect(Object.entries(input.query)).to.deep.equal([[name, 1]])
    })

  for (const [search, value] of [
    ['limit=', undefined],
    ['limit', undefined],
    ['limit=&limit=5', 5],
    ['limit=0', 0],
  ] as const)
    it(`takes ${search} for ${value} where an empty value stands for none (allowEmptyValue)`, () => {
      const { input, violations } = query(search, { mayBeEmpty: true })
      expect([input.query.limit, violations]).to.deep.equal([value, []])
    })

  it('gives an exploded object of any names what no other parameter takes, in whatever order they are declared', () => {
    const filters: ParameterSpec = { name: 'filters', in: 'query', style: 'form', explode: true, shape: anyNumbers }
    const { input, violations } = readParameters(
      { parameters: [filters, limit] },
      { path: new Map(), search: 'a=1&limit=2&b=x', headers: {} },
    )
    expect(violations).to.deep.equal([])
    expect(JSON.parse(JSON.stringify(input.query))).to.deep.equal({ filters: { a: 1, b: 'x' }, limit: 2 })
  })

  it('reads headers whatever the case of their names in the contract', () => {
    const spec: ParameterSpec = { name: 'X-Count', in: 'header', style: 'simple', explode: false, shape: 'integer' }
    const { input } = readParameters(
      { parameters: [spec] },
      { path: new Map(), search: '', headers: { 'x-count': '5' } },
    )
    expect(Object.entries(input.headers)).to.deep.equal([['X-Count', 5]])
  })
})
