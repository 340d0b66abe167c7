import { type Emissions, toKilograms } from './emissions.ts'

export type Scope = 'scope-1' | 'scope-2' | 'scope-3' | 'outside-of-scopes'

/** What was emitted in a scope. Outside of Scope 2 both bases are the same. */
export type ScopeFigure = { readonly scope: Scope; readonly location: Emissions; readonly market: Emissions }

export type Totals = {
  readonly scope1: Emissions
  readonly scope2Location: Emissions
  readonly scope2Market: Emissions
  readonly scope3: Emissions
  readonly outsideOfScopes: Emissions
}

/** Adds figures up by scope. */
export function totalsOf(figures: readonly ScopeFigure[]): Totals {
  const add = (scope: Scope, basis: 'location' | 'market'): Emissions =>
    figures.reduce((total, figure) => (figure.scope === scope ? total + figure[basis] : total), 0n)
  return {
    scope1: add('scope-1', 'location'),
    scope2Location: add('scope-2', 'location'),
    scope2Market: add('scope-2', 'market'),
    scope3: add('scope-3', 'location'),
    outsideOfScopes: add('outside-of-scopes', 'location'),
  }
}

/** Scopes 1, 2 and 3 with location-based electricity, which is the total that UK guidelines ask for. */
export const totalOf = ({ scope1, scope2Location, scope3 }: Totals): Emissions => scope1 + scope2Location + scope3

/** Scopes 1, 2 and 3 with market-based electricity. */
export const totalMarketOf = ({ scope1, scope2Market, scope3 }: Totals): Emissions => scope1 + scope2Market + scope3

/** Totals as the contract shows them, in kgCO2e. */
export const showTotals = (totals: Totals) => ({
  total: toKilograms(totalOf(totals)),
  totalMarket: toKilograms(totalMarketOf(totals)),
  scope1: toKilograms(totals.scope1),
  scope2Location: toKilograms(totals.scope2Location),
  scope2Market: toKilograms(totals.scope2Market),
  scope3: toKilograms(totals.scope3),
  outsideOfScopes: toKilograms(totals.outsideOfScopes),
})
