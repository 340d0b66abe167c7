import { QUANTITY_DECIMALS } from '@tomorro/carbon/apportion'
import { toDecimalText, toKilograms } from '@tomorro/records/ledger/units'
import { addUp, type ComparedSource } from './change.ts'
import { linesLink } from './lines-link.ts'
import { type Asked, byEmissions, type countedScopes, groupBy, nameOf, withShares } from './source-group.ts'

const LARGEST_SHOWN = 5

/** The largest sources. Editions of one factor are added up, per subchild and site. */
export function largestOf(sources: readonly ComparedSource[], asked: Asked) {
  const keyOf = ({ subchildId, site, scope, category, factorKey, unit }: ComparedSource) =>
    [subchildId, site, scope, category, factorKey, unit].join('\n')
  return withShares(groupBy(sources, asked, keyOf).sort(byEmissions))
    .filter(({ now }) => now > 0n)
    .slice(0, LARGEST_SHOWN)
    .map(({ first, members, now, share }) => ({
      subchildId: first.subchildId,
      displayName: nameOf(first.subchildId),
      site: first.site,
      scope: first.scope as (typeof countedScopes)[number],
      category: first.category === 0 ? null : first.category,
      factorKey: first.factorKey,
      quantity: Number(toDecimalText(addUp(members, 'now').quantity, QUANTITY_DECIMALS)),
      unit: first.unit,
      emissions: toKilograms(now),
      share,
      lines: linesLink(asked.period, asked.filter, {
        scopes: [first.scope],
        subchildIds: [first.subchildId],
        site: first.site,
        factorKey: first.factorKey,
        ...(first.category > 0 && { category: first.category }),
      }),
    }))
}
