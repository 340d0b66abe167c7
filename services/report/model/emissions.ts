import { bucketsOf } from '@tomorro/carbon/calendar'
import { emissionsUnits, scopeLabels } from '@tomorro/carbon/labels'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { beginningOf } from '@tomorro/runtime/beginning'
import { row, sum, text, tonnes, tonnesCell } from './amount.ts'
import { figureColumn, labelColumn, table } from './blocks.ts'
import type { Block, Bucket, Cell, Facts, Figure } from './facts.ts'
import { monthText, shortMonthText } from './period-text.ts'
import { isInScopes, isOutside, isScope1, isScope2, isScope3, location, market } from './totals.ts'

const lines = [
  { id: 'scope-1', label: scopeLabels['scope-1'], of: location, pick: isScope1 },
  { id: 'scope-2-location', label: 'Scope 2, location-based', of: location, pick: isScope2 },
  { id: 'scope-2-market', label: 'Scope 2, market-based', of: market, pick: isScope2 },
  { id: 'scope-3', label: scopeLabels['scope-3'], of: location, pick: isScope3 },
  { id: 'total-location', label: 'Total, Scope 2 location-based', of: location, pick: isInScopes, isTotal: true },
  { id: 'total-market', label: 'Total, Scope 2 market-based', of: market, pick: isInScopes, isTotal: true },
  { id: 'outside', label: 'Outside of scopes: biogenic CO2 (part of no total)', of: location, pick: isOutside },
] as const

/** Whether any line counts on this Scope 2 basis. */
const counts = ({ of, pick }: Pick<(typeof lines)[number], 'of' | 'pick'>, figures: readonly Figure[]): boolean =>
  figures.some((figure) => pick(figure) && figure.basis !== (of === market ? 'location' : 'market'))

type Column = { readonly id: string; readonly title: string; readonly figures: readonly Figure[] }

/** Emissions by scope, one column per period. A scope without activity has a note instead of a zero. */
export function scopeTable(columns: readonly Column[]): Block {
  return table({
    id: 'scopes',
    title: `Emissions by scope in ${emissionsUnits.tonnes}`,
    columns: [labelColumn('Scope'), ...columns.map(({ id, title }) => figureColumn(id, title, emissionsUnits.tonnes))],
    rows: lines.map(({ id, label, of, pick, ...kind }) =>
      row(
        id,
        [
          text(label),
          ...columns.map(({ figures }) =>
            counts({ of, pick }, figures) ? tonnesCell(of(figures, pick)) : text(NO_DATA),
          ),
        ],
        'isTotal' in kind,
      ),
    ),
  })
}

const NO_DATA = 'No data'
const scopes = ['scope-1', 'scope-2', 'scope-3'] as const

/** The series of the period as a chart and a table. A bucket without activity has no data; it is not zero. */
export function seriesBlocks({ request, series, settings }: Facts): Block[] {
  if (series.length === 0) return []
  const cut = { aggregate: request.aggregate, yearStartMonth: settings['financial-year-start'].month }
  const dates = bucketsOf(request.period, cut).map(({ date }) => date)
  const byDate = Map.groupBy(series, ({ date }) => date)
  const of = (date: string, pick: (bucket: Bucket) => boolean): Decimal =>
    sum((byDate.get(date) ?? []).filter(pick).map((bucket) => bucket.location))
  const inScope = (scope: Bucket['scope']) => (bucket: Bucket) => bucket.scope === scope
  const name = (date: string) => (request.aggregate === 'monthly' ? monthText(date) : date)
  const short = (date: string) => (request.aggregate === 'monthly' ? shortMonthText(date) : date)
  const inScopes = ({ scope }: Bucket) => scope !== 'outside-of-scopes'
  const highest = Decimal.max(...dates.map((date) => of(date, inScopes)))
  const highestDates = dates.filter((date) => of(date, inScopes).equals(highest))
  const heading = headings[request.aggregate]
  const missing = dates.filter((date) => !byDate.has(date)).length
  /** The sum of some buckets; undefined without any. */
  const cell = (some: readonly Bucket[], amountOf: (bucket: Bucket) => Decimal): Cell =>
    some.length === 0 ? text(NO_DATA) : tonnesCell(sum(some.map(amountOf)))
  const cellsOf = (some: readonly Bucket[]): Cell[] => [
    ...scopes.map((scope) => cell(some.filter(inScope(scope)), ({ location }) => location)),
    cell(some.filter(inScopes), ({ location }) => location),
    cell(some.filter(inScope('scope-2')), ({ market }) => market),
  ]
  return [
    {
      type: 'chart',
      id: 'series',
      title: `Emissions by ${heading.toLowerCase()}, Scope 2 location-based`,
      sentence: [
        `Emissions were highest in ${name(highestDates[0] ?? '')}${
          highestDates.length > 1 ? ` and as high in ${highestDates.length - 1} more` : ''
        }: ${tonnesCell(highest).text} ${emissionsUnits.tonnes}.`,
        ...(missing === 0 ? [] : [`${missing} of ${dates.length} columns have no data.`]),
      ].join(' '),
      shape: 'stacked-columns',
      unit: emissionsUnits.tonnes,
      labels: dates.map(short),
      series: scopes.map((scope) => ({
        id: scope,
        title: scopeLabels[scope],
        values: dates.map((date) => (byDate.has(date) ? tonnes(of(date, inScope(scope))).toNumber() : null)),
      })),
    },
    table({
      id: 'series',
      title: `Emissions by ${heading.toLowerCase()} in ${emissionsUnits.tonnes}`,
      columns: [
        labelColumn(heading),
        ...scopes.map((scope) =>
          figureColumn(
            scope,
            scope === 'scope-2' ? 'Scope 2, location-based' : scopeLabels[scope],
            emissionsUnits.tonnes,
          ),
        ),
        figureColumn('total', 'Total', emissionsUnits.tonnes),
        figureColumn('scope-2-market', 'Scope 2, market-based', emissionsUnits.tonnes),
      ],
      rows: [
        ...dates.map((date) => row(date, [text(name(date)), ...cellsOf(byDate.get(date) ?? [])])),
        row('total', [text('Period'), ...cellsOf(series)], true),
      ],
    }),
  ]
}

