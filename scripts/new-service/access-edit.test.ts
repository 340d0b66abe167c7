import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { withScopes, withService } from './access-edit.ts'
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

describe('the common contract with a new service', () => {
  const common = readFileSync(new URL('../../openapi/common.yaml', import.meta.url), 'utf8')

  it('declares its two scopes besides those of before', () => {
    const added = withScopes(common, names)
      .split('\n')
      .filter((line) => !common.split('\n').includes(line))
    expect(added.map((line) => line.trim())).to.deep.equal([
      'quokka-sightings:read: Read quokka sightings.',
      'quokka-sightings:write: Create, change and delete quokka sightings.',
    ])
  })

  it('is left alone where the marked place is missing', () => {
    expect(() => withScopes(common.replace('adds scopes here', ''), names)).to.throw('adds scopes here')
  })
})
