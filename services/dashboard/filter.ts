import type { EmissionSource } from '@tomorro/records/ledger/figures'
import { isTotalled, type Scope2Basis } from '@tomorro/records/ledger/totals'

/** Which activity a dashboard is about. Every figure of a response obeys the same filter. */
export type Filter = {
  /** Absent for all subchildren. */
  readonly subchildIds?: readonly string[]
  /** Absent for all sites; the empty text stands for activity that names none. */
  readonly sites?: readonly string[]
  readonly wtt: 'include' | 'exclude'
  readonly scope2: Scope2Basis
}

/** Keeps the sources that a filter asks for, on either Scope 2 basis. */
export function sourcesOf(all: readonly EmissionSource[], { subchildIds, sites, wtt }: Filter): EmissionSource[] {
  const subchildren = subchildIds && new Set(subchildIds)
  const named = sites && new Set(sites)
  return all.filter(
    ({ subchildId, site, factorKey }) =>
      (!subchildren || subchildren.has(subchildId)) &&
      (!named || named.has(site)) &&
      (wtt === 'include' || !factorKey.startsWith('wtt.')),
  )
}

/** Keeps what is part of the total on the Scope 2 basis that a filter asks for. */
export const totalledOf = <Figure extends Pick<EmissionSource, 'scope' | 'countedIn'>>(
  figures: readonly Figure[],
  { scope2 }: Filter,
): Figure[] => figures.filter((figure) => isTotalled(figure, scope2))
