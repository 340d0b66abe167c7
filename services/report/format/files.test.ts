import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { connect, type Database } from '@tomorro/database/connection'
import { withOrganisation } from '@tomorro/database/organisation'
import { report } from '@tomorro/database/schema/report'
import { type TestDatabase, testDatabase } from '@tomorro/database/testing'
import { uuidSource } from '@tomorro/service-kit/uuid'
import { folderStore } from '@tomorro/storage/folder-store'
import { expect } from 'chai'
import { eq } from 'drizzle-orm'
import { readXlsx } from 'hucre/xlsx'
import { isInstalled, needing } from '../../../scripts/needs-testing.ts'
import type { ReportKind, Section } from '../model/facts.ts'
import { prepare, set, type TestLine, writeLines } from '../testing.ts'
import { makeReport } from '../worker/make-report.ts'
import type { Format } from './file-name.ts'

const acme = 'org_Acme000Files'
const now = () => new Date('2026-02-01T09:30:00.000Z')
const nextId = uuidSource(now)
const kinds: readonly ReportKind[] = ['activity', 'secr', 'inventory', 'carbon-reduction-plan']
const CONVERSION_MILLISECONDS = 120_000
const SITES = 2

describe('the files of a report', function () {
  this.timeout(2 * CONVERSION_MILLISECONDS)
  let database: TestDatabase
  let connection: Database
  let folder: string
  const made = new Map<ReportKind, { files: Record<Format, Buffer>; sections: Section[] }>()

  before(async () => {
    database = await testDatabase()
    connection = connect(database.url('svc_report'))
    folder = await mkdtemp(path.join(tmpdir(), 'tomorro-report-files-'))
    await prepare(database, acme, { 'fuel.natural_gas.kwh_gross': '0.18296', 'electricity.uk.generation': '0.177' })
    await set(database, acme, {
      'base-year': { year: 2024, restatementThresholdPercent: 5 },
      'organisation-boundary': { entities: [{ name: 'Acme Ltd' }] },
      'intensity-denominators': { denominators: [{ kind: 'full-time-equivalents', year: 2025, value: 42.5 }] },
    })
    await writeLines(database, acme, linesOfSites())
    for (const kind of kinds) made.set(kind, await make(kind))
  })
  after(async () => {
    await connection.close()
    await database.drop()
    await rm(folder, { recursive: true })
  })

  async function make(kind: ReportKind) {
    const id = nextId()
    const within = <Value>(work: Parameters<typeof withOrganisation<Value>>[3]) =>
      withOrganisation(connection, acme, 'read write', work)
    const row: typeof report.$inferInsert = {
      ...{ orgId: acme, id, kind, title: 'Acme 2025', state: 'queued', narrative: {} },
      ...{ periodStart: '2025-01-01', periodEnd: '2026-01-01', aggregate: 'monthly' },
      ...{ createdAt: now(), updatedAt: now() },
    }
    await within((transaction) => transaction.insert(report).values(row))
    const store = folderStore(path.join(folder, 'objects'))
    const onError = (error: Error) => {
      throw error
    }
    const job = { data: { organisationId: acme, reportId: id }, signal: new AbortController().signal }
    await within((transaction) => makeReport(transaction, job, { database: connection, store, now, onError }))
    const [stored] = await within((transaction) => transaction.select().from(report).where(eq(report.id, id)))
    const read = async ({ format, key }: { format: string; key: string }) => [
      format,
      await readFile(path.join(folder, 'objects', key)),
    ]
    return {
      files: Object.fromEntries(await Promise.all((stored?.files ?? []).map(read))) as Record<Format, Buffer>,
      sections: (stored?.sections?.sections ?? []) as Section[],
    }
  }

  const madeOf = (kind: ReportKind) => {
    const found = made.get(kind)
    if (found === undefined) throw new Error(`No report of the kind ${kind} was made`)
    return found
  }

  /** The records of the csv by column. */
  function recordsOf(csv: Buffer): Record<string, string>[] {
    const [head = '', ...records] = csv.toString().trimEnd().split('\r\n')
    const columns = head.split(',')
    // No value of these lines contains a comma.
    return records.map((record) => Object.fromEntries(record.split(',').map((value, at) => [columns[at] ?? '', value])))
  }
  const sumOf = (records: readonly Record<string, string>[], column: string): Decimal =>
    records.reduce((sum, record) => sum.plus(record[column] ?? '0'), new Decimal(0))

  for (const kind of kinds)
    it(`${kind}: the csv adds up to the totals that the report states`, () => {
      const { files, sections } = madeOf(kind)
      const records = recordsOf(files.csv)
      const appendix = sections.at(-1)?.blocks[0]
      const sentence = appendix?.type === 'text' ? appendix.text : ''
      expect(sentence).to.include(`Sum of ${records.length.toLocaleString('en-GB')} ledger lines`)
      for (const [column, words] of [
        ['kg_co2e', 'kgCO2e with Scope 2 location-based'],
        ['kg_co2e_market', 'kgCO2e with Scope 2 market-based'],
      ] as const)
        expect(sentence).to.include(`${sumOf(records, column).toFixed()} ${words}`)
    })

  needing('LibreOffice', isInstalled('soffice')).it(
    'lets LibreOffice work out the totals of the csv from the sheet of lines, difference 0',
    async () => {
      const { files } = madeOf('secr')
      const { sheets } = await readXlsx(await savedByLibreOffice(files.xlsx))
      const records = recordsOf(files.csv)
      const rows = sheets.find(({ name }) => name === 'Summary')?.rows ?? []
      for (const [label, column] of [
        ['Total with Scope 2 location-based, kgCO2e', 'kg_co2e'],
        ['Total with Scope 2 market-based, kgCO2e', 'kg_co2e_market'],
      ] as const) {
        const total = sumOf(records, column)
        const [, exact, value, sum, difference] = rows.find(([first]) => first === label) ?? []
        expect(exact).to.equal(total.toFixed())
        expect([value, sum, difference]).to.deep.equal([total.toNumber(), total.toNumber(), 0])
      }
      expect(sheets.find(({ name }) => name === 'Lines')?.rows).to.have.length(records.length + 1)
    },
  )

  /** Opens a workbook in LibreOffice, which calculates its formulas, and saves it there. */
  async function savedByLibreOffice(workbook: Buffer): Promise<Buffer> {
    const file = path.join(folder, 'opened.xlsx')
    await writeFile(file, workbook)
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile'))}`
    const saved = path.join(folder, 'saved')
    const command = ['--headless', '--norestore', profile, '--convert-to', 'xlsx', '--outdir', saved, file]
    await promisify(execFile)('soffice', command, { timeout: CONVERSION_MILLISECONDS })
    return readFile(path.join(saved, 'opened.xlsx'))
  }
})

