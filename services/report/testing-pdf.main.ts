import { buffer } from 'node:stream/consumers'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { ReadPdf } from './testing-pdf.ts'

/** A node of the structure tree (ISO 32000-1, 14.7): a role such as `Table`, and its text alternative if it has no text. */
type StructureNode = {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly StructureNode[]
}

process.stdout.write(JSON.stringify(await read(await buffer(process.stdin))))

async function read(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 })
  const pdf = await task.promise
  const { info } = (await pdf.getMetadata()) as unknown as { info: { Title: string; Language: string } }
  const roles = new Map<string, number>()
  const alternatives: string[] = []
  const visit = ({ role, alt, children = [] }: StructureNode): void => {
    if (role !== undefined) roles.set(role, (roles.get(role) ?? 0) + 1)
    if (role === 'Figure') alternatives.push(alt ?? '')
    for (const child of children) visit(child)
  }
  const texts: string[] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    visit(((await page.getStructTree()) ?? {}) as StructureNode)
    const { items } = await page.getTextContent()
    texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(' '))
  }
  const outline = (await pdf.getOutline()) ?? []
  // pdfjs returns a Map here; its types say an object.
  const marks = (await pdf.getMarkInfo()) as unknown as ReadonlyMap<string, boolean> | null
  const found = {
    ...{ title: info.Title, language: info.Language, isTagged: marks?.get('Marked') === true, pages: pdf.numPages },
    ...{
      text: texts.join(' ').replaceAll(/\s+/g, ' '),
      bookmarks: outline.map(({ title }) => title),
      roles: Object.fromEntries(roles),
      alternatives,
    },
  }
  await task.destroy()
  return found
}
