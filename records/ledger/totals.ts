import type { EmissionSource } from './figure-repository.ts'
import { type Emissions, toKilograms } from './units.ts'

/** A figure with its scope and totals. */
export type ScopeFigure = Pick<EmissionSource, 'scope' | 'countedIn'> & { readonly emissions: Emissions }
/** The Scope 2 bases. */
export type Scope2Basis = 'location' | 'market'

export type Totals = {
  readonly scope1: Emissions
  readonly scope2Location: Emissions
  readonly scope2Market: Emissions
  readonly scope3: Emissions
  readonly outsideOfScopes: Emissions
}

/** Adds figures up by scope. */
export function totalsOf(figures: Iterable<ScopeFigure>): Totals {
  const totals = { scope1: 0n, scope2Location: 0n, scope2Market: 0n, scope3: 0n, outsideOfScopes: 0n }
  for (const { scope, countedIn, emissions } of figures)
    switch (scope) {
      case 'scope-1':
        totals.scope1 += emissions
        break
      case 'scope-2':
        if (countedIn !== 'market') totals.scope2Location += emissions
        if (countedIn !== 'location') totals.scope2Market += emissions
        break
      case 'scope-3':
        totals.scope3 += emissions
        break
      case 'outside-of-scopes':
        totals.outsideOfScopes += emissions
    }
  return totals
}

/** Scopes 1, 2 and 3; UK guidelines ask for location-based electricity. Emissions outside of scopes are never in a total. */
export const totalOf = ({ scope1, scope2Location, scope2Market, scope3 }: Totals, basis: Scope2Basis): Emissions =>
  scope1 + (basis === 'location' ? scope2Location : scope2Market) + scope3

/** The parts of totals as the contracts show them, in kgCO2e. */
export const showScopes = (totals: Totals) => ({
  scope1: toKilograms(totals.scope1),
  scope2Location: toKilograms(totals.scope2Location),
  scope2Market: toKilograms(totals.scope2Market),
  scope3: toKilograms(totals.scope3),
  outsideOfScopes: toKilograms(totals.outsideOfScopes),
})

/** Whether a figure is part of the total on a basis. */
export const isTotalled = ({ scope, countedIn }: Omit<ScopeFigure, 'emissions'>, basis: Scope2Basis): boolean =>
  scope !== 'outside-of-scopes' && (countedIn === 'both' || countedIn === basis)
