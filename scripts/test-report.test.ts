import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'

const root = path.resolve(import.meta.dirname, '..')
const reporter = path.join(root, 'scripts/test-report.ts')
const causes = path.join(root, 'scripts/show-causes.ts')
const needs = JSON.stringify(path.join(root, 'scripts/needs-testing.ts'))

describe('the report of a test run', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-report-'))
  after(() => rmSync(folder, { recursive: true }))

  /** Runs test files with the reporter, in Mocha's processes as `npm test` does. */
  function run(files: Record<string, string>, options: Record<string, string> = {}) {
    const places = Object.entries(files).map(([name, text]) => {
      const file = path.join(folder, name)
      writeFileSync(file, `import { needing } from ${needs}\nneeding satisfies Function\n${text}`)
      return file
    })
    const results = path.join(folder, 'results.json')
    const reporterOptions = Object.entries({ results, ...options }).flatMap(([name, value]) => [
      ...['--reporter-option', `${name}=${value}`],
    ])
    const { status, stdout } = spawnSync(
      process.execPath,
      ['--no-warnings', 'node_modules/mocha/bin/mocha.js', '--parallel', '--jobs', '2', '--reporter', reporter].concat(
        ['--require', causes],
        reporterOptions,
        places,
      ),
      { cwd: root, encoding: 'utf8' },
    )
    return { status, stdout, results: JSON.parse(readFileSync(results, 'utf8')) }
  }

  const missing = `
    needing('LibreOffice', false).describe('a workbook', function () {
      before(() => { throw new Error('a hook of what cannot run') })
      it('opens', () => undefined)
      it('keeps its totals', () => undefined)
    })
    needing('nginx', false).it('stands in front', () => undefined)
    needing('Node', true).it('runs', () => undefined)
  `

  it('counts what was not tried by what is missing, which fails no complete run', () => {
    const { status, stdout, results } = run({ 'missing.ts': missing }, { complete: 'true' })
    expect(stdout).to.match(/Not tried: 3 tests\n {4}LibreOffice is missing: 2 tests\n {4}nginx is missing: 1 test\n/)
    expect(results).to.deep.include({ passed: 1, failed: 0, skipped: 3, notTried: { LibreOffice: 2, nginx: 1 } })
    expect(status).to.equal(0)
  })

  it('fails a complete run of which a test is pending and does not say what it needs', () => {
    const files = { 'pending.ts': "describe('it', () => { it.skip('is for later'); it('is done', () => undefined) })" }
    expect(run(files).status).to.equal(0)
    const { status, stdout } = run(files, { complete: 'true' })
    expect(stdout).to.include('Pending, and does not say what it needs: it is for later')
    expect(status).to.equal(1)
  })

  it('fails a run in which no test ran, such as one with a mistyped title', () => {
    const { status, stdout } = run({ 'none.ts': "describe('nothing', () => undefined)" })
    expect(stdout).to.include('No test ran')
    expect(status).to.equal(1)
  })

  it('shows the cause of an error', () => {
    const { stdout } = run({
      'cause.ts': "it('fails', () => { throw new Error('failed', { cause: new Error('refused') }) })",
    })
    expect(stdout).to.include('[cause]: Error: refused')
  })

  it('writes a JUnit file that is well formed whatever a test says', () => {
    const failing = String.raw`
      describe('a <tag> & "more"', () => {
        it('passes', () => undefined)
        it('fails', () => { throw new Error('1 < 2 && ]]> \u0000') })
      })
    `
    const junit = path.join(folder, 'made/junit.xml')
    const { status, stdout } = run({ 'failing.ts': failing, 'other.ts': missing }, { junit })
    expect(status).to.equal(1)
    expect(stdout).to.include('1 failing')
    const xml = readFileSync(junit, 'utf8')
    expect(xml).to.match(/^<testsuite name="Mocha Tests" tests="6" failures="0" errors="1" skipped="3" /)
    expect(xml.match(/<testcase /g)).to.have.length(6)
    expect(xml).to.include('classname="a &#x3C;tag&#x3E; &#x26; &#x22;more&#x22;" name="fails"')
    expect(xml).to.include('<failure>1 &#x3C; 2 &#x26;&#x26; ]]&#x3E; ')
    expect(xml).to.not.match(/\0/)
    expect(xml.trimEnd()).to.match(/<\/testsuite>$/)
  })
})
