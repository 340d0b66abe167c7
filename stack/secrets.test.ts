import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { secretsOf } from './secrets.ts'

const whole = {
  ...{ rolePassword: 'a', adminSecret: 'b', clientSecret: 'c' },
  signingKey: { kty: 'RSA', d: 'e' },
}

describe('the secrets of a folder', () => {
  let folder: string
  const file = () => path.join(folder, 'secrets.json')
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'tomorro-secrets-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('are made once, for the owner only', async () => {
    const made = await secretsOf(folder)
    expect(await secretsOf(folder)).to.deep.equal(made)
    expect(statSync(file()).mode & 0o777).to.equal(0o600)
  })

  for (const [what, text, because] of [
    ['another shape', '{"rolePassword":7}', 'has no rolePassword'],
    ['a list', '[]', 'has no rolePassword'],
    ['null', 'null', 'has no rolePassword'],
    ['no private key', JSON.stringify({ ...whole, signingKey: { kty: 'RSA', n: 'x' } }), 'has no signingKey'],
    ['a list for a password', JSON.stringify({ ...whole, demoPassword: ['x'] }), 'has no demoPassword'],
    ['half a file', '{"rolePas', 'cannot be read'],
  ] as const)
    it(`are refused with the name of the file where it holds ${what}, and the file stays`, async () => {
      writeFileSync(file(), text)
      const failure = await secretsOf(folder).catch((error: Error) => error)
      expect(failure).to.have.property('message').that.contains(`${file()} ${because}`)
      expect(readFileSync(file(), 'utf8')).to.equal(text)
    })

  it('are not told where the file is damaged', async () => {
    for (const text of ['{"rolePassword": s3cret-of-the-role', 's3cret', '{"rolePassword":"s3cret"} "s3cret"']) {
      writeFileSync(file(), text)
      const failure = await secretsOf(folder).catch((error: Error) => error)
      expect(failure).to.be.an('error').with.property('message').that.does.not.contain('s3c')
    }
  })
})
