/** The meanings of colours; `paint.ts` holds the colours. Axes, grid lines and text have their own. */
export type Paint =
  | 'scope-1'
  | 'scope-2'
  | 'scope-3'
  | 'other'
  | 'accent'
  | 'total'
  | 'more'
  | 'less'
  | 'target'
  | 'missing'
  | 'waiting'
  | 'text'
  | 'muted'
  | 'axis'
  | 'rule'
  | 'ground'

/** The datum behind a shape: its row in the picture's table, and the full-precision text that hovering or focusing shows. */
export type About = { readonly row: number; readonly text: string }

/** Lengths are px on a page and points in a PDF; the origin is the top left corner. `y` of a text is its baseline. */
export type Shape =
  | {
      readonly kind: 'rect'
      readonly x: number
      readonly y: number
      readonly width: number
      readonly height: number
      readonly fill: Paint
      readonly about?: About
    }
  | {
      /** `d` holds absolute M, L and Z commands only. */
      readonly kind: 'path'
      readonly d: string
      readonly stroke?: Paint
      readonly fill?: Paint
      readonly width?: number
      /** Lengths of dashes and gaps. */
      readonly dash?: readonly [number, number]
      readonly about?: About
    }
  | {
      readonly kind: 'circle'
      readonly x: number
      readonly y: number
      readonly radius: number
      readonly fill: Paint
      readonly about?: About
    }
  | {
      readonly kind: 'text'
      readonly x: number
      readonly y: number
      readonly text: string
      readonly fill: Paint
      readonly anchor: 'start' | 'middle' | 'end'
      readonly bold?: boolean
    }

/** The data of a picture as a table: what the table switch shows and the csv file holds. `null` is "no data". */
export type Table = {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** One entry of the key, which stands above the picture. */
export type KeyEntry = {
  readonly paint: Paint
  readonly label: string
  readonly look: 'area' | 'line' | 'dash' | 'hatch' | 'half' | 'dot' | 'box' | 'cross'
}

/** A chart without a renderer: the page draws it as SVG, the report as paths of a PDF. */
export type Picture = {
  readonly width: number
  readonly height: number
  readonly shapes: readonly Shape[]
  readonly key: readonly KeyEntry[]
  readonly table: Table
}

/** Size of every text of a picture, in px or points. */
export const FONT_SIZE = 12
/** Height of a line of text. */
export const LINE_HEIGHT = 16
/** Mean advance of a character of a sans serif at `FONT_SIZE`; tabular digits are 0.56 em wide, lower case about 0.5. */
const ADVANCE = 6.6

/** Estimated width of a text at `FONT_SIZE`. There is no font here to measure with; estimates err on the wide side. */
export const textWidth = (text: string): number => text.length * ADVANCE

/** The text, cut with an ellipsis where it is wider than there is room for. */
export function fitText(text: string, width: number): string {
  const room = Math.floor(width / ADVANCE)
  return text.length <= room ? text : `${text.slice(0, Math.max(1, room - 1)).trimEnd()}…`
}

/** A straight line. */
export const lineShape = (
  from: readonly [number, number],
  to: readonly [number, number],
  stroke: Paint,
  width = 1,
): Shape => ({ kind: 'path', d: `M${point(from)}L${point(to)}`, stroke, width })

/** A polyline through the points, as the `d` of a path. */
export const polyline = (points: readonly (readonly [number, number])[]): string =>
  points.map((each, index) => `${index === 0 ? 'M' : 'L'}${point(each)}`).join('')

/** To a hundredth, so that equal data gives equal bytes on every machine. */
export const round = (length: number): number => Math.round(length * 100) / 100

const point = ([x, y]: readonly [number, number]): string => `${round(x)} ${round(y)}`

/**
 * A hatched rectangle: diagonal strokes clipped to it by computation, because a PDF and an SVG have no pattern in common.
 * @param gap distance between strokes along the horizontal
 */
export function hatched(
  area: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  about?: About,
  gap = 6,
): Shape[] {
  const { x, y, width, height } = area
  const strokes: string[] = []
  // Strokes rise to the right: u - v = offset, with u from the left edge and v up from the bottom edge.
  for (let offset = gap / 2 - height; offset < width; offset += gap) {
    const start = Math.max(0, offset)
    const end = Math.min(width, offset + height)
    if (end > start)
      strokes.push(
        `M${point([x + start, y + height - (start - offset)])}L${point([x + end, y + height - (end - offset)])}`,
      )
  }
  const ground: Shape = { kind: 'rect', x, y, width, height, fill: 'ground', ...(about && { about }) }
  return [ground, { kind: 'path', d: strokes.join(''), stroke: 'missing', width: 1 }]
}
