import { type Intensity, ownName } from './intensity.ts'

/**
 * The contract's terms as people read them, for reports and web client alike. Standard terms of the GHG Protocol and of the HM
 * Government Environmental Reporting Guidelines.
 */

/** Units of emissions: `kg CO2e`, and 1,000 times that. */
export const emissionsUnits = { kilograms: 'kgCO2e', tonnes: 'tCO2e' } as const

export const scopeLabels = {
  'scope-1': 'Scope 1',
  'scope-2': 'Scope 2',
  'scope-3': 'Scope 3',
  'outside-of-scopes': 'Outside of scopes',
} as const

export const basisLabels = { location: 'location-based', market: 'market-based', none: '' } as const

/** The 15 categories of Scope 3 (GHG Protocol Corporate Value Chain Standard, table 5.3), by number. */
export const categoryLabels: Readonly<Record<number, string>> = {
  1: 'Purchased goods and services',
  2: 'Capital goods',
  3: 'Fuel- and energy-related activities',
  4: 'Upstream transportation and distribution',
  5: 'Waste generated in operations',
  6: 'Business travel',
  7: 'Employee commuting',
  8: 'Upstream leased assets',
  9: 'Downstream transportation and distribution',
  10: 'Processing of sold products',
  11: 'Use of sold products',
  12: 'End-of-life treatment of sold products',
  13: 'Downstream leased assets',
  14: 'Franchises',
  15: 'Investments',
}

/** Data quality, 1 (best) to 5. */
export const dataQualityLabels: Readonly<Record<number, string>> = {
  1: 'Metered or supplier-specific',
  2: 'Invoiced quantity',
  3: 'Distance or estimated quantity',
  4: 'Spend converted by a price',
  5: 'Spend times a sector factor, or a factor of another year',
}

/** The denominators of intensity ratios: the noun, the unit of the ratio, and one unit in words. */
const intensityLabels: Readonly<Record<Exclude<Intensity['kind'], 'own'>, IntensityLabel>> = {
  'full-time-equivalents': { denominator: 'Full-time equivalent employees', per: 'FTE', one: 'full-time employee' },
  'revenue-gbp-million': { denominator: 'Revenue, £m', per: '£m revenue', one: '£ million of revenue' },
  'ebitda-gbp-million': { denominator: 'EBITDA, £m', per: '£m EBITDA', one: '£ million of EBITDA' },
  'floor-area-square-metres': { denominator: 'Floor area, m²', per: 'm²', one: 'square metre of floor' },
  'output-tonnes': { denominator: 'Output, tonnes', per: 'tonne of output', one: 'tonne of output' },
  'output-litres': { denominator: 'Output, litres', per: 'litre of output', one: 'litre of output' },
  'passenger-kilometres': { denominator: 'Passenger kilometres', per: 'passenger km', one: 'passenger kilometre' },
}
type IntensityLabel = { readonly denominator: string; readonly per: string; readonly one: string }

/** The kinds of denominators in the order in which reports show them. */
export const intensityKinds = [...(Object.keys(intensityLabels) as (keyof typeof intensityLabels)[]), 'own'] as const

/** The texts of a denominator. One of the organisation's own is called by its name. */
export function intensityLabel({ kind, name }: Intensity): IntensityLabel {
  if (kind !== 'own') return intensityLabels[kind]
  const one = ownName(name)
  return { denominator: `Denominator: ${one}`, per: one, one }
}

export const consolidationLabels = {
  'operational-control': 'operational control',
  'financial-control': 'financial control',
  'equity-share': 'equity share',
} as const

export const companyKindLabels = {
  quoted: 'Quoted company',
  'large-unquoted': 'Large unquoted company',
  'large-llp': 'Large limited liability partnership',
  other: 'Other organisation',
} as const

/** Texts of notices. A code that is not listed shows as its own words. */
const noticeLabels: Readonly<Record<string, string>> = {
  biogenic_unpublished: 'No biogenic factor is published for this fuel and unit',
  combustion_not_included: 'Spend factor without the emissions of burning the fuel',
  deflated: 'Spend deflated to the prices of the factor’s year',
  estimated_from_spend: 'Quantity estimated from spend',
  estimated_reading: 'Quantity estimated, not read from a meter or invoice',
  factor_year_fallback: 'Factor of an earlier edition, because the year has none yet',
  factor_year_later: 'Factor of a later edition, because the year has none',
  market_equals_location: 'No contractual instrument: the location-based figure stands for the market-based one',
  own_factor: 'The organisation’s own factor, with its source and evidence',
  period_in_future: 'The period had not ended when the line was calculated',
  price_index_fallback: 'Price index of another year',
  proxy_factor: 'Factor of a similar activity',
  residual_mix_unavailable: 'The UK has no residual mix: grid average used',
  supplier_factor: 'Supplier’s own factor',
  wtt_unpublished: 'No well-to-tank factor is published for this fuel and unit',
  zero_by_definition: 'Zero by definition',
}

/** The words for a notice's code. */
export const noticeLabel = (code: string): string => noticeLabels[code] ?? code.replaceAll('_', ' ')
