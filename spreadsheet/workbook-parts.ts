import { text } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { FileFault, type Limits } from './row.ts'
import { type SheetScan, scanSheet } from './scan-sheet.ts'

const ENTRIES_MAX = 1_000
/** Parts that a reader holds as a whole: shared strings, styles. */
const HELD_BYTES_MAX = 32 * 1_024 * 1_024
const MACROS = /(^|\/)(vbaProject[^/]*\.bin|macrosheets\/|activeX\/)/i
const MACRO_TYPES = /macroEnabled|vbaProject/i
const TYPES = '[Content_Types].xml'
const WORKBOOK = 'xl/workbook.xml'
const RELATIONSHIPS = 'xl/_rels/workbook.xml.rels'
const ROOT = '_rels/.rels'
const DIRECTORY = new Set([TYPES, ROOT, WORKBOOK, RELATIONSHIPS])
const DIRECTORY_LENGTH_MAX = 1_024 * 1_024
const SHEET = /^xl\/worksheets\/[^/]+\.xml$/

/**
 * Unpacks a workbook once, keeping nothing, to see whether a reader may be let at it: how much it unpacks to in truth, whether it
 * holds macros, and which cells of its sheets, by name, hold formulas.
 * @throws FileFault
 */
export async function inspectWorkbook(data: Buffer, limits: Limits): Promise<ReadonlyMap<string, SheetScan>> {
  const scans = new Map<string, SheetScan>()
  const directory = new Map<string, string>()
  const zip = await opened(data)
  try {
    const seen = new Set<string>()
    let unpacked = 0
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName
      if (MACROS.test(name)) throw new FileFault('macros')
      // Readers differ in which of two entries of one name they take.
      if (seen.has(name) || seen.size >= ENTRIES_MAX || entry.isEncrypted()) throw new FileFault('damaged')
      seen.add(name)
      unpacked += entry.uncompressedSize
      const isHeld = !SHEET.test(name)
      if (unpacked > limits.unpackedBytes || (isHeld && entry.uncompressedSize > HELD_BYTES_MAX))
        throw new FileFault('unpacked')
      const content = unpack(zip, entry)
      if (SHEET.test(name)) scans.set(name, await scanSheet(content, limits))
      else if (DIRECTORY.has(name)) directory.set(name, await textOf(content))
      else for await (const _ of content);
    }
    if (MACRO_TYPES.test(directory.get(TYPES) ?? '')) throw new FileFault('macros')
    return byName(directory, scans)
  } catch (error) {
    throw error instanceof FileFault ? error : new FileFault('damaged', { cause: error })
  } finally {
    zip.close()
  }
}

const opened = (data: Buffer): Promise<ZipFile> =>
  fromBufferPromise(data, { lazyEntries: true, autoClose: false }).catch((cause: Error) => {
    throw new FileFault('damaged', { cause })
  })

/** A part's content. Fails as soon as there is more of it than the archive's directory promises, and where it has changed. */
async function* unpack(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  let checksum = 0
  for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
    checksum = crc32(chunk, checksum)
    yield chunk
  }
  if (checksum !== entry.crc32) throw new FileFault('damaged')
}

async function textOf(content: AsyncIterable<Buffer>): Promise<string> {
  const whole = await text(content)
  if (whole.length > DIRECTORY_LENGTH_MAX) throw new FileFault('unpacked')
  // Entities are declared nowhere else, and a workbook needs none.
  if (/<!DOCTYPE/i.test(whole)) throw new FileFault('damaged')
  return whole
}

/**
 * Follows the workbook's relationships from the names of its sheets to their parts. A reader that holds strings and styles must
 * not be led to a sheet for them, nor to another workbook.
 */
function byName(directory: ReadonlyMap<string, string>, scans: ReadonlyMap<string, SheetScan>): Map<string, SheetScan> {
  const targets = new Map<string, string>()
  for (const { id, type, target } of relationships(directory.get(RELATIONSHIPS))) {
    const part = target.replace(/^(\/xl\/|\.\/)?/, 'xl/')
    if (part.includes('..') || (scans.has(part) && !type.endsWith('/worksheet'))) throw new FileFault('damaged')
    targets.set(id, part)
  }
  const roots = relationships(directory.get(ROOT)).filter(({ type }) => type.endsWith('/officeDocument'))
  if (roots.length !== 1 || roots[0]?.target.replace(/^\//, '') !== WORKBOOK) throw new FileFault('damaged')
  const named = [...(directory.get(WORKBOOK) ?? '').matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].flatMap(([tag]) => {
    const scan = scans.get(targets.get(attribute(tag, '\\w+:id')) ?? '')
    return scan ? [[attribute(tag, 'name'), scan] as const] : []
  })
  return new Map(named)
}

const relationships = (part = '') =>
  [...part.matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].map(([tag]) => ({
    id: attribute(tag, 'Id'),
    type: attribute(tag, 'Type'),
    target: attribute(tag, 'Target'),
  }))

const attribute = (tag: string, name: string): string => new RegExp(`\\s${name}=(["'])(.*?)\\1`).exec(tag)?.[2] ?? ''
