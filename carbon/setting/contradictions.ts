import type { components } from '@tomorro/generated/settings/types'
import { distinctIntensities, intensityKey, intensityOfTarget, ownName } from '../intensity.ts'
import { pricedParameters } from '../taxonomy/price-route.ts'
import { findSubchild } from '../taxonomy/taxonomy.ts'

/** One contradiction; `pointer` is a JSON Pointer from the setting. */
export type SettingViolation = { pointer: string; code: string; detail: string; expected: string }

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
      return [...misnamedDenominators(item.value), ...sameDenominators(item.value), ...unknownPrimary(item.value)]
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
      return [...misnamedTargets(item.value), ...sameTargets(item.value)]
  }
}

const misnamedDenominators = ({ denominators, primary }: Value<'intensity-denominators'>): SettingViolation[] => [
  ...denominators.flatMap(({ kind, name }, index) => misnamed(`/value/denominators/${index}/name`, kind, name)),
  ...(primary ? misnamed('/value/primary/name', primary.kind, primary.name) : []),
]

/** The name of a denominator that lacks one, or has one and must not. */
function misnamed(pointer: string, kind: string | undefined, name: string | undefined): SettingViolation[] {
  if (kind === 'own' && ownName(name) === '')
    return [
      violation(
        pointer,
        'required',
        'A denominator of the kind own has no name',
        'one unit of the denominator in the singular, such as bed',
      ),
    ]
  if (kind !== 'own' && name !== undefined)
    return [
      violation(
        pointer,
        'contradiction',
        'Only a denominator of the kind own has a name',
        kind === undefined ? 'no name without a denominator' : `no name, or the kind own in place of ${kind}`,
      ),
    ]
  return []
}

const sameDenominators = ({ denominators }: Value<'intensity-denominators'>): SettingViolation[] =>
  repeats(denominators, (one, other) => intensityKey(one) === intensityKey(other) && one.year === other.year).flatMap(
    (index) => {
      const { kind, name, year } = denominators[index] as (typeof denominators)[number]
      const at = `/value/denominators/${index}`
      if (kind !== 'own')
        return [violation(at, 'unique', 'There is a figure of this kind and year before it', 'another year')]
      if (ownName(name) === '') return []
      const detail = `There is a figure per ${ownName(name)} for ${year} before it; names that differ only in case or outer spaces are the same`
      return [violation(at, 'unique', detail, 'another name or another year')]
    },
  )

const unknownPrimary = ({ denominators, primary }: Value<'intensity-denominators'>): SettingViolation[] => {
  if (primary?.kind !== 'own' || ownName(primary.name) === '') return []
  if (denominators.some((known) => intensityKey(known) === intensityKey(primary))) return []
  const names = distinctIntensities(denominators)
    .filter(({ kind }) => kind === 'own')
    .map(({ name }) => ownName(name))
    .filter((name) => name !== '')
  return [
    violation(
      '/value/primary/name',
      'unknown',
      `There is no figure per ${ownName(primary.name)}`,
      names.length === 0
        ? 'a denominator of the kind own with this name'
        : `the name of a denominator: ${names.slice(0, NAMES_SHOWN).join(', ')}${names.length > NAMES_SHOWN ? ' or another' : ''}`,
    ),
  ]
}

/** A message names no more of up to 200 denominators. */
const NAMES_SHOWN = 5

const sameYears = ({ values }: Value<'price-index'>): SettingViolation[] =>
  repeats(values, (one, other) => one.year === other.year).map((index) =>
    violation(`/value/values/${index}/year`, 'unique', 'There is a value of this year before it', 'another year'),
  )

const reversedPeriods = ({ factors }: Value<'supplier-electricity-factor'>): SettingViolation[] =>
  factors.flatMap(({ period }, index) =>
    period.until < period.from ? [reversed(`/value/factors/${index}/period/until`)] : [],
  )

const OTHER_DAYS = 'a period that ends before the other begins, or begins after its end'

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
      OTHER_DAYS,
    ),
  )

const PRICED = 'a subchild of energy that is bought, such as electricity-usage'

const unusablePrices = ({ prices }: Value<'energy-prices'>): SettingViolation[] =>
  prices.flatMap(({ subchildId, parameter }, index) => {
    const at = `/value/prices/${index}`
    const subchild = findSubchild(subchildId)
    if (!subchild) return [violation(`${at}/subchildId`, 'taxonomy', 'There is no such subchild', PRICED)]
    const usable = pricedParameters(subchild)
    if (usable.includes(parameter)) return []
    return usable.length === 0
      ? [
          violation(
            `${at}/subchildId`,
            'taxonomy',
            'Its spend does not become a quantity in Scope 1 or 2 by a price',
            PRICED,
          ),
        ]
      : [violation(`${at}/parameter`, 'taxonomy', 'Not a quantity that has a price', usable.join(' or '))]
  })

const reversedPrices = ({ prices }: Value<'energy-prices'>): SettingViolation[] =>
  prices.flatMap(({ period }, index) =>
    period.until < period.from ? [reversed(`/value/prices/${index}/period/until`)] : [],
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
      OTHER_DAYS,
    ),
  )

const sameEntities = ({
  entities,
  excludedEntities = [],
  overseasSites = [],
}: Value<'organisation-boundary'>): SettingViolation[] => [
  ...repeats(entities, (one, other) => one.name === other.name).map((index) =>
    violation(
      `/value/entities/${index}/name`,
      'unique',
      'There is an entity of this name before it',
      'each entity once',
    ),
  ),
  ...excludedEntities.flatMap(({ name }, index) =>
    entities.some((entity) => entity.name === name)
      ? [
          violation(
            `/value/excludedEntities/${index}/name`,
            'contradiction',
            'The entity is within the boundary, too',
            'an entity outside',
          ),
        ]
      : [],
  ),
  ...repeats(overseasSites, (one, other) => one.site === other.site).map((index) =>
    violation(`/value/overseasSites/${index}/site`, 'unique', 'The site stands before it', 'each site once'),
  ),
]

const sameCategories = ({ categories }: Value<'scope-3-relevance'>): SettingViolation[] =>
  repeats(categories, (one, other) => one.category === other.category).map((index) =>
    violation(
      `/value/categories/${index}/category`,
      'unique',
      'There is a statement on this category before it',
      'another category',
    ),
  )

const misnamedTargets = ({ targets }: Value<'targets'>): SettingViolation[] =>
  targets.flatMap(({ per, perName }, index) => misnamed(`/value/targets/${index}/perName`, per, perName))

const sameTargets = ({ targets }: Value<'targets'>): SettingViolation[] =>
  repeats(
    targets,
    (one, other) => one.year === other.year && one.scopes === other.scopes && perKey(one) === perKey(other),
  ).map((index) =>
    violation(
      `/value/targets/${index}`,
      'unique',
      'There is a target of this year and these scopes before it',
      'another year',
    ),
  )

const perKey = (target: Value<'targets'>['targets'][number]): string | undefined => {
  const intensity = intensityOfTarget(target)
  return intensity && intensityKey(intensity)
}

/** Indexes of values that equal an earlier one. */
const repeats = <T>(values: readonly T[], alike: (one: T, other: T) => boolean): number[] =>
  values.flatMap((value, index) => (values.slice(0, index).some((before) => alike(before, value)) ? [index] : []))

const violation = (pointer: string, code: string, detail: string, expected: string): SettingViolation => ({
  pointer,
  code,
  detail,
  expected,
})

const reversed = (pointer: string): SettingViolation =>
  violation(pointer, 'order', 'The period ends before it begins', 'the first day of the period or a later one')
