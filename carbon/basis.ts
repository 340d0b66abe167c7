/** How a line of Scope 2 was priced: location-based, market-based, or `none` where the distinction does not apply (GHG Protocol Scope 2 Guidance). */
export type Basis = 'location' | 'market' | 'none'

/** Notice of a location-based line without a market-based line beside it: its emissions count in both totals. */
export const MARKET_EQUALS_LOCATION = 'market_equals_location'
