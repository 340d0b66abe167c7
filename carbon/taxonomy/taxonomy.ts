import config from '../../config.json' with { type: 'json' }

export const methods = ['spend', 'average', 'distance'] as const
/** Calculation methods; `average` includes metered fuel and energy. */
export type Method = (typeof methods)[number]

export const scopes = ['scope-1', 'scope-2', 'scope-3', 'outside-of-scopes'] as const
export type Scope = (typeof scopes)[number]

export const units = [
  'kWh',
  'kWh (Gross CV)',
  'kWh (Net CV)',
  'litres',
  'million litres',
  'cubic metres',
  'tonnes',
  'kg',
  'km',
  'miles',
  'passenger.km',
  'passenger.miles',
  'tonne.km',
  'room nights',
  'FTE working hours',
  'items',
  'GBP',
] as const
/** A unit of a quantity and its factor, named as the sources of the factors name it. */
export type Unit = (typeof units)[number]

export type DecimalParameter = {
  readonly type: 'decimal'
  readonly displayName: string
  readonly help: string
  readonly unit: Unit | 'kgCO2e/kWh' | 'kgCO2e/kg' | 'kgCO2e per unit' | 'people' | 'days' | 'm2' | 'per cent'
  readonly minimum: number
  readonly maximum: number
  /** Maximum digits after the decimal point. */
  readonly decimals: number
  readonly default?: number
}
export type Choice = {
  readonly displayName: string
  /** The choice's part of a factor key. */
  readonly key?: string
  /** Other names in files, such as `Unleaded` for petrol. */
  readonly synonyms?: readonly string[]
}
export type ChoiceParameter = {
  readonly type: 'choice'
  readonly displayName: string
  readonly help: string
  readonly choices: Readonly<Record<string, Choice>>
  readonly default?: string
}
export type BooleanParameter = {
  readonly type: 'boolean'
  readonly displayName: string
  readonly help: string
  readonly keys: { readonly true: string; readonly false: string }
  readonly default?: boolean
  /** The organisation's setting that replaces an absent value. */
  readonly policy?: 'radiative-forcing'
}
/** Words beside a figure without any effect on it, on one line. */
export type TextParameter = {
  readonly type: 'text'
  readonly displayName: string
  readonly help: string
  readonly maxLength: number
  readonly default?: undefined
}
export type Parameter = DecimalParameter | ChoiceParameter | BooleanParameter | TextParameter

/**
 * (multiply[0] x multiply[1] x ... - subtract) x times / divide, a hundredth of it if one of them is in per cent; all but `times`
 * and `hundredths` are names of parameters.
 */
export type Quantity = {
  readonly multiply: readonly string[]
  readonly subtract?: string
  readonly times?: number
  readonly divide?: string
  readonly hundredths?: true
}

type LineCommon = {
  readonly scope: Scope
  /** Category of Scope 3; absent for the other scopes. */
  readonly category?: number
  /** Basis of a Scope 2 figure; absent for the other scopes. */
  readonly basis?: 'location' | 'market'
  /** If it differs from the route's. */
  readonly quantity?: Quantity
  /** The choices, by parameter name, that have the line: forecourt fuel has a biogenic part, mineral fuel none. Absent: all. */
  readonly when?: Readonly<Record<string, readonly string[]>>
  readonly notices?: readonly string[]
}
/**
 * The factor of a line: a published one, one that the submitter gives, or none because the line is zero by definition.
 * `describedBy` are the texts about the source of an own factor.
 */
export type LineRule = LineCommon &
  (
    | { readonly factor: string }
    | { readonly factorFrom: string; readonly describedBy?: readonly string[] }
    | { readonly zero: string }
  )

/** One variant of a method: its required parameters and its ledger lines. */
export type Route = {
  readonly requires: readonly string[]
  readonly optional?: readonly string[]
  readonly quantity: Quantity
  readonly unit: Unit
  /** Data quality, 1 (metered) to 5 (spend by sector). */
  readonly grade: number
  readonly lines: readonly LineRule[]
}

