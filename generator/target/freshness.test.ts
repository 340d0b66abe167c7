import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, matchesGlob, resolve } from 'node:path'
import { expect } from 'chai'
import { build } from 'esbuild'
import { freshness, generatedFrom } from './freshness.ts'

describe('freshness', () => {
  let root: string
  const write = (path: string, text: string) => writeFileSync(join(root, path), text)
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'freshness-'))
    for (const folder of ['openapi', 'generated']) mkdirSync(join(root, folder))
    write('openapi/a.yaml', 'a')
    write('generated/a.ts', 'a')
    freshness(root, ['generated']).remember()
  })
  afterEach(() => rmSync(root, { recursive: true }))

  const isKnown = () => freshness(root, ['generated']).isKnown()

  it('is known as long as nothing has changed', () => {
    expect(isKnown()).to.equal(true)
  })

  const changes: [what: string, change: () => void][] = [
    ['a contract changes', () => write('openapi/a.yaml', 'b')],
    ['a generated file changes', () => write('generated/a.ts', 'b')],
    ['a generated file is gone', () => rmSync(join(root, 'generated/a.ts'))],
    ['a generated file has another name', () => renameSync(join(root, 'generated/a.ts'), join(root, 'generated/b.ts'))],
    ['a file appears', () => write('generated/orphan.ts', '')],
    [
      'bytes move from one file to the next',
      () => {
        write('openapi/a.yaml', '')
        write('openapi/b.yaml', 'a')
      },
    ],
  ]
  for (const [what, change] of changes)
    it(`is not known once ${what}`, () => {
      change()
      expect(isKnown()).to.equal(false)
    })

  it('looks at every file that the generator is made of', async () => {
    const { metafile } = await build({
      absWorkingDir: resolve(import.meta.dirname, '../..'),
      entryPoints: ['scripts/generate.ts'],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'silent',
    })
    const own = Object.keys(metafile.inputs).filter((file) => !file.startsWith('node_modules/'))
    expect(own).to.include('database/queues.ts')
    expect(own.filter((file) => !generatedFrom.some((pattern) => matchesGlob(file, pattern)))).to.deep.equal([])
  })
})
