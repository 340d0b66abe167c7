import { expect } from 'chai'
import { contradictionsOf, type SettingItem } from './contradictions.ts'

const supplied = (from: string, until: string, supplier = 'Northern Power') => ({
  supplier,
  period: { from, until },
  kgCo2ePerKwh: 0.153,
})

const priced = (from: string, until: string, subchildId = 'natural-gas-usage', parameter = '1') => ({
  subchildId,
  parameter,
  period: { from, until },
  gbpPerUnit: 0.06,
})

const own = (name: string, year = 2025) => ({ kind: 'own' as const, name, year, value: 40 })
const half = { year: 2030, reductionPercent: 50, scopes: 'all' as const }

const cases: readonly { title: string; item: SettingItem; pointers: readonly string[] }[] = [
  {
    title: 'takes one denominator per kind and year',
    item: {
      key: 'intensity-denominators',
      value: {
        denominators: [
          { kind: 'full-time-equivalents', year: 2024, value: 40 },
          { kind: 'full-time-equivalents', year: 2025, value: 42.5 },
          { kind: 'revenue-gbp-million', year: 2025, value: 3.2 },
        ],
      },
    },
    pointers: [],
  },
  {
    title: 'refuses a second denominator of the same kind and year',
    item: {
      key: 'intensity-denominators',
      value: {
        denominators: [
          { kind: 'full-time-equivalents', year: 2025, value: 40 },
          { kind: 'revenue-gbp-million', year: 2025, value: 3.2 },
          { kind: 'full-time-equivalents', year: 2025, value: 42.5 },
        ],
      },
    },
    pointers: ['/value/denominators/2'],
  },
  {
    title:
      'takes denominators of the organisation’s own beside each other, one of them the primary one, however it is spelt',
    item: {
      key: 'intensity-denominators',
      value: {
        denominators: [
          own('bed', 2024),
          own(' Bed', 2025),
          own('meal served', 2025),
          { kind: 'full-time-equivalents', year: 2025, value: 40 },
        ],
        primary: { kind: 'own', name: 'BED ', reason: 'Hospitals are compared by bed' },
      },
    },
    pointers: [],
  },
  {
    title: 'refuses a name twice for a year, spelt in another case or with outer spaces',
    item: {
      key: 'intensity-denominators',
      value: { denominators: [own('bed'), own(' BED '), own('bed', 2024), own('beds')] },
    },
    pointers: ['/value/denominators/1'],
  },
  {
    title: 'refuses a denominator of the organisation’s own without a name, and a name for any other kind',
    item: {
      key: 'intensity-denominators',
      value: {
        denominators: [
          { kind: 'own', year: 2025, value: 40 },
          own('  '),
          { kind: 'full-time-equivalents', name: 'bed', year: 2025, value: 40 },
        ],
        primary: { kind: 'own', reason: 'Beds' },
      },
    },
    pointers: [
      ...['/value/denominators/0/name', '/value/denominators/1/name', '/value/denominators/2/name'],
      '/value/primary/name',
    ],
  },
  {
    title: 'refuses a primary denominator of the organisation’s own that has no figure',
    item: {
      key: 'intensity-denominators',
      value: { denominators: [own('bed')], primary: { kind: 'own', name: 'student', reason: 'We teach' } },
    },
    pointers: ['/value/primary/name'],
  },
  {
    title:
      'takes targets per denominators of the organisation’s own, and refuses a second one, a missing name and a name too many',
    item: {
      key: 'targets',
      value: {
        targets: [
          { ...half, per: 'own', perName: 'bed' },
          { ...half, per: 'own', perName: 'student' },
          { ...half, per: 'own', perName: ' Bed ' },
          { ...half, year: 2031, per: 'own' },
          { ...half, year: 2032, per: 'full-time-equivalents', perName: 'bed' },
          { ...half, year: 2033, perName: 'bed' },
        ],
      },
    },
    pointers: [
      ...['/value/targets/3/perName', '/value/targets/4/perName', '/value/targets/5/perName', '/value/targets/2'],
    ],
  },
  {
    title: 'refuses a second index of the same year',
    item: {
      key: 'price-index',
      value: {
        name: 'CPI',
        values: [
          { year: 2024, index: 147 },
          { year: 2024, index: 148 },
        ],
      },
    },
    pointers: ['/value/values/1/year'],
  },
  {
    title: 'takes factors of one supplier that follow each other, and of two that run side by side',
    item: {
      key: 'supplier-electricity-factor',
      value: {
        factors: [
          supplied('2025-01-01', '2025-06-30'),
          supplied('2025-07-01', '2025-12-31'),
          supplied('2025-01-01', '2025-12-31', 'Southern Power'),
        ],
      },
    },
    pointers: [],
  },
  {
    title: 'refuses factors of one supplier that share a day',
    item: {
      key: 'supplier-electricity-factor',
      value: { factors: [supplied('2025-01-01', '2025-06-30'), supplied('2025-06-30', '2025-12-31')] },
    },
    pointers: ['/value/factors/1/period'],
  },
  {
    title: 'refuses a factor whose period ends before it begins',
    item: { key: 'supplier-electricity-factor', value: { factors: [supplied('2025-02-01', '2025-01-31')] } },
    pointers: ['/value/factors/0/period/until'],
  },
  {
    title: 'takes prices of one subchild that follow each other, and of two at once',
    item: {
      key: 'energy-prices',
      value: {
        prices: [
          priced('2025-01-01', '2025-06-30'),
          priced('2025-07-01', '2025-12-31', 'natural-gas-usage', '2'),
          priced('2025-01-01', '2025-12-31', 'car-petrol'),
        ],
      },
    },
    pointers: [],
  },
  {
    title: 'refuses a second price for days of a subchild that have one, also for another of its parameters',
    item: {
      key: 'energy-prices',
      value: {
        prices: [priced('2025-01-01', '2025-06-30'), priced('2025-06-30', '2025-12-31', 'natural-gas-usage', '2')],
      },
    },
    pointers: ['/value/prices/1/period'],
  },
  {
    title: 'refuses prices that end before they begin, of unknown things, and of what a price turns into no quantity',
    item: {
      key: 'energy-prices',
      value: {
        prices: [
          priced('2025-02-01', '2025-01-31'),
          priced('2024-01-01', '2024-01-31', 'atlantis'),
          priced('2024-01-01', '2024-01-31', 'it-equipment'),
          priced('2024-01-01', '2024-01-31', 'natural-gas-usage', '0'),
        ],
      },
    },
    pointers: [
      '/value/prices/1/subchildId',
      '/value/prices/2/subchildId',
      '/value/prices/3/parameter',
      '/value/prices/0/period/until',
    ],
  },
  {
    title: 'refuses an entity twice, or within the boundary and outside of it, and a site twice',
    item: {
      key: 'organisation-boundary',
      value: {
        entities: [{ name: 'Acme Ltd' }, { name: 'Beta Ltd' }, { name: 'Acme Ltd' }],
        excludedEntities: [
          { name: 'Dormant Ltd', reason: 'No activity' },
          { name: 'Beta Ltd', reason: 'Sold' },
        ],
        overseasSites: [{ site: 'Dublin' }, { site: 'Dublin', country: 'Ireland' }],
      },
    },
    pointers: ['/value/entities/2/name', '/value/excludedEntities/1/name', '/value/overseasSites/1/site'],
  },
  {
    title: 'refuses a second statement on a category of Scope 3',
    item: {
      key: 'scope-3-relevance',
      value: {
        categories: [
          { category: 10, relevance: 'not-relevant', reason: 'Finished goods' },
          { category: 10, relevance: 'not-assessed', reason: 'Later' },
        ],
      },
    },
    pointers: ['/value/categories/1/category'],
  },
  {
    title: 'takes targets of one year for different scopes and denominators, and refuses a second for the same',
    item: {
      key: 'targets',
      value: {
        netZeroYear: 2045,
        targets: [
          { year: 2030, reductionPercent: 42, scopes: 'scope-1-2' },
          { year: 2030, reductionPercent: 30, scopes: 'all' },
          { year: 2030, reductionPercent: 30, scopes: 'all', per: 'full-time-equivalents' },
          { year: 2030, reductionPercent: 50, scopes: 'all' },
        ],
      },
    },
    pointers: ['/value/targets/3'],
  },
]

describe('the check of a setting', () => {
  for (const { title, item, pointers } of cases)
    it(title, () => {
      const violations = contradictionsOf(item)
      expect(violations.map(({ pointer }) => pointer)).to.deep.equal(pointers)
      for (const { expected } of violations) expect(expected).to.be.a('string')
    })
})
