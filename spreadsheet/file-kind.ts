import { type FileHandle, open } from 'node:fs/promises'
import { utf16Of } from './csv-dialect.ts'
import { FileFailure } from './file-failure.ts'

export type FileKind = 'xlsx' | 'csv'

const HEAD_BYTES = 4_096
const hex = (bytes: string): Buffer => Buffer.from(bytes, 'hex')
const ZIP = Buffer.from('PK\x03\x04', 'latin1')
/** Compound files [MS-CFB]: xls, and xlsx with a password. */
const COMPOUND = hex('d0cf11e0a1b11ae1')
/** A picture or a printed page: its figures have to be typed. */
const figures = 'enter its figures in the form or in the template'
/** A table in another format. */
const table = 'save the table as xlsx or csv'

type Format = readonly [name: string, whatToDo: string]

/** Formats that people send by mistake, by bytes at a place of the file. */
const others: readonly (readonly [at: number, bytes: Buffer, ...Format])[] = [
  [0, hex('ffd8ff'), 'a picture (JPEG)', figures],
  [0, hex('89504e470d0a1a0a'), 'a picture (PNG)', figures],
  [0, Buffer.from('GIF8'), 'a picture (GIF)', figures],
  [0, hex('49492a00'), 'a picture (TIFF)', figures],
  [0, hex('4d4d002a'), 'a picture (TIFF)', figures],
  [4, Buffer.from('ftyphei'), 'a picture (HEIC)', figures],
  [4, Buffer.from('ftypmif1'), 'a picture (HEIC)', figures],
  [8, Buffer.from('WEBP'), 'a picture (WebP)', figures],
  [0, Buffer.from('%PDF'), 'a PDF document', figures],
  [0, hex('1f8b'), 'a gzip archive', 'unpack it and send the file inside'],
  [0, Buffer.from('Rar!'), 'a RAR archive', 'unpack it and send the file inside'],
  [0, hex('377abcaf271c'), 'a 7z archive', 'unpack it and send the file inside'],
  [0, Buffer.from('{\\rtf'), 'an RTF document', table],
]

/** Text formats that are not csv, even if they contain commas. */
const markup: readonly (readonly [begins: RegExp, ...Format])[] = [
  [/^(?:<!doctype html|<html|<head|<body|<table|<meta|<div)/i, 'a web page (HTML)', `open it in Excel and ${table}`],
  [/^<\?xml[^>]*>\s*<\?mso-application progid="Excel\.Sheet"/i, 'an Excel 2003 XML table', table],
  [/^<\?xml/i, 'an XML document', table],
  [/^(?:\{\s*"|\[\s*[{[])/, 'a JSON document', table],
  [/^ID;P/, 'a SYLK table (.slk)', table],
  [/^(?:MIME-Version|Received|Return-Path): /i, 'an e-mail or a saved web page', table],
]

/** Streams by which compound files are known. */
const compounds: readonly (readonly [stream: string, ...Format])[] = [
  ['WordDocument', 'a Word document (.doc)', table],
  ['PowerPoint Document', 'a PowerPoint presentation (.ppt)', table],
  ['__properties_version1.0', 'an Outlook message (.msg)', 'save the attached table and send it'],
]

/**
 * The kind of a file by its content; its name and the type that the client states do not count.
 * @throws FileFailure `empty`, `legacy`, `protected`, or `kind` with the name of the format where it is known
 */
export async function fileKind(path: string): Promise<FileKind> {
  const file = await open(path)
  try {
    const head = await bytesAt(file, 0, HEAD_BYTES)
    const holds = (at: number, bytes: Buffer) => head.subarray(at, at + bytes.length).equals(bytes)
    if (holds(0, ZIP)) return 'xlsx'
    if (holds(0, COMPOUND)) throw await compoundFailure(file, head)
    if (utf16Of(head)) return 'csv'
    const text = head.toString('latin1').replace('\xef\xbb\xbf', '').trimStart()
    if (text === '' && head.length < HEAD_BYTES) throw new FileFailure('empty')
    const [, , ...format] = others.find(([at, bytes]) => holds(at, bytes)) ?? []
    const [, ...written] = markup.find(([beginning]) => beginning.test(text)) ?? []
    const [name, whatToDo] = format.length > 0 ? format : written
    if (name) throw new FileFailure('kind', { detail: `The file is ${name}; ${whatToDo}` })
    if (head.includes(0)) throw new FileFailure('kind')
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

/** An encrypted xlsx is a compound file, too. The directory, one sector long, names the streams in UTF-16. */
async function compoundFailure(file: FileHandle, head: Buffer): Promise<FileFailure> {
  if (head.length < HEADER_BYTES) return new FileFailure('legacy')
  const sectorBytes = 2 ** Math.min(head.readUInt16LE(SECTOR_SHIFT_AT), 12)
  const directory = await bytesAt(file, (head.readUInt32LE(DIRECTORY_AT) + 1) * sectorBytes, HEAD_BYTES)
  const has = (stream: string) => directory.includes(Buffer.from(stream, 'utf16le'))
  if (has('EncryptedPackage')) return new FileFailure('protected')
  const [, name, whatToDo] = compounds.find(([stream]) => has(stream)) ?? []
  return name ? new FileFailure('kind', { detail: `The file is ${name}; ${whatToDo}` }) : new FileFailure('legacy')
}
