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

  it('adds a domain with which every check passes, and which is served, tested and kept to its organisation', async () => {
    const locked = readJson('package-lock.json').packages
    const made = await runIn(copy, 'new-service.ts', ['targets'])
    expect(made.code, made.said).to.equal(0)
    expect(made.said).to.contain('/targets/{targetId}').and.to.contain('migrations/')

    const {
      'node_modules/@tomorro/targets': link,
      'services/targets': service,
      ...others
    } = readJson('package-lock.json').packages
    expect(others).to.deep.equal(locked)
    expect(link).to.deep.equal({ resolved: 'services/targets', link: true })
    expect(service.dependencies).to.deep.equal(readJson('services/targets/package.json').dependencies)

    const checked = await runIn(copy, 'check.ts')
    expect(checked.code, checked.said).to.equal(0)
    const tests = [
      'services/targets',
      'database/access.test.ts',
      'database/tenancy.test.ts',
      'database/migrations.test.ts',
    ]
    const tested = await runIn(copy, 'test.ts', [...tests, 'acceptance/operations.test.ts'])
    expect(tested.code, tested.said).to.equal(0)
    for (const guarantee of [
      'targets over HTTP',
      'keeps svc_targets to the organisation of its transaction in targets.target',
      'takes the request of its examples: createTarget',
    ])
      expect(tested.said).to.contain(guarantee)
  })

  const readJson = (file: string) => JSON.parse(readFileSync(path.join(copy, file), 'utf8'))
})
