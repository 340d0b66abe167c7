import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { withAdministration } from '@tomorro/database/administration'
import { connect, type Database } from '@tomorro/database/connection'
import { factor, factorEdition } from '@tomorro/database/schema/calculation'
import { testDatabase } from '@tomorro/database/testing'
import { expect } from 'chai'
import { eq } from 'drizzle-orm'
import { loadFactors } from './load-factors.ts'

const header = 'key,scope,category,activity,unit,kg_co2e,kg_co2,kg_ch4_co2e,kg_n2o_co2e,note'
const coke = (kgCo2e: string) => `fuel.coke.tonne,scope-1,Fuels,fuel / coke,tonnes,${kgCo2e},,,,`
const peat = 'fuel.peat.tonne,scope-1,Fuels,fuel / peat,tonnes,1.5,,,,'

describe('loadFactors', () => {
  let database: Database
  let drop: () => Promise<void>
  const folders: string[] = []
  before(async () => {
    const test = await testDatabase()
    database = connect(test.url('svc_admin'), { max: 2 })
    drop = test.drop
  })
  after(async () => {
    await database.close()
    await drop()
    for (const folder of folders) rmSync(folder, { recursive: true })
  })

  /** A folder with one edition of these rows. */
  function folderOf(edition: number, ...rows: string[]): URL {
    const folder = mkdtempSync(join(tmpdir(), 'factors-'))
    folders.push(folder)
    const content = `${[header, ...rows].join('\n')}\n`
    const sha256 = createHash('sha256').update(content).digest('hex')
    const manifest = {
      editions: [
        { file: 'a.csv', source: 'Test', edition, licence: 'OGL', publisher: '', factors: rows.length, sha256 },
      ],
    }
    writeFileSync(join(folder, 'a.csv'), content)
    writeFileSync(join(folder, 'editions.json'), JSON.stringify(manifest))
    return pathToFileURL(`${folder}/`)
  }
  const stored = (edition: number) =>
    withAdministration(database, 'read only', (transaction) =>
      transaction
        .select({ key: factor.key, kgCo2e: factor.kgCo2e })
        .from(factor)
        .where(eq(factor.edition, edition))
        .orderBy(factor.key),
    )
  const gwpOf = (edition: number) =>
    withAdministration(database, 'read only', (transaction) =>
      transaction
        .select({ gwp: factorEdition.gwp })
        .from(factorEdition)
        .where(eq(factorEdition.edition, edition))
        .then(([row]) => row?.gwp),
    )

  it('completes editions that were loaded without their set of GWPs', async () => {
    const folder = folderOf(2011, coke('3'))
    await loadFactors(database, { folder })
    const manifest = new URL('editions.json', folder)
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"publisher"', '"gwp":"AR4","publisher"'))
    expect(await loadFactors(database, { folder })).to.deep.equal({ editions: 1, factors: 0 })
    expect(await gwpOf(2011)).to.equal('AR4')
  })

  it('loads every published factor, and nothing the second time', async () => {
    expect(await loadFactors(database)).to.deep.equal({ editions: 10, factors: 3496 })
    expect(await loadFactors(database)).to.deep.equal({ editions: 0, factors: 0 })
  })

  it('adds what an edition has gained and keeps what it had', async () => {
    await loadFactors(database, { folder: folderOf(2001, coke('2.5')) })
    expect(await loadFactors(database, { folder: folderOf(2001, coke('2.50'), peat) })).to.deep.equal({
      editions: 1,
      factors: 1,
    })
    expect(await stored(2001)).to.deep.equal([
      { key: 'fuel.coke.tonne', kgCo2e: '2.5' },
      { key: 'fuel.peat.tonne', kgCo2e: '1.5' },
    ])
  })

  it('refuses another figure under the same key, source and edition, and loads nothing of that file', async () => {
    await loadFactors(database, { folder: folderOf(2002, coke('2.5')) })
    const refused = await loadFactors(database, { folder: folderOf(2002, coke('2.6'), peat) }).catch(
      (error: Error) => error.message,
    )
    expect(refused).to.equal('Test: fuel.coke.tonne is loaded with another figure already')
    expect(await stored(2002)).to.deep.equal([{ key: 'fuel.coke.tonne', kgCo2e: '2.5' }])
  })

  it('refuses a file that is not the one the manifest describes', async () => {
    const folder = folderOf(2003, coke('2.5'))
    writeFileSync(new URL('a.csv', folder), `${header}\n${coke('9')}\n`)
    const refused = await loadFactors(database, { folder }).catch((error: Error) => error.message)
    expect(refused).to.equal('a.csv is not the file that editions.json describes')
  })
})
