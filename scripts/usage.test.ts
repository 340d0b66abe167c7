import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'chai'

const root = path.resolve(import.meta.dirname, '..')
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
const names = [
  ...[
    'start',
    'test',
    'check',
    'docs',
    'mock',
    'contract:diff',
    'migrate',
    'try',
    'seed',
    'reconcile',
    'organisation',
    'bench',
  ],
  ...['pack:sdk', 'bundle', 'new:service', 'doctor'],
]
const targets = names.map((name) => ({
  name,
  file: /^node scripts\/run\.cjs (\S+)$/.exec(scripts[name] ?? '')?.[1] ?? '',
}))

describe('a script', () => {
  for (const { name, file } of targets)
    it(`npm run ${name} -- --help prints its usage and does nothing else`, async () => {
      const { stdout } = await promisify(execFile)(process.execPath, ['--no-warnings', path.join(root, file), '--help'])
      expect(stdout).to.match(new RegExp(`^Usage: npm (run )?${name}\\b`))
    }).timeout(60_000)
})
