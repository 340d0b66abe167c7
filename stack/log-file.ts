import { createWriteStream, existsSync, mkdirSync, openSync, renameSync, type WriteStream } from 'node:fs'
import path from 'node:path'

/** Maximum size of a log file; the previous one is kept as `.1`, so a process uses at most twice this. */
const BYTES_MAX = 10_000_000
/** How often a line asks whether its file is still there. */
const LOOK_MILLISECONDS = 1_000

/** Closing ends once everything is in the file. */
export type LogFile = { write(text: string): void; close(): Promise<void> }

/**
 * A log file that begins empty, and again whenever it has grown too large, or was deleted together with its folder; the previous
 * content is kept as `{file}.1`.
 * @param onLoss called once with a message when the file cannot be written (a full disk); later lines are lost, and nothing else
 * fails
 */
export function openLogFile(file: string, onLoss: (line: string) => void = () => undefined): LogFile {
  let isTold = false
  const lose = (error: Error) => {
    if (!isTold) onLoss(`${file} cannot be written (${error.message}); what it would say is lost`)
    isTold = true
  }
  let bytes = 0
  let stream = fresh(file).on('error', lose)
  const rotate = () => {
    stream.end()
    bytes = 0
    try {
      stream = fresh(file).on('error', lose)
    } catch (error) {
      lose(error as Error)
    }
  }
  let lookedAt = performance.now()
  const isDeleted = () => {
    if (performance.now() - lookedAt < LOOK_MILLISECONDS) return false
    lookedAt = performance.now()
    // If the folder above is deleted as well, the whole data folder is going: nothing is made anew.
    return !existsSync(file) && existsSync(path.dirname(path.dirname(file)))
  }
  return {
    write(text) {
      const length = Buffer.byteLength(text)
      // A failed stream is closed; after the next 10 MB a new one is opened. Lines to a deleted file would reach nobody.
      if (bytes + length > BYTES_MAX || isDeleted()) rotate()
      bytes += length
      if (!stream.destroyed) stream.write(text)
    },
    close: () =>
      new Promise((resolve) => {
        if (stream.destroyed) resolve()
        else stream.once('close', resolve).end()
      }),
  }
}

function fresh(file: string): WriteStream {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  try {
    renameSync(file, `${file}.1`)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  // Opened synchronously, so that a rotation before the first write moves this file.
  return createWriteStream(file, { fd: openSync(file, 'w', 0o600) })
}
