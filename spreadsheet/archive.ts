import { crc32 } from 'node:zlib'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { damaged, FileFailure } from './file-failure.ts'

/** Parts that a workbook may have; one with 500 sheets and their drawings has about 2,000. */
const ENTRIES_MAX = 5_000

/** A part of an archive and its unpacked size; its content is unpacked while it is read. */
export type ReadPart = { readonly name: string; readonly bytes: number; readonly content: AsyncGenerator<Buffer> }

/** The parts of a zip archive on disk, by name; upper and lower case are equal (ECMA-376 part 2, part name equivalence). */
export type Archive = {
  /** As they stand in the archive. */
  readonly names: readonly string[]
  has(name: string): boolean
  /**
   * A part; empty where there is no such part.
   * @throws FileFailure `damaged` where it is longer than the directory of the archive says, or its checksum differs
   */
  read(name: string): ReadPart
  close(): void
}

/**
 * Opens a zip archive and reads its directory.
 * @param unpackedBytes limit of all parts together, by the sizes in the directory; a part larger than its size there is refused when
 * it is read
 * @throws FileFailure `damaged`, `protected`, `unpacked`
 */
export async function openArchive(path: string, unpackedBytes: number): Promise<Archive> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(unreadable)
  try {
    const entries = await directoryOf(zip, unpackedBytes)
    return {
      names: [...entries.values()].map(({ fileName }) => fileName),
      has: (name) => entries.has(name.toLowerCase()),
      read(name) {
        const entry = entries.get(name.toLowerCase())
        return { name, bytes: entry?.uncompressedSize ?? 0, content: unpack(zip, entry) }
      },
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    return error instanceof FileFailure ? Promise.reject(error) : unreadable(error as Error)
  }
}

const unreadable = (error: Error): never => damaged(`its list of parts: ${error.message}`, error)

async function directoryOf(zip: ZipFile, unpackedBytes: number): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>()
  let unpacked = 0
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new FileFailure('protected')
    // Refused, because readers differ in which of two parts of the same name they use.
    const name = entry.fileName.toLowerCase()
    if (entries.has(name)) damaged(`two parts are called ${entry.fileName}`)
    if (entries.size === ENTRIES_MAX) damaged(`more than ${ENTRIES_MAX} parts`)
    entries.set(name, entry)
    unpacked += entry.uncompressedSize
    if (unpacked > unpackedBytes) throw new FileFailure('unpacked')
  }
  return entries
}

async function* unpack(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Buffer> {
  if (!entry) return
  let checksum = 0
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      checksum = crc32(chunk, checksum)
      yield chunk
    }
  } catch (error) {
    damaged(`${entry.fileName}: ${(error as Error).message}`, error)
  }
  if (checksum !== entry.crc32) damaged(`${entry.fileName}: its checksum differs`)
}
