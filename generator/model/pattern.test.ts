import { expect } from 'chai'
import { readPattern, toRegExp } from './pattern.ts'

describe('readPattern', () => {
  const cases: [pattern: string, fits: string, other: string, isRewritten: boolean][] = [
    ['^[\\p{L}0-9_\\-]+$', 'ü-1', 'ü 1', false],
    ["^[\\p{L}\\' ]+$", "Ü'a", 'p{L}1', false],
    ['^\\p{L}+\\-\\p{N}+$', 'ü-1', 'ü1', false],
    ['^\\w+\\@\\w+$', 'a@b', 'a-b', false],
    ['^.$', '😀', 'ab', false],
    ['\\A[a-z]+\\z', 'abc', 'Aabcz', true],
    ['^[-a-z0-9_]+\\Z', 'a-b', 'a-bZ!', true],
    ['^[[:alpha:]]+$', 'abc', ':1', true],
    ['/^[a-z]+$/', 'abc', '/abc/', true],
    ['/^abc$/i', 'aBc', 'abd', true],
    ['(?i)^x-[a-f_]\\d[[:alpha:]]{2}$', 'X-B1cD', 'x-g1cd', true],
    ['^(?P<year>\\d{4})$', '2026', '26', true],
    ['^\\x{1F600}$', '😀', 'x', true],
    ['^[a-z&&[^b]]$', '&]', 'a', true],
    ['^\\h$', 'h', ' ', true],
    ['^a{,3}$', 'a{,3}', 'aa', true],
  ]
  for (const [pattern, fits, other, isRewritten] of cases)
    it(`reads ${pattern} as it is meant`, () => {
      const read = readPattern(pattern)
      const expression = toRegExp(read?.pattern ?? '(')
      expect([expression?.test(fits), expression?.test(other), read?.isRewritten]).to.deep.equal([
        true,
        false,
        isRewritten,
      ])
    })

  it('knows what is no expression', () => {
    expect(readPattern('(?s)^a$')).to.equal(undefined)
    expect(readPattern('(?i)^\\p{Lu}$')).to.equal(undefined)
  })
})
