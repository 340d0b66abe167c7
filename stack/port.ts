import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** Whether a port of loopback is free at the moment. */
export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}

/**
 * The range that ports are chosen from before their use. Systems hand out theirs above (RFC 6335 from 49152, Linux from 32768), so nobody is
 * given one of these between the choice and the use.
 */
const CHOSEN_FROM = 20_000
const CHOSEN_UNTIL = 32_000

/** Different free ports of loopback. */
export async function freePorts(count: number): Promise<number[]> {
  const ports = new Set<number>()
  while (ports.size < count) {
    const port = randomInt(CHOSEN_FROM, CHOSEN_UNTIL)
    if (!ports.has(port) && (await isFree(port))) ports.add(port)
  }
  return [...ports]
}

/** Processes of a killed stack notice within a second that their parent is gone, and end. */
const PORT_GRACE_MILLISECONDS = 1_500

/** @throws Error if the port stays taken */
export async function expectFreePort(port: number): Promise<void> {
  const started = Date.now()
  while (port !== 0 && !(await isFree(port))) {
    if (Date.now() - started > PORT_GRACE_MILLISECONDS)
      throw new Error(`Port ${port} is taken; choose another one, such as PORT=${port + 10} npm start`)
    await sleep(100)
  }
}
