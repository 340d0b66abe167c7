import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { remember } from './undo.ts'

describe('remember', () => {
  let root: string
  const at = (place: string) => path.join(root, place)
  const write = (place: string, text: string) => writeFileSync(at(place), text)
  const everything = () => readdirSync(root, { recursive: true }).sort()

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'tomorro-undo-'))
    mkdirSync(at('folder/below'), { recursive: true })
    write('file', 'a')
    write('folder/one', 'b')
    write('folder/below/two', 'c')
  })
  afterEach(() => rmSync(root, { recursive: true }))

  it('brings back what changed and what is gone, and removes what has come', () => {
    const before = everything()
    const restore = remember(root, ['file', 'folder', 'absent', 'absent/file', 'link'])
    write('file', 'other')
    write('folder/one', 'other')
    rmSync(at('folder/below'), { recursive: true })
    mkdirSync(at('folder/new/deep'), { recursive: true })
    mkdirSync(at('absent'))
    write('absent/file', 'd')
    symlinkSync('folder', at('link'))
    restore()
    expect(everything()).to.deep.equal(before)
    expect(readFileSync(at('file'), 'utf8')).to.equal('a')
    expect(readFileSync(at('folder/one'), 'utf8')).to.equal('b')
    expect(readFileSync(at('folder/below/two'), 'utf8')).to.equal('c')
  })

  it('touches no other name of a file', () => {
    const restore = remember(root, ['file'])
    rmSync(at('file'))
    write('elsewhere', 'z')
    linkSync(at('elsewhere'), at('file'))
    restore()
    expect(readFileSync(at('elsewhere'), 'utf8')).to.equal('z')
  })
})
