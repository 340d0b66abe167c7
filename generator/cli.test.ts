import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'

const script = join(import.meta.dirname, 'tomorro-generate.main.ts')

describe('tomorro-generate', () => {
  let folder: string
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'generate-'))
  })
  after(() => rmSync(folder, { recursive: true }))

  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', script, ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
    return { status, stdout, stderr }
  }

  it('says what it does and how it is called', () => {
    const { status, stdout } = run('--help')
    expect([status, stdout.split('\n')[0]]).to.deep.equal([
      0,
      'Usage: tomorro-generate --spec FILE --out DIR [--name NAME] [--strict] [--error-body] [--check] [--verbose]',
    ])
  })

  for (const [what, args, says] of [
    ['a document without a folder', ['--spec', 'a.yaml'], /^--spec and --out go together\n\nUsage/],
    ['a folder without a document', ['--out', 'a'], /^--spec and --out go together/],
    ['an option that it does not know', ['--sepc', 'a.yaml'], /^Unknown option '--sepc'/],
    [
      'an address instead of a file',
      ['--spec', 'https://api.test/openapi.yaml', '--out', 'a'],
      /^--spec takes a file; download the document first: curl -o openapi.yaml https:\/\/api.test\/openapi.yaml\n\nUsage/,
    ],
  ] as const)
    it(`refuses ${what} and says how it is called`, () => {
      const { status, stderr } = run(...args)
      expect([status, says.test(stderr)]).to.deep.equal([2, true])
    })

  it('says its version', () => {
    expect(run('--version').stdout).to.match(/^\d+\.\d+\.\d+\n$/)
  })

  for (const [what, spec, out, says] of [
    ['a file that is not there', 'nowhere.yaml', 'out', /nowhere\.yaml: there is no such file\n$/],
    ['a folder for a document', '.', 'out', /: this is a folder; name the document in it\n$/],
    ['another JSON file', 'other.json', 'out', /other\.json: not an OpenAPI document: it has no member openapi/],
    ['a file for the output', 'other.json', 'other.json', /other\.json is a file; --out takes a folder\n$/],
  ] as const)
    it(`refuses ${what} and says what it is`, () => {
      writeFileSync(join(folder, 'other.json'), '{ "name": "other" }')
      const { status, stderr } = run('--spec', spec, '--out', out)
      expect([status, stderr.split('\n').length]).to.deep.equal([1, 2])
      expect(stderr).to.match(says)
    })

  it('says where a document cannot be honoured, and writes nothing', () => {
    const lost = { openapi: '3.1.0', paths: {}, components: { schemas: { A: { items: { $ref: '#/b' } } } } }
    writeFileSync(join(folder, 'lost.json'), JSON.stringify(lost))
    const { status, stderr } = run('--spec', 'lost.json', '--out', 'out')
    expect([status, stderr]).to.deep.equal([
      1,
      '#/components/schemas/A/items: #/b leads nowhere: the document has no b\n',
    ])
    expect(existsSync(join(folder, 'out'))).to.equal(false)
  })

  it('tells its steps and what has no effect, and is up to date from then on', () => {
    const old = { openapi: '3.2.0', info: { title: 'Old', version: '1' }, paths: {}, webhooks: { a: { post: {} } } }
    writeFileSync(join(folder, 'old.json'), JSON.stringify(old))
    const { status, stdout } = run('--spec', 'old.json', '--out', 'out')
    expect(status).to.equal(0)
    expect(stdout).to.match(/ s {2}understanding it\n/)
    expect(stdout).to.include('notice  #/webhooks are not served; nothing is generated for them\n')
    expect(run('--spec', 'old.json', '--out', 'out', '--check').status).to.equal(0)
    writeFileSync(join(folder, 'out/api.ts'), '')
    const changed = run('--spec', 'old.json', '--out', 'out', '--check')
    expect([changed.status, ...changed.stdout.split('\n').slice(-4, -2)]).to.deep.equal([
      1,
      'stale   api.ts',
      'Generated files are never edited: the same command without --check writes them',
    ])
  })
})
