import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, chown, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'chai'
import pg from 'pg'
import { type EmbeddedPostgres, isAlive, startPostgres } from './embedded.ts'
import { expectReachable } from './reachable.ts'

describe('the embedded PostgreSQL', () => {
  let parent: string
  let folder: string
  let server: EmbeddedPostgres

  before(async () => {
    // Nobody but its owner can enter, as with a home directory.
    parent = await mkdtemp(path.join(tmpdir(), 'tomorro-embedded-'))
    await chmod(parent, 0o700)
    folder = path.join(parent, 'clone', '.tomorro')
    server = await startPostgres({ folder, port: 0, settings: { fsync: 'off' } })
    await ask('create table kept (id int); insert into kept values (1)')
  })
  after(async () => {
    await server.stop()
    const elsewhere = await readFile(`${folder}/postgres-location.txt`, 'utf8').catch(() => undefined)
    if (elsewhere) await rm(elsewhere.trim(), { recursive: true, force: true })
    await rm(parent, { recursive: true, force: true })
  })

  async function ask(text: string): Promise<pg.QueryResult> {
    const client = new pg.Client({ connectionString: server.url })
    client.on('error', () => undefined)
    await client.connect()
    return client.query(text).finally(() => client.end())
  }
  const start = () => startPostgres({ folder, port: server.port, settings: { fsync: 'off' } })
  const failureOf = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      (error: Error) => error.message,
    )

  it('runs below a folder that others cannot enter, and never as root', async () => {
    expect((await ask('select count(*)::int from kept')).rows).to.deep.equal([{ count: 1 }])
    expect((await stat(`/proc/${server.pid}`)).uid).to.not.equal(0)
  })

  it('asks for a password that only the owner of its folder can read', async () => {
    const wrong = new URL(server.url)
    wrong.password = 'guessed'
    expect(await failureOf(expectReachable(wrong.href))).to.contain('password authentication failed')
    expect((await stat(`${folder}/postgres-password`)).mode & 0o777).to.equal(0o600)
    expect(await readdir(folder)).to.not.include('initdb-password')
  })

  it('names the file of the password where it is damaged', async () => {
    const file = `${folder}/postgres-password`
    const kept = await readFile(file)
    for (const damage of [Buffer.from('\0\0\0\0'), Buffer.from('a b/c?d#e'), Buffer.alloc(300, 0xff)]) {
      await writeFile(file, damage)
      expect(await failureOf(start())).to.match(new RegExp(`^${file} is damaged\\. Restore it`))
    }
    await writeFile(file, kept)
  })

  it('keeps its data from one start to the next', async () => {
    await server.stop()
    server = await start()
    expect((await ask('select id from kept')).rows).to.deep.equal([{ id: 1 }])
  })

  it('begins anew what a process left half-made that was killed at the first start', async () => {
    const other = path.join(parent, 'other')
    const made = await startPostgres({ folder: other, port: 0, settings: { fsync: 'off' } })
    await made.stop()
    const elsewhere = await readFile(`${other}/postgres-location.txt`, 'utf8').catch(() => `${other}/postgres`)
    const data = `${elsewhere.trim()}/data`
    await rename(data, `${data}.begun`)
    await rm(`${data}.begun/global`, { recursive: true })
    const again = await startPostgres({ folder: other, port: 0, settings: { fsync: 'off' } })
    await expectReachable(again.url)
    await again.stop()

    await rm(`${data}/PG_VERSION`)
    expect(await failureOf(startPostgres({ folder: other, port: 0 }))).to.match(
      new RegExp(`^${data} has no PG_VERSION`),
    )
    expect(await readdir(data)).to.include('base')
  })

  it('stops a server whose data was deleted, and restarts none without it', async () => {
    const lost = await startPostgres({ folder: path.join(parent, 'lost'), port: 0, settings: { fsync: 'off' } })
    await rm(lost.data, { recursive: true, force: true, maxRetries: 20, retryDelay: 20 })
    const again = startPostgres({ folder: path.join(parent, 'lost'), port: lost.port, isRestart: true })
    expect(await failureOf(again)).to.equal(`${lost.data} was deleted while PostgreSQL ran from it`)
    await lost.stop()
    // Its number is taken until the system has noticed the end.
    while (isAlive(lost.pid)) await sleep(10)
  })

  it('starts again over a server that a killed process has left behind', async () => {
    const code = `import { startPostgres } from '${import.meta.dirname}/embedded.ts'
      const { pid } = await startPostgres({ folder: '${folder}', port: ${server.port} })
      console.log(pid); setInterval(() => {}, 1000)`
    await server.stop()
    const child = spawn(process.execPath, ['--no-warnings', '--input-type=module-typescript', '-e', code])
    const [pid] = await once(child.stdout, 'data')
    child.kill('SIGKILL')
    server = await start()
    expect(server.pid).to.not.equal(Number(pid))
    expect((await ask('select id from kept')).rows).to.deep.equal([{ id: 1 }])
  })

  it('says why the data cannot be made, as where a file may not grow', async () => {
    const other = path.join(parent, 'narrow')
    const code = `import { startPostgres } from '${import.meta.dirname}/embedded.ts'
      await startPostgres({ folder: '${other}', port: 0 }).catch((error) => process.stdout.write(error.message))`
    const narrow = `ulimit -f 512; exec '${process.execPath}' --no-warnings --input-type=module-typescript -e "$CODE"`
    const child = spawn('sh', ['-c', narrow], { env: { ...process.env, CODE: code } })
    const [said] = await once(child.stdout, 'data')
    expect(String(said)).to.match(
      /^The data of PostgreSQL cannot be made in \S+\/data\.begun: .*(File size|too large)/i,
    )
  })

  it('recovers what was committed when the server itself is killed', async () => {
    await ask('insert into kept values (2)')
    process.kill(server.pid, 'SIGKILL')
    server = await start()
    expect((await ask('select id from kept order by id')).rows).to.deep.equal([{ id: 1 }, { id: 2 }])
  })

  it('leaves a process alone that has the number of a server that is gone', async () => {
    const innocent = spawn('sleep', ['60'])
    await server.stop()
    const elsewhere = await readFile(`${folder}/postgres-location.txt`, 'utf8').catch(() => `${folder}/postgres`)
    await writeFile(`${elsewhere.trim()}/data/postmaster.pid`, `${innocent.pid}\n${elsewhere.trim()}/data\n`)
    server = await start()
    expect(innocent.exitCode ?? innocent.signalCode).to.equal(null)
    innocent.kill()
  })

  it('says in one line that its port is taken', async () => {
    await server.stop()
    const other = createServer().listen(server.port, '127.0.0.1')
    await once(other, 'listening')
    expect(await failureOf(start())).to.equal(`Port ${server.port} is taken, so PostgreSQL cannot listen on it`)
    other.close()
    server = await start()
  })
})

const NOBODY = 65_534

if (process.getuid?.() === 0)
  describe('the embedded PostgreSQL of root', () => {
    it('runs as the ordinary user who made the data', async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'tomorro-embedded-'))
      const settings = { fsync: 'off' }
      const first = await startPostgres({ folder, port: 0, settings })
      await first.stop()
      for (const file of ['', ...(await readdir(`${folder}/postgres`, { recursive: true }))])
        await chown(`${folder}/postgres/${file}`, NOBODY, NOBODY)
      const second = await startPostgres({ folder, port: 0, settings })
      const { uid } = await stat(`/proc/${second.pid}`)
      await second.stop()
      await rm(folder, { recursive: true, force: true })
      expect(uid).to.equal(NOBODY)
    })
  })

describe("a server of one's own", () => {
  it('is told by its address alone where it cannot be reached', async () => {
    const failure = await expectReachable('postgres://someone:secret@127.0.0.1:1/x').then(
      () => '',
      (error: Error) => error.message,
    )
    expect(failure)
      .to.match(/^The database at 127.0.0.1:1 cannot be used: /)
      .and.to.not.contain('secret')
  })
})
