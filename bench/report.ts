import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { settingDefaults } from '@tomorro/carbon/setting/defaults'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { writeXlsxStream } from 'hucre/xlsx'
import PDFDocument from 'pdfkit'
import { appendixColumns } from '../services/report/format/appendix.ts'
import { csvFile } from '../services/report/format/csv.ts'
import { LINES_PRINTED, pdfFile } from '../services/report/format/pdf.ts'
import { documentOf } from '../services/report/format/report-document.ts'
import { xlsxFile } from '../services/report/format/xlsx.ts'
import type { AppendixLine, Facts, Figure } from '../services/report/model/facts.ts'
import { reportModel } from '../services/report/model/report-model.ts'

// The files of a report: seconds to the first byte and to the last, and memory above what the process takes before it begins. Beside
// each format the same rows by the bare library: text joined by commas, hucre's stream writer, pdfkit without tags or tables. Each
// figure comes from a process of its own; lines come from memory, so that no database is measured.
//   npm run bench report [lines, comma-separated]

const PAGE = 1_000
const SAMPLE_MILLISECONDS = 10

type Measured = { firstByte: number; seconds: number; megabytes: number; bytes: number; sha256: string }

const lineOf = (number: number): AppendixLine => ({
  id: `019bc0fd-89c0-713b-b5c6-${String(number).padStart(12, '0')}`,
  item_id: `019bc0fd-0000-713b-b5c6-${String(number % 500).padStart(12, '0')}`,
  ...{ subchild_id: 'electricity-usage', site: `Depot ${number % 20}`, period_start: '2025-03-01' },
  ...{ period_end: '2025-04-01', input_quantity: '1234.5', input_unit: 'kWh', quantity: '1234.5', unit: 'kWh' },
  ...{ factor_key: 'electricity.uk.generation.kwh', factor_source: 'DESNZ 2025', factor_edition: 2025 },
  ...{ factor_value: '0.177', factor_gwp: 'AR5', scope: 'scope-2', category: null, basis: 'location' },
  ...{ method: 'average', emissions: '218.5065', share: '218.5065', location: '218.5065', market: '0' },
  gases: { co2: '216.1', ch4: '1.2', n2o: '1.2' },
  ...{ grade: 1, notices: ['market_equals_location'], reverses: null, created_at: '2025-05-01T09:30:00.000Z' },
  ...{ approved_by: 'Reviewer', approved_at: '2025-05-01T09:29:00.000Z' },
})

async function* pagesOf(lines: number): AsyncGenerator<AppendixLine[]> {
  for (let from = 0; from < lines; from += PAGE)
    yield Array.from({ length: Math.min(PAGE, lines - from) }, (_, index) => lineOf(from + index))
}

function factsOf(lines: number): Facts {
  const total = new Decimal('218.5065').times(lines)
  const figure: Figure = {
    ...{ subchildId: 'electricity-usage', site: 'Depot 1', scope: 'scope-2', category: null, basis: 'location' },
    ...{ factorKey: 'electricity.uk.generation.kwh', factorSource: 'DESNZ 2025', factorEdition: 2025 },
    ...{ factorGwp: 'AR5', unit: 'kWh', method: 'average', grade: 1, notices: [], lines },
    ...{ quantity: new Decimal('1234.5').times(lines), emissions: total, location: total, market: new Decimal(0) },
    gases: { co2: total, ch4: new Decimal(0), n2o: new Decimal(0), unsplit: new Decimal(0) },
  }
  return {
    request: {
      ...{ id: 'a', kind: 'activity', title: 'Emissions by activity', aggregate: 'monthly', coverage: [] },
      ...{ period: { start: '2025-01-01', end: '2026-01-01' }, narrative: {}, isDraft: false, askedOn: '2026-02-01' },
    },
    ...{ organisation: 'Bench Ltd', settings: settingDefaults as unknown as Facts['settings'], current: [figure] },
    ...{ previous: [], years: [], series: [], presence: [], restatements: [], factor: () => undefined },
    ledger: { lines, lastLineId: null },
  }
}

