import { createWriteStream, mkdirSync, renameSync, type WriteStream } from 'node:fs'
import path from 'node:path'

/** One file of a log; the one before it is kept as `.1`, so a process never takes more than twice this. */
const BYTES_MAX = 10_000_000

export type LogFile = { write(text: string): void; close(): void }

/** A log file that begins empty, now and whenever it has grown too large; what it held before is kept as `{file}.1`. */
export function openLogFile(file: string): LogFile {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  let bytes = 0
  let stream = fresh(file)
  return {
    write(text) {
      bytes += Buffer.byteLength(text)
      if (bytes > BYTES_MAX) {
        stream.end()
        stream = fresh(file)
        bytes = 0
      }
      stream.write(text)
    },
    close: () => stream.end(),
  }
}

function fresh(file: string): WriteStream {
  try {
    renameSync(file, `${file}.1`)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  return createWriteStream(file, { mode: 0o600 })
}
