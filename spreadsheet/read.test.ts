import { Readable } from 'node:stream'
import { expect } from 'chai'
import { writeXlsx } from 'hucre/xlsx'
import { fileKind } from './file-kind.ts'
import { readCsv } from './read-csv.ts'
import { openWorkbook } from './read-xlsx.ts'
import { FileFault, FORMULA, type Limits, type Row } from './row.ts'
import { type Part, zipOf } from './testing.ts'

const limits: Limits = { rows: 100, columns: 20, unpackedBytes: 1_000_000 }

async function collect(rows: AsyncIterable<Row>): Promise<Row[] | string> {
  const all: Row[] = []
  try {
    for await (const row of rows) all.push(row)
  } catch (error) {
    if (error instanceof FileFault) return error.code
    throw error
  }
  return all
}

const csv = (...chunks: (string | Buffer)[]) =>
  collect(readCsv(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), limits))

describe('the kind of a file', () => {
  const kind = (head: Buffer) => {
    try {
      return fileKind(head)
    } catch (error) {
      return (error as FileFault).code
    }
  }
  for (const { what, head, expected } of [
    { what: 'nothing', head: '', expected: 'empty' },
    { what: 'an archive', head: '504b0304', expected: 'xlsx' },
    { what: 'an old or password-protected workbook', head: 'd0cf11e0a1b11ae1', expected: 'legacy' },
    { what: 'UTF-16, least byte first', head: 'fffe61006200', expected: 'encoding' },
    { what: 'UTF-16, greatest byte first', head: 'feff00610062', expected: 'encoding' },
    { what: 'UTF-16 without a mark', head: '61006200', expected: 'kind' },
    { what: 'a picture', head: '89504e470d0a1a0a0000000d', expected: 'kind' },
    { what: 'text', head: '612c62', expected: 'csv' },
  ])
    it(`is decided by its first bytes: ${what} is ${expected}`, () => {
      expect(kind(Buffer.from(head, 'hex'))).to.equal(expected)
    })
})

describe('csv', () => {
  it('is read with quotes, either line break, and rows counted as a spreadsheet counts them', async () => {
    expect(await csv('a,"b, ""c""\nd"\r\n\n 1 ,, \r\n,,\nx')).to.deep.equal([
      { row: 1, cells: ['a', 'b, "c"\nd'] },
      { row: 3, cells: ['1', null, null] },
      { row: 5, cells: ['x'] },
    ])
  })

  it('is read without its byte order mark, and with letters that two chunks share', async () => {
    const bytes = Buffer.from('\uFEFFCafé\n')
    expect(await csv(bytes.subarray(0, 7), bytes.subarray(7))).to.deep.equal([{ row: 1, cells: ['Café'] }])
  })

  for (const { what, content, expected } of [
    { what: 'Latin-1', content: [Buffer.from('Caf\xe9\n', 'latin1')], expected: 'encoding' },
    { what: 'a letter that is cut off', content: [Buffer.from([0x61, 0xc3])], expected: 'encoding' },
    { what: 'a quote that is never closed', content: ['a,"b\nc\n'], expected: 'quotes' },
    { what: 'a record without an end', content: ['x'.repeat(70_000)], expected: 'quotes' },
    { what: 'too many rows', content: ['1\n'.repeat(101)], expected: 'rows' },
    { what: 'too many columns', content: [`${'1,'.repeat(20)}1\n`], expected: 'columns' },
  ])
    it(`is refused for ${what}`, async () => {
      expect(await csv(...content)).to.equal(expected)
    })
})

