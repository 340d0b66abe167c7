import { monthName } from './day.ts'
import type { Schemas } from './words.ts'

export type SettingKey = Schemas['SettingKey']

/** One input of a setting. `path` leads to its member, such as `period.from`. */
export type SettingField = {
  readonly path: string
  readonly label: string
  readonly type: 'number' | 'text' | 'date' | 'choice' | 'switch'
  readonly choices?: readonly { readonly value: string | number; readonly label: string }[]
  readonly unit?: string
  readonly isOptional?: boolean
}

export type SettingList = {
  readonly path: string
  readonly label: string
  readonly hint?: string
  readonly columns: readonly SettingField[]
}

/** The description of a setting: its effect in words, its inputs, and its lists. */
export type SettingForm = {
  readonly title: string
  readonly effect: string
  /** Whether calculated figures stay as they are until the administration recalculates. */
  readonly needsRecalculation: boolean
  readonly fields?: readonly SettingField[]
  readonly lists?: readonly SettingList[]
}

const months = Array.from({ length: 12 }, (_, index) => ({ value: index + 1, label: monthName(index + 1) }))
const period: readonly SettingField[] = [
  { path: 'period.from', label: 'First day', type: 'date' },
  { path: 'period.until', label: 'Last day', type: 'date' },
]
const evidence: SettingField = { path: 'evidence', label: 'Evidence', type: 'text', isOptional: true }

const intensityKinds = [
  { value: 'full-time-equivalents', label: 'Full-time employees' },
  { value: 'revenue-gbp-million', label: 'Revenue, £ million' },
  { value: 'ebitda-gbp-million', label: 'EBITDA, £ million' },
  { value: 'floor-area-square-metres', label: 'Floor area, m²' },
  { value: 'output-tonnes', label: 'Output, tonnes' },
  { value: 'output-litres', label: 'Output, litres' },
  { value: 'passenger-kilometres', label: 'Passenger kilometres' },
  { value: 'own', label: 'Our own, by its name' },
] as const satisfies readonly { value: Schemas['IntensityKind']; label: string }[]

/** The name of a denominator of the organisation's own. */
const ownNameOf = (path: string): SettingField => ({ path, label: 'Name of our own', type: 'text', isOptional: true })
const ownHint =
  'To divide by something of your own, such as beds or meals served, choose “Our own, by its name” and name one of it: “bed”.'

