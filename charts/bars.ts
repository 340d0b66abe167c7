import { niceSpan } from './axis.ts'
import { type Measure, percent } from './measure.ts'
import { fitText, LINE_HEIGHT, lineShape, type Paint, type Picture, round, type Shape, textWidth } from './picture.ts'

export type Bar = {
  readonly label: string
  /** `null` is drawn as "no data". */
  readonly value: number | null
  /** Percent of the whole. */
  readonly share?: number
  readonly paint: Paint
}

export type Bars = {
  /** From top to bottom. */
  readonly bars: readonly Bar[]
  readonly measure: Measure
  /** Heading of the first column of the table, such as `Category`. */
  readonly heading: string
  readonly width: number
}

const BAR = 16
const NARROW = 520

/** Horizontal bars with their values beside them instead of an axis. */
export function bars({ bars, measure, heading, width }: Bars): Picture {
  const narrow = width < NARROW
  const rowHeight = narrow ? BAR + LINE_HEIGHT + 12 : BAR + 16
  const labelWidth = narrow ? 0 : Math.min(width * 0.36, Math.max(0, ...bars.map(({ label }) => textWidth(label))) + 16)
  const texts = bars.map(({ value, share }) => valueText(value, share, measure))
  const valueWidth = Math.max(0, ...texts.map(textWidth)) + 12
  const [low, high] = niceSpan(bars.map(({ value }) => value ?? 0))
  // Without an axis, the scale ends at the greatest value instead of a round number.
  const most = Math.max(0, ...bars.map(({ value }) => value ?? 0)) || high
  const x = (value: number) => labelWidth + ((value - low) / (most - low)) * (width - valueWidth - labelWidth)
  const top = LINE_HEIGHT + 8
  const height = top + bars.length * rowHeight

  const shapes = bars.flatMap(({ label, value, paint }, row): Shape[] => {
    const y = top + row * rowHeight + (narrow ? LINE_HEIGHT : 0)
    const start = Math.min(x(0), x(value ?? 0))
    const end = Math.max(x(0), x(value ?? 0))
    const about = { row, text: `${label}: ${value === null ? 'no data' : measure.exact(value)}` }
    return [
      {
        kind: 'text',
        x: narrow ? 4 : 0,
        y: narrow ? y - 4 : y + 12,
        text: fitText(label, narrow ? width : labelWidth - 8),
        fill: 'text',
        anchor: 'start',
      },
      ...(value === null
        ? []
        : [
            {
              kind: 'rect',
              x: round(start),
              y,
              width: round(Math.max(1, end - start)),
              height: BAR,
              fill: paint,
              about,
            } as const,
          ]),
      {
        kind: 'text',
        x: round(end + 6),
        y: y + 12,
        text: texts[row] ?? '',
        fill: value === null ? 'muted' : 'text',
        anchor: 'start',
      },
    ]
  })
  const unit: Shape = {
    kind: 'text',
    x: labelWidth,
    y: LINE_HEIGHT - 4,
    text: measure.unit,
    fill: 'muted',
    anchor: 'start',
  }
  const hasShares = bars.some(({ share }) => share !== undefined)
  return {
    width,
    height,
    shapes: [unit, lineShape([x(0), top - 4], [x(0), height - 8], 'axis'), ...shapes],
    key: [],
    table: {
      columns: [heading, measure.exactUnit, ...(hasShares ? ['Share in %'] : [])],
      rows: bars.map(({ label, value, share }) => [label, value, ...(hasShares ? [share ?? null] : [])]),
    },
  }
}

function valueText(value: number | null, share: number | undefined, measure: Measure): string {
  if (value === null) return 'no data'
  return share === undefined ? measure.label(value) : `${measure.label(value)}  (${percent(share)})`
}
