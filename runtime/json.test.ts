import { expect } from 'chai'
import { parseJson } from './json.ts'
import { Problem } from './problem.ts'

const violationsOf = (text: string) => {
  try {
    parseJson(text)
  } catch (error) {
    if (error instanceof Problem) return error.extra.errors?.map(({ code, pointer }) => `${code} ${pointer}`)
    throw error
  }
  return []
}

const nested = (levels: number, items: string) => `${'['.repeat(levels)}${items}1${']'.repeat(levels)}`

describe('parseJson', () => {
  for (const [text, violations] of [
    ['{"a": 12345}', []],
    ['{"a": 0.1, "b": [1e3, 1.50E2, -0.0, 123456789012345]}', []],
    ['{"a": 1.0000000000000000}', []],
    ['{"a": "[[\\"{", "b": [-123456789012345, 1234567890.12345]}', []],
    ['{"a": "x", "b": [9007199254740992, 9007199254740993]}', ['number_precision /b/1']],
    ['{"a": "x', ['json ']],
    ['{"a": "12345678901234567890"}', []],
    ['{"a": {"b": [1, 12345678901234567890]}}', ['number_precision /a/b/1']],
    ['{"a/b~": 0.12345678901234567890, "c": 9007199254740993}', ['number_precision /a~1b~0', 'number_precision /c']],
    ['12345678901234567891', ['number_precision ']],
    ['-1e400', ['number_precision ']],
    [' 0.12345678901234567890 ', ['number_precision ']],
    ['[\n-12345678901234567890,1e400]', ['number_precision /0', 'number_precision /1']],
    ['{"id": "01936fdb-7e50-7c30-9d1a-3f8f0a4b2c11", "at": "1e5", "list": ["12345678901234567890"]}', []],
    ['{"a": 1e400}', ['number_precision /a']],
    ['{"a": 1e-400}', ['number_precision /a']],
    ['{"a": }', ['json ']],
    ['', ['json ']],
    [`{"a": 1${'0'.repeat(400)}}`, ['number_length /a']],
    [`{"a": ${'['.repeat(64)}${']'.repeat(64)}}`, [`depth /a${'/0'.repeat(63)}`]],
    [`${'['.repeat(64)}${']'.repeat(64)}`, []],
    ['{"name": "\\ud800"}', ['characters /name']],
    ['{"name": "\\udc00\\ud800"}', ['characters /name']],
    ['{"name": "a\\u0000b"}', ['characters /name']],
    ['{"list": ["a", {"b\\u0000": 1}]}', ['characters /list/1']],
    ['{"name": "\\ud83d\\ude00, \\\\u0000, \\u00e9"}', []],
  ] as const)
    it(`finds [${violations}] in ${text.slice(0, 80)}`, () => {
      expect(violationsOf(text)).to.deep.equal(violations)
    })

  for (const { what, text, code } of [
    { what: 'a number of 260,000 zeros', text: `[1${'0'.repeat(260_000)}]`, code: 'number_length' },
    {
      what: '170,000 rounded numbers 60 levels deep',
      text: nested(60, '1e999,'.repeat(170_000)),
      code: 'number_precision',
    },
    { what: '500,000 open brackets', text: '['.repeat(500_000), code: 'depth' },
    { what: '170,000 halves of surrogate pairs', text: `["${'\\ud800'.repeat(170_000)}"]`, code: 'characters' },
    { what: 'a string without end', text: `"${'\\"'.repeat(500_000)}`, code: 'json' },
  ])
    it(`refuses ${what} in a second, with at most 50 violations`, () => {
      const started = performance.now()
      const found = violationsOf(text) ?? []
      expect(found[0]).to.match(new RegExp(`^${code}`))
      expect(found).to.have.length.at.most(50)
      expect(performance.now() - started).to.be.below(1_000)
    })

  it('keeps a member named __proto__ as data', () => {
    expect(Object.keys(parseJson('{"__proto__": {"admin": true}}') as object)).to.deep.equal(['__proto__'])
    expect(Object.prototype).not.to.have.property('admin')
  })
})
