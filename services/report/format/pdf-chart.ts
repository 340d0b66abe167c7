import { bars } from '@tomorro/charts/bars'
import { plainMeasure } from '@tomorro/charts/measure'
import { FONT_SIZE, hatched, type KeyEntry, type Paint, type Picture, type Shape } from '@tomorro/charts/picture'
import { stackedColumns } from '@tomorro/charts/stacked-columns'
import { targetLine } from '@tomorro/charts/target-line'
import type { Chart } from '../model/facts.ts'
import { glyphs, ink, MARGIN, type Pages, type Structure, tag } from './pdf-page.ts'

const HEIGHT = 190
/** Charts are drawn for a text of 12 points; the page's text is smaller. */
const SCALE = 0.78
const KEY_HEIGHT = 16

/**
 * Draws a chart as vector paths: one figure, with the sentence as its text alternative. Its numbers are in the table beside it.
 */
export function drawChart(pages: Pages, parent: Structure, chart: Chart): void {
  const { pdf } = pages
  const picture = pictureOf(chart, pages.width() / SCALE)
  const height = picture.height * SCALE
  const keyHeight = picture.key.length > 0 ? KEY_HEIGHT : 0
  pages.need(height + keyHeight + 48)
  pdf.font('bold').fontSize(10).fillColor(ink.text)
  tag(pages, parent, 'P', () => pdf.text(glyphs(pdf, chart.title), MARGIN, pdf.y, { width: pages.width() }))
  pdf.font('regular').fontSize(9.5).fillColor(ink.muted)
  tag(pages, parent, 'P', () => pdf.text(glyphs(pdf, chart.sentence), MARGIN, pdf.y + 1, { width: pages.width() }))
  const top = pdf.y + 8
  const draw = () => {
    drawKey(pages, picture.key, top)
    pdf
      .save()
      .translate(MARGIN, top + keyHeight)
      .scale(SCALE)
    for (const shape of picture.shapes) drawShape(pages, shape)
    pdf.restore()
  }
  tag(pages, parent, 'Figure', draw, {
    alt: `${chart.title}. ${chart.sentence}`,
    bbox: [MARGIN, top, MARGIN + pages.width(), top + keyHeight + height],
  })
  pdf.x = MARGIN
  pdf.y = top + keyHeight + height + 14
}

function pictureOf({ shape, labels, series, unit }: Chart, width: number): Picture {
  const measure = plainMeasure(unit)
  const pointOf = (at: number, index: number): number | null => series[at]?.values[index] ?? null
  switch (shape) {
    case 'stacked-columns':
      return stackedColumns({
        columns: labels.map((label, index) => {
          const values = series.map((_, at) => pointOf(at, index))
          const hasData = values.some((value) => value !== null)
          return { label, name: label, values: hasData ? values.map((value) => value ?? 0) : null }
        }),
        series: series.map(({ id, title }) => ({ label: title, paint: paintOf(id) })),
        ...{ measure, width, height: HEIGHT / SCALE, heading: '' },
      })
    case 'bars':
      return bars({
        bars: labels.map((label, index) => ({ label, value: pointOf(0, index), paint: 'accent' })),
        ...{ measure, width, heading: '' },
      })
    case 'line':
      return targetLine({
        points: labels.map((label, index) => ({ label, actual: pointOf(0, index), target: pointOf(1, index) })),
        actualLabel: series[0]?.title ?? '',
        targetLabel: series[1]?.title ?? '',
        ...{ measure, width, height: HEIGHT / SCALE, heading: '' },
      })
  }
}

const paintOf = (id: string): Paint => (id === 'scope-1' || id === 'scope-2' || id === 'scope-3' ? id : 'other')

function drawKey(pages: Pages, key: readonly KeyEntry[], top: number): void {
  const { pdf } = pages
  let x = MARGIN
  for (const { label, paint, look } of key) {
    if (look === 'dash') pdf.dash(4, { space: 3 })
    if (look === 'area' || look === 'half') pdf.rect(x, top + 2, 9, 9).fill(ink[paint])
    else if (look === 'hatch') {
      for (const shape of hatched({ x, y: top + 2, width: 9, height: 9 }, undefined, 3)) drawShape(pages, shape)
    } else
      pdf
        .moveTo(x, top + 6.5)
        .lineTo(x + 14, top + 6.5)
        .lineWidth(1.5)
        .strokeColor(ink[paint])
        .stroke()
    if (look === 'dash') pdf.undash()
    const start = x + (look === 'area' || look === 'half' || look === 'hatch' ? 13 : 18)
    pdf
      .font('regular')
      .fontSize(9)
      .fillColor(ink.text)
      .text(label, start, top + 0.5, { lineBreak: false })
    x = start + pdf.widthOfString(label) + 16
  }
}

function drawShape({ pdf }: Pages, shape: Shape): void {
  switch (shape.kind) {
    case 'rect':
      pdf.rect(shape.x, shape.y, shape.width, shape.height).fill(ink[shape.fill])
      return
    case 'circle':
      pdf.circle(shape.x, shape.y, shape.radius).fill(ink[shape.fill])
      return
    case 'path':
      if (shape.d === '') return
      pdf.path(shape.d)
      if (shape.dash) pdf.dash(shape.dash[0], { space: shape.dash[1] })
      if (shape.fill) pdf.fill(ink[shape.fill])
      else
        pdf
          .lineWidth(shape.width ?? 1)
          .strokeColor(ink[shape.stroke ?? 'axis'])
          .stroke()
      if (shape.dash) pdf.undash()
      return
    case 'text': {
      pdf
        .font(shape.bold ? 'bold' : 'regular')
        .fontSize(FONT_SIZE)
        .fillColor(ink[shape.fill])
      const text = glyphs(pdf, shape.text)
      const width = pdf.widthOfString(text)
      const x = shape.x - (shape.anchor === 'middle' ? width / 2 : shape.anchor === 'end' ? width : 0)
      pdf.text(text, x, shape.y, { lineBreak: false, baseline: 'alphabetic' })
    }
  }
}
