import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from 'chai'

/** Root may read everything, so there the check runs as a user without rights, who may have no access to this clone either. */
const NOBODY = 65_534
const isRoot = process.getuid?.() === 0
const check = `import(process.argv[1]).then(({ expectSoundFiles }) => {
  if (${isRoot}) process.setgid(${NOBODY}), process.setuid(${NOBODY})
  expectSoundFiles(process.argv[2])
}).catch(({ message }) => console.log(message))`

describe('the files of a folder', () => {
  for (const [part, kind] of [
    ['secrets.json', 'file'],
    ['postgres/data/PG_VERSION', 'file'],
    ['log', 'folder'],
    ['objects', 'folder'],
  ] as const)
    it(`are checked before a start: of ${part}, which this user may not read, it says so and names it`, () => {
      const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-files-'))
      mkdirSync(path.join(folder, 'postgres/data'), { recursive: true })
      const own = path.join(folder, part)
      if (kind === 'file') writeFileSync(own, '')
      else mkdirSync(own)
      if (isRoot)
        for (const name of ['', 'postgres', 'postgres/data']) chownSync(path.join(folder, name), NOBODY, NOBODY)
      chmodSync(own, isRoot ? 0o700 : 0)
      const given = ['-e', check, path.join(import.meta.dirname, 'folder-files.ts'), folder]
      const { stdout } = spawnSync(process.execPath, given, { encoding: 'utf8' })
      expect(stdout.trim()).to.match(
        / cannot be read and written \(EACCES: [^\n]*\)\. Make it readable and writable [^\n]*$/,
      )
      expect(stdout.startsWith(own)).to.equal(true)
      chmodSync(own, 0o700)
      rmSync(folder, { recursive: true })
    })
})
