import { type EnergyKind, energyKindOf, energyOfAll, usesEnergy } from '@tomorro/carbon/energy'
import { distinctIntensities, type Intensity, intensityKey } from '@tomorro/carbon/intensity'
import { emissionsUnits, intensityKinds, intensityLabel } from '@tomorro/carbon/labels'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import {
  energyCell,
  figureCell,
  incompleteTotal,
  NOT_STATED,
  row,
  sum,
  text,
  tonnes,
  tonnesCell,
  totalLabel,
} from './amount.ts'
import { figureColumn, labelColumn, list, paragraph, section, table, type Warn } from './blocks.ts'
import type { Block, Cell, Facts, Figure, Narrative, Row, Section } from './facts.ts'
import { daysLater, dayText, financialYearOf, yearText } from './period-text.ts'
import { thresholdsOn } from './thresholds.ts'
import {
  isCategory,
  isEmployeeCarTravel,
  isOutside,
  isScope1,
  isScope2,
  isScope3,
  isSecr,
  isWellToTank,
  location,
  market,
} from './totals.ts'

type Pick = (figure: Figure) => boolean
type NilLine = NonNullable<Narrative['nilLines']>[number]['line']

/** The four columns of every table: for each year the total, and the part of the United Kingdom and its offshore area. */
type View = {
  /** Undefined if the organisation does not say which sites are abroad. */
  readonly uk: Pick | undefined
  readonly current: readonly Figure[]
  readonly previous: readonly Figure[]
}

const UNITED_KINGDOM = 'UK and offshore'

/** Energy, emissions and intensity of this and the previous year (HM Government Environmental Reporting Guidelines, chapter 2). */
export function secrSections(facts: Facts, warn: Warn): Section[] {
  const view = { uk: ukOf(facts, warn), current: facts.current, previous: facts.previous }
  if (facts.previous.length === 0)
    warn(
      'previous_year_missing',
      'energy',
      'There is no activity of the previous year. Comparatives are mandatory from the second report on.',
    )
  return [
    energySection(facts, view, warn),
    emissionsSection(facts, view, warn),
    intensitySection(facts, warn),
    voluntarySection(facts, view),
  ]
}

/** Which figures belong to the United Kingdom; activity without a site does. */
function ukOf({ settings }: Facts, warn: Warn): Pick | undefined {
  const { overseasSites } = settings['organisation-boundary']
  if (overseasSites === undefined) {
    warn(
      'uk_share_missing',
      'energy',
      'The share of the United Kingdom is not stated. List the sites abroad, or that there are none, in the setting organisation-boundary.',
    )
    return undefined
  }
  const overseas = new Set(overseasSites.map(({ site }) => site))
  return ({ site }) => site === null || !overseas.has(site)
}

function columnsOf({ request }: Facts, unit: string) {
  const [current, previous] = [yearText(request.period), yearText(daysLater(request.period, -1))]
  return [
    labelColumn('Line'),
    figureColumn('current', current, unit),
    figureColumn('current-uk', `${current}, ${UNITED_KINGDOM}`, unit),
    figureColumn('previous', previous, unit),
    figureColumn('previous-uk', `${previous}, ${UNITED_KINGDOM}`, unit),
  ]
}

/** The cells of both years' totals. */
const yearsOf = ({ request }: Facts, { previous }: View) => [
  { cell: 1, title: yearText(request.period) },
  ...(previous.length === 0 ? [] : [{ cell: 3, title: yearText(daysLater(request.period, -1)) }]),
]

/** A row of four cells, calculated by one function from the figures of each column. */
function fourCells({ uk, current, previous }: View, cellOf: (figures: readonly Figure[]) => Cell): Cell[] {
  const ukCell = (figures: readonly Figure[]) => (uk === undefined ? text(NOT_STATED) : cellOf(figures.filter(uk)))
  const before = previous.length === 0 ? [text(NOT_STATED), text(NOT_STATED)] : [cellOf(previous), ukCell(previous)]
  return [cellOf(current), ukCell(current), ...before]
}

const energyLines: readonly { kind: EnergyKind; label: string; nil?: NilLine }[] = [
  { kind: 'natural-gas', label: 'Natural gas', nil: 'natural-gas' },
  { kind: 'electricity', label: 'Electricity', nil: 'electricity' },
  { kind: 'transport-fuel', label: 'Transport fuel', nil: 'transport-fuel' },
  { kind: 'other', label: 'Other fuels, heat and steam' },
]

