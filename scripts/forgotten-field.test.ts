import { execFile } from 'node:child_process'
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { parseDocument } from 'yaml'
import { copyOf, runIn } from './new-service/testing.ts'

const root = path.resolve(import.meta.dirname, '..')

/** Schemas of requests whose values are stored as JSON, so that no field can be lost. */
const storedWhole: readonly string[] = [
  'SettingItem',
  'AmountWithUnit',
  'ReportNarrative',
  'ReportSignatory',
  'ImportMapping',
]

/** Two days by definition. */
const complete: readonly string[] = ['Period']

/** Tables whose rows no response shows. */
const internal: readonly string[] = ['rollupMonth', 'rollupEdge', 'recalculationItem', 'upload', 'setting']

describe('a field that somebody forgets', function () {
  this.timeout(300_000)
  let copy: string
  let fields: readonly string[]
  let columns: readonly string[]
  /** The compiler's output for the copy. */
  let said: string

  before(async () => {
    copy = copyOf(root)
    fields = addFields(path.join(copy, 'openapi'))
    columns = addColumns(path.join(copy, 'database/schema'))
    const generated = await runIn(copy, 'generate.ts')
    expect(generated.code, generated.said).to.equal(0)
    said = await compile(copy)
  })
  after(() => rmSync(copy, { recursive: true, force: true }))

  it('of a request fails to compile where the request becomes columns', () => {
    expect(fields).to.include('addedFormSubmission').and.to.have.length.above(10)
    expect(fields.filter((field) => !isNamed(field))).to.deep.equal([])
  })

  it('of a row fails to compile where the row becomes a response', () => {
    expect(columns).to.include('addedItem').and.to.have.length.above(10)
    expect(columns.filter((column) => !isNamed(column))).to.deep.equal([])
  })

  const isNamed = (name: string) => new RegExp(`\\b${name}\\b`).test(said)
})

/** Adds an optional property to every schema of a request body. @returns their names */
function addFields(folder: string): string[] {
  const documents = new Map(
    globSync('*.yaml', { cwd: folder }).map((file) => [
      file,
      parseDocument(readFileSync(path.join(folder, file), 'utf8')),
    ]),
  )
  const added: string[] = []
  const visited = new Set([...storedWhole, ...complete])
  const visit = (file: string, node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('$ref' in node && typeof node.$ref === 'string') visitSchema(file, node.$ref)
    else for (const part of Object.values(node)) visit(file, part)
  }
  const visitSchema = (from: string, reference: string): void => {
    const [other, pointer = ''] = reference.split('#')
    const [file, name] = [other || from, pointer.replace('/components/schemas/', '')]
    if (visited.has(name)) return
    visited.add(name)
    const document = documents.get(file)
    const place = ['components', 'schemas', name]
    const schema = document?.getIn(place)
    if (!document || !schema) return
    if (document.hasIn([...place, 'properties'])) {
      added.push(`added${name}`)
      document.setIn([...place, 'properties', `added${name}`], { type: 'string', description: 'Added by a test.' })
    }
    visit(file, (document.toJS() as Contract).components.schemas[name])
  }
  for (const [file, document] of documents)
    for (const operations of Object.values((document.toJS() as Contract).paths ?? {}))
      for (const operation of Object.values(operations)) visit(file, operation?.requestBody)
  for (const [file, document] of documents) writeFileSync(path.join(folder, file), String(document))
  return added
}

type Contract = {
  paths?: Record<string, Record<string, { requestBody?: unknown } | undefined>>
  components: { schemas: Record<string, unknown> }
}

/** Adds a nullable column to every table whose rows become responses. @returns their names */
function addColumns(folder: string): string[] {
  const added: string[] = []
  for (const file of globSync('*.ts', { cwd: folder }).map((name) => path.join(folder, name))) {
    const changed = readFileSync(file, 'utf8').replaceAll(
      /export const (\w+) = \w+\.table\(\s*'\w+',\s*\{/g,
      (start, table: string) => {
        if (internal.includes(table)) return start
        const name = `added${table.charAt(0).toUpperCase()}${table.slice(1)}`
        added.push(name)
        return `${start}\n    ${name}: text('${name.toLowerCase()}'),`
      },
    )
    writeFileSync(file, changed)
  }
  return added
}

/** The compiler's errors in the services of a project. */
async function compile(project: string): Promise<string> {
  const settings = path.join(project, 'tsconfig.services.json')
  const services = { include: ['services/**/*.ts'], exclude: ['**/*.test.ts', '**/testing.ts'] }
  writeFileSync(settings, JSON.stringify({ extends: './tsconfig.json', ...services }))
  const tsc = path.join(project, 'node_modules/typescript/bin/tsc')
  const options = ['--noEmit', '--incremental', 'false', '-p', settings]
  return promisify(execFile)(process.execPath, [tsc, ...options], { cwd: project, maxBuffer: 1e8 }).then(
    ({ stdout }) => stdout,
    ({ stdout }: { stdout: string }) => stdout,
  )
}
