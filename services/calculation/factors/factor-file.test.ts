import { expect } from 'chai'
import { datasetFolder, parseFactors, readEdition, readManifest } from './factor-file.ts'

const edition = { file: 'test.csv', source: 'Test', edition: 2025, licence: 'OGL-UK-3.0' }
const header = 'key,scope,category,activity,unit,kg_co2e,kg_co2,kg_ch4_co2e,kg_n2o_co2e,note'
const row = 'fuel.coke.tonne,scope-1,Fuels,fuel / coke,tonnes,3222.04,3219.44,1.05,1.55,'

describe('the factor dataset', () => {
  it('is the one that its manifest describes, file by file', () => {
    const counts = readManifest(datasetFolder).map((each) => readEdition(datasetFolder, each).length)
    expect(counts.reduce((sum, count) => sum + count, 0)).to.equal(3496)
  })

  it('holds each key once per source and edition, in one unit throughout', () => {
    const factors = readManifest(datasetFolder).flatMap((each) => readEdition(datasetFolder, each))
    const identities = new Set(factors.map(({ key, source, edition: year }) => `${key} ${source} ${year}`))
    expect(identities.size).to.equal(factors.length)
    const units = new Set(factors.map(({ key, unit }) => `${key} ${unit}`))
    expect(units.size).to.equal(new Set(factors.map(({ key }) => key)).size)
  })

  it('keeps hotel figures in files of their own', () => {
    for (const each of readManifest(datasetFolder)) {
      const hotels = readEdition(datasetFolder, each).filter(({ key }) => key.startsWith('hotel.'))
      expect(hotels.length).to.equal(each.file.startsWith('hotels-') ? each.factors : 0)
    }
  })
})

describe('parseFactors', () => {
  it('reads a figure and its parts exactly as they are written', () => {
    const [factor] = parseFactors(`${header}\n${row}\n`, edition)
    expect(factor?.kgCo2e.toString()).to.equal('3222.04')
    expect(factor?.gases?.ch4?.toString()).to.equal('1.05')
    expect(factor).to.deep.include({ key: 'fuel.coke.tonne', source: 'Test', edition: 2025, unit: 'tonnes' })
  })

  const refused = [
    { violation: /expected the columns/, csv: `key,value\nfuel.coke.tonne,1` },
    { violation: /line 2 \(fuel.coke.tonne\) has no kg_co2e/, csv: `${header}\n${row.replace('3222.04', '')}` },
    { violation: /line 3 \(fuel.coke.tonne\) has the key of an earlier line/, csv: `${header}\n${row}\n${row}` },
    { violation: /has an unknown unit: bushels/, csv: `${header}\n${row.replace('tonnes', 'bushels')}` },
    { violation: /has an unknown scope: scope-9/, csv: `${header}\n${row.replace('scope-1', 'scope-9')}` },
    { violation: /has a figure that is not a decimal: 3.2e3/, csv: `${header}\n${row.replace('3222.04', '3.2e3')}` },
    {
      violation: /has a key that is not words of a-z, 0-9 and _ joined by dots/,
      csv: `${header}\n${row.replace('fuel.coke', 'Fuel coke')}`,
    },
    { violation: /has [0-9]+ cells, the header [0-9]+/, csv: `${header}\n${row},extra` },
  ]
  for (const { violation, csv } of refused)
    it(`refuses a file that ${violation.source}`, () => {
      expect(() => parseFactors(csv, edition)).to.throw(violation)
    })
})
