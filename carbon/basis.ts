/**
 * How a line of Scope 2 is calculated: location-based, market-based, or `none` for other scopes (GHG Protocol Scope 2 Guidance).
 */
export type Basis = 'location' | 'market' | 'none'

/** Notice of a location-based line without a market-based line beside it: its emissions count in both totals. */
export const MARKET_EQUALS_LOCATION = 'market_equals_location'
