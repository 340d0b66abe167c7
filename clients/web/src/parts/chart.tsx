import { paints } from '@tomorro/charts/paint'
import { FONT_SIZE, type KeyEntry, type Paint, type Picture, type Shape, type Table } from '@tomorro/charts/picture'
import {
  memo,
  type ReactNode,
  useCallback,
  useDeferredValue,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { Link } from 'react-router'
import { saveCsv } from '../save-file.ts'
import { TableView } from './table-view.tsx'

type ChartProps = {
  /** A sentence that describes the chart. */
  readonly title: string
  /** Explanation below the title. */
  readonly sentence?: ReactNode
  /** Draws for a width in px. */
  readonly draw: (width: number) => Picture
  /** Name of the csv file, without its ending. */
  readonly fileName: string
  /** Called with the table row of the clicked shape. */
  readonly onPick?: (row: number) => void
  /** The address of the ledger lines behind each row; the table gets a column of links. */
  readonly lines?: readonly string[] | undefined
}

/** A chart with its title, key, table switch and csv. Pointing at a shape shows its value in full. */
export function Chart({ title, sentence, draw, fileName, onPick, lines }: ChartProps) {
  const [isTable, setTable] = useState(false)
  // The button responds at once; hundreds of rows or columns follow.
  const isTableShown = useDeferredValue(isTable)
  const [tip, setTip] = useState('')
  const canvas = useRef<HTMLDivElement>(null)
  const width = useWidth(canvas)
  const id = useId()
  // Pointing renders only the tip: hundreds of columns stay as they are.
  const picture = useMemo(() => draw(width), [draw, width])

  return (
    <figure className="chart" aria-labelledby={id}>
      <div className="chart-head">
        <figcaption>
          <h2 id={id}>{title}</h2>
          {sentence !== undefined && <p className="muted">{sentence}</p>}
        </figcaption>
        <div className="actions">
          <button type="button" className="quiet" aria-pressed={isTable} onClick={() => setTable(!isTable)}>
            {isTable ? 'Show chart' : 'Show table'}
            <span className="unseen">: {title}</span>
          </button>
          <button type="button" className="quiet" onClick={() => saveCsv(`${fileName}.csv`, picture.table)}>
            Download csv<span className="unseen">: {title}</span>
          </button>
        </div>
      </div>
      {!isTableShown && <Key entries={picture.key} />}
      <div
        ref={canvas}
        className="chart-canvas"
        onPointerMove={({ target }) => setTip(textOf(target))}
        onPointerDown={({ target }) => setTip(textOf(target))}
        onPointerLeave={() => setTip('')}
      >
        {isTableShown ? (
          <MemoisedTable table={picture.table} title={title} lines={lines} />
        ) : (
          <>
            <MemoisedDrawing picture={picture} title={title} onPick={onPick} />
            {tip !== '' && (
              <p className="chart-tip" aria-hidden="true">
                {tip}
              </p>
            )}
          </>
        )}
      </div>
    </figure>
  )
}

type ChartTableProps = Pick<ChartProps, 'title' | 'lines'> & { readonly table: Table }

const ChartTable = ({ table, title, lines }: ChartTableProps) => (
  <TableView
    caption={title}
    columns={[
      ...table.columns.map((heading, index) => ({ heading, isNumeric: isNumeric(table, index) })),
      ...(lines === undefined ? [] : [{ heading: 'Lines' }]),
    ]}
    rows={table.rows.map((cells, index) => ({
      key: String(index),
      cells: [
        ...cells.map((cell) => cell ?? 'no data'),
        ...(lines === undefined ? [] : [<LinesLink key="lines" to={lines[index]} about={String(cells[0])} />]),
      ],
    }))}
  />
)

const MemoisedTable = memo(ChartTable)

const isNumeric = ({ rows }: Table, column: number): boolean => rows.some((row) => typeof row[column] === 'number')

/** A link from a figure to the ledger lines that add up to it. */
export const LinesLink = ({ to, about }: { readonly to: string | undefined; readonly about: string }) =>
  to !== undefined && (
    <Link to={to}>
      Lines<span className="unseen"> of {about}</span>
    </Link>
  )

const Key = ({ entries }: { entries: readonly KeyEntry[] }) =>
  entries.length > 0 && (
    <ul className="chart-key">
      {entries.map(({ label, paint, look }) => (
        <li key={label}>
          <svg width="16" height="12" aria-hidden="true">
            <KeyLook paint={paint} look={look} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  )

function KeyLook({ paint, look }: Pick<KeyEntry, 'paint' | 'look'>) {
  const style = { stroke: colourOf(paint), fill: 'none' }
  switch (look) {
    case 'area':
      return <rect width="16" height="12" style={{ fill: colourOf(paint) }} />
    case 'half':
      return (
        <>
          <rect x="0.5" y="0.5" width="15" height="11" style={style} />
          <rect y="6" width="16" height="6" style={{ fill: colourOf(paint) }} />
        </>
      )
    case 'box':
      return <rect x="0.5" y="0.5" width="15" height="11" style={style} />
    case 'cross':
      return <path d="M0.5 0.5L15.5 0.5L15.5 11.5L0.5 11.5ZM0.5 0.5L15.5 11.5M15.5 0.5L0.5 11.5" style={style} />
    case 'line':
      return <path d="M0 6L16 6" strokeWidth="2" style={style} />
    case 'dash':
      return <path d="M0 6L16 6" strokeWidth="2" strokeDasharray="5 3" style={style} />
    case 'hatch':
      return <path d="M0 12L12 0M-6 12L6 0M6 12L18 0M0.5 0.5L15.5 0.5L15.5 11.5L0.5 11.5Z" style={style} />
    case 'dot':
      return (
        <>
          <rect x="0.5" y="0.5" width="15" height="11" style={style} />
          <circle cx="8" cy="6" r="2.5" style={{ fill: colourOf(paint) }} />
        </>
      )
  }
}

type DrawingProps = { readonly picture: Picture; readonly title: string; readonly onPick: ChartProps['onPick'] }

/** The SVG. Screen readers get its title; the table switch has the data. */
function Drawing({ picture: { width, height, shapes }, title, onPick }: DrawingProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: what a click leads to has a link of its own below the chart
    <svg
      width={width}
      height={height}
      role="img"
      aria-label={title}
      fontSize={FONT_SIZE}
      onClick={({ target }) => {
        const row = (target as Element).getAttribute('data-row')
        if (row !== null) onPick?.(Number(row))
      }}
    >
      {shapes.map((shape, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: shapes have no identity besides their place
        <Drawn key={index} shape={shape} isPickable={onPick !== undefined} />
      ))}
    </svg>
  )
}

const MemoisedDrawing = memo(Drawing)

function Drawn({ shape, isPickable }: { shape: Shape; isPickable: boolean }) {
  const about =
    'about' in shape && shape.about !== undefined
      ? { 'data-row': shape.about.row, 'data-text': shape.about.text, ...(isPickable && { cursor: 'pointer' }) }
      : { pointerEvents: 'none' as const }
  switch (shape.kind) {
    case 'rect': {
      const { x, y, width, height, fill } = shape
      return <rect x={x} y={y} width={width} height={height} style={{ fill: colourOf(fill) }} {...about} />
    }
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.radius} style={{ fill: colourOf(shape.fill) }} {...about} />
    case 'path': {
      const { d, stroke, fill, width, dash } = shape
      const style = {
        fill: fill === undefined ? 'none' : colourOf(fill),
        ...(stroke !== undefined && { stroke: colourOf(stroke) }),
      }
      return <path d={d} strokeWidth={width} strokeDasharray={dash?.join(' ')} style={style} {...about} />
    }
    case 'text': {
      const { x, y, text, anchor, bold, fill } = shape
      return (
        <text x={x} y={y} textAnchor={anchor} fontWeight={bold ? 600 : 400} style={{ fill: colourOf(fill) }} {...about}>
          {text}
        </text>
      )
    }
  }
}

const colourOf = (paint: Paint): string => `light-dark(${paints.light[paint]}, ${paints.dark[paint]})`

const textOf = (target: EventTarget): string => (target as Element).getAttribute('data-text') ?? ''

const WIDTH_MIN = 240

/** The current width of an element in px. A layout effect measures it before the first paint, so that nothing moves. */
function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(640)
  const become = useCallback((measured: number) => setWidth(Math.max(WIDTH_MIN, Math.floor(measured))), [])
  useLayoutEffect(() => {
    if (element.current === null) return
    become(element.current.getBoundingClientRect().width)
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) become(entry.contentRect.width)
    })
    observer.observe(element.current)
    return () => observer.disconnect()
  }, [element, become])
  return width
}
