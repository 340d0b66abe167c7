import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { csvFile } from './format/csv.ts'
import { formats } from './format/file-name.ts'
import { LINES_PRINTED, pdfFile } from './format/pdf.ts'
import { documentOf } from './format/report-document.ts'
import { xlsxFile } from './format/xlsx.ts'
import { reportModel } from './model/report-model.ts'
import { activities, type Example, exampleFacts, exampleLines, stated } from './testing-facts.ts'

// Writes each kind of report in each format for four organisations, to be looked at:
//   node services/report/pictures.main.ts FOLDER
//   cd FOLDER && pdftoppm -r 70 -png small-secr.pdf small-secr

const folder = process.argv[2]
if (folder === undefined) throw new Error('Give the folder for the files')
mkdirSync(folder, { recursive: true })

const all = Object.keys(activities) as (keyof typeof activities)[]
const twenty = Array.from({ length: 20 }, (_, number) => `Distribution centre ${number + 1}, Northampton`)
const organisations: Readonly<Record<string, Omit<Example, 'kind'>>> = {
  small: {
    activities: ['gas', 'electricity', 'tariff', 'fleet', 'employeeCars', 'commuting'],
    hasPrevious: true,
    ...stated,
  },
  large: {
    ...{ activities: all, sites: twenty, linesPerMonth: 10, hasPrevious: true, ...stated },
    settings: {
      ...stated.settings,
      'organisation-boundary': {
        approach: 'operational-control',
        entities: [{ name: 'Acme & Söhne Ltd', companyNumber: '01234567' }, { name: 'Acme Logistics Ltd' }],
        overseasSites: [{ site: 'Distribution centre 3, Northampton', country: 'IE' }],
      },
    },
  },
  gaps: {
    ...{ activities: ['electricity', 'tariff', 'purchases'], sites: ['Leeds', null], missing: [3, 10] },
    request: { isDraft: true },
  },
  nothing: {},
}

for (const [name, organisation] of Object.entries(organisations))
  for (const kind of ['activity', 'secr', 'inventory', 'carbon-reduction-plan'] as const) {
    const example = { ...organisation, kind }
    const facts = exampleFacts(example)
    const document = documentOf(facts, reportModel(facts))
    const complete = { fileName: `${name}-${kind}.csv`, bytes: 1, sha256: '0'.repeat(64) }
    const files = {
      csv: () => Readable.from(csvFile(exampleLines(example)), { objectMode: false }),
      xlsx: () => xlsxFile(document, exampleLines(example)),
      pdf: () => pdfFile(document, exampleLines(example, LINES_PRINTED), complete),
    }
    for (const format of formats)
      await pipeline(await files[format](), createWriteStream(path.join(folder, `${name}-${kind}.${format}`)))
    writeFileSync(
      path.join(folder, `${name}-${kind}.txt`),
      reportModel(facts)
        .warnings.map(({ code, detail }) => `${code}: ${detail}\n`)
        .join(''),
    )
  }
