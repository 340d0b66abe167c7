import { expect } from 'chai'
import { csvRecord, mayBeFormula } from './write-csv.ts'

describe('a record of csv', () => {
  for (const { cells, expected } of [
    { cells: ['a', 1.5, true, null], expected: 'a,1.5,true,' },
    {
      cells: ['Leeds, office', 'the "old" one', 'two\nlines'],
      expected: '"Leeds, office","the ""old"" one","two\nlines"',
    },
    { cells: ['=1+1', '+44', '-x', '@SUM(A1)'], expected: "'=1+1,'+44,'-x,'@SUM(A1)" },
    { cells: ['\t=1', ' =1', '＝1'], expected: "'\t=1,' =1,'＝1" },
    { cells: ['=HYPERLINK("http://x","y")'], expected: `"'=HYPERLINK(""http://x"",""y"")"` },
    { cells: [-5, '-5', '-5.25'], expected: '-5,-5,-5.25' },
    { cells: ["=cmd|' /C calc'!A0"], expected: "'=cmd|' /C calc'!A0" },
  ])
    it(`writes ${JSON.stringify(cells)} so that no program takes text for a formula`, () => {
      expect(csvRecord(cells)).to.equal(`${expected}\r\n`)
    })

  it('takes a name with a sign inside for a name', () => {
    expect(['A+B', 'Stoke-on-Trent', 'x@y', 'a=b'].filter(mayBeFormula)).to.deep.equal([])
  })
})
