import { expect } from 'chai'
import { bars } from './bars.ts'
import { bridge } from './bridge.ts'
import { type CellState, cellStateLabels, grid } from './grid.ts'
import { decimal, emissionsMeasure, emissionsText, percent, significant } from './measure.ts'
import { paints } from './paint.ts'
import type { Paint, Picture, Shape } from './picture.ts'
import { stackedColumns } from './stacked-columns.ts'
import { targetLine } from './target-line.ts'

const scopes = [
  { label: 'Scope 1', paint: 'scope-1' },
  { label: 'Scope 2', paint: 'scope-2' },
] as const
const months = [
  { label: 'Jan', name: 'January 2025', values: [100, 300] },
  { label: 'Feb', name: 'February 2025', values: null },
  { label: 'Mar', name: 'March 2025', values: [50, -20] },
] as const
const year = { series: scopes, measure: emissionsMeasure(400), heading: 'Month', width: 600, height: 300 }

describe('charts', () => {
  describe('stacked columns', () => {
    const picture = stackedColumns({ ...year, columns: months })

    it('stack parts without overlap and in proportion, what is below zero downwards', () => {
      const [one, two] = rects(picture, 0)
      const [march, refund] = rects(picture, 2)
      // The seam between two parts takes 1 px of the upper one.
      expect(((two?.height ?? 0) + 1) / (one?.height ?? 1)).to.be.closeTo(3, 0.05)
      expect((two?.y ?? 0) + (two?.height ?? 0)).to.be.closeTo((one?.y ?? 0) - 1, 0.1)
      expect(refund?.y).to.be.closeTo((march?.y ?? 0) + (march?.height ?? 0), 0.1)
    })
    it('hatch a column without data and say so, in the key and the table too', () => {
      expect(texts(picture, 1)).to.deep.equal(['February 2025: no data'])
      expect(picture.key.map(({ label }) => label)).to.include('No data')
      expect(picture.table.rows[1]).to.deep.equal(['February 2025', null, null, null])
    })
    it('write every value in full where the pointer is, and exact totals in the table', () => {
      expect(texts(picture, 2)).to.deep.equal(['March 2025, Scope 1: 50 kg CO2e', 'March 2025, Scope 2: −20 kg CO2e'])
      const tenths = stackedColumns({ ...year, columns: [{ label: 'Jan', name: 'January', values: [0.1, 0.2] }] })
      expect(tenths.table.rows[0]?.at(-1)).to.equal(0.3)
    })
    it('draw 400 buckets inside the picture, with labels that do not touch', () => {
      const columns = Array.from({ length: 400 }, (_, day) => ({
        label: `${day} Jan`,
        name: `Day ${day}`,
        values: [day, 1],
      }))
      const { shapes } = stackedColumns({ ...year, columns })
      expectInside({ shapes, width: year.width, height: year.height })
      expect(shapes.filter((shape) => shape.kind === 'text').length).to.be.lessThan(30)
    })
    it('draw an empty period without dividing by zero', () => {
      expectInside(stackedColumns({ ...year, columns: [] }))
      expectInside(stackedColumns({ ...year, columns: [{ label: 'Jan', name: 'January', values: [0, 0] }] }))
    })
  })

  describe('a bridge', () => {
    const steps = [
      { label: '2024', kind: 'total', value: 3400 },
      { label: 'Cleaner grid', kind: 'change', value: -306 },
      { label: 'More travel', kind: 'change', value: 50 },
      { label: '2025', kind: 'total', value: 3144 },
    ] as const
    for (const width of [320, 900])
      it(`begins each change where the step before ended, ${width} px wide`, () => {
        const picture = bridge({ steps, measure: emissionsMeasure(3400), width })
        const [before, less, more, after] = steps.map((_, row) => rects(picture, row)[0])
        const end = (rect?: { x: number; width: number }) => (rect?.x ?? 0) + (rect?.width ?? 0)
        expect(end(less)).to.be.closeTo(end(before), 0.1)
        expect(more?.x).to.be.closeTo(less?.x ?? 0, 0.1)
        expect(end(after)).to.be.closeTo(end(more), 0.1)
        expectInside(picture)
      })
    it('tells direction by sign and paint', () => {
      const picture = bridge({ steps, measure: emissionsMeasure(3400), width: 900 })
      expect(texts(picture, 1)).to.deep.equal(['Cleaner grid: −306 kg CO2e'])
      expect(texts(picture, 2)).to.deep.equal(['More travel: +50 kg CO2e'])
      expect(rects(picture, 1)[0]?.fill).to.equal('less')
      expect(rects(picture, 2)[0]?.fill).to.equal('more')
    })
  })

  describe('a line with a target', () => {
    const points = [
      { label: '2023', actual: 100, target: 100 },
      { label: '2024', actual: null, target: 90 },
      { label: '2025', actual: 80, target: 80 },
      { label: '2026', actual: 75, target: 70 },
    ]
    const of = { actualLabel: 'Emissions', targetLabel: 'Target', heading: 'Year', width: 500, height: 260 }
    it('is broken where there is no value, and never drawn through zero', () => {
      const { shapes } = targetLine({ ...of, points, measure: emissionsMeasure(100) })
      const actual = shapes.find((shape) => shape.kind === 'path' && shape.stroke === 'accent')
      expect(actual)
        .to.have.property('d')
        .match(/^M[^M]*M[^M]*L[^M]*$/)
    })
    it('shows no target where there is none', () => {
      const without = points.map((point) => ({ ...point, target: null }))
      const picture = targetLine({ ...of, points: without, measure: emissionsMeasure(100) })
      expect(picture.key.map(({ label }) => label)).to.deep.equal(['Emissions'])
      expectInside(picture)
    })
  })

  describe('bars', () => {
    it('end in proportion to their values, with the value beside and "no data" for none', () => {
      const picture = bars({
        bars: [
          { label: 'Electricity usage', value: 2000, share: 80, paint: 'scope-2' },
          { label: 'Gas', value: 500, share: 20, paint: 'scope-1' },
          { label: 'Travel', value: null, paint: 'scope-3' },
        ],
        measure: emissionsMeasure(2000),
        heading: 'Category',
        width: 700,
      })
      const [electricity, gas] = [rects(picture, 0)[0], rects(picture, 1)[0]]
      expect((electricity?.width ?? 0) / (gas?.width ?? 1)).to.be.closeTo(4, 0.05)
      expect(rects(picture, 2)).to.deep.equal([])
      expect(shownTexts(picture)).to.include.members(['2,000  (80 %)', '500  (20 %)', 'no data'])
      expectInside(picture)
    })
  })

  describe('a grid', () => {
    it('gives each state a shape of its own', () => {
      const states = Object.keys(cellStateLabels) as CellState[]
      const columns = states.map((state) => ({ label: state.slice(0, 3), name: state }))
      const picture = grid({
        columns,
        rows: [{ label: 'Electricity', cells: states }],
        heading: 'Activity',
        width: 400,
      })
      const looks = states.map((_, index) => {
        const cell = picture.shapes.filter(
          ({ kind, ...shape }) => kind !== 'text' && columnOf(shape as Shape) === index,
        )
        // Shapes of a kind differ by their strokes: a box is MLLLZ, a dash ML.
        return cell.map((shape) => ('d' in shape ? shape.d.replace(/[^A-Z]/g, '') : shape.kind)).join(' ')
      })
      expect(new Set(looks).size).to.equal(states.length)
      expect(picture.key).to.have.length(states.length)
      expectInside(picture)

      function columnOf(shape: Shape): number {
        const x = 'x' in shape ? shape.x : Number(/^M([\d.]+)/.exec('d' in shape ? shape.d : '')?.[1])
        const width = (400 - 11 * 6.6 - 12) / states.length
        return Math.floor((x - (400 - width * states.length)) / width)
      }
    })
  })

  it('gives equal shapes for equal data', () => {
    expect(stackedColumns({ ...year, columns: months })).to.deep.equal(stackedColumns({ ...year, columns: months }))
  })
})

