import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { withService } from './access-edit.ts'
import { namesOf } from './names.ts'

const source = readFileSync(new URL('../../database/access.ts', import.meta.url), 'utf8')
const names = namesOf('carbon-credits')

describe('the access table with a new service', () => {
  it('has its role and its tables besides what it had, to the byte', () => {
    const lines = source.split('\n')
    const added = withService(source, names).split('\n')
    for (const line of lines) expect(added.splice(0, added.indexOf(line) + 1).at(-1)).to.equal(line)
    const edited = withService(source, names)
    expect(edited).to.contain("\n  'svc_carbon_credits',\n  'svc_admin',\n] as const")
    for (const table of ['carbon_credit', 'idempotency_key'])
      expect(edited).to.contain(
        `\n  'carbon_credits.${table}': { organisation, grants: { svc_carbon_credits: full, svc_admin: full } },\n`,
      )
  })

  it('is found where its lists stand, however they are written', () => {
    const lists = `const access = { /* 'admin.x': { */ "admin.organisation": {} }; const roles = ['svc_a', "svc_admin"] as const`
    expect(withService(lists, names)).to.match(/'svc_a', 'svc_carbon_credits',\s+"svc_admin"\]/)
    expect(withService(lists, names)).to.match(
      /access = \{\s+'carbon_credits\.carbon_credit': .*\s+'carbon_credits\.idem/,
    )
  })

  it('is left alone where a list is missing', () => {
    expect(() => withService(source.replace('const roles', 'const others'), names)).to.throw('no longer lists')
    expect(() => withService(source.replace('const access', 'const others'), names)).to.throw('no longer lists')
  })
})
