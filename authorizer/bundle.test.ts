import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import policy from '@tomorro/generated/gateway/policy.json' with { type: 'json' }
import { expect } from 'chai'
import { type Bundle, bundleAuthorizer } from './bundle.ts'
import { AUDIENCE, ISSUER, jwksServer, requestEvent, signingKey, signToken } from './testing.ts'

const run = promisify(execFile)

describe('the bundle for Lambda', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-bundle-'))
  const file = path.join(folder, 'index.mjs')
  let bundle: Bundle
  before(async () => {
    bundle = await bundleAuthorizer()
    writeFileSync(file, bundle.bytes)
  })
  after(() => rmSync(folder, { recursive: true }))

  it('answers events by itself: a policy and a context, Unauthorized, or a denial', async () => {
    const key = await signingKey('current')
    const jwks = await jwksServer([key.jwk])
    const env = { ISSUER, AUDIENCE, JWKS_URI: jwks.uri, ADMIN_KEYS: '[]' }
    const withHeaders = (headers: Record<string, string>) => requestEvent({ headers })
    const Authorization = `Bearer ${await signToken(key)}`
    const events = [
      withHeaders({ Authorization }),
      withHeaders({ Authorization: 'Bearer nonsense' }),
      withHeaders({ Authorization, 'X-Org-ID': 'org_Rival0000000' }),
    ]
    const script = `
      const { handler } = await import(${JSON.stringify(file)})
      const answers = []
      // On a busy machine the first fetch of keys can exceed its 1.5 s; the authorizer fetches again a second later.
      for (let attempt = 0; attempt < 10; attempt += 1)
        if (await handler(${JSON.stringify(events[0])}).then(() => true, () => false)) break
        else await new Promise((resolve) => setTimeout(resolve, 1_000))
      for (const event of ${JSON.stringify(events)})
        answers.push(await handler(event).then(({ policyDocument, context }) => [policyDocument.Statement[0].Effect, context?.orgId], (error) => [error.message]))
      process.stderr.write(JSON.stringify(answers))`
    // Runs outside the repository, so that only the bundled file can be loaded.
    const { stderr } = await run(process.execPath, ['--input-type=module', '--eval', script], { env, cwd: folder })
    await jwks.close()
    expect(JSON.parse(stderr)).to.deep.equal([['Allow', 'org_Acme00000000'], ['Unauthorized'], ['Deny', null]])
  })

  it('holds the policy of the contracts as they are', () => {
    const text = Buffer.from(bundle.bytes).toString()
    expect(text).to.contain(policy.digest)
    for (const operation of Object.keys(policy.operations)) expect(text).to.contain(operation)
  })

  it('holds our own files and jose alone, and comes out the same every time', async () => {
    const packages = bundle.inputs.flatMap((input) => /node_modules\/([^/]+)/.exec(input)?.[1] ?? [])
    expect([...new Set(packages)]).to.deep.equal(['jose'])
    expect((await bundleAuthorizer()).sha256).to.equal(bundle.sha256)
  })

  it('is small enough to start in no time', () => {
    console.log(`      ${bundle.bytes.length} bytes`)
    expect(bundle.bytes.length).to.be.below(65_536)
  })
})
