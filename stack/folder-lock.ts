import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer } from 'node:net'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'

/** A process may need a moment to stop. */
const GRACE_MILLISECONDS = 3_000

type Holder = { readonly process: number; readonly port: number; readonly word: string }

/**
 * Locks a folder for one process. The holder sends the word of its lock file on a loopback port, so neither a killed holder nor
 * another process with the same id counts.
 * @param tell called with a line that names a damaged lock file
 * @returns a function that unlocks the folder
 */
export async function lockFolder(folder: string, tell: (line: string) => void = () => undefined): Promise<() => void> {
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'running.json')
  if (isDamaged(file)) tell(`${file} is damaged and is written anew; no other Tomorro may run from this folder`)
  const deadline = Date.now() + GRACE_MILLISECONDS
  for (let held = await holderOf(file); held !== undefined; held = await holderOf(file)) {
    if (Date.now() > deadline)
      throw new Error(`Tomorro already runs from this folder, as process ${held.process}; stop that one first`)
    await sleep(100)
  }
  const word = randomUUID()
  const server = createServer((socket) => socket.on('error', () => undefined).end(word))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  const holder: Holder = { process: process.pid, port: (server.address() as AddressInfo).port, word }
  writeFileSync(file, `${JSON.stringify(holder)}\n`, { mode: 0o600 })
  return () => {
    server.close()
    rmSync(file, { force: true })
  }
}

async function holderOf(file: string): Promise<Holder | undefined> {
  const written = read(file)
  return written !== undefined && (await wordAt(written.port)) === written.word ? written : undefined
}

/** A crash may leave an incomplete file. */
const isDamaged = (file: string): boolean => existsSync(file) && read(file) === undefined

function read(file: string): Holder | undefined {
  try {
    const { process, port, word } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Holder>
    const isPort = Number.isInteger(port) && Number(port) > 0 && Number(port) < 65_536
    const isWhole = process !== undefined && isPort && typeof word === 'string'
    return isWhole ? ({ process, port, word } as Holder) : undefined
  } catch {
    return undefined
  }
}

async function wordAt(port: number): Promise<string | undefined> {
  const socket = connect(port, '127.0.0.1').setTimeout(1_000, () => socket.destroy())
  return text(socket).catch(() => undefined)
}
