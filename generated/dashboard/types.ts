// From openapi/dashboard.yaml by npm run generate. Not edited by hand.

/** The `emissions` by scope, then by parent, child and subchild of the taxonomy, on the requested Scope 2 basis. Ordered by scope, then by emissions, largest first. Emissions outside of the scopes are part of no total and are left out. */
export type Breakdown = BreakdownScope[]

/** A child and the subchildren that make it up. */
export type BreakdownChild = { id: TaxonomyId; displayName: BreakdownName; emissions: Emissions; share: Share; comparison?: Change; lines: LinesLink; children: BreakdownSubchild[] }

/** The name to show. */
export type BreakdownName = string

/** A parent and the children that make it up. */
export type BreakdownParent = { id: TaxonomyId; displayName: BreakdownName; emissions: Emissions; share: Share; comparison?: Change; lines: LinesLink; children: BreakdownChild[] }

/** A scope and the parents that make it up. */
export type BreakdownScope = { id: 'scope-1' | 'scope-2' | 'scope-3'; displayName: BreakdownName; emissions: Emissions; share: Share; comparison?: Change; lines: LinesLink; children: BreakdownParent[] }

/** The emissions of a subchild in a scope. */
export type BreakdownSubchild = { id: TaxonomyId; displayName: BreakdownName; emissions: Emissions; share: Share; comparison?: Change; lines: LinesLink }

/** Emissions of Scopes 1, 2 and 3 of the bucket in kgCO2e, on the requested Scope 2 basis. */
export type BucketEmissions = number

/** Scope 3 by category, in the order of their numbers; categories without emissions are left out. */
export type CategoryBreakdown = ({ category: number; displayName: BreakdownName; emissions: Emissions; share: Share; comparison?: Change; lines: LinesLink })[]

/** The emissions of the comparison period, and the effects behind the change. Present if there is a comparison. */
export type Change = { emissions: Emissions; change: EmissionsChange; changePercent: number | null; effects: ChangeEffects }

/** The two effects behind the change; they add up to it exactly. For each subchild and factor key, Q is the quantity and F = emissions / Q the mean factor in the earlier (0) and the later period (1): `activity` = (Q1 - Q0) x F0, `factor` = Q1 x (F1 - F0). A quantity in only one of the periods counts as `activity`. Example: 1,000 kWh at 0.2 became 900 kWh at 0.18 kgCO2e, so the activity effect is -20 and the factor effect -18. */
export type ChangeEffects = { activity: EmissionsChange; factor: EmissionsChange }

/** The numbers of months with and without data. A site and subchild with approved activity in the period or in the year before it is expected in every month of the period that has ended. `GET /dashboard/months` lists them. */
export type CompletenessCounts = { expected: number; approved: number; missing: number }

/** The months of one subchild at one site. */
export type CompletenessRow = { site: string; subchildId: TaxonomyId; displayName: BreakdownName; isExpected: boolean; months: ({ month: Date; state: 'approved' | 'pending' | 'draft' | 'rejected' | 'missing' | 'not-due' | 'not-expected' })[] }

/** The requested Scope 2 basis. */
export type CountedBasis = 'location' | 'market'

/** The scope. */
export type CountedScope = 'scope-1' | 'scope-2' | 'scope-3'

/** Ids of parents, children and subchildren of the taxonomy. */
export type Coverage = TaxonomyId[]

/** The emissions of each scope at each data quality, ordered by scope and quality. Parts without emissions are left out. */
export type DataQualityByScope = ({ scope: CountedScope; grade: DataQualityGrade; emissions: Emissions; share: ShareOfScope })[]

/** Data quality of the figure: 1 metered or supplier-specific, 2 invoiced quantity, 3 distance or estimated quantity, 4 spend converted by a price, 5 spend times a sector's factor, or a factor of another year. */
export type DataQualityGrade = number

/** The emissions at one data quality. */
export type DataQualityPart = { grade: DataQualityGrade; emissions: Emissions; share: Share }

