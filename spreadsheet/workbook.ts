import { type Archive, openArchive, type ReadPart } from './archive.ts'
import { damaged, FileFailure } from './file-failure.ts'
import { builtInFormat, type NumberFormat, numberFormat } from './number-format.ts'
import { attributeOf, readXmlWhole, type XmlReader } from './xml.ts'

/** A sheet of a workbook, in the order of its tabs. */
export type Sheet = { readonly name: string; readonly isHidden: boolean; readonly part: string }

/** The content of a workbook that all its sheets share. */
export type Workbook = {
  readonly archive: Archive
  readonly sheets: readonly Sheet[]
  readonly sharedStrings: string | undefined
  /** The number format of each cell style, by its index; undefined for plain digits. */
  readonly formats: readonly (NumberFormat | undefined)[]
  /** Days count from 1904 (older Excel for Mac) instead of 1900. */
  readonly is1904: boolean
}

const MACROS = /(?:^|\/)(?:vbaProject[^/]*\.bin|macrosheets\/|activeX\/)/i
const MACRO_TYPE = /macroEnabled|vbaProject|intlmacrosheet/i
/** Sheets of a workbook, and its styles; Excel has at most 65,490 styles. */
const SHEETS_MAX = 1_000
const STYLES_MAX = 65_490
/** Unpacked size of a part without cells and texts; styles and names of large workbooks take a few MB. */
const PART_MEBIBYTES_MAX = 16

/**
 * Opens a workbook (ECMA-376) without reading its cells.
 * @throws FileFailure
 */
export async function openWorkbookParts(path: string, unpackedBytes: number): Promise<Workbook> {
  const archive = await openArchive(path, unpackedBytes)
  try {
    const workbook = await workbookPart(archive)
    if (await hasMacros(archive)) throw new FileFailure('macros')
    const targets = await targetsOf(archive, workbook)
    const { sheets, is1904 } = await sheetsOf(archive.read(workbook), targets)
    const partOf = (kind: string) =>
      [...targets.values()].find(({ type, part }) => type.endsWith(`/${kind}`) && archive.has(part))?.part
    const styles = partOf('styles')
    const formats = styles === undefined ? [] : await formatsOfStyles(archive.read(styles))
    return { archive, sheets, sharedStrings: partOf('sharedStrings'), formats, is1904 }
  } catch (error) {
    archive.close()
    throw error
  }
}

/** Parts by which other archives are known. */
const others: Readonly<Record<string, string>> = {
  'xl/workbook.bin': 'a binary workbook (.xlsb)',
  'word/document.xml': 'a Word document',
  'ppt/presentation.xml': 'a PowerPoint presentation',
  'Index/Document.iwa': 'a Numbers document',
}

/** @throws FileFailure where the archive is no workbook in xlsx; the format is named where it is known */
async function workbookPart(archive: Archive): Promise<string> {
  const known =
    Object.entries(others).find(([part]) => archive.has(part))?.[1] ??
    (await openDocumentKind(archive.read('mimetype').content))
  if (known) throw new FileFailure('kind', { detail: `The file is ${known}; save it as xlsx` })
  if (!archive.has('[Content_Types].xml'))
    throw new FileFailure('kind', { detail: 'The file is a zip archive; unpack it and send the file inside' })
  const [main] = [...(await targetsOf(archive, '')).values()].filter(({ type }) => type.endsWith('/officeDocument'))
  if (!main || !archive.has(main.part)) return damaged(`no part ${main?.part ?? 'of the workbook'}`)
  return main.part
}

async function openDocumentKind(mimetype: AsyncIterable<Buffer>): Promise<string | undefined> {
  for await (const chunk of mimetype) {
    const type = chunk.toString('latin1')
    if (type.startsWith('application/vnd.oasis.opendocument.spreadsheet')) return 'an OpenDocument spreadsheet (.ods)'
    return type.startsWith('application/vnd.oasis.opendocument') ? 'an OpenDocument file' : undefined
  }
  return undefined
}