/** The settings in the order of the page: organisation, targets, calculation. */
export const settingForms: Readonly<Record<SettingKey, SettingForm>> = {
  'company-kind': {
    title: 'Your company',
    effect: 'Decides which lines of the energy and carbon report are mandatory.',
    needsRecalculation: false,
    fields: [
      {
        path: 'kind',
        label: 'Kind',
        type: 'choice',
        isOptional: true,
        choices: [
          { value: 'quoted', label: 'Quoted company' },
          { value: 'large-unquoted', label: 'Large unquoted company' },
          { value: 'large-llp', label: 'Large LLP' },
          { value: 'other', label: 'Other organisation' },
        ],
      },
      { path: 'registeredName', label: 'Registered name', type: 'text', isOptional: true },
      { path: 'companyNumber', label: 'Company number', type: 'text', isOptional: true },
    ],
  },
  'organisation-boundary': {
    title: 'Organisational boundary',
    effect: 'Reports name the included and the excluded entities, and the share of the United Kingdom.',
    needsRecalculation: false,
    fields: [
      {
        path: 'approach',
        label: 'Approach',
        type: 'choice',
        isOptional: true,
        choices: [
          { value: 'operational-control', label: 'Operational control' },
          { value: 'financial-control', label: 'Financial control' },
          { value: 'equity-share', label: 'Equity share' },
        ],
      },
    ],
    lists: [
      {
        path: 'entities',
        label: 'Entities',
        columns: [
          { path: 'name', label: 'Name', type: 'text' },
          { path: 'companyNumber', label: 'Company number', type: 'text', isOptional: true },
          { path: 'sharePercent', label: 'Share', type: 'number', unit: '%', isOptional: true },
        ],
      },
      {
        path: 'excludedEntities',
        label: 'Entities left out',
        columns: [
          { path: 'name', label: 'Name', type: 'text' },
          { path: 'reason', label: 'Why', type: 'text' },
        ],
      },
      {
        path: 'overseasSites',
        label: 'Sites outside the United Kingdom',
        columns: [
          { path: 'site', label: 'Site', type: 'text' },
          { path: 'country', label: 'Country', type: 'text', isOptional: true },
        ],
      },
    ],
  },
  'financial-year-start': {
    title: 'Financial year',
    effect: 'Quarters, years and targets follow the month in which your financial year begins.',
    needsRecalculation: false,
    fields: [{ path: 'month', label: 'Begins in', type: 'choice', choices: months }],
  },
  'base-year': {
    title: 'Base year',
    effect: 'Targets and reports compare later years with it.',
    needsRecalculation: false,
    fields: [
      { path: 'year', label: 'Year', type: 'number', isOptional: true },
      { path: 'restatementThresholdPercent', label: 'Restate from a change of', type: 'number', unit: '%' },
      { path: 'reason', label: 'Why this year', type: 'text', isOptional: true },
    ],
  },
  targets: {
    title: 'Targets',
    effect: 'The overview draws the line to each target, and reports print them.',
    needsRecalculation: false,
    fields: [{ path: 'netZeroYear', label: 'Net zero by', type: 'number', isOptional: true }],
    lists: [
      {
        path: 'targets',
        label: 'Targets on the way',
        columns: [
          { path: 'year', label: 'Year', type: 'number' },
          { path: 'reductionPercent', label: 'Reduction', type: 'number', unit: '%' },
          {
            path: 'scopes',
            label: 'Of',
            type: 'choice',
            choices: [
              { value: 'scope-1-2', label: 'Scopes 1 and 2' },
              { value: 'all', label: 'All scopes' },
            ],
          },
          { path: 'per', label: 'Per unit of', type: 'choice', choices: intensityKinds, isOptional: true },
          ownNameOf('perName'),
        ],
      },
    ],
  },
  'intensity-denominators': {
    title: 'Intensity',
    effect: 'Emissions are divided by these figures, year by year, so that growth does not hide progress.',
    needsRecalculation: false,
    fields: [
      { path: 'primary.kind', label: 'First in reports', type: 'choice', choices: intensityKinds, isOptional: true },
      ownNameOf('primary.name'),
      { path: 'primary.reason', label: 'Why this one first', type: 'text', isOptional: true },
    ],
    lists: [
      {
        path: 'denominators',
        label: 'Figures',
        hint: ownHint,
        columns: [
          { path: 'kind', label: 'What', type: 'choice', choices: intensityKinds },
          ownNameOf('name'),
          { path: 'year', label: 'Year', type: 'number' },
          { path: 'value', label: 'Value', type: 'number' },
        ],
      },
    ],
  },
  'factor-year': {
    title: 'Year of factors',
    effect:
      'Each reporting year takes the edition of the calendar year with most of its days, or each day that of its own year.',
    needsRecalculation: true,
    fields: [
      {
        path: 'policy',
        label: 'Edition',
        type: 'choice',
        choices: [
          { value: 'majority', label: 'One for each reporting year' },
          { value: 'blended', label: 'By day' },
        ],
      },
    ],
  },
  wtt: {
    title: 'Well-to-tank',
    effect: 'Counts the production and delivery of fuels and electricity (Scope 3, category 3).',
    needsRecalculation: true,
    fields: [{ path: 'isIncluded', label: 'Count it', type: 'switch' }],
  },
  'radiative-forcing': {
    title: 'Radiative forcing',
    effect: 'Counts the further warming by flights at altitude (radiative forcing), besides their CO2.',
    needsRecalculation: true,
    fields: [{ path: 'isIncluded', label: 'Count it', type: 'switch' }],
  },
  'supplier-electricity-factor': {
    title: 'Suppliers’ electricity factors',
    effect: 'Market-based Scope 2 uses them instead of the grid average.',
    needsRecalculation: true,
    lists: [
      {
        path: 'factors',
        label: 'Factors',
        columns: [
          { path: 'supplier', label: 'Supplier and tariff', type: 'text' },
          ...period,
          { path: 'kgCo2ePerKwh', label: 'kg CO2e per kWh', type: 'number' },
          evidence,
        ],
      },
    ],
  },
  'energy-prices': {
    title: 'Energy prices',
    effect: 'Money spent on energy becomes an amount, which is more exact than a factor per pound.',
    needsRecalculation: true,
    lists: [
      {
        path: 'prices',
        label: 'Prices',
        columns: [
          { path: 'subchildId', label: 'Category', type: 'text' },
          { path: 'parameter', label: 'Parameter', type: 'text' },
          ...period,
          { path: 'gbpPerUnit', label: '£ per unit', type: 'number' },
          evidence,
        ],
      },
    ],
  },
  'price-index': {
    title: 'Price index',
    effect: 'Adjusts spend to the prices of the factor’s year.',
    needsRecalculation: true,
    fields: [{ path: 'name', label: 'Name', type: 'text' }],
    lists: [
      {
        path: 'values',
        label: 'Values',
        columns: [
          { path: 'year', label: 'Year', type: 'number' },
          { path: 'index', label: 'Index', type: 'number' },
        ],
      },
    ],
  },
  'scope-3-relevance': {
    title: 'Relevance of Scope 3 categories',
    effect: 'The inventory says for each category whether it is relevant and, if not, why.',
    needsRecalculation: false,
    lists: [
      {
        path: 'categories',
        label: 'Categories',
        columns: [
          { path: 'category', label: 'Category', type: 'number' },
          {
            path: 'relevance',
            label: 'Relevance',
            type: 'choice',
            choices: [
              { value: 'relevant', label: 'Relevant' },
              { value: 'not-relevant', label: 'Not relevant' },
              { value: 'not-assessed', label: 'Not assessed' },
            ],
          },
          { path: 'reason', label: 'Reason', type: 'text' },
        ],
      },
    ],
  },
}

export type Value = Readonly<Record<string, unknown>>

/** The member at a path. */
export const memberAt = (value: Value, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => (inner as Value | undefined)?.[name], value)

/**
 * A copy of the value with the member at `path` replaced, or removed if `member` is undefined. An object that loses its last member
 * is removed, too.
 */
export function withMember(value: Value, path: string, member: unknown): Value {
  const [name = '', ...rest] = path.split('.')
  const inner = rest.length === 0 ? member : withMember((value[name] ?? {}) as Value, rest.join('.'), member)
  const { [name]: _, ...others } = value
  const isGone = inner === undefined || (rest.length > 0 && Object.keys(inner as Value).length === 0)
  return isGone ? others : { ...others, [name]: inner }
}

/** Converts typed text to the contract's type: `12.5` to a number, empty optional text to undefined. */
export function typedValue({ type, choices, isOptional }: SettingField, text: string): unknown {
  const trimmed = text.trim()
  if (trimmed === '' && isOptional) return undefined
  // Text that is not a number is sent unchanged; the API's violation says what it expects.
  if (type === 'number') return trimmed !== '' && Number.isFinite(Number(trimmed)) ? Number(trimmed) : trimmed
  if (type === 'choice') return choices?.find(({ value }) => String(value) === trimmed)?.value ?? trimmed
  // A space at the end may be between two words of which the second is still to come.
  return text.trimStart()
}