describe('a workbook', () => {
  const read = async (data: Uint8Array, sheet = 'Entries', within = limits) => {
    try {
      return await collect((await openWorkbook(Buffer.from(data), within)).rows(sheet))
    } catch (error) {
      return (error as FileFault).code
    }
  }
  const day = new Date('2025-01-31T00:00:00Z')

  it('is read with its types, empty rows left out and rows counted as they stand', async () => {
    const data = await writeXlsx({
      sheets: [
        { name: 'Other', rows: [['x']] },
        {
          name: 'Entries',
          columns: [{ numFmt: 'yyyy-mm-dd' }],
          rows: [
            [day, 1.5, true, 'text', ' '],
            [null, ' '],
            [45658, false],
          ],
        },
      ],
    })
    const rows = await read(data)
    expect(rows).to.deep.equal([
      { row: 1, cells: [day, 1.5, true, 'text', null] },
      { row: 3, cells: [new Date('2025-01-01T00:00:00Z'), false] },
    ])
    expect(await read(data, 'Missing')).to.deep.equal([])
  })

  it('tells formulas from values', async () => {
    const data = await writeXlsx({
      sheets: [
        {
          name: 'Entries',
          rows: [
            ['a', 2],
            ['b', 3],
          ],
          cells: new Map([['1,1', { value: 3, type: 'formula', formula: 'B1+1', formulaResult: 3 }]]),
        },
      ],
    })
    expect(await read(data)).to.deep.equal([
      { row: 1, cells: ['a', 2] },
      { row: 2, cells: ['b', FORMULA] },
    ])
  })

  const parts = (sheet: string, more: Part[] = []): Part[] => [
    {
      name: '[Content_Types].xml',
      content: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    {
      name: '_rels/.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Entries" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${sheet}</sheetData></worksheet>`,
    },
    ...more,
  ]
  const one = '<row r="1"><c r="A1"><v>1</v></c></row>'

  it('is read however its parts are numbered', async () => {
    expect(await read(zipOf(parts(one)))).to.deep.equal([{ row: 1, cells: [1] }])
  })

  for (const { what, data, expected } of [
    { what: 'an archive that is cut off', data: zipOf(parts(one)).subarray(0, 400), expected: 'damaged' },
    { what: 'macros', data: zipOf(parts(one, [{ name: 'xl/vbaProject.bin', content: 'x' }])), expected: 'macros' },
    {
      what: 'macros of the old kind',
      data: zipOf(parts(one, [{ name: 'xl/macrosheets/sheet1.xml', content: 'x' }])),
      expected: 'macros',
    },
    { what: 'a part twice', data: zipOf([...parts(one), ...parts(one)]), expected: 'damaged' },
    {
      what: 'a sheet that unpacks to more than is accepted',
      data: zipOf(parts(`${one}${' '.repeat(2_000_000)}`)),
      expected: 'unpacked',
    },
    {
      what: 'a sheet that lies about its size',
      data: zipOf(parts(`${one}${' '.repeat(2_000_000)}`), { claimedBytes: 1_000 }),
      expected: 'damaged',
    },
    {
      what: 'many parts that together unpack to more than is accepted',
      data: zipOf(
        parts(
          one,
          Array.from({ length: 5 }, (_, at) => ({ name: `m${at}.bin`, content: ' '.repeat(250_000) })),
        ),
      ),
      expected: 'unpacked',
    },
    {
      what: 'strings that are read from a sheet',
      data: zipOf(
        parts(one).map(({ name, content }) => ({
          name,
          content: content.replace(
            '</Relationships>',
            '<Relationship Id="rId8" Type="http://x/sharedStrings" Target="worksheets/sheet1.xml"/></Relationships>',
          ),
        })),
      ),
      expected: 'damaged',
    },
    {
      what: 'a workbook that stands elsewhere',
      data: zipOf(
        parts(one).map(({ name, content }) => ({ name, content: content.replace('xl/workbook.xml', 'xl/other.xml') })),
      ),
      expected: 'damaged',
    },
    {
      what: 'entities that unfold',
      data: zipOf([
        { name: 'xl/workbook.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><workbook>&b;</workbook>' },
        ...parts(one).filter(({ name }) => name !== 'xl/workbook.xml'),
      ]),
      expected: 'damaged',
    },
    {
      what: 'a cell far to the right',
      data: zipOf(parts('<row r="1"><c r="XFD1"><v>1</v></c></row>')),
      expected: 'columns',
    },
    {
      what: 'too many rows',
      data: zipOf(parts(Array.from({ length: 101 }, () => '<row><c><v>1</v></c></row>').join(''))),
      expected: 'rows',
    },
    {
      what: 'too many cells in a row without places',
      data: zipOf(parts(`<row>${'<c><v>1</v></c>'.repeat(21)}</row>`)),
      expected: 'columns',
    },
    {
      what: 'a part that has changed since it was packed',
      data: zipOf(parts(one), { checksum: 1 }),
      expected: 'damaged',
    },
  ])
    it(`is refused for ${what}`, async () => {
      expect(await read(data)).to.equal(expected)
    })
})
