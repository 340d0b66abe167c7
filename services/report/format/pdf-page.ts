import { readFileSync } from 'node:fs'
import { paints } from '@tomorro/charts/paint'
import PDFDocument from 'pdfkit'
import type { ReportDocument } from './report-document.ts'

export type Pdf = InstanceType<typeof PDFDocument>
export type Structure = ReturnType<Pdf['struct']>

/** Source Sans 3 (SIL Open Font Licence 1.1). */
const fontFile = (name: string): URL =>
  new URL(`../../../node_modules/@expo-google-fonts/source-sans-3/${name}`, import.meta.url)
let fonts: { regular: Buffer; bold: Buffer } | undefined
const loadFonts = () => {
  fonts ??= {
    regular: readFileSync(fontFile('400Regular/SourceSans3_400Regular.ttf')),
    bold: readFileSync(fontFile('600SemiBold/SourceSans3_600SemiBold.ttf')),
  }
  return fonts
}

export const ink = paints.light
export const MARGIN = 56
const HEADER = 34
const FOOTER = 40
/** Layouts of some hundred bytes each. */
const LAYOUTS_MAX = 20_000
/** Digits of equal width, so that they align in columns. */
export const tabular: PDFKit.Mixins.OpenTypeFeatures[] = ['tnum']

const margins = { left: MARGIN, right: MARGIN, top: MARGIN, bottom: MARGIN }

export type Orientation = 'portrait' | 'landscape'

/** A4 pages with running head and foot. All content is either tagged or an artifact. */
export type Pages = {
  readonly pdf: Pdf
  readonly root: Structure
  readonly left: number
  /** Width of the body. */
  width(): number
  /** Lower edge of the body. */
  bottom(): number
  /** Remaining height of the page. */
  room(): number
  add(orientation?: Orientation): void
  /** Begins a page if less than this height is left. @returns whether it did */
  need(height: number): boolean
  /** Draws an artifact, which a screen reader skips: rules, running heads, repeated headings. */
  artifact(type: 'Layout' | 'Pagination', draw: () => void): void
}

/** Opens a tagged PDF/UA document. The same report gives the same bytes: the creation date is the day of the request. */
export function openPages({ title, organisation, askedOn, isDraft, periodText }: ReportDocument): Pages {
  const { regular, bold } = loadFonts()
  const pdf = new PDFDocument({
    autoFirstPage: false,
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    compress: true,
    size: 'A4',
    margins,
    // The metadata are XML, which pdfkit writes without escaping.
    info: {
      Title: plain(`${title} – ${organisation}`),
      Author: plain(organisation),
      Creator: 'Tomorro',
      Producer: 'Tomorro',
      CreationDate: new Date(askedOn),
    },
    // pdfkit would parse a default font again at each use if it were also registered.
    font: null,
    // pdfkit's types lack PDF/UA and fonts as bytes.
  } as unknown as PDFKit.PDFDocumentOptions)
  for (const [name, bytes] of Object.entries({ regular, bold })) {
    pdf.registerFont(name, bytes)
    rememberLayouts(pdf.font(name))
  }
  const root = pdf.struct('Document')
  pdf.addStructure(root)
  let page = 0

  const pages: Pages = {
    pdf,
    root,
    left: MARGIN,
    width: () => pdf.page.width - 2 * MARGIN,
    bottom: () => pdf.page.height - MARGIN,
    room: () => pages.bottom() - pdf.y,
    add(orientation = 'portrait') {
      // A page's options replace those of the document, so all are repeated.
      pdf.addPage({ size: 'A4', margins, layout: orientation })
      pdf.x = MARGIN
      pdf.y = page === 1 ? MARGIN - 8 : MARGIN + HEADER - 16
    },
    need(height) {
      if (pages.room() >= height) return false
      pages.add(pdf.page.layout as Orientation)
      return true
    },
    artifact(type, draw) {
      pdf.markContent('Artifact', { type })
      draw()
      pdf.endMarkedContent()
    },
  }

  // Also runs for the pages that a long text begins by itself; its font stays set.
  pdf.on('pageAdded', () => {
    page += 1
    const { _font: font, _fontSize: size } = pdf as unknown as { _font: unknown; _fontSize: number }
    frame(page)
    Object.assign(pdf, { _font: font, _fontSize: size })
    pdf.fillColor(ink.text)
  })

  function frame(number: number): void {
    const { width, height } = pdf.page
    // The foot is below the body.
    pdf.page.margins = { ...margins, bottom: 0 }
    const body = width - 2 * MARGIN
    const line = (words: string, y: number, align: 'left' | 'right') =>
      pdf.text(words, MARGIN, y, { width: body, align, lineBreak: false, ellipsis: true, height: 12 })
    pages.artifact('Pagination', () => {
      pdf.font('regular').fontSize(8.5).fillColor(ink.muted)
      if (number > 1) {
        line(`${glyphs(pdf, organisation)} · ${glyphs(pdf, title)}`.slice(0, 140), MARGIN - 22, 'left')
        pdf
          .moveTo(MARGIN, MARGIN - 8)
          .lineTo(width - MARGIN, MARGIN - 8)
          .lineWidth(0.5)
          .strokeColor(ink.rule)
          .stroke()
      }
      line(isDraft ? 'Draft, not for filing' : periodText, height - FOOTER, 'left')
      line(`Page ${number}`, height - FOOTER, 'right')
    })
    pdf.page.margins = { ...margins }
    pdf.x = MARGIN
    pdf.y = MARGIN
  }
  return pages
}

