import { expect } from 'chai'
import { configurationFrom } from './configuration.ts'
import { testPolicy } from './testing.ts'

describe('the configuration', () => {
  const environment = {
    ISSUER: 'https://tomorro.eu.auth0.com/',
    AUDIENCE: 'https://api.tomorro.example',
    JWKS_URI: 'https://tomorro.eu.auth0.com/.well-known/jwks.json',
    ADMIN_KEYS: JSON.stringify([{ id: 'retool', sha256: 'a'.repeat(64) }]),
  }
  const messageFor = (changes: Record<string, string>) => {
    try {
      configurationFrom({ ...environment, ...changes }, testPolicy)
    } catch (error) {
      return (error as Error).message
    }
    return undefined
  }

  it('is read from the environment alone', () => {
    expect(configurationFrom(environment, testPolicy)).to.deep.equal({
      issuer: 'https://tomorro.eu.auth0.com/',
      audience: 'https://api.tomorro.example',
      jwksUri: 'https://tomorro.eu.auth0.com/.well-known/jwks.json',
      adminKeys: [{ id: 'retool', sha256: 'a'.repeat(64) }],
      policy: testPolicy,
    })
  })

  it('names everything that is missing or wrong in one line', () => {
    expect(messageFor({ ISSUER: '', AUDIENCE: '', JWKS_URI: 'http://example.com/jwks' })).to.equal(
      'environment: ISSUER is not set; AUDIENCE is not set; JWKS_URI must be an https URL',
    )
  })

  for (const [what, keys] of [
    ['no JSON', '{'],
    ['an object', '{}'],
    ['three keys', JSON.stringify(['a', 'b', 'c'].map((id) => ({ id, sha256: 'a'.repeat(64) })))],
    ['a digest of another length', '[{"id":"a","sha256":"abc"}]'],
    ['a secret in place of a digest', '[{"id":"a","secret":"abc"}]'],
    ['an id with a colon', JSON.stringify([{ id: 'a:b', sha256: 'a'.repeat(64) }])],
    ['null', '[null]'],
  ] as const)
    it(`refuses ADMIN_KEYS of ${what}`, () => {
      expect(messageFor({ ADMIN_KEYS: keys })).to.match(/^environment: ADMIN_KEYS must be /)
    })

  it('takes plain HTTP from this machine only', () => {
    expect(messageFor({ ISSUER: 'http://127.0.0.1:4001' })).to.equal(undefined)
    expect(messageFor({ ISSUER: 'http://127.0.0.1.example.com' })).to.match(/ISSUER must be an https URL/)
  })
})
