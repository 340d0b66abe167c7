import { displayNameOf, displayNamesOf } from '@tomorro/carbon/taxonomy/taxonomy'
import { paragraph, section, type Warn } from './blocks.ts'
import { partBlocks, scopeTable, seriesBlocks } from './emissions.ts'
import type { Facts, Section } from './facts.ts'
import { daysLater, listText, periodText, yearText } from './period-text.ts'

/** The emissions of the coverage: by scope, over time, by activity and by site. */
export function activitySections(facts: Facts, warn: Warn): Section[] {
  const { request, current, previous } = facts
  if (current.length === 0) warn('ledger_empty', 'summary', 'The period has no approved activity within the coverage.')
  const byActivity = [...Map.groupBy(current, ({ subchildId }) => subchildId)].map(([subchildId, figures]) => ({
    label: displayNamesOf(subchildId).subchildDisplayName,
    figures,
  }))
  const bySite = [...Map.groupBy(current, ({ site }) => site)].map(([site, figures]) => ({
    label: site ?? 'Without a site',
    figures,
  }))
  return [
    section('summary', 'Summary', [
      paragraph(
        `Emissions of ${request.coverage.length === 0 ? 'all activity' : listText(request.coverage.map(displayNameOf))} from ${periodText(request.period)}.`,
      ),
      current.length === 0 ? paragraph('The period has no approved activity.') : undefined,
      scopeTable([
        { id: 'current', title: yearText(request.period), figures: current },
        { id: 'previous', title: yearText(daysLater(request.period, -1)), figures: previous },
      ]),
    ]),
    section('series', 'Over time', seriesBlocks(facts)),
    section(
      'activities',
      'By activity',
      partBlocks({ id: 'activities', title: 'Emissions by activity', heading: 'Activity' }, byActivity),
    ),
    section('sites', 'By site', partBlocks({ id: 'sites', title: 'Emissions by site', heading: 'Site' }, bySite)),
  ].filter(({ blocks }) => blocks.length > 0)
}
