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
const internal: readonly string[] = [
  'rollupMonth',
  'rollupEdge',
  'recalculationItem',
  'upload',
  'emissionSource',
  'transition',
]

/** Types on the way from a request to columns, and from a row to a response, with the files that map all their fields. */
const passedOn = [
  {
    file: 'carbon/submission.ts',
    type: 'Submission',
    mappedIn: [
      'carbon/submission.ts',
      'services/ingestion/form.ts',
      'services/ingestion/item-change.ts',
      'services/ingestion/item-patch.ts',
      'services/calculation/api/estimates.ts',
    ],
  },
  { file: 'carbon/engine/entry.ts', type: 'Entry', mappedIn: ['carbon/submission.ts', 'records/item/item.ts'] },
  { file: 'services/ingestion/entry-batch.ts', type: 'EntryBatch', mappedIn: ['services/ingestion/file-item.ts'] },
  {
    file: 'carbon/engine/ledger-line.ts',
    type: 'Line',
    mappedIn: ['services/calculation/api/show-line.ts', 'services/calculation/worker/ledger-row.ts'],
  },
] as const

describe('a field that somebody forgets', function () {
  this.timeout(300_000)
  let copy: string
  let fields: readonly string[]
  let columns: readonly string[]
  let parameters: readonly string[]
  /** The compiler's output for the copy. */
  let said: string

  before(async () => {
    copy = copyOf(root)
    fields = addFields(path.join(copy, 'openapi'))
    columns = addColumns(path.join(copy, 'database/schema'))
    parameters = addParameters(path.join(copy, 'openapi'))
    for (const { file, type } of passedOn) addMember(path.join(copy, file), type)
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
    expect(columns.filter((column) => !isLeftOver(column))).to.deep.equal([])
  })

  it('of a column of an entry fails to compile in every response that shows entries', () => {
    const shownIn = ['records/item/item.ts', 'services/admin/activity.ts', 'services/ingestion/item.ts']
    expect(filesNaming('addedEntry')).to.include.members([...shownIn, 'services/calculation/worker/item-repository.ts'])
    expect(said).to.match(/records\/item\/item\.ts.*TS1360: Type '\{[^']*\baddedEntry\b/)
  })

  it('of a query fails to compile where the handler reads the query', () => {
    expect(parameters).to.include('added_listItems').and.to.have.length.above(10)
    expect(parameters.filter((parameter) => !isNamed(parameter))).to.deep.equal([])
  })

  for (const { type, mappedIn } of passedOn)
    it(`of ${type} fails to compile wherever one is made or read field by field`, () =>
      expect(filesNaming(`addedTo${type}`)).to.include.members([...mappedIn]))

  const isNamed = (name: string) => new RegExp(`\\b${name}\\b`).test(said)
  /** Whether a mapping leaves the name over, which `unmapped satisfies Record<string, never>` tells. */
  const isLeftOver = (name: string) => new RegExp(`TS1360: Type '\\{[^']*\\b${name}\\b`).test(said)
  const filesNaming = (name: string) => {
    // A message of several lines begins with its file.
    const messages = said.split(/\n(?=\S)/).filter((message) => new RegExp(`\\b${name}\\b`).test(message))
    return [...new Set(messages.map((message) => message.replace(/\(.*/s, '')))]
  }
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

type Parameter = { $ref: string } | { name: string; in: string }
type Operation = { operationId?: string; parameters?: Parameter[]; requestBody?: unknown }
type Contract = {
  paths?: Record<string, Record<string, Operation | undefined>>
  components: { schemas: Record<string, unknown>; parameters: Record<string, Parameter> }
}

/** Adds a query parameter to every operation that has others besides those of paging. @returns their names */
function addParameters(folder: string): string[] {
  const added: string[] = []
  const files = globSync('*.yaml', { cwd: folder })
  const documents = new Map(files.map((file) => [file, parseDocument(readFileSync(path.join(folder, file), 'utf8'))]))
  const isFilter = (from: string, parameter: Parameter): boolean => {
    if (!('$ref' in parameter)) return parameter.in === 'query' && !['limit', 'cursor'].includes(parameter.name)
    const [other, pointer = ''] = parameter.$ref.split('#')
    const file = other || from
    return isFilter(file, documents.get(file)?.toJS().components.parameters[pointer.split('/').at(-1) ?? ''])
  }
  for (const [file, document] of documents) {
    for (const [url, operations] of Object.entries((document.toJS() as Contract).paths ?? {}))
      for (const [method, operation] of Object.entries(operations)) {
        const { operationId, parameters = [] } = operation ?? {}
        if (!parameters.some((parameter) => isFilter(file, parameter))) continue
        const name = `added_${operationId}`
        const parameter = { name, in: 'query', description: 'Added by a test.', schema: { type: 'string' } }
        document.addIn(['paths', url, method, 'parameters'], parameter)
        added.push(name)
      }
    writeFileSync(path.join(folder, file), String(document))
  }
  return added
}

/** Adds an optional member to an object type. */
function addMember(file: string, type: string): void {
  const text = readFileSync(file, 'utf8')
  const start = `export type ${type} = {`
  expect(text).to.include(start)
  writeFileSync(file, text.replace(start, `${start}\n  readonly addedTo${type}?: string | undefined`))
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
