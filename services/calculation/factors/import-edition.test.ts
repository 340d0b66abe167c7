import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'chai'
import { readEdition, readManifest } from './factor-file.ts'
import { importEdition } from './import-edition.ts'

const header = 'key,scope,category,activity,unit,kg_co2e,kg_co2,kg_ch4_co2e,kg_n2o_co2e,note'
const row = (key: string, kgCo2e: string, unit = 'tonnes') => `${key},scope-1,Fuels,fuel,${unit},${kgCo2e},,,,`
const csv = (...rows: string[]) => `${[header, ...rows].join('\n')}\n`
const facts = (edition: number, publisher = 'Department') => ({
  source: `Test ${edition}`,
  edition,
  publisher,
  licence: 'OGL-UK-3.0',
  gwp: 'AR5' as const,
})

describe('importEdition', () => {
  let folder: URL
  beforeEach(() => {
    folder = pathToFileURL(`${mkdtempSync(join(tmpdir(), 'dataset-'))}/`)
    writeFileSync(new URL('editions.json', folder), '{ "$comment": "Kept.", "editions": [] }')
    importEdition(folder, csv(row('fuel.coke.tonne', '3'), row('fuel.peat.tonne', '1.5')), facts(2025))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('tells what is added, changed and missing since the newest edition before it of the same publisher', () => {
    importEdition(folder, csv(row('fuel.peat.tonne', '9')), facts(2026, 'Somebody else'))
    const report = importEdition(folder, csv(row('fuel.coke.tonne', '3.1'), row('fuel.wood.tonne', '0')), facts(2027))
    expect(report).to.deep.equal({
      factors: 2,
      previous: 2025,
      added: ['fuel.wood.tonne'],
      changed: [{ key: 'fuel.coke.tonne', from: '3 per tonnes', to: '3.1 per tonnes' }],
      missing: ['fuel.peat.tonne'],
    })
  })

  it('leaves a dataset that can be read, with the facts of each edition', () => {
    const [edition] = readManifest(folder)
    expect(edition).to.include({ file: 'test-2025.csv', ...facts(2025), factors: 2 })
    expect(edition && readEdition(folder, edition).map(({ key, gwp }) => [key, gwp])).to.deep.equal([
      ['fuel.coke.tonne', 'AR5'],
      ['fuel.peat.tonne', 'AR5'],
    ])
  })

  it('writes nothing in a dry run', () => {
    const report = importEdition(folder, csv(row('fuel.coke.tonne', '4')), facts(2026), { dryRun: true })
    expect(report.missing).to.deep.equal(['fuel.peat.tonne'])
    expect(readdirSync(folder).sort()).to.deep.equal(['editions.json', 'test-2025.csv'])
  })

  const refused: { title: string; content: string; edition?: number; message: RegExp }[] = [
    { title: 'a blank', content: csv(row('fuel.coke.tonne', '')), message: /has no kg_co2e/ },
    {
      title: 'a key that stands twice',
      content: csv(row('fuel.coke.tonne', '3'), row('fuel.coke.tonne', '3')),
      message: /has the key of an earlier line/,
    },
    { title: 'an unknown unit', content: csv(row('fuel.coke.tonne', '3', 'stone')), message: /unknown unit: stone/ },
    {
      title: 'a figure that is no decimal',
      content: csv(row('fuel.coke.tonne', '3,1')),
      message: /has [0-9]+ cells, the header [0-9]+/,
    },
    { title: 'other columns', content: 'key,value\nfuel.coke.tonne,3\n', message: /expected the columns/ },
    { title: 'no factor at all', content: csv(), message: /holds no factor/ },
    {
      title: 'a year that is none',
      content: csv(row('fuel.coke.tonne', '3')),
      edition: 27,
      message: /is not a year from 1990 to 2100/,
    },
    {
      title: 'another figure for an identity that is there',
      content: csv(row('fuel.coke.tonne', '3.2')),
      edition: 2025,
      message: /fuel\.coke\.tonne is 3 per tonnes/,
    },
    {
      title: 'another unit for an identity that is there',
      content: csv(row('fuel.coke.tonne', '3', 'kg')),
      edition: 2025,
      message: /a correction is an edition of its own/,
    },
    {
      title: 'what is there already',
      content: csv(row('fuel.coke.tonne', '3')),
      edition: 2025,
      message: /in the edition Test 2025 already/,
    },
  ]
  for (const { title, content, edition = 2026, message } of refused)
    it(`refuses ${title}, and writes nothing`, () => {
      expect(() => importEdition(folder, content, facts(edition))).to.throw(message)
      expect(readdirSync(folder).sort()).to.deep.equal(['editions.json', 'test-2025.csv'])
      expect(readManifest(folder)).to.have.length(1)
    })
})
