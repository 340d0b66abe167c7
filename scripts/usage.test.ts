import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect } from 'chai'

const root = path.resolve(import.meta.dirname, '..')
const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'))
// Started as run.cjs starts them.
const options = ['--no-warnings', `--import=${new URL('../stack/quick-imports.mjs', import.meta.url).href}`]
const targets = Object.entries(scripts).flatMap(([name, command]) => {
  const [, file] = /^node (?:scripts\/run\.cjs )?(\S+\.ts)$/.exec(command) ?? []
  return file === undefined ? [] : [{ name, file }]
})

describe('a script', () => {
  for (const { name, file } of targets)
    it(`npm run ${name} -- --help prints its usage and does nothing else`, async () => {
      const { stdout } = await promisify(execFile)(process.execPath, [...options, path.join(root, file), '--help'])
      expect(stdout).to.match(new RegExp(`^Usage: npm (run )?${name}\\b`))
    }).timeout(60_000)

  it('npm run bench lists the benchmarks, and no file of types', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      ...options,
      path.join(root, 'bench/run.ts'),
      '--help',
    ])
    const [, listed = ''] = /benchmarks: (.+?)\. The/.exec(stdout) ?? []
    expect(listed.split(', ').filter((name) => !/^[a-z-]+$/.test(name))).to.deep.equal([])
    expect(listed).to.include('calculate')
  })
})
