import { FIRST_MONTH_OF_LATER_EDITION } from '@tomorro/carbon/engine/edition-part'
import {
  companyKindLabels,
  consolidationLabels,
  dataQualityLabels,
  emissionsUnits,
  noticeLabel,
} from '@tomorro/carbon/labels'
import { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { displayNamesOf } from '@tomorro/carbon/taxonomy/taxonomy'
import { figureText, NOT_STATED, percentText, row, sum, text, tonnesCell } from './amount.ts'
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
import { type Block, type Facts, type Figure, RESTATEMENTS_MAX, type Section } from './facts.ts'
import { dayText, isTwelveMonths, listText, periodText, yearText } from './period-text.ts'
import { isInScopes, isWellToTank } from './totals.ts'

/** The methods, factors and conversions behind the figures, as found in the ledger. */
export function methodsSection(facts: Facts, warn: Warn): Section {
  const { request, current } = facts
  const { methodology, exclusions } = request.narrative
  return section('methods', 'Methodology', [
    list([standards(request.kind), ...boundary(facts), ...policies(facts), ...gwp(current)]),
    editionsTable(current),
    qualityTable(current),
    estimates(current),
    noticeTable(current),
    methodology === undefined ? undefined : paragraphs(methodology),
    exclusionsBlock(exclusions),
    assurance(facts, warn),
    request.kind === 'inventory' ? baseYear(facts) : undefined,
  ])
}

/** The base year of an inventory and why it was chosen. */
function baseYear({ base, settings }: Facts): Block {
  const { reason } = settings['base-year']
  if (base === undefined) return paragraph(`Base year: ${NOT_STATED.toLowerCase()}.`)
  return paragraph([`Base year: ${yearText(base.period)}.`, ...(reason === undefined ? [] : [reason])].join(' '))
}

function standards(kind: Facts['request']['kind']): string {
  const common =
    'GHG Protocol Corporate Accounting and Reporting Standard (revised edition), with the UK Government conversion factors for company reporting.'
  switch (kind) {
    case 'secr':
      return `Guidelines: HM Government Environmental Reporting Guidelines, March 2019 (including Streamlined Energy and Carbon Reporting); ${common}`
    case 'inventory':
      return `Standards: ${common} Scope 2 by the Scope 2 Guidance, Scope 3 by the Corporate Value Chain (Scope 3) Standard.`
    case 'carbon-reduction-plan':
      return `Standards: PPN 006 and its reporting standard for Carbon Reduction Plans; ${common} Scope 1 and 2 as in Streamlined Energy and Carbon Reporting, the required subset of Scope 3 by the Corporate Value Chain (Scope 3) Standard.`
    case 'activity':
      return `Standards: ${common}`
  }
}

function boundary({ settings }: Facts): string[] {
  const { approach, entities } = settings['organisation-boundary']
  return [
    `Boundary: ${approach === undefined ? NOT_STATED.toLowerCase() : consolidationLabels[approach]}; ${
      entities.length === 0 ? `entities ${NOT_STATED.toLowerCase()}` : listText(entities.map(({ name }) => name))
    }.`,
  ]
}

function policies({ settings, request, current }: Facts): string[] {
  const isMajority = settings['factor-year'].policy === 'majority'
  return [
    isMajority
      ? `Edition of the factors: one for each reporting year, that of the calendar year which holds most of its days ("majority"): ${majorityEdition(settings['financial-year-start'].month)}. Activity across two reporting years is split by days.`
      : 'Edition of the factors: that of each calendar year; activity across two years is split by days ("blended").',
    `Scope 2: ${scope2Methods[request.kind]}.`,
    wellToTank(current, settings.wtt.isIncluded),
    ...flights(current),
    'Energy: gas as billed, by gross calorific value; litres, tonnes and cubic metres converted by the factors per unit and per kWh of the same edition; miles by the government’s table of energy per mile (net calorific value).',
    'Activity that reaches beyond the period counts by its days within the period.',
    'Rounding: figures are added up exactly and each figure is rounded by itself, so that a total may differ from the sum of the figures shown by its last digit.',
  ]
}

// Read from the ledger, not from the settings: a setting applies to later calculations only, so lines may differ from it.
const wellToTank = (figures: readonly Figure[], isIncluded: boolean): string =>
  figures.some(isWellToTank)
    ? 'Well-to-tank emissions of fuels, electricity and travel are calculated (Scope 3).'
    : isIncluded
      ? 'No ledger line is of well-to-tank emissions.'
      : 'Well-to-tank emissions are not calculated.'

function flights(figures: readonly Figure[]): string[] {
  const flown = figures.filter((figure) => figure.factorKey.includes('.flight.') && !isWellToTank(figure))
  const hasForcing = new Set(flown.map(({ factorKey }) => factorKey.includes('.rf.')))
  if (hasForcing.size === 0) return []
  if (hasForcing.size > 1) return ['Flights: some with and some without radiative forcing.']
  return [`Flights: ${hasForcing.has(true) ? 'with' : 'without'} radiative forcing.`]
}

const scope2Methods: Readonly<Record<Facts['request']['kind'], string>> = {
  activity: 'location-based and market-based, each shown',
  secr: 'location-based in every total; market-based apart',
  inventory: 'location-based and market-based, each shown',
  'carbon-reduction-plan': 'location-based',
}

/** DESNZ: a reporting year from July to June has as many days in either year and uses the newer set. */
const majorityEdition = (startMonth: number): string =>
  startMonth >= FIRST_MONTH_OF_LATER_EDITION
    ? 'the year in which the reporting year ends'
    : startMonth === 1
      ? 'the reporting year itself'
      : 'the year in which the reporting year begins'

function gwp(figures: readonly Figure[]): string[] {
  const sets = [...new Set(figures.flatMap(({ factorGwp }) => factorGwp ?? []))].sort()
  return sets.length === 0 ? [] : [`Global warming potentials: ${listText(sets)} (100 years).`]
}

const absolute = (figures: readonly Figure[]): Decimal => sum(figures.map(({ location }) => location.abs()))

function editionsTable(figures: readonly Figure[]): Block | undefined {
  if (figures.length === 0) return undefined
  const byEdition = Map.groupBy(figures, ({ factorSource, factorEdition }) => `${factorSource}\n${factorEdition}`)
  const rows = [...byEdition].sort(byText).map(([key, some]) => {
    const [source = '', edition = ''] = key.split('\n')
    const lines = some.reduce((count, figure) => count + figure.lines, 0)
    const emissions = sum(some.filter(isInScopes).map(({ location }) => location))
    return row(key.replace('\n', ' '), [
      text(source),
      text(edition === '0' ? '–' : edition),
      { text: lines.toLocaleString('en-GB'), value: String(lines) },
      tonnesCell(emissions),
    ])
  })
  return table({
    id: 'editions',
    title: 'Emission factors used',
    columns: [
      labelColumn('Source'),
      textColumn('edition', 'Edition'),
      figureColumn('lines', 'Ledger lines'),
      figureColumn('emissions', 'Emissions', emissionsUnits.tonnes),
    ],
    rows,
    note: 'Contains public sector information licensed under the Open Government Licence v3.0.',
  })
}

function qualityTable(figures: readonly Figure[]): Block | undefined {
  const counted = figures.filter((figure) => isInScopes(figure) && !figure.location.isZero())
  if (counted.length === 0) return undefined
  const whole = absolute(counted)
  const rows = [1, 2, 3, 4, 5].map((grade) => {
    const some = counted.filter((figure) => figure.grade === grade)
    return row(`quality-${grade}`, [
      text(`${grade} ${dataQualityLabels[grade]}`),
      tonnesCell(sum(some.map(({ location }) => location))),
      { text: percentText(absolute(some), whole) },
    ])
  })
  return table({
    id: 'quality',
    title: 'Data quality',
    columns: [
      labelColumn('Data quality'),
      figureColumn('emissions', 'Emissions', emissionsUnits.tonnes),
      figureColumn('share', 'Share'),
    ],
    rows,
  })
}

/** Estimates: data quality 4 and 5. */
function estimates(figures: readonly Figure[]): Block | undefined {
  const counted = figures.filter(isInScopes)
  const whole = absolute(counted)
  if (whole.isZero()) return undefined
  const estimated = absolute(counted.filter(({ grade }) => grade >= 4))
  return paragraph(
    `${estimated.isZero() ? 'None' : percentText(estimated, whole)} of the emissions are estimated from spend or with a factor of another year (data quality 4 and 5).`,
  )
}

function noticeTable(figures: readonly Figure[]): Block | undefined {
  const counts = new Map<string, number>()
  for (const { notices, lines } of figures)
    for (const notice of notices) counts.set(notice, (counts.get(notice) ?? 0) + lines)
  if (counts.size === 0) return undefined
  return table({
    id: 'notices',
    title: 'Notices on ledger lines',
    columns: [labelColumn('Notice'), figureColumn('lines', 'Ledger lines')],
    rows: [...counts]
      .sort(byText)
      .map(([notice, lines]) =>
        row(notice, [text(noticeLabel(notice)), { text: lines.toLocaleString('en-GB'), value: String(lines) }]),
      ),
  })
}

const byText = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1

function exclusionsBlock(exclusions: Facts['request']['narrative']['exclusions']): Block[] {
  if (exclusions === undefined || exclusions.length === 0) return []
  return [
    table({
      id: 'exclusions',
      title: 'Exclusions',
      columns: [labelColumn('Left out'), textColumn('reason', 'Reason')],
      rows: exclusions.map(({ what, reason }, index) => row(`exclusion-${index + 1}`, [text(what), text(reason)])),
    }),
  ]
}

/** Words that claim an assurance. Without the name of its provider the claim misleads. */
const CLAIM = /\b(?:verified|assured|audited|assurance|verification)\b/i

function assurance({ request }: Facts, warn: Warn): Block {
  const { assurance: given, methodology = '', measures = [] } = request.narrative
  if (given !== undefined) {
    const how = [given.level && `${given.level} assurance`, given.standard].filter((part) => part !== undefined)
    const details = how.length > 0 ? ` (${how.join(', ')})` : ''
    return paragraph(`Assurance: ${given.body}${details}.${given.statement ? ` ${given.statement}` : ''}`)
  }
  if ([methodology, ...measures.map(({ description = '' }) => description)].some((words) => CLAIM.test(words)))
    warn(
      'assurance_unnamed',
      'methods',
      'The text speaks of verification or assurance, and the report does not say by whom. Name the body in narrative.assurance.',
    )
  return paragraph('Assurance: the figures have not been verified by a third party.')
}

/** The reporting organisation, its period and its entities. */
export function organisationSection(facts: Facts, warn: Warn): Section {
  const { request, settings, organisation } = facts
  const { kind, registeredName = organisation, companyNumber } = settings['company-kind']
  const { approach, entities, excludedEntities = [], overseasSites } = settings['organisation-boundary']
  const at = 'organisation'
  if (entities.length === 0)
    warn('entities_missing', at, 'The entities are not named. List them in the setting organisation-boundary.')
  if (approach === undefined)
    warn(
      'approach_missing',
      at,
      'The consolidation approach is not stated. Choose it in the setting organisation-boundary.',
    )
  if (kind === undefined && request.kind === 'secr')
    warn('company_kind_missing', at, 'The kind of company is not stated. Choose it in the setting company-kind.')
  periodWarnings(facts, warn)
  const facts_ = [
    ['name', 'Organisation', registeredName],
    ['number', 'Company number', companyNumber],
    ['period', 'Reporting period', periodText(request.period)],
    ['kind', 'Kind', kind && companyKindLabels[kind]],
    ['approach', 'Consolidation approach', approach ? capital(consolidationLabels[approach]) : NOT_STATED],
    ['entities', 'Entities included', entities.length === 0 ? NOT_STATED : entities.map(entityText).join('; ')],
    [
      'excluded',
      'Entities left out',
      excludedEntities.length === 0
        ? undefined
        : excludedEntities.map(({ name, reason }) => `${name} (${reason})`).join('; '),
    ],
    [
      'overseas',
      'Sites outside the UK',
      overseasSites === undefined
        ? NOT_STATED
        : overseasSites.length === 0
          ? 'None'
          : overseasSites.map(({ site, country }) => (country ? `${site} (${country})` : site)).join('; '),
    ],
  ] as const
  return section(at, 'Organisation and boundary', [
    table({
      id: 'organisation',
      title: 'Reporting organisation',
      columns: [labelColumn('Point'), textColumn('value', 'Statement')],
      rows: facts_.flatMap(([id, label, value]) => (value === undefined ? [] : [row(id, [text(label), text(value)])])),
    }),
    request.narrative.periodReason === undefined ? undefined : paragraphs(request.narrative.periodReason),
  ])
}

const entityText = ({
  name,
  companyNumber,
  sharePercent,
}: Facts['settings']['organisation-boundary']['entities'][number]): string =>
  [name, companyNumber && ` (${companyNumber})`, sharePercent !== undefined && `, ${sharePercent}\u00a0%`]
    .filter((part) => typeof part === 'string')
    .join('')

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`

function periodWarnings({ request, settings }: Facts, warn: Warn): void {
  if (request.kind === 'activity') return
  const { month } = settings['financial-year-start']
  const at = 'organisation'
  if (!isTwelveMonths(request.period))
    warn('period_not_twelve_months', at, `The period, ${periodText(request.period)}, is not twelve months.`)
  else if (
    Number(request.period.start.slice(5, 7)) !== month &&
    request.narrative.periodReason === undefined &&
    request.kind === 'secr'
  )
    warn(
      'period_not_financial_year',
      at,
      `The period does not begin with the financial year (month ${month}). Say why in narrative.periodReason.`,
    )
  if (request.period.end > request.askedOn)
    warn('period_in_future', at, `The period had not ended when the report was made on ${dayText(request.askedOn)}.`)
}

/** Measures of the year, apart from planned ones; each statement belongs to one of the two. */
export function measuresSection({ request }: Facts, warn: Warn): Section {
  const { measures, plannedMeasures = [] } = request.narrative
  const at = 'measures'
  if (measures === undefined)
    warn(
      'measures_missing',
      at,
      'Measures taken are not stated. List them in narrative.measures; an empty list states that none were taken.',
    )
  for (const { title, completedOn, description = '' } of measures ?? []) {
    if (completedOn !== undefined && (completedOn < request.period.start || completedOn >= request.period.end))
      warn('measure_outside_period', at, `"${title}" was completed on ${dayText(completedOn)}, outside the period.`)
    if (/\b(?:will|plan(?:s|ned)? to|intends? to|next year)\b/i.test(`${title} ${description}`))
      warn('measure_is_plan', at, `"${title}" reads like a plan. Plans belong into narrative.plannedMeasures.`)
  }
  return section(at, 'Energy efficiency action', [
    paragraph(
      measures === undefined
        ? 'The report does not state which measures were taken.'
        : measures.length === 0
          ? 'No measures to improve energy efficiency were taken in the period.'
          : 'Principal measures taken in the period:',
    ),
    measures && measures.length > 0 ? measureTable('taken', 'Measures taken', measures) : undefined,
    plannedMeasures.length > 0 ? measureTable('planned', 'Planned for later years', plannedMeasures) : undefined,
  ])
}

type Measures = NonNullable<Facts['request']['narrative']['measures']>

/** A table of measures, without a column for descriptions or days if no measure has one. */
export function measureTable(id: string, title: string, measures: Measures): Block {
  const description = {
    column: textColumn('description', 'Description'),
    of: ({ description = '' }: Measures[number]) => description,
  }
  const completed = {
    column: textColumn('completed', id === 'planned' ? 'Planned for' : 'Completed'),
    of: ({ completedOn }: Measures[number]) => (completedOn === undefined ? '' : dayText(completedOn)),
  }
  const given = [description, completed].filter(({ of }) => measures.some((measure) => of(measure) !== ''))
  return table({
    id,
    title,
    columns: [
      labelColumn('Measure'),
      ...given.map(({ column }) => column),
      figureColumn('saving', 'Saving a year', emissionsUnits.tonnes),
    ],
    rows: measures.map((measure, index) => {
      const { title: name, savingTonnesCo2e: saving } = measure
      return row(`${id}-${index + 1}`, [
        text(name),
        ...given.map(({ of }) => text(of(measure))),
        saving === undefined
          ? text(NOT_STATED)
          : { text: figureText(new Decimal(saving), 1), value: new Decimal(saving).toString() },
      ])
    }),
  })
}

/**
 * Changes of the ledger within the period: the change, its reason, and the completed reports that had counted the earlier figure.
 */
export function restatementsSection({ restatements, settings }: Facts): Section {
  const { restatementThresholdPercent: threshold } = settings['base-year']
  const rows = restatements.map(({ at, subchildId, site, reason, kind, before, after, reports }, index) =>
    row(`${index + 1}`, [
      text(dayText(at)),
      text([displayNamesOf(subchildId).subchildDisplayName, site].filter((part) => part !== null).join(', ')),
      text(reason ?? restatementKinds[kind]),
      tonnesCell(before),
      tonnesCell(after),
      text(reports.length === 0 ? 'None' : reports.join('; ')),
    ]),
  )
  return section('restatements', 'Restatements', [
    paragraph(
      `Recalculation policy: figures of the base year are restated when a change of structure, method, factors or an error moves them by ${threshold} % or more. A figure that was corrected keeps its first lines in the ledger; lines of opposite sign take them back.`,
    ),
    rows.length < RESTATEMENTS_MAX
      ? undefined
      : paragraph(`The first ${RESTATEMENTS_MAX} are listed; the ledger lines show all.`),
    rows.length === 0
      ? paragraph('No figure of the period was restated.')
      : table({
          id: 'restatements',
          title: 'Restated figures',
          columns: [
            labelColumn('Day'),
            textColumn('activity', 'Activity'),
            textColumn('reason', 'Reason'),
            figureColumn('before', 'Taken back', emissionsUnits.tonnes),
            figureColumn('after', 'Put in its place', emissionsUnits.tonnes),
            textColumn('reports', 'Reports that it touches'),
          ],
          rows,
        }),
  ])
}

const restatementKinds = {
  item: 'The activity was changed and approved again',
  activity: 'The activity was calculated again',
  reversal: 'The approval was taken back',
  recalculation: 'Recalculated',
} as const