describe('amounts', () => {
  for (const [kg, text] of [
    [0, '0 kg CO2e'],
    [0.1234, '0.123 kg CO2e'],
    [3029.463, '3,029 kg CO2e'],
    [9999.4, '9,999 kg CO2e'],
    [10_000, '10 tonnes CO2e'],
    [123_456.789, '123 tonnes CO2e'],
    [-370.637, '−371 kg CO2e'],
    [-0.000000001, '0 kg CO2e'],
  ] as const)
    it(`write ${kg} kg as ${text}`, () => expect(emissionsText(kg)).to.equal(text))

  it('keep five decimals where they are exact', () => {
    expect(emissionsMeasure(1).exact(1234567.12345)).to.equal('1,234,567.12345 kg CO2e')
    expect(decimal(-1.5, 2)).to.equal('−1.5')
    expect(significant(0.00012345, 3)).to.equal('0.000123')
    expect(percent(-10.9)).to.equal('−11 %')
  })
})

describe('paints', () => {
  for (const [theme, colours] of Object.entries(paints)) {
    const marks: Paint[] = [
      'scope-1',
      'scope-2',
      'scope-3',
      'other',
      'accent',
      'total',
      'more',
      'less',
      'target',
      'missing',
    ]
    it(`stand out from ${theme} ground: marks by 3 : 1, text by 4.5 : 1`, () => {
      const low = marks.filter((paint) => contrast(colours[paint], colours.ground) < 3)
      const pale = (['text', 'muted'] as const).filter((paint) => contrast(colours[paint], colours.ground) < 4.5)
      expect([...low, ...pale]).to.deep.equal([])
    })
    it(`tell the scopes apart in greyscale on ${theme} ground`, () => {
      const { 'scope-1': one, 'scope-2': two, 'scope-3': three } = colours
      expect(Math.min(contrast(one, two), contrast(two, three))).to.be.greaterThan(1.3)
    })
  }
})

const rects = ({ shapes }: Pick<Picture, 'shapes'>, row: number) =>
  shapes.filter((shape) => shape.kind === 'rect').filter(({ about }) => about?.row === row)
const texts = ({ shapes }: Picture, row: number): string[] => [
  ...new Set(shapes.flatMap((shape) => ('about' in shape && shape.about?.row === row ? [shape.about.text] : []))),
]
const shownTexts = ({ shapes }: Picture): string[] =>
  shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))

function expectInside({ shapes, width, height }: Pick<Picture, 'shapes' | 'width' | 'height'>): void {
  const corners = shapes.flatMap((shape): number[][] => {
    switch (shape.kind) {
      case 'rect':
        return [
          [shape.x, shape.y],
          [shape.x + shape.width, shape.y + shape.height],
        ]
      case 'path':
        return [...shape.d.matchAll(/([-\d.]+) ([-\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)])
      default:
        return [[shape.x, shape.y]]
    }
  })
  const outside = corners.filter(
    ([x = Number.NaN, y = Number.NaN]) => !(x >= -1 && x <= width + 1 && y >= -1 && y <= height + 1),
  )
  expect(outside).to.deep.equal([])
}

/** WCAG 2.2, contrast ratio of two colours `#rrggbb`. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