type Layouter = { layoutRun(text: string, features?: readonly string[]): unknown }

/**
 * Caches the layouts of texts with font features, such as the figures of a table. pdfkit lays such a text out at each measurement and
 * once more to draw it, and only reads the layout.
 */
function rememberLayouts(pdf: Pdf): void {
  const { _font: font } = pdf as unknown as { _font: Layouter }
  const layoutRun = font.layoutRun.bind(font)
  const known = new Map<string, unknown>()
  font.layoutRun = (text, features) => {
    if (features === undefined) return layoutRun(text)
    const key = `${features.join()} ${text}`
    const run = known.get(key) ?? layoutRun(text, features)
    if (known.size < LAYOUTS_MAX) known.set(key, run)
    return run
  }
}

const plain = (words: string): string => words.replaceAll('&', 'and').replaceAll(/[<>]/g, '')

/** Attributes of a structure element: the scope of a heading cell, the text alternative of a picture, its bounding box. */
type TagOptions = {
  readonly scope?: 'Row' | 'Column'
  readonly alt?: string
  readonly bbox?: readonly [left: number, top: number, right: number, bottom: number]
}

/** Draws content as one structure element below another. */
export function tag({ pdf }: Pages, parent: Structure, type: string, draw: () => void, options: TagOptions = {}): void {
  const element = pdf.struct(type, options as PDFKit.Mixins.StructureElementOptions, draw as () => void)
  parent.add(element)
  element.end()
}

/** Longer words are broken: pdfkit's time for a word that fits no line is quadratic in its length. */
const WORD_MAX = 100

type Font = { hasGlyphForCodePoint(point: number): boolean }
const fontOf = (pdf: Pdf): Font => (pdf as unknown as { _font: { font: Font } })._font.font
const has = (font: Font, character: string): boolean => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)

let body: Font | undefined
/** Whether the font of the body has a character. */
export function canPrint(character: string): boolean {
  body ??= fontOf(new PDFDocument({ autoFirstPage: false }).font(loadFonts().regular))
  return has(body, character)
}

/** The text with a question mark for each character that the font lacks: PDF/UA allows no missing glyph. */
export function glyphs(pdf: Pdf, words: string): string {
  const font = fontOf(pdf)
  let shown = ''
  let length = 0
  for (const character of words.toWellFormed()) {
    length = /\s/.test(character) ? 0 : length + 1
    if (length > WORD_MAX) {
      shown += ' '
      length = 1
    }
    shown += character === '\n' || has(font, character) ? character : '?'
  }
  return shown
}
