import { type FileHandle, open } from 'node:fs/promises'
import { FileFault } from './file-fault.ts'

export type FileKind = 'xlsx' | 'csv'

const HEAD_BYTES = 4_096
const hex = (bytes: string): Buffer => Buffer.from(bytes, 'hex')
const ZIP = Buffer.from('PK\x03\x04', 'latin1')
/** Compound files [MS-CFB]: xls, and xlsx with a password. */
const COMPOUND = hex('d0cf11e0a1b11ae1')
/** Byte order marks of UTF-16, whose text has bytes of zero. */
const UTF_16 = [hex('fffe'), hex('feff')]

/** Formats that people send by mistake, by their first bytes. */
const others: readonly (readonly [bytes: Buffer, name: string])[] = [
  [hex('ffd8ff'), 'a picture (JPEG)'],
  [hex('89504e470d0a1a0a'), 'a picture (PNG)'],
  [Buffer.from('GIF8'), 'a picture (GIF)'],
  [Buffer.from('%PDF'), 'a PDF document'],
  [hex('1f8b'), 'a gzip archive'],
  [Buffer.from('Rar!'), 'a RAR archive'],
  [hex('377abcaf271c'), 'a 7z archive'],
  [Buffer.from('{\\rtf'), 'an RTF document'],
]

/** Text that is no csv, whatever its commas. */
const markup: readonly (readonly [begins: RegExp, name: string])[] = [
  [/^(?:<!doctype html|<html|<head|<body|<table|<meta)/i, 'a web page (HTML)'],
  [/^<\?xml/i, 'an XML document'],
]

/**
 * The kind of a file by its content; its name and the type that the client states do not count.
 * @throws FileFault `empty`, `legacy`, `protected`, or `kind` with the name of the format where it is known
 */
export async function fileKind(path: string): Promise<FileKind> {
  const file = await open(path)
  try {
    const head = await bytesAt(file, 0, HEAD_BYTES)
    const begins = (mark: Buffer) => head.subarray(0, mark.length).equals(mark)
    if (head.length === 0) throw new FileFault('empty')
    if (begins(ZIP)) return 'xlsx'
    if (begins(COMPOUND)) throw new FileFault((await isEncrypted(file, head)) ? 'protected' : 'legacy')
    if (UTF_16.some(begins)) return 'csv'
    const text = head.toString('latin1').replace('\xef\xbb\xbf', '').trimStart()
    const known = others.find(([mark]) => begins(mark))?.[1] ?? markup.find(([beginning]) => beginning.test(text))?.[1]
    if (known) throw new FileFault('kind', { detail: `The file is ${known}; save the table as xlsx or csv` })
    if (head.includes(0)) throw new FileFault('kind')
    return 'csv'
  } finally {
    await file.close()
  }
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}

/** Places in the header of a compound file: the size of a sector as a power of two, and the first sector of the directory. */
const [SECTOR_SHIFT_AT, DIRECTORY_AT, HEADER_BYTES] = [30, 48, 52]
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le')

/** An encrypted xlsx is a compound file with this stream; its directory is one sector long. */
async function isEncrypted(file: FileHandle, head: Buffer): Promise<boolean> {
  if (head.length < HEADER_BYTES) return false
  const sectorBytes = 2 ** Math.min(head.readUInt16LE(SECTOR_SHIFT_AT), 12)
  const directory = await bytesAt(file, (head.readUInt32LE(DIRECTORY_AT) + 1) * sectorBytes, HEAD_BYTES)
  return directory.includes(ENCRYPTED)
}
