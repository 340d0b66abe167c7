import type { components } from '@tomorro/generated/settings/types'
import { pricedParameters } from '../taxonomy/price-route.ts'
import { findSubchild } from '../taxonomy/taxonomy.ts'

/** One contradiction; `pointer` is a JSON Pointer from the setting. */
export type SettingViolation = { pointer: string; code: string; detail: string; expected?: string }

export type SettingItem = components['schemas']['SettingItem']
type Value<Key extends SettingItem['key']> = Extract<SettingItem, { key: Key }>['value']

/**
 * Checks the rules that a schema cannot express: the parts of a value must not contradict each other.
 * @param item a setting that fits its schema
 * @returns one violation per contradiction, at the later of the two parts
 */
export function contradictionsOf(item: SettingItem): SettingViolation[] {
  switch (item.key) {
    case 'factor-year':
    case 'wtt':
    case 'radiative-forcing':
    case 'financial-year-start':
    case 'base-year':
    case 'company-kind':
      return []
    case 'intensity-denominators':
      return sameDenominators(item.value)
    case 'supplier-electricity-factor':
      return [...reversedPeriods(item.value), ...overlappingFactors(item.value)]
    case 'price-index':
      return sameYears(item.value)
    case 'energy-prices':
      return [...unusablePrices(item.value), ...reversedPrices(item.value), ...overlappingPrices(item.value)]
    case 'organisation-boundary':
      return sameEntities(item.value)
    case 'scope-3-relevance':
      return sameCategories(item.value)
    case 'targets':
      return sameTargets(item.value)
  }
}

const sameDenominators = ({ denominators }: Value<'intensity-denominators'>): SettingViolation[] =>
  repeats(denominators, (one, other) => one.kind === other.kind && one.year === other.year).map((index) =>
    violation(`/value/denominators/${index}`, 'unique', 'There is a figure of this kind and year before it'),
  )

const sameYears = ({ values }: Value<'price-index'>): SettingViolation[] =>
  repeats(values, (one, other) => one.year === other.year).map((index) =>
    violation(`/value/values/${index}/year`, 'unique', 'There is a value of this year before it'),
  )

const reversedPeriods = ({ factors }: Value<'supplier-electricity-factor'>): SettingViolation[] =>
  factors.flatMap(({ period }, index) =>
    period.until < period.from
      ? [violation(`/value/factors/${index}/period/until`, 'order', 'The period ends before it begins')]
      : [],
  )

const overlappingFactors = ({ factors }: Value<'supplier-electricity-factor'>): SettingViolation[] =>
  repeats(
    factors,
    (one, other) =>
      one.supplier === other.supplier && one.period.from <= other.period.until && other.period.from <= one.period.until,
  ).map((index) =>
    violation(
      `/value/factors/${index}/period`,
      'overlap',
      'A factor of the same supplier before it holds some of these days',
    ),
  )

const unusablePrices = ({ prices }: Value<'energy-prices'>): SettingViolation[] =>
  prices.flatMap(({ subchildId, parameter }, index) => {
    const at = `/value/prices/${index}`
    const subchild = findSubchild(subchildId)
    if (!subchild) return [violation(`${at}/subchildId`, 'taxonomy', 'There is no such subchild')]
    const usable = pricedParameters(subchild)
    if (usable.includes(parameter)) return []
    return usable.length === 0
      ? [violation(`${at}/subchildId`, 'taxonomy', 'Its spend does not become a quantity in Scope 1 or 2 by a price')]
      : [
          {
            ...violation(`${at}/parameter`, 'taxonomy', 'Not a quantity that has a price'),
            expected: usable.join(' or '),
          },
        ]
  })

const reversedPrices = ({ prices }: Value<'energy-prices'>): SettingViolation[] =>
  prices.flatMap(({ period }, index) =>
    period.until < period.from
      ? [violation(`/value/prices/${index}/period/until`, 'order', 'The period ends before it begins')]
      : [],
  )

const overlappingPrices = ({ prices }: Value<'energy-prices'>): SettingViolation[] =>
  repeats(
    prices,
    (one, other) =>
      one.subchildId === other.subchildId &&
      one.period.from <= other.period.until &&
      other.period.from <= one.period.until,
  ).map((index) =>
    violation(
      `/value/prices/${index}/period`,
      'overlap',
      'A price of the same subchild before it holds some of these days',
    ),
  )

const sameEntities = ({
  entities,
  excludedEntities = [],
  overseasSites = [],
}: Value<'organisation-boundary'>): SettingViolation[] => [
  ...repeats(entities, (one, other) => one.name === other.name).map((index) =>
    violation(`/value/entities/${index}/name`, 'unique', 'There is an entity of this name before it'),
  ),
  ...excludedEntities.flatMap(({ name }, index) =>
    entities.some((entity) => entity.name === name)
      ? [violation(`/value/excludedEntities/${index}/name`, 'contradiction', 'The entity is within the boundary, too')]
      : [],
  ),
  ...repeats(overseasSites, (one, other) => one.site === other.site).map((index) =>
    violation(`/value/overseasSites/${index}/site`, 'unique', 'The site stands before it'),
  ),
]

const sameCategories = ({ categories }: Value<'scope-3-relevance'>): SettingViolation[] =>
  repeats(categories, (one, other) => one.category === other.category).map((index) =>
    violation(`/value/categories/${index}/category`, 'unique', 'There is a statement on this category before it'),
  )

const sameTargets = ({ targets }: Value<'targets'>): SettingViolation[] =>
  repeats(targets, (one, other) => one.year === other.year && one.scopes === other.scopes && one.per === other.per).map(
    (index) =>
      violation(`/value/targets/${index}`, 'unique', 'There is a target of this year and these scopes before it'),
  )

/** Indexes of values that equal an earlier one. */
const repeats = <T>(values: readonly T[], alike: (one: T, other: T) => boolean): number[] =>
  values.flatMap((value, index) => (values.slice(0, index).some((before) => alike(before, value)) ? [index] : []))

const violation = (pointer: string, code: string, detail: string): SettingViolation => ({ pointer, code, detail })
