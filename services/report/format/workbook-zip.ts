import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { fromBufferPromise } from 'yauzl'
import { ZipFile } from 'yazl'

/**
 * A fixed moment, so that the same report gives the same bytes: the first that a zip can store. Zips store local time, so it is
 * built in local time.
 */
const mtime = new Date(1980, 0, 1)
const options = { mtime, mode: 0o100644, forceDosTimestamp: true }

/** The parts of a small workbook by name, in their order. */
export async function partsOf(workbook: Uint8Array): Promise<Map<string, Buffer>> {
  const zip = await fromBufferPromise(Buffer.from(workbook), { lazyEntries: true, autoClose: false })
  const parts = new Map<string, Buffer>()
  try {
    for await (const entry of zip.eachEntry())
      parts.set(entry.fileName, await buffer(await zip.openReadStreamPromise(entry)))
  } finally {
    zip.close()
  }
  return parts
}

/**
 * A zip whose bytes depend on its parts only. A part that is a generator is read while the zip is written, so it may be of any
 * size.
 */
export function zipOf(parts: ReadonlyMap<string, Buffer | AsyncIterable<string>>): Readable {
  const zip = new ZipFile()
  const out = zip.outputStream as Readable
  zip.on('error', (error: Error) => out.destroy(error))
  for (const [name, part] of parts) {
    if (Buffer.isBuffer(part)) {
      zip.addBuffer(part, name, options)
      continue
    }
    zip.addReadStreamLazy(name, options, (done) => {
      const content = Readable.from(part, { objectMode: false, encoding: undefined })
      content.on('error', (error) => out.destroy(error))
      done(null, content)
    })
  }
  zip.end()
  return out
}
