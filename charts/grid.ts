import { horizontalLabels } from './axis.ts'
import {
  fitText,
  hatched,
  type KeyEntry,
  LINE_HEIGHT,
  type Picture,
  polyline,
  round,
  type Shape,
  textWidth,
} from './picture.ts'

/** The state of a cell, as in `GET /dashboard/months`. */
export type CellState = 'approved' | 'pending' | 'draft' | 'rejected' | 'missing' | 'not-due' | 'not-expected'

export type Grid = {
  /** Short labels of the columns, with the whole name for hovering. */
  readonly columns: readonly { readonly label: string; readonly name: string }[]
  readonly rows: readonly { readonly label: string; readonly cells: readonly CellState[] }[]
  /** Heading of the first column of the table, such as `Activity`. */
  readonly heading: string
  readonly width: number
}

/** The words of the states, in the order of the key. */
export const cellStateLabels: Readonly<Record<CellState, string>> = {
  approved: 'Approved',
  pending: 'Waiting for review',
  draft: 'Draft',
  rejected: 'Sent back',
  missing: 'No data',
  'not-due': 'Month not over',
  'not-expected': 'Not expected',
}

const ROW = 28

/** The completeness of data by month. States differ in shape, so that the grid can be read without colours. */
export function grid({ columns, rows, heading, width }: Grid): Picture {
  const labelWidth = Math.min(width * 0.34, Math.max(0, ...rows.map(({ label }) => textWidth(label))) + 12)
  const cellWidth = (width - labelWidth) / Math.max(1, columns.length)
  const top = LINE_HEIGHT + 6
  const height = top + rows.length * ROW
  const side = Math.max(2, Math.min(cellWidth - 4, ROW - 8))

  const shapes = rows.flatMap(({ label, cells }, row): Shape[] => {
    const y = top + row * ROW + (ROW - side) / 2
    return [
      {
        kind: 'text',
        x: 0,
        y: top + row * ROW + 18,
        text: fitText(label, labelWidth - 8),
        fill: 'text',
        anchor: 'start',
      },
      ...cells.flatMap((state, index): Shape[] => {
        const x = labelWidth + index * cellWidth + (cellWidth - side) / 2
        const text = `${label}, ${columns[index]?.name}: ${cellStateLabels[state].toLowerCase()}`
        return cellShapes(state, { x: round(x), y: round(y), width: round(side), height: round(side) }, { row, text })
      }),
    ]
  })
  return {
    width,
    height,
    shapes: [
      ...horizontalLabels(
        columns.map(({ label }) => label),
        columns.map((_, index) => labelWidth + (index + 0.5) * cellWidth),
        LINE_HEIGHT - 4,
      ),
      ...shapes,
    ],
    key: keyOf(rows.flatMap(({ cells }) => cells)),
    table: {
      columns: [heading, ...columns.map(({ name }) => name)],
      rows: rows.map(({ label, cells }) => [label, ...cells.map((state) => cellStateLabels[state])]),
    },
  }
}

type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

function cellShapes(state: CellState, area: Area, about: { row: number; text: string }): Shape[] {
  const { x, y, width, height } = area
  switch (state) {
    case 'approved':
      return [{ kind: 'rect', ...area, fill: 'accent', about }]
    case 'pending':
      return [
        { kind: 'rect', ...area, fill: 'ground', about },
        { kind: 'rect', x, y: round(y + height / 2), width, height: round(height / 2), fill: 'accent', about },
        outline(area, 'accent'),
      ]
    case 'draft':
      return [
        { kind: 'rect', ...area, fill: 'ground', about },
        outline(area, 'waiting'),
        {
          kind: 'circle',
          x: round(x + width / 2),
          y: round(y + height / 2),
          radius: round(Math.min(3, width / 4)),
          fill: 'waiting',
        },
      ]
    case 'rejected':
      return [{ kind: 'rect', ...area, fill: 'ground', about }, outline(area, 'more'), cross(area)]
    case 'missing':
      return [...hatched(area, about, 5), outline(area, 'missing')]
    case 'not-due':
      return [{ kind: 'rect', ...area, fill: 'ground', about }, outline(area, 'rule')]
    case 'not-expected':
      return [{ kind: 'rect', ...area, fill: 'ground', about }, dash(area)]
  }
}

const cross = ({ x, y, width, height }: Area): Shape => ({
  kind: 'path',
  d: `M${x} ${y}L${round(x + width)} ${round(y + height)}M${round(x + width)} ${y}L${x} ${round(y + height)}`,
  stroke: 'more',
  width: 1.5,
})

const dash = ({ x, y, width, height }: Area): Shape => ({
  kind: 'path',
  d: polyline([
    [x + width / 2 - 3, y + height / 2],
    [x + width / 2 + 3, y + height / 2],
  ]),
  stroke: 'muted',
  width: 1,
})

const outline = ({ x, y, width, height }: Area, stroke: 'accent' | 'waiting' | 'missing' | 'more' | 'rule'): Shape => ({
  kind: 'path',
  d: `${polyline([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ])}Z`,
  stroke,
  width: 1,
})

const keyLooks: Readonly<Record<CellState, Omit<KeyEntry, 'label'>>> = {
  approved: { paint: 'accent', look: 'area' },
  pending: { paint: 'accent', look: 'half' },
  draft: { paint: 'waiting', look: 'dot' },
  rejected: { paint: 'more', look: 'cross' },
  missing: { paint: 'missing', look: 'hatch' },
  'not-due': { paint: 'rule', look: 'box' },
  'not-expected': { paint: 'muted', look: 'line' },
}

const keyOf = (cells: readonly CellState[]): KeyEntry[] =>
  (Object.keys(keyLooks) as CellState[])
    .filter((state) => cells.includes(state))
    .map((state) => ({ label: cellStateLabels[state], ...keyLooks[state] }))