const headings = { daily: 'Day', weekly: 'Week', monthly: 'Month', quarterly: 'Quarter', yearly: 'Year' } as const

/** Numeric order: Site 2 precedes Site 10. */
const byNumberAndName = new Intl.Collator('en', { numeric: true })

/** Maximum parts in a chart; its table lists all. */
const PARTS_SHOWN = 12

/** Emissions by part, the largest first: a chart of the largest and a table of all. */
export function partBlocks(
  { id, title, heading }: { id: string; title: string; heading: string },
  parts: readonly { label: string; figures: readonly Figure[] }[],
): Block[] {
  const counted = parts
    .map(({ label, figures }) => ({ label, amount: location(figures, isInScopes), figures }))
    .sort((one, other) => other.amount.comparedTo(one.amount) || byNumberAndName.compare(one.label, other.label))
  const whole = sum(counted.map(({ amount }) => amount))
  const [first] = counted
  if (first === undefined) return []
  const equals = counted.filter(({ amount }) => amount.equals(first.amount)).length
  const share = (amount: Decimal) => (whole.isZero() ? 0 : amount.times(100).div(whole).toNumber())
  return [
    {
      type: 'chart',
      id,
      title,
      sentence: [
        equals > 1
          ? `${equals} have the greatest share: ${share(first.amount).toFixed(0)} % of the emissions each.`
          : `${first.label} has the greatest share: ${share(first.amount).toFixed(0)} % of the emissions.`,
        ...(counted.length > PARTS_SHOWN ? [`The first ${PARTS_SHOWN} of ${counted.length} are drawn.`] : []),
      ].join(' '),
      shape: 'bars',
      unit: emissionsUnits.tonnes,
      labels: counted.slice(0, PARTS_SHOWN).map(({ label }) => beginningOf(label, 100)),
      series: [
        {
          id: 'emissions',
          title: 'Emissions',
          values: counted.slice(0, PARTS_SHOWN).map(({ amount }) => tonnes(amount).toNumber()),
        },
      ],
    },
    table({
      id,
      title: `${title} in ${emissionsUnits.tonnes}`,
      columns: [
        labelColumn(heading),
        figureColumn('scope-1', scopeLabels['scope-1'], emissionsUnits.tonnes),
        figureColumn('scope-2', 'Scope 2, location-based', emissionsUnits.tonnes),
        figureColumn('scope-3', scopeLabels['scope-3'], emissionsUnits.tonnes),
        figureColumn('total', 'Total', emissionsUnits.tonnes),
        figureColumn('share', 'Share'),
      ],
      rows: counted.map(({ label, figures, amount }, index) =>
        row(`${id}-${index + 1}`, [
          text(label),
          ...[isScope1, isScope2, isScope3].map((pick) =>
            figures.some(pick) ? tonnesCell(location(figures, pick)) : text('–'),
          ),
          tonnesCell(amount),
          { text: `${share(amount).toFixed(1)} %` },
        ]),
      ),
    }),
  ]
}
