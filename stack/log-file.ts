import { createWriteStream, mkdirSync, openSync, renameSync, type WriteStream } from 'node:fs'
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
      const length = Buffer.byteLength(text)
      if (bytes + length > BYTES_MAX) {
        stream.end()
        stream = fresh(file)
        bytes = 0
      }
      bytes += length
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
  // Opened at once, so that a file that is moved away so soon that nothing was written yet is this one.
  return createWriteStream(file, { fd: openSync(file, 'w', 0o600) })
}
