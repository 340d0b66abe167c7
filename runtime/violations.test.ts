import { expect } from 'chai'
import { toViolations } from './violations.ts'

describe('the allowed values of a violation', () => {
  const cases: readonly [values: readonly unknown[], expected: string][] = [
    [['a', 'b c'], 'a, b c'],
    [[1, 2.5, null, true], '1, 2.5, null, true'],
    [['a', null], 'a, null'],
    [['1', '2'], '1, 2'],
    [['', 'a'], '"", "a"'],
    [['a', ' b'], '"a", " b"'],
    [['a, b', 'c'], '"a, b", "c"'],
    [['a\nb'], '"a\\nb"'],
    [['null', null], '"null", null'],
    [['1', 1], '"1", 1'],
    [[{ a: 1 }, ['x']], '{"a":1}, ["x"]'],
  ]
  for (const [allowedValues, expected] of cases)
    it(`are told apart: ${expected}`, () => {
      const found = { instancePath: '/body/a', keyword: 'enum', params: { allowedValues } }
      expect(toViolations([found as never])[0]?.expected).to.equal(expected)
    })
})
