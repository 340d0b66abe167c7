import { intensityKey, intensityOfTarget } from '@tomorro/carbon/intensity'
import { categoryLabels, emissionsUnits, intensityLabel } from '@tomorro/carbon/labels'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { figureText, incompleteTotal, NOT_STATED, row, sum, text, tonnes, tonnesCell, totalLabel } from './amount.ts'
import {
  figureColumn,
  labelColumn,
  list,
  paragraph,
  paragraphs,
  section,
  table,
  textColumn,
  type Warn,
} from './blocks.ts'
import type { Block, Cell, Facts, Figure, Narrative, Section } from './facts.ts'
import { measureTable } from './methods.ts'
import { dayText, financialYear, isTwelveMonths, listText, periodText, yearLater, yearText } from './period-text.ts'
import { nilBlock } from './secr.ts'
import { isCategory, isScope1, isScope2, location } from './totals.ts'

type NilLine = NonNullable<Narrative['nilLines']>[number]['line']
type Pick = (figure: Figure) => boolean

/** The lines of a plan's total: Scope 1, Scope 2 location-based and five categories of Scope 3 (PPN 006, reporting standard). */
const planLines: readonly { id: string; label: string; pick: Pick; nil: NilLine }[] = [
  { id: 'scope-1', label: 'Scope 1', pick: isScope1, nil: 'scope-1' },
  { id: 'scope-2', label: 'Scope 2, location-based', pick: isScope2, nil: 'scope-2' },
  ...(
    [
      [4, 'upstream-transport'],
      [5, 'waste'],
      [6, 'business-travel'],
      [7, 'commuting'],
      [9, 'downstream-transport'],
    ] as const
  ).map(([category, nil]) => ({
    id: `category-${category}`,
    label: `Scope 3, category ${category}: ${categoryLabels[category]}`,
    pick: isCategory(category),
    nil,
  })),
]
/** Whether the organisation states that a line without data is zero. */
const isNil = ({ nilLines = [] }: Narrative, nil: NilLine): boolean => nilLines.some(({ line }) => line === nil)
/** The scope of a plan's total. */
export const isPlanned: Pick = (figure) => planLines.some(({ pick }) => pick(figure))
const isScope12: Pick = (figure) => isScope1(figure) || isScope2(figure)

const NET_ZERO_LATEST = 2050
/** A reporting year that ended longer ago than this fails a bid. */
const AGE_MAX_YEARS = 1

/** The plan that central government requires of suppliers (PPN 006), section by section of its template. */
export function carbonReductionPlanSections(facts: Facts, warn: Warn): Section[] {
  periodRules(facts, warn)
  return [
    commitmentSection(facts, warn),
    baselineSection(facts, warn),
    currentSection(facts, warn),
    targetSection(facts, warn),
    projectSection(facts, warn),
    declarationSection(facts, warn),
  ]
}

function periodRules({ request, base }: Facts, warn: Warn): void {
  const { period, askedOn } = request
  const at = 'current'
  if (yearLater(period.end, AGE_MAX_YEARS) < askedOn)
    warn('reporting_year_too_old', at, `The reporting year, ${periodText(period)}, ended more than twelve months ago.`)
  if (base !== undefined && isTwelveMonths(period) && base.period.start.slice(4) !== period.start.slice(4))
    warn(
      'baseline_months_differ',
      'baseline',
      `The baseline, ${periodText(base.period)}, and the reporting year, ${periodText(period)}, have different months.`,
    )
}

function commitmentSection({ organisation, settings, request }: Facts, warn: Warn): Section {
  const { netZeroYear } = settings.targets
  const name = settings['company-kind'].registeredName ?? organisation
  const at = 'commitment'
  if (netZeroYear === undefined)
    warn('net_zero_missing', at, 'The year of net zero is not stated. Give it in the setting targets.')
  else if (netZeroYear > NET_ZERO_LATEST)
    warn(
      'net_zero_late',
      at,
      `Net zero by ${netZeroYear} is later than ${NET_ZERO_LATEST}, the latest year that a plan may name.`,
    )
  if (/carbon[ -]neutral/i.test(JSON.stringify(request.narrative)))
    warn('carbon_neutral', at, 'The text says "carbon neutral". A plan commits to net zero.')
  return section(at, 'Commitment to achieving Net Zero', [
    table({
      id: 'head',
      title: 'Carbon Reduction Plan',
      columns: [labelColumn('Point'), textColumn('value', 'Statement')],
      rows: [
        row('supplier', [text('Supplier name'), text(name)]),
        row('published', [text('Publication date'), text(dayText(request.askedOn))]),
        row('net-zero', [text('Net Zero by'), text(netZeroYear === undefined ? NOT_STATED : String(netZeroYear))]),
      ],
    }),
    paragraph(
      netZeroYear === undefined
        ? 'The plan does not state by which year the supplier commits to Net Zero.'
        : `${name} is committed to achieving Net Zero emissions by ${netZeroYear}.`,
    ),
  ])
}

