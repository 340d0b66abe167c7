import { once } from 'node:events'
import { createServer, connect as dial, type Server, type Socket } from 'node:net'
import { expect } from 'chai'
import { connect } from './connection.ts'
import { startEnqueuer, startWorker } from './jobs.ts'
import { withOrganisation } from './organisation.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

const acme = 'org_Acme0000Test'

/** A loopback port that forwards to a server, or to nothing. */
async function doorTo(target: number) {
  let server: Server | undefined
  let port = 0
  const sockets = new Set<Socket>()
  const open = async () => {
    server = createServer((socket) => {
      const onward = dial(target, '127.0.0.1')
      for (const end of [socket, onward]) {
        sockets.add(end)
        end.on('error', () => undefined)
      }
      socket.pipe(onward).pipe(socket)
    }).listen(port, '127.0.0.1')
    await once(server, 'listening')
    port = (server.address() as { port: number }).port
  }
  const shut = async () => {
    for (const socket of sockets) socket.destroy()
    server?.close()
    if (server) await once(server, 'close')
  }
  await open()
  await shut()
  return { open, shut, port }
}

describe('processes that start while PostgreSQL is away', () => {
  let database: TestDatabase
  before(async () => {
    database = await testDatabase()
  })
  after(() => database.drop())

  it('send and work jobs once it is back', async () => {
    const door = await doorTo(Number(new URL(database.url('svc_worker')).port))
    const through = (role: 'svc_worker' | 'svc_calculation') => {
      const url = new URL(database.url(role))
      url.port = String(door.port)
      return url.href
    }
    const told: string[] = []
    const onError = (error: Error) => told.push((error as NodeJS.ErrnoException).code ?? error.message)
    const enqueuer = await startEnqueuer(through('svc_calculation'), onError)
    const worked: string[] = []
    const working = startWorker({
      url: through('svc_worker'),
      work: { 'calculate-item': async ({ data }) => void worked.push(data.itemId) },
      onFailure: onError,
      onError,
    })
    // Each reports it once, however long it lasts.
    await new Promise((resolve) => setTimeout(resolve, 1_200))
    expect(told).to.deep.equal(['ECONNREFUSED', 'ECONNREFUSED'])

    await door.open()
    const worker = await working
    const pool = connect(database.url('svc_calculation'), { max: 1 })
    const itemId = crypto.randomUUID()
    await withOrganisation(pool, acme, 'read write', (transaction) =>
      enqueuer.enqueue(transaction, 'calculate-item', { organisationId: acme, itemId, revision: 1 }),
    )
    for (const end = Date.now() + 10_000; worked.length === 0 && Date.now() < end; )
      await new Promise((resolve) => setTimeout(resolve, 50))
    expect(worked).to.deep.equal([itemId])
    await Promise.all([worker.stop(), enqueuer.stop(), pool.close()])
    await door.shut()
  })

  it('refuse to start where the server answers and refuses', async () => {
    const url = new URL(database.url('svc_worker'))
    url.password = 'wrong'
    const code = (error: { code?: string }) => error.code
    const failure = await startEnqueuer(url.href, () => undefined).then(() => undefined, code)
    expect(failure).to.equal('28P01')
  })
})

describe('a connection whose server is killed in the moment it is opened', () => {
  /** The start of a session and its end, in one packet. */
  const authenticated = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0])
  const ready = Buffer.from([0x5a, 0, 0, 0, 5, 0x49])
  const fields = 'SFATAL\0C57P01\0Mterminating connection due to unexpected postmaster exit\0\0'
  const fatal = Buffer.concat([Buffer.from([0x45, 0, 0, 0, 4 + fields.length]), Buffer.from(fields)])
  const dying = createServer((socket) =>
    socket.once('data', () => socket.end(Buffer.concat([authenticated, ready, fatal]))),
  )
  let url: string
  before(async () => {
    await once(dying.listen(0, '127.0.0.1'), 'listening')
    url = `postgres://someone@127.0.0.1:${(dying.address() as { port: number }).port}/postgres`
  })
  after(() => void dying.close())

  it('fails the transaction and leaves the process running', async () => {
    const pool = connect(url, { max: 1 })
    const failure = await withOrganisation(pool, acme, 'read only', async () => undefined).catch(
      (error: Error) => error,
    )
    expect(failure).to.be.instanceOf(Error)
    await pool.close()
  })
})

describe('a server that does not answer', () => {
  it('is named by the time limit for a connection alone, and not as a connection that was lost', async () => {
    const silent = createServer()
    await once(silent.listen(0, '127.0.0.1'), 'listening')
    const pool = connect(`postgres://someone@127.0.0.1:${(silent.address() as { port: number }).port}/postgres`)
    const { message, cause } = await withOrganisation(pool, acme, 'read only', async () =>
      expect.fail('connected'),
    ).catch((error: Error) => error)
    silent.close()
    await pool.close()
    expect({ message, cause }).to.deep.equal({
      message: 'Connection terminated due to connection timeout',
      cause: undefined,
    })
  })

  let database: TestDatabase
  before(async () => {
    database = await testDatabase()
  })
  after(() => database.drop())

  it('fails a query in time, with all that wait behind it, and leaves the pool usable', async () => {
    const pool = connect(database.url('svc_calculation'), { max: 1, queryMilliseconds: 300 })
    const asked = performance.now()
    const sleeping = withOrganisation(pool, acme, 'read write', (transaction) =>
      transaction.execute('select pg_sleep(5)'),
    )
    const failure = await sleeping.then(
      () => undefined,
      (error: Error) => error.cause,
    )
    expect(String(failure)).to.include('Query read timeout')
    expect(performance.now() - asked).to.be.below(2_000)
    const { rows } = await withOrganisation(pool, acme, 'read only', (transaction) =>
      transaction.execute('select 1 as one'),
    )
    expect(rows).to.deep.equal([{ one: 1 }])
    await pool.close()
  })
})
