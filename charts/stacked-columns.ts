import { horizontalLabels, verticalPlot } from './axis.ts'
import type { Measure } from './measure.ts'
import { hatched, LINE_HEIGHT, type Paint, type Picture, round, type Shape } from './picture.ts'

export type Series = { readonly label: string; readonly paint: Paint }

/** One column: a value for each series, or `null` where nothing is known. */
export type Column = {
  /** Short, for the axis: `Jan`. */
  readonly label: string
  /** The full label, for the table and on hover: `January 2025`. */
  readonly name: string
  readonly values: readonly number[] | null
}

export type StackedColumns = {
  readonly columns: readonly Column[]
  /** From the bottom up. */
  readonly series: readonly Series[]
  readonly measure: Measure
  /** Heading of the first column of the table, such as `Month`. */
  readonly heading: string
  readonly width: number
  readonly height: number
}

/** Columns are no wider than this, so that a single year does not fill the page. */
const COLUMN_WIDTH_MAX = 56
/** A seam between neighbours tells two series apart without their colours. */
const SEAM = 1

/** Columns of parts that add up; what is below zero is stacked downwards. Columns without data are hatched from end to end. */
export function stackedColumns({ columns, series, measure, heading, width, height }: StackedColumns): Picture {
  const ends = columns.flatMap(({ values }) => [sum(values, isAbove), sum(values, isBelow)])
  const plot = verticalPlot(ends, measure, { width, height, below: LINE_HEIGHT + 8 })
  const band = (plot.right - plot.left) / Math.max(1, columns.length)
  const columnWidth = Math.min(COLUMN_WIDTH_MAX, band > 6 ? band * 0.72 : Math.max(0.5, band - 0.5))
  const centre = (index: number) => plot.left + band * (index + 0.5)

  const shapes = columns.flatMap(({ name, values }, row): Shape[] => {
    const x = round(centre(row) - columnWidth / 2)
    const full = { x, y: plot.top, width: round(columnWidth), height: plot.bottom - plot.top }
    if (values === null) return hatched(full, { row, text: `${name}: no data` })
    let above = 0
    let below = 0
    return series.flatMap(({ label, paint }, index): Shape[] => {
      const value = values[index] ?? 0
      if (value === 0) return []
      const from = value > 0 ? above : below
      if (value > 0) above += value
      else below += value
      const y = Math.min(plot.y(from), plot.y(from + value))
      const tall = Math.abs(plot.y(from) - plot.y(from + value))
      const seam = from !== 0 && tall > 3 ? SEAM : 0
      return [
        {
          kind: 'rect',
          x,
          y: round(value > 0 ? y : y + seam),
          width: round(columnWidth),
          height: round(tall - seam),
          fill: paint,
          about: { row, text: `${name}, ${label}: ${measure.exact(value)}` },
        },
      ]
    })
  })
  const labels = horizontalLabels(
    columns.map(({ label }) => label),
    columns.map((_, index) => centre(index)),
    height - 6,
  )
  const hasGaps = columns.some(({ values }) => values === null)
  return {
    width,
    height,
    shapes: [...plot.shapes, ...shapes, ...labels],
    key: [
      ...series.map(({ label, paint }) => ({ label, paint, look: 'area' as const })),
      ...(hasGaps ? [{ label: 'No data', paint: 'missing' as const, look: 'hatch' as const }] : []),
    ],
    table: {
      columns: [
        heading,
        ...[...series.map(({ label }) => label), 'Total'].map((label) => `${label} (${measure.exactUnit})`),
      ],
      rows: columns.map(({ name, values }) => [
        name,
        ...series.map((_, index) => values?.[index] ?? (values === null ? null : 0)),
        values === null ? null : exactSum(values),
      ]),
    },
  }
}

const isAbove = (value: number): boolean => value > 0
const isBelow = (value: number): boolean => value < 0
const sum = (values: readonly number[] | null, part: (value: number) => boolean): number =>
  (values ?? []).filter(part).reduce((total, value) => total + value, 0)

/** Figures of the API have five decimals at most; adding them in hundred-thousandths keeps 0.1 + 0.2 at 0.3. */
const exactSum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + Math.round(value * 100_000), 0) / 100_000
