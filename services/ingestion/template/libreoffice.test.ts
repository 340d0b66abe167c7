import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { findSubchild } from '@tomorro/carbon/taxonomy/taxonomy'
import { expect } from 'chai'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { isInstalled, needing } from '../../../scripts/needs-testing.ts'
import { acme, ingestionForTests } from '../testing.ts'
import { templateOf } from './file.ts'
import { columnsOf } from './layout.ts'

const PROGRAM = 'soffice'
const CONVERSION_MILLISECONDS = 60_000

needing('LibreOffice', isInstalled(PROGRAM)).describe('a template in LibreOffice', function () {
  this.timeout(2 * CONVERSION_MILLISECONDS)
  const { upload } = ingestionForTests()
  let folder: string
  before(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tomorro-libreoffice-'))
  })
  after(() => rm(folder, { recursive: true }))

  /** Opens a workbook in LibreOffice and saves it in a format. */
  async function savedAs(format: 'xlsx' | 'csv', workbook: Uint8Array): Promise<Buffer> {
    await writeFile(path.join(folder, 'template.xlsx'), workbook)
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`
    const saved = path.join(folder, 'saved')
    const file = path.join(folder, 'template.xlsx')
    const command = ['--headless', '--norestore', profile, '--convert-to', format, '--outdir', saved, file]
    await promisify(execFile)(PROGRAM, command, { timeout: CONVERSION_MILLISECONDS })
    return readFile(path.join(saved, `template.${format}`))
  }

  it('opens with its headings, and keeps lists, bounds and hidden sheets when it is saved', async () => {
    const subchildId = 'flight-domestic'
    const subchild = findSubchild(subchildId)
    const template = await templateOf(subchildId, 'xlsx')
    if (!subchild || !template) throw new Error('There is no such subchild')
    const columns = columnsOf(subchild)
    const { sheets } = await readXlsx(await savedAs('xlsx', template))
    const [entries] = sheets
    expect(entries?.rows[0]).to.deep.equal(columns.map(({ heading }) => heading))
    expect(entries?.dataValidations?.map(({ type }) => type).sort()).to.deep.equal(
      (await readXlsx(template)).sheets[0]?.dataValidations?.map(({ type }) => type).sort(),
    )
    const hidden = sheets.filter((sheet) => sheet.hidden).map(({ name }) => name)
    expect(hidden).to.include('About')
    expect((await savedAs('csv', template)).toString()).to.include('Period from,Period until,Site')
  })

  it('is taken as LibreOffice saves it', async () => {
    const subchild = findSubchild('electricity-usage')
    const headings = subchild ? columnsOf(subchild).map(({ heading }) => heading) : []
    const day = (text: string) => new Date(`${text}T00:00:00Z`)
    const filled = await writeXlsx({
      sheets: [
        {
          name: 'Entries',
          columns: [{ numFmt: 'yyyy-mm-dd' }, { numFmt: 'yyyy-mm-dd' }],
          rows: [headings, [day('2025-01-01'), day('2025-01-31'), 'Leeds', null, 1000.5, null]],
        },
        {
          name: 'About',
          hidden: true,
          rows: [
            ['Template version', 1],
            ['Subchild', 'electricity-usage'],
          ],
        },
      ],
    })
    const { status, body } = await upload(acme, await savedAs('xlsx', filled))
    expect(status, JSON.stringify(body)).to.equal(201)
    expect(body.item).to.deep.include({ period: { from: '2025-01-01', until: '2025-01-31' }, activity: { 1: 1000.5 } })
  })
})
