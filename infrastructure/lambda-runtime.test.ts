import { AUDIENCE, ISSUER, jwksServer, signingKey, signToken, withToken } from '@tomorro/authorizer/testing'
import { expect } from 'chai'
import { needing } from '../scripts/needs-testing.ts'
import { isInstalled, startInLambda } from './lambda-runtime.ts'
import { bundlesForTests } from './testing.ts'

needing('aws-lambda-ric', isInstalled()).describe('the authorizer in the runtime client of Lambda', () => {
  const bundles = bundlesForTests()
  after(() => bundles.close())

  it('boots from its bundle and decides a real event', async () => {
    const key = await signingKey('current')
    const jwks = await jwksServer([key.jwk])
    const env = { ISSUER, AUDIENCE, JWKS_URI: jwks.uri, ADMIN_KEYS: '[]' }
    const folder = await bundles.folderOf('authorizer')
    const { init, first, answer } = await startInLambda(folder, JSON.stringify(withToken(await signToken(key))), env)
    await jwks.close()
    console.log(`      asks for its first event after ${init.toFixed(0)} ms, answers it ${first.toFixed(0)} ms later`)
    expect(answer).to.have.nested.property('policyDocument.Statement[0].Effect', 'Allow')
    expect(answer).to.have.nested.property('context.orgId', 'org_Acme00000000')
  })
})