/** The rows of the template for one year. A row without data is "Not stated", unless the organisation states that it is zero. */
function footprintTable(
  { id, title, year }: { id: string; title: string; year: string },
  figures: readonly Figure[],
  facts: Facts,
  onMissing?: (label: string) => void,
): Block {
  const cellOf = (pick: Pick, nil: NilLine, label: string): Cell => {
    if (figures.some(pick) || isNil(facts.request.narrative, nil)) return tonnesCell(location(figures, pick))
    onMissing?.(label)
    return text(NOT_STATED)
  }
  const rows = planLines.map(({ id: line, label, pick, nil }) => row(line, [text(label), cellOf(pick, nil, label)]))
  const completeness = incompleteTotal(rows, [{ cell: 1, title: year }])
  return table({
    id,
    title,
    columns: [labelColumn('Emissions'), figureColumn('amount', 'Total', emissionsUnits.tonnes)],
    rows: [
      ...rows,
      row(
        'total',
        [
          totalLabel('Total emissions', completeness),
          figures.some(isPlanned) ? tonnesCell(location(figures, isPlanned)) : text(NOT_STATED),
        ],
        true,
      ),
    ],
    note: ['Scope 3 (included sources): categories 4, 5, 6, 7 and 9.', ...completeness.notes].join(' '),
  })
}

function baselineSection(facts: Facts, warn: Warn): Section {
  const { base, settings } = facts
  const at = 'baseline'
  if (base === undefined) {
    warn('base_year_missing', at, 'No base year is chosen. Choose it in the setting base-year.')
    return section(at, 'Baseline Emissions Footprint', [paragraph('The plan does not state a baseline year.')])
  }
  const title = `Baseline year ${yearText(base.period)}, emissions in ${emissionsUnits.tonnes}`
  return section(at, 'Baseline Emissions Footprint', [
    paragraph(`Baseline year: ${yearText(base.period)} (${periodText(base.period)}).`),
    paragraph(
      'Baseline emissions are the reference point against which a reduction is measured. They were calculated by the methods that this plan describes.',
    ),
    settings['base-year'].reason === undefined ? undefined : paragraphs(settings['base-year'].reason),
    footprintTable({ id: 'baseline', title, year: yearText(base.period) }, base.figures, facts, (label) =>
      warn(
        'baseline_line_missing',
        at,
        `The baseline has no data of "${label}". Submit it, or state that it is zero and why (nilLines).`,
      ),
    ),
  ])
}

function currentSection(facts: Facts, warn: Warn): Section {
  const { request, current } = facts
  const title = `Reporting year ${yearText(request.period)}, emissions in ${emissionsUnits.tonnes}`
  return section('current', 'Current Emissions Reporting', [
    paragraph(`Reporting year: ${yearText(request.period)} (${periodText(request.period)}).`),
    footprintTable({ id: 'current', title, year: yearText(request.period) }, current, facts, (label) =>
      warn(
        'zero_without_reason',
        'current',
        `There is no data of "${label}". Submit it, or state that it is zero and why (nilLines).`,
      ),
    ),
    nilBlock(
      facts,
      planLines.map(({ nil }) => nil),
    ),
  ])
}

function targetSection(facts: Facts, warn: Warn): Section {
  const { settings, base, current, years } = facts
  const { targets, netZeroYear } = settings.targets
  const at = 'targets'
  if (targets.length === 0)
    warn('targets_missing', at, 'No target is stated. Give at least one in the setting targets.')
  const { month } = settings['financial-year-start']
  const picks = { 'scope-1-2': isScope12, all: isPlanned } as const
  const labels = { 'scope-1-2': 'Scopes 1 and 2', all: 'All emissions of this plan' } as const
  const sorted = [...targets].sort((one, other) => one.year - other.year)
  const projected = (reductionPercent: number, scopes: keyof typeof picks): Decimal | undefined =>
    base && base.figures.length > 0
      ? location(base.figures, picks[scopes]).times(new Decimal(100).minus(reductionPercent)).div(100)
      : undefined
  const rows = sorted.map((target) => {
    const { year, reductionPercent, scopes } = target
    const intensity = intensityOfTarget(target)
    // Emissions per unit are not an amount of emissions.
    const amount = intensity === undefined ? projected(reductionPercent, scopes) : undefined
    return row([year, scopes, ...(intensity === undefined ? [] : [intensityKey(intensity)])].join('-'), [
      text(yearText(financialYear(year, month))),
      text(intensity === undefined ? labels[scopes] : `${labels[scopes]}, per ${intensityLabel(intensity).per}`),
      { text: `${figureText(new Decimal(reductionPercent), Number.isInteger(reductionPercent) ? 0 : 1)} %` },
      amount === undefined ? text(NOT_STATED) : tonnesCell(amount),
    ])
  })
  const progress =
    base?.figures.some(isPlanned) && current.some(isPlanned)
      ? progressText(base.figures, current, facts.request.narrative)
      : undefined
  return section(at, 'Emissions reduction targets', [
    rows.length === 0
      ? paragraph('The plan does not state a target.')
      : paragraph(
          'To continue progress towards Net Zero, these targets are adopted. Reductions are against the baseline.',
        ),
    rows.length === 0
      ? undefined
      : table({
          id: 'targets',
          title: 'Targets',
          columns: [
            labelColumn('Year'),
            textColumn('scopes', 'Emissions'),
            figureColumn('reduction', 'Reduction'),
            figureColumn('projected', 'Projected', emissionsUnits.tonnes),
          ],
          rows,
        }),
    progress === undefined ? undefined : paragraph(progress),
    ...progressBlocks(years, sorted, projected, netZeroYear, base, month),
  ])
}

