import { randomInt } from 'node:crypto'
import { readFileSync } from 'node:fs'
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
 * Start of the range of chosen ports. Systems assign ephemeral ports above it (RFC 6335 from 49152, Linux from 32768), so no
 * other process gets one between choice and use.
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

/** The highest port that `fetch` refuses ("bad port", Fetch Standard, §2.9); systems assign none below it. */
const BAD_PORT_MAX = 10_080

/**
 * The port that an earlier start left in a file, if it is still free; otherwise 0, for which the system chooses one.
 * @param tell called with a line that names a file without a port
 * @param others ports that are about to be used
 */
export async function keptPort(
  file: string,
  tell: (line: string) => void,
  others: readonly number[] = [],
): Promise<number> {
  const kept = readKept(file)
  if (kept === undefined) return 0
  const port = Number(kept)
  if (/^\d{1,5}\s*$/.test(kept) && port > BAD_PORT_MAX && port < 65_536)
    return !others.includes(port) && (await isFree(port)) ? port : 0
  tell(`${file} holds no port, so another one is chosen: sign in again, and take a new token`)
  return 0
}

function readKept(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw new Error(`${file} cannot be read: ${(error as Error).message}. Delete it to choose another port.`)
  }
}

/** Processes of a killed stack notice the loss of their parent within a second, and end. */
const PORT_GRACE_MILLISECONDS = 1_500

/** @throws Error if the port stays taken */
export async function expectFreePort(port: number): Promise<void> {
  const started = performance.now()
  while (port !== 0 && !(await isFree(port))) {
    if (performance.now() - started > PORT_GRACE_MILLISECONDS)
      throw new Error(`Port ${port} is taken; choose another one, such as PORT=${port + 10} npm start`)
    await sleep(100)
  }
}
