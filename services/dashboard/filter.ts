import type { EmissionSource, SourceFilter } from '@tomorro/records/ledger/figure-repository'
import { isTotalled, type Scope2Basis } from '@tomorro/records/ledger/totals'

/** The activity of a dashboard. All figures of a response use the same filter. */
export type Filter = SourceFilter & { readonly wtt: 'include' | 'exclude'; readonly scope2: Scope2Basis }

/** Keeps the sources that are part of the total on the filter's Scope 2 basis. */
export const totalledOf = <Figure extends Pick<EmissionSource, 'scope' | 'countedIn'>>(
  figures: readonly Figure[],
  { scope2 }: Filter,
): Figure[] => figures.filter((figure) => isTotalled(figure, scope2))
