import { createReadStream } from 'node:fs'
import { FileFailure } from './file-failure.ts'

export type Delimiter = ',' | ';' | '\t' | '|'
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

/** Encoding and delimiter of a csv file. Programs of countries with a decimal comma delimit by semicolon; some ledgers by `|`. */
export type Dialect = {
  readonly encoding: Encoding
  readonly delimiter: Delimiter
  /** The first line is Excel's `sep=;`, which is no row. */
  readonly hasSeparatorLine: boolean
}

/** Bytes at the beginning that decide the delimiter. */
const SAMPLE_BYTES = 65_536
/** Bytes to which Windows-1252 gives no character. */
const UNDEFINED_BYTES = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d])

/**
 * Detects how a csv file is written: the encoding by the byte order mark or the bytes themselves, the delimiter by `sep=` or the
 * first lines.
 * @throws FileFailure `encoding`, `kind`
 */
export async function csvDialect(path: string): Promise<Dialect> {
  const { encoding, sample } = await encodingOf(path)
  const text = new TextDecoder(encoding).decode(sample)
  const [, said] = /^"?sep=([,;\t|])"?\r?(?:\n|$)/i.exec(text) ?? []
  return {
    encoding,
    delimiter: (said as Delimiter | undefined) ?? delimiterOf(text),
    hasSeparatorLine: said !== undefined,
  }
}

/** The whole file is read: one byte that is no UTF-8 decides. */
async function encodingOf(path: string): Promise<{ encoding: Encoding; sample: Buffer }> {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  let sample: Buffer | undefined
  let isUtf8 = true
  let isWindows = true
  for await (const chunk of createReadStream(path, { highWaterMark: SAMPLE_BYTES }) as AsyncIterable<Buffer>) {
    sample ??= Buffer.from(chunk)
    const utf16 = utf16Of(sample)
    if (utf16) return { encoding: utf16, sample }
    if (chunk.includes(0)) throw new FileFailure('kind')
    isUtf8 &&= decodes(utf8, chunk)
    // Checked only after UTF-8 is ruled out, which is far more likely.
    isWindows &&= !chunk.some((byte) => UNDEFINED_BYTES.has(byte))
  }
  if (isUtf8 && decodes(utf8)) return { encoding: 'utf-8', sample: sample ?? Buffer.alloc(0) }
  if (!isWindows) throw new FileFailure('encoding')
  return { encoding: 'windows-1252', sample: sample ?? Buffer.alloc(0) }
}

/** Characters of a sample that show UTF-16: every second byte of English text is 0 there. */
const CHARACTERS_SAMPLED = 256

/** Which UTF-16 these bytes begin, by the byte order mark or, without one, by the bytes of 0; undefined where they are another encoding. */
export function utf16Of(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const pairs = Math.min(Math.floor(bytes.length / 2), CHARACTERS_SAMPLED)
  let [first, second] = [0, 0]
  for (let pair = 0; pair < pairs; pair++) {
    if (bytes[2 * pair] === 0) first++
    if (bytes[2 * pair + 1] === 0) second++
  }
  if (pairs === 0 || (first > 0 && second > 0)) return undefined
  if (second > 0.9 * pairs) return 'utf-16le'
  return first > 0.9 * pairs ? 'utf-16be' : undefined
}

function decodes(decoder: InstanceType<typeof TextDecoder>, bytes?: Buffer): boolean {
  try {
    decoder.decode(bytes, { stream: bytes !== undefined })
    return true
  } catch {
    return false
  }
}

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|']
const LINES = 20

/** The delimiter that occurs equally often in most lines, outside of quotes; a comma where none does. */
function delimiterOf(text: string): Delimiter {
  let best: { delimiter: Delimiter; lines: number; count: number } = { delimiter: ',', lines: 0, count: 0 }
  const lines = text.split(/\r\n|\r|\n/, LINES).filter((line) => line !== '')
  for (const delimiter of delimiters) {
    const counts = new Map<number, number>()
    for (const line of lines) {
      const count = countOutsideQuotes(line, delimiter)
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1)
    }
    for (const [count, alike] of counts)
      if (alike > best.lines || (alike === best.lines && count > best.count)) best = { delimiter, lines: alike, count }
  }
  return best.delimiter
}

function countOutsideQuotes(line: string, delimiter: string): number {
  let count = 0
  let isQuoted = false
  for (const sign of line) {
    if (sign === '"') isQuoted = !isQuoted
    else if (sign === delimiter && !isQuoted) count++
  }
  return count
}