/** Gas and electricity of a few sites by month over two years, on both Scope 2 bases, and commuting. */
function linesOfSites(): TestLine[] {
  const lines: TestLine[] = []
  for (let site = 1; site <= SITES; site++)
    for (let month = 0; month < 24; month++) {
      const day = (at: number) => new Date(Date.UTC(2024, at, 1)).toISOString().slice(0, 10)
      const common = { site: `Site ${site}`, periodStart: day(month), periodEnd: day(month + 1), unit: 'kWh' }
      const quantity = (1_000 + site * 37 + month * 11.25).toString()
      const of = (factor: string) => new Decimal(quantity).times(factor).toFixed(5)
      const electricity = {
        ...{ ...common, subchildId: 'electricity-usage', scope: 'scope-2' as const, quantity },
        ...{ factorKey: 'electricity.uk.generation', factorValue: '0.177' },
      }
      lines.push(
        { ...common, subchildId: 'natural-gas-usage', scope: 'scope-1', quantity, emissions: of('0.18296') },
        { ...electricity, basis: 'location', emissions: of('0.177') },
        { ...electricity, basis: 'market', factorValue: '0.05', emissions: of('0.05') },
        { ...common, subchildId: 'commute-car', scope: 'scope-3', category: 7, quantity, emissions: of('0.18296') },
        {
          ...common,
          subchildId: 'natural-gas-usage',
          scope: 'scope-3',
          category: 3,
          quantity,
          emissions: of('0.18296'),
        },
      )
    }
  return lines
}
