import { type Days, type Period, toPeriod } from '@tomorro/carbon/calendar'
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
export const linesLink = (period: Days, filter: Filter, narrowing: Narrowing = {}): string =>
  linesLinks(filter, narrowing)(toPeriod(period))

/** The links of several periods, whose conditions are the same. */
export function linesLinks(filter: Filter, narrowing: Narrowing = {}): (period: Period) => string {
  const subchildIds = narrowing.subchildIds ?? filter.subchildIds
  const sites = narrowing.site === undefined ? filter.sites : [narrowing.site]
  const conditions = [
    ...(subchildIds ? [`coverage=${encoded(subchildIds.join(','))}`] : []),
    ...(sites ?? []).map((site) => `site=${encoded(site)}`),
    `scope=${(narrowing.scopes ?? totalledScopes).join(',')}`,
    ...(narrowing.category === undefined ? [] : [`category=${narrowing.category}`]),
    ...(narrowing.factorKey === undefined ? [] : [`factorKey=${encoded(narrowing.factorKey)}`]),
    ...(filter.wtt === 'exclude' ? ['wtt=exclude'] : []),
    `scope2=${filter.scope2}`,
  ].join('&')
  return ({ from, until }) => `/calculation/lines?from=${from}&until=${until}&${conditions}`
}

/** Characters that stand for themselves in a query. */
const PLAIN = /^[A-Za-z0-9*._,-]*$/

const encoded = (value: string): string =>
  PLAIN.test(value) ? value : new URLSearchParams([['', value]]).toString().slice(1).replaceAll('%2C', ',')
