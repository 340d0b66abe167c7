import { expect } from 'chai'
import { attachment } from './content-disposition.ts'

describe('attachment', () => {
  const cases: [filename: string, header: string][] = [
    ['electricity-usage.xlsx', 'attachment; filename="electricity-usage.xlsx"'],
    // The example of RFC 6266 §5, with the other name before it.
    ['€ rates', 'attachment; filename="_ rates"; filename*=UTF-8\'\'%E2%82%AC%20rates'],
    ['a"b\\c.csv', 'attachment; filename="a_b_c.csv"; filename*=UTF-8\'\'a%22b%5Cc.csv'],
    ["it's (1)*.csv", 'attachment; filename="it\'s (1)*.csv"'],
    ['a\r\nX-Evil: 1', 'attachment; filename="a__X-Evil: 1"; filename*=UTF-8\'\'a%0D%0AX-Evil%3A%201'],
    ['\ud800.csv', 'attachment; filename="_.csv"; filename*=UTF-8\'\'%EF%BF%BD.csv'],
  ]
  for (const [filename, header] of cases)
    it(`says ${JSON.stringify(filename)} so that every client reads it`, () => {
      expect(attachment(filename)).to.equal(header)
    })
})
