import { execFileSync } from 'node:child_process'
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'chai'
import { copyOf, NPM_STATE, runIn, stateOf } from './new-service/testing.ts'
import { npm } from './npm.ts'

const root = path.resolve(import.meta.dirname, '..')
/** A domain that Tomorro will never have. */
const domain = 'quokka-sightings'

describe('npm run new:service', function () {
  this.timeout(600_000)
  let copy: string

  const git = (...args: string[]) => execFileSync('git', [...identity, ...args], { cwd: copy })
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.org']

  before(() => {
    copy = copyOf(root)
    git('init', '-q')
    git('add', '--all')
    git('commit', '-qm', 'the project')
  })
  after(() => rmSync(copy, { recursive: true, force: true }))

  it('says how it is called, and refuses a name that is taken, without writing anything', async () => {
    const before = stateOf(copy)
    const help = await runIn(copy, 'new-service.ts', ['--help'])
    expect(help.code).to.equal(0)
    expect(help.said).to.contain('npm run new:service NAME').and.to.contain('--resource')
    expect(await runIn(copy, 'new-service.ts', ['settings'])).to.deep.equal({
      code: 1,
      said: 'There is a service settings already\n',
    })
    expect(await runIn(copy, 'new-service.ts', ['Targets'])).to.include({ code: 1 })
    expect(stateOf(copy)).to.deep.equal(before)
  })

  it('asks to commit first, so that git can take back what it writes', async () => {
    appendFileSync(path.join(copy, 'README.md'), 'not committed\n')
    const { code, said } = await runIn(copy, 'new-service.ts', [domain])
    expect(code).to.equal(1)
    expect(said).to.equal('Commit or stash your changes first:\n M README.md\n')
    git('restore', '.')
  })

  it('says what is in the way where a step fails, and how git takes everything back', async () => {
    const before = stateOf(copy)
    appendFileSync(
      path.join(copy, 'database/schema/settings.ts'),
      "\nexport const unmigrated = settings.table('unmigrated', { orgId: orgId() })\n",
    )
    git('commit', '-qam', 'a table without its migration')
    const { code, said } = await runIn(copy, 'new-service.ts', [domain])
    expect(code, said).to.equal(1)
    expect(said).to.contain('CREATE TABLE "settings"."unmigrated"').and.to.contain('git restore . && git clean -fd')
    git('restore', '.')
    git('clean', '-fdq')
    git('reset', '-q', '--hard', 'HEAD~1')
    npm(copy, 'install', '--no-audit', '--no-fund', '--ignore-scripts', '--prefer-offline')
    const { [NPM_STATE]: _before, ...files } = before
    const { [NPM_STATE]: _after, ...left } = stateOf(copy)
    expect(left).to.deep.equal(files)
  })

  describe('with a name that is free', () => {
    let installedBefore: Record<string, unknown>
    let made: Awaited<ReturnType<typeof runIn>>

    before(async () => {
      installedBefore = installed()
      made = await runIn(copy, 'new-service.ts', [domain])
    })

    it('adds a domain and tells where it is', () => {
      expect(made.code, made.said).to.equal(0)
      expect(made.said)
        .to.contain('/quokka-sightings/{quokkaSightingId}')
        .and.to.contain('openapi/quokka-sightings.yaml')
    })

    it('adds nothing to what npm has installed but the link to the new package', () => {
      const { 'node_modules/@tomorro/quokka-sightings': link, ...others } = installed()
      expect(link).to.deep.equal({ resolved: 'services/quokka-sightings', link: true })
      expect(others).to.deep.equal(installedBefore)
    })

    it('leaves a project that passes every check that a new domain can fail', async () => {
      const checks = ['generated', 'contracts', 'imports', 'types', 'style', 'unused']
      const { code, said } = await runIn(copy, 'check.ts', checks)
      expect(code, said).to.equal(0)
      const document = await runIn(copy, 'check-documents.ts', ['/openapi/quokka-sightings.json'])
      expect(document).to.deep.equal({ code: 0, said: '' })
    })

    it('leaves a domain that is served, tested and kept to its organisation', async () => {
      const { code, said } = await runIn(copy, 'test.ts', [
        'services/quokka-sightings',
        'database/access.test.ts',
        'database/tenancy.test.ts',
        'database/migrations.test.ts',
        'acceptance/operations.test.ts',
        // The repository itself runs the tests of the other domains.
        ...['--grep', '/quokka|^who may do what|^migrations/i'],
      ])
      expect(code, said).to.equal(0)
      for (const guarantee of [
        'quokka sightings over HTTP',
        'keeps svc_quokka_sightings to the organisation of its transaction in quokka_sightings.quokka_sighting',
        'takes the request of its examples: createQuokkaSighting',
      ])
        expect(said).to.contain(guarantee)
    })

    it('leaves generated files that are held against their contract like all others', async () => {
      const generated = path.join(copy, 'generated/quokka-sightings')
      appendFileSync(path.join(generated, 'api.ts'), '// edited by hand')
      rmSync(path.join(generated, 'types.ts'))
      writeFileSync(path.join(generated, 'left-over.ts'), '')
      const { code, said } = await runIn(copy, 'generate.ts', ['--check'])
      expect(code).to.equal(1)
      expect(said.split('\n').filter((line) => /^(stale|orphan|missing) /.test(line))).to.deep.equal([
        'stale   generated/quokka-sightings/api.ts',
        'orphan  generated/quokka-sightings/left-over.ts',
        'missing generated/quokka-sightings/types.ts',
      ])
    })
  })

  /** The entries of package-lock.json for `node_modules`. */
  function installed(): Record<string, unknown> {
    const { packages } = JSON.parse(readFileSync(path.join(copy, 'package-lock.json'), 'utf8'))
    return Object.fromEntries(Object.entries(packages).filter(([place]) => place.startsWith('node_modules/')))
  }
})
