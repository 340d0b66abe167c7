import { connect, type Socket } from 'node:net'

// The client, in a process of its own: keeps a number of connections busy for some time with requests in turns. It does as little
// as can be done, so that the server is what limits: requests are bytes made beforehand, and of an answer it reads the status and
// how long it is.

/** What it is sent. */
export type Load = {
  readonly port: number
  readonly requests: readonly string[]
  readonly connections: number
  readonly seconds: number
  /** As many requests at most; without end where there is none. */
  readonly most?: number
  /** The status that every answer has to have; any where there is none. */
  readonly status?: number
}

/** What it answers. */
export type Carried = {
  readonly answers: number
  readonly seconds: number
  readonly busy: number
  readonly fault?: string
}

process.on('message', async (load: Load) => {
  process.send?.(await run(load).catch((error: Error) => ({ answers: 0, seconds: 0, busy: 0, fault: error.message })))
})
process.once('disconnect', () => process.exit())

async function run(load: Load): Promise<Carried> {
  const requests = load.requests.map((text) => Buffer.from(text))
  const begun = performance.now()
  const cpu = process.cpuUsage()
  const until = begun + load.seconds * 1_000
  const most = load.most ?? Number.POSITIVE_INFINITY
  let sent = 0
  let answers = 0
  const next = (): Buffer | undefined =>
    performance.now() < until && sent < most ? requests[sent++ % requests.length] : undefined
  const keepBusy = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const socket = connect({ port: load.port, host: '127.0.0.1', noDelay: true })
      const go = () => {
        const request = next()
        if (request) socket.write(request)
        else resolve(void socket.end())
      }
      socket.once('connect', go)
      socket.once('error', reject)
      socket.once('close', () => reject(new Error('the server closed a connection')))
      onAnswer(socket, (status) => {
        if (load.status !== undefined && status !== load.status)
          return reject(new Error(`answered with ${status} instead of ${load.status}`))
        answers += 1
        go()
      })
    })
  // A client that sleeps between two answers makes the server pay for waking its core: a slow one for each, a fast one for few.
  let isOver = false
  const stayAwake = () => void (isOver || setImmediate(stayAwake))
  stayAwake()
  await Promise.all(Array.from({ length: load.connections }, keepBusy))
  isOver = true
  const seconds = (performance.now() - begun) / 1_000
  const { user, system } = process.cpuUsage(cpu)
  return { answers, seconds, busy: (user + system) / 1e6 / seconds }
}

/** Calls back with the status of each answer, once it is there as a whole. */
function onAnswer(socket: Socket, answered: (status: number) => void): void {
  let held = ''
  socket.setEncoding('latin1')
  socket.on('data', (chunk: string) => {
    const text = held === '' ? chunk : held + chunk
    const end = text.indexOf('\r\n\r\n')
    const length = end === -1 ? undefined : /\r\ncontent-length: *(\d+)/i.exec(text)?.[1]
    if (end !== -1 && length === undefined) throw new Error('an answer does not tell its length')
    if (length === undefined || text.length < end + 4 + Number(length)) {
      held = text
      return
    }
    held = ''
    answered(Number(text.slice(9, 12)))
  })
}
