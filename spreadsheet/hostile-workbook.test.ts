import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'chai'
import type { Measured } from './measured-reading.ts'
import { filesForTests, workbookParts, zipOf } from './testing.ts'

/** How long other requests may wait while a file is read. A thread that is alone waits 1 ms or 2; this leaves room for a busy machine. */
const WAIT_MILLISECONDS_MAX = 5_000
const MEMORY_BYTES_MAX = 300 * 1_024 * 1_024

const one = '<row><c t="s"><v>0</v></c></row>'
const sharedStrings = (content: string) => zipOf(workbookParts(one, [{ name: 'xl/sharedStrings.xml', content }]))
const sheet = (rows: string) => zipOf(workbookParts(rows))
/** As large as a template gets: each row has two texts of 75 characters that no other row has, and four numbers. */
function ownTexts(rows: number): Buffer {
  const numbers = '<c><v>45658</v></c><c><v>45688</v></c><c><v>1028.75</v></c><c><v>0.2</v></c>'
  const texts = Array.from({ length: rows * 2 }, (_, at) => `<si><t>${String(at).padStart(75, 'site ')}</t></si>`)
  const cells = Array.from(
    { length: rows },
    (_, at) => `<row><c t="s"><v>${at * 2}</v></c><c t="s"><v>${at * 2 + 1}</v></c>${numbers}</row>`,
  )
  const content = `<sst>${texts.join('')}</sst>`
  return zipOf(workbookParts(cells.join(''), [{ name: 'xl/sharedStrings.xml', content }]))
}
const part = (name: string, content: string) => zipOf(workbookParts(one, [{ name, content }]))

describe('a hostile workbook', () => {
  const fileOf = filesForTests()

  for (const { what, file, expected } of [
    {
      what: '75,000 open tags of relationships',
      file: () => part('xl/_rels/workbook.xml.rels', '<Relationship '.repeat(75_000)),
      expected: 'damaged',
    },
    {
      what: '17 MB of content types',
      file: () => {
        const content = `<Types>${'<x/>'.repeat(4_300_000)}</Types>`
        return zipOf(workbookParts('<row><c><v>5</v></c></row>', [{ name: '[Content_Types].xml', content }]))
      },
      expected: 'damaged',
    },
    {
      what: '17 MB about its sheets',
      file: () => part('xl/workbook.xml', `<workbook>${'<x/>'.repeat(4_300_000)}</workbook>`),
      expected: 'damaged',
    },
    {
      what: '75,000 open tags of sheets',
      file: () => part('xl/workbook.xml', '<sheet '.repeat(75_000)),
      expected: 'damaged',
    },
    { what: '1 MB of openings of comments', file: () => sheet('<!-- '.repeat(200_000)), expected: 'damaged' },
    { what: 'a comment of 10 MB', file: () => sheet(`<!-- ${'x '.repeat(5_000_000)}-->`), expected: 'cell_length' },
    { what: '1 MB of ampersands', file: () => sheet(`<row><c><v>${'&'.repeat(1_000_000)}`), expected: 'cell_length' },
    { what: '330,000 levels', file: () => sheet('<a>'.repeat(330_000)), expected: 'damaged' },
    {
      what: '60,000 attributes',
      file: () => sheet(`<row ${Array.from({ length: 60_000 }, (_, at) => `a${at}="1"`).join(' ')}/>`),
      expected: 'cell_length',
    },
    {
      what: 'a cell of 190 MB',
      file: () => sheet(`<row><c t="inlineStr"><is><t>${'x'.repeat(190_000_000)}</t></is></c></row>`),
      expected: 'cell_length',
    },
    {
      what: 'a cell of 18 MB in 100,000 runs',
      file: () =>
        sheet(`<row><c t="inlineStr"><is>${`<r><t>${'x'.repeat(180)}</t></r>`.repeat(100_000)}</is></c></row>`),
      expected: 'cell_length',
    },
    {
      what: '31 MB of short shared strings',
      file: () => sharedStrings(`<sst>${'<si><t>a</t></si>'.repeat(1_900_000)}</sst>`),
      expected: 'strings',
    },
    {
      what: '64 MB of long shared strings',
      file: () => sharedStrings(`<sst>${`<si><t>${'x'.repeat(32_000)}</t></si>`.repeat(2_000)}</sst>`),
      expected: 'strings',
    },
    { what: '100,000 rows with texts of their own', file: () => ownTexts(100_000), expected: 100_000 },
    {
      what: '10,000,000 empty cells',
      file: () => sheet(`<row>${'<c/>'.repeat(16_384)}</row>`.repeat(610)),
      expected: 0,
    },
    {
      what: '1,048,576 empty rows and one too many',
      file: () => sheet('<row/>'.repeat(1_048_577)),
      expected: 'damaged',
    },
  ])
    it(`of ${what} holds nobody up and takes less than 300 MB`, async () => {
      const { outcome, wait, bytes } = await readApart(fileOf(file()))
      expect(outcome).to.equal(expected)
      expect(wait, 'longest wait').to.be.below(WAIT_MILLISECONDS_MAX)
      expect(bytes, 'memory').to.be.below(MEMORY_BYTES_MAX)
    })
})

/** Reads a workbook in a process of its own, whose memory holds nothing else. */
async function readApart(file: string): Promise<Measured> {
  const script = path.join(import.meta.dirname, 'measured-reading.ts')
  const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', script, file])
  return JSON.parse(stdout) as Measured
}
