import { employeeCarSubchildren } from '@tomorro/carbon/energy'
import type { Decimal } from '@tomorro/carbon/taxonomy/decimal'
import { isWellToTank as isWellToTankFactor } from '@tomorro/carbon/taxonomy/factor-key'
import { sum } from './amount.ts'
import type { Figure } from './facts.ts'

type Pick = (figure: Figure) => boolean

/** Whether a figure has standing lines. Fully reversed activity is absent, not zero. */
export const isStanding: Pick = ({ standing, quantity, location: byLocation, market: byMarket }) =>
  standing > 0 || !(quantity.isZero() && byLocation.isZero() && byMarket.isZero())

/** The sum of the selected location-based figures, in kgCO2e. Outside of Scope 2 both bases are equal. */
export const location = (figures: readonly Figure[], pick: Pick): Decimal =>
  sum(figures.filter(pick).map((figure) => figure.location))

export const market = (figures: readonly Figure[], pick: Pick): Decimal =>
  sum(figures.filter(pick).map((figure) => figure.market))

export const isScope1: Pick = ({ scope }) => scope === 'scope-1'
export const isScope2: Pick = ({ scope }) => scope === 'scope-2'
export const isScope3: Pick = ({ scope }) => scope === 'scope-3'
export const isOutside: Pick = ({ scope }) => scope === 'outside-of-scopes'
export const isInScopes: Pick = ({ scope }) => scope !== 'outside-of-scopes'
export const isWellToTank: Pick = ({ factorKey }) => isWellToTankFactor(factorKey)
export const isCategory =
  (...categories: number[]): Pick =>
  ({ category }) =>
    category !== null && categories.includes(category)

/**
 * The mandatory Scope 3 emissions of SECR: employees' and rental cars whose fuel the organisation pays, without their upstream
 * emissions.
 */
export const isEmployeeCarTravel: Pick = ({ category, subchildId, factorKey }) =>
  category === 6 && employeeCarSubchildren.includes(subchildId) && !isWellToTankFactor(factorKey)

/** The mandatory total of SECR: Scope 1, Scope 2 location-based and employees' car travel. */
export const isSecr: Pick = (figure) => isScope1(figure) || isScope2(figure) || isEmployeeCarTravel(figure)