/** A day from 1900-01-01 to 2200-12-31 (RFC 3339). */
export type Date = string

/** Emissions in kgCO2e, to five decimals. */
export type Emissions = number

/** The period's emissions minus those of the other period, in kgCO2e. */
export type EmissionsChange = number

/** Emissions of Scopes 1, 2 (market-based) and 3 in kgCO2e, to five decimals. */
export type EmissionsMarket = number

/** Biogenic CO2 in kg, to five decimals. No total includes it. */
export type EmissionsOutsideOfScopes = number

/** Scope 1 emissions in kgCO2e, to five decimals. */
export type EmissionsScope1 = number

/** Location-based Scope 2 emissions in kgCO2e, to five decimals. */
export type EmissionsScope2Location = number

/** Market-based Scope 2 emissions in kgCO2e, to five decimals. */
export type EmissionsScope2Market = number

/** Scope 3 emissions in kgCO2e, to five decimals. */
export type EmissionsScope3 = number

/** Emissions of Scopes 1, 2 (location-based) and 3 in kgCO2e, to five decimals. */
export type EmissionsTotal = number

/** Spend on energy and fuel without a price. It counts in Scope 3 only, so Scopes 1 and 2 lack these activities. To include them, submit the quantity on the bill or add a price to the setting `energy-prices`. */
export type EnergySpend = { emissions: number; subchildIds: TaxonomyId[] }

/** Energy of the period in kWh, as Streamlined Energy and Carbon Reporting counts it: fuels, electricity and heat of Scopes 1 and 2, and employees' or rental cars whose fuel the organisation pays. Gas counts by gross calorific value as billed; mileage counts by the published kWh per mile (net). The Scope 2 basis and upstream emissions do not affect it. */
export type EnergyUse = { kilowattHours: KilowattHours; kinds: ({ kind: 'natural-gas' | 'electricity' | 'transport-fuel' | 'other'; kilowattHours: KilowattHours })[]; unknownEmissions: number }

/** Identifies the activity that a factor prices; the same in every edition. */
export type FactorKey = string

/** The dashboard of a period. */
export type GetDashboardResponse = { vault: Vault; breakdown: Breakdown; timeseries: Timeseries; sites: SiteBreakdown; categories: CategoryBreakdown; largest: LargestSources; intensities: Intensities; targets: TargetsProgress }

/** Category of Scope 3, null for the other scopes. */
export type GhgCategory = number | null

/** Whether approved activity touches the period. If false, zero means unknown. */
export type HasData = boolean

/** Emissions of Scopes 1, 2 and 3 in kgCO2e on the requested Scope 2 basis: `total` or `totalMarket`. Breakdown, sites, categories and the series each add up to this figure of the whole period. */
export type HeadlineEmissions = number

/** Emissions per unit of each denominator of the setting `intensity-denominators`. A year's denominator counts in proportion to its days in the period: half a year is divided by half of the year's revenue, or by half a year of each employee. */
export type Intensities = ({ kind: IntensityKind; name?: OwnDenominatorName; denominator: number | null; emissionsPerUnit: number | null; missingYears?: MissingYears; comparison?: { denominator: number | null; emissionsPerUnit: number | null; changePercent: number | null; missingYears?: MissingYears } })[]

/** The kind of denominator, with its unit. `own` is a denominator of the organisation's own, such as beds or students, with its name. */
export type IntensityKind = 'full-time-equivalents' | 'revenue-gbp-million' | 'ebitda-gbp-million' | 'floor-area-square-metres' | 'output-tonnes' | 'output-litres' | 'passenger-kilometres' | 'own'

/** A number of items. */
export type ItemCount = number

/** The number of items that touch the period, by state. */
export type ItemCounts = { draft: ItemCount; pending: ItemCount; approved: ItemCount; rejected: ItemCount }

/** Energy in kWh, to two decimals. */
export type KilowattHours = number

