import { cut, type Day, monthStart } from '@tomorro/carbon/calendar'
import { displayNamesOf } from '@tomorro/carbon/taxonomy/taxonomy'
import { row, text } from './amount.ts'
import { labelColumn, list, paragraph, section, table, textColumn, type Warn } from './blocks.ts'
import type { Block, Facts, Section } from './facts.ts'
import { listText, monthText, shortMonthText } from './period-text.ts'

type Gap = { readonly name: string; readonly present: number; readonly missing: readonly Day[] }

/** The months with data of each activity, and the gaps between them. */
export function completenessSection(facts: Facts): Section {
  const { presence } = facts
  const months = monthsOf(facts)
  if (presence.length === 0 || months.length > MONTHS_SHOWN) return section('completeness', 'Completeness', [])
  const has = new Set(presence.map(({ month, subchildId }) => `${subchildId} ${month}`))
  const gaps = gapsOf(facts).map(({ name, missing }) => `${name}: ${missing.map(shortMonthText).join(', ')}`)
  const blocks: (Block | undefined)[] = [
    table({
      id: 'completeness',
      title: 'Months with data, by activity',
      columns: [labelColumn('Activity'), ...months.map((month) => textColumn(month, shortMonthText(month)))],
      rows: activitiesOf(facts).map((id) =>
        row(id, [
          text(displayNamesOf(id).subchildDisplayName),
          ...months.map((month) => text(has.has(`${id} ${month}`) ? 'Yes' : 'No')),
        ]),
      ),
    }),
    gaps.length === 0
      ? paragraph('Every activity has data in every month.')
      : paragraph('Months without data. An activity that began or ended within the period has some by its nature:'),
    gaps.length === 0 ? undefined : list(gaps),
  ]
  return section('completeness', 'Completeness', blocks)
}

/**
 * Warns of gaps in activity that has data in most months, such as a missing electricity bill. Flights and other activity of a few
 * months may have gaps.
 */
export function warnOfGaps(facts: Facts, warn: Warn): void {
  const unexpected = gapsOf(facts).filter(({ present, missing }) => present > missing.length)
  for (const { name, missing } of unexpected.slice(0, GAPS_WARNED)) {
    const more = missing.length - MONTHS_SHOWN
    const months = missing.slice(0, MONTHS_SHOWN).map(monthText)
    warn(
      'months_without_data',
      'methods',
      `${name} has no data in ${listText(more > 0 ? [...months, `${more} more months`] : months)}.`,
    )
  }
  const rest = unexpected.length - GAPS_WARNED
  if (rest > 0) warn('months_without_data', 'methods', `${rest} more activities have months without data.`)
}

/** The activities with data in some months and without in others. */
const gapsOf = (facts: Facts): Gap[] => {
  const months = monthsOf(facts)
  return activitiesOf(facts).flatMap((id) => {
    const present = new Set(facts.presence.filter(({ subchildId }) => subchildId === id).map(({ month }) => month))
    const missing = months.filter((month) => !present.has(month))
    return missing.length === 0
      ? []
      : [{ name: displayNamesOf(id).subchildDisplayName, present: present.size, missing }]
  })
}

const activitiesOf = ({ presence }: Facts): string[] =>
  [...new Set(presence.map(({ subchildId }) => subchildId))].sort()

/** The months of the period, up to the day of the request. */
const monthsOf = ({ request }: Facts): Day[] =>
  cut(request.period, 'month')
    .map(({ start }) => monthStart(start))
    .filter((month) => month <= request.askedOn)

/** Maximum months beside an activity's name on a page, and in a warning. */
const MONTHS_SHOWN = 18
/** Maximum activities that warnings name. */
const GAPS_WARNED = 20
