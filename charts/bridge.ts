import { niceSpan } from './axis.ts'
import type { Measure } from './measure.ts'
import { fitText, LINE_HEIGHT, lineShape, type Paint, type Picture, round, type Shape, textWidth } from './picture.ts'

/** A step of a bridge: a total begins at zero, a change where the step before it ends. */
export type BridgeStep = {
  readonly label: string
  readonly kind: 'total' | 'change'
  readonly value: number
}

export type Bridge = {
  /** A total, its changes, and the total that they lead to. */
  readonly steps: readonly BridgeStep[]
  readonly measure: Measure
  readonly width: number
}

const BAR = 20
const STEP = 36
/** Below this width labels stand above their bars instead of beside them. */
const NARROW = 520

/**
 * How one total became another: a row for each step, so that labels of any length stay level. Changes bear a sign, so that
 * direction is not told by colour alone.
 */
export function bridge({ steps, measure, width }: Bridge): Picture {
  const narrow = width < NARROW
  const stepHeight = narrow ? STEP + LINE_HEIGHT : STEP
  const labelWidth = narrow
    ? 0
    : Math.min(width * 0.36, Math.max(0, ...steps.map(({ label }) => textWidth(label))) + 16)
  const spans = spansOf(steps)
  const texts = steps.map(({ kind, value }) => (kind === 'total' ? measure.label(value) : signed(value, measure.label)))
  const valueWidth = Math.max(0, ...texts.map(textWidth)) + 12
  const [low, high] = niceSpan(spans.flatMap(({ from, to }) => [from, to]))
  const left = labelWidth
  const right = width - valueWidth
  const x = (value: number) => left + ((value - low) / (high - low)) * (right - left)
  const top = LINE_HEIGHT + 8
  const height = top + steps.length * stepHeight

  const shapes = steps.flatMap(({ label, kind, value }, row): Shape[] => {
    const { from, to } = spans[row] ?? { from: 0, to: 0 }
    const y = top + row * stepHeight + (narrow ? LINE_HEIGHT : 0)
    const start = Math.min(x(from), x(to))
    const end = Math.max(x(from), x(to))
    const text = `${label}: ${kind === 'total' ? measure.exact(value) : signed(value, measure.exact)}`
    const isLast = row === steps.length - 1
    return [
      {
        kind: 'text',
        x: narrow ? 4 : 0,
        y: narrow ? y - 4 : y + 14,
        text: fitText(label, narrow ? width : labelWidth - 8),
        fill: 'text',
        anchor: 'start',
      },
      {
        kind: 'rect',
        x: round(start),
        y,
        // A change of zero stays visible.
        width: round(Math.max(1, end - start)),
        height: BAR,
        fill: paintOf(kind, value),
        about: { row, text },
      },
      {
        kind: 'text',
        x: round(end + 6),
        y: y + 14,
        text: texts[row] ?? '',
        fill: 'text',
        anchor: 'start',
        bold: kind === 'total',
      },
      ...(isLast ? [] : [lineShape([x(to), y + BAR], [x(to), y + stepHeight], 'axis')]),
    ]
  })
  const unit: Shape = { kind: 'text', x: left, y: LINE_HEIGHT - 4, text: measure.unit, fill: 'muted', anchor: 'start' }
  return {
    width,
    height,
    shapes: [unit, lineShape([x(0), top - 4], [x(0), height], 'rule'), ...shapes],
    key: [
      { label: 'Less', paint: 'less', look: 'area' },
      { label: 'More', paint: 'more', look: 'area' },
    ],
    table: { columns: ['Step', measure.exactUnit], rows: steps.map(({ label, value }) => [label, value]) },
  }
}

function paintOf(kind: BridgeStep['kind'], value: number): Paint {
  if (kind === 'total') return 'total'
  return value > 0 ? 'more' : 'less'
}

function spansOf(steps: readonly BridgeStep[]): { from: number; to: number }[] {
  let level = 0
  return steps.map(({ kind, value }) => {
    const from = kind === 'total' ? 0 : level
    level = from + value
    return { from, to: level }
  })
}

const signed = (value: number, write: (value: number) => string): string => `${value > 0 ? '+' : ''}${write(value)}`
