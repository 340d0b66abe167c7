import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect } from 'chai'
import { jwksServer, signingKey } from './testing.ts'

const run = promisify(execFile)
const main = new URL('./main.ts', import.meta.url).href

describe('the Lambda function', () => {
  const start = (environment: Record<string, string>) => {
    const script = `const { handler } = await import('${main}'); await handler({ type: 'REQUEST' }).then(({ policyDocument }) => console.error(policyDocument.Statement[0].Effect))`
    return run(process.execPath, ['--no-warnings', '--input-type=module', '--eval', script], { env: environment })
  }

  it('decides by its environment and the generated policy alone, and logs a line', async () => {
    const jwks = await jwksServer([(await signingKey('current')).jwk])
    const environment = { ISSUER: 'https://x.test/', AUDIENCE: 'a', JWKS_URI: jwks.uri, ADMIN_KEYS: '[]' }
    const { stdout, stderr } = await start(environment)
    expect(stderr.trim()).to.equal('Deny')
    expect(JSON.parse(stdout)).to.include({ event: 'authorizer_decision', answer: 'deny', because: 'malformed_event' })
    await jwks.close()
  })

  it('does not start without its environment, and says in one line what it lacks', async () => {
    const failure = await start({ AUDIENCE: 'a' }).catch((error: { code: number; stderr: string }) => error)
    expect(failure).to.include({
      code: 1,
      stderr: 'environment: ISSUER is not set; JWKS_URI is not set; ADMIN_KEYS is not set\n',
    })
  })
})
