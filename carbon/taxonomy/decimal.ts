import { Decimal as Base } from 'decimal.js'

/**
 * Decimal arithmetic, configured once for the whole product. 60 significant digits hold every product of a quantity and a
 * factor exactly; only a division can need rounding. Halves are rounded away from zero, as Postgres rounds `numeric`: 0.5 to 1,
 * -0.5 to -1. Text never has an exponent.
 */
export const Decimal = Base.clone({ precision: 60, rounding: Base.ROUND_HALF_UP, toExpNeg: -9e15, toExpPos: 9e15 })
export type Decimal = Base
