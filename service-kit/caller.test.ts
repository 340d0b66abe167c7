import type { IncomingMessage } from 'node:http'
import { expect } from 'chai'
import { administrationCaller, organisationCaller } from './caller.ts'

const request = (...rawHeaders: string[]) => ({ rawHeaders }) as IncomingMessage

describe('organisationCaller', () => {
  it('is the organisation and the user that the gateway names', () => {
    const caller = organisationCaller(request('Host', 'x', 'X-Org-ID', 'org_Acme0000', 'x-user-id', 'auth0|42'))
    expect(caller).to.deep.equal({ kind: 'organisation', organisationId: 'org_Acme0000', userId: 'auth0|42' })
  })

  it('has the e-mail address that the gateway names, and none for an empty header', () => {
    const withEmail = (email: string) => organisationCaller(request('X-Org-ID', 'org_Acme0000', 'X-User-Email', email))
    expect(withEmail('ann@acme.example')).to.include({ email: 'ann@acme.example' })
    expect(withEmail('')).to.deep.equal({ kind: 'organisation', organisationId: 'org_Acme0000' })
  })

  for (const [what, ...headers] of [
    ['no X-Org-ID'],
    ['an empty one', 'X-Org-ID', ''],
    ['two of them', 'X-Org-ID', 'org_Acme0000', 'X-Org-ID', 'org_Acme0000'],
    ['a second one in another spelling', 'X-Org-ID', 'org_Acme0000', 'X_Org_ID', 'org_Rival000'],
    ['a second one with a trailing blank', 'X-Org-ID', 'org_Acme0000', 'X-Org-Id ', 'org_Rival000'],
    ['another spelling alone', 'X_Org_ID', 'org_Acme0000'],
    ['a list', 'X-Org-ID', 'org_Acme0000, org_Rival000'],
    ['another shape', 'X-Org-ID', 'Acme'],
    ['a line break', 'X-Org-ID', 'org_Acme0000\n'],
    ['two users', 'X-Org-ID', 'org_Acme0000', 'X-User-ID', 'a', 'X-User-ID', 'b'],
    ['two addresses', 'X-Org-ID', 'org_Acme0000', 'X-User-Email', 'a@b.c', 'X_User_Email', 'b@b.c'],
  ] as const)
    it(`refuses ${what}`, () => {
      expect(() => organisationCaller(request(...headers)))
        .to.throw()
        .with.property('code', 'internal_error')
    })
})

describe('administrationCaller', () => {
  it('is the key that the gateway names', () => {
    expect(administrationCaller(request('X-User-ID', 'retool'))).to.deep.equal({
      kind: 'administration',
      keyId: 'retool',
    })
  })

  it('refuses an organisation header in any spelling', () => {
    expect(() => administrationCaller(request('x_org_id', 'org_Acme0000')))
      .to.throw()
      .with.property('code', 'internal_error')
  })
})
