import { globSync, readdirSync, readFileSync } from 'node:fs'
import { expect } from 'chai'
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api'

const folder = new URL('../migrations/', import.meta.url)
const read = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8'))

describe('migrations', () => {
  const { entries }: { entries: { tag: string }[] } = read('meta/_journal.json')

  it('are the files of the folder, in the order of their numbers', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.sql'))
    expect(entries.map(({ tag }) => `${tag}.sql`)).to.deep.equal(files.sort())
  })

  it('break a rule of squawk only where they were released before the rules, or where a waiver has its reason', () => {
    const configuration = readFileSync(new URL('../.squawk.toml', folder), 'utf8')
    const excluded = [...configuration.matchAll(/^ {2}"migrations\/(\d{4})_\w+[.]sql",$/gm)].map(([, number]) => number)
    expect(excluded).to.have.length.above(5)
    expect(excluded.filter((number = '') => number > '0012')).to.deep.equal([])
    for (const { tag } of entries) {
      const lines = readFileSync(new URL(`${tag}.sql`, folder), 'utf8').split('\n')
      const isReason = (line = '') => line.startsWith('-- ') && !line.startsWith('-- squawk-')
      const unexplained = lines.filter(
        (line, index) => line.startsWith('-- squawk-ignore') && !isReason(lines[index - 1]),
      )
      expect(unexplained, tag).to.deep.equal([])
    }
  })

  it('key every table of organisations by the organisation first, so that it can be partitioned and moved to another server', () => {
    type Key = { columns: (string | { expression: string })[]; isUnique?: boolean }
    type Table = {
      name: string
      columns: Record<string, { notNull: boolean; primaryKey: boolean }>
      compositePrimaryKeys: Record<string, Key>
      uniqueConstraints: Record<string, Key>
      indexes: Record<string, Key>
    }
    const { tables } = read(`meta/${String(entries.length - 1).padStart(4, '0')}_snapshot.json`)
    const owned = Object.values(tables as Record<string, Table>).filter(({ columns }) => columns.org_id?.notNull)
    expect(owned).to.have.length.above(10)
    for (const { name, compositePrimaryKeys, uniqueConstraints, indexes } of owned) {
      const primary = Object.values(compositePrimaryKeys)
      const unique = [...Object.values(uniqueConstraints), ...Object.values(indexes).filter(({ isUnique }) => isUnique)]
      expect(primary, `primary key of ${name}`).to.have.length(1)
      for (const { columns } of [...primary, ...unique]) expect(columns[0], name).to.equal('org_id')
    }
  })

  it('lead to the tables that the schema declares', async () => {
    const before = read(`meta/${String(entries.length - 1).padStart(4, '0')}_snapshot.json`)
    const files = globSync('schema/*.ts', { cwd: import.meta.dirname })
    const schemas = await Promise.all(files.map(async (file) => ({ file, tables: await import(`./${file}`) })))
    // Tables of two schemas have the same name.
    const tables = schemas.flatMap(({ file, tables }) =>
      Object.entries(tables).map(([name, table]) => [`${file} ${name}`, table]),
    )
    expect(tables).to.have.length.above(20)
    expect(await generateMigration(before, generateDrizzleJson(Object.fromEntries(tables), before.id))).to.deep.equal(
      [],
    )
  })
})