/** Decided by the parts that are there: SheetJS gives `.bin` a macro type in workbooks without any such part. */
async function hasMacros({ names, read }: Archive): Promise<boolean> {
  if (names.some((name) => MACROS.test(name))) return true
  const types = new Map<string, string>()
  const defaults = new Map<string, string>()
  await readPart(read('[Content_Types].xml'), {
    open(name, { PartName = '', Extension = '', ContentType = '' }) {
      if (name === 'Override') types.set(PartName.replace(/^\//, '').toLowerCase(), ContentType)
      else if (name === 'Default') defaults.set(Extension.toLowerCase(), ContentType)
    },
  })
  const typeOf = (name: string) => types.get(name) ?? defaults.get(name.slice(name.lastIndexOf('.') + 1)) ?? ''
  return names.some((name) => MACRO_TYPE.test(typeOf(name.toLowerCase())))
}

/** @throws FileFailure `damaged` where the part is larger than any workbook needs, since reading 100 MB takes 5 s */
async function readPart(part: ReadPart, reader: XmlReader): Promise<void> {
  if (part.bytes > PART_MEBIBYTES_MAX * 1_024 * 1_024) damaged(`${part.name}: more than ${PART_MEBIBYTES_MAX} MiB`)
  await readXmlWhole(part, reader)
}

type Target = { readonly type: string; readonly part: string }

/** The parts that a part refers to, by id; those of the archive itself where the name is empty. */
async function targetsOf({ has, read }: Archive, part: string): Promise<ReadonlyMap<string, Target>> {
  const targets = new Map<string, Target>()
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const relationships = `${folder}_rels/${part.slice(slash)}.rels`
  if (!has(relationships)) damaged(`no part ${relationships}`)
  await readPart(read(relationships), {
    open(name, { Id = '', Type = '', Target = '', TargetMode = '' }) {
      if (name === 'Relationship' && TargetMode !== 'External')
        targets.set(Id, { type: Type, part: partAt(Target, folder) })
    },
  })
  return targets
}

/** A target is relative to the folder of the part that refers to it, or to the root of the archive. */
function partAt(target: string, folder: string): string {
  const url = URL.parse(target, `file:///${folder}`)
  if (url === null) return damaged(`no part can be called ${target}`)
  return url.pathname.slice(1)
}

async function sheetsOf(workbook: ReadPart, targets: ReadonlyMap<string, Target>) {
  const sheets: Sheet[] = []
  const parts = new Set<string>()
  let is1904 = false
  await readPart(workbook, {
    open(name, attributes) {
      if (name === 'workbookPr') is1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
      if (name !== 'sheet') return
      const target = targets.get(attributeOf(attributes, 'id') ?? '')
      // Chart sheets have no cells.
      if (!target?.type.endsWith('/worksheet')) return
      if (sheets.length === SHEETS_MAX) damaged(`${workbook.name}: more than ${SHEETS_MAX} sheets`)
      // Read once for each sheet, one part of 200 MB would take minutes.
      const part = target.part.toLowerCase()
      if (parts.has(part)) damaged(`${workbook.name}: two sheets are ${target.part}`)
      parts.add(part)
      const isHidden = (attributes.state ?? 'visible') !== 'visible'
      sheets.push({ name: attributes.name ?? '', isHidden, part: target.part })
    },
  })
  return { sheets, is1904 }
}

async function formatsOfStyles(part: ReadPart): Promise<(NumberFormat | undefined)[]> {
  const formats = new Map<string, NumberFormat | undefined>()
  const styles: (NumberFormat | undefined)[] = []
  let isInCells = false
  await readPart(part, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') formats.set(numFmtId, numberFormat(formatCode))
      else if (name === 'cellXfs') isInCells = true
      else if (name === 'xf' && isInCells) {
        if (styles.length === STYLES_MAX) damaged(`${part.name}: more than ${STYLES_MAX} cell styles`)
        styles.push(formats.has(numFmtId) ? formats.get(numFmtId) : builtInFormat(Number(numFmtId)))
      }
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false
    },
  })
  return styles
}
