import { FileFault } from './row.ts'

export type FileKind = 'xlsx' | 'csv'

const ZIP = Buffer.from('PK\x03\x04', 'latin1')
/** Compound files: xls, and xlsx with a password. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const BYTE_ORDER_MARKS_OF_UTF_16 = [Buffer.from('fffe', 'hex'), Buffer.from('feff', 'hex')]

/** As many bytes as are needed to tell. */
export const HEAD_BYTES = 512

/**
 * What a file is by its first bytes; its name and the type that the client states are not asked.
 * @throws FileFault
 */
export function fileKind(head: Buffer): FileKind {
  const begins = (mark: Buffer) => head.subarray(0, mark.length).equals(mark)
  if (head.length === 0) throw new FileFault('empty')
  if (begins(ZIP)) return 'xlsx'
  if (begins(COMPOUND)) throw new FileFault('legacy')
  if (BYTE_ORDER_MARKS_OF_UTF_16.some(begins)) throw new FileFault('encoding')
  if (head.includes(0)) throw new FileFault('kind')
  return 'csv'
}
