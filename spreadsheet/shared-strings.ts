import type { ReadPart } from './archive.ts'
import { FileFailure } from './file-failure.ts'
import { readXmlWhole } from './xml.ts'

/** Distinct texts of a workbook, and the characters of all: up to 32 MiB of memory and what the strings themselves take. */
const STRINGS_MAX = 500_000
const CHARACTERS_MAX = 16 * 1_024 * 1_024
/** Excel's own limit. */
export const CELL_LENGTH_MAX = 32_767

/**
 * Reads the shared strings, to which cells refer by index.
 * @throws FileFailure `strings`, `cell_length`
 */
export async function readSharedStrings(part: ReadPart): Promise<string[]> {
  const strings: string[] = []
  const text = collectText()
  let characters = 0
  await readXmlWhole(part, {
    open(name) {
      if (name === 'si') text.begin()
      else text.open(name)
    },
    text: text.add,
    close(name) {
      text.close(name)
      if (name !== 'si') return
      const string = text.end()
      characters += string.length
      if (strings.length === STRINGS_MAX || characters > CHARACTERS_MAX) throw new FileFailure('strings')
      strings.push(string)
    },
  })
  return strings
}

/** Puts the runs of a text together (`<r><t>a</t></r><r><t>b</t></r>`), without its phonetic guide (`<rPh>`). */
export function collectText() {
  let text = ''
  let isText = false
  let isPhonetic = false
  return {
    begin() {
      text = ''
    },
    open(name: string) {
      if (name === 'rPh') isPhonetic = true
      else if (name === 't') isText = !isPhonetic
    },
    add(more: string) {
      if (!isText) return
      text += more
      if (text.length > CELL_LENGTH_MAX) throw new FileFailure('cell_length')
    },
    close(name: string) {
      if (name === 'rPh') isPhonetic = false
      else if (name === 't') isText = false
    },
    end: () => unescaped(text),
  }
}

/** `_x000D_` stands for a character that XML cannot hold (ECMA-376 part 1 §22.9.2.19, ST_Xstring). */
const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text
