// A later edition replaces only a set whose first publication followed shortly after the activity. Spend is deflated to the
// prices of the factor's year, which bridges any distance.
const LATER_EDITION_YEARS_MAX = 2

/**
 * The edition for activity of a year, from a factor's editions (oldest first): the year's own, else the latest before it, else,
 * within limits, the first after it. Undefined if there is none: never a factor of zero.
 */
export function editionFor<Edition extends { readonly edition: number; readonly unit: string }>(
  editions: readonly Edition[],
  year: number,
): Edition | undefined {
  const upToYear = editions.findLast(({ edition }) => edition <= year)
  if (upToYear) return upToYear
  const [first] = editions
  return first && (first.unit === 'GBP' || first.edition - year <= LATER_EDITION_YEARS_MAX) ? first : undefined
}

/** The first year that `editionFor` has an edition for; undefined without any. */
export const firstYearFor = ([first]: readonly { readonly edition: number }[]): number | undefined =>
  first && first.edition - LATER_EDITION_YEARS_MAX
