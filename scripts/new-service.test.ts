import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'chai'
import { copyOf, runIn, stateOf } from './new-service/testing.ts'

const root = path.resolve(import.meta.dirname, '..')

describe('npm run new:service', function () {
  this.timeout(600_000)
  let copy: string

  before(() => {
    copy = copyOf(root)
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

  it('leaves nothing behind where its last steps fail, and says what is in the way', async () => {
    const schema = path.join(copy, 'database/schema/settings.ts')
    const sound = readFileSync(schema)
    appendFileSync(schema, "\nexport const unmigrated = settings.table('unmigrated', { orgId: orgId() })\n")
    const before = stateOf(copy)
    const { code, said } = await runIn(copy, 'new-service.ts', ['targets'])
    expect(code, said).to.equal(1)
    expect(said).to.contain('CREATE TABLE "settings"."unmigrated"').and.to.contain('Everything is as it was before')
    expect(stateOf(copy)).to.deep.equal(before)
    writeFileSync(schema, sound)
  })

  it('leaves nothing behind where it is told to stop half-way', async () => {
    const before = stateOf(copy)
    const { code, said } = await runIn(copy, 'new-service.ts', ['targets'], 'Writing the migration')
    expect(code, said).to.equal(1)
    expect(said).to.contain('Everything is as it was before')
    expect(stateOf(copy)).to.deep.equal(before)
  })

  describe('with a name that is free', () => {
    let installedBefore: Record<string, unknown>
    let made: Awaited<ReturnType<typeof runIn>>

    before(async () => {
      installedBefore = installed()
      made = await runIn(copy, 'new-service.ts', ['targets'])
    })

    it('adds a domain and tells where it is', () => {
      expect(made.code, made.said).to.equal(0)
      expect(made.said).to.contain('/targets/{targetId}').and.to.contain('openapi/targets.yaml')
    })

    it('adds nothing to what npm has installed but the link to the new package', () => {
      const { 'node_modules/@tomorro/targets': link, ...others } = installed()
      expect(link).to.deep.equal({ resolved: 'services/targets', link: true })
      expect(others).to.deep.equal(installedBefore)
    })

    it('leaves a project that passes every check', async () => {
      const { code, said } = await runIn(copy, 'check.ts')
      expect(code, said).to.equal(0)
    })

    it('leaves a domain that is served, tested and kept to its organisation', async () => {
      const { code, said } = await runIn(copy, 'test.ts', [
        'services/targets',
        'database/access.test.ts',
        'database/tenancy.test.ts',
        'database/migrations.test.ts',
        'acceptance/operations.test.ts',
      ])
      expect(code, said).to.equal(0)
      for (const guarantee of [
        'targets over HTTP',
        'keeps svc_targets to the organisation of its transaction in targets.target',
        'takes the request of its examples: createTarget',
      ])
        expect(said).to.contain(guarantee)
    })

    it('leaves generated files that are held against their contract like all others', async () => {
      const generated = path.join(copy, 'generated/targets')
      appendFileSync(path.join(generated, 'api.ts'), '// edited by hand')
      rmSync(path.join(generated, 'types.ts'))
      writeFileSync(path.join(generated, 'left-over.ts'), '')
      const { code, said } = await runIn(copy, 'generate.ts', ['--check'])
      expect(code).to.equal(1)
      expect(said.split('\n').filter((line) => /^(stale|orphan|missing) /.test(line))).to.deep.equal([
        'stale   generated/targets/api.ts',
        'orphan  generated/targets/left-over.ts',
        'missing generated/targets/types.ts',
      ])
    })
  })

  /** What package-lock.json says of `node_modules`. */
  function installed(): Record<string, unknown> {
    const { packages } = JSON.parse(readFileSync(path.join(copy, 'package-lock.json'), 'utf8'))
    return Object.fromEntries(Object.entries(packages).filter(([place]) => place.startsWith('node_modules/')))
  }
})
