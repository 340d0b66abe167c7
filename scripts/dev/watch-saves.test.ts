import { once } from 'node:events'
import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { watchSaves } from './watch-saves.ts'

describe('what is saved', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'tomorro-saves-'))
  const at = (name: string): string => path.join(root, name)
  const heard: string[][] = []
  let hear = (): void => undefined
  let watcher: ReturnType<typeof watchSaves>

  before(async () => {
    mkdirSync(at('services'))
    writeFileSync(at('services/form.ts'), '1')
    watcher = watchSaves(root, (files) => {
      heard.push([...files])
      hear()
    })
    await once(watcher, 'ready')
  })
  after(async () => {
    await watcher.close()
    rmSync(root, { recursive: true })
  })

  async function saves(write: () => void): Promise<string[] | undefined> {
    const next = new Promise<void>((resolve) => (hear = resolve))
    write()
    await next
    return heard.at(-1)
  }

  it('is noticed in place, by another file that takes its place, and in place after that', async () => {
    expect(await saves(() => appendFileSync(at('services/form.ts'), '2'))).to.deep.equal(['services/form.ts'])
    const replace = () => {
      writeFileSync(at('services/sedX1'), '3')
      renameSync(at('services/sedX1'), at('services/form.ts'))
    }
    expect(await saves(replace)).to.deep.equal(['services/form.ts'])
    expect(await saves(() => appendFileSync(at('services/form.ts'), '4'))).to.deep.equal(['services/form.ts'])
  })

  it('is told together, also from a new folder; what is generated does not count', async () => {
    const write = () => {
      mkdirSync(at('services/new'))
      mkdirSync(at('generated'))
      writeFileSync(at('services/new/app.ts'), '1')
      writeFileSync(at('generated/a.ts'), '1')
      rmSync(at('services/form.ts'))
    }
    expect(await saves(write)).to.deep.equal(['services/form.ts', 'services/new/app.ts'])
  })
})
