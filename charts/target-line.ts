import { horizontalLabels, verticalPlot } from './axis.ts'
import type { Measure } from './measure.ts'
import { fitText, LINE_HEIGHT, type Picture, polyline, round, type Shape, textWidth } from './picture.ts'

/** Actual and target value of one year or other step; `null` if there is none. */
export type TargetPoint = {
  readonly label: string
  readonly actual: number | null
  readonly target: number | null
}

export type TargetLine = {
  /** In order and at equal distances: years without either still have their point. */
  readonly points: readonly TargetPoint[]
  readonly actualLabel: string
  readonly targetLabel: string
  readonly measure: Measure
  /** Heading of the first column of the table, such as `Year`. */
  readonly heading: string
  readonly width: number
  readonly height: number
}

/** The line of actual values and the dashed line of the target. Both have a gap where there is no value. */
export function targetLine({ points, measure, heading, width, height, ...labels }: TargetLine): Picture {
  const { actualLabel, targetLabel } = labels
  const values = points.flatMap(({ actual, target }) => [actual, target].filter((value) => value !== null))
  const plot = verticalPlot(values, measure, { width, height, below: LINE_HEIGHT + 8 })
  const inset = Math.min(32, (plot.right - plot.left) / 4)
  const step = (plot.right - plot.left - 2 * inset) / Math.max(1, points.length - 1)
  const x = (index: number) => plot.left + inset + index * step

  const place = (pick: 'actual' | 'target') =>
    points.map((point, index) => {
      const value = point[pick]
      return value === null ? null : ([x(index), plot.y(value)] as const)
    })
  const lines = (pick: 'actual' | 'target'): string => runs(place(pick)).map(polyline).join('')
  const dots = points.flatMap(({ label, actual }, row): Shape[] =>
    actual === null
      ? []
      : [
          {
            kind: 'circle',
            x: round(x(row)),
            y: round(plot.y(actual)),
            radius: 4,
            fill: 'accent',
            about: { row, text: `${label}, ${actualLabel}: ${measure.exact(actual)}` },
          },
        ],
  )
  // The target moves by a straight line, so only its end needs a mark.
  const end = points.findLastIndex(({ target }) => target !== null)
  const target = points[end]?.target ?? null
  const ends: Shape[] =
    target === null
      ? []
      : [
          {
            kind: 'circle',
            x: round(x(end)),
            y: round(plot.y(target)),
            radius: 4,
            fill: 'target',
            about: { row: end, text: `${points[end]?.label}, ${targetLabel}: ${measure.exact(target)}` },
          },
          endLabel(measure.label(target), x(end), plot.y(target) - 10, width),
        ]
  return {
    width,
    height,
    shapes: [
      ...plot.shapes,
      { kind: 'path', d: lines('target'), stroke: 'target', width: 2, dash: [6, 4] },
      { kind: 'path', d: lines('actual'), stroke: 'accent', width: 2 },
      ...dots,
      ...ends,
      ...horizontalLabels(
        points.map(({ label }) => label),
        points.map((_, index) => x(index)),
        height - 6,
      ),
    ],
    key: [
      { label: actualLabel, paint: 'accent', look: 'line' },
      ...(target === null ? [] : [{ label: targetLabel, paint: 'target' as const, look: 'dash' as const }]),
    ],
    table: {
      columns: [heading, ...[actualLabel, targetLabel].map((label) => `${label} (${measure.exactUnit})`)],
      rows: points.map(({ label, actual, target }) => [label, actual, target]),
    },
  }
}

function endLabel(text: string, x: number, y: number, width: number): Shape {
  const overflows = x + textWidth(text) / 2 > width
  return {
    kind: 'text',
    x: overflows ? width : x,
    y,
    text: fitText(text, width),
    fill: 'text',
    anchor: overflows ? 'end' : 'middle',
    bold: true,
  }
}

/** Stretches without a gap. */
function runs<Value>(values: readonly (Value | null)[]): Value[][] {
  const found: Value[][] = [[]]
  for (const value of values) {
    if (value === null) found.push([])
    else found.at(-1)?.push(value)
  }
  return found.filter((run) => run.length > 0)
}
