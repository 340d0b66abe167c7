import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { exceeding } from './body-bytes.ts'

/** A file of a multipart body, on disk until the response is sent. */
export type ReceivedFile = {
  readonly path: string
  readonly bytes: number
  /** Hexadecimal. */
  readonly sha256: string
  /** As declared by the client; may be wrong. */
  readonly contentType: string
  /** The client's file name without folders; for display only. */
  readonly filename?: string
}

/** A new path for the files of a body; nothing exists there yet. */
export const newUploadPlace = (): string => join(tmpdir(), `upload-${process.pid}-${randomUUID()}`)

/**
 * Removes upload files of processes that were killed. Call it before the first upload: in a container the process has the same
 * pid after each start.
 * @returns the number of removed files
 */
export async function sweepUploads(): Promise<number> {
  const left = (await readdir(tmpdir())).filter((name) => {
    // upload-{pid}-{the five groups of a UUID}, and the number of the part.
    const [kind, pid, ...rest] = name.split('-')
    const writer = kind === 'upload' && (rest.length === 5 || rest.length === 6) ? Number(pid) : 0
    return writer > 0 && (writer === process.pid || !isRunning(writer))
  })
  // Files of other users cannot be removed.
  const outcomes = await Promise.allSettled(left.map((name) => rm(join(tmpdir(), name))))
  return outcomes.filter(({ status }) => status === 'fulfilled').length
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * Streams a file to disk; memory does not grow with its size.
 * @param place a path at which nothing exists
 * @throws Problem `payload_too_large`
 */
export async function setAside(
  stream: Readable,
  place: string,
  bytesMax: number,
): Promise<Pick<ReceivedFile, 'path' | 'bytes' | 'sha256'>> {
  const hash = createHash('sha256')
  let bytes = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length
      if (bytes > bytesMax) return done(exceeding(`A file may have at most ${bytesMax} bytes`))
      hash.update(chunk)
      done(null, chunk)
    },
  })
  await pipeline(stream, measure, createWriteStream(place, { flags: 'wx', mode: 0o600 }))
  return { path: place, bytes, sha256: hash.digest('hex') }
}
