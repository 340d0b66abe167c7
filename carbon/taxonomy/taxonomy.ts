import config from '../../config.json' with { type: 'json' }

export const methods = ['spend', 'average', 'distance'] as const
/** How activity becomes emissions; `average` also stands for metered fuel and energy. */
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
/** A unit that a quantity, and the factor that prices it, can be in; named as the sources of the factors name it. */
export type Unit = (typeof units)[number]

export type DecimalParameter = {
  readonly type: 'decimal'
  readonly displayName: string
  readonly help: string
  readonly unit: Unit | 'kgCO2e/kWh' | 'kgCO2e/kg' | 'kgCO2e per unit' | 'people' | 'days' | 'm2' | 'per cent'
  readonly minimum: number
  readonly maximum: number
  /** How many digits may follow the decimal point. */
  readonly decimals: number
  readonly default?: number
}
export type Choice = {
  readonly displayName: string
  /** The part of a factor key that the choice stands for. */
  readonly key?: string
  /** Other names by which files say it, such as `Unleaded` for petrol. */
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
  /** The organisation's setting that decides where the value is absent. */
  readonly policy?: 'radiative-forcing'
}
/** Words that stand beside a figure and change nothing in it, on one line. */
export type TextParameter = {
  readonly type: 'text'
  readonly displayName: string
  readonly help: string
  readonly maxLength: number
  readonly default?: undefined
}
export type Parameter = DecimalParameter | ChoiceParameter | BooleanParameter | TextParameter

/**
 * (multiply[0] x multiply[1] x ... - subtract) x times / divide, a hundredth of it where one of them is in per cent; all but
 * `times` and `hundredths` are names of parameters.
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
  /** Where it differs from the route's. */
  readonly quantity?: Quantity
  /** The choices, by parameter name, that have the line: forecourt fuel has a biogenic part, mineral fuel none. Absent: all. */
  readonly when?: Readonly<Record<string, readonly string[]>>
  readonly notices?: readonly string[]
}
/**
 * What prices a line: a published factor, a factor that the submitter gives, or nothing because it is zero by definition.
 * `describedBy` are the texts that say where a factor of the organisation's own comes from.
 */
export type LineRule = LineCommon &
  (
    | { readonly factor: string }
    | { readonly factorFrom: string; readonly describedBy?: readonly string[] }
    | { readonly zero: string }
  )

/** One way through a method: which parameters it needs, and the ledger lines that come of them. */
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
  /** The choices of a parameter that this subchild takes, where it does not take all. */
  readonly choices?: Readonly<Record<string, readonly string[]>>
  /** Factor keys that its choices lead to and no edition has: DESNZ publishes no small car on CNG. Such an activity is refused. */
  readonly unpublished?: readonly string[]
  readonly methods: Readonly<Partial<Record<Method, readonly Route[]>>>
}
export type Taxonomy = {
  readonly parents: Readonly<Record<string, Parent>>
  readonly children: Readonly<Record<string, Child>>
  readonly subchildren: Readonly<Record<string, Subchild>>
  readonly parameters: Readonly<Record<string, Parameter>>
}

// The type of a JSON module widens every literal; check.ts holds config.json against its schema before anything starts.
export const taxonomy = config as unknown as Taxonomy

/** Whether a decimal is an amount, such as 12 kWh; the number of people who share a car, or a factor, is none. */
export const isAmount = ({ unit }: DecimalParameter): boolean => (units as readonly string[]).includes(unit)

/** Whether a quantity is the value of one parameter as it stands. */
export const isOneValue = ({ multiply, ...rest }: Quantity): boolean =>
  multiply.length === 1 && Object.values(rest).every((part) => part === undefined)

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** The subchild of that id, or undefined. Never finds what `Object.prototype` holds. */
export const findSubchild = (subchildId: string): Subchild | undefined => own(taxonomy.subchildren, subchildId)

/** The definition of a parameter by its name (`USAGE_IN_KWH`), or undefined. */
export const findParameter = (name: string): Parameter | undefined => own(taxonomy.parameters, name)

/** The number under which the subchild takes the parameter of that name (`"1"`), or undefined. */
export const numberOf = (subchild: Subchild, name: string): string | undefined =>
  Object.keys(subchild.parameters).find((number) => subchild.parameters[number] === name)

/** The choices that a subchild takes for a parameter, by id: all of the parameter's unless it narrows them. */
export function choicesOf(subchild: Subchild, name: string): readonly string[] {
  const parameter = findParameter(name)
  if (parameter?.type !== 'choice') return []
  return subchild.choices?.[name] ?? Object.keys(parameter.choices)
}

export type DisplayNames = { parentDisplayName: string; childDisplayName: string; subchildDisplayName: string }

/** Names of a subchild and of what it belongs to; the ids themselves where the taxonomy no longer has them. */
export function displayNamesOf(subchildId: string): DisplayNames {
  const subchild = findSubchild(subchildId)
  return {
    parentDisplayName: own(taxonomy.parents, subchild?.parentId ?? '')?.displayName ?? subchildId,
    childDisplayName: own(taxonomy.children, subchild?.childId ?? '')?.displayName ?? subchildId,
    subchildDisplayName: subchild?.displayName ?? subchildId,
  }
}

/** The name of a parent, child or subchild; the id itself where the taxonomy does not have it. */
export const displayNameOf = (id: string): string =>
  (own(taxonomy.parents, id) ?? own(taxonomy.children, id) ?? findSubchild(id))?.displayName ?? id

/**
 * The subchildren that a coverage stands for: ids of parents, children and subchildren, mixed at will.
 * In the order of the taxonomy, each once. Ids that the taxonomy does not have come back as `unknown`.
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
