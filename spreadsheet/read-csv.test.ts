import { expect } from 'chai'
import { openCsv } from './read-csv.ts'
import { collect, filesForTests, limits } from './testing.ts'

describe('csv', () => {
  const fileOf = filesForTests()
  const csv = (content: string | Buffer) => collect(async () => (await openCsv(fileOf(content), limits)).rows)
  const dialect = async (content: string | Buffer) => (await openCsv(fileOf(content), limits)).dialect

  it('is read with quotes, either line break, and rows counted as a spreadsheet counts them', async () => {
    expect(await csv('a,"b, ""c""\nd"\r\n\n 1 ,, \r\n,,\nx')).to.deep.equal([
      { row: 1, cells: ['a', 'b, "c"\nd'] },
      { row: 3, cells: ['1', null, null] },
      { row: 5, cells: ['x'] },
    ])
  })

  it('is read without the formulas that keep a text from becoming a number', async () => {
    expect(await csv('="0012","=""31/01/2025""",=A1,="a"&"b"\nx,="",,')).to.deep.equal([
      { row: 1, cells: ['0012', '31/01/2025', '=A1', '="a"&"b"'] },
      { row: 2, cells: ['x', null, null, null] },
    ])
  })

  it('lets other work run after 8 KiB, so that checking thousands of rows holds up no other request', async () => {
    let [rows, longest] = [0, 0]
    const turn = () => {
      rows = 0
      next = setImmediate(turn)
    }
    let next = setImmediate(turn)
    for await (const _ of (await openCsv(fileOf('x,y\n'.repeat(50_000)), { ...limits, rows: 50_000 })).rows)
      longest = Math.max(longest, ++rows)
    clearImmediate(next)
    expect(longest).to.be.within(1_000, 2_100)
  })

  const cafe = [{ row: 1, cells: ['Café', '1'] }]
  for (const { what, content, encoding } of [
    { what: 'UTF-8 with a byte order mark', content: Buffer.from('\ufeffCafé,1\n'), encoding: 'utf-8' },
    { what: 'Windows-1252', content: Buffer.from('Caf\xe9,1\n', 'latin1'), encoding: 'windows-1252' },
    { what: 'UTF-16, least byte first', content: Buffer.from('\ufeffCafé,1\n', 'utf16le'), encoding: 'utf-16le' },
    {
      what: 'UTF-16 without a byte order mark',
      content: Buffer.from('Cafe,1\nCafé,1\n'.slice(7), 'utf16le'),
      encoding: 'utf-16le',
    },
    {
      what: 'UTF-16, greatest byte first',
      content: Buffer.from('\ufeffCafé,1\n', 'utf16le').swap16(),
      encoding: 'utf-16be',
    },
  ])
    it(`is read as ${what}`, async () => {
      expect(await csv(content)).to.deep.equal(cafe)
      expect((await dialect(content)).encoding).to.equal(encoding)
    })

  it('is read as Windows-1252 where the one byte that is no UTF-8 stands far behind', async () => {
    const rows = await csv(
      Buffer.concat([
        Buffer.from('x,1\n'.repeat(60)),
        Buffer.alloc(70_000, ' '),
        Buffer.from('\n\xa350,2\n', 'latin1'),
      ]),
    )
    expect(rows.at(-1)).to.deep.equal({ row: 62, cells: ['£50', '2'] })
  })

  for (const { what, content, delimiter } of [
    { what: 'commas', content: 'a,b\n1,2\n', delimiter: ',' },
    { what: 'semicolons', content: 'a;b;c\n1,5;2,5;"x;y"\n', delimiter: ';' },
    { what: 'tabs', content: 'a\tb, c\n1\t2\n', delimiter: '\t' },
    { what: 'bars', content: 'a|b\n1,5|2\n', delimiter: '|' },
    { what: 'sep=', content: 'sep=;\na;b\n', delimiter: ';' },
    { what: 'one column', content: 'a\n1\n', delimiter: ',' },
    { what: 'a title above', content: 'Report, made today\na;b;c\n1,5;2;3\n1;2;3\n', delimiter: ';' },
  ])
    it(`is delimited as its lines are: by ${JSON.stringify(delimiter)} where there are ${what}`, async () => {
      expect((await dialect(content)).delimiter).to.equal(delimiter)
    })

  it('does not count the line of sep=, which Excel does not show', async () => {
    expect(await csv('sep=;\r\na;b\r\n')).to.deep.equal([{ row: 1, cells: ['a', 'b'] }])
  })

  it('takes cells without anything to see for empty', async () => {
    expect(await csv('\u200b,\u00a0\na,\u200b\n')).to.deep.equal([{ row: 2, cells: ['a', null] }])
  })

  it('says in which row a quote is never closed', async () => {
    const { rows } = await openCsv(fileOf('a,b\n1,2\n3,"4\n'), limits)
    const read = async () => {
      for await (const _ of rows);
    }
    expect(await read().catch(({ message }: Error) => message)).to.include('(row 3)')
  })

  it('keeps empty cells between tabs', async () => {
    expect(await csv('a\tb\tc\n\t\t3\n')).to.deep.equal([
      { row: 1, cells: ['a', 'b', 'c'] },
      { row: 2, cells: [null, null, '3'] },
    ])
  })

  for (const { what, content, expected } of [
    {
      what: 'bytes that are neither UTF-8 nor Windows-1252',
      content: Buffer.from([0x61, 0xc3, 0x0a, 0x81]),
      expected: 'encoding',
    },
    { what: 'half of a UTF-16 character', content: Buffer.from('fffe6100d8', 'hex'), expected: 'encoding' },
    { what: 'U+0000', content: 'a\0b\n', expected: 'kind' },
    { what: 'U+0000 in UTF-16', content: Buffer.from('\ufeffa\0b\n', 'utf16le'), expected: 'characters' },
    { what: 'a quote that is never closed', content: 'a,"b\nc\n', expected: 'quotes' },
    { what: 'a record without an end', content: 'x'.repeat(140_000), expected: 'row_length' },
    { what: 'a quote without an end', content: `"${'x,'.repeat(70_000)}`, expected: 'quotes' },
    { what: 'more blank lines than a spreadsheet has rows', content: '\n'.repeat(1_048_577), expected: 'rows' },
    { what: 'too many rows', content: '1\n'.repeat(101), expected: 'rows' },
    { what: 'too many columns', content: `${'1,'.repeat(20)}1\n`, expected: 'columns' },
  ])
    it(`is refused for ${what}`, async () => {
      expect(await csv(content)).to.equal(expected)
    })
})
