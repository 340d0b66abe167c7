import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { withService } from './access-edit.ts'
import { namesOf } from './names.ts'

const source = readFileSync(new URL('../../database/access.ts', import.meta.url), 'utf8')
const names = namesOf('quokka-sightings')

describe('the access table with a new service', () => {
  it('has its role and its tables besides what it had, to the byte', () => {
    const lines = source.split('\n')
    const added = withService(source, names).split('\n')
    for (const line of lines) expect(added.splice(0, added.indexOf(line) + 1).at(-1)).to.equal(line)
    const edited = withService(source, names)
    expect(edited).to.contain("\n  'svc_quokka_sightings',\n  'svc_admin',\n] as const")
    for (const table of ['quokka_sighting', 'idempotency_key'])
      expect(edited).to.contain(
        `\n  'quokka_sightings.${table}': { organisation, grants: { svc_quokka_sightings: full, svc_admin: full } },\n`,
      )
  })

  it('is found where its lists stand, however they are written', () => {
    const lists = `const access = { /* 'admin.x': { */ "admin.organisation": {} }; const roles = ['svc_a', "svc_admin"] as const`
    expect(withService(lists, names)).to.match(/'svc_a', 'svc_quokka_sightings',\s+"svc_admin"\]/)
    expect(withService(lists, names)).to.match(
      /access = \{\s+'quokka_sightings\.quokka_sighting': .*\s+'quokka_sightings\.idem/,
    )
  })

  it('is left alone where a list is missing', () => {
    expect(() => withService(source.replace('const roles', 'const others'), names)).to.throw('no longer lists')
    expect(() => withService(source.replace('const access', 'const others'), names)).to.throw('no longer lists')
  })
})
