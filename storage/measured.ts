import { createHash } from 'node:crypto'
import { Transform } from 'node:stream'
import type { StoredObject } from './object-store.ts'

/** Passes a stream through; `result` returns its length and SHA-256 once it has ended. */
export function measured(): { through: Transform; result: () => StoredObject } {
  const hash = createHash('sha256')
  let bytes = 0
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  return { through, result: () => ({ bytes, sha256: hash.digest('hex') }) }
}