/** The five largest sources of emissions, the largest first. A source is one subchild at one site, priced by one factor. */
export type LargestSources = ({ subchildId: TaxonomyId; displayName: BreakdownName; site: string; scope: CountedScope; category: GhgCategory; factorKey: FactorKey; quantity: number; unit: string; emissions: Emissions; share: Share; lines: LinesLink })[]

/** Path and query of `GET /calculation/lines` for the ledger lines behind the figure: their `share`s add up to it exactly. */
export type LinesLink = string

/** A page of the grid of months. */
export type ListMonthsResponse = { items: CompletenessRow[]; totals: CompletenessCounts; nextCursor: NextCursor }

/** Years of the period whose denominator is missing or zero, by the calendar year in which they begin. Absent if there are none. */
export type MissingYears = number[]

/** The cursor of the next page; null on the last one. */
export type NextCursor = string | null

/** One unit of the organisation's own denominator, in the singular. Required with the kind `own`, refused with any other kind. Names that differ only in case or outer spaces are the same. */
export type OwnDenominatorName = string

/** A period of days; both ends are inclusive. */
export type Period = { from: Date; until: Date }

/** A problem document (RFC 9457). */
export type Problem = { type: string; title: string; status: number; detail?: string; requestId: string; state?: string; errors?: Violation[] }

/** Percent of the total, to two decimals. The shares of the parts add up exactly to that of their whole. Refunds can make a share negative and others exceed 100. Zero if the total is not above zero. */
export type Share = number

/** Percent of the scope's emissions, to two decimals; a scope's shares add up to exactly 100. Zero if the scope's emissions are not above zero. */
export type ShareOfScope = number

/** The emissions by site, largest first, on the requested Scope 2 basis. Sites without emissions are left out. Beyond 1,000 sites the last entry holds all others, and its `site` is absent. Effects are computed per site: a move from one site to another is an `activity` effect in both. */
export type SiteBreakdown = ({ site?: string; displayName: BreakdownName; emissions: Emissions; share: Share; comparison?: Change; lines: LinesLink })[]

/** A target compared with the period's emissions. `target` is the target line of the years that the period touches, weighted by days. If `target` or `actual` is unknown, it is null and `reason` gives the cause. In a period without data (`hasData` of the vault is false) `actual` and `gap` are null without a reason. */
export type TargetProgress = { year: number; reductionPercent: number; scopes: 'scope-1-2' | 'all'; per?: IntensityKind; perName?: OwnDenominatorName; base: number | null; target: number | null; actual: number | null; gap: number | null; reason?: 'base-year-not-set' | 'base-year-without-emissions' | 'denominator-missing'; line: ({ year: number; target: number })[] }

/** The period compared with the straight line from the base year to each target of the setting `targets`. The filters of the request apply to all figures. */
export type TargetsProgress = { baseYear: number | null; netZeroYear: number | null; targets: TargetProgress[] }

/** A parent, child or subchild of the taxonomy. */
export type TaxonomyId = string

/** The emissions by bucket, in order, without gaps. The period can cut the first and the last bucket. */
export type Timeseries = TimeseriesBucket[]

/** The emissions of one bucket. */
export type TimeseriesBucket = { date: Date; period: Period; hasData: boolean; total: EmissionsTotal; totalMarket: EmissionsMarket; scope1: EmissionsScope1; scope2Location: EmissionsScope2Location; scope2Market: EmissionsScope2Market; scope3: EmissionsScope3; outsideOfScopes: EmissionsOutsideOfScopes; emissions: BucketEmissions; lines: LinesLink }

/** Approved items of the period that no figure includes: their calculation failed (`items`, with `reasons`) or has not ended (`queued`; repeat the request in a moment). */
export type UncalculatedItems = { items: ItemCount; queued: ItemCount; reasons: ({ code: string; detail: string; items: ItemCount; itemId: Uuid })[] }

/** An id (UUID version 7). */
export type Uuid = string

