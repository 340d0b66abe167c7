import { readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'
import * as admin from './schema/admin.ts'
import * as calculation from './schema/calculation.ts'
import * as ingestion from './schema/ingestion.ts'
import * as report from './schema/report.ts'
import * as settings from './schema/settings.ts'

const folder = new URL('../migrations/', import.meta.url)
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))

describe('migrations', () => {
  const { entries }: { entries: { tag: string }[] } = read('meta/_journal.json')

  it('are the files of the folder, in the order of their numbers', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.sql'))
    expect(entries.map(({ tag }) => `${tag}.sql`)).to.deep.equal(files.sort())
  })

  it('lead to the tables that the schema declares', async () => {
    const before = read(`meta/${String(entries.length - 1).padStart(4, '0')}_snapshot.json`)
    // Tables of two schemas have the same name.
    const tables = [admin, calculation, ingestion, report, settings].flatMap((schema, index) =>
      Object.entries(schema).map(([name, table]) => [`${index} ${name}`, table]),
    )
    expect(await generateMigration(before, generateDrizzleJson(Object.fromEntries(tables), before.id))).to.deep.equal(
      [],
    )
  })
})
