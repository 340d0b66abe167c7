import { categoryLabels, emissionsUnits, scopeLabels } from '@tomorro/carbon/labels'
import type { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { NOT_STATED, percentText, row, sum, text, tonnesCell } from './amount.ts'
import { figureColumn, labelColumn, paragraph, section, table, textColumn, type Warn } from './blocks.ts'
import { completenessSection } from './completeness.ts'
import { partBlocks, scopeTable, seriesBlocks } from './emissions.ts'
import type { Cell, Facts, Figure, Section } from './facts.ts'
import { daysLater, yearText } from './period-text.ts'
import { isCategory, isInScopes, isOutside, isScope1, isScope2, isScope3, location } from './totals.ts'

/** A GHG inventory (GHG Protocol Corporate Standard, chapter 9, and Scope 3 Standard, chapter 11). */
export function inventorySections(facts: Facts, warn: Warn): Section[] {
  const { request, current, previous, base } = facts
  if (current.length === 0) warn('ledger_empty', 'summary', 'The period has no approved activity.')
  if (base === undefined)
    warn('base_year_missing', 'summary', 'No base year is chosen. Choose it in the setting base-year.')
  else if (base.figures.length === 0)
    warn('base_year_empty', 'summary', `The base year ${yearText(base.period)} has no approved activity.`)
  const columns = [
    { id: 'current', title: yearText(request.period), figures: current },
    { id: 'previous', title: yearText(daysLater(request.period, -1)), figures: previous },
    ...(base === undefined ? [] : [{ id: 'base', title: `Base year ${yearText(base.period)}`, figures: base.figures }]),
  ]
  const sites = [...Map.groupBy(current, ({ site }) => site)].map(([site, figures]) => ({
    label: site ?? 'Without a site',
    figures,
  }))
  return [
    section('summary', 'Emissions by scope', [
      paragraph('Before any offset, removal or trade. Scope 2 is shown by both methods and counts once in each total.'),
      scopeTable(columns),
      ...seriesBlocks(facts),
    ]),
    gasSection(current),
    scope3Section(facts, warn),
    section('sites', 'By site', partBlocks({ id: 'sites', title: 'Emissions by site', heading: 'Site' }, sites)),
    biogenicSection(current),
    completenessSection(facts),
  ].filter(({ blocks }) => blocks.length > 0)
}

/** A gas that no factor lists is not zero. */
const gasCell = (amount: Decimal): Cell => (amount.isZero() ? text('–') : tonnesCell(amount))

/** Emissions by gas in kgCO2e where the factors list gases; the rest as CO2e only. HFCs and SF6 are known by their factors. */
function gasSection(figures: readonly Figure[]): Section {
  const isFluorinated = ({ factorKey }: Figure) => /^refrigerant\.(?!carbon_dioxide)/.test(factorKey)
  const isSf6 = ({ factorKey }: Figure) => factorKey.startsWith('refrigerant.sf6')
  const isCo2Refill = ({ factorKey }: Figure) => factorKey.startsWith('refrigerant.carbon_dioxide')
  const rowOf = (id: string, label: string, some: readonly Figure[], isTotal = false) => {
    const plain = some.filter((figure) => !isFluorinated(figure) && !isCo2Refill(figure))
    const total = (pick: (figure: Figure) => boolean) => sum(some.filter(pick).map((figure) => figure.location))
    return row(
      id,
      [
        text(label),
        gasCell(sum(plain.map(({ gases }) => gases.co2)).plus(total(isCo2Refill))),
        gasCell(sum(plain.map(({ gases }) => gases.ch4))),
        gasCell(sum(plain.map(({ gases }) => gases.n2o))),
        gasCell(total((figure) => isFluorinated(figure) && !isSf6(figure))),
        gasCell(total(isSf6)),
        gasCell(sum(plain.map(({ gases }) => gases.unsplit))),
        some.length === 0 ? text('–') : tonnesCell(total(() => true)),
      ],
      isTotal,
    )
  }
  if (figures.length === 0) return section('gases', 'Emissions by gas', [])
  const isCounted = (figure: Figure) => isInScopes(figure) && figure.basis !== 'market'
  return section('gases', 'Emissions by gas', [
    table({
      id: 'gases',
      title: `Emissions by gas in ${emissionsUnits.tonnes}, Scope 2 location-based`,
      columns: [
        labelColumn('Scope'),
        ...['CO2', 'CH4', 'N2O', 'HFCs and PFCs', 'SF6', 'CO2e only', 'Total'].map((title) =>
          figureColumn(title.toLowerCase().replaceAll(' ', '-'), title, emissionsUnits.tonnes),
        ),
      ],
      rows: [
        rowOf('scope-1', scopeLabels['scope-1'], figures.filter(isScope1)),
        rowOf(
          'scope-2',
          scopeLabels['scope-2'],
          figures.filter((figure) => isScope2(figure) && isCounted(figure)),
        ),
        rowOf('scope-3', scopeLabels['scope-3'], figures.filter(isScope3)),
        rowOf('total', 'Total', figures.filter(isCounted), true),
      ],
      note: '"CO2e only": the factor is published without its parts; "–": no factor used states this gas. Published parts may miss their total by its rounding. NF3: none.',
    }),
  ])
}

const relevances = { relevant: 'Relevant', 'not-relevant': 'Not relevant', 'not-assessed': 'Not assessed' } as const

/** All 15 categories, each with an amount or the reason for having none. */
function scope3Section({ current, previous, settings, request }: Facts, warn: Warn): Section {
  const whole = location(current, isScope3)
  const previousTitle = yearText(daysLater(request.period, -1))
  const rows = Object.entries(categoryLabels).map(([number, label]) => {
    const category = Number(number)
    const some = current.filter(isCategory(category))
    const stated = settings['scope-3-relevance'].categories.find((known) => known.category === category)
    if (some.length === 0 && stated === undefined)
      warn(
        'category_not_assessed',
        'scope-3',
        `Category ${category}, ${label}: not assessed, without a reason. Give one in the setting scope-3-relevance.`,
      )
    if (some.length === 0 && stated?.relevance === 'relevant')
      warn('category_without_data', 'scope-3', `Category ${category}, ${label}, is relevant and has no activity.`)
    if (some.length > 0 && stated?.relevance === 'not-relevant')
      warn(
        'category_contradiction',
        'scope-3',
        `Category ${category}, ${label}, has activity and is said not to be relevant.`,
      )
    const before = previous.filter(isCategory(category))
    const spend = location(some, ({ method }) => method === 'spend')
    return row(`category-${category}`, [
      text(`${category} ${label}`),
      text(some.length > 0 ? 'Calculated' : stated ? relevances[stated.relevance] : 'Not assessed'),
      some.length > 0 ? tonnesCell(location(some, () => true)) : text('–'),
      before.length > 0 ? tonnesCell(location(before, () => true)) : text('–'),
      text(
        some.length > 0
          ? percentText(
              spend,
              location(some, () => true),
            )
          : '–',
      ),
      text(stated?.reason ?? (some.length > 0 ? '' : NOT_STATED)),
    ])
  })
  return section('scope-3', 'Scope 3 by category', [
    table({
      id: 'scope-3',
      title: `Scope 3 by category in ${emissionsUnits.tonnes}`,
      columns: [
        labelColumn('Category'),
        textColumn('status', 'Status'),
        figureColumn('current', yearText(request.period), emissionsUnits.tonnes),
        figureColumn('previous', previousTitle, emissionsUnits.tonnes),
        figureColumn('spend', 'From spend'),
        textColumn('reason', 'Reason'),
      ],
      rows: [
        ...rows,
        row(
          'total',
          [
            text('Total Scope 3'),
            text(''),
            current.some(isScope3) ? tonnesCell(whole) : text('–'),
            previous.some(isScope3) ? tonnesCell(location(previous, isScope3)) : text('–'),
            text(
              current.some(isScope3)
                ? percentText(
                    location(current, (figure) => isScope3(figure) && figure.method === 'spend'),
                    whole,
                  )
                : '–',
            ),
            text(''),
          ],
          true,
        ),
      ],
    }),
  ])
}

function biogenicSection(figures: readonly Figure[]): Section {
  const some = figures.filter(isOutside)
  return section('biogenic', 'Biogenic emissions, outside of scopes', [
    some.length === 0
      ? paragraph('No biogenic CO2 was reported.')
      : paragraph(
          `Biogenic CO2 of ${tonnesCell(location(some, () => true)).text} t stands outside of the scopes and is part of no total.`,
        ),
  ])
}
