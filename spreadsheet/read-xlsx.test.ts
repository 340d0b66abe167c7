import { expect } from 'chai'
import { writeXlsx } from 'hucre/xlsx'
import { openWorkbook } from './read-xlsx.ts'
import { FORMULA } from './row.ts'
import { collect, filesForTests, limits, workbookParts, zipOf } from './testing.ts'

describe('a workbook', () => {
  const fileOf = filesForTests()
  const read = (data: Uint8Array, sheet = 'Entries', within = limits) =>
    collect(async function* () {
      const workbook = await openWorkbook(fileOf(data), within)
      try {
        yield* workbook.rows(sheet)
      } finally {
        await workbook.close()
      }
    })
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
      { row: 1, cells: [day, 1.5, true, 'text'] },
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

  const parts = workbookParts
  const one = '<row r="1"><c r="A1"><v>1</v></c></row>'

  it('is read however its parts are numbered', async () => {
    expect(await read(zipOf(parts(one)))).to.deep.equal([{ row: 1, cells: [1] }])
  })

  it('takes the days that SheetJS writes as text, and the runs of rich text without their phonetic guide', async () => {
    const rows = [
      '<c t="d"><v>2025-01-31T00:00:00.000Z</v></c><c t="d"><v>2025-02-01</v></c><c t="d"><v>2025-02-30</v></c>',
      '<c t="inlineStr"><is><r><t>Le</t></r><r><t>eds</t></r><rPh><t>x</t></rPh></is></c><c t="e"><v>#REF!</v></c>',
    ]
    expect(await read(zipOf(parts(`<row>${rows.join('')}</row>`)))).to.deep.equal([
      { row: 1, cells: [day, new Date('2025-02-01T00:00:00Z'), '2025-02-30', 'Leeds', '#REF!'] },
    ])
  })

  it('tells the error of a formula that failed', async () => {
    const rows =
      '<row><c t="e"><f>#REF!+1</f><v>#REF!</v></c><c t="e"><f>A1</f></c><c t="str"><f>A1</f><v>x</v></c></row>'
    expect(await read(zipOf(parts(rows)))).to.deep.equal([{ row: 1, cells: ['#REF!', FORMULA, FORMULA] }])
  })

  it('tells which rows are hidden, and leaves styled cells without content out however far to the right', async () => {
    const rows = '<row hidden="1"><c><v>1</v></c></row><row><c><v>2</v></c><c r="XFD2" s="3"/></row>'
    expect(await read(zipOf(parts(rows)))).to.deep.equal([
      { row: 1, cells: [1], isHidden: true },
      { row: 2, cells: [2] },
    ])
  })

  it('tells which rows hold something in hidden columns, and where merged cells span several rows', async () => {
    const sheet = [
      '<worksheet><cols><col min="1" max="1" hidden="1"/><col min="3" max="16384" hidden="true"/></cols>',
      '<sheetData><row><c><v>1</v></c></row><row><c r="B2"><v>2</v></c></row><row><c r="D3"><v>3</v></c></row></sheetData>',
      '<mergeCells><mergeCell ref="A2:B2"/><mergeCell ref="B2:B9"/></mergeCells></worksheet>',
    ]
    const file = fileOf(zipOf(parts('', [{ name: 'xl/worksheets/sheet1.xml', content: sheet.join('') }])))
    const { rows, mergedRows, close } = await openWorkbook(file, limits)
    const found: unknown[] = []
    for await (const { row, hasHiddenCells } of rows('Entries')) found.push([row, hasHiddenCells])
    expect([found, mergedRows()]).to.deep.equal([
      [
        [1, true],
        [2, undefined],
        [3, true],
      ],
      [2],
    ])
    await close()
  })

  it('counts days from 1904 where the workbook says so', async () => {
    const styles =
      '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs></styleSheet>'
    const book =
      '<workbook xmlns:r="x"><workbookPr date1904="1"/><sheets><sheet name="Entries" r:id="a"/></sheets></workbook>'
    const rels =
      '<Relationships><Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="x/styles" Target="styles.xml"/></Relationships>'
    const data = zipOf(
      parts('<row><c><v>44226</v></c></row>', [
        { name: 'xl/workbook.xml', content: book },
        { name: 'xl/styles.xml', content: styles },
        { name: 'xl/_rels/workbook.xml.rels', content: rels },
      ]),
    )
    expect(await read(data)).to.deep.equal([{ row: 1, cells: [day] }])
  })

  it('takes hexadecimal digits, which no program writes, for text', async () => {
    const numbers = ['1.5E3', ' 1 ', '0x10', '0b1', '0o7'].map((value) => `<c><v>${value}</v></c>`)
    const data = zipOf(parts(`<row>${numbers.join('')}</row>`))
    expect(await read(data)).to.deep.equal([{ row: 1, cells: [1_500, 1, '0x10', '0b1', '0o7'] }])
  })

  it('reads a number as its cell shows it, and a month that begins on its first day as a month', async () => {
    const formats = ['0.0&quot; MWh&quot;', 'mmm\\-yy', '[$€-2]#,##0.00']
    const styles = [
      `<numFmts>${formats.map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`).join('')}</numFmts>`,
      `<cellXfs>${[0, 9, 10, 17, 164, 165, 166].map((id) => `<xf numFmtId="${id}"/>`).join('')}</cellXfs>`,
    ]
    const cells = [0.05, 0.05, 0.125, 45658, 12.345, 45689, 1000].map((value, at) => `<c s="${at}"><v>${value}</v></c>`)
    const rels =
      '<Relationships><Relationship Id="rId7" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="x/styles" Target="styles.xml"/></Relationships>'
    const data = zipOf(
      parts(`<row>${cells.join('')}<c s="3"><v>45688</v></c></row>`, [
        { name: 'xl/styles.xml', content: `<styleSheet>${styles.join('')}</styleSheet>` },
        { name: 'xl/_rels/workbook.xml.rels', content: rels },
      ]),
    )
    expect(await read(data)).to.deep.equal([
      { row: 1, cells: [0.05, '5%', '12.5%', '2025-01', '12.345 MWh', '2025-02', '€1000', day] },
    ])
  })

  it('has no macros because a type is declared that no part has, as SheetJS does', async () => {
    const types = (more: string) => ({
      name: '[Content_Types].xml',
      content: `<Types><Default Extension="bin" ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"/>${more}</Types>`,
    })
    expect(await read(zipOf(parts(one, [types('')])))).to.deep.equal([{ row: 1, cells: [1] }])
    const macro =
      '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/>'
    expect(await read(zipOf(parts(one, [types(macro)])))).to.equal('macros')
  })

  it('names the cell that stands too far to the right, and the format of other archives', async () => {
    const messageOf = async (data: Buffer) => {
      try {
        const { rows, close } = await openWorkbook(fileOf(data), limits)
        try {
          for await (const _ of rows('Entries'));
        } finally {
          await close()
        }
      } catch (error) {
        return (error as Error).message
      }
      return ''
    }
    const far = zipOf(parts('<row r="7"><c r="XFD7"><v>1</v></c></row>'))
    expect(await messageOf(far)).to.equal('A cell stands too far to the right (XFD7); delete what it holds')
    expect(await messageOf(zipOf([{ name: 'xl/workbook.bin', content: '' }]))).to.contain('(.xlsb)')
    const ods = { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet' }
    expect(await messageOf(zipOf([ods]))).to.contain('(.ods)')
  })

  it('is read where its parts are in another case than the references to them', async () => {
    const data = zipOf(parts(one).map(({ name, content }) => ({ name: name.toUpperCase(), content })))
    expect(await read(data)).to.deep.equal(await read(zipOf(parts(one))))
  })

  it('ends with the reason of its signal', async () => {
    const gone = new AbortController()
    const { rows, close } = await openWorkbook(fileOf(zipOf(parts(one))), limits, gone.signal)
    gone.abort(new Error('the client is gone'))
    const error = await rows('Entries')
      .next()
      .catch((reason: Error) => reason.message)
    expect(error).to.equal('the client is gone')
    await close()
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
      what: 'a part twice in different case',
      data: zipOf(parts(one, [{ name: 'xl/worksheets/Sheet1.xml', content: '' }])),
      expected: 'damaged',
    },
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
          Array.from({ length: 5 }, (_, at) => ({ name: `m${at}.bin`, content: ' '.repeat(500_000) })),
        ),
      ),
      expected: 'unpacked',
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
      data: zipOf(
        parts(one, [{ name: 'xl/workbook.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><workbook>&b;</workbook>' }]),
      ),
      expected: 'damaged',
    },
    { what: 'a row twice', data: zipOf(parts(`${one}${one}`)), expected: 'damaged' },
    {
      what: 'a cell twice',
      data: zipOf(parts('<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>')),
      expected: 'damaged',
    },
    { what: 'a text that is not there', data: zipOf(parts('<row><c t="s"><v>7</v></c></row>')), expected: 'damaged' },
    {
      what: 'a text with U+0000',
      data: zipOf(parts('<row><c t="inlineStr"><is><t>a_x0000_</t></is></c></row>')),
      expected: 'characters',
    },
    {
      what: 'a cell of 40,000 characters',
      data: zipOf(parts(`<row><c t="inlineStr"><is><t>${'x'.repeat(40_000)}</t></is></c></row>`)),
      expected: 'cell_length',
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

  const messageOf = async (data: Uint8Array) => {
    const workbook = await openWorkbook(fileOf(data), limits).catch((error: Error) => error)
    if (workbook instanceof Error) return workbook.message
    try {
      for await (const _ of workbook.rows('Entries'));
      return 'It is read'
    } catch (error) {
      return (error as Error).message
    } finally {
      await workbook.close()
    }
  }
  const twoSheets =
    '<workbook xmlns:r="x"><sheets><sheet name="A" r:id="rId7"/><sheet name="B" r:id="rId7"/></sheets></workbook>'
  const inSheet = 'xl/worksheets/sheet1.xml'
  for (const { data, place } of [
    { data: zipOf([...workbookParts(''), ...workbookParts('')]), place: 'two parts are called [Content_Types].xml' },
    { data: zipOf(workbookParts(''), { checksum: 1 }), place: '_rels/.rels: its checksum differs' },
    {
      data: zipOf(workbookParts('', [{ name: '../x', content: '' }])),
      place: 'its list of parts: invalid relative path: ../x',
    },
    { data: zipOf(workbookParts('<row></c>')), place: `${inSheet}: 1:97: unexpected close tag.` },
    {
      data: zipOf(workbookParts('<row r="9"/><row r="8"/>')),
      place: `${inSheet}: row 8 below row 9`,
    },
    {
      data: zipOf(workbookParts('<row r="4"><c r="C4"/><c r="B4"/></row>')),
      place: `${inSheet}: cell B4 right of column 3 in row 4`,
    },
    {
      data: zipOf(workbookParts('<row r="7"><c r="C7" t="s"><v>9</v></c></row>')),
      place: `${inSheet}: the text of cell C7 is missing`,
    },
    { data: zipOf(workbookParts('<a>'.repeat(65))), place: `${inSheet}: more than 64 levels` },
    {
      data: zipOf(workbookParts('', [{ name: inSheet, content: '<!DOCTYPE x><worksheet/>' }])),
      place: `${inSheet}: it has a DOCTYPE`,
    },
    // Read for each sheet, one part would take minutes.
    {
      data: zipOf(workbookParts('', [{ name: 'xl/workbook.xml', content: twoSheets }])),
      place: `xl/workbook.xml: two sheets are ${inSheet}`,
    },
  ])
    it(`that is damaged is refused with the place: ${place}`, async () => {
      const message = await messageOf(data)
      expect(message).to.equal(`The workbook is damaged (${place}); open it in a spreadsheet program and save it again`)
    })
})
