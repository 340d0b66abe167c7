import { expect } from 'chai'
import fc from 'fast-check'
import { csvRecords } from './csv-records.ts'
import { csvRecord } from './write-csv.ts'

async function read(...pieces: string[]): Promise<string[][] | string> {
  const records: string[][] = []
  const source = (async function* () {
    yield* pieces
  })()
  try {
    for await (const record of csvRecords(source)) records.push(record)
  } catch (error) {
    return (error as { code: string }).code
  }
  return records
}

describe('records of csv', () => {
  for (const { text, expected } of [
    { text: '', expected: [] },
    { text: 'a', expected: [['a']] },
    { text: 'a,b\n', expected: [['a', 'b']] },
    { text: 'a\r\nb\rc\nd', expected: [['a'], ['b'], ['c'], ['d']] },
    { text: '\n\na', expected: [[''], [''], ['a']] },
    {
      text: ',\n,',
      expected: [
        ['', ''],
        ['', ''],
      ],
    },
    { text: '"a,b","c\r\nd"', expected: [['a,b', 'c\r\nd']] },
    { text: '"say ""yes"""', expected: [['say "yes"']] },
    { text: ' a , "b" \t,c', expected: [['a', 'b', 'c']] },
    { text: '6" pipe,x', expected: [['6" pipe', 'x']] },
    { text: '"a"b,c', expected: 'quotes' },
    { text: '"a', expected: 'quotes' },
    { text: 'a,"b\n', expected: 'quotes' },
  ])
    it(`are ${JSON.stringify(expected)} of ${JSON.stringify(text)}, wherever it is cut`, async () => {
      for (let at = 0; at <= text.length; at++)
        expect(await read(text.slice(0, at), text.slice(at))).to.deep.equal(expected)
      expect(await read(...text)).to.deep.equal(expected)
    })

  it('are what was written, whatever the cells hold', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(fc.string({ unit: fc.constantFrom(...'ab ,"\r\n') }), { minLength: 1 })),
        async (rows) => {
          const trimmed = rows.map((cells) => cells.map((cell) => cell.trim()))
          expect(await read(trimmed.map(csvRecord).join(''))).to.deep.equal(trimmed)
        },
      ),
    ))
})