function energySection(facts: Facts, view: View, warn: Warn): Section {
  const { current, previous } = view
  const rows = energyLines.flatMap(({ kind, label, nil }): Row[] => {
    const isKind: Pick = (figure) => usesEnergy(figure) && energyKindOf(figure) === kind
    const isThere = [...current, ...previous].some(isKind)
    if (!isThere && nil === undefined) return []
    const energyOfKind = (figures: readonly Figure[]): Cell =>
      lineCell(figures.filter(isKind), current === figures || previous === figures, facts, nil, (some) =>
        energyCell(energyOfAll(some, facts.factor).energy.get(kind) ?? sum([])),
      )
    if (nil !== undefined && !current.some(isKind) && !isNil(facts, nil)) warnOfLine(warn, 'energy', label, nil)
    return [row(kind, [text(label), ...fourCells(view, energyOfKind)])]
  })
  const totals = fourCells(view, (figures) =>
    figures.some(usesEnergy) ? energyCell(energyOfAll(figures, facts.factor).total) : text(NOT_STATED),
  )
  const all = energyOfAll(current, facts.factor)
  if (!all.unknown.isZero())
    warn(
      'energy_missing',
      'energy',
      `The energy behind ${tonnesCell(all.unknown).text} ${emissionsUnits.tonnes} is not known, because the activity states spend without a quantity. State kWh, litres or miles.`,
    )
  if (current.some(({ notices }) => notices.includes('combustion_not_included')))
    warn(
      'spend_without_energy',
      'energy',
      'Spend on energy without a quantity counts in Scope 3 alone. State kWh or litres, or a price in the setting energy-prices.',
    )
  warnOfLowEnergy(facts, view, warn)
  const completeness = incompleteTotal(rows, yearsOf(facts, view))
  const notes = [
    ...completeness.notes,
    ...(all.unknown.isZero()
      ? []
      : [
          `Without the energy behind ${tonnesCell(all.unknown).text} ${emissionsUnits.tonnes}: ${NOT_STATED.toLowerCase()}.`,
        ]),
  ]
  return section('energy', 'Energy consumption', [
    paragraph('Energy consumption used to calculate the emissions below.'),
    table({
      id: 'energy',
      title: 'Energy consumption in kWh',
      columns: columnsOf(facts, 'kWh'),
      rows: [...rows, row('total', [totalLabel('Total energy consumption', completeness), ...totals], true)],
      ...(notes.length > 0 && { note: notes.join(' ') }),
    }),
    nilBlock(facts, ['natural-gas', 'electricity', 'transport-fuel']),
  ])
}

const isNil = ({ request }: Facts, nil: NilLine): boolean =>
  (request.narrative.nilLines ?? []).some(({ line }) => line === nil)

/**
 * A figure if there is activity; zero if the organisation states that there was none, or if another column of the row has some;
 * otherwise "Not stated".
 */
function lineCell(
  figures: readonly Figure[],
  isWhole: boolean,
  facts: Facts,
  nil: NilLine | undefined,
  cellOf: (figures: readonly Figure[]) => Cell,
): Cell {
  if (figures.length > 0 || !isWhole || nil === undefined || isNil(facts, nil)) return cellOf(figures)
  return text(NOT_STATED)
}

const warnOfLine = (warn: Warn, at: string, label: string, nil: NilLine): void =>
  warn(
    `${nil.replaceAll('-', '_')}_missing`,
    at,
    `"${label}" is not stated. Submit the activity, or state that there was none and why (nilLines).`,
  )

function warnOfLowEnergy({ request, factor, settings }: Facts, { uk, current }: View, warn: Warn): void {
  const limits = thresholdsOn(request.period.start)
  if (limits === undefined) return
  const { total } = energyOfAll(uk ? current.filter(uk) : current, factor)
  if (!total.isZero() && total.lte(limits.lowEnergyKwh) && settings['company-kind'].kind !== 'quoted')
    warn(
      'low_energy',
      'energy',
      `Energy consumption is ${energyCell(total).text} kWh. Up to ${limits.lowEnergyKwh.toLocaleString('en-GB')} kWh in the United Kingdom a report may state instead that the organisation is a low energy user.`,
    )
  warn(
    'thresholds',
    'energy',
    `Streamlined Energy and Carbon Reporting is for quoted companies and for large unquoted companies and LLPs: two of £${limits.turnoverMillion}m turnover, £${limits.balanceSheetMillion}m balance sheet total and ${limits.employees} employees, two years running (thresholds from ${dayText(limits.from)}). Whether that applies is for the directors to decide.`,
  )
}

const isGas: Pick = (figure) => isScope1(figure) && energyKindOf(figure) === 'natural-gas'
const isTransport: Pick = (figure) => isScope1(figure) && energyKindOf(figure) === 'transport-fuel'
const isFugitive: Pick = (figure) => isScope1(figure) && figure.factorKey.startsWith('refrigerant.')
const isOtherScope1: Pick = (figure) =>
  isScope1(figure) && !isGas(figure) && !isTransport(figure) && !isFugitive(figure)