/** Compares the years only if both state the same lines: a line that was never measured is not a reduction. */
function progressText(base: readonly Figure[], current: readonly Figure[], narrative: Narrative): string {
  const unlike = planLines.filter(({ pick, nil }) => base.some(pick) !== current.some(pick) && !isNil(narrative, nil))
  if (unlike.length > 0)
    return `The years do not compare: only one of them states ${listText(unlike.map(({ label }) => `"${label}"`))}.`
  const [before, now] = [location(base, isPlanned), location(current, isPlanned)]
  if (before.isZero()) return 'The baseline has no emissions to compare with.'
  const change = now.minus(before).times(100).div(before)
  if (change.isZero()) return 'Emissions equal the baseline.'
  return `Emissions are ${figureText(change.abs(), 1)} % ${change.isNegative() ? 'below' : 'above'} the baseline.`
}

/** Each year's emissions beside the line from the baseline through the targets for all emissions, as a chart and a table. */
function progressBlocks(
  years: Facts['years'],
  targets: Facts['settings']['targets']['targets'],
  projected: (reductionPercent: number, scopes: 'all') => Decimal | undefined,
  netZeroYear: number | undefined,
  base: Facts['base'],
  month: number,
): Block[] {
  const first = years[0]
  if (first === undefined || base === undefined || base.figures.length === 0) return []
  const actual = new Map(
    years
      .filter(({ figures }) => figures.some(isPlanned))
      .map(({ period, figures }) => [Number(period.start.slice(0, 4)), location(figures, isPlanned)]),
  )
  const start = Number(first.period.start.slice(0, 4))
  const marks = new Map<number, Decimal>([[start, location(base.figures, isPlanned)]])
  for (const { year, reductionPercent, scopes, per } of targets) {
    const amount =
      scopes === 'all' && per === undefined && year > start ? projected(reductionPercent, 'all') : undefined
    if (amount !== undefined) marks.set(year, amount)
  }
  if (netZeroYear !== undefined && netZeroYear > start) marks.set(netZeroYear, sum([]))
  const last = Math.max(...marks.keys(), ...actual.keys())
  const all = Array.from({ length: last - start + 1 }, (_, index) => start + index)
  const name = (year: number) => yearText(financialYear(year, month))
  const target = (year: number): Decimal | null => between(marks, year)
  return [
    {
      type: 'chart',
      id: 'progress',
      title: 'Progress against the targets',
      sentence: `${actual.size === 1 ? 'One year is' : `${actual.size} years are`} reported; the line of the target leads from the baseline through every target for all emissions${netZeroYear === undefined ? '' : ' to Net Zero'}.`,
      shape: 'line',
      unit: emissionsUnits.tonnes,
      labels: all.map(name),
      series: [
        { id: 'actual', title: 'Emissions', values: all.map((year) => toNumber(actual.get(year))) },
        { id: 'target', title: 'Target', values: all.map((year) => toNumber(target(year))) },
      ],
    },
    table({
      id: 'progress',
      title: `Progress in ${emissionsUnits.tonnes}`,
      columns: [
        labelColumn('Year'),
        figureColumn('actual', 'Emissions', emissionsUnits.tonnes),
        figureColumn('target', 'Target', emissionsUnits.tonnes),
      ],
      rows: all
        .filter((year) => actual.has(year) || marks.has(year))
        .map((year) => {
          const [reported, aimed] = [actual.get(year), marks.get(year)]
          return row(String(year), [
            text(name(year)),
            reported === undefined ? text('–') : tonnesCell(reported),
            aimed === undefined ? text('–') : tonnesCell(aimed),
          ])
        }),
    }),
  ]
}