/** The programs that are measured, by name. */
const writers: Readonly<Record<string, (lines: number) => Promise<Readable> | Readable>> = {
  csv: (lines) => Readable.from(csvFile(pagesOf(lines)), { objectMode: false }),
  'csv, joined': (lines) =>
    Readable.from(
      (async function* () {
        for await (const page of pagesOf(lines))
          yield page.map((line) => `${appendixColumns.map(({ of }) => of(line) ?? '').join(',')}\r\n`).join('')
      })(),
      { objectMode: false },
    ),
  xlsx: (lines) => xlsxFile(documentOf(factsOf(lines), reportModel(factsOf(lines))), pagesOf(lines)),
  'xlsx, hucre': (lines) =>
    Readable.fromWeb(
      writeXlsxStream(
        (async function* () {
          for await (const page of pagesOf(lines))
            for (const line of page)
              yield appendixColumns.map(({ of, kind }) => (kind === 'text' ? of(line) : Number(of(line))))
        })(),
        { name: 'Lines', columns: appendixColumns.map(({ title }) => ({ header: title })) },
      ),
    ),
  pdf: (lines) =>
    pdfFile(documentOf(factsOf(lines), reportModel(factsOf(lines))), pagesOf(Math.min(lines, LINES_PRINTED)), {
      ...{ fileName: 'lines.csv', bytes: 1, sha256: 'a' },
    }),
  'pdf, pdfkit': (lines) => {
    const pdf = new PDFDocument({ size: 'A4', layout: 'landscape' })
    void (async () => {
      for await (const page of pagesOf(Math.min(lines, LINES_PRINTED)))
        for (const line of page)
          pdf.fontSize(7).text(
            appendixColumns
              .slice(0, 12)
              .map(({ of }) => of(line) ?? '')
              .join('  '),
          )
      pdf.end()
    })()
    return pdf as unknown as Readable
  },
}

async function measure(name: string, lines: number): Promise<Measured> {
  const idle = process.memoryUsage().rss
  let peak = idle
  const sampler = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, SAMPLE_MILLISECONDS)
  const begun = performance.now()
  const hash = createHash('sha256')
  let [firstByte, bytes] = [0, 0]
  for await (const chunk of (await writers[name]?.(lines)) ?? []) {
    firstByte ||= performance.now() - begun
    bytes += chunk.length
    hash.update(chunk)
  }
  peak = Math.max(peak, process.memoryUsage().rss)
  clearInterval(sampler)
  const seconds = (performance.now() - begun) / 1_000
  return {
    firstByte: firstByte / 1_000,
    seconds,
    megabytes: (peak - idle) / 2 ** 20,
    bytes,
    sha256: hash.digest('hex'),
  }
}

function measuredApart(name: string, lines: number): Measured {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--no-warnings', import.meta.filename, 'one', name, String(lines)],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

const [mode = '100000', name = '', count = '0'] = process.argv.slice(2)
if (mode === 'one') console.log(JSON.stringify(await measure(name, Number(count))))
else {
  console.log('                        lines   first byte      last   memory       MB   same bytes twice')
  for (const lines of mode.split(',').map(Number))
    for (const each of Object.keys(writers)) {
      const [one, other] = [measuredApart(each, lines), measuredApart(each, lines)]
      console.log(
        [
          each.padEnd(16),
          lines.toLocaleString('en-GB').padStart(13),
          `${one.firstByte.toFixed(2)} s`.padStart(13),
          `${one.seconds.toFixed(2)} s`.padStart(10),
          `${one.megabytes.toFixed(0)} MB`.padStart(9),
          (one.bytes / 1e6).toFixed(1).padStart(9),
          one.sha256 === other.sha256 ? '   yes' : '   no',
        ].join(''),
      )
    }
}
