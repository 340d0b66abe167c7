/**
 * Defaults of settings. Their shapes are those of `SettingItem` in openapi/common.yaml; the settings service's tests check each
 * default against its schema.
 */
export const settingDefaults = {
  // "Majority" is the first of the two practices that DESNZ describes for periods across years.
  'factor-year': { policy: 'majority' },
  // Well-to-tank applies to every activity or to none; with it, Scope 3 category 3 is complete.
  wtt: { isIncluded: true },
  // DESNZ recommends factors with radiative forcing for air travel.
  'radiative-forcing': { isIncluded: true },
  'financial-year-start': { month: 1 },
  // The example threshold of the HM Government Environmental Reporting Guidelines 2019 is 5%.
  'base-year': { year: null, restatementThresholdPercent: 5 },
  'intensity-denominators': { denominators: [] },
  'supplier-electricity-factor': { factors: [] },
  // World Bank, consumer price index of the United Kingdom, published up to 2024.
  'price-index': {
    name: 'UK CPI (World Bank, 2010 = 100)',
    values: [
      { year: 2019, index: 119.622711 },
      { year: 2020, index: 120.806362 },
      { year: 2021, index: 123.848715 },
      { year: 2022, index: 133.66007 },
      { year: 2023, index: 142.740891 },
      { year: 2024, index: 147.410764 },
    ],
  },
  'energy-prices': { prices: [] },
  // Kind, approach, net-zero year and UK share have no default: reports print "Not stated".
  'company-kind': {},
  'organisation-boundary': { entities: [] },
  'scope-3-relevance': { categories: [] },
  targets: { targets: [] },
} as const

export type SettingKey = keyof typeof settingDefaults
