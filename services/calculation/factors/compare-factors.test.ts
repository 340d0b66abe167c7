import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { expect } from 'chai'
import { compareFactors, publishedColumns } from './compare-factors.ts'
import { datasetFolder, type PublishedFactor, readEdition, readManifest } from './factor-file.ts'

const dataset = readManifest(datasetFolder).flatMap((edition) => readEdition(datasetFolder, edition))
const cell = (value: unknown) => `"${value ?? ''}"`
const csv = (factors: readonly PublishedFactor[]) =>
  [
    `${publishedColumns.join()},note`,
    ...factors.map(({ key, source, edition, unit, kgCo2e, gases, note }) =>
      [key, source, edition, unit, kgCo2e, gases?.co2, gases?.ch4, gases?.n2o, note].map(cell).join(),
    ),
  ].join('\n')
const generation = (edition: number): PublishedFactor => {
  const found = dataset.find((one) => one.key === 'electricity.uk.generation.kwh' && one.edition === edition)
  if (!found) throw new Error(`no factor of ${edition}`)
  return found
}
const identity = ({ key, source, edition }: PublishedFactor) => ({ key, source, edition })

describe('compareFactors', () => {
  it('finds no difference between the dataset and what it was published as', () => {
    const { published, stored, differences } = compareFactors(csv(dataset), dataset)
    expect(differences).to.deep.equal([])
    expect(published).to.deep.equal(stored)
    expect(stored.factors).to.equal(dataset.length)
  })

  it('names what is missing and what is extra by key, source and edition', () => {
    const [one, two, three] = [generation(2023), generation(2024), generation(2025)]
    expect(compareFactors(csv([one, two]), [two, three]).differences).to.deep.equal([
      { ...identity(one), kind: 'missing' },
      { ...identity(three), kind: 'extra' },
    ])
  })

  it('names a total, a part and a unit that differ, with both values', () => {
    const factor = generation(2025)
    const stored = { ...factor, unit: 'km' as const, kgCo2e: new Decimal('0.1771'), gases: { ...factor.gases } }
    delete stored.gases.ch4
    expect(compareFactors(csv([factor]), [stored]).differences).to.deep.equal([
      { ...identity(factor), kind: 'unit', published: 'kWh', stored: 'km' },
      { ...identity(factor), kind: 'value', column: 'kg_co2e', published: '0.177', stored: '0.1771' },
      { ...identity(factor), kind: 'value', column: 'kg_ch4_co2e', published: '0.0009', stored: undefined },
    ])
  })

  it('takes figures as decimals, in columns of any order', () => {
    const text = 'kg_n2o_co2e,kg_ch4_co2e,kg_co2,kg_co2e,unit,year,source,key\n,,,0.10,kWh,2025,S,a'
    const { gases: _, ...factor } = generation(2025)
    const stored = { ...factor, key: 'a', source: 'S', kgCo2e: new Decimal('0.1') }
    expect(compareFactors(text, [stored]).differences).to.deep.equal([])
  })

  const header = publishedColumns.join()
  const refused = [
    { title: 'a file without a column', text: 'key,source,year,unit,kg_co2e', message: /lacks the columns kg_co2,/ },
    { title: 'a blank total', text: `${header}\na,S,2025,kWh,,1,,`, message: /row 1 \(a\) has no kg_co2e/ },
    {
      title: 'a figure that is none',
      text: `${header}\na,S,2025,kWh,1e3,,,`,
      message: /has a kg_co2e that is not a decimal: 1e3/,
    },
    { title: 'a year that is none', text: `${header}\na,S,25,kWh,1,,,`, message: /a year that is not four digits: 25/ },
    {
      title: 'a factor that stands twice',
      text: `${header}\na,S,2025,kWh,1,,,\na,S,2025,kWh,1,,,`,
      message: /row 2 \(a\) has the key, source and year of an earlier row/,
    },
  ]
  for (const { title, text, message } of refused)
    it(`refuses ${title}`, () => expect(() => compareFactors(text, [])).to.throw(message))
})

describe('npm run factors:compare', () => {
  const folder = mkdtempSync(join(tmpdir(), 'figures-'))
  after(() => rmSync(folder, { recursive: true }))

  function compare(factors: readonly PublishedFactor[]) {
    const file = join(folder, 'figures.csv')
    writeFileSync(file, csv(factors))
    const main = fileURLToPath(new URL('compare-factors.main.ts', import.meta.url))
    return spawnSync(process.execPath, [main, file], { encoding: 'utf8' })
  }

  it('exits with 0 where every figure is as published', () => {
    const { status, stdout } = compare(dataset)
    expect(status).to.equal(0)
    expect(stdout).to.match(/^\d+ factors .+: 0 differences\n$/)
  })

  it('exits with 1 and a line for each difference', () => {
    const { status, stdout } = compare([...dataset.slice(1), { ...generation(2025), edition: 2031 }])
    expect(status).to.equal(1)
    expect(stdout).to.match(
      /^missing {2}electricity\.uk\.generation\.kwh \(DESNZ 2025, 2031\)\nextra {4}.+\n.+: 2 differences\n$/,
    )
  })
})
