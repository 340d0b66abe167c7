import { execFile, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, chownSync, cpSync, globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { connect, type Transaction } from '@tomorro/database/connection'
import { migrate } from '@tomorro/database/migrate'
import { MIGRATOR, provision } from '@tomorro/database/provision'
import { inTransaction } from '@tomorro/database/transaction'
import { rebuildRollups } from '@tomorro/records/ledger/rebuild-rollups'
import { freePorts } from '@tomorro/stack/port'
import { folderStore } from '@tomorro/storage/folder-store'
import { expect } from 'chai'
import { exportOrganisation } from '../scripts/organisation-data.ts'
import { bundlesForTests } from './testing.ts'

const root = path.resolve(import.meta.dirname, '..')
const binaries = globSync('/usr/lib/postgresql/*/bin/initdb')
  .map((file) => path.dirname(file))
  .at(-1)

const organisation = 'org_BackupTest00'
const content = 'what was uploaded'

/** PostgreSQL refuses to run as root, so root uses its user. */
function serverUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: idOf('-u'), gid: idOf('-g') }
}

if (binaries === undefined)
  console.log('PostgreSQL of the system is not installed: backup and restore are not tried here')
else
  describe('backup.sh', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-backup-'))
    const bundles = bundlesForTests()
    const user = serverUser()
    // A copy, since that user may have no access to this clone.
    const script = path.join(folder, 'backup.sh')
    before(() => cpSync(path.join(import.meta.dirname, 'backup.sh'), script))
    const own = (name: string) => {
      const made = path.join(folder, name)
      mkdirSync(made, { mode: 0o700 })
      if (user) chownSync(made, user.uid, user.gid)
      return made
    }
    const run = (program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
      promisify(execFile)(program, [...args], {
        cwd: folder,
        ...user,
        env: { PATH: `${binaries}:${process.env.PATH}`, ...env },
      })
    const started = new Set<string>()
    const start = async (data: string, port: number, settings: readonly string[] = []) => {
      const options = [
        '-p',
        String(port),
        '-c',
        'listen_addresses=127.0.0.1',
        '-c',
        'unix_socket_directories=',
        ...settings,
      ]
      const quoted = options.map((option) => `'${option}'`).join(' ')
      await run(`${binaries}/pg_ctl`, ['-D', data, '-w', '-l', path.join(data, 'log'), '-o', quoted, 'start'])
      started.add(data)
    }
    const stop = async (data: string) => {
      await run(`${binaries}/pg_ctl`, ['-D', data, '-w', '-m', 'fast', 'stop'])
      started.delete(data)
    }
    after(async () => {
      for (const data of started) await stop(data)
      await bundles.close()
      rmSync(folder, { recursive: true, force: true })
    })

    it('restores to a moment between two writes, and moves a database, with ledger and files as they were', async () => {
      chmodSync(folder, 0o755)
      const [data, backup, restored] = [own('data'), own('backup'), own('restored')]
      own('backup/wal')
      const [port = 0, otherPort = 0] = await freePorts(2)
      await run(`${binaries}/initdb`, ['-D', data, '-U', 'tomorro', '--auth=trust', '--encoding=UTF8', '--locale=C'])
      const archive = `archive_command=test ! -f ${backup}/wal/%f && cp %p ${backup}/wal/%f`
      await start(data, port, ['-c', 'archive_mode=on', '-c', archive])
      const { urlOf } = await provision(`postgres://tomorro@127.0.0.1:${port}/postgres`, 'tomorro', () => 'of-a-test')
      await migrate(urlOf(MIGRATOR))
      const superuser = connect(`postgres://tomorro@127.0.0.1:${port}/tomorro`, { max: 1 })
      const add = (id: string) =>
        superuser.pool.query(
          'insert into admin.organisation (id, name, created_at, updated_at) values ($1, $1, now(), now())',
          [id],
        )

      await add('org_BeforeBackup')
      await run(script, ['base', backup], { PGHOST: '127.0.0.1', PGPORT: String(port), PGUSER: 'tomorro' })
      for (const file of globSync('database/fill/*.ts', { cwd: root })) {
        const { fill }: { fill: (one: Transaction, id: string) => Promise<void> } = await import(path.join(root, file))
        await inTransaction(superuser, 'read write', (one) => fill(one, organisation))
      }
      await inTransaction(superuser, 'read write', (one) => rebuildRollups(one))
      // The reconciliation fails on lines whose item is not approved.
      await superuser.pool.query(
        `update ingestion.item set state = 'approved'; update calculation.line set item_id = item.id from ingestion.item`,
      )
      const store = folderStore(path.join(folder, 'objects'))
      await store.put('upload/1', Readable.from([content]), 'text/csv')
      await superuser.pool.query('update ingestion.upload set sha256 = $1', [
        createHash('sha256').update(content).digest('hex'),
      ])
      const { rows } = await superuser.pool.query<{ moment: string }>('select clock_timestamp()::text as moment')
      await add('org_AfterMoment0')
      await superuser.pool.query('select pg_switch_wal()')
      cpSync(path.join(folder, 'objects'), path.join(folder, 'objects-copy'), { recursive: true })
      await superuser.close()
      await stop(data)

      await run(script, ['restore-base', backup, restored, rows[0]?.moment ?? ''])
      await start(restored, otherPort)
      const again = connect(`postgres://tomorro@127.0.0.1:${otherPort}/tomorro`, { max: 1 })
      const isRolledForward = async () =>
        (await again.pool.query<{ is: boolean }>('select not pg_is_in_recovery() as is')).rows[0]?.is
      while (!(await isRolledForward())) await sleep(100)
      const found = await again.pool.query<{ id: string }>('select id from admin.organisation order by id')
      await again.pool.query('create database moved owner owner_tomorro')
      expect(found.rows.map(({ id }) => id)).to.include.members(['org_BeforeBackup', organisation])
      expect(found.rows.map(({ id }) => id)).to.not.include('org_AfterMoment0')
      await again.close()
      const reconciled = await bundles.run('reconcile', {
        DATABASE_URL: `postgres://svc_admin:of-a-test@127.0.0.1:${otherPort}/tomorro`,
      })
      expect([reconciled.code, reconciled.output.includes('"lines":1')], reconciled.output).to.deep.equal([0, true])
      const server = { PGHOST: '127.0.0.1', PGPORT: String(otherPort), PGUSER: 'tomorro' }
      await run(script, ['dump', path.join(backup, 'dump')], { ...server, PGDATABASE: 'tomorro' })
      await run(script, ['restore-dump', path.join(backup, 'dump')], { ...server, PGDATABASE: 'moved' })
      const moved = await bundles.run('reconcile', { DATABASE_URL: `postgres://tomorro@127.0.0.1:${otherPort}/moved` })
      expect([moved.code, moved.output.includes('"lines":1')], moved.output).to.deep.equal([0, true])
      // An export reads every file and checks its SHA-256.
      const copy = folderStore(path.join(folder, 'objects-copy'))
      const url = `postgres://${MIGRATOR}:of-a-test@127.0.0.1:${otherPort}/tomorro`
      const { files } = await exportOrganisation(
        { url, store: copy, organisationId: organisation },
        path.join(folder, 'export'),
      )
      expect(files.map(({ key }) => key)).to.include('upload/1')
    })
  })
