import { expect } from 'chai'
import { parseJson } from './json.ts'
import { Problem } from './problem.ts'

const faultsOf = (text: string) => {
  try {
    parseJson(text)
  } catch (error) {
    if (error instanceof Problem) return error.extra.errors?.map(({ code, pointer }) => `${code} ${pointer}`)
    throw error
  }
  return []
}

describe('parseJson', () => {
  for (const [text, faults] of [
    ['{"a": 12345}', []],
    ['{"a": 0.1, "b": [1e3, 1.50E2, -0.0, 123456789012345]}', []],
    ['{"a": 1.0000000000000000}', []],
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
  ] as const)
    it(`finds [${faults}] in ${text}`, () => {
      expect(faultsOf(text)).to.deep.equal(faults)
    })

  it('keeps a member named __proto__ as data', () => {
    expect(Object.keys(parseJson('{"__proto__": {"admin": true}}') as object)).to.deep.equal(['__proto__'])
    expect(Object.prototype).not.to.have.property('admin')
  })
})
