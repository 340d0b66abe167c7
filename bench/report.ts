import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { writeXlsxStream } from 'hucre/xlsx'
import PDFDocument from 'pdfkit'
import { appendixColumns } from '../services/report/format/appendix.ts'
import { csvFile } from '../services/report/format/csv.ts'
import { LINES_PRINTED, pdfFile } from '../services/report/format/pdf.ts'
import { documentOf } from '../services/report/format/report-document.ts'
import { xlsxFile } from '../services/report/format/xlsx.ts'
import { reportModel } from '../services/report/model/report-model.ts'
import { type Example, exampleFacts, exampleLines } from '../services/report/testing-facts.ts'

// The files of a report: seconds to the first byte and to the last, and memory above what the process takes before it begins. Beside
// each format the same rows by the bare library: text joined by commas, hucre's stream writer, pdfkit without tags or tables. Each
// figure comes from a process of its own; lines come from memory, so that no database is measured.
//   npm run bench report [lines, comma-separated]

const SITES = 20
const SAMPLE_MILLISECONDS = 10

type Measured = { firstByte: number; seconds: number; megabytes: number; bytes: number; sha256: string }

/** A year of one activity at twenty sites. */
const example = (lines: number): Example => ({
  ...{ kind: 'activity', activities: ['electricity'] },
  sites: Array.from({ length: SITES }, (_, index) => `Depot ${index}`),
  linesPerMonth: Math.ceil(lines / (12 * SITES)),
})
/** All lines of the year, or the first of them; there are as many as asked for, or a few more, so that months are alike. */
const pagesOf = (lines: number, most?: number) => exampleLines(example(lines), most)
const reportOf = (lines: number) => {
  const facts = exampleFacts(example(lines))
  return documentOf(facts, reportModel(facts))
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
  xlsx: (lines) => xlsxFile(reportOf(lines), pagesOf(lines)),
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
    pdfFile(reportOf(lines), pagesOf(lines, LINES_PRINTED), {
      ...{ fileName: 'lines.csv', bytes: 1, sha256: 'a' },
    }),
  'pdf, pdfkit': (lines) => {
    const pdf = new PDFDocument({ size: 'A4', layout: 'landscape' })
    void (async () => {
      for await (const page of pagesOf(lines, LINES_PRINTED))
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
