import { randomUUID } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { expectSoundFiles } from './folder-files.ts'

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
  expectSoundFiles(folder)
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'running.json')
  if (isDamaged(file)) tell(`${file} is damaged and is written anew; no other Tomorro may run from this folder`)
  const deadline = performance.now() + GRACE_MILLISECONDS
  let taken = await alone(`${file}.taking`, () => take(file))
  while (!('server' in taken)) {
    if (performance.now() > deadline)
      throw new Error(`Tomorro already runs from this folder, as process ${taken.process}; stop that one first`)
    await sleep(100)
    taken = await alone(`${file}.taking`, () => take(file))
  }
  const { server } = taken
  return () => {
    server.close()
    rmSync(file, { force: true })
  }
}

/** @returns the server that sends the word, or who holds the file */
async function take(file: string): Promise<{ readonly server: Server } | Holder> {
  const held = await holderOf(file)
  if (held !== undefined) return held
  const word = randomUUID()
  const server = createServer((socket) => socket.on('error', () => undefined).end(word))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  const holder: Holder = { process: process.pid, port: (server.address() as AddressInfo).port, word }
  writeFileSync(file, `${JSON.stringify(holder)}\n`, { mode: 0o600 })
  return { server }
}

/**
 * Runs work that no other process runs at the same time: two starts in the same moment would both find the folder free.
 * @param folder exists during the work; one that is older than any such work is what a killed process left
 */
async function alone<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  while (!isMade(folder)) {
    const age = Date.now() - (lstatSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (Math.abs(age) > GRACE_MILLISECONDS) rmSync(folder, { recursive: true, force: true })
    else await sleep(50)
  }
  return work().finally(() => rmSync(folder, { recursive: true, force: true }))
}

function isMade(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
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
