import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { taxonomy } from '@tomorro/carbon/taxonomy/taxonomy'
import { openWorkbook } from '@tomorro/spreadsheet/read-xlsx'
import type { Row } from '@tomorro/spreadsheet/row'
import { expect } from 'chai'
import { readXlsx } from 'hucre/xlsx'
import { acme, ingestionForTests } from '../testing.ts'
import { csvTemplate } from './file.ts'
import { columnsOf } from './layout.ts'

const limits = { rows: 1_000, columns: 100, unpackedBytes: 10_000_000 }

describe('GET /ingestion/template/{subchildId}', () => {
  const { as } = ingestionForTests()
  let folder: string
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tomorro-template-'))
  })
  after(() => rm(folder, { recursive: true }))
  const get = (subchildId: string, search = '') => as(acme)('GET', `/ingestion/template/${subchildId}${search}`)
  const sheet = async (data: Buffer, name: string) => {
    const file = path.join(folder, 'template.xlsx')
    await writeFile(file, data)
    const workbook = await openWorkbook(file, limits)
    const rows: Row[] = []
    for await (const row of workbook.rows(name)) rows.push(row)
    await workbook.close()
    return rows
  }

  it('answers with a workbook of one column for the days, the site and each parameter, with its unit', async () => {
    const { status, headers, body } = await get('electricity-usage')
    expect(status).to.equal(200)
    expect(headers.get('content-type')).to.equal('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
    expect(headers.get('content-disposition')).to.equal('attachment; filename="electricity-usage.xlsx"')
    expect(await sheet(body, 'Entries')).to.deep.equal([
      {
        row: 1,
        cells: [
          'Period from',
          'Period until',
          'Site',
          'Spend (GBP)',
          'Usage in kWh (kWh)',
          'Supplier emission factor (kgCO2e/kWh)',
          'Estimated',
        ],
      },
    ])
  })

  it('says on a hidden sheet which version it is, of which subchild, and by which methods it is calculated', async () => {
    const { body } = await get('electricity-usage')
    const rows = await sheet(body, 'About')
    expect(rows.map(({ cells }) => cells)).to.deep.equal([
      ['Template version', 1],
      ['Subchild', 'electricity-usage'],
      ['Methods', 'spend average'],
    ])
    const { sheets } = await readXlsx(body)
    expect(sheets.map(({ name, hidden = false }) => [name, hidden])).to.deep.equal([
      ['Entries', false],
      ['Help', false],
      ['About', true],
    ])
  })

  it('offers choices as a list, explains each column in its heading, and keeps days and numbers within bounds', async () => {
    const { body } = await get('commute-car')
    const { sheets } = await readXlsx(body)
    const [entries, , lists] = sheets
    const columns = columnsOf(subchild('commute-car'))
    const fuel = columns.findIndex(({ heading }) => heading === 'Fuel')
    const ruleOf = (at: number) =>
      entries?.dataValidations?.find(({ range }) => range.startsWith('ABCDEFGHIJ'.charAt(at)))
    expect(ruleOf(fuel)).to.deep.include({ type: 'list', errorStyle: 'stop' })
    expect(ruleOf(fuel)?.formula1).to.match(/^Lists!\$A\$1:\$A\$\d+$/)
    expect(lists?.rows.map(([choice]) => choice)).to.include('Battery electric')
    expect(lists?.hidden).to.equal(true)
    expect(ruleOf(0)).to.deep.include({ type: 'date', range: 'A2:A100001' })
    expect(ruleOf(3)).to.deep.include({ type: 'decimal', formula1: '0', formula2: '1000' })
    expect([...(entries?.cells?.values() ?? [])].map(({ comment }) => comment?.text)).to.deep.equal(
      columns.map(({ help }) => help),
    )
  })

  it('answers with csv that says in its first line what it is', async () => {
    const { headers, body } = await get('electricity-usage', '?format=csv')
    expect(headers.get('content-type')).to.equal('text/csv')
    expect(body.toString()).to.equal(
      [
        'Tomorro template,1,electricity-usage,spend average',
        'Period from,Period until,Site,Spend (GBP),Usage in kWh (kWh),Supplier emission factor (kgCO2e/kWh),Estimated',
        '',
      ].join('\r\n'),
    )
  })

  it('answers 404 where the taxonomy has no such subchild', async () => {
    expect((await get('moon-travel')).status).to.equal(404)
  })

  for (const [id, found] of Object.entries(taxonomy.subchildren))
    it(`can be told apart by its columns, and by nothing that a program takes for a formula: ${id}`, () => {
      const headings = columnsOf(found).map(({ heading }) => heading.toLowerCase())
      expect(new Set(headings)).to.have.property('size', headings.length)
      expect(Buffer.from(csvTemplate(id, found)).toString()).not.to.match(/(^|,)"?'?[=+@-]/m)
    })
})

function subchild(id: string) {
  const found = taxonomy.subchildren[id]
  if (!found) throw new Error('There is no such subchild')
  return found
}
