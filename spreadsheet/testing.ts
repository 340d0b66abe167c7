import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { crc32, deflateRawSync } from 'node:zlib'
import { FileFailure } from './file-failure.ts'
import type { Limits, Row } from './row.ts'

export type Part = { name: string; content: string }

/**
 * A zip archive, valid or with false entries in its directory.
 * @param lies the size and the checksum that the directory states for each part in place of the true ones
 */
export function zipOf(parts: readonly Part[], lies: { claimedBytes?: number; checksum?: number } = {}): Buffer {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const { name, content } of parts) {
    const raw = Buffer.from(content)
    const packed = deflateRawSync(raw)
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt32LE(lies.checksum ?? crc32(raw), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(Math.min(raw.length, lies.claimedBytes ?? raw.length), 18)
    fields.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), fields, place, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(parts.length, 4)
  end.writeUInt16LE(parts.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end])
}

export const limits: Limits = { rows: 100, columns: 20, unpackedBytes: 2_000_000 }

/** Files of one `describe`, in a folder that is removed after it. */
export function filesForTests(): (content: Uint8Array | string) => string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tomorro-spreadsheet-'))
  let count = 0
  after(() => rmSync(folder, { recursive: true }))
  return (content) => {
    const file = path.join(folder, String(count++))
    writeFileSync(file, content)
    return file
  }
}

/** All rows, or the code of the failure that ended them. */
export async function collect(read: () => Promise<AsyncIterable<Row>> | AsyncIterable<Row>): Promise<Row[] | string> {
  const all: Row[] = []
  try {
    for await (const row of await read()) all.push(row)
  } catch (error) {
    if (error instanceof FileFailure) return error.code
    throw error
  }
  return all
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const relationships = (content: string) => `<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`
const relationship = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`

/** The parts of a workbook with one sheet, `Entries`, of these rows. */
export const workbookParts = (rows: string, more: readonly Part[] = []): Part[] => {
  const own = [
    { name: '[Content_Types].xml', content: `<Types xmlns="${PACKAGE}/content-types"/>` },
    { name: '_rels/.rels', content: relationships(relationship('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Entries" sheetId="1" r:id="rId7"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationships(
        `${relationship('rId7', 'worksheet', 'worksheets/sheet1.xml')}${relationship('rId8', 'sharedStrings', '/xl/sharedStrings.xml')}`,
      ),
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      content: `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    },
  ]
  const names = new Set(more.map(({ name }) => name))
  return [...own.filter(({ name }) => !names.has(name)), ...more]
}