export type Parent = { readonly displayName: string }
export type Child = { readonly displayName: string; readonly parentId: string }
export type Subchild = {
  readonly displayName: string
  readonly parentId: string
  readonly childId: string
  /** Parameter names by number. A number never changes its meaning. */
  readonly parameters: Readonly<Record<string, string>>
  /** The choices of a parameter that this subchild takes, if not all. */
  readonly choices?: Readonly<Record<string, readonly string[]>>
  /** Factor keys of its choices that no edition has: DESNZ publishes no small car on CNG. Such activity is refused. */
  readonly unpublished?: readonly string[]
  readonly methods: Readonly<Partial<Record<Method, readonly Route[]>>>
}
export type Taxonomy = {
  readonly parents: Readonly<Record<string, Parent>>
  readonly children: Readonly<Record<string, Child>>
  readonly subchildren: Readonly<Record<string, Subchild>>
  readonly parameters: Readonly<Record<string, Parameter>>
}

// The type of a JSON module widens every literal; check.ts checks config.json against its schema before anything starts.
export const taxonomy = config as unknown as Taxonomy

/** Whether a decimal is an amount, such as 12 kWh; the number of people in a car and a factor are not. */
export const isAmount = ({ unit }: DecimalParameter): boolean => (units as readonly string[]).includes(unit)

/** Whether a quantity is the unchanged value of one parameter. */
export const isOneValue = ({ multiply, ...rest }: Quantity): boolean =>
  multiply.length === 1 && Object.values(rest).every((part) => part === undefined)

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** The subchild of that id, or undefined; own properties only. */
export const findSubchild = (subchildId: string): Subchild | undefined => own(taxonomy.subchildren, subchildId)

/** The definition of a parameter by its name (`USAGE_IN_KWH`), or undefined. */
export const findParameter = (name: string): Parameter | undefined => own(taxonomy.parameters, name)

/** The number of a parameter (`"1"`) in a subchild by the parameter's name, or undefined. */
export const numberOf = (subchild: Subchild, name: string): string | undefined =>
  Object.keys(subchild.parameters).find((number) => subchild.parameters[number] === name)

/** A subchild's choices for a parameter, by id: all of the parameter's unless the subchild limits them. */
export function choicesOf(subchild: Subchild, name: string): readonly string[] {
  const parameter = findParameter(name)
  if (parameter?.type !== 'choice') return []
  return subchild.choices?.[name] ?? Object.keys(parameter.choices)
}

export type DisplayNames = { parentDisplayName: string; childDisplayName: string; subchildDisplayName: string }

/** Names of a subchild, its child and its parent; ids that the taxonomy lacks stand for themselves. */
export function displayNamesOf(subchildId: string): DisplayNames {
  const subchild = findSubchild(subchildId)
  return {
    parentDisplayName: own(taxonomy.parents, subchild?.parentId ?? '')?.displayName ?? subchildId,
    childDisplayName: own(taxonomy.children, subchild?.childId ?? '')?.displayName ?? subchildId,
    subchildDisplayName: subchild?.displayName ?? subchildId,
  }
}

/** The name of a parent, child or subchild; the id itself if the taxonomy lacks it. */
export const displayNameOf = (id: string): string =>
  (own(taxonomy.parents, id) ?? own(taxonomy.children, id) ?? findSubchild(id))?.displayName ?? id

/**
 * The subchildren of a coverage: any mix of ids of parents, children and subchildren. In the order of the taxonomy, each once.
 * `unknown` are the ids that the taxonomy lacks.
 */
export function expandCoverage(coverage: readonly string[]): { subchildIds: string[]; unknown: string[] } {
  const wanted = new Set(coverage)
  const subchildIds = Object.entries(taxonomy.subchildren)
    .filter(([id, { parentId, childId }]) => wanted.has(id) || wanted.has(childId) || wanted.has(parentId))
    .map(([id]) => id)
  const unknown = [...wanted].filter(
    (id) => !own(taxonomy.parents, id) && !own(taxonomy.children, id) && !own(taxonomy.subchildren, id),
  )
  return { subchildIds, unknown }
}
