import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { parse, stringify } from 'yaml'
import type { Json } from '../json.ts'
import type { Finding, Impact, Judgement } from './version.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** A change of a contract and the impact that it must have. */
type Mutation = {
  readonly what: string
  readonly file: 'ingestion' | 'settings' | 'common'
  readonly change: (document: Json) => void
  readonly impact: Impact
  /** Matches the finding's place, message or rule. */
  readonly told: RegExp
}

// biome-ignore lint/suspicious/noExplicitAny: documents are changed wherever the table says
type Node = any
const operation = (document: Json, id: string): Node =>
  Object.values(document.paths as Node)
    .flatMap((item) => Object.values(item as Node))
    .find((found) => (found as Node).operationId === id)
const schema = (document: Json, name: string): Node => (document.components as Node).schemas[name]
const parameter = (document: Json, id: string, name: string): Node =>
  operation(document, id).parameters.find((found: Node) => found.name === name)

const mutations: readonly Mutation[] = [
  {
    what: 'an operation removed',
    file: 'ingestion',
    change: (document) => delete (document.paths as Node)['/ingestion/items/{itemId}'].delete,
    impact: 'major',
    told: /DELETE \/ingestion\/items\/\{itemId\}.*operation-removed/,
  },
  {
    what: 'an operation added',
    file: 'ingestion',
    change: (document) => {
      ;(document.paths as Node)['/ingestion/sites'] = {
        get: { ...operation(document, 'getTaxonomy'), operationId: 'listSites' },
      }
    },
    impact: 'minor',
    told: /^\/ingestion\/sites/,
  },
  {
    what: 'an operation under another id',
    file: 'ingestion',
    change: (document) => (operation(document, 'submitItem').operationId = 'submitDraft'),
    impact: 'major',
    told: /submit.*operation-id-changed/,
  },
  {
    what: 'a required property added to a request',
    file: 'ingestion',
    change: (document) => {
      schema(document, 'FormSubmission').properties.note = { type: 'string', maxLength: 9 }
      schema(document, 'FormSubmission').required.push('note')
    },
    impact: 'major',
    told: /ingestion\/form.*`note`.*required-properties-added/,
  },
  {
    what: 'an optional property added to a request',
    file: 'ingestion',
    change: (document) => (schema(document, 'ItemPatch').properties.note = { type: 'string', maxLength: 9 }),
    impact: 'minor',
    told: /PATCH .*properties note/,
  },
  {
    what: 'a property removed from a request',
    file: 'ingestion',
    change: (document) => delete schema(document, 'TemplateSubmission').properties.dryRun,
    impact: 'major',
    told: /dryRun.*property-removed/,
  },
  {
    what: 'a value of an enum removed from a request',
    file: 'ingestion',
    change: (document) => schema(document, 'FormSubmission').properties.state.enum.pop(),
    impact: 'major',
    told: /enum-values-removed/,
  },
  {
    what: 'a value of an enum added to a request',
    file: 'ingestion',
    change: (document) => schema(document, 'ItemPatch').properties.state.enum.push('later'),
    impact: 'patch',
    told: /PATCH .*state · `enum` modified/,
  },
  {
    what: 'a value of an enum added to a response',
    file: 'ingestion',
    change: (document) => schema(document, 'TaxonomyParameter').properties.type.enum.push('later'),
    impact: 'major',
    told: /enum-values-added/,
  },
  {
    what: 'a property removed from a response',
    file: 'ingestion',
    change: (document) => delete schema(document, 'TemplateCheck').properties.rows,
    impact: 'major',
    told: /properties rows.*property-removed/,
  },
  {
    what: 'a property of a response that may be left out now',
    file: 'ingestion',
    change: (document) => (schema(document, 'TaxonomyParent').required = ['id']),
    impact: 'major',
    told: /`displayName`.*required-properties-removed/,
  },
  {
    what: 'an optional property added to a response',
    file: 'ingestion',
    change: (document) => (schema(document, 'TaxonomyChild').properties.note = { type: 'string', maxLength: 9 }),
    impact: 'minor',
    told: /children items properties note/,
  },
  {
    what: 'a property of a response that may be null now',
    file: 'ingestion',
    change: (document) => (schema(document, 'TaxonomyParameter').properties.unit.nullable = true),
    impact: 'major',
    told: /unit.*schema-type-changed/,
  },
  {
    what: 'another type in a response',
    file: 'ingestion',
    change: (document) => (schema(document, 'Entry').properties.ordinal.type = 'number'),
    impact: 'major',
    told: /ordinal.*schema-type-changed/,
  },
  {
    what: 'a tighter bound in a request',
    file: 'ingestion',
    change: (document) => (schema(document, 'ItemPatch').properties.site.maxLength = 50),
    impact: 'major',
    told: /site.*'100' to '50'.*schema-constraint-changed/,
  },
  {
    what: 'a bound of a request removed',
    file: 'ingestion',
    change: (document) => delete schema(document, 'ActivityPatch').maxProperties,
    impact: 'patch',
    told: /`maxProperties` modified/,
  },
  {
    what: 'a query parameter that has to be there now',
    file: 'ingestion',
    change: (document) => (parameter(document, 'listItems', 'states').required = true),
    impact: 'major',
    told: /parameter-became-required/,
  },
  {
    what: 'a query parameter written in another way',
    file: 'ingestion',
    change: (document) => (parameter(document, 'listItems', 'ids').explode = true),
    impact: 'major',
    told: /parameter-serialization-changed/,
  },
  {
    what: 'a status removed',
    file: 'ingestion',
    change: (document) => delete operation(document, 'createForm').responses['415'],
    impact: 'major',
    told: /ingestion\/form · responses 415.*response-removed/,
  },
  {
    what: 'a media type removed from a response',
    file: 'ingestion',
    change: (document) => delete operation(document, 'getTemplate').responses['200'].content['text/csv'],
    impact: 'major',
    told: /media-type-removed/,
  },
  {
    what: 'a header removed from a response',
    file: 'ingestion',
    change: (document) => delete operation(document, 'getItem').responses['200'].headers.ETag,
    impact: 'major',
    told: /response-header-removed/,
  },
  {
    what: 'a scope more',
    file: 'ingestion',
    change: (document) => (operation(document, 'getItem').security = [{ bearer: ['ingestion:read', 'audit:read'] }]),
    impact: 'major',
    told: /security-requirement-changed/,
  },
  {
    what: 'another description',
    file: 'ingestion',
    change: (document) => (operation(document, 'getTaxonomy').description = 'Lists what there is.'),
    impact: 'patch',
    told: /GET \/ingestion\/taxonomy · `description` modified/,
  },
  {
    what: 'another example',
    file: 'ingestion',
    change: (document) => (schema(document, 'CellViolation').properties.row.example = 8),
    impact: 'patch',
    told: /row · `example` modified/,
  },
  {
    what: 'a bound of what all documents share',
    file: 'common',
    change: (document) => (schema(document, 'TaxonomyId').maxLength = 32),
    impact: 'major',
    told: /'64' to '32'.*schema-constraint-changed/,
  },
  {
    what: 'a parameter of a path under another name',
    file: 'ingestion',
    change: (document) => {
      const paths = document.paths as Node
      paths['/ingestion/template/{childId}'] = paths['/ingestion/template/{subchildId}']
      delete paths['/ingestion/template/{subchildId}']
      ;(document.components as Node).parameters.SubchildId.name = 'childId'
    },
    impact: 'major',
    told: /path-parameter-renamed/,
  },
  {
    what: 'a smaller body',
    file: 'ingestion',
    change: (document) => (operation(document, 'createForm')['x-max-bytes'] = 1_024),
    impact: 'major',
    told: /'65536' to '1024'.*body-limit-lowered/,
  },
  {
    what: 'a larger body',
    file: 'ingestion',
    change: (document) => (operation(document, 'updateItem')['x-max-bytes'] = 131_072),
    impact: 'patch',
    told: /PATCH .*`x-max-bytes` modified/,
  },
  {
    what: 'another default',
    file: 'ingestion',
    change: (document) => (parameter(document, 'getTemplate', 'format').schema.default = 'csv'),
    impact: 'major',
    told: /default-changed/,
  },
  {
    what: 'a media type fewer for a part of a form',
    file: 'ingestion',
    change: (document) =>
      (operation(document, 'createTemplateUpload').requestBody.content[
        'multipart/form-data'
      ].encoding.activity.contentType = 'text/csv'),
    impact: 'major',
    told: /part-type-removed/,
  },
  {
    what: 'a format for what is sent',
    file: 'ingestion',
    change: (document) => (schema(document, 'PeriodPatch').properties.from = { type: 'string', format: 'date-time' }),
    impact: 'major',
    told: /from.*'"date"' to '"date-time"'.*format-changed/,
  },
  {
    what: 'another format of what is answered',
    file: 'ingestion',
    change: (document) => (schema(document, 'TaxonomyParameter').properties.help.format = 'uri'),
    impact: 'patch',
    told: /help · `format` modified/,
  },
  {
    what: 'a property of a request that only answers have now',
    file: 'ingestion',
    change: (document) => (schema(document, 'TemplateSubmission').properties.subchildId = readOnlyId),
    impact: 'major',
    told: /subchildId.*property-gone/,
  },
  {
    what: 'a request that takes no properties of one’s own any more',
    file: 'settings',
    change: (document) => closeRequests(document),
    impact: 'major',
    told: /request-closed/,
  },
]

