import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { withService } from './access-edit.ts'
import { namesOf } from './names.ts'

const source = readFileSync(new URL('../../database/access.ts', import.meta.url), 'utf8')
const names = namesOf('quokka-sightings')

describe('the access table with a new service', () => {
  it('has its role and its tables besides what it had', () => {
    const edited = withService(source, names)
    const added = edited.split('\n').filter((line) => !source.split('\n').includes(line))
    const grants = '{ organisation, grants: { svc_quokka_sightings: full, svc_admin: full } }'
    expect(added).to.deep.equal([
      "  'svc_quokka_sightings',",
      `  'quokka_sightings.quokka_sighting': ${grants},`,
      `  'quokka_sightings.idempotency_key': ${grants},`,
    ])
  })

  it('is left alone where a marked place is missing', () => {
    for (const what of ['roles', 'tables'])
      expect(() => withService(source.replace(`adds ${what} here`, ''), names)).to.throw(`adds ${what} here`)
  })
})
