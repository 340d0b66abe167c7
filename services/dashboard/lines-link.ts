import { type Days, toPeriod } from '@tomorro/carbon/calendar'
import type { Filter } from './filter.ts'

/** Conditions of a link beyond the filter of the request. */
export type Narrowing = {
  readonly scopes?: readonly string[]
  readonly subchildIds?: readonly string[]
  readonly site?: string
  readonly category?: number
  readonly factorKey?: string
}

const totalledScopes = ['scope-1', 'scope-2', 'scope-3']

/** Path and query of `GET /calculation/lines` for the ledger lines behind a figure of a period. */
export function linesLink(period: Days, filter: Filter, narrowing: Narrowing = {}): string {
  const { from, until } = toPeriod(period)
  const query = new URLSearchParams({ from, until })
  const subchildIds = narrowing.subchildIds ?? filter.subchildIds
  if (subchildIds) query.set('coverage', subchildIds.join(','))
  const sites = narrowing.site === undefined ? filter.sites : [narrowing.site]
  for (const site of sites ?? []) query.append('site', site)
  query.set('scope', (narrowing.scopes ?? totalledScopes).join(','))
  if (narrowing.category !== undefined) query.set('category', String(narrowing.category))
  if (narrowing.factorKey !== undefined) query.set('factorKey', narrowing.factorKey)
  if (filter.wtt === 'exclude') query.set('wtt', 'exclude')
  query.set('scope2', filter.scope2)
  return `/calculation/lines?${query.toString().replaceAll('%2C', ',')}`
}
