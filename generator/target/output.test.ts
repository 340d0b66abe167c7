import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { driftOf, filesIn, writeOutputs } from './output.ts'

describe('generated files', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'output-'))
    mkdirSync(join(root, 'generated/old'), { recursive: true })
    writeFileSync(join(root, 'generated/package.json'), '{}')
    writeFileSync(join(root, 'generated/same.ts'), 'same')
    writeFileSync(join(root, 'generated/stale.ts'), 'before')
    writeFileSync(join(root, 'generated/old/orphan.ts'), 'left')
  })
  afterEach(() => rmSync(root, { recursive: true }))

  const outputs = new Map([
    ['generated/same.ts', 'same'],
    ['generated/stale.ts', 'after'],
    ['generated/new/missing.ts', 'new'],
  ])

  it('are compared with what generating would leave: stale, missing and orphan ones are named', () => {
    expect(driftOf(root, outputs, filesIn(root, ['generated']))).to.deep.equal([
      { path: 'generated/new/missing.ts', reason: 'missing' },
      { path: 'generated/old/orphan.ts', reason: 'orphan' },
      { path: 'generated/stale.ts', reason: 'stale' },
    ])
    expect(readFileSync(join(root, 'generated/stale.ts'), 'utf8')).to.equal('before')
  })

  it('are brought up to date, and orphans removed', () => {
    writeOutputs(root, outputs, filesIn(root, ['generated']))
    expect(driftOf(root, outputs, filesIn(root, ['generated']))).to.deep.equal([])
    expect(readFileSync(join(root, 'generated/stale.ts'), 'utf8')).to.equal('after')
  })
})
