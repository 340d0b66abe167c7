import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { exceeding } from './body-bytes.ts'

/** A part of a body that came as a file, set aside on disk until the request is answered. */
export type ReceivedFile = {
  readonly path: string
  readonly bytes: number
  /** Hexadecimal. */
  readonly sha256: string
  /** As the part says, which may be wrong. */
  readonly contentType: string
  /** As the client calls it, without folders; for people only. */
  readonly filename?: string
}

/**
 * Writes a file as it arrives, so that memory does not grow with it.
 * @param place where there is nothing yet
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