const isHeat: Pick = (figure) => isScope2(figure) && energyKindOf(figure) === 'other'
const isElectricity: Pick = (figure) => isScope2(figure) && !isHeat(figure)

type EmissionLine = {
  readonly id: string
  readonly label: string
  readonly pick: Pick
  /** The statement that the line is zero. */
  readonly nil?: NilLine
  /** The statements that together make a total zero. */
  readonly total?: readonly NilLine[]
}

const emissionLines: readonly EmissionLine[] = [
  { id: 'gas', label: 'Scope 1: combustion of gas', pick: isGas, nil: 'natural-gas' },
  { id: 'transport', label: 'Scope 1: combustion of fuel for transport', pick: isTransport, nil: 'transport-fuel' },
  { id: 'other-fuel', label: 'Scope 1: combustion of other fuels', pick: isOtherScope1 },
  { id: 'fugitive', label: 'Scope 1: fugitive emissions', pick: isFugitive },
  { id: 'scope-1', label: 'Total Scope 1', pick: isScope1, total: ['natural-gas', 'transport-fuel'] },
  {
    id: 'electricity',
    label: 'Scope 2: purchased electricity, location-based',
    pick: isElectricity,
    nil: 'electricity',
  },
  { id: 'heat', label: 'Scope 2: purchased heat and steam, location-based', pick: isHeat },
  { id: 'scope-2', label: 'Total Scope 2, location-based', pick: isScope2, total: ['electricity'] },
  {
    id: 'employee-cars',
    label: 'Scope 3: business travel in rental cars or employees’ vehicles where the organisation pays for the fuel',
    pick: isEmployeeCarTravel,
    nil: 'employee-car-travel',
  },
]

function emissionsSection(facts: Facts, view: View, warn: Warn): Section {
  const isWhole = (figures: readonly Figure[]) => figures === view.current || figures === view.previous
  const rows = emissionLines.flatMap(({ id, label, pick, nil, total }): Row[] => {
    if (nil === undefined && total === undefined && ![...view.current, ...view.previous].some(pick)) return []
    if (nil !== undefined && !view.current.some(pick) && !isNil(facts, nil)) warnOfLine(warn, 'emissions', label, nil)
    const cells = fourCells(view, (figures) =>
      total && isWhole(figures) && !figures.some(pick) && !total.every((each) => isNil(facts, each))
        ? text(NOT_STATED)
        : lineCell(figures.filter(pick), isWhole(figures), facts, nil, (some) =>
            tonnesCell(location(some, () => true)),
          ),
    )
    return [row(id, [text(label), ...cells], total !== undefined)]
  })
  const years = yearsOf(facts, view)
  const labelled = rows.map((each, index) => {
    const [label, ...cells] = each.cells
    if (!each.isTotal || label === undefined) return each
    const begin = rows.slice(0, index).findLastIndex(({ isTotal }) => isTotal) + 1
    return { ...each, cells: [totalLabel(label.text, incompleteTotal(rows.slice(begin, index), years)), ...cells] }
  })
  const completeness = incompleteTotal(
    rows.filter(({ isTotal }) => !isTotal),
    years,
  )
  const totals = fourCells(view, (figures) =>
    figures.some(isSecr) ? tonnesCell(location(figures, isSecr)) : text(NOT_STATED),
  )
  return section('emissions', 'Greenhouse gas emissions', [
    table({
      id: 'emissions',
      title: `Greenhouse gas emissions in ${emissionsUnits.tonnes}`,
      columns: columnsOf(facts, emissionsUnits.tonnes),
      rows: [...labelled, row('total', [totalLabel('Total gross emissions', completeness), ...totals], true)],
      note: ['Gross: no offsets, removals or contractual instruments are deducted.', ...completeness.notes].join(' '),
    }),
    nilBlock(facts, ['employee-car-travel']),
  ])
}

/** The lines that the organisation states to be zero, with its reasons. */
export function nilBlock({ request }: Facts, lines: readonly NilLine[]): Block | undefined {
  const stated = (request.narrative.nilLines ?? []).filter(({ line }) => lines.includes(line))
  return stated.length === 0 ? undefined : list(stated.map(({ line, reason }) => `${nilLabels[line]}: zero. ${reason}`))
}

const nilLabels: Readonly<Record<NilLine, string>> = {
  'natural-gas': 'Natural gas',
  electricity: 'Electricity',
  'transport-fuel': 'Transport fuel',
  'employee-car-travel': 'Travel in rental cars or employees’ vehicles',
  'scope-1': 'Scope 1',
  'scope-2': 'Scope 2',
  'upstream-transport': 'Upstream transportation and distribution',
  waste: 'Waste generated in operations',
  'business-travel': 'Business travel',
  commuting: 'Employee commuting',
  'downstream-transport': 'Downstream transportation and distribution',
}