const toNumber = (amount: Decimal | null | undefined): number | null => (amount ? tonnes(amount).toNumber() : null)

/** The value on the straight line between the neighbouring marks; null beyond the last mark. */
function between(marks: ReadonlyMap<number, Decimal>, year: number): Decimal | null {
  const known = [...marks.keys()].sort((one, other) => one - other)
  const before = known.findLast((mark) => mark <= year)
  const after = known.find((mark) => mark >= year)
  if (before === undefined || after === undefined) return null
  const [from, to] = [marks.get(before) as Decimal, marks.get(after) as Decimal]
  return before === after
    ? from
    : from.plus(
        to
          .minus(from)
          .times(year - before)
          .div(after - before),
      )
}

function projectSection({ request, base }: Facts, warn: Warn): Section {
  const { measures, plannedMeasures } = request.narrative
  const at = 'projects'
  if (measures === undefined)
    warn('measures_missing', at, 'Completed projects are not stated. List them in narrative.measures.')
  if (plannedMeasures === undefined || plannedMeasures.length === 0)
    warn('plans_missing', at, 'Planned projects are not stated. List them in narrative.plannedMeasures.')
  const saved = sum((measures ?? []).map(({ savingTonnesCo2e = 0 }) => new Decimal(savingTonnesCo2e)))
  const before = base && tonnes(location(base.figures, isPlanned))
  const share = before && !before.isZero() ? `, ${figureText(saved.times(100).div(before), 1)} % of the baseline` : ''
  return section(at, 'Carbon Reduction Projects', [
    paragraph(
      measures === undefined
        ? 'The plan does not state which projects are completed.'
        : measures.length === 0
          ? 'No projects have been completed since the baseline.'
          : `Completed since the baseline${saved.isZero() ? '' : `; together they save ${figureText(saved, 1)} ${emissionsUnits.tonnes} a year${share}`}:`,
    ),
    measures && measures.length > 0
      ? measureTable('taken', 'Completed carbon reduction initiatives', measures)
      : undefined,
    plannedMeasures === undefined || plannedMeasures.length === 0
      ? paragraph('The plan does not state which projects are planned.')
      : measureTable('planned', 'Planned carbon reduction initiatives', plannedMeasures),
  ])
}

/** The declaration of the board in the template. A plan that lacks a required line cannot declare it. */
const declaration = [
  'This Carbon Reduction Plan has been completed in accordance with PPN 006 and its associated guidance and reporting standard for Carbon Reduction Plans.',
  'Emissions have been reported and recorded in accordance with the published reporting standard for Carbon Reduction Plans and the GHG Reporting Protocol corporate standard, and use the appropriate Government emission conversion factors for greenhouse gas company reporting.',
  'Scope 1 and Scope 2 emissions have been reported in accordance with SECR requirements, and the required subset of Scope 3 emissions have been reported in accordance with the published reporting standard for Carbon Reduction Plans and the Corporate Value Chain (Scope 3) Standard.',
  'This Carbon Reduction Plan has been reviewed and signed off by the board of directors (or equivalent management body).',
]

function declarationSection({ request, organisation, settings, current, base }: Facts, warn: Warn): Section {
  const { signatory, narrative } = request
  const missing = [
    ...(settings.targets.netZeroYear === undefined ? ['the year of Net Zero'] : []),
    ...(base === undefined ? ['the baseline'] : []),
    ...planLines
      .filter(({ pick, nil }) => !current.some(pick) && !isNil(narrative, nil))
      .map(({ label }) => `"${label}" of the reporting year`),
  ]
  const name = settings['company-kind'].registeredName ?? organisation
  const at = 'declaration'
  if (signatory === undefined) warn('signatory_missing', at, 'Nobody is named who signs. Name a director in signatory.')
  else if (signatory.signedOn === undefined)
    warn('signature_date_missing', at, 'The day of the signature is not stated. Give it in signatory.signedOn.')
  return section(at, 'Declaration and Sign Off', [
    missing.length === 0
      ? list(declaration)
      : paragraph(`The declaration is left out, because the plan does not state ${listText(missing)}.`),
    table({
      id: 'signature',
      title: `Signed on behalf of ${name}`,
      columns: [labelColumn('Point'), textColumn('value', 'Statement')],
      rows: [
        row('name', [text('Name'), text(signatory?.name ?? NOT_STATED)]),
        row('role', [text('Role'), text(signatory?.role ?? NOT_STATED)]),
        row('signature', [text('Signature'), text('')]),
        row('date', [text('Date'), text(signatory?.signedOn ? dayText(signatory.signedOn) : NOT_STATED)]),
      ],
    }),
  ])
}
