import { EMISSION_DECIMALS, roundTo } from '../apportion.ts'
import { Decimal } from '../taxonomy/decimal.ts'
import { countedInOf, type Line } from './ledger-line.ts'

/** Sums of kgCO2e by scope, to five decimals. */
export type EmissionSums = {
  scope1: number
  scope2Location: number
  scope2Market: number
  scope3: number
  outsideOfScopes: number
}

/** Whether a line is in Scope 1 or 2. */
export const isInScope1Or2 = ({ scope }: Line): boolean => scope === 'scope-1' || scope === 'scope-2'

/** Adds lines up by scope, exactly. */
export function emissionSums() {
  const sums = { scope1: zero, scope2Location: zero, scope2Market: zero, scope3: zero, outsideOfScopes: zero }
  return {
    add(lines: readonly Line[]): void {
      for (const line of lines) {
        const countedIn = countedInOf(line)
        const location = countedIn === 'market' ? zero : line.emissions
        const market = countedIn === 'location' ? zero : line.emissions
        switch (line.scope) {
          case 'scope-1':
            sums.scope1 = sums.scope1.plus(location)
            break
          case 'scope-2':
            sums.scope2Location = sums.scope2Location.plus(location)
            sums.scope2Market = sums.scope2Market.plus(market)
            break
          case 'scope-3':
            sums.scope3 = sums.scope3.plus(location)
            break
          case 'outside-of-scopes':
            sums.outsideOfScopes = sums.outsideOfScopes.plus(location)
        }
      }
    },
    all: (): EmissionSums => ({
      scope1: show(sums.scope1),
      scope2Location: show(sums.scope2Location),
      scope2Market: show(sums.scope2Market),
      scope3: show(sums.scope3),
      outsideOfScopes: show(sums.outsideOfScopes),
    }),
  }
}

const zero = new Decimal(0)
const show = (sum: Decimal): number => roundTo(sum, EMISSION_DECIMALS).toNumber()