const readOnlyId = { type: 'string', minLength: 1, maxLength: 64, readOnly: true }

function closeRequests(document: Json): void {
  operation(document, 'putSetting').requestBody.content['application/json'].schema = {
    type: 'object',
    additionalProperties: false,
    properties: {},
  }
}

describe('npm run contract:diff', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-diff-'))
  const repository = path.join(folder, 'repository')
  const file = (name: string) => path.join(repository, 'openapi', `${name}.yaml`)
  const git = (at: string, ...args: string[]) =>
    execFileSync('git', ['-C', at, '-c', 'user.name=T', '-c', 'user.email=t@tomorro.example', ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    })
  const edit = (name: string, change: (document: Json) => void) => {
    const document = parse(readFileSync(file(name), 'utf8'))
    change(document)
    writeFileSync(file(name), stringify(document))
  }
  const diff = (args: string[] = [], { at = repository, env = {} as Record<string, string> } = {}) => {
    const script = path.join(root, 'generator/diff/contract-diff.ts')
    const options = { cwd: at, encoding: 'utf8', env: { PATH: process.env.PATH ?? '', ...env } } as const
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', script, ...args], options)
    return { status, stdout, stderr }
  }
  const restore = () => git(repository, 'checkout', '-q', '.')

  before(() => {
    for (const name of ['common', 'ingestion', 'settings'])
      cpSync(path.join(root, 'openapi', `${name}.yaml`), path.join(repository, 'openapi', `${name}.yaml`))
    git(folder, 'init', '-q', '-b', 'main', repository)
    // Open first, so that the change can close it.
    edit('settings', (document) => {
      closeRequests(document)
      delete operation(document, 'putSetting').requestBody.content['application/json'].schema.additionalProperties
    })
    git(repository, 'add', '.')
    git(repository, 'commit', '-qm', 'Base')
  })
  afterEach(restore)
  after(() => rmSync(folder, { recursive: true }))

  describe('takes', () => {
    let findings: string[]
    const toldOf = ({ impact, operation, place, message }: Finding) =>
      `${impact} ${[operation, place, message].filter(Boolean).join(' · ')}`

    before(() => {
      for (const { file, change } of mutations) edit(file, change)
      const judgements: Judgement[] = JSON.parse(diff(['--json']).stdout)
      findings = judgements.flatMap(({ compared }) => (compared.kind === 'kept' ? compared.findings.map(toldOf) : []))
    })

    for (const { what, impact, told } of mutations)
      it(`${what} for ${impact}`, () => {
        const found = findings.filter((text) => told.test(text.replace(/^\w+ /, '')))
        expect(found.map((text) => text.split(' ')[0])).to.include(impact)
        if (impact === 'patch') expect(found.join('\n')).not.to.match(/^(major|minor)/m)
      })
  })

  it('fails on a breaking change, of what is shared in every document, until each has a new major version', () => {
    edit('common', (document) => (schema(document, 'Problem').required = ['type']))
    const refused = diff([], { env: { GITHUB_ACTIONS: 'true' } })
    expect(refused.status).to.equal(1)
    const breaks = /ingestion\.yaml 0\.1\.0: breaks clients, needs 1\.0\.0\n {2}breaking {2}.*common\.yaml:\d+/
    expect(refused.stdout).to.match(breaks)
    expect(refused.stdout).to.match(/^::error file=openapi\/common\.yaml,line=\d+,title=.*needs 1\.0\.0::/m)
    expect(refused.stderr).to.contain('ingestion, settings')
    edit('ingestion', ({ info }) => ((info as Json).version = '1.0.0'))
    edit('settings', ({ info }) => ((info as Json).version = '0.2.0'))
    const halfway = diff()
    expect(halfway.stdout).to.contain('ingestion.yaml 0.1.0 -> 1.0.0: breaks clients, 1.0.0 is enough')
    expect(halfway.stderr).to.match(/need: settings\n$/)
  })

  it('tells which version an addition needs, and insists on it where it is asked to', () => {
    edit('ingestion', (document) => (schema(document, 'TaxonomyChild').properties.note = { type: 'string' }))
    const told = diff()
    expect(told.stdout).to.contain('ingestion.yaml 0.1.0: does more, needs 0.2.0')
    expect(told.status).to.equal(0)
    expect(diff(['--check-version']).status).to.equal(1)
  })

  it('knows of a new document that there is nothing to compare, and lets one go where that is meant', () => {
    renameSync(file('settings'), file('preferences'))
    const { status, stdout } = diff(['--removed', 'settings'])
    rmSync(file('preferences'))
    expect(stdout)
      .to.contain('openapi/preferences.yaml: new')
      .and.to.contain('openapi/settings.yaml: gone, as it is meant')
    expect(status).to.equal(0)
  })

  it('finds its base in a clone that has main only as origin/main, at the point where the branch left it', () => {
    const clone = path.join(folder, 'clone')
    git(folder, 'clone', '-q', repository, clone)
    git(clone, 'checkout', '-q', '-b', 'topic')
    git(clone, 'branch', '-q', '-D', 'main')
    edit('ingestion', (document) => (schema(document, 'TaxonomyChild').properties.meanwhile = { type: 'string' }))
    git(repository, 'commit', '-qam', 'Meanwhile on main')
    git(clone, 'fetch', '-q')
    const { status, stdout } = diff([], { at: clone })
    expect(stdout)
      .to.match(/^Compared with origin\/main/)
      .and.to.match(/ingestion\.yaml [\d.]+: unchanged/)
    expect(status).to.equal(0)
    expect(diff(['--base', 'origin/main'], { at: clone }).stdout).to.contain('ingestion.yaml 0.1.0: breaks clients')
  })

  it('says why it cannot compare', () => {
    expect(diff(['--base', 'nowhere'])).to.deep.include({ status: 2, stderr: 'There is no revision nowhere here\n' })
    writeFileSync(file('ingestion'), 'openapi: 3.0.3\ninfo: [')
    const { status, stderr } = diff()
    expect(status).to.equal(2)
    expect(stderr).to.contain('ingestion.yaml cannot be compared')
  })
})
