import type { components } from '@tomorro/sdk'

export type Schemas = components['schemas']
export type ItemState = Schemas['State']

/** The contract's codes in a bookkeeper's words. */
export const stateWords: Readonly<Record<ItemState, string>> = {
  draft: 'Draft',
  pending: 'Waiting for review',
  approved: 'Approved',
  rejected: 'Sent back',
}

export const methodWords: Readonly<Record<Schemas['CalculationMethod'], string>> = {
  average: 'Measured amount',
  distance: 'Distance travelled',
  spend: 'Money spent',
}

export const scopeWords: Readonly<Record<Schemas['GhgScope'], string>> = {
  'scope-1': 'Scope 1',
  'scope-2': 'Scope 2',
  'scope-3': 'Scope 3',
  'outside-of-scopes': 'Outside of the scopes',
}

export const basisWords: Readonly<Record<Schemas['Basis'], string>> = {
  location: 'location-based',
  market: 'market-based',
  none: '',
}

export const gradeWords: Readonly<Record<number, string>> = {
  1: 'Measured and verified',
  2: 'Measured',
  3: 'Distance or activity',
  4: 'Estimated',
  5: 'Estimated from spend',
}

const noticeWords: Readonly<Record<string, string>> = {
  factor_year_fallback: 'No factors of that year exist; those of the latest earlier year are used.',
  factor_year_later: 'No factors of that year exist; those of the first later year are used.',
  price_index_fallback: 'No price index of that year exists; the nearest year is used.',
  deflated: 'The amount is adjusted to the prices of the factor’s year.',
  estimated_from_spend: 'Estimated from money spent, which is less exact than an amount.',
  zero_by_definition: 'Zero by definition, not by measurement.',
  own_factor: 'The factor is your own; the entry names its source and evidence.',
  wtt_unpublished: 'No well-to-tank factor is published for this fuel and unit.',
  biogenic_unpublished: 'No biogenic factor is published for this fuel and unit.',
  supplier_factor: 'Your supplier’s own factor is used.',
  period_in_future: 'The period is not over yet.',
  market_equals_location: 'No supplier’s factor was given, so the market-based figure equals the location-based one.',
  combustion_not_included: 'Burning the fuel is not included; hand in litres or distance for that.',
  proxy_factor: 'No factor exists for this; that of a similar activity is used.',
  residual_mix_unavailable: 'No residual mix is published for the United Kingdom; the grid average is used.',
}

/** A notice code in words. An unknown code, such as one of a newer API, is shown with spaces: `own_factor` is `own factor`. */
export const noticeText = (code: string): string => noticeWords[code] ?? code.replaceAll('_', ' ')

export const energyWords: Readonly<Record<Schemas['EnergyUse']['kinds'][number]['kind'], string>> = {
  'natural-gas': 'Natural gas',
  electricity: 'Electricity',
  'transport-fuel': 'Transport fuel',
  other: 'Other fuels and heat',
}

export const kindWords: Readonly<Record<Schemas['ReportKind'], string>> = {
  secr: 'Energy and carbon report (SECR)',
  inventory: 'Greenhouse gas inventory',
  'carbon-reduction-plan': 'Carbon Reduction Plan (PPN 006)',
  activity: 'Emissions by activity',
}

export const kindHelp: Readonly<Record<Schemas['ReportKind'], string>> = {
  secr: 'for the directors’ report',
  inventory: 'GHG Protocol, all categories of Scope 3',
  'carbon-reduction-plan': 'asked of suppliers to central government',
  activity: 'every category, month by month',
}
