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
    ['^[a-z&&[^b]]$', 'a', 'b', true],
    ['^[a-z&&[b-d]]$', 'b', 'a', true],
    ['^\\h$', ' ', 'h', true],
    ['^[\\h_]+$', '_ ', 'h', true],
    ['^a{,3}$', 'aa', 'a{,3}', true],
    ['^\\pL+$', 'äß', '1', true],
    ['^[\\pL\\d]+$', 'ä1', '-', true],
    ['^\\p{IsCyrillic}+$', 'привет', 'p{IsCyrillic}', true],
    ['^\\p{Greek}+$', 'αβ', 'a', true],
    ['^[\\p{Digit}\\p{Punct}]+$', '1!', 'a', true],
    ['^a(?#note)b$', 'ab', 'a(?#note)b', true],
    ['^\\Qa.b\\E$', 'a.b', 'axb', true],
    ['^a\\Rb$', 'a\r\nb', 'aRb', true],
    ['(\\Aa\\z|b)', 'a', 'Aaz', true],
    ['^a(?i:b)$', 'aB', 'AB', false],
    ['^(?i:x[a-c](?:y|z))\\)$', 'XBZ)', 'xbz', false],
    ['^(?s:.)(?-i:a)$', '\na', '\nA', false],
    ['^a\\n(?m:^b$)\\n', 'a\nb\n', 'a\nbc\n', false],
    ['^(?:[(?i:]a|\\(?i:)$', '(i:', '(?i:', false],
    ['^(?:(?<a>x)|(?<a>y))$', 'y', 'z', false],
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

  it('writes nothing that only newer engines than Node 22 compile', () => {
    for (const pattern of ['^a(?i:b)$', '^(?s:.)$', '^(?m:^a$)$', '^(?-i:a)$', '^(?:(?<a>x)|(?<a>y))$'])
      expect(readPattern(pattern)?.pattern, pattern).to.match(/^(?!.*\(\?[ims-]+:)(?!.*\(\?<a>.*\(\?<a>)/)
  })

  it('knows what is no expression', () => {
    expect(readPattern('(?s)^a$')).to.equal(undefined)
    expect(readPattern('(?i)^\\p{Lu}$')).to.equal(undefined)
    for (const pattern of ['^(?i:a(?-i:b))$', '^(?i:ß)$', '(?i)^ä$', '(?:(?<a>x)|(?<a>y))\\k<a>', '(?i:a'])
      expect(readPattern(pattern), pattern).to.equal(undefined)
    // Escapes that ECMAScript without the flag u would read as letters.
    for (const pattern of ['a\\Kb', '^\\X$', '^\\p{javaLetter}$', '\\i\\c*'])
      expect(readPattern(pattern), pattern).to.equal(undefined)
  })
})
