import { nice, ticks } from 'd3-array'
import type { Measure } from './measure.ts'
import { LINE_HEIGHT, lineShape, type Shape, textWidth } from './picture.ts'

/** The plot area of a chart with a vertical axis, and the scale from values to heights. */
export type Plot = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly y: (value: number) => number
  /** Grid lines, tick labels and the name of the unit. */
  readonly shapes: readonly Shape[]
}

/** The approximate number of ticks on a vertical axis. */
const TICKS = 4

/**
 * The plot of a vertical axis that holds zero and all values.
 * @param values all that must fit
 * @param size of the picture; one line of text above is for the unit, `below` is for the labels of the horizontal axis
 */
export function verticalPlot(
  values: readonly number[],
  measure: Measure,
  { width, height, below }: { readonly width: number; readonly height: number; readonly below: number },
): Plot {
  const [low, high] = niceSpan(values)
  const marks = ticks(low, high, TICKS)
  const labels = marks.map(measure.tick)
  const left = Math.ceil(Math.max(...labels.map(textWidth)) + 8)
  const top = LINE_HEIGHT + 8
  const bottom = height - below
  const y = (value: number) => bottom - ((value - low) / (high - low)) * (bottom - top)
  const shapes = marks.flatMap((mark, index): Shape[] => [
    lineShape([left, y(mark)], [width, y(mark)], mark === 0 ? 'axis' : 'rule'),
    { kind: 'text', x: left - 8, y: y(mark) + 4, text: labels[index] ?? '', fill: 'muted', anchor: 'end' },
  ])
  const unit: Shape = { kind: 'text', x: 0, y: LINE_HEIGHT - 4, text: measure.unit, fill: 'muted', anchor: 'start' }
  return { left, right: width, top, bottom, y, shapes: [unit, ...shapes] }
}

/** The least span of round ends that holds zero and all values; never empty. */
export function niceSpan(values: readonly number[]): [number, number] {
  const low = Math.min(0, ...values)
  const high = Math.max(0, ...values)
  return low === high ? [0, 1] : nice(low, high, TICKS)
}

/**
 * Labels of a horizontal axis, thinned until they have room: every second, third, ... of them stays.
 * @param positions centres, in order
 */
export function horizontalLabels(labels: readonly string[], positions: readonly number[], y: number): Shape[] {
  const widest = Math.max(0, ...labels.map(textWidth))
  const step = (positions[1] ?? 0) - (positions[0] ?? 0)
  const every = step > 0 ? Math.max(1, Math.ceil((widest + 8) / step)) : 1
  return labels.flatMap((text, index): Shape[] =>
    index % every === 0 ? [{ kind: 'text', x: positions[index] ?? 0, y, text, fill: 'muted', anchor: 'middle' }] : [],
  )
}