/** At least one ratio, the same in both years, with its denominator and the reason for choosing it. */
function intensitySection(facts: Facts, warn: Warn): Section {
  const { request, settings } = facts
  const { denominators, primary } = settings['intensity-denominators']
  const year = financialYearOf(request.period.start, settings['financial-year-start'].month)
  const denominatorOf = (intensity: Intensity, of: number) =>
    denominators.find((known) => intensityKey(known) === intensityKey(intensity) && known.year === of)?.value
  const stated = distinctIntensities(denominators)
    .filter((one) => denominatorOf(one, year) !== undefined || denominatorOf(one, year - 1) !== undefined)
    .sort((one, other) => intensityKinds.indexOf(one.kind) - intensityKinds.indexOf(other.kind))
  const first = primary ?? stated[0]
  const shown = distinctIntensities([...(first === undefined ? [] : [first]), ...stated])
  if (first === undefined || denominatorOf(first, year) === undefined)
    warn(
      'intensity_missing',
      'intensity',
      `There is no intensity ratio for ${yearText(request.period)}. Give the denominator of ${year} in the setting intensity-denominators.`,
    )
  else if (facts.previous.length > 0 && denominatorOf(first, year - 1) === undefined)
    warn(
      'intensity_previous_missing',
      'intensity',
      `The ratio of the previous year needs the denominator of ${year - 1}.`,
    )
  if (shown.length > 0 && primary === undefined)
    warn('intensity_reason_missing', 'intensity', 'Say in intensity-denominators which ratio comes first, and why.')
  const [current, previous] = [yearText(request.period), yearText(daysLater(request.period, -1))]
  const ratio = (figures: readonly Figure[], value: number | undefined): Cell =>
    value === undefined || !figures.some(isSecr)
      ? text(NOT_STATED)
      : figureCell(tonnes(location(figures, isSecr)).div(value), 3)
  const denominator = (value: number | undefined): Cell => {
    if (value === undefined) return text(NOT_STATED)
    const exactly = new Decimal(value)
    return figureCell(exactly, exactly.decimalPlaces())
  }
  const rows = shown.flatMap((one) => [
    row(`${intensityKey(one)}-denominator`, [
      text(intensityLabel(one).denominator),
      denominator(denominatorOf(one, year)),
      denominator(denominatorOf(one, year - 1)),
    ]),
    row(
      `${intensityKey(one)}-ratio`,
      [
        text(`${emissionsUnits.tonnes} per ${intensityLabel(one).per}`),
        ratio(facts.current, denominatorOf(one, year)),
        ratio(facts.previous, denominatorOf(one, year - 1)),
      ],
      true,
    ),
  ])
  return section('intensity', 'Intensity ratio', [
    paragraph('Total gross emissions divided by the denominator of the same year.'),
    primary && paragraph(`Why this denominator: ${primary.reason}`),
    shown.length === 0
      ? paragraph('The report does not state a denominator, and therefore no ratio.')
      : table({
          id: 'intensity',
          title: 'Intensity ratio',
          columns: [labelColumn('Ratio'), figureColumn('current', current), figureColumn('previous', previous)],
          rows,
        }),
  ])
}

/** Figures beyond the mandatory ones, in a table of their own and in none of the totals above. */
function voluntarySection(facts: Facts, view: View): Section {
  const isOtherScope3: Pick = (figure) =>
    isScope3(figure) && !isEmployeeCarTravel(figure) && !isWellToTank(figure) && !isCategory(3)(figure)
  const lines: readonly { id: string; label: string; pick: Pick; of: typeof location }[] = [
    { id: 'market', label: 'Scope 2, market-based', pick: isScope2, of: market },
    { id: 'well-to-tank', label: 'Scope 3: well-to-tank', pick: isWellToTank, of: location },
    {
      id: 'losses',
      label: 'Scope 3: other fuel- and energy-related activities',
      pick: (figure) => isCategory(3)(figure) && !isWellToTank(figure),
      of: location,
    },
    { id: 'other', label: 'Scope 3: other categories', pick: isOtherScope3, of: location },
    { id: 'outside', label: 'Outside of scopes: biogenic CO2', pick: isOutside, of: location },
  ]
  const rows = lines
    .filter(({ pick }) => [...view.current, ...view.previous].some(pick))
    .map(({ id, label, pick, of }) =>
      row(id, [text(label), ...fourCells(view, (figures) => tonnesCell(of(figures, pick) as Decimal))]),
    )
  return section('voluntary', 'Further figures, part of no total above', [
    rows.length === 0
      ? paragraph('The report has no further figures.')
      : table({
          id: 'voluntary',
          title: `Voluntary figures in ${emissionsUnits.tonnes}`,
          columns: columnsOf(facts, emissionsUnits.tonnes),
          rows,
        }),
  ])
}
