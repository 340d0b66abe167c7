import type { EmissionSource, SourceFilter } from '@tomorro/records/ledger/figures'
import { isTotalled, type Scope2Basis } from '@tomorro/records/ledger/totals'

/** Which activity a dashboard is about. Every figure of a response obeys the same filter. */
export type Filter = SourceFilter & { readonly wtt: 'include' | 'exclude'; readonly scope2: Scope2Basis }

/** Keeps what is part of the total on the Scope 2 basis that a filter asks for. */
export const totalledOf = <Figure extends Pick<EmissionSource, 'scope' | 'countedIn'>>(
  figures: readonly Figure[],
  { scope2 }: Filter,
): Figure[] => figures.filter((figure) => isTotalled(figure, scope2))
