import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'
import { lockFolder } from './folder-lock.ts'

describe('lockFolder', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'tomorro-lock-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it('refuses a folder that a running process holds, and gives it to the next one once it is free', async () => {
    const unlock = await lockFolder(folder)
    const refusal = await lockFolder(folder).catch((error: Error) => error.message)
    expect(refusal).to.contain(`already runs from this folder, as process ${process.pid}`)
    unlock()
    const unlockAgain = await lockFolder(folder)
    unlockAgain()
  })

  it('is given to one of many that start in the same moment, also over what a killed one left', async () => {
    for (const left of [undefined, '{"process":1,"port":1,"word":"of a killed one"}']) {
      if (left !== undefined) writeFileSync(path.join(folder, 'running.json'), left)
      const all = await Promise.allSettled(Array.from({ length: 4 }, () => lockFolder(folder)))
      const taken = all.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
      expect(taken).to.have.length(1)
      for (const unlock of taken) unlock()
    }
  })

  for (const [title, made, message] of [
    [
      'a pipe in the place of a file, on which reading would wait forever',
      (part: string) => execFileSync('mkfifo', [part]),
      'is a named pipe instead of a file. Move it away, and start again.',
    ],
    [
      'a folder in the place of a file',
      (part: string) => mkdirSync(part),
      'is a folder instead of a file. Move it away, and start again.',
    ],
    [
      'a link to nothing',
      (part: string) => symlinkSync('/gone/secrets.json', part),
      'is a link to /gone/secrets.json, which does not exist. Restore that, or delete the link.',
    ],
  ] as const)
    it(`names ${title}, and leaves no lock`, async () => {
      const part = path.join(folder, 'secrets.json')
      made(part)
      const refusal = await lockFolder(folder).catch((error: Error) => error.message)
      expect(refusal).to.equal(`${part} ${message}`)
      expect(readdirSync(folder)).to.deep.equal(['secrets.json'])
    })

  it('is taken over a link to nothing in the place of the mark of taking', async () => {
    symlinkSync('/gone', path.join(folder, 'running.json.taking'))
    const unlock = await lockFolder(folder)
    unlock()
  })

  it('is taken although a process was killed while it took it', async () => {
    const taking = path.join(folder, 'running.json.taking')
    mkdirSync(taking)
    utimesSync(taking, 0, 0)
    const unlock = await lockFolder(folder)
    unlock()
    expect(readdirSync(folder)).to.deep.equal([])
  })

  it('waits for a holder by a clock that nobody sets', async () => {
    const unlock = await lockFolder(folder)
    const { now } = Date
    Date.now = () => expect.fail('asked the clock')
    try {
      expect(await lockFolder(folder).catch(({ message }: Error) => message)).to.contain(
        'already runs from this folder',
      )
    } finally {
      Date.now = now
      unlock()
    }
  })

  for (const text of [
    '{"process":1,"po',
    'null',
    '[]',
    '{"process":1,"port":"x","word":"y"}',
    '{"process":1,"port":99999,"word":"y"}',
  ])
    it(`tells of a lock file that holds ${text} by its name, and takes the folder`, async () => {
      const file = path.join(folder, 'running.json')
      writeFileSync(file, text)
      const told: string[] = []
      const unlock = await lockFolder(folder, (line) => told.push(line))
      unlock()
      expect(told).to.have.length(1)
      expect(told[0]).to.match(new RegExp(`^${file} is damaged`))
    })

  it('does not mind what a killed holder left, even where its port and process id now belong to others', async () => {
    const elsewhere = mkdtempSync(path.join(tmpdir(), 'tomorro-lock-'))
    const unlockOther = await lockFolder(elsewhere)
    const other = JSON.parse(readFileSync(path.join(elsewhere, 'running.json'), 'utf8'))
    writeFileSync(path.join(folder, 'running.json'), JSON.stringify({ ...other, word: 'of the killed one' }))
    const unlock = await lockFolder(folder)
    unlock()
    unlockOther()
    rmSync(elsewhere, { recursive: true })
  })
})
