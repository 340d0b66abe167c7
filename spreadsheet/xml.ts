import { SaxesParser } from 'saxes'
import type { ReadPart } from './archive.ts'
import { damaged, failureAt } from './file-failure.ts'

/** Nesting of elements. A sheet has six levels; drawings are not read. */
const DEPTH_MAX = 64
/** Characters between two tags. A cell of 32,767 characters, each written as `&#12345;`, has 262,136. */
const GAP_MAX = 512 * 1_024

/** Is called for each element in document order; names are without prefix. */
export type XmlReader = {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  text?(text: string): void
  close?(name: string): void
}

/**
 * Reads XML as it comes. saxes takes time in proportion to the length of the text and knows no entities but XML's own five.
 * @throws FileFailure `damaged` where the text is not well-formed XML in UTF-8, has a DOCTYPE or more than 64 levels;
 *   `cell_length` where there is no tag within 512 KiB
 */
export async function* readXml({ name: part, content }: ReadPart, reader: XmlReader): AsyncGenerator<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parser = new SaxesParser({ fragment: false })
  let depth = 0
  let gap = 0
  parser.on('error', (error) => damaged(`${part}: ${error.message}`, error))
  parser.on('doctype', () => damaged(`${part}: it has a DOCTYPE`))
  parser.on('opentag', ({ name, attributes }) => {
    gap = 0
    if (++depth > DEPTH_MAX) damaged(`${part}: more than ${DEPTH_MAX} levels`)
    reader.open(localName(name), attributes as Record<string, string>)
  })
  parser.on('closetag', ({ name }) => {
    gap = 0
    depth--
    reader.close?.(localName(name))
  })
  const text = (given: string) => reader.text?.(given)
  const decode = (bytes?: Buffer): string => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined })
    } catch (error) {
      return damaged(`${part}: not UTF-8`, error)
    }
  }
  parser.on('text', text)
  parser.on('cdata', text)
  for await (const chunk of content) {
    gap += chunk.length
    parser.write(decode(chunk))
    if (gap > GAP_MAX) throw failureAt('cell_length', part)
    yield
  }
  parser.write(decode())
  parser.close()
}

/** Reads a whole document. */
export async function readXmlWhole(part: ReadPart, reader: XmlReader): Promise<void> {
  for await (const _ of readXml(part, reader));
}

/** An attribute by its name without prefix: `id` finds `r:id`. */
export function attributeOf(attributes: Readonly<Record<string, string>>, name: string): string | undefined {
  for (const key in attributes) if (localName(key) === name) return attributes[key]
  return undefined
}

function localName(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}