/** The headline totals of the period. */
export type Vault = { period: Period; hasData: HasData; total: EmissionsTotal; totalMarket: EmissionsMarket; scope1: EmissionsScope1; scope2Location: EmissionsScope2Location; scope2Market: EmissionsScope2Market; scope3: EmissionsScope3; outsideOfScopes: EmissionsOutsideOfScopes; items: ItemCounts; dataQuality: DataQualityPart[]; comparison?: VaultComparison; emissions: HeadlineEmissions; scope2Basis: CountedBasis; dataQualityByScope: DataQualityByScope; completeness: CompletenessCounts; uncalculated: UncalculatedItems; lines: LinesLink; energy: EnergyUse; energySpend: EnergySpend }

/** The headline totals compared with those of another period. */
export type VaultComparison = { period: Period; hasData: HasData; total: EmissionsTotal; totalMarket: EmissionsMarket; change: number; changePercent: number | null; emissions: HeadlineEmissions; effects: ChangeEffects; lines: LinesLink; energy: EnergyUse }

/** One violation of the contract. It never repeats the value itself. */
export type Violation = { in: 'body' | 'path' | 'query' | 'header' | 'cookie'; pointer?: string; name?: string; code: string; detail: string; expected?: string }

/** By the names that the contract gives them. */
export type components = {
  schemas: {
    "Breakdown": Breakdown
    "BreakdownChild": BreakdownChild
    "BreakdownName": BreakdownName
    "BreakdownParent": BreakdownParent
    "BreakdownScope": BreakdownScope
    "BreakdownSubchild": BreakdownSubchild
    "BucketEmissions": BucketEmissions
    "CategoryBreakdown": CategoryBreakdown
    "Change": Change
    "ChangeEffects": ChangeEffects
    "CompletenessCounts": CompletenessCounts
    "CompletenessRow": CompletenessRow
    "CountedBasis": CountedBasis
    "CountedScope": CountedScope
    "Coverage": Coverage
    "DataQualityByScope": DataQualityByScope
    "DataQualityGrade": DataQualityGrade
    "DataQualityPart": DataQualityPart
    "Date": Date
    "Emissions": Emissions
    "EmissionsChange": EmissionsChange
    "EmissionsMarket": EmissionsMarket
    "EmissionsOutsideOfScopes": EmissionsOutsideOfScopes
    "EmissionsScope1": EmissionsScope1
    "EmissionsScope2Location": EmissionsScope2Location
    "EmissionsScope2Market": EmissionsScope2Market
    "EmissionsScope3": EmissionsScope3
    "EmissionsTotal": EmissionsTotal
    "EnergySpend": EnergySpend
    "EnergyUse": EnergyUse
    "FactorKey": FactorKey
    "GetDashboardResponse": GetDashboardResponse
    "GhgCategory": GhgCategory
    "HasData": HasData
    "HeadlineEmissions": HeadlineEmissions
    "Intensities": Intensities
    "IntensityKind": IntensityKind
    "ItemCount": ItemCount
    "ItemCounts": ItemCounts
    "KilowattHours": KilowattHours
    "LargestSources": LargestSources
    "LinesLink": LinesLink
    "ListMonthsResponse": ListMonthsResponse
    "MissingYears": MissingYears
    "NextCursor": NextCursor
    "OwnDenominatorName": OwnDenominatorName
    "Period": Period
    "Problem": Problem
    "Share": Share
    "ShareOfScope": ShareOfScope
    "SiteBreakdown": SiteBreakdown
    "TargetProgress": TargetProgress
    "TargetsProgress": TargetsProgress
    "TaxonomyId": TaxonomyId
    "Timeseries": Timeseries
    "TimeseriesBucket": TimeseriesBucket
    "UncalculatedItems": UncalculatedItems
    "Uuid": Uuid
    "Vault": Vault
    "VaultComparison": VaultComparison
    "Violation": Violation
  }
  /** What clients send, where it is not what is answered. */
  requests: {
  }
}
